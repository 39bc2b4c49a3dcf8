// 8-bit pictures at another size, angle, lightness or depth. Leptonica's own ways of doing it go
// through each pixel's bits and take a fifth of a page's time.
#pragma once

#include <array>
#include <cstdint>

#include "reader/pix.h"

namespace writ::reader {

// Leptonica keeps four pixels in a word of the machine, the leftmost in its highest byte: a row of
// bytes in their order, and back. `row` has 4 * pixGetWpl bytes.
void Unpack(const Pix* grey, int y, std::uint8_t* row);
void Pack(const std::uint8_t* row, int y, Pix* grey);

// A smaller picture, each pixel the mean of the area that it covers. `across` and `down` are the
// scale, above 0 and at most 1. Null where there is no memory.
PixPtr Shrunk(const Pix* grey, double across, double down);

// At another size, each pixel mixed from the four around its place. `across` and `down` are the
// scale, above 0. Null where there is no memory.
PixPtr Interpolated(const Pix* grey, double across, double down);

// A small clockwise tilt taken out about the middle, at the same size, as `Sheared` says; what
// comes in is white.
PixPtr Deskewed(const Pix* grey, double radians);

// How many pixels have each grey.
std::array<int, 256> GreyCounts(const Pix* grey);

// What is darker than the threshold, 1 bit a pixel.
PixPtr Darker(const Pix* grey, int threshold);

}  // namespace writ::reader
