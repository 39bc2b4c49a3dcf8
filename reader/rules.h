// Ruled lines: found, and taken out so that what touches them stands free.
#pragma once

#include <vector>

#include "reader/pix.h"

namespace writ::reader {

struct Rules {
  std::vector<Area> across;  // Horizontal ones.
  std::vector<Area> down;
  PixPtr mask;  // 1 bit: the pixels of all of them.
};

// On an upright 1-bit picture of 100 to 250 dots an inch.
Rules FindRules(const Pix* bits, double dpi);

// Paints the rules over with paper in a grey picture of the same size, but for where letters stand
// across them.
void PaintOver(const Rules& rules, const Pix* bits, Pix* grey);

}  // namespace writ::reader
