// An upload opened left of the wall: told apart by content, read page by page.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "reader/picture.h"
#include "writ/error.h"
#include "writ/page.h"

namespace writ::reader {

class Recogniser;

struct PageLimits {
  int max_pages = 3000;
  double max_megapixels = 100;
  double page_seconds = 10;  // Processor time for drawing one page; recognition comes on top.
};

struct PageRequest {
  int number = 1;          // From 1.
  bool text_only = false;  // Words alone: no marks, rules or hidden-text checks.
};

class OpenDocument {
 public:
  virtual ~OpenDocument() = default;
  virtual std::string media_type() const = 0;
  virtual int pages() const = 0;
  // Throws only what the recogniser throws; a page that can't be read is `unreadable` with the
  // reason in `source_reason`.
  virtual PageText Read(const PageRequest& request, Recogniser& recogniser) = 0;
  // The page as the file shows it. Never throws; no pix where it can't be drawn or decoded.
  virtual Picture Show(int number) = 0;
};

// The bytes must outlive the document. PDF, TIFF, PNG and JPEG; anything else is `unsupported`.
Result<std::unique_ptr<OpenDocument>> Open(std::string_view bytes, const PageLimits& limits);
// The parts of Open, one a format.
Result<std::unique_ptr<OpenDocument>> OpenPdf(std::string_view bytes, const PageLimits& limits);
Result<std::unique_ptr<OpenDocument>> OpenTiff(std::string_view bytes, const PageLimits& limits);
Result<std::unique_ptr<OpenDocument>> OpenPicture(std::string_view bytes, const PageLimits& limits);

}  // namespace writ::reader
