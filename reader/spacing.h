// Words parted and joined as the white and the underscores on the paper say.
#pragma once

#include <vector>

#include "reader/repair.h"
#include "writ/page.h"

namespace writ::reader {

// Words of one line that have no gap between them become one, and so do those that an underscore
// joins; a stroke that stands alone is "I". The words of a line stand one after the other, from
// left to right.
void RepairSpacing(const Ground& ground, std::vector<Word>& words);

}  // namespace writ::reader
