#include "stages/identifier_mention.h"

namespace writ {

void DoubtMentions(const Packet&, const Models&, std::vector<Mention>&) {}

}  // namespace writ
