// From a page as it was read, straightened and laid flat, to its picture as the file shows it.
#pragma once

#include "writ/page.h"

namespace writ {

// Where a point of the unit square lies when the square's corners are pulled to `corners`, straight
// lines staying straight. The four corners must form a convex area.
Point Through(const Corners& corners, Point point);

// The smallest box around a box seen through `corners`, cut to the page.
Box Through(const Corners& corners, const Box& box);

// `inner`, whose corners are given on the area of `outer`, on the area that `outer` is given on.
Corners Through(const Corners& outer, const Corners& inner);

// The same corners once the picture that they are given on is turned clockwise, `quarters` times a
// quarter; the page as read is turned with it.
Corners TurnedBy(Corners corners, int quarters);

// The corners of a page whose tilt was taken out about its middle, keeping its size, by shearing it
// down and then across. Lines lie level then and their uprights upright; they are wider by the
// tilt's cosine than if they had been turned. `degrees`: clockwise, small. `width` and `height`:
// the page's size, in any unit.
Corners Sheared(double degrees, double width, double height);

}  // namespace writ
