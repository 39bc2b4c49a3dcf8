// What is on a scan and was not on the paper: black borders, punch holes, specks, streaks.
#pragma once

#include "reader/pix.h"

namespace writ::reader {

// Takes noise out of the 1-bit picture. What it takes is of no writing: solid discs in the margins,
// dark areas that touch the picture's edge, and specks with nothing near them.
void RemoveNoise(Pix* bits, double dpi);

// Takes grain out of the 1-bit picture and of the grey one of the same size: tiny dots that stand
// where no letter of this height (in pixels) has its dots and stops.
void RemoveGrain(double x_height, Pix* bits, Pix* grey);

}  // namespace writ::reader
