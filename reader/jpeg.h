// A JPEG decoded at the scale that is wanted: what is thrown away later is never made.
#pragma once

#include <string_view>

#include "reader/pix.h"

namespace writ::reader {

// `eighths`: 1 to 8, of the picture's width and height. 8 bits grey, or 32 bits where it has
// colours; null where it is not sound from the first byte to the last, not `width` × `height`, or
// in the inks of a printer.
PixPtr DecodeJpeg(std::string_view bytes, int width, int height, int eighths);

}  // namespace writ::reader
