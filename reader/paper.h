// A photo's paper: where it lies on the table, laid flat.
#pragma once

#include "reader/pix.h"

namespace writ::reader {

struct FlatPaper {
  PixPtr pix;
  Corners corners = kWholePage;  // Where it lies on the photo.
};

// The part of a photo that is paper, its four corners pulled into a rectangle; no pix where the
// picture shows no background around a sheet (scans, faxes, renderings). 8 or 32 bits a pixel.
FlatPaper FlattenPaper(const Pix* photo);

}  // namespace writ::reader
