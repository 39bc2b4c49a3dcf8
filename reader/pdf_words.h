// From glyphs to the words and lines that people see.
#pragma once

#include <vector>

#include "reader/pdf_content.h"
#include "writ/page.h"

namespace writ::reader {

// A word and the glyphs that it was made of (indices into PageContent::glyphs).
struct LayerWord {
  Word word;  // The box in fractions of the page; `line` and `block` set.
  std::vector<std::uint32_t> glyphs;
  Turn turn = Turn::none;
  double size = 0;         // Points.
  std::int32_t font = -1;  // Of its first glyph.
  bool unmapped = false;   // Holds glyphs that have no Unicode text.
};

// The words of the glyphs for which `use` is true, line by line, left to right. Text that is turned
// (stamps at the margin, watermarks) follows the upright lines, each run of it as a line of its
// own. Small capitals, letter-spaced words, ligatures, soft hyphens, accents drawn apart and text
// drawn twice come out as a reader sees them.
std::vector<LayerWord> MakeWords(const PageContent& content, const std::vector<bool>& use);

}  // namespace writ::reader
