// Calendar dates as people write them, and the arithmetic of days.
//
// Dates are ISO 8601 strings (YYYY-MM-DD) and always days that exist. Pure functions, safe from
// every thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/record_family.h"
#include "core/span.h"

namespace writ {

// A calendar date found in normalised text.
struct DateMention {
  Span span;
  std::string iso;  // YYYY-MM-DD; always a day that exists.
};

// Every full date in a text, in order: "March 2, 2026", "2nd day of March, 2026", "3/2/26",
// "2026-03-02", "20 FEB 2026", "the second of March, two thousand twenty-six", and dates in
// Spanish, French, German, Portuguese, Italian and Dutch. Slips of recognition are read through
// where the shape leaves no doubt ("l5 March 2O26"). "may" the verb is no month. `day_first` says
// how 04.02.2026 and 4/2/2026 are to be read where both are possible; `words` are those of
// models/date_words.yaml.
std::vector<DateMention> FindDateMentions(std::string_view text, bool day_first,
                                          const RecordFamily& words);

// A date of which only a part may be written: "March 2026" (day 0), "March 2" (year 0); never a
// month alone. What is written exists: no 31 June.
struct PartialDate {
  Span span;
  int year = 0, month = 0, day = 0;  // 0 where not written.
};

// Every date, full ones and partial ones, in order and not overlapping.
std::vector<PartialDate> FindPartialDates(std::string_view text, bool day_first,
                                          const RecordFamily& words);

// None where the string is no ISO date of a day that exists.
std::optional<std::chrono::sys_days> DayOf(std::string_view iso);
std::string IsoOf(std::chrono::sys_days day);
// None where the day doesn't exist.
std::optional<std::string> IsoOf(int year, int month, int day);

// The same day so many months later or earlier; a month's last day where it would not exist.
std::chrono::sys_days AddMonths(std::chrono::sys_days day, int months);
std::chrono::sys_days LastOfMonth(int year, int month);

}  // namespace writ
