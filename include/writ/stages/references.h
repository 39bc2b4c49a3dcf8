// Stage: the numbers and statutes of the matter.
#pragma once

#include <vector>

#include "core/models.h"
#include "writ/screening.h"

namespace writ {

// Docket numbers, agency file numbers and subpoena numbers of this matter.
std::vector<CaseNumber> FindCaseNumbers(const Packet& packet,
                                        const std::vector<Document>& documents,
                                        const Process& process, const Models& models);

// Statutes and rules cited, each once, in the order of their first mention.
std::vector<Statute> FindStatutes(const Packet& packet, const Models& models);

}  // namespace writ
