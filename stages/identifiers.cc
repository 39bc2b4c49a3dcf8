#include "writ/stages/identifiers.h"

namespace writ {

std::vector<Identifier> FindIdentifiers(const Packet&, const std::vector<Document>&, const Process&,
                                        const Models&) {
  return {};
}

}  // namespace writ
