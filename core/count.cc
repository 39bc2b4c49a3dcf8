#include "core/count.h"

#include <re2/re2.h>
#include <unicode/rbnf.h>

#include <string>
#include <unordered_map>

#include "core/unicode.h"

namespace writ {
namespace {

constexpr int kMostInWords = 1200;

// How the numbers are spelled out, folded.
std::unordered_map<std::string, int> Spelled() {
  std::unordered_map<std::string, int> numbers = {{"a", 1}, {"an", 1}};
  UErrorCode status = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat speller(icu::URBNF_SPELLOUT, icu::Locale::getEnglish(), status);
  for (int n = 1; U_SUCCESS(status) && n <= kMostInWords; ++n) {
    icu::UnicodeString words;
    std::string utf8;
    speller.format(n, words).toUTF8String(utf8);
    numbers.emplace(FoldName(utf8), n);
  }
  return numbers;
}

}  // namespace

std::optional<int> ReadCount(std::string_view text) {
  static const RE2 kDigits(R"((\d{1,6}))");
  static const RE2 kAnd(R"(\band )");
  static const std::unordered_map<std::string, int> kSpelled = Spelled();
  int number = 0;
  if (RE2::PartialMatch(text, kDigits, &number)) return number;
  std::string words = FoldName(text);
  RE2::GlobalReplace(&words, kAnd, "");
  const auto known = kSpelled.find(words);
  return known == kSpelled.end() ? std::nullopt : std::optional(known->second);
}

}  // namespace writ
