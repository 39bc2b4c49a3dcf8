// A second opinion on where a sheet's lines are: Tesseract's layout analysis.
#pragma once

#include <vector>

#include "reader/pix.h"
#include "reader/recogniser.h"

namespace writ::reader {

// The lines of print on an upright grey picture, as Tesseract finds them at half its scale.
std::vector<PrintedLine> LinesByTesseract(const Pix* grey);

}  // namespace writ::reader
