#include "writ/stages/flags.h"

namespace writ {

std::vector<Flag> RaiseFlags(const Packet&, const Findings&, const std::string&, const Models&) {
  return {};
}
Disposition Dispose(const Findings&, const std::vector<Flag>&) { return Disposition::ready; }
Signature FindSignature(const Packet&, const Document&, const Models&) { return {}; }

}  // namespace writ
