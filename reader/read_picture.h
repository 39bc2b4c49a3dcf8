// From a page's picture to a page's words: clean, recognise, look for what is no text.
#pragma once

#include "reader/picture.h"
#include "reader/recogniser.h"
#include "writ/page.h"

namespace writ::reader {

// Everything that recognition of one page takes: resolution equalised (fax), orientation by 90°,
// perspective and shadow of photos, deskew, speckle, recognition, confidence, marks and rules.
// The boxes are fractions of the picture made upright. Fills every field of PageText except
// `source_reason` where it is already set and the page's size where the caller knows it better.
PageText ReadPicture(const Picture& picture, bool text_only, Recogniser& recogniser);

// Ink that is no text, checkboxes, pictures and ruled lines on an upright picture whose words are
// known (from recognition or from a trusted text layer).
void FindMarks(const Pix* upright, const std::vector<Word>& words, std::vector<Mark>& marks,
               std::vector<Rule>& rules);

}  // namespace writ::reader
