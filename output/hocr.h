// A document's words as hOCR 1.2 (kba.github.io/hocr-spec): XHTML with every line and word and
// where they stand on the picture.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "writ/packet.h"

namespace writ {

// `file`: the document's name, for `image`. Boxes are pixels of the page's upright picture; of one
// at 300 dpi where the file holds no picture of the page as such. Words whose confidence is not
// known have no x_wconf.
void WriteHocr(const std::string& file, const std::vector<Page>& pages, std::ostream& out);

}  // namespace writ
