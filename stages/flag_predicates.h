// One predicate a flag: whether it is to be raised, and what shows it. Pure functions; what each
// flag means is the contract's section 6. They are joined in the table of stages/flags.cc.
#pragma once

#include <optional>

#include "stages/flag_case.h"

namespace writ {

// What is asked for (scope_flags.cc).
std::optional<Raised> ContentRequested(const FlagCase& c);
std::optional<Raised> NotHeldRequested(const FlagCase& c);
std::optional<Raised> Overbroad(const FlagCase& c);
std::optional<Raised> MissingIdentifier(const FlagCase& c);
std::optional<Raised> MissingDescription(const FlagCase& c);
std::optional<Raised> PhoneOnly(const FlagCase& c);

// What kind of paper it is, and to whom it went (process_flags.cc).
std::optional<Raised> NotLegalProcess(const FlagCase& c);
std::optional<Raised> NonUs(const FlagCase& c);
std::optional<Raised> CivilProcess(const FlagCase& c);
std::optional<Raised> InsufficientProcess(const FlagCase& c);
std::optional<Raised> RealTimeRequested(const FlagCase& c);
std::optional<Raised> WrongRecipient(const FlagCase& c);
std::optional<Raised> OtherService(const FlagCase& c);
std::optional<Raised> Emergency(const FlagCase& c);
std::optional<Raised> EmergencyNoThreat(const FlagCase& c);

// Whether it is in order (order_flags.cc).
std::optional<Raised> Unsigned(const FlagCase& c);
std::optional<Raised> Undated(const FlagCase& c);
std::optional<Raised> Expired(const FlagCase& c);
std::optional<Raised> PlaceholderText(const FlagCase& c);
std::optional<Raised> PreservationOver90Days(const FlagCase& c);
std::optional<Raised> Nondisclosure(const FlagCase& c);

// Whether the papers can be relied on (paper_flags.cc).
std::optional<Raised> SuspiciousSender(const FlagCase& c);
std::optional<Raised> HiddenTextFound(const FlagCase& c);
std::optional<Raised> IdentifierUncertain(const FlagCase& c);
std::optional<Raised> Illegible(const FlagCase& c);
std::optional<Raised> MissingPart(const FlagCase& c);

}  // namespace writ
