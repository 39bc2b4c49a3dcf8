// A cheap look at whether a sound-looking layer says what the picture shows: a font's Unicode map
// may be wrong, or lie.
#pragma once

#include <leptonica/allheaders.h>

#include <set>
#include <vector>

#include "reader/pdf_words.h"
#include "reader/recogniser.h"

namespace writ::reader {

// Reads a few words off the picture: those that may name an account, and some of each font that is
// not in `checked` yet; fonts that were found true are added to it. True where the picture clearly
// says something else than the layer. `grey`: the page, 8 bits, at `dpi`.
bool PictureDisagrees(const std::vector<LayerWord>& words, const Pix* grey, Recogniser& recogniser,
                      std::set<int>& checked);

}  // namespace writ::reader
