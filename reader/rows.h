// Letters joined to rows.
#pragma once

#include <vector>

#include "reader/pix.h"
#include "reader/rules.h"

namespace writ::reader {

struct Row {
  std::vector<Area> letters;   // From left to right; dots and dashes are not among them.
  Area box;                    // Of everything in it, dots and dashes too.
  double top = 0, bottom = 0;  // Of its typical letter.
};

// The smallest area that holds both.
Area Joined(const Area& a, const Area& b);
double Middle(std::vector<double> values);

// Rows of letters that have no wider gap between them than words have. A list's number and its
// text are one row; what a vertical rule parts is two.
std::vector<Row> JoinLetters(std::vector<Area> letters, const Rules& rules, double x_height);

}  // namespace writ::reader
