// Pictures of one page, drawn when they are first asked for and no finer than the limits allow.
#pragma once

#include <PDFDoc.h>

#include <vector>

#include "reader/document.h"
#include "reader/pdf_content.h"
#include "reader/pdf_picture.h"
#include "reader/pdf_sight.h"

namespace writ::reader {

class PdfCanvas {
 public:
  // All must outlive this.
  PdfCanvas(PDFDoc& document, int page, const PageContent& content, const PageLimits& limits,
            const Deadline& deadline);

  // The page in 8 bits, fine enough to see marks and what is hidden; null where it is too large or
  // could not be drawn.
  const Pix* Coarse();
  double coarse_dpi() const { return coarse_dpi_; }
  // Takes a picture that was had by other means for the coarse one.
  void SetCoarse(const Pix* picture);
  bool CoarseFailed() const { return coarse_tried_ && !coarse_; }

  // The page without these glyphs, coarse.
  Picture CoarseWithout(const std::vector<bool>& leave_out);
  // Fine enough for recognition, without these glyphs; `leave_out` may be null.
  Picture Fine(const std::vector<bool>* leave_out);
  // As people see it, in colour; a scan that is black and white remains so.
  Picture Shown();
  // The image, taken as it is.
  Picture Take(const Paint& image);

  // Of the glyphs of which the file alone does not tell whether they can be seen, tells it by
  // drawing the page with and without them. `scan`: the image that is the page; may be null.
  void SettleDoubts(const Paint* scan, std::vector<Sight>& sights);

  double milliseconds() const { return milliseconds_; }

 private:
  double FinestDpi() const;
  Picture Draw(const DrawOptions& options);

  PDFDoc& document_;
  int page_;
  const PageContent& content_;
  const PageLimits& limits_;
  const Deadline& deadline_;
  double coarse_dpi_;
  PixPtr coarse_;
  bool coarse_tried_ = false;
  double milliseconds_ = 0;
};

}  // namespace writ::reader
