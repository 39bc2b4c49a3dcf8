#include "writ/stages/segment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "stages/document_signs.h"
#include "writ/words.h"

namespace writ {
namespace {

constexpr std::size_t kKinds = static_cast<std::size_t>(DocumentKind::proof_of_service) + 1;
constexpr double kOpens = 3;           // From here on a page begins a new document.
constexpr double kBrokenSentence = 4;  // What a sentence that runs over the page speaks against it.
constexpr int kFullPages = 3;  // Pages of a document whose words count in full, as its last do.
constexpr double kDeepShare = 0.3;  // How much the words on the pages between count.

using Scores = std::array<double, kKinds>;

std::size_t IndexOf(std::string_view kind) {
  return static_cast<std::size_t>(DocumentKindFrom(kind).value_or(DocumentKind::other));
}

// The kinds that a record speaks for.
std::vector<std::size_t> SpeaksFor(const Record& record, const Models& models) {
  std::vector<std::size_t> kinds;
  if (record.Has("kind")) kinds.push_back(IndexOf(record.Get("kind")));
  for (const auto& kind : record.List("also")) kinds.push_back(IndexOf(kind));
  if (record.Has("form")) {
    for (const Record& kind : models.document_kinds.records()) {
      if (kind.Get("form") == record.Get("form")) kinds.push_back(IndexOf(kind.id));
    }
  }
  return kinds;
}

struct SeenSign {
  Sign sign;
  int page = 0;  // Of the document, from 0.
};

struct Draft {
  Document document;
  std::vector<SeenSign> signs;
  bool begins = false;  // Its first page looks like one.
  bool closed = false;  // One of its pages bears a signature.
};

// Each record counts once, where it weighs most.
Scores Score(const Draft& draft, const Models& models) {
  struct Count {
    int hits = 0;
    double share = 0;
  };
  std::map<const Record*, Count> counts;
  const int last = draft.document.last_page - draft.document.first_page;
  for (const SeenSign& seen : draft.signs) {
    Count& count = counts[seen.sign.record];
    ++count.hits;
    const bool full = seen.page < kFullPages || seen.page == last;
    count.share = std::max(count.share, full ? 1 : kDeepShare);
  }
  Scores scores{};
  for (const Record& kind : models.document_kinds.records()) {
    scores[IndexOf(kind.id)] = -kind.Number("cost", 0);
  }
  for (const auto& [record, count] : counts) {
    if (count.hits < record->Number("at_least", 1)) continue;
    const double weight = record->Number("weight", 0) * count.share;
    for (const std::size_t kind : SpeaksFor(*record, models)) scores[kind] += weight;
    for (const auto& kind : record->List("against")) scores[IndexOf(kind)] -= weight;
  }
  return scores;
}

// No fax cover is longer than a few pages.
bool IsFaxCover(const Draft& draft, const Models& models) {
  if (draft.document.last_page - draft.document.first_page >= kFullPages) return false;
  const Scores scores = Score(draft, models);
  const auto best = std::max_element(scores.begin(), scores.end());
  return static_cast<DocumentKind>(best - scores.begin()) == DocumentKind::fax_cover;
}

void Judge(const Packet& packet, const Models& models, Draft& draft) {
  Document& document = draft.document;
  const Scores scores = Score(draft, models);
  const auto best = std::max_element(scores.begin(), scores.end());
  double sum = 0;
  for (const double score : scores) sum += std::exp(score - *best);
  document.kind = static_cast<DocumentKind>(best - scores.begin());
  document.confidence = 1 / sum;
  document.evidence.clear();
  for (const auto& [sign, page] : draft.signs) {
    const auto kinds = SpeaksFor(*sign.record, models);
    if (std::find(kinds.begin(), kinds.end(), static_cast<std::size_t>(document.kind)) ==
        kinds.end()) {
      continue;
    }
    for (auto& e : packet.Locate(sign.span.begin, sign.span.end, sign.record->id)) {
      document.evidence.push_back(std::move(e));
    }
    if (document.kind == DocumentKind::attachment && document.label.empty()) {
      document.label = sign.label;
    }
  }
}

// `open`: nobody has signed the paper that the page before belongs to.
bool Begins(const PageSigns& page, const PageSigns& before, bool open) {
  // "DOCUMENTS TO BE PRODUCED" over a list and the signature that the paper lacks yet.
  if (page.list_only && open && page.closes) return false;
  // So is one to which the page before it points: "See page 2".
  if (page.list_only && before.points_on) return false;
  double opens = page.opens;
  if (before.closes) opens = std::max(opens, page.heading_opens);
  if (page.starts_in_sentence || before.ends_in_sentence) opens -= kBrokenSentence;
  return opens >= kOpens;
}

}  // namespace

std::vector<Document> SegmentDocuments(const Packet& packet, const Models& models) {
  std::vector<Draft> drafts;
  PageSigns before;
  for (std::size_t p = 0; p < packet.pages().size(); ++p) {
    const Page& page = packet.pages()[p];
    PageSigns found = FindSigns(packet, p, models);
    const bool new_file = drafts.empty() || drafts.back().document.file != page.file;
    const bool after_cover = !new_file && IsFaxCover(drafts.back(), models);
    const bool open = !drafts.empty() && !drafts.back().closed;
    const bool begins = Begins(found, before, open) || after_cover;
    if (new_file || begins) {
      Draft draft;
      draft.begins = begins || drafts.empty();
      draft.document.file = page.file;
      draft.document.first_page = page.number;
      draft.document.begin = packet.PageBegin(p);
      drafts.push_back(std::move(draft));
    }
    Draft& draft = drafts.back();
    const bool first = draft.document.first_page == page.number;
    draft.document.last_page = page.number;
    draft.document.end = packet.PageBegin(p) + packet.PageOf(p).size();
    draft.closed = draft.closed || found.closes;
    const bool after_ending = !new_file && before.closes;
    for (Sign& sign : found.signs) {
      if (sign.first_page_only && !first) continue;
      if (sign.record->Get("where") == "heading" && !after_ending) continue;
      draft.signs.push_back({std::move(sign), page.number - draft.document.first_page});
    }
    before = std::move(found);
  }
  std::vector<Document> documents;
  for (Draft& draft : drafts) {
    Judge(packet, models, draft);
    // A new file that begins nothing goes on with the paper of the file before it.
    if (!draft.begins && draft.document.kind == DocumentKind::other) {
      draft.document.kind = documents.back().kind;
    }
    documents.push_back(std::move(draft.document));
  }
  return documents;
}

}  // namespace writ
