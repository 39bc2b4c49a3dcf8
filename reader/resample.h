// 8-bit pictures at another size or angle: Leptonica's own ways of doing both, which are exact to
// 1/16 of a pixel and go through each pixel's bits, take a fifth of a page's time.
#pragma once

#include "reader/pix.h"

namespace writ::reader {

// A smaller picture, each pixel the mean of the area that it covers. `across` and `down` are the
// scale, above 0 and at most 1. Null where there is no memory.
PixPtr Shrunk(const Pix* grey, double across, double down);

// Turned clockwise about its middle by a small angle, at the same size; what comes in is white.
PixPtr Deskewed(const Pix* grey, double radians);

}  // namespace writ::reader
