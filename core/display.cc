#include "core/display.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace writ {
namespace {

constexpr int kMostMarks = 2;
constexpr UChar32 kReplacement = 0xFFFD;

bool IsMark(UChar32 c) { return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0; }

bool IsSafe(UChar32 c) {
  constexpr auto kUnsafe = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CS_MASK | U_GC_CO_MASK |
                           U_GC_CN_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  return (U_GET_GC_MASK(c) & kUnsafe) == 0 &&
         !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

int WidthOf(UChar32 c) {
  if (IsMark(c) && u_charType(c) != U_COMBINING_SPACING_MARK) return 0;
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

icu::UnicodeString FromUtf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string ToUtf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

// A word too long for a line, in pieces that fit; characters with their marks stay whole.
std::vector<std::string> Pieces(std::string_view word, int width) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> characters(
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) return {std::string(word)};
  const icu::UnicodeString text = FromUtf8(word);
  characters->setText(text);
  std::vector<std::string> pieces;
  std::string piece;
  int used = 0;
  int32_t from = characters->first();
  for (int32_t to = characters->next(); to != icu::BreakIterator::DONE;
       from = to, to = characters->next()) {
    const std::string character = ToUtf8(text.tempSubStringBetween(from, to));
    const int columns = DisplayWidth(character);
    if (used + columns > width && !piece.empty()) {
      pieces.push_back(std::move(piece));
      piece.clear();
      used = 0;
    }
    piece += character;
    used += columns;
  }
  if (!piece.empty()) pieces.push_back(std::move(piece));
  return pieces;
}

}  // namespace

std::string Displayable(std::string_view text) {
  const icu::UnicodeString from = FromUtf8(text);
  icu::UnicodeString to;
  int marks = 0;
  for (int32_t i = 0; i < from.length(); i = from.moveIndex32(i, 1)) {
    const UChar32 c = from.char32At(i);
    marks = IsMark(c) ? marks + 1 : 0;
    if (marks > kMostMarks) continue;
    if (c == '\n' || c == '\t' || c == '\r' || c == '\f' || u_isUWhiteSpace(c)) {
      to.append(static_cast<UChar32>(' '));
    } else {
      to.append(IsSafe(c) ? c : kReplacement);
    }
  }
  return ToUtf8(to);
}

int DisplayWidth(std::string_view text) {
  const icu::UnicodeString characters = FromUtf8(text);
  int width = 0;
  for (int32_t i = 0; i < characters.length(); i = characters.moveIndex32(i, 1)) {
    width += WidthOf(characters.char32At(i));
  }
  return width;
}

std::vector<std::string> WrapText(std::string_view text, int width) {
  width = std::max(width, 1);
  std::vector<std::string> lines(1);
  int used = 0;
  const auto put = [&](const std::string& piece, int columns) {
    const int blank = lines.back().empty() ? 0 : 1;
    if (blank == 1 && used + 1 + columns > width) {
      lines.emplace_back();
      used = 0;
    } else if (blank == 1) {
      lines.back() += ' ';
      ++used;
    }
    lines.back() += piece;
    used += columns;
  };
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = text.find_first_not_of(' ', at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    const int columns = DisplayWidth(word);
    if (columns <= width) {
      put(std::string(word), columns);
    } else {
      for (const std::string& piece : Pieces(word, width)) put(piece, DisplayWidth(piece));
    }
    at = end;
  }
  return lines;
}

}  // namespace writ
