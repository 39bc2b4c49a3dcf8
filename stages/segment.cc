#include "writ/stages/segment.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "stages/document_signs.h"
#include "writ/words.h"

namespace writ {
namespace {

constexpr std::size_t kKinds = static_cast<std::size_t>(DocumentKind::proof_of_service) + 1;
constexpr double kNothingShown = 2;  // What speaks for `other` where nothing speaks at all.

using Scores = std::array<double, kKinds>;

void Add(Scores& scores, std::string_view kind, double weight) {
  if (const auto k = DocumentKindFrom(kind)) scores[static_cast<std::size_t>(*k)] += weight;
}

// Each record counts once in a document.
Scores Score(const std::vector<Sign>& signs) {
  Scores scores{};
  scores[static_cast<std::size_t>(DocumentKind::other)] = kNothingShown;
  std::vector<const Record*> counted;
  for (const Sign& sign : signs) {
    if (std::find(counted.begin(), counted.end(), sign.record) != counted.end()) continue;
    counted.push_back(sign.record);
    const double weight = sign.record->Number("weight", 0);
    Add(scores, sign.record->Get("kind"), weight);
    for (const auto& kind : sign.record->List("also")) Add(scores, kind, weight);
    for (const auto& kind : sign.record->List("against")) Add(scores, kind, -weight);
  }
  return scores;
}

void Judge(const Packet& packet, const std::vector<Sign>& signs, Document& document) {
  const Scores scores = Score(signs);
  const auto best = std::max_element(scores.begin(), scores.end());
  double sum = 0;
  for (const double score : scores) sum += std::exp(score - *best);
  document.kind = static_cast<DocumentKind>(best - scores.begin());
  document.confidence = 1 / sum;
  const std::string_view word = ToWord(document.kind);
  for (const Sign& sign : signs) {
    const auto& also = sign.record->List("also");
    if (sign.record->Number("weight", 0) <= 0) continue;
    if (sign.record->Get("kind") != word && std::find(also.begin(), also.end(), word) == also.end())
      continue;
    for (auto& e : packet.Locate(sign.span.begin, sign.span.end, sign.record->id))
      document.evidence.push_back(std::move(e));
    if (document.kind == DocumentKind::attachment && document.label.empty()) {
      document.label = sign.label;
    }
  }
}

}  // namespace

std::vector<Document> SegmentDocuments(const Packet& packet, const Models& models) {
  std::vector<Document> documents;
  std::vector<std::vector<Sign>> signs;
  for (std::size_t p = 0; p < packet.pages().size(); ++p) {
    const Page& page = packet.pages()[p];
    PageSigns found = FindSigns(packet, p, models);
    const bool first = documents.empty() || documents.back().file != page.file;
    if (first || found.begins) {
      Document document;
      document.file = page.file;
      document.first_page = page.number;
      document.begin = packet.PageBegin(p);
      documents.push_back(std::move(document));
      signs.emplace_back();
    } else {
      std::erase_if(found.signs, [](const Sign& sign) { return sign.first_page_only; });
    }
    documents.back().last_page = page.number;
    documents.back().end = packet.PageBegin(p) + packet.PageOf(p).size();
    std::move(found.signs.begin(), found.signs.end(), std::back_inserter(signs.back()));
  }
  for (std::size_t d = 0; d < documents.size(); ++d) Judge(packet, signs[d], documents[d]);
  return documents;
}

Process ChooseProcess(const Packet&, const std::vector<Document>& documents, const Models&) {
  Process process;
  process.confidence = 1;
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const Document& document = documents[d];
    if (!IsProcessType(document.kind) || document.kind == ProcessType::other) {
      process.confidence = std::min(process.confidence, document.confidence);
      continue;
    }
    if (process.document >= 0 && process.type <= document.kind) continue;
    process = {document.kind, document.confidence, document.evidence, static_cast<int>(d)};
  }
  return process;
}

}  // namespace writ
