// A page's picture, left of the wall. Owns a Leptonica Pix.
#pragma once

#include <leptonica/allheaders.h>

#include <functional>
#include <memory>

namespace writ::reader {

struct PixDeleter {
  void operator()(Pix* pix) const { pixDestroy(&pix); }
};
using PixPtr = std::unique_ptr<Pix, PixDeleter>;

struct Picture {
  PixPtr pix;        // 1, 8 or 32 bits a pixel; the page as it stands, before any cleaning.
  double dpi_x = 0;  // 0 where not known; the two differ on faxes (204 by 98).
  double dpi_y = 0;
  // Gives the same picture with all the pixels that the file holds; empty where `pix` has them, or
  // as many as reading a scan needs. Not to outlive the document.
  std::function<PixPtr()> finer = {};
};

}  // namespace writ::reader
