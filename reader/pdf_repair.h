// A second try at damaged PDFs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace writ::reader {

// The document as qpdf mends and rewrites it; none where qpdf gives up too. Takes no external
// streams, runs nothing, and never throws.
std::optional<std::string> Repair(std::string_view bytes);

}  // namespace writ::reader
