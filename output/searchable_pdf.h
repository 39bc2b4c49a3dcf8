// A PDF that shows a document's pages as they are and lets their words be found: each page is its
// picture, with the words over it, invisible, where they stand. It holds pixels and words alone,
// nothing of the upload's own bytes: opening it is safe whatever the upload was.
#pragma once

#include <memory>
#include <ostream>
#include <string>

#include "writ/page.h"

namespace writ {

// A page's picture, compressed: about a quarter of a megabyte.
struct StoredPicture {
  PixelKind kind = PixelKind::grey;
  int width = 0, height = 0;
  double width_pt = 0, height_pt = 0;
  std::string bytes;  // Bits: Flate; the others: JPEG.
};

StoredPicture Store(const PagePicture& picture);

class SearchablePdf {
 public:
  SearchablePdf();
  ~SearchablePdf();

  // A page without a picture is blank but for the words of plain text, which are shown.
  void Add(const PageText& page, const StoredPicture* picture);
  // Writes the whole; call once.
  void Write(std::ostream& out);

 private:
  class File;
  std::unique_ptr<File> file_;
};

}  // namespace writ
