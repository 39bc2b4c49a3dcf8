// From a line's likeliest text to words with places, probabilities and other readings.
#pragma once

#include "recogniser/decoder.h"
#include "recogniser/recogniser.h"

namespace ocr {

// `scale`, `x0`: from the line's picture to the page.
TextLine ReadWords(const Language& language, const Steps& steps, const LinePicture& picture,
                   int height, double x0, double scale);

}  // namespace ocr
