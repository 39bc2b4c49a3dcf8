// A line of text cut out of a page's grey picture, in the form that the network reads.
#pragma once

#include "recogniser/network.h"

namespace ocr {

// A page or a part of one: 8 bits a pixel, 0 black. Does not own its pixels.
struct GreyView {
  const std::uint8_t* pixels = nullptr;
  int width = 0, height = 0;
  std::ptrdiff_t stride = 0;  // Bytes from one row to the next.
};

// A strip of a page, which may be tilted and may have other scales across and down.
struct Strip {
  double x0 = 0, x1 = 0;       // Pixels of the page.
  double top = 0, bottom = 0;  // At x0.
  double slope = 0;            // Pixels down for each pixel to the right.
  bool inverted = false;       // Light on dark.
};

// Samples the strip at `height` rows, `aspect` being how much wider a pixel is than high (1 on a
// page of equal resolutions), and stretches its greys as Tesseract does (ComputeBlackWhite in
// src/lstm/networkio.cpp). Empty (width 0) where the strip is too narrow or wider than `widest`.
LinePicture CutLine(const GreyView& page, const Strip& strip, int height, double aspect = 1,
                    int widest = 12000);

}  // namespace ocr
