// What a document's readers are likely to want ready, by a glance that parses nothing.
#pragma once

#include <string_view>

namespace writ {

struct Wants {
  bool recogniser = false;  // Its pages are pictures, some of them.
  bool fonts = false;       // It has text whose fonts may have to be found on this machine.
};

// A file that begins as pictures do, or a PDF that names a filter which only pictures have or fonts
// (ISO 32000-1, table 6; streams' dictionaries are never compressed or encrypted). A guess that
// saves time and decides nothing: where it is wrong the document is read the same, later.
Wants WantsOf(std::string_view bytes);

}  // namespace writ
