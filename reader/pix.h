// Owners of Leptonica's arrays, and small helpers over its pictures.
#pragma once

#include <utility>
#include <vector>

#include "reader/picture.h"
#include "writ/page.h"

namespace writ::reader {

inline PixPtr Own(Pix* pix) { return PixPtr(pix); }

// A part of a picture in pixels.
struct Area {
  int x = 0, y = 0, width = 0, height = 0;

  int Right() const { return x + width; }
  int Bottom() const { return y + height; }
};

// Dark pixels of a 1-bit picture within the area.
int InkIn(const Pix* bits, const Area& area);
// A copy of the area; null where it lies outside of the picture.
PixPtr Clip(const Pix* pix, const Area& area);
// Paints an area of a 1-bit or 8-bit picture white.
void Blank(Pix* pix, const Area& area);
// Paints an 8-bit picture white where the mask, of the same size, is dark.
void BlankThrough(const Pix* mask, Pix* grey);
// Whether a 1-bit picture is white all over.
bool IsBlank(const Pix* bits);

Box ToBox(const Area& area, const Pix* page);
Area ToArea(const Box& box, const Pix* page);

}  // namespace writ::reader
