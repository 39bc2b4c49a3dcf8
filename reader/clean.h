// From a page's picture to an upright sheet: grey, one resolution, straight lines, white paper.
#pragma once

#include <utility>

#include "reader/picture.h"
#include "writ/page.h"

namespace writ::reader {

// Enough for print of 8 points, and no more work than that: a sheet is no finer.
inline constexpr double kWorkingDpi = 190;

struct Sheet {
  PixPtr grey;   // 8 bits a pixel, dark on light, upright and deskewed; stamps over print bleached.
  PixPtr print;  // The same, 1 bit a pixel: what is dark in it, without noise.
  PixPtr ink;    // The same, with the stamps; shares `print` where there are none.
  double dpi = 0;                // Of all three, in x and y.
  int rotated = 0;               // Degrees clockwise that made it upright: 0, 90, 180 or 270.
  double skew_degrees = 0;       // The tilt that was removed.
  Corners corners = kWholePage;  // See PageText.
  bool grainy = false;           // It was full of grain and was smoothed.
  double x_height = 0;           // Of its text in pixels; 0 where there is no text to measure.
};

// Across and down: as stated where it can be true, else as if the paper were of letter width.
std::pair<double, double> Resolution(const Picture& picture);

// Turned clockwise by whole quarters. Null pictures where memory runs out.
Sheet Clean(const Picture& picture, int quarters = 0);
// By how many quarters clockwise it should be turned, by its letters' ascenders; 0 where that can't
// be told. Source: Bloomberg, Leptonica's flipdetect.c.
int QuartersToUpright(const Sheet& sheet);
// The sheet turned clockwise by whole quarters.
Sheet Turned(const Sheet& sheet, int quarters);

}  // namespace writ::reader
