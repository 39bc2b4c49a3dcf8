#include "writ/stages/flags.h"

#include <algorithm>
#include <array>

#include "core/unicode.h"
#include "core/wording.h"
#include "stages/flag_predicates.h"
#include "writ/words.h"

namespace writ {
namespace {

struct Row {
  std::string_view code;
  Predicate raise;
};

// In the order of the contract's section 6; `duplicate` and `declared_mismatch` are the store's.
constexpr std::array kFlags = {
    Row{"content_requested", ContentRequested},
    Row{"not_held_requested", NotHeldRequested},
    Row{"overbroad", Overbroad},
    Row{"missing_identifier", MissingIdentifier},
    Row{"missing_description", MissingDescription},
    Row{"phone_only", PhoneOnly},
    Row{"not_legal_process", NotLegalProcess},
    Row{"non_us", NonUs},
    Row{"civil_process", CivilProcess},
    Row{"insufficient_process", InsufficientProcess},
    Row{"real_time_requested", RealTimeRequested},
    Row{"wrong_recipient", WrongRecipient},
    Row{"other_service", OtherService},
    Row{"unsigned", Unsigned},
    Row{"undated", Undated},
    Row{"expired", Expired},
    Row{"preservation_over_90_days", PreservationOver90Days},
    Row{"emergency", Emergency},
    Row{"emergency_no_threat", EmergencyNoThreat},
    Row{"nondisclosure", Nondisclosure},
    Row{"placeholder_text", PlaceholderText},
    Row{"suspicious_sender", SuspiciousSender},
    Row{"hidden_text", HiddenTextFound},
    Row{"identifier_uncertain", IdentifierUncertain},
    Row{"illegible", Illegible},
    Row{"missing_part", MissingPart},
};

Flag MakeFlag(const FlagCase& c, std::string_view code, Raised raised) {
  Flag flag;
  flag.code = code;
  flag.reasons = std::move(raised.reasons);
  flag.evidence = std::move(raised.evidence);
  raised.words.try_emplace("process", KindInWords(c.type()));
  if (const Record* policy = c.models.policy.Find(code)) {
    flag.severity =
        raised.severity.value_or(SeverityFrom(policy->Get("severity")).value_or(Severity::notice));
    flag.message = FillIn(policy->Get("message"), raised.words);
    flag.guideline = policy->Get("guideline");
  }
  return flag;
}

bool Has(const std::vector<Flag>& flags, std::string_view code) {
  return std::any_of(flags.begin(), flags.end(), [&](const Flag& f) { return f.code == code; });
}

bool Has(const std::vector<Flag>& flags, Severity severity) {
  return std::any_of(flags.begin(), flags.end(),
                     [&](const Flag& f) { return f.severity == severity; });
}

}  // namespace

std::vector<Flag> RaiseFlags(const Packet& packet, const Findings& findings,
                             const std::string& received, const Models& models) {
  const FlagCase c(packet, findings, received, models);
  std::vector<Flag> flags;
  for (const Row& row : kFlags) {
    if (auto raised = row.raise(c)) flags.push_back(MakeFlag(c, row.code, std::move(*raised)));
  }
  return flags;
}

Disposition Dispose(const Findings& findings, const std::vector<Flag>& flags) {
  if (findings.process.type == ProcessType::other) return Disposition::not_a_demand;
  if (Has(flags, "emergency") && !Has(flags, "emergency_no_threat")) return Disposition::emergency;
  if (Has(flags, "non_us")) return Disposition::redirect;
  if (Has(flags, Severity::blocks)) return Disposition::deficient;
  if (Has(flags, Severity::limits)) return Disposition::partial;
  return Disposition::ready;
}

}  // namespace writ
