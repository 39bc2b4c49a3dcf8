// Handwriting that a recogniser took for words: signatures above all.
#pragma once

#include <vector>

#include "reader/pix.h"
#include "reader/rules.h"
#include "reader/text_lines.h"
#include "writ/page.h"

namespace writ::reader {

// Takes out the segments that are handwriting beyond doubt: letters far taller than print with the
// thin stroke of a pen, or standing on a signature's rule. Their ink goes from `text` and is
// painted over in `grey`, so that the print they run across is read.
void TakeOutHandwriting(const Rules& rules, double x_height, Pix* text, Pix* grey,
                        std::vector<Segment>& segments);

// Takes out the words that are handwriting by their size, their stroke and the rule they stand on,
// so that FindMarks finds their ink. Print that a signature runs across stays.
void DropScrawl(const Pix* ink, double dpi, const Rules& rules, std::vector<Word>& words);

}  // namespace writ::reader
