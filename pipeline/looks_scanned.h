// Whether a document's pages will want the recogniser, by a glance that parses nothing.
#pragma once

#include <string_view>

namespace writ {

// Where it begins as a picture file does, or is a PDF that names a filter which only pictures have
// (ISO 32000-1, table 6; streams' dictionaries are never compressed or encrypted). A guess that
// saves time and decides nothing: wrong either way, the document is read the same.
bool LooksScanned(std::string_view bytes);

}  // namespace writ
