#include "writ/stages/dates.h"

namespace writ {

Dates FindDates(const Packet&, const std::vector<Document>&, const Process&, const Models&) {
  return {};
}

}  // namespace writ
