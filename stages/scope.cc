#include "writ/stages/scope.h"

namespace writ {

Scope FindScope(const Packet&, const std::vector<Document>&, const Process&, const Models&) {
  return {};
}

}  // namespace writ
