// The font program of Tesseract's own PDFs (Apache-2.0): one glyph, and that is empty. Taken from
// the package that Writ is built with.
#pragma once

#include <cstddef>

namespace writ {

extern const unsigned char kInvisibleFont[];
extern const std::size_t kInvisibleFontBytes;

}  // namespace writ
