// Stage: who asks for the data.
#pragma once

#include <optional>
#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// The agency, prosecutor or counsel that asks for the data; the court itself only where nobody else
// is named. Contract, section 4 and "Settled points".
std::optional<Authority> FindAuthority(const Packet& packet, const std::vector<Document>& documents,
                                       const Process& process, const std::optional<Court>& court,
                                       const Models& models);

}  // namespace writ
