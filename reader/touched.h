// Words that other ink touches: a stamp, a frame, a pen's stroke, a scratch.
#pragma once

#include <vector>

#include "reader/reading.h"
#include "writ/page.h"

namespace writ::reader {

// What was taken off the page there, or is too large for a letter, may have been taken for a part
// of a word, or have hidden one: such words are less sure.
void DoubtTouched(const Reading& reading, std::vector<Word>& words);

}  // namespace writ::reader
