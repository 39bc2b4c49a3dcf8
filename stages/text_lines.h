// The lines of a packet's normalised text.
#pragma once

#include <string_view>
#include <vector>

#include "core/record_family.h"

namespace writ {

class TextLines {
 public:
  explicit TextLines(std::string_view text);

  std::size_t size() const { return lines_.size(); }
  // Without its '\n' or '\f'.
  const Span& operator[](std::size_t line) const { return lines_[line]; }
  std::string_view Text(std::size_t line) const;
  // The line that holds this offset.
  std::size_t At(std::size_t offset) const;

 private:
  std::string_view text_;
  std::vector<Span> lines_;
};

inline bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\f'; }

}  // namespace writ
