// Headings and table heads that stand light on dark: their letters as dark on light.
#pragma once

#include "reader/pix.h"

namespace writ::reader {

// A copy of the grey picture (8 bits) in which dark areas with light letters in them are inverted;
// none where there are none. What is dark all through (a redaction, a photo's shadow) stays.
PixPtr WithDarkBandsInverted(const Pix* grey, double dpi);

}  // namespace writ::reader
