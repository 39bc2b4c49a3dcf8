// The contract's words for the enumerations, to and fro.
#pragma once

#include <optional>
#include <string_view>

#include "writ/screening.h"

namespace writ {

std::string_view ToWord(ErrorCode code);
std::string_view ToWord(DocumentKind kind);
std::string_view ToWord(IdentifierType type);
std::string_view ToWord(Role role);
std::string_view ToWord(Availability availability);
std::string_view ToWord(Severity severity);
std::string_view ToWord(Disposition disposition);

// None where the word is not one of the contract's.
std::optional<ErrorCode> ErrorCodeFrom(std::string_view word);
std::optional<DocumentKind> DocumentKindFrom(std::string_view word);
std::optional<IdentifierType> IdentifierTypeFrom(std::string_view word);
std::optional<Availability> AvailabilityFrom(std::string_view word);
std::optional<Severity> SeverityFrom(std::string_view word);

}  // namespace writ
