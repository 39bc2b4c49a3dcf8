// Which glyphs a reader of the page can see, as far as the file alone tells.
#pragma once

#include <vector>

#include "reader/pdf_content.h"

namespace writ::reader {

enum class Sight : std::uint8_t {
  seen,
  invisible,  // Drawn without ink, or outside of the page or the clip.
  white,      // In the colour of what lies beneath.
  tiny,       // Too small to read.
  covered,    // Painted over later.
  doubtful    // Only the picture can tell: an irregular shape over it, a picture beneath it.
};

// As far as is known: what is doubtful counts as seen.
inline bool IsSeen(Sight sight) { return sight == Sight::seen || sight == Sight::doubtful; }

std::vector<Sight> JudgeSight(const PageContent& content);

// The share of the page that opaque or stencilled images cover.
double ImageShare(const PageContent& content);

}  // namespace writ::reader
