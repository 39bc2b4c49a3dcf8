// The order in which a person reads a page: captions and columns one after the other.
#pragma once

#include <cstddef>
#include <vector>

#include "writ/page.h"

namespace writ {

// Indices into page.words, line by line. Where two columns stand side by side, all lines of the
// left one come before those of the right one:
// - captions with a ladder (")", ":", "§" … under one another); the ladder itself is left out;
// - columns of running text. Tables are not running text and keep their rows.
std::vector<std::vector<std::size_t>> ReadingLines(const PageText& page);

}  // namespace writ
