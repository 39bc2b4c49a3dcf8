#include "writ/stages/authority.h"

namespace writ {

std::optional<Authority> FindAuthority(const Packet&, const std::vector<Document>&, const Process&,
                                       const std::optional<Court>&, const Models&) {
  return std::nullopt;
}

}  // namespace writ
