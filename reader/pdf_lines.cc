#include "reader/pdf_lines.h"

#include <algorithm>
#include <cmath>

namespace writ::reader {
namespace {

struct Line {
  std::vector<Word> words;
  Box box;
};

std::vector<Line> LinesOf(std::vector<Word> words) {
  std::vector<Line> lines;
  for (Word& word : words) {
    if (lines.empty() || lines.back().words.back().line != word.line) lines.emplace_back();
    lines.back().box = Union(lines.back().box, word.box);
    lines.back().words.push_back(std::move(word));
  }
  return lines;
}

bool SameLine(const Line& a, const Line& b) {
  const double shared = std::min(a.box.y1, b.box.y1) - std::max(a.box.y0, b.box.y0);
  if (shared < 0.6 * std::min(a.box.Height(), b.box.Height())) return false;
  return std::min(a.box.x1, b.box.x1) - std::max(a.box.x0, b.box.x0) < 0.01;
}

}  // namespace

Box Turned(const Box& box, int degrees) {
  switch (degrees) {
    case 90:
      return {1 - box.y1, box.x0, 1 - box.y0, box.x1};
    case 180:
      return {1 - box.x1, 1 - box.y1, 1 - box.x0, 1 - box.y0};
    case 270:
      return {box.y0, 1 - box.x1, box.y1, 1 - box.x0};
    default:
      return box;
  }
}

Box Within(const Box& box, const Box& sheet) {
  const double width = std::max(sheet.Width(), 1e-9), height = std::max(sheet.Height(), 1e-9);
  return {(box.x0 - sheet.x0) / width, (box.y0 - sheet.y0) / height, (box.x1 - sheet.x0) / width,
          (box.y1 - sheet.y0) / height};
}

PixPtr CutOut(const Pix* pix, const Box& part) {
  auto* whole = const_cast<Pix*>(pix);
  const int width = pixGetWidth(whole), height = pixGetHeight(whole);
  ::Box* box = boxCreate(static_cast<int>(part.x0 * width), static_cast<int>(part.y0 * height),
                         static_cast<int>(std::ceil(part.Width() * width)),
                         static_cast<int>(std::ceil(part.Height() * height)));
  PixPtr cut(pixClipRectangle(whole, box, nullptr));
  boxDestroy(&box);
  return cut;
}

std::vector<Word> MergeLines(std::vector<Word> words, std::vector<Word> more) {
  std::erase_if(more, [&](const Word& word) {
    return std::any_of(words.begin(), words.end(),
                       [&](const Word& known) { return Overlap(known.box, word.box) > 0.5; });
  });
  std::vector<Line> lines = LinesOf(std::move(words));
  std::int32_t blocks = 0;
  for (const Line& line : lines) blocks = std::max(blocks, line.words.back().block + 1);
  std::vector<Line> added = LinesOf(std::move(more));
  const std::size_t known = lines.size();
  for (Line& line : added) {
    for (Word& word : line.words) word.block += blocks;
    Line* home = nullptr;
    for (std::size_t n = 0; n < known && home == nullptr; ++n) {
      if (SameLine(lines[n], line)) home = &lines[n];
    }
    if (home == nullptr) {
      lines.push_back(std::move(line));
      continue;
    }
    home->box = Union(home->box, line.box);
    for (Word& word : line.words) home->words.push_back(std::move(word));
    std::stable_sort(home->words.begin(), home->words.end(),
                     [](const Word& a, const Word& b) { return a.box.x0 < b.box.x0; });
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const Line& a, const Line& b) { return a.box.CentreY() < b.box.CentreY(); });
  std::vector<Word> merged;
  std::int32_t number = 0;
  for (Line& line : lines) {
    for (Word& word : line.words) {
      word.line = number;
      merged.push_back(std::move(word));
    }
    ++number;
  }
  return merged;
}

}  // namespace writ::reader
