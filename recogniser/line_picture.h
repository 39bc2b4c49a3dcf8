// A line of text cut out of a page's grey picture, in the form that the network reads.
#pragma once

#include "recogniser/network.h"
#include "recogniser/recogniser.h"

namespace ocr {

// How many pixels of a page stand for one of a line's picture.
struct Scale {
  double across = 1, down = 1;
};
Scale ScaleOf(const Strip& strip, int height);

// Samples the strip at `height` rows and stretches its greys as Tesseract does (ComputeBlackWhite
// in src/lstm/networkio.cpp). Empty (width 0) where the strip is too narrow or far too long.
LinePicture CutLine(const GreyView& page, const Strip& strip, int height);

}  // namespace ocr
