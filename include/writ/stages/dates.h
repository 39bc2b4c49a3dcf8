// Stage: when the process was issued, when it is due, and until when it is to be kept secret.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

Dates FindDates(const Packet& packet, const std::vector<Document>& documents,
                const Process& process, const Models& models);

// A calendar date found in normalised text.
struct DateMention {
  Span span;
  std::string iso;  // YYYY-MM-DD; always a day that exists.
};

// Every date in a text, in order: "March 2, 2026", "2nd day of March, 2026", "3/2/26",
// "2026-03-02", "20 FEB 2026", and dates in Spanish, French, German, Portuguese and Italian.
// `day_first` says how 04.02.2026 and 4/2/2026 are to be read where both are possible.
std::vector<DateMention> FindDateMentions(std::string_view text, bool day_first);

}  // namespace writ
