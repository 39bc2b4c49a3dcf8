#include "writ/stages/identifiers.h"

#include <algorithm>
#include <map>

#include "core/unicode.h"
#include "stages/identifier_mention.h"
#include "stages/labelled_identifier.h"

namespace writ {
namespace {

constexpr std::size_t kMostEvidence = 20;  // Places shown for one identifier.

// Of mentions that overlap the first kind found wins: an address is no handle, a phone no ID.
void AddWhereFree(std::vector<Mention> more, std::vector<Mention>& mentions) {
  const std::size_t known = mentions.size();
  for (Mention& mention : more) {
    auto after = std::partition_point(mentions.begin(),
                                      mentions.begin() + static_cast<std::ptrdiff_t>(known),
                                      [&](const Mention& m) { return m.end <= mention.begin; });
    const bool free = after == mentions.begin() + static_cast<std::ptrdiff_t>(known) ||
                      after->begin >= mention.end;
    if (free) mentions.push_back(std::move(mention));
  }
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const Mention& a, const Mention& b) { return a.begin < b.begin; });
  std::vector<Mention> kept;
  for (Mention& mention : mentions) {
    if (kept.empty() || mention.begin >= kept.back().end) kept.push_back(std::move(mention));
  }
  mentions = std::move(kept);
}

void EraseWithin(const std::vector<Span>& spans, std::vector<Mention>& mentions) {
  std::erase_if(mentions, [&](const Mention& m) {
    const auto span = std::partition_point(spans.begin(), spans.end(),
                                           [&](const Span& s) { return s.end <= m.begin; });
    return span != spans.end() && span->begin < m.end;
  });
}

// A demand for its data makes it a target wherever else it stands; a mere mention of the account
// does so only where it is nobody's address and no words say that it is somebody else's.
int Strength(const Mention& mention) {
  if (mention.role == Role::target) return mention.demanded ? 3 : 1;
  const bool elsewhere = mention.role == Role::other && mention.role_rule.starts_with("other.");
  return mention.role == Role::contact || elsewhere ? 2 : 0;
}

// The words as they stood, without what the sentence put around them.
std::string AsWritten(const Packet& packet, const Mention& mention) {
  std::string raw = packet.AsWritten(mention.begin, mention.end);
  while (!raw.empty() && std::string_view(",;:.!?\"'").find(raw.back()) != std::string_view::npos) {
    raw.pop_back();
  }
  constexpr std::string_view kOpen = "([<{\"'", kClose = ")]>}\"'";
  while (raw.size() > 1 && kOpen.find(raw.front()) != std::string_view::npos &&
         raw.find(kClose[kOpen.find(raw.front())], 1) >= raw.size() - 1) {
    raw.erase(0, 1);
  }
  while (raw.size() > 1 && kClose.find(raw.back()) != std::string_view::npos &&
         raw.find(kOpen[kClose.find(raw.back())]) >= raw.size() - 1) {
    raw.pop_back();
  }
  return raw;
}

std::vector<Identifier> Merge(const Packet& packet, const std::vector<Mention>& mentions) {
  std::vector<Identifier> identifiers;
  std::map<std::pair<IdentifierType, std::string>, std::size_t> known;
  std::vector<int> strengths;
  for (const Mention& mention : mentions) {
    const auto key = std::make_pair(mention.type, FoldCase(mention.value));
    const auto [at, fresh] = known.try_emplace(key, identifiers.size());
    if (fresh) {
      Identifier identifier;
      identifier.type = mention.type;
      identifier.value = mention.value;
      identifier.raw = AsWritten(packet, mention);
      identifier.role = mention.role;
      identifier.confidence = mention.confidence;
      identifier.uncertain = mention.doubtful;
      identifier.alternatives = mention.alternatives;
      identifiers.push_back(std::move(identifier));
      strengths.push_back(Strength(mention));
    }
    Identifier& identifier = identifiers[at->second];
    auto evidence = packet.Locate(mention.begin, mention.end,
                                  mention.role_rule.empty() ? mention.rule : mention.role_rule);
    int& strength = strengths[at->second];
    if (Strength(mention) > strength) {
      strength = Strength(mention);
      identifier.role = mention.role;
      identifier.raw = AsWritten(packet, mention);
      identifier.evidence.insert(identifier.evidence.begin(), evidence.begin(), evidence.end());
    } else if (identifier.evidence.size() < kMostEvidence) {
      identifier.evidence.insert(identifier.evidence.end(), evidence.begin(), evidence.end());
    }
    if (!fresh && !mention.doubtful) {
      identifier.uncertain = false;
      identifier.alternatives.clear();
    }
    identifier.confidence = std::max(identifier.confidence, mention.confidence);
  }
  return identifiers;
}

}  // namespace

std::vector<Identifier> FindIdentifiers(const Packet& packet,
                                        const std::vector<Document>& documents,
                                        const Process& process, const Models& models) {
  const bool from_abroad =
      process.type == DocumentKind::foreign_request || process.type == DocumentKind::mlat_request;
  std::vector<Mention> mentions = FindEmailAddresses(packet, models);
  const LabelReader reader(packet.text(), models);
  std::erase_if(mentions, [&](const Mention& m) { return reader.IsNone("email", m.value); });
  AddWhereFree(FindLostAtSigns(packet, models, mentions), mentions);
  const std::vector<Span> parts = JoinWrappedCells(packet, models, mentions);
  AddWhereFree(FindPhoneNumbers(packet.text(), from_abroad, models), mentions);
  const std::vector<Span> headers = FindTabledIdentifiers(packet, models, mentions);
  std::vector<Mention> labelled = FindLabelledIdentifiers(packet.text(), models);
  // "First" in a table's header "Wickr handle | First seen" is another cell's.
  EraseWithin(headers, labelled);
  AddWhereFree(std::move(labelled), mentions);
  EraseWithin(parts, mentions);
  DoubtMentions(packet, models, mentions);
  AssignRoles(packet, documents, process, models, mentions);
  return Merge(packet, mentions);
}

}  // namespace writ
