#include "core/calendar_words.h"

#include <unicode/dtfmtsym.h>
#include <unicode/rbnf.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/unicode.h"

namespace writ {
namespace {

// The languages of dates; where two disagree about a word, the first one has it.
constexpr const char* kLocales[] = {"en_US", "en_GB", "es", "fr", "de", "de_AT", "pt", "it", "nl"};
// Of these only months' full names: their short ones are words of other languages.
constexpr const char* kMonthLocales[] = {"pl", "cs", "sk", "sv", "da", "nb", "fi", "ro", "hu"};
constexpr int kFirstYear = 1990, kLastYear = 2059;

std::string Utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

struct MonthTable {
  std::unordered_map<std::string, MonthWord> by_word;
  std::vector<std::pair<std::string, int>> full_names;

  MonthTable() {
    using Symbols = icu::DateFormatSymbols;
    for (const char* name : kLocales) {
      AddAll(name, Symbols::WIDE);
      AddAll(name, Symbols::ABBREVIATED);
    }
    const std::size_t nearest = full_names.size();
    for (const char* name : kMonthLocales) AddAll(name, Symbols::WIDE);
    full_names.resize(nearest);  // They are not looked for through misreadings.
  }

  void AddAll(const char* name, icu::DateFormatSymbols::DtWidthType width) {
    using Symbols = icu::DateFormatSymbols;
    UErrorCode status = U_ZERO_ERROR;
    const Symbols symbols(icu::Locale(name), status);
    if (U_FAILURE(status)) return;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
      int32_t count = 0;
      const icu::UnicodeString* months = symbols.getMonths(count, context, width);
      for (int32_t m = 0; m < std::min(count, 12); ++m) {
        Add(FoldName(Utf8(months[m])), m + 1, width == Symbols::WIDE,
            name[0] == 'e' && name[1] == 'n');
      }
    }
  }

  void Add(const std::string& word, int month, bool full, bool english) {
    if (word.size() < 3) return;
    if (by_word.try_emplace(word, MonthWord{month, full, english}).second && full) {
      full_names.emplace_back(word, month);
    }
  }
};

const MonthTable& Months() {
  static const MonthTable kTable;
  return kTable;
}

struct NumberTable {
  std::unordered_map<std::string, int> by_words;
  std::set<std::string, std::less<>> first_words;

  NumberTable() {
    for (const char* name : kLocales) {
      UErrorCode status = U_ZERO_ERROR;
      icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(name), status);
      if (U_FAILURE(status)) continue;
      for (int32_t r = 0; r < format.getNumberOfRuleSetNames(); ++r) {
        const icu::UnicodeString rules = format.getRuleSetName(r);
        const std::string rule_name = Utf8(rules);
        const bool of_dates = rule_name.find("ordinal") != std::string::npos ||
                              rule_name.find("cardinal") != std::string::npos ||
                              rule_name == "%spellout-numbering";
        if (!of_dates) continue;
        const bool counts = rule_name == "%spellout-cardinal" && name == kLocales[0];
        for (int n = 1; n <= (counts ? 366 : 31); ++n) Add(format, rules, n);
        for (int n = kFirstYear; n <= kLastYear; ++n) Add(format, rules, n);
      }
    }
  }

  void Add(const icu::RuleBasedNumberFormat& format, const icu::UnicodeString& rules, int number) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    icu::FieldPosition position;
    format.format(static_cast<int32_t>(number), rules, text, position, status);
    if (U_FAILURE(status)) return;
    text.findAndReplace(icu::UnicodeString(static_cast<UChar32>(0xAD)), icu::UnicodeString());
    const std::string words = FoldName(Utf8(text));
    by_words.try_emplace(words, number);
    first_words.insert(words.substr(0, words.find(' ')));
  }
};

const NumberTable& Numbers() {
  static const NumberTable kTable;
  return kTable;
}

// Whether one edit (a letter changed, added or lost) turns one word into the other.
bool OneEditApart(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t same = 0;
  while (same < a.size() && a[same] == b[same]) ++same;
  const std::size_t rest = a.size() == b.size() ? same + 1 : same;
  return a.size() == same || a.substr(std::min(rest, a.size())) == b.substr(same + 1);
}

}  // namespace

MonthWord MonthOf(std::string_view word) {
  if (word.size() < 3 || word.size() > 12) return {};
  const auto& table = Months().by_word;
  const auto found = table.find(FoldName(word));
  return found == table.end() ? MonthWord{} : found->second;
}

int NearestMonth(std::string_view word) {
  if (word.size() < 5 || word.size() > 12) return 0;
  const std::string folded = FoldName(word);
  int month = 0;
  for (const auto& [name, number] : Months().full_names) {
    if (name.size() < 5 || !OneEditApart(folded, name)) continue;
    if (month != 0 && month != number) return 0;
    month = number;
  }
  return month;
}

int SpelledNumber(std::string_view words) {
  const auto& table = Numbers().by_words;
  const auto found = table.find(std::string(words));
  return found == table.end() ? 0 : found->second;
}

bool StartsSpelledNumber(std::string_view word) {
  return Numbers().first_words.find(word) != Numbers().first_words.end();
}

}  // namespace writ
