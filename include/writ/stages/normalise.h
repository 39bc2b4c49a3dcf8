// Stage: a page's words into normalised text with the way back to each word.
#pragma once

#include "writ/packet.h"

namespace writ {

// Reading order: physical lines from top to bottom, but a caption in two columns (a ladder of ')',
// ':' or '§' between them, or a ruled line) is read one column after the other, and columns of body
// text likewise. Pure; never fails; an unreadable or blank page gives an empty text.
NormalisedPage Normalise(const PageText& page);

}  // namespace writ
