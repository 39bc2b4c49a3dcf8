#include "stages/flag_case.h"

#include <algorithm>
#include <array>

#include "core/wording.h"
#include "stages/checkboxes.h"
#include "writ/words.h"

namespace writ {
namespace {

// Types of identifiers by which the provider can look an account up (contract, section 6).
constexpr std::array kLookUp = {IdentifierType::email,         IdentifierType::username,
                                IdentifierType::phone,         IdentifierType::customer_id,
                                IdentifierType::network_id,    IdentifierType::network_name,
                                IdentifierType::aws_account_id};

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

const Document* FlagCase::DocumentAt(std::size_t offset) const {
  for (const Document& document : findings.documents) {
    if (offset >= document.begin && offset < document.end) return &document;
  }
  return nullptr;
}

bool FlagCase::Within(std::size_t offset, Papers papers) const {
  if (papers == Papers::packet || findings.documents.empty()) return true;
  const Document* document = DocumentAt(offset);
  if (document == nullptr) return false;
  if (document->kind == type() || document->kind == DocumentKind::attachment) return true;
  return papers == Papers::demand && (document->kind == DocumentKind::cover_letter ||
                                      document->kind == DocumentKind::fax_cover);
}

std::vector<Hit> FlagCase::Said(const RecordFamily& family, std::string_view role,
                                Papers papers) const {
  std::vector<Hit> said;
  auto hits = family.FindAll(packet.text(), [&](const Record& record) {
    return role.empty() || record.Get("role") == role;
  });
  for (Hit& hit : hits) {
    if (!Within(hit.span.begin, papers)) continue;
    const std::size_t newline = packet.text().rfind('\n', hit.span.begin);
    const std::size_t line = newline == std::string_view::npos ? 0 : newline + 1;
    const Tick tick = TickBefore(packet, {line, hit.span.begin}, hit.span.begin, models);
    if (tick == Tick::empty || IsStruckOut(packet, hit.span)) continue;
    if (hit.record->Get("box") == "ticked" && tick != Tick::ticked) continue;
    said.push_back(std::move(hit));
  }
  return said;
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
