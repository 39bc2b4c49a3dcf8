// Lines of text on an upright sheet: where they are and how big their letters.
#pragma once

#include <string>
#include <vector>

#include "reader/pix.h"
#include "reader/recogniser.h"
#include "reader/rules.h"

namespace writ::reader {

// Letters that stand in one row with no wider gap than words have. Columns and table cells are
// segments of their own.
struct Segment {
  Area ink;             // The smallest area that holds its letters.
  int baseline = 0;     // Where its letters stand, in pixels from the top; at its middle.
  double slope = 0;     // Of the baseline, pixels down for each pixel to the right.
  double x_height = 0;  // In pixels.
  int letters = 0;

  // What to cut out for reading: room for ascenders and descenders whether it has them or not.
  Area Strip(const Pix* page) const;
  PrintedLine Printed(const Pix* page) const;
};

// A sign without letters that stands alone in the height of a line, told by its shape: a colon of a
// caption's ladder, a dash, a row of dashes, a bullet.
struct Sign {
  Area ink;
  std::string text;
};

struct TextLines {
  std::vector<Segment> segments;  // From top to bottom, left to right.
  std::vector<Sign> signs;
};

// `text`: 1 bit, rules and noise taken out; `x_height`: of most of the page's letters in pixels.
TextLines FindTextLines(const Pix* text, const Rules& rules, double x_height);

}  // namespace writ::reader
