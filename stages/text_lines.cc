#include "stages/text_lines.h"

#include <algorithm>

namespace writ {

TextLines::TextLines(std::string_view text) : text_(text) {
  std::size_t from = 0;
  while (true) {
    const std::size_t end = std::min(text.find_first_of("\n\f", from), text.size());
    lines_.push_back({from, end});
    if (end == text.size()) return;
    from = end + 1;
  }
}

std::string_view TextLines::Text(std::size_t line) const {
  return text_.substr(lines_[line].begin, lines_[line].Length());
}

std::size_t TextLines::At(std::size_t offset) const {
  const auto after = std::partition_point(
      lines_.begin(), lines_.end(), [offset](const Span& line) { return line.begin <= offset; });
  return after == lines_.begin() ? 0 : static_cast<std::size_t>(after - lines_.begin()) - 1;
}

}  // namespace writ
