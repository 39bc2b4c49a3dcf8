// Physical lines: what stands side by side on the paper, whatever columns it belongs to.
#pragma once

#include <vector>

#include "writ/page.h"

namespace writ::reader {

// Numbers the lines from top to bottom and sorts the words line by line, left to right. On entry
// words with the same `line` and `block` are known to stand in one line (a recogniser's or a text
// layer's); groups of other blocks that stand beside them on the same height join them.
void NumberLines(std::vector<Word>& words);

}  // namespace writ::reader
