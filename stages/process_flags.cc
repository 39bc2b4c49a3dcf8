// Flags about what kind of paper it is, what that compels, and to whom it went.
#include <algorithm>

#include "core/calendar.h"
#include "core/unicode.h"
#include "stages/flag_predicates.h"

namespace writ {
namespace {

using enum DocumentKind;

// Process that binds as a governmental subpoena does (18 U.S.C. § 2703(c)(2)). A subpoena of the
// defence is none: § 2703(c) binds only what is disclosed to a governmental entity.
bool IsGovernmentalSubpoena(const FlagCase& c) {
  if (c.TypeIn({grand_jury_subpoena, administrative_subpoena, national_security_letter})) {
    return true;
  }
  const auto& authority = c.findings.authority;
  return c.type() == trial_subpoena && !(authority && authority->kind == "private_counsel");
}

// Requests that compel nothing, and foreign ones, are never insufficient (contract, section 6).
bool CompelsUnderUsLaw(const FlagCase& c) {
  return c.IsDemand() && !c.TypeIn({mlat_request, foreign_request, emergency_request,
                                    preservation_request, informal_request});
}

std::vector<const ScopeItem*> Needing(const FlagCase& c, std::string_view tier) {
  return c.Items([&](const ScopeItem& item) {
    const Record* record = c.models.reach.Find(item.category);
    return record != nullptr && record->Get("needs") == tier;
  });
}

std::vector<Evidence> PlacesOf(const std::vector<const ScopeItem*>& items) {
  std::vector<Evidence> places;
  for (const ScopeItem* item : items) {
    places.insert(places.end(), item->evidence.begin(), item->evidence.end());
  }
  return places;
}

// The day on which the range of the demand ends lies ahead of the day it came in.
bool RangeEndsLater(const FlagCase& c) {
  const auto& range = c.findings.scope.range;
  if (!range || !range->to) return false;
  const auto to = DayOf(*range->to);
  const auto received = DayOf(c.received);
  return to && received && *to > *received;
}

// A name that an addressee's place holds is ours, another provider's, or says neither.
enum class Whose { ours, other, unknown };
Whose WhoseName(const FlagCase& c, std::string_view name) {
  bool other = false, told = false;
  for (const Hit& hit : c.models.service.FindAll(name)) {
    const std::string& role = hit.record->Get("role");
    if (role == "own") return Whose::ours;
    if (role == "officers" && hit.span.begin == 0) return Whose::unknown;
    other = other || role == "provider";
    told = told || role == "told";
  }
  return other && !told ? Whose::other : Whose::unknown;
}

}  // namespace

std::optional<Raised> NotLegalProcess(const FlagCase& c) {
  if (c.type() != informal_request) return std::nullopt;
  return Raised{
      .reasons = {}, .evidence = c.findings.process.evidence, .severity = {}, .words = {}};
}

std::optional<Raised> NonUs(const FlagCase& c) {
  const auto& authority = c.findings.authority;
  const bool foreign_authority =
      authority && (authority->kind == "foreign_authority" ||
                    (!authority->country.empty() && authority->country != "US"));
  if (!foreign_authority && !c.TypeIn({foreign_request, mlat_request})) return std::nullopt;
  Raised raised;
  raised.evidence = foreign_authority ? authority->evidence : c.findings.process.evidence;
  const auto& court = c.findings.court;
  std::string country = authority ? authority->country : "";
  if ((country.empty() || country == "US") && court) country = court->country;
  if (country != "US") raised.words["country"] = CountryName(country);
  return raised;
}

std::optional<Raised> CivilProcess(const FlagCase& c) {
  if (c.type() != civil_subpoena) return std::nullopt;
  return Raised{
      .reasons = {}, .evidence = c.findings.process.evidence, .severity = {}, .words = {}};
}

std::optional<Raised> RealTimeRequested(const FlagCase& c) {
  if (!c.IsDemand()) return std::nullopt;
  const auto live = c.Said(c.models.deficiencies, "real_time", Papers::instrument);
  const bool by_kind = c.TypeIn({wiretap_order, pen_register_order});
  if (live.empty() && !by_kind && !RangeEndsLater(c)) return std::nullopt;
  Raised raised;
  raised.evidence = c.Places(live);
  if (live.empty()) {
    raised.evidence = by_kind ? c.findings.process.evidence : c.findings.scope.range->evidence;
  }
  return raised;
}

std::optional<Raised> InsufficientProcess(const FlagCase& c) {
  if (!CompelsUnderUsLaw(c)) return std::nullopt;
  Reasons reasons(c, "insufficient_process");
  const auto content = Needing(c, "warrant");
  const bool warrant = c.TypeIn({search_warrant, wiretap_order});
  if (!content.empty() && !warrant) reasons.Add("content", PlacesOf(content));
  if (IsGovernmentalSubpoena(c)) {
    if (const auto records = Needing(c, "order"); !records.empty()) {
      reasons.Add("records", PlacesOf(records), {{"categories", c.Labels(records)}});
    }
  }
  if (RealTimeRequested(c)) {
    if (!content.empty() && c.type() == search_warrant) {
      reasons.Add("live_content", PlacesOf(content));
    }
    const auto routing =
        c.Items([](const ScopeItem& item) { return item.category == "message_routing"; });
    if (!routing.empty() && !warrant && c.type() != pen_register_order) {
      reasons.Add("live_routing", PlacesOf(routing));
    }
  }
  return reasons.Take();
}

std::optional<Raised> WrongRecipient(const FlagCase& c) {
  if (!c.IsDemand()) return std::nullopt;
  Raised raised;
  for (const Hit& hit : c.Said(c.models.service, "addressee", Papers::demand)) {
    const Span name = hit.groups.empty() ? hit.span : hit.groups.front();
    const Whose whose = WhoseName(c, c.TextOf(name));
    if (whose == Whose::ours) return std::nullopt;
    if (whose == Whose::unknown) continue;
    const auto places = c.packet.Locate(name.begin, name.end, hit.record->id);
    raised.evidence.insert(raised.evidence.end(), places.begin(), places.end());
  }
  return raised.evidence.empty() ? std::nullopt : std::optional(std::move(raised));
}

std::optional<Raised> OtherService(const FlagCase& c) {
  if (c.type() == other) return std::nullopt;
  Raised raised;
  for (const Hit& hit : c.Said(c.models.service, "served", Papers::packet)) {
    const auto places = c.Places({hit});
    raised.evidence.insert(raised.evidence.end(), places.begin(), places.end());
  }
  for (const Document& document : c.findings.documents) {
    if (document.kind != fax_cover) continue;
    raised.evidence.insert(raised.evidence.end(), document.evidence.begin(),
                           document.evidence.end());
    if (document.evidence.empty()) {
      raised.evidence.push_back(
          {document.file, document.first_page, {0, 0, 1, 1}, "", "fax_cover"});
    }
  }
  return raised.evidence.empty() ? std::nullopt : std::optional(std::move(raised));
}

std::optional<Raised> Emergency(const FlagCase& c) {
  if (c.type() != emergency_request) return std::nullopt;
  return Raised{
      .reasons = {}, .evidence = c.findings.process.evidence, .severity = {}, .words = {}};
}

std::optional<Raised> EmergencyNoThreat(const FlagCase& c) {
  if (c.type() != emergency_request) return std::nullopt;
  if (!c.Said(c.models.threats, "danger", Papers::packet).empty()) return std::nullopt;
  return Raised{};
}

}  // namespace writ
