// Stage: the court that issued the operative instrument.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// The issuing court, told apart from courts that are only mentioned; none for letters and
// administrative subpoenas.
std::optional<Court> FindCourt(const Packet& packet, const std::vector<Document>& documents,
                               const Process& process, const Models& models);

// One court name as people write it, abbreviations too; none where the line names no court.
std::optional<Court> ReadCourtName(std::string_view name, const Models& models);

}  // namespace writ
