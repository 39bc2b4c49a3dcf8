// Stage: what answering would cost, for reimbursement (18 U.S.C. § 2706).
#pragma once

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

Estimate EstimateCost(const Packet& packet, const Findings& findings, const Models& models);

}  // namespace writ
