// Flags about what is asked for.
#include <algorithm>

#include "core/calendar.h"
#include "stages/flag_predicates.h"

namespace writ {
namespace {

constexpr int kLongestRange = 366;         // Days; contract, section 6, `long_date_range`.
constexpr std::size_t kMostAccounts = 25;  // Contract, section 6, `many_accounts`.

std::vector<Evidence> PlacesOf(const std::vector<const ScopeItem*>& items) {
  std::vector<Evidence> places;
  for (const ScopeItem* item : items) {
    places.insert(places.end(), item->evidence.begin(), item->evidence.end());
  }
  return places;
}

std::vector<const ScopeItem*> ItemsOf(const FlagCase& c, Availability availability) {
  return c.Items([&](const ScopeItem& item) { return item.availability == availability; });
}

// Subscriber facts are so whenever they are asked for; only records of activity need a range
// (contract, section 6, "Settled points").
std::vector<const ScopeItem*> RecordsOfActivity(const FlagCase& c) {
  return c.Items([&](const ScopeItem& item) {
    const Record* record = c.models.reach.Find(item.category);
    return record == nullptr || record->Get("range") == "yes";
  });
}

bool Unbounded(const std::optional<DateRange>& range) {
  return !range || !range->from || *range->from == "inception";
}

// Days from the first to the last day asked for; 0 where either is not known.
int DaysAsked(const FlagCase& c) {
  const auto& range = c.findings.scope.range;
  if (!range || !range->from) return 0;
  const auto from = DayOf(*range->from);
  const auto to = DayOf(range->to && *range->to != "present" ? *range->to : c.received);
  return from && to ? static_cast<int>((*to - *from).count()) : 0;
}

// A subpoena that calls a witness and asks for no papers.
bool TestimonyAlone(const FlagCase& c) {
  return c.TypeIn({ProcessType::grand_jury_subpoena, ProcessType::trial_subpoena,
                   ProcessType::administrative_subpoena, ProcessType::civil_subpoena}) &&
         c.findings.scope.items.empty() &&
         !c.Said(c.models.deficiencies, "testimony", Papers::instrument).empty() &&
         c.Said(c.models.deficiencies, "brings_records", Papers::instrument).empty();
}

}  // namespace

std::optional<Raised> ContentRequested(const FlagCase& c) {
  const auto content = ItemsOf(c, Availability::content);
  if (content.empty()) return std::nullopt;
  Raised raised;
  raised.evidence = PlacesOf(content);
  raised.words["categories"] = c.Labels(content);
  const bool answerable = !ItemsOf(c, Availability::held).empty() ||
                          !ItemsOf(c, Availability::conditional).empty() ||
                          !ItemsOf(c, Availability::catch_all).empty();
  if (!answerable) raised.severity = Severity::blocks;
  return raised;
}

std::optional<Raised> NotHeldRequested(const FlagCase& c) {
  const auto not_held = ItemsOf(c, Availability::not_held);
  if (not_held.empty()) return std::nullopt;
  Raised raised;
  raised.evidence = PlacesOf(not_held);
  raised.words["categories"] = c.Labels(not_held);
  return raised;
}

std::optional<Raised> Overbroad(const FlagCase& c) {
  if (!c.IsDemand()) return std::nullopt;
  Reasons reasons(c, "overbroad");
  if (const auto all = ItemsOf(c, Availability::catch_all); !all.empty()) {
    reasons.Add("catch_all", PlacesOf(all));
  }
  const auto& range = c.findings.scope.range;
  if (const auto activity = RecordsOfActivity(c); !activity.empty() && Unbounded(range)) {
    reasons.Add("unbounded_dates", range ? range->evidence : PlacesOf(activity));
  }
  if (const int days = DaysAsked(c); days > kLongestRange) {
    reasons.Add("long_date_range", range->evidence, {{"days", std::to_string(days)}});
  }
  if (const auto classes = c.Said(c.models.deficiencies, "class_of_accounts", Papers::instrument);
      !classes.empty()) {
    reasons.Add("class_of_accounts", c.Places(classes));
  }
  if (const auto targets = c.Targets(); targets.size() > kMostAccounts) {
    std::vector<Evidence> places;
    for (const Identifier* target : targets) {
      if (!target->evidence.empty()) places.push_back(target->evidence.front());
    }
    reasons.Add("many_accounts", places, {{"count", std::to_string(targets.size())}});
  }
  return reasons.Take();
}

std::optional<Raised> MissingIdentifier(const FlagCase& c) {
  if (!c.IsDemand() || !c.Targets().empty() || TestimonyAlone(c)) return std::nullopt;
  return Raised{};
}

std::optional<Raised> MissingDescription(const FlagCase& c) {
  const bool wants_data = c.IsDemand() && c.type() != ProcessType::preservation_request;
  if (!wants_data || !c.findings.scope.items.empty() || TestimonyAlone(c)) return std::nullopt;
  return Raised{};
}

std::optional<Raised> PhoneOnly(const FlagCase& c) {
  const auto targets = c.Targets();
  Raised raised;
  for (const Identifier* target : targets) {
    if (target->type != IdentifierType::phone) return std::nullopt;
    raised.evidence.insert(raised.evidence.end(), target->evidence.begin(), target->evidence.end());
  }
  return targets.empty() ? std::nullopt : std::optional(std::move(raised));
}

}  // namespace writ
