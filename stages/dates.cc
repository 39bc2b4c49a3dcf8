#include "writ/stages/dates.h"

namespace writ {

Dates FindDates(const Packet&, const std::vector<Document>&, const Process&, const Models&) {
  return {};
}
std::vector<DateMention> FindDateMentions(std::string_view, bool) { return {}; }

}  // namespace writ
