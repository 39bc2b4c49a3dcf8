// What the file itself says of things on the page that are no text.
#pragma once

#include <PDFDoc.h>

#include <optional>
#include <vector>

#include "reader/pdf_content.h"
#include "reader/pdf_sight.h"
#include "reader/picture.h"
#include "writ/page.h"

namespace writ::reader {

// Signed signature fields, checkboxes and radio buttons of forms with their state, redactions that
// were marked and never applied.
std::vector<Mark> FormMarks(PDFDoc& document, int page, const PageContent& content);

// The mark of a word that is a box to tick, as symbol fonts have them.
std::optional<Mark> BoxToTick(const Word& word);

// Embedded pictures smaller than the page, and dark rectangles that cover something. `grey`: the
// page as drawn, 8 bits, for the darkness; may be null.
std::vector<Mark> PaintMarks(const PageContent& content, const std::vector<Sight>& sights,
                             const Pix* grey);

}  // namespace writ::reader
