// Poppler's parse of a file's bytes.
#pragma once

#include <PDFDoc.h>

#include <memory>
#include <string_view>

namespace writ::reader {

// Never null; ask isOk(). The bytes must outlive the document. Starts Poppler where it was not
// started yet. `rebuilt` (optional) is set where the file's cross-reference table had to be made
// anew.
std::unique_ptr<PDFDoc> ParsePdf(std::string_view bytes, bool* rebuilt = nullptr);

}  // namespace writ::reader
