#include "writ/stages/estimate.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "writ/words.h"

namespace writ {
namespace {

double Cents(double dollars) { return std::round(dollars * 100) / 100; }

bool Lists(const std::vector<std::string>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Whether a record of the card speaks of this demand: by its type, by who asks, by its matter.
bool AppliesTo(const Record& record, const Packet& packet, const Findings& f,
               const Models& models) {
  if (Lists(record.List("types"), ToWord(f.process.type))) return true;
  if (f.authority && Lists(record.List("authorities"), f.authority->kind)) return true;
  if (record.Get("when") != "child_safety") return false;
  return !models.threats
              .FindAll(packet.text(),
                       [](const Record& r) { return r.Get("role") == "child_safety"; })
              .empty();
}

// How much there is to do, by the ids of the card's records of work.
std::map<std::string, double, std::less<>> Quantities(const Packet& packet, const Findings& f) {
  double accounts = 0, uncertain = 0, answerable = 0, refused = 0, certificates = 0;
  for (const Identifier& identifier : f.identifiers) {
    if (identifier.role != Role::target) continue;
    accounts += 1;
    uncertain += identifier.uncertain ? 1 : 0;
  }
  for (const ScopeItem& item : f.scope.items) {
    const bool given = item.availability == Availability::held ||
                       item.availability == Availability::conditional ||
                       item.availability == Availability::catch_all;
    (given ? answerable : refused) += 1;
  }
  for (const Document& document : f.documents) {
    certificates += document.kind == DocumentKind::certification ? 1 : 0;
  }
  const bool preserves = f.process.type == ProcessType::preservation_request;
  const bool gives = !preserves && accounts > 0 && answerable > 0;
  return {{"pages", static_cast<double>(packet.pages().size())},
          {"uncertain", uncertain},
          {"objections", refused},
          {"search", preserves ? 0 : accounts},
          {"records", preserves ? 0 : accounts * answerable},
          {"produce", gives ? 1 : 0},
          {"certificate", gives ? certificates : 0},
          {"preserve", preserves ? accounts : 0}};
}

bool Burdensome(const Estimate& estimate, double accounts, const Models& models) {
  for (const Record& record : models.rates.records()) {
    if (record.Get("role") != "burdensome") continue;
    const double measured = record.Get("unit") == "minute" ? estimate.minutes : accounts;
    if (measured > record.Number("above", HUGE_VAL)) return true;
  }
  return false;
}

}  // namespace

Estimate EstimateCost(const Packet& packet, const Findings& findings, const Models& models) {
  Estimate estimate;
  if (findings.process.type == ProcessType::other) return estimate;  // Nothing is to be answered.
  double hour = 0;
  bool charged = true;
  for (const Record& record : models.rates.records()) {
    const std::string& role = record.Get("role");
    if (role == "labour") hour = record.Number("rate", 0);
    if (role == "unpaid" || role == "waived") {
      charged = charged && !AppliesTo(record, packet, findings, models);
    }
  }
  const auto quantities = Quantities(packet, findings);
  for (const Record& record : models.rates.records()) {
    if (record.Get("role") != "work") continue;
    const bool by_type = !record.List("types").empty();
    const auto counted = quantities.find(record.id);
    const double quantity = by_type ? (AppliesTo(record, packet, findings, models) ? 1 : 0)
                            : counted == quantities.end() ? 0
                                                          : counted->second;
    if (quantity == 0) continue;
    const double minutes = record.Number("minutes", 0);
    const bool line_charged = charged && record.Get("charged") == "yes";
    EstimateLine line{record.Get("item"), quantity, record.Get("unit"), 0, 0};
    if (line_charged) line.rate = Cents(minutes * hour / 60);
    line.amount = Cents(line.rate * quantity);
    estimate.minutes += minutes * quantity;
    estimate.total = Cents(estimate.total + line.amount);
    estimate.lines.push_back(std::move(line));
  }
  const double accounts = quantities.at("search") + quantities.at("preserve");
  estimate.burdensome = Burdensome(estimate, accounts, models);
  return estimate;
}

}  // namespace writ
