// Ruled lines so thin that a scan shows them in grey.
#pragma once

#include "reader/pix.h"

namespace writ::reader {

// Adds to the 1-bit picture the straight thin lines that are darker than paper in the grey one, of
// the same size and evened out, but too pale for black and white all along: in pieces they would be
// taken for dashes and strokes of letters.
void AddHairlines(const Pix* grey, double dpi, Pix* bits);

}  // namespace writ::reader
