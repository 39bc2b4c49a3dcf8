// Unicode, by ICU.
#pragma once

#include <string>
#include <string_view>

namespace writ {

// A word made ready for patterns: NFKC (which resolves ligatures and full-width forms) except for
// superscripts, subscripts, fractions and the ordinal signs, which NFKC would turn into plain
// digits and letters; curly quotes become ' and ", dashes and minus signs become -, soft hyphens
// and zero-width characters vanish. Bytes that are no UTF-8 become U+FFFD.
std::string FoldWord(std::string_view word);

// Lower case, one character for one, as RE2 takes it for the literals of its patterns.
std::string SimpleLower(std::string_view text);
// Lower case by full case folding.
std::string FoldCase(std::string_view text);

// "CUYAHOGA COUNTY PROSECUTOR" as "Cuyahoga County Prosecutor"; words that are not in capitals
// alone, and those without a vowel ("LLP"), stay as they are.
std::string TitleCase(std::string_view text);

// Letters and digits alone, lower case, without accents, parted by single blanks: for comparing
// names.
std::string FoldName(std::string_view text);

// A country's English name by its ISO 3166-1 alpha-2 code; empty where the code is none.
std::string CountryName(std::string_view code);

}  // namespace writ
