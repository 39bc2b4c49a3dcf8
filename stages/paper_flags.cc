// Flags about whether the papers can be relied on.
#include <algorithm>

#include "core/wording.h"
#include "stages/flag_predicates.h"

namespace writ {
namespace {

bool IsPublicAgency(const FlagCase& c) {
  const auto& authority = c.findings.authority;
  if (authority) return authority->kind != "private_counsel";
  return c.IsDemand() && !c.TypeIn({DocumentKind::civil_subpoena, DocumentKind::informal_request});
}

std::string_view DomainOf(std::string_view address) {
  const std::size_t at = address.rfind('@');
  return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

}  // namespace

std::optional<Raised> SuspiciousSender(const FlagCase& c) {
  if (c.type() == DocumentKind::other) return std::nullopt;
  Reasons reasons(c, "suspicious_sender");
  for (const Identifier& contact : c.findings.identifiers) {
    if (contact.role != Role::contact || contact.type != IdentifierType::email) continue;
    const std::string domain(DomainOf(contact.value));
    for (const Hit& hit : c.models.senders.FindAll(domain)) {
      const std::string& role = hit.record->Get("role");
      if (!IsPublicAgency(c)) continue;
      reasons.Add(role, contact.evidence, {{"domain", domain}});
    }
  }
  return reasons.Take();
}

std::optional<Raised> HiddenTextFound(const FlagCase& c) {
  Raised raised;
  for (const Page& page : c.packet.pages()) {
    for (const HiddenText& hidden : page.read.hidden) {
      raised.evidence.push_back(
          {page.file, page.number, hidden.box, hidden.layer, "hidden." + hidden.why});
    }
  }
  if (raised.evidence.empty()) return std::nullopt;
  raised.words["pages"] = PagesInWords(c.packet, raised.evidence);
  return raised;
}

std::optional<Raised> IdentifierUncertain(const FlagCase& c) {
  Raised raised;
  std::vector<std::string> values;
  for (const Identifier* target : c.Targets()) {
    if (!target->uncertain) continue;
    values.push_back(target->value);
    raised.evidence.insert(raised.evidence.end(), target->evidence.begin(), target->evidence.end());
  }
  if (values.empty()) return std::nullopt;
  raised.words["accounts"] = ListInWords(values);
  return raised;
}

std::optional<Raised> Illegible(const FlagCase& c) {
  Raised raised;
  for (const Page& page : c.packet.pages()) {
    if (page.read.illegible || page.read.source == TextSource::unreadable) {
      raised.evidence.push_back({page.file, page.number, {0, 0, 1, 1}, "", "illegible"});
    }
  }
  if (raised.evidence.empty()) return std::nullopt;
  raised.words["pages"] = PagesInWords(c.packet, raised.evidence);
  return raised;
}

std::optional<Raised> MissingPart(const FlagCase&) { return std::nullopt; }

}  // namespace writ
