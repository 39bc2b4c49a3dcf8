// A page's picture as it crosses the wall: plain pixels, upright, no more of them than are needed.
#pragma once

#include <optional>

#include "reader/picture.h"
#include "writ/page.h"

namespace writ::reader {

// `rotated`: degrees clockwise that make it upright. None where there is no picture or no memory.
std::optional<PagePicture> ToPagePicture(const Picture& picture, int rotated);

}  // namespace writ::reader
