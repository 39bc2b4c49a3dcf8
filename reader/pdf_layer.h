// How far a page's text layer can be trusted, and what of the page it does not cover.
#pragma once

#include <leptonica/allheaders.h>

#include <optional>
#include <vector>

#include "reader/pdf_content.h"
#include "reader/pdf_words.h"

namespace writ::reader {

enum class LayerHealth {
  sound,
  odd,      // It may be garbled: only the picture can tell.
  garbled,  // Fonts without a Unicode map, private-use or replacement characters.
};

LayerHealth HealthOf(const std::vector<LayerWord>& words);

// A word of several glyphs that have no text, or none that means anything.
bool IsUnsound(const LayerWord& word);

// The one image that is the page, whatever lies beneath it; null where there is none, or where
// other things were painted over it (text apart).
const Paint* FullPageImage(const PageContent& content);

// What beside the words could hold text: images large enough, in fractions of the page. None where
// there are none.
std::optional<Box> ImagesToRead(const PageContent& content);

// Letters drawn as shapes, so many that they could be text.
bool HasOutlinedText(const PageContent& content);

// The finest resolution among images that matter, 0 where there are none.
double ImageDpi(const PageContent& content);

// How many pieces of ink in this part of an 8-bit picture are as large as letters.
int LetterLikePieces(const Pix* grey, const Box& part, double dpi);

}  // namespace writ::reader
