// A photo's paper: where it lies on the table, laid flat.
#pragma once

#include "reader/pix.h"

namespace writ::reader {

// The part of a photo that is paper, its four corners pulled into a rectangle; null where the
// picture shows no background around a sheet (scans, faxes, renderings). 8 or 32 bits a pixel.
PixPtr FlattenPaper(const Pix* photo);

}  // namespace writ::reader
