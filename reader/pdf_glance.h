// A cheap look at whether a sound-looking layer says what the picture shows: a font's Unicode map
// may be wrong, or lie.
#pragma once

#include <leptonica/allheaders.h>

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "reader/pdf_words.h"
#include "reader/recogniser.h"

namespace writ::reader {

// What was found true so far in a document: a map is one for all pages, so that each letter of it
// needs to be looked at once.
struct TrueMaps {
  std::set<int> fonts;                              // A few words of each agreed.
  std::set<std::pair<int, std::uint32_t>> letters;  // Font and character code.
};

// Reads a few words off the picture: those that may name an account and have letters that were not
// looked at yet, and some of each new font. True where the picture clearly says something else than
// the layer. `grey`: the page, 8 bits.
bool PictureDisagrees(const PageContent& content, const std::vector<LayerWord>& words,
                      const Pix* grey, Recogniser& recogniser, TrueMaps& known);

}  // namespace writ::reader
