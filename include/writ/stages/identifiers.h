// Stage: accounts and other identifiers, with their roles.
#pragma once

#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// Every identifier, once for each value and type, with its strongest role. `target` is given only
// where the operative papers ask for data about it; everything in doubt is `other`. A value read by
// OCR whose characters are in doubt is `uncertain` with its other readings in `alternatives`.
std::vector<Identifier> FindIdentifiers(const Packet& packet,
                                        const std::vector<Document>& documents,
                                        const Process& process, const Models& models);

}  // namespace writ
