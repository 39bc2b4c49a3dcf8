// What the picture formats share.
#pragma once

#include <string>
#include <string_view>

#include "reader/picture.h"
#include "writ/error.h"
#include "writ/page.h"

namespace writ::reader {

inline tl::unexpected<Error> Failure(ErrorCode code, std::string message) {
  return tl::unexpected(Error{code, std::move(message)});
}

// A page that could not be decoded.
PageText Unreadable(std::string why);

// Says how large the picture is of which the page was read.
void NotePixels(const Picture& picture, PageText& page);

// Turns and mirrors the picture as a TIFF's or an EXIF block's orientation tag (1 to 8) says.
void TurnAsTagged(Picture& picture, int orientation);

}  // namespace writ::reader
