// Lines of text on an upright sheet: where they are and how big their letters.
#pragma once

#include <vector>

#include "reader/pix.h"
#include "reader/rules.h"

namespace writ::reader {

// Letters that stand in one row with no wider gap than words have. Columns, table cells and the
// number before a list's item are segments of their own.
struct Segment {
  Area ink;             // The smallest area that holds its letters.
  int baseline = 0;     // Where its letters stand, in pixels from the top; at its middle.
  double slope = 0;     // Of the baseline, pixels down for each pixel to the right.
  double x_height = 0;  // In pixels.

  // What to cut out for reading: room for ascenders and descenders whether it has them or not.
  Area Strip(const Pix* page) const;
};

// From top to bottom, left to right. `text`: 1 bit, rules and noise taken out; `x_height`: of most
// of the page's letters in pixels.
std::vector<Segment> FindSegments(const Pix* text, const Rules& rules, double x_height);

}  // namespace writ::reader
