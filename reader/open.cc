// The dispatch: which format an upload is, by its content and never by its name.
#include "reader/document.h"

namespace writ::reader {
namespace {

using namespace std::string_view_literals;

// Writers and mailers put junk before the header; Acrobat and Poppler look this far for it.
constexpr std::size_t kPdfHeaderWithin = 1024;

bool IsPdf(std::string_view bytes) {
  return bytes.substr(0, kPdfHeaderWithin).find("%PDF-") != std::string_view::npos;
}

// Classic TIFF and BigTIFF, either byte order.
bool IsTiff(std::string_view bytes) {
  const auto head = bytes.substr(0, 4);
  return head == "II*\0"sv || head == "MM\0*"sv || head == "II+\0"sv || head == "MM\0+"sv;
}

bool IsPngOrJpeg(std::string_view bytes) {
  return bytes.starts_with("\x89PNG\r\n\x1a\n"sv) || bytes.starts_with("\xff\xd8\xff"sv);
}

}  // namespace

Result<std::unique_ptr<OpenDocument>> Open(std::string_view bytes, const PageLimits& limits) {
  if (bytes.empty()) {
    return tl::unexpected(Error{ErrorCode::empty, "The file holds no bytes; upload it again."});
  }
  if (IsTiff(bytes)) return OpenTiff(bytes, limits);
  if (IsPngOrJpeg(bytes)) return OpenPicture(bytes, limits);
  if (IsPdf(bytes)) return OpenPdf(bytes, limits);
  return tl::unexpected(
      Error{ErrorCode::unsupported,
            "This is no PDF, TIFF, PNG, JPEG or plain text; ask for one of them."});
}

}  // namespace writ::reader
