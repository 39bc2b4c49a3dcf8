// The connected parts of a 1-bit picture, found run by run of dark pixels.
// Source: He, Chao, Suzuki, A run-based two-scan labeling algorithm, IEEE Trans. Image Process. 17
// (2008).
#pragma once

#include <vector>

#include "reader/pix.h"

namespace writ::reader {

// Each part's box (8-connected), in the order of the parts' first pixels from the top and the left.
std::vector<Area> Parts(const Pix* bits);

// Whitens the parts that are at most so wide and so high.
void RemoveSmallParts(Pix* bits, int width, int height);

}  // namespace writ::reader
