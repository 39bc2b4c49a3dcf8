// FindStatutes: citations by the records of models/statutes.yaml.
#include <algorithm>
#include <cctype>

#include "writ/stages/references.h"

namespace writ {
namespace {

// The record's `as` with the groups put in, without blanks inside a group.
std::string Canonical(const Hit& hit, std::string_view text) {
  std::string citation;
  const std::string& as = hit.record->Get("as");
  for (std::size_t i = 0; i < as.size(); ++i) {
    if (as[i] != '$' || i + 1 == as.size()) {
      citation += as[i];
      continue;
    }
    const auto group = static_cast<std::size_t>(as[++i] - '1');
    if (group >= hit.groups.size()) continue;
    for (const char c : text.substr(hit.groups[group].begin, hit.groups[group].Length())) {
      if (c != ' ' && c != '\n') citation += c;
    }
  }
  return citation;
}

}  // namespace

std::vector<Statute> FindStatutes(const Packet& packet, const Models& models) {
  std::vector<Statute> statutes;
  for (const Hit& hit : models.statutes.FindAll(packet.text())) {
    std::string citation = Canonical(hit, packet.text());
    auto known = std::find_if(statutes.begin(), statutes.end(),
                              [&](const Statute& s) { return s.citation == citation; });
    if (known == statutes.end()) known = statutes.insert(statutes.end(), {citation, {}});
    for (auto& e : packet.Locate(hit.span.begin, hit.span.end, hit.record->id)) {
      known->evidence.push_back(std::move(e));
    }
  }
  return statutes;
}

}  // namespace writ
