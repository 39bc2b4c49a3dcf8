// Handwriting that a recogniser took for words: signatures above all.
#pragma once

#include <vector>

#include "reader/pix.h"
#include "reader/rules.h"
#include "writ/page.h"

namespace writ::reader {

// Takes out the words that are handwriting by their size, their stroke and the rule they stand on,
// so that FindMarks finds their ink. Print that a signature runs across stays.
void DropScrawl(const Pix* ink, double dpi, const Rules& rules, std::vector<Word>& words);

}  // namespace writ::reader
