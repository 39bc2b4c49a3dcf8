// 8-bit pictures at another size, angle, lightness or depth. Leptonica's own ways of doing it go
// through each pixel's bits and take a fifth of a page's time.
#pragma once

#include "reader/pix.h"

namespace writ::reader {

// A smaller picture, each pixel the mean of the area that it covers. `across` and `down` are the
// scale, above 0 and at most 1. Null where there is no memory.
PixPtr Shrunk(const Pix* grey, double across, double down);

// A small clockwise tilt taken out about the middle, at the same size, as `Sheared` says; what
// comes in is white.
PixPtr Deskewed(const Pix* grey, double radians);

// Each pixel times the factor of its tile of `across` × `down` pixels, in 1/256: 16 bits in
// `factors`.
PixPtr Evened(const Pix* grey, const Pix* factors, int across, int down);

// What is darker than the threshold, 1 bit a pixel.
PixPtr Darker(const Pix* grey, int threshold);

}  // namespace writ::reader
