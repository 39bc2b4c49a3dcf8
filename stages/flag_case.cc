#include "stages/flag_case.h"

#include <algorithm>
#include <array>

#include "core/wording.h"
#include "writ/words.h"

namespace writ {
namespace {

// Types of identifiers by which the provider can look an account up (contract, section 6).
constexpr std::array kLookUp = {IdentifierType::email,         IdentifierType::username,
                                IdentifierType::phone,         IdentifierType::customer_id,
                                IdentifierType::network_id,    IdentifierType::network_name,
                                IdentifierType::aws_account_id};

constexpr double kBoxReach = 0.45;  // How far left of the words a box may stand, in page widths.

}  // namespace

FlagCase::FlagCase(const Packet& p, const Findings& f, const std::string& r, const Models& m)
    : packet(p), findings(f), received(r), models(m) {}

bool FlagCase::TypeIn(std::initializer_list<ProcessType> types) const {
  return std::find(types.begin(), types.end(), type()) != types.end();
}

bool FlagCase::IsDemand() const {
  return !TypeIn({ProcessType::other, ProcessType::nondisclosure_order});
}

bool FlagCase::AsksFor(std::string_view category) const {
  return !Items([&](const ScopeItem& item) { return item.category == category; }).empty();
}

std::vector<const ScopeItem*> FlagCase::Items(
    const std::function<bool(const ScopeItem&)>& test) const {
  std::vector<const ScopeItem*> items;
  for (const ScopeItem& item : findings.scope.items) {
    if (test(item)) items.push_back(&item);
  }
  return items;
}

std::vector<const Identifier*> FlagCase::Targets() const {
  std::vector<const Identifier*> targets;
  for (const Identifier& identifier : findings.identifiers) {
    if (identifier.role == Role::target &&
        std::find(kLookUp.begin(), kLookUp.end(), identifier.type) != kLookUp.end()) {
      targets.push_back(&identifier);
    }
  }
  return targets;
}

bool FlagCase::Within(std::size_t offset, Papers papers) const {
  if (papers == Papers::packet || findings.documents.empty()) return true;
  for (const Document& document : findings.documents) {
    if (offset < document.begin || offset >= document.end) continue;
    if (document.kind == type() || document.kind == DocumentKind::attachment) return true;
    if (papers == Papers::demand &&
        (document.kind == DocumentKind::cover_letter || document.kind == DocumentKind::fax_cover)) {
      return true;
    }
  }
  return false;
}

std::vector<Hit> FlagCase::Said(const RecordFamily& family, std::string_view role,
                                Papers papers) const {
  std::vector<Hit> said;
  auto hits = family.FindAll(packet.text(), [&](const Record& record) {
    return role.empty() || record.Get("role") == role;
  });
  for (Hit& hit : hits) {
    if (!Within(hit.span.begin, papers)) continue;
    const Box box = BoxBefore(hit);
    if (box == Box::unticked) continue;
    if (hit.record->Get("box") == "ticked" && box != Box::ticked) continue;
    said.push_back(std::move(hit));
  }
  return said;
}

// The last box on the line before the words, be it typed ("[ ]", "☐") or drawn.
FlagCase::Box FlagCase::BoxBefore(const Hit& hit) const {
  static const RE2 kBox(R"((\[ ?\]|\( \)|☐|□|❏|❑|◻)|(\[ ?[Xx✓✔] ?\]|\([Xx]\)|☒|☑|✓|✔|✗|✘))");
  const std::string_view text = packet.text();
  const std::size_t newline = text.rfind('\n', hit.span.begin);
  const std::size_t from = newline == std::string_view::npos ? 0 : newline + 1;
  re2::StringPiece line(text.data() + from, hit.span.begin > from ? hit.span.begin - from : 0);
  re2::StringPiece empty_box;
  re2::StringPiece ticked_box;
  Box box = Box::none;
  while (RE2::FindAndConsume(&line, kBox, &empty_box, &ticked_box)) {
    box = ticked_box.empty() ? Box::unticked : Box::ticked;
  }
  return box == Box::none ? DrawnBoxBefore(hit) : box;
}

FlagCase::Box FlagCase::DrawnBoxBefore(const Hit& hit) const {
  const std::size_t page = packet.PageAt(hit.span.begin);
  const auto words = packet.WordsAt(page, hit.span.begin, hit.span.end);
  if (words.empty()) return Box::none;
  const PageText& read = packet.pages()[page].read;
  const Word& first = read.words[words.front()];
  const Mark* nearest = nullptr;
  for (const Mark& mark : read.marks) {
    if (mark.kind != MarkKind::checkbox) continue;
    const bool same_line = mark.box.y0 < first.box.CentreY() && mark.box.y1 > first.box.CentreY();
    const bool before =
        mark.box.x1 <= first.box.x0 + 0.01 && first.box.x0 - mark.box.x1 < kBoxReach;
    if (same_line && before && (nearest == nullptr || mark.box.x1 > nearest->box.x1)) {
      nearest = &mark;
    }
  }
  if (nearest == nullptr) return Box::none;
  return nearest->ticked ? Box::ticked : Box::unticked;
}

std::vector<Evidence> FlagCase::Places(const std::vector<Hit>& hits) const {
  std::vector<Evidence> places;
  for (const Hit& hit : hits) {
    auto found = packet.Locate(hit.span.begin, hit.span.end, hit.record->id);
    places.insert(places.end(), found.begin(), found.end());
  }
  return places;
}

std::string_view FlagCase::TextOf(const Span& span) const {
  return packet.text().substr(span.begin, span.Length());
}

std::string FlagCase::Clause(const std::string& flag, const std::string& reason,
                             const std::map<std::string, std::string>& words) const {
  const Record* record = models.reasons.Find(flag + "." + reason);
  return record == nullptr ? reason : FillIn(record->Get("text"), words);
}

std::string FlagCase::Labels(const std::vector<const ScopeItem*>& items) const {
  std::vector<std::string> labels;
  for (const ScopeItem* item : items) {
    const Record* record = models.categories.Find(item->category);
    labels.push_back(record == nullptr ? item->category : record->Get("label"));
  }
  return ListInWords(labels);
}

void Reasons::Add(const std::string& reason, const std::vector<Evidence>& evidence,
                  const std::map<std::string, std::string>& words) {
  const std::string clause = case_.Clause(flag_, reason, words);
  if (std::find(clauses_.begin(), clauses_.end(), clause) == clauses_.end()) {
    clauses_.push_back(clause);
  }
  if (std::find(raised_.reasons.begin(), raised_.reasons.end(), reason) == raised_.reasons.end()) {
    raised_.reasons.push_back(reason);
  }
  raised_.evidence.insert(raised_.evidence.end(), evidence.begin(), evidence.end());
}

std::optional<Raised> Reasons::Take() {
  if (raised_.reasons.empty()) return std::nullopt;
  raised_.words["reasons"] = ListInWords(clauses_);
  return std::move(raised_);
}

std::string PagesInWords(const Packet& packet, const std::vector<Evidence>& evidence) {
  std::set<std::pair<int, int>> pages;
  for (const Evidence& e : evidence) pages.emplace(e.file, e.page);
  std::vector<std::string> names;
  for (const auto& [file, page] : pages) {
    names.push_back(std::to_string(page) +
                    (packet.files().size() > 1 ? " of file " + std::to_string(file + 1) : ""));
  }
  return (names.size() == 1 ? "page " : "pages ") + ListInWords(names);
}

}  // namespace writ
