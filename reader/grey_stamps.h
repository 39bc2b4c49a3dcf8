// Stamps in grey over print: what is left of a coloured one on a grey copy.
#pragma once

#include "reader/pix.h"

namespace writ::reader {

// `grey` (8 bits a pixel, as it was scanned) with the stamps bleached that lie over print and are
// paler than it; `bits`: what is dark in it; `x_height`: of its text, in pixels. Null where there
// are none. Large pale letters that nothing is printed through are a heading and stay.
PixPtr WithoutGreyStamps(const Pix* grey, const Pix* bits, double x_height, double dpi);

}  // namespace writ::reader
