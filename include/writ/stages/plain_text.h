// Stage: UTF-8 plain text into pages, as if it had been printed in a fixed-width type.
#pragma once

#include <string_view>
#include <vector>

#include "writ/error.h"
#include "writ/page.h"

namespace writ {

// Whether the bytes are plain text: valid UTF-8 (a byte-order mark is allowed) and no control
// characters but tab, newline, carriage return and form feed. Formats that are written in text
// (PDF, XML, HTML, RTF, PostScript) are not.
bool IsPlainText(std::string_view bytes);

// Pages are separated by form feeds. Each word gets the box that it would have on a page of as many
// lines and columns as the text needs (at least 66 by 80). `max_pages` is checked first. Text
// without a single letter or digit is `corrupt`; white space alone is one blank page.
Result<std::vector<PageText>> ReadPlainText(std::string_view bytes, int max_pages);

}  // namespace writ
