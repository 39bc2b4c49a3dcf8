// Stage: what data is asked for, and for what time.
#pragma once

#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// Categories of the contract's section 5 that the operative papers ask for, each once, with every
// place that asks; what is carved out ("does not seek the contents") is not asked for. `dates` say
// from when "the 90 days before this order" are counted.
Scope FindScope(const Packet& packet, const std::vector<Document>& documents,
                const Process& process, const Dates& dates, const Models& models);

}  // namespace writ
