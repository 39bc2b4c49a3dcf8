#include "writ/stages/plain_text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace writ {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLongestLine = 140, kWrappedLine = 110;  // Bytes.
constexpr int kLeastLines = 66, kLeastColumns = 80;            // A typewritten letter page.
constexpr double kMargin = 0.08;

// Calls `visit(code point, begin, end)` for each character; false where the bytes are no UTF-8.
template <typename F>
bool EachCharacter(std::string_view bytes, F&& visit) {
  const auto* data = reinterpret_cast<const uint8_t*>(bytes.data());
  const auto length = static_cast<int32_t>(bytes.size());
  int32_t at = 0;
  while (at < length) {
    const int32_t begin = at;
    UChar32 c = 0;
    U8_NEXT(data, at, length, c);
    if (c < 0) return false;
    visit(c, static_cast<std::size_t>(begin), static_cast<std::size_t>(at));
  }
  return true;
}

std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t from = 0;
  for (std::size_t at = text.find(separator); at != std::string_view::npos;
       at = text.find(separator, from)) {
    parts.push_back(text.substr(from, at - from));
    from = at + 1;
  }
  parts.push_back(text.substr(from));
  return parts;
}

// A paragraph that its writer left to the window to wrap is wrapped as on paper: else all that
// stands on the page beside it, captions and signature lines, would be narrow.
std::vector<std::string_view> Lines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::string_view line : Split(text, '\n')) {
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    const bool in_columns = line.find("   ", begin) != std::string_view::npos ||
                            line.find('\t', begin) != std::string_view::npos;
    while (line.size() > kLongestLine && !in_columns) {
      const std::size_t blank = line.rfind(' ', kWrappedLine);
      if (blank == std::string_view::npos || blank <= begin) break;
      lines.push_back(line.substr(0, blank));
      line.remove_prefix(blank + 1);
    }
    lines.push_back(line);
  }
  return lines;
}

PageText ReadPage(std::string_view text) {
  PageText page;
  page.source = TextSource::plain_text;
  page.source_reason = "plain text";
  page.width_pt = 612;
  page.height_pt = 792;
  const std::vector<std::string_view> lines = Lines(text);
  struct Placed {
    std::string_view text;
    int line, from, to;
  };
  std::vector<Placed> placed;
  int widest = kLeastColumns;
  for (std::size_t n = 0; n < lines.size(); ++n) {
    int column = 0;
    std::size_t word_begin = 0;
    int word_column = -1;
    const auto finish = [&](std::size_t end) {
      if (word_column >= 0) {
        placed.push_back({lines[n].substr(word_begin, end - word_begin), static_cast<int>(n),
                          word_column, column});
      }
      word_column = -1;
    };
    EachCharacter(lines[n], [&](UChar32 c, std::size_t begin, std::size_t) {
      const bool blank = c == ' ' || c == '\t' || c == '\r' || c == 0xA0;
      if (blank) finish(begin);
      if (!blank && word_column < 0) {
        word_begin = begin;
        word_column = column;
      }
      column = c == '\t' ? (column / 8 + 1) * 8 : column + 1;
    });
    finish(lines[n].size());
    widest = std::max(widest, column);
  }
  const double column_width = (1 - 2 * kMargin) / widest;
  const double line_height =
      (1 - 2 * kMargin) / std::max<double>(kLeastLines, static_cast<double>(lines.size()));
  for (const Placed& p : placed) {
    Word word;
    word.text = p.text;
    word.line = p.line;
    word.box = {kMargin + p.from * column_width, kMargin + p.line * line_height,
                kMargin + p.to * column_width, kMargin + (p.line + 0.9) * line_height};
    page.words.push_back(std::move(word));
  }
  if (page.words.empty()) page.source = TextSource::blank;
  return page;
}

// Formats that are written in text and hold no text to be read as it stands: markup, whose words
// are buried, and page descriptions. PDF's header may stand behind junk, as its readers allow.
bool IsFormatWrittenInText(std::string_view bytes) {
  constexpr std::size_t kPdfHeaderWithin = 1024;
  if (bytes.substr(0, kPdfHeaderWithin).find("%PDF-") != std::string_view::npos) return true;
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  const auto begins = [&](std::string_view magic) {
    return bytes.size() >= magic.size() &&
           std::equal(magic.begin(), magic.end(), bytes.begin(), [](char m, char c) {
             return m == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
           });
  };
  return begins("<?xml") || begins("<!doctype") || begins("<html") || begins("<svg") ||
         begins("{\\rtf") || begins("%!ps");
}

}  // namespace

bool IsPlainText(std::string_view bytes) {
  bool printable = true;
  const bool valid = EachCharacter(bytes, [&](UChar32 c, std::size_t, std::size_t) {
    const bool allowed = c >= 0x20 || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    if (!allowed || c == 0x7F) printable = false;
  });
  return valid && printable && !IsFormatWrittenInText(bytes);
}

Result<std::vector<PageText>> ReadPlainText(std::string_view bytes, int max_pages) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  bool speaks = bytes.find_first_not_of(" \t\r\n\f") == std::string_view::npos;
  EachCharacter(bytes,
                [&](UChar32 c, std::size_t, std::size_t) { speaks = speaks || u_isalnum(c) != 0; });
  if (!speaks) {
    return tl::unexpected(
        Error{ErrorCode::corrupt, "The text holds no letter and no digit; upload it again."});
  }
  std::vector<std::string_view> parts = Split(bytes, '\f');
  if (parts.size() > 1 && parts.back().find_first_not_of(" \t\r\n") == std::string_view::npos) {
    parts.pop_back();  // A form feed that ends the last page begins no new one.
  }
  if (parts.size() > static_cast<std::size_t>(max_pages)) {
    return tl::unexpected(
        Error{ErrorCode::too_many_pages, "The text has more pages than Writ reads; split it."});
  }
  std::vector<PageText> pages;
  for (const std::string_view part : parts) pages.push_back(ReadPage(part));
  return pages;
}

}  // namespace writ
