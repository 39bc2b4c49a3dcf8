// Whether a paper writes the day before the month: 12.02.2026, 4/2/2026.
#pragma once

#include <vector>

#include "core/models.h"
#include "writ/packet.h"
#include "writ/screening.h"

namespace writ {

// Of some pages of a packet (indices) whose process is known. What a date itself shows goes before
// everything; requests from abroad write the day first, the instruments of American courts and
// agencies the month; the language and the country of a page speak only in letters, which may come
// from either.
bool WritesDayFirst(const Packet& packet, const std::vector<std::size_t>& pages,
                    ProcessType process, const Models& models);
bool WritesDayFirst(const Packet& packet, ProcessType process, const Models& models);

}  // namespace writ
