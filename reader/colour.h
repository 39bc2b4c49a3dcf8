// Coloured ink over black print: stamps and pens.
#pragma once

#include "reader/picture.h"

namespace writ::reader {

// The picture in grey, with coloured ink bleached wherever it lies over or among black print, so
// that the print can be read. Coloured print that stands for itself stays. Null where there is no
// such ink. 32 bits a pixel.
PixPtr BleachStamps(const Pix* colours, double dpi);

}  // namespace writ::reader
