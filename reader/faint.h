// Print that is paler than a page's other print: grey footers and letterheads.
#pragma once

#include <vector>

#include "reader/rules.h"
#include "reader/text_lines.h"

namespace writ::reader {

// Lines that stand apart from the print that was found, if they are few: a page on which the other
// side shows through has many. `grey`: evened out, its rules painted over; `print`: what of it was
// found to be dark. Whether they are text is for the recogniser to say.
std::vector<Segment> FindFaintLines(const Pix* grey, const Pix* print, const Rules& rules,
                                    double x_height, double dpi);

}  // namespace writ::reader
