// Text made fit for a terminal: nothing in it can move the cursor, change colours or turn the
// direction of writing, and its width in columns is known. Pure functions, by ICU.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace writ {

// Control, bidirectional, invisible and unassigned characters become U+FFFD, line ends and tabs
// blanks; of combining marks at most two stand on one character.
std::string Displayable(std::string_view text);

// Columns that a displayable text takes: wide characters two, combining marks none.
int DisplayWidth(std::string_view text);

// Lines of at most `width` columns (at least 1), broken at blanks, and inside a word only where the
// word alone is too long, never inside a character. At least one line.
std::vector<std::string> WrapText(std::string_view text, int width);

}  // namespace writ
