#include "stages/furniture.h"

#include <algorithm>
#include <vector>

namespace writ {
namespace {

// How many lines at the top and at the bottom of a page may be furniture.
constexpr std::size_t kEdgeLines = 3;

}  // namespace

bool IsFurniture(std::string_view line, const Models& models) {
  const auto& records = models.documents.records();
  return std::any_of(records.begin(), records.end(), [&](const Record& record) {
    return record.Get("where") == "furniture" &&
           std::any_of(record.patterns.begin(), record.patterns.end(),
                       [&](const auto& pattern) { return RE2::FullMatch(line, *pattern); });
  });
}

std::string WithoutFurniture(std::string_view text, const Models& models) {
  std::string cleared(text);
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\f', begin), text.size());
    std::vector<Span> lines;
    for (std::size_t line = begin; line < end;) {
      const std::size_t line_end = std::min(end, text.find('\n', line));
      lines.push_back({line, line_end});
      line = line_end + 1;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i >= kEdgeLines && i + kEdgeLines < lines.size()) continue;
      const Span line = lines[i];
      if (!IsFurniture(text.substr(line.begin, line.Length()), models)) continue;
      std::fill_n(cleared.data() + line.begin, line.Length(), ' ');
    }
    begin = end + 1;
  }
  return cleared;
}

}  // namespace writ
