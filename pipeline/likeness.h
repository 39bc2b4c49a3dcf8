// When a value that was found counts as the one that a truth gives. Pure functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "pipeline/truth.h"
#include "writ/screening.h"

namespace writ {

// Federal courts by their codes, foreign ones by their country, all others by every field that the
// truth gives.
bool SameCourt(const std::optional<Court>& got, const std::optional<TrueCourt>& want);
std::string InWords(const std::optional<TrueCourt>& court);

// Names agree where nearly all words of the shorter one stand in the longer one.
bool SameName(const std::string& got, const std::string& want);

// A case number without blanks and punctuation, lower case.
std::string BareNumber(const std::string& number);
std::string Lower(std::string text);

// Insertions, deletions and changes of bytes that turn one into the other.
std::size_t EditDistance(std::string_view a, std::string_view b);

}  // namespace writ
