#include "core/unicode.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <set>

namespace writ {
namespace {

std::string ToUtf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

icu::UnicodeString FromUtf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

bool IsAscii(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

// Characters whose compatibility form would say something else.
bool KeepAsIs(UChar32 c) {
  const int decomposition = u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE);
  return decomposition == U_DT_SUPER || decomposition == U_DT_SUB || decomposition == U_DT_FRACTION;
}

UChar32 FoldPunctuation(UChar32 c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x02BC:
    case 0x00B4:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return '-';
    default:
      return c;
  }
}

}  // namespace

std::string FoldWord(std::string_view word) {
  if (IsAscii(word)) return std::string(word);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  const icu::UnicodeString text = FromUtf8(word);
  icu::UnicodeString out;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = FoldPunctuation(text.char32At(i));
    const bool vanishes = c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0xFEFF;
    if (vanishes) continue;
    if (KeepAsIs(c)) {
      out.append(c);
    } else {
      out.append(nfkc->normalize(icu::UnicodeString(c), status));
    }
  }
  icu::UnicodeString composed = icu::Normalizer2::getNFCInstance(status)->normalize(out, status);
  composed.findAndReplace(icu::UnicodeString(static_cast<UChar32>(0xA0)), icu::UnicodeString());
  // A compatibility form may bring a blank with it (a spacing accent); a word holds none.
  composed.findAndReplace(icu::UnicodeString(static_cast<UChar32>(' ')), icu::UnicodeString());
  return ToUtf8(composed);
}

std::string SimpleLower(std::string_view text) {
  std::string lower(text);
  const auto size = static_cast<int32_t>(text.size());
  for (int32_t at = 0; at < size;) {
    const int32_t begin = at;
    char& c = lower[static_cast<std::size_t>(at)];
    if (static_cast<unsigned char>(c) < 0x80) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
      ++at;
      continue;
    }
    UChar32 wide = 0;
    U8_NEXT(reinterpret_cast<const uint8_t*>(text.data()), at, size, wide);
    const UChar32 small = wide < 0 ? wide : u_tolower(wide);
    // What would take up more or less room stays: no pattern is written in such letters.
    if (small == wide || U8_LENGTH(small) != at - begin) continue;
    int32_t out = begin;
    U8_APPEND_UNSAFE(lower.data(), out, small);
  }
  return lower;
}

std::string FoldCase(std::string_view text) {
  icu::UnicodeString folded = FromUtf8(text);
  folded.foldCase();
  return ToUtf8(folded);
}

std::string TitleCase(std::string_view text) {
  static const std::set<std::string> kSmall = {"of",  "the", "for", "and", "in", "on", "at", "de",
                                               "del", "la",  "du",  "des", "da", "do", "di", "d"};
  icu::UnicodeString out;
  const icu::UnicodeString source = FromUtf8(text);
  for (int32_t begin = 0; begin < source.length();) {
    int32_t end = begin;
    const bool letter = u_isalpha(source.char32At(begin));
    while (end < source.length() && u_isalpha(source.char32At(end)) == letter) ++end;
    icu::UnicodeString word(source, begin, end - begin);
    icu::UnicodeString lower(word);
    lower.toLower(icu::Locale::getRoot());
    icu::UnicodeString upper(word);
    upper.toUpper(icu::Locale::getRoot());
    const std::string plain = FoldName(ToUtf8(word));
    const bool vowel = plain.find_first_of("aeiouy") != std::string::npos;
    if (letter && word == upper && word.length() > 1 && vowel) {
      if (begin > 0 && kSmall.contains(plain)) {
        word = lower;
      } else {
        icu::UnicodeString first(upper, 0, 1);
        word = first + icu::UnicodeString(lower, 1);
      }
    }
    out += word;
    begin = end;
  }
  // "SHERIFF'S" has become "Sheriff'S".
  for (int32_t i = 1; i + 1 < out.length(); ++i) {
    const UChar32 mark = out.char32At(i);
    const bool ends = i + 2 >= out.length() || !u_isalpha(out.char32At(i + 2));
    if ((mark == '\'' || mark == 0x2019) && out.char32At(i + 1) == 'S' && ends) {
      out.setCharAt(i + 1, 's');
    }
  }
  return ToUtf8(out);
}

std::string FoldName(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString decomposed = nfkd->normalize(FromUtf8(text), status);
  decomposed.foldCase();
  icu::UnicodeString out;
  for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    const UChar32 c = decomposed.char32At(i);
    if (u_isalnum(c)) {
      out.append(c);
    } else if (u_charType(c) != U_NON_SPACING_MARK && !out.isEmpty() &&
               out.char32At(out.length() - 1) != ' ') {
      out.append(static_cast<UChar32>(' '));
    }
  }
  out.trim();
  return ToUtf8(out);
}

std::string CountryName(std::string_view code) {
  const icu::Locale country("", std::string(code).c_str());
  icu::UnicodeString name;
  country.getDisplayCountry(icu::Locale::getEnglish(), name);
  return code.size() == 2 ? ToUtf8(name) : "";
}

}  // namespace writ
