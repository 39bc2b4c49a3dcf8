// Boxes to be ticked as people write them: "[X]", "( )", "☐". The one place that knows their signs.
#pragma once

#include <re2/re2.h>

#include <string_view>

namespace writ {

// Signs that are boxes by themselves, as the inside of a bracket of a pattern.
inline constexpr std::string_view kBoxSigns = "■□☐☒☑✓✔";

// A written box anywhere in a text. A ticked one is the first group; an empty one may have been
// read as letters that look like its sides: "[J", `("]`, "LJ".
const RE2& WrittenBox();

// Whether a word of a line is a box, or the first half of "[ ]".
bool IsWrittenBox(std::string_view word);

}  // namespace writ
