// Stage: a page's words as lines of plain text, as they stand on the paper.
#pragma once

#include <string>

#include "writ/page.h"

namespace writ {

// Physical lines from top to bottom, words parted by single blanks, a newline after each line.
std::string LayoutText(const PageText& page);

}  // namespace writ
