// One page of a PDF, read: the layer where it can be trusted, the picture where it can't, both
// where each covers a part.
#pragma once

#include <PDFDoc.h>

#include "reader/document.h"
#include "reader/pdf_glance.h"
#include "reader/pdf_revisions.h"
#include "reader/recogniser.h"

namespace writ::reader {

class PdfPageReader {
 public:
  // `revisions` may be null.
  PdfPageReader(PDFDoc& document, const PageLimits& limits, PdfRevisions* revisions)
      : document_(document), limits_(limits), revisions_(revisions) {}

  PageText Read(const PageRequest& request, Recogniser& recogniser);
  // As viewers show it.
  Picture Show(int number);

 private:
  friend class PdfPage;

  PDFDoc& document_;
  PageLimits limits_;
  PdfRevisions* revisions_;
  TrueMaps true_maps_;
};

}  // namespace writ::reader
