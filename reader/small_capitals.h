// Small capitals are small letters in another form: "THOMAS" of which the T alone is as high as
// capitals are is "Thomas".
#pragma once

#include <vector>

#include "reader/pix.h"
#include "writ/page.h"

namespace writ::reader {

// Words that were read as capitals and are set in small ones become small letters behind their
// first. `print`: 1 bit a pixel, of the page that the words' boxes are of.
void ReadSmallCapitals(const Pix* print, std::vector<Word>& words);

}  // namespace writ::reader
