// A range of bytes in a text.
#pragma once

#include <cstddef>

namespace writ {

struct Span {
  std::size_t begin = 0, end = 0;
  bool Empty() const { return begin == end; }
  std::size_t Length() const { return end - begin; }
  friend bool operator==(const Span&, const Span&) = default;
};

}  // namespace writ
