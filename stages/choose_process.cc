#include <algorithm>

#include "stages/document_signs.h"
#include "writ/stages/segment.h"
#include "writ/words.h"

namespace writ {
namespace {

constexpr double kAsks = 3;  // What shows that a letter asks for data itself.

struct Asking {
  double weight = 0;
  std::vector<Evidence> evidence;
};

// Whether a cover letter asks for data itself, and is not one that takes a demand back.
Asking AsksItself(const Packet& packet, const Document& letter, const Models& models) {
  Asking asking;
  std::vector<const Record*> counted;
  for (std::size_t p = packet.PageAt(letter.begin);
       p < packet.pages().size() && packet.PageBegin(p) < letter.end; ++p) {
    for (const Sign& sign : FindSigns(packet, p, models).signs) {
      const std::string& kind = sign.record->Get("kind");
      const double weight = sign.record->Number("weight", 0);
      if (kind == ToWord(DocumentKind::other)) asking.weight -= weight;
      if (kind != ToWord(DocumentKind::informal_request)) continue;
      for (auto& e : packet.Locate(sign.span.begin, sign.span.end, sign.record->id)) {
        asking.evidence.push_back(std::move(e));
      }
      if (std::find(counted.begin(), counted.end(), sign.record) != counted.end()) continue;
      counted.push_back(sign.record);
      asking.weight += weight;
    }
  }
  return asking;
}

}  // namespace

Process ChooseProcess(const Packet& packet, const std::vector<Document>& documents,
                      const Models& models) {
  Process process;
  double sure_of_none = 1;  // That no document is an instrument.
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const Document& document = documents[d];
    if (!IsProcessType(document.kind) || document.kind == ProcessType::other) {
      sure_of_none = std::min(sure_of_none, document.confidence);
      continue;
    }
    if (process.document >= 0 && process.type <= document.kind) continue;
    process = {document.kind, document.confidence, document.evidence, static_cast<int>(d)};
  }
  if (process.document >= 0) return process;
  process.confidence = sure_of_none;
  for (std::size_t d = 0; d < documents.size(); ++d) {
    if (documents[d].kind != DocumentKind::cover_letter) continue;
    Asking asking = AsksItself(packet, documents[d], models);
    if (asking.weight < kAsks) continue;
    return {ProcessType::informal_request, documents[d].confidence, std::move(asking.evidence),
            static_cast<int>(d)};
  }
  return process;
}

}  // namespace writ
