// Stands in until the PDF half is there; goes away with it.
#include "reader/document.h"

namespace writ::reader {

[[gnu::weak]] Result<std::unique_ptr<OpenDocument>> OpenPdf(std::string_view, const PageLimits&) {
  return tl::unexpected(Error{ErrorCode::unsupported, "PDF is not built yet."});
}

}  // namespace writ::reader
