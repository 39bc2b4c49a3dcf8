// The lines at a page's edges that belong to no paper: docket stamps, fax headers, page numbers,
// Bates numbers. What they name (a fax machine's owner, say) is nobody's letterhead.
#pragma once

#include <string>
#include <string_view>

#include "core/models.h"

namespace writ {

// Whether a whole line is furniture (models/documents/, `where: furniture`).
bool IsFurniture(std::string_view line, const Models& models);

// The text, pages parted by form feeds, with blanks over the furniture of each page's first and
// last lines; all else keeps its offset.
std::string WithoutFurniture(std::string_view text, const Models& models);

}  // namespace writ
