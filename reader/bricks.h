// Morphology of 1-bit pictures with upright bricks, thirty-two pixels at a time. What lies outside
// of a picture is white. Source: Bloomberg, Implementation efficiency of binary morphology, ISMM
// 2002 (Leptonica).
#pragma once

#include "reader/pix.h"

namespace writ::reader {

// `width`, `height`: of the brick in pixels, 1 or more; its middle is its origin, the right and
// lower of two. Null where memory runs out.
PixPtr Dilated(const Pix* bits, int width, int height);
PixPtr Eroded(const Pix* bits, int width, int height);
PixPtr Closed(const Pix* bits, int width, int height);
PixPtr Opened(const Pix* bits, int width, int height);

}  // namespace writ::reader
