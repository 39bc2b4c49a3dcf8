#include "writ/stages/identifiers.h"

#include <algorithm>
#include <map>

#include "core/unicode.h"
#include "stages/identifier_mention.h"

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

int Strength(Role role) { return role == Role::target ? 2 : role == Role::contact ? 1 : 0; }

std::vector<Identifier> Merge(const Packet& packet, const std::vector<Mention>& mentions) {
  std::vector<Identifier> identifiers;
  std::map<std::pair<IdentifierType, std::string>, std::size_t> known;
  for (const Mention& mention : mentions) {
    const auto key = std::make_pair(mention.type, FoldCase(mention.value));
    const auto [at, fresh] = known.try_emplace(key, identifiers.size());
    if (fresh) {
      Identifier identifier;
      identifier.type = mention.type;
      identifier.value = mention.value;
      identifier.raw = packet.AsWritten(mention.begin, mention.end);
      identifier.role = mention.role;
      identifier.confidence = mention.confidence;
      identifier.uncertain = mention.doubtful;
      identifier.alternatives = mention.alternatives;
      identifiers.push_back(std::move(identifier));
    }
    Identifier& identifier = identifiers[at->second];
    auto evidence = packet.Locate(mention.begin, mention.end,
                                  mention.role_rule.empty() ? mention.rule : mention.role_rule);
    const bool stronger = Strength(mention.role) > Strength(identifier.role);
    if (stronger) {
      identifier.role = mention.role;
      identifier.raw = packet.AsWritten(mention.begin, mention.end);
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

// Where numbers without a country code belong.
std::string CountryOf(const std::vector<Document>&, const Process&) { return "US"; }

}  // namespace

std::vector<Identifier> FindIdentifiers(const Packet& packet,
                                        const std::vector<Document>& documents,
                                        const Process& process, const Models& models) {
  std::vector<Mention> mentions = FindEmailAddresses(packet.text(), models);
  AddWhereFree(FindPhoneNumbers(packet.text(), CountryOf(documents, process), models), mentions);
  AddWhereFree(FindLabelledIdentifiers(packet.text(), models), mentions);
  AddWhereFree(FindTabledIdentifiers(packet, models), mentions);
  DoubtMentions(packet, models, mentions);
  AssignRoles(packet, documents, process, models, mentions);
  return Merge(packet, mentions);
}

}  // namespace writ
