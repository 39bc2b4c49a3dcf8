// Pictures of a PDF page: drawn by Splash, or the page's one embedded image taken as it is.
#pragma once

#include <PDFDoc.h>

#include "reader/pdf_content.h"
#include "reader/picture.h"

namespace writ::reader {

struct DrawOptions {
  double dpi = 300;
  bool colour = false;  // 32 bits a pixel instead of 8.
  // Which glyphs to leave out, by their place among PageContent::glyphs; none where null.
  const std::vector<bool>* leave_out = nullptr;
};

// The page as viewers show it, turned as `content` is. No pix where it could not be drawn whole
// (out of time or memory).
Picture DrawPage(PDFDoc& document, int page, const PageContent& content, const DrawOptions& options,
                 const Deadline& deadline);

// One of the page's images at its own resolution, turned as it stands on the page: 1 bit, 8 bits
// grey or 32 bits colour. What has far more pixels than recognition needs is averaged down. No pix
// where it can't be taken.
Picture TakeImage(PDFDoc& document, int page, const PageContent& content, const Paint& image,
                  double max_megapixels);

}  // namespace writ::reader
