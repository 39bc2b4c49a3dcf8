// For what time the demand asks: models/date_ranges.yaml.
#pragma once

#include <optional>
#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// The time that the demands of these documents (ranges of Packet::text()) are bounded by; the
// outermost where there are several, none where they give none. `day_first` as in FindDateMentions.
std::optional<DateRange> FindDateRange(const Packet& packet, const std::vector<Span>& documents,
                                       bool day_first, const Models& models);

}  // namespace writ
