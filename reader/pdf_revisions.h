// Earlier revisions of a file that was saved by appending to it.
#pragma once

#include <PDFDoc.h>

#include <memory>
#include <string_view>
#include <vector>

#include "writ/page.h"

namespace writ::reader {

class PdfRevisions {
 public:
  // The bytes must outlive this.
  PdfRevisions(std::string_view bytes, PDFDoc& last);
  ~PdfRevisions();

  int count();  // The last one included; looked for when first asked, which takes a while.

  // Legible words that an earlier revision of the page showed and that the page no longer shows;
  // `words`: what it shows now. Words that were added, as by filling in or signing, are no
  // difference.
  std::vector<HiddenText> Differences(int page, const std::vector<Word>& words);

 private:
  PDFDoc& last_;
  std::string_view bytes_;
  std::vector<std::size_t> ends_;                 // Found when first asked for.
  std::vector<std::unique_ptr<PDFDoc>> earlier_;  // Opened when first asked for.
  bool opened_ = false;
};

}  // namespace writ::reader
