// Words of the file that are not to be seen on the page.
#pragma once

#include <PDFDoc.h>

#include <vector>

#include "reader/pdf_agreement.h"
#include "reader/pdf_content.h"
#include "reader/pdf_sight.h"

namespace writ::reader {

// Those that the page draws unseen. Words that a clip cuts off are left out, as the cells of
// spreadsheets do.
std::vector<LayerText> UnseenWords(const PageContent& content, const std::vector<Sight>& sights);

// Those of optional layers that are switched off.
std::vector<LayerText> WordsOfHiddenLayers(PDFDoc& document, int page, const PageContent& content,
                                           const Deadline& deadline);

}  // namespace writ::reader
