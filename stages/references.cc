#include "writ/stages/references.h"

namespace writ {

std::vector<CaseNumber> FindCaseNumbers(const Packet&, const std::vector<Document>&, const Process&,
                                        const Models&) {
  return {};
}
std::vector<Statute> FindStatutes(const Packet&, const Models&) { return {}; }

}  // namespace writ
