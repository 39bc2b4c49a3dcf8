// Print that runs up or down the page beside its text, as courts' filing systems stamp it into a
// margin.
#pragma once

#include <vector>

#include "reader/clean.h"
#include "reader/recogniser.h"

namespace writ::reader {

// Columns of letters that stand on one another, with white beside them. `text`: 1 bit; `x_height`:
// of most of the page's letters in pixels.
std::vector<Area> FindSideways(const Pix* text, double x_height);

// Reads what of those columns makes sense turned by a quarter either way, and takes that off the
// sheet. The words' boxes lie on the sheet; their `line` and `block` count the columns from 0.
std::vector<Word> TakeSideways(Sheet& sheet, const std::vector<Area>& columns,
                               Recogniser& recogniser);

}  // namespace writ::reader
