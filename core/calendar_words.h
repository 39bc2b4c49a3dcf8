// The names of months and the spelled-out numbers of dates, from ICU's locale data.
#pragma once

#include <string_view>

namespace writ {

struct MonthWord {
  int month = 0;         // 1 to 12; 0 where the word names no month.
  bool full = false;     // The whole name, no abbreviation.
  bool english = false;  // Some language of the English-speaking world writes it so.
};

// The month that a word names, in any of the languages that Writ reads; case and accents don't
// matter.
MonthWord MonthOf(std::string_view word);
// The month whose full name differs by one slip of recognition at most; 0 where none or several do.
int NearestMonth(std::string_view word);

// The number that spelled-out words stand for: 1 to 31, cardinal or ordinal, in any of the
// languages (in English up to 366) and years 1990 to 2059; 0 where none. Words are lower case,
// parted by single blanks, without accents.
int SpelledNumber(std::string_view words);
// Whether a spelled-out number may start with this word.
bool StartsSpelledNumber(std::string_view word);

}  // namespace writ
