// Boxes turned and cut, lines of two sources joined.
#pragma once

#include <vector>

#include "reader/picture.h"
#include "writ/page.h"

namespace writ::reader {

// A box in fractions of a page, after the page was turned clockwise by 0, 90, 180 or 270 degrees.
Box Turned(const Box& box, int degrees);

// The same place in fractions of `sheet`.
Box Within(const Box& box, const Box& sheet);

// That part of a picture; null where nothing is left.
PixPtr CutOut(const Pix* pix, const Box& part);

// The words of both, in physical lines from top to bottom, each from left to right. Words of `more`
// that lie over words of `words` are left out.
std::vector<Word> MergeLines(std::vector<Word> words, std::vector<Word> more);

}  // namespace writ::reader
