// The light on the paper evened out: shadows, folds and yellow paper become white.
#pragma once

#include "reader/pix.h"

namespace writ::reader {

// 8 bits a pixel. Null where there is no memory.
PixPtr Whitened(const Pix* grey);

}  // namespace writ::reader
