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

}  // namespace writ
