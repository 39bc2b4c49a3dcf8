// From a page's picture to an upright sheet: grey, one resolution, straight lines, white paper.
#pragma once

#include "reader/picture.h"

namespace writ::reader {

struct Sheet {
  PixPtr grey;              // 8 bits a pixel, dark on light, upright and deskewed.
  PixPtr ink;               // The same, 1 bit a pixel: what is dark.
  double dpi = 0;           // Of both, in x and y.
  int rotated = 0;          // Degrees clockwise that made it upright: 0, 90, 180 or 270.
  double skew_degrees = 0;  // The tilt that was removed.
  double x_height = 0;      // Of its text in pixels; 0 where there is no text to measure.
};

// Never null pictures, unless memory runs out.
Sheet Clean(const Picture& picture);

}  // namespace writ::reader
