// Text in the file that the picture does not show, or shows otherwise.
#pragma once

#include <leptonica/allheaders.h>

#include <vector>

#include "reader/pdf_agreement.h"
#include "writ/page.h"

namespace writ::reader {

// Which of the suspected words are hidden. `shown`: what the picture says, by recognition and by
// words known to be drawn; `grey`: the picture itself, 8 bits. Held against the picture:
// - a word that the picture shows in its place, recognisers' errors allowed, is not hidden;
// - a layer that as a whole is garbled is not hidden text: that takes legible words;
// - a word in whose place something is drawn that nobody could read is left alone;
// - single differences in a layer that agrees with the picture are recognisers' errors, unless both
//   readings are sure and far apart.
// One entry for each run of hidden words in a line.
std::vector<HiddenText> FindHidden(const std::vector<LayerText>& suspects,
                                   const std::vector<Word>& shown, const Pix* grey);

}  // namespace writ::reader
