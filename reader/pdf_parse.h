// Poppler's parse of a file's bytes.
#pragma once

#include <PDFDoc.h>

#include <memory>
#include <string_view>

namespace writ::reader {

// Makes Poppler's tables, if there are none yet: a hundred pages of memory.
void StartPoppler();

// Never null; ask isOk(). The bytes must outlive the document. `rebuilt` (optional) is set, now or later, when the file's cross-reference table has
// to be made anew.
std::unique_ptr<PDFDoc> ParsePdf(std::string_view bytes,
                                 const std::shared_ptr<bool>& rebuilt = nullptr);

}  // namespace writ::reader
