// A page as CBOR, to and fro: the inner part of core/wire.
#pragma once

#include <optional>
#include <string>

#include "core/cbor.h"
#include "core/wire.h"

namespace writ::wire {

void WritePage(CborWriter& out, const PageText& page);
// Fails `in` where a single value is missing, unknown, of another type or out of its bounds.
PageText ReadPage(CborReader& in);

void WritePicture(CborWriter& out, const PagePicture& picture);
PagePicture ReadPicture(CborReader& in);

// UTF-8 without control characters, at most `max_bytes` long; fails `in` where it is anything else.
std::string ReadText(CborReader& in, std::size_t max_bytes);

// The index of the next text in `words`; fails `in` where it is none of them.
template <typename Words>
std::size_t ReadOneOf(CborReader& in, const Words& words) {
  constexpr std::size_t kLongest = 64;
  const std::string_view text = in.Text(kLongest);
  for (std::size_t i = 0; i < std::size(words); ++i) {
    if (words[i] == text) return i;
  }
  in.Fail();
  return 0;
}

}  // namespace writ::wire
