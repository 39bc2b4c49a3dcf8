// Characters that recognition takes for one another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace writ {

// The same for any two texts that a reader of a poor copy could take for one another: 0 and O, 1, l
// and I, rn and m, 5 and S …; marks that a speck can make or a fold can swallow are left out.
std::string LookAlikeSkeleton(std::string_view text);

// What `text` could be if one of its characters was another one, likeliest first: a letter among
// digits before a digit among letters. At most `most`.
std::vector<std::string> LookAlikes(std::string_view text, std::size_t most);

// Whether characters stand where their look-alikes would fit as well: an l beside a digit, a lone
// digit between letters, a capital O among small letters, two marks in a row.
bool HasRiskyCharacters(std::string_view text);

// Digits for the letters that look like them: O, o, Q and D are 0; l, I, i and | are 1; S and s are
// 5; B is 8; Z and z are 2. Other characters stay.
std::string LettersToDigits(std::string_view text);

// Levenshtein distance; `limit` + 1 where it is greater than `limit`.
std::size_t EditDistance(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace writ
