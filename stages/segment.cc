#include "writ/stages/segment.h"

namespace writ {

std::vector<Document> SegmentDocuments(const Packet&, const Models&) { return {}; }
Process ChooseProcess(const Packet&, const std::vector<Document>&, const Models&) { return {}; }

}  // namespace writ
