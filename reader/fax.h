// What telephone lines and dirty rollers do to a fax, undone where it can be.
#pragma once

#include "reader/picture.h"

namespace writ::reader {

// On a 1-bit picture as it came from the machine, before it is turned: a few scan lines that were
// lost are filled from their neighbours, lines that went black are cleared, and the thin streak
// that dirt or a fold draws down the whole page is taken out where it touches nothing.
void RepairFax(Pix* bits);

}  // namespace writ::reader
