#include "writ/stages/court.h"

namespace writ {

std::optional<Court> FindCourt(const Packet&, const std::vector<Document>&, const Process&,
                               const Models&) {
  return std::nullopt;
}
std::optional<Court> ReadCourtName(std::string_view, const Models&) { return std::nullopt; }

}  // namespace writ
