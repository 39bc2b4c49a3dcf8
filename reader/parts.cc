#include "reader/parts.h"

#include "reader/wide_vectors.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace writ::reader {
namespace {

constexpr int kWord = 64;  // Pixels that are looked at together: two of Leptonica's words.

struct Run {
  int y = 0, begin = 0, end = 0;
  std::uint32_t part = 0;  // An earlier run of the same part, or itself; in the end, which part.
};

// Where the pixels of a row turn dark and light again, from the left; `edges` has room for all.
std::size_t EdgesOf(const l_uint32* row, int words, int width, int* edges) {
  std::size_t count = 0;
  std::uint64_t last = 0;  // The pixel before, in the highest bit.
  for (int w = 0; w < words; w += 2) {
    std::uint64_t here = std::uint64_t{row[w]} << 32 | (w + 1 < words ? row[w + 1] : 0);
    // Behind the last pixel a row holds anything.
    const int left = width - w * 32;
    if (left < kWord) here &= ~std::uint64_t{0} << (kWord - left);
    std::uint64_t changes = here ^ (here >> 1 | last);
    last = here << (kWord - 1);
    while (changes != 0) {
      const int bit = std::countl_zero(changes);
      edges[count++] = w * 32 + bit;
      changes &= ~(std::uint64_t{1} << (kWord - 1) >> bit);
    }
  }
  if (count % 2 != 0) edges[count++] = width;
  return count;
}

std::uint32_t PartOf(std::vector<Run>& runs, std::uint32_t run) {
  while (runs[run].part != run) {
    runs[run].part = runs[runs[run].part].part;
    run = runs[run].part;
  }
  return run;
}

// All runs, each joined with those of its part that stand before it.
std::vector<Run> JoinedRuns(const Pix* bits) {
  auto* source = const_cast<Pix*>(bits);
  const int width = pixGetWidth(bits), words = pixGetWpl(source);
  std::vector<int> edges(static_cast<std::size_t>(width) + 2);
  std::vector<Run> runs;
  std::uint32_t above = 0, above_end = 0;
  for (int y = 0; y < pixGetHeight(bits); ++y) {
    const auto begin = static_cast<std::uint32_t>(runs.size());
    const std::size_t count = EdgesOf(pixGetData(source) + static_cast<std::ptrdiff_t>(y) * words,
                                      words, width, edges.data());
    for (std::size_t e = 0; e < count; e += 2) {
      const auto here = static_cast<std::uint32_t>(runs.size());
      Run run{y, edges[e], edges[e + 1], here};
      // Runs that end before this one's left neighbour touch none further to the right.
      while (above < above_end && runs[above].end < run.begin) ++above;
      for (std::uint32_t up = above; up < above_end && runs[up].begin <= run.end; ++up) {
        const std::uint32_t part = PartOf(runs, up);
        if (run.part == here) {
          run.part = part;
          continue;
        }
        const std::uint32_t other = PartOf(runs, run.part);
        run.part = std::min(part, other);
        runs[std::max(part, other)].part = run.part;
      }
      runs.push_back(run);
    }
    above = begin;
    above_end = static_cast<std::uint32_t>(runs.size());
  }
  return runs;
}

Area Around(const Run& run) { return {run.begin, run.y, run.end - run.begin, 1}; }

// Numbers the parts by their first runs, gives each run its part's number, and each part's box.
std::vector<Area> Number(std::vector<Run>& runs) {
  std::vector<Area> boxes;
  for (std::uint32_t r = 0; r < runs.size(); ++r) {
    Run& run = runs[r];
    if (run.part == r) {
      run.part = static_cast<std::uint32_t>(boxes.size());
      boxes.push_back(Around(run));
      continue;
    }
    run.part = runs[run.part].part;  // That one stands before it: its number is known.
    Area& box = boxes[run.part];
    const int right = std::max(box.Right(), run.end);
    box.x = std::min(box.x, run.begin);
    box.width = right - box.x;
    box.height = run.y + 1 - box.y;
  }
  return boxes;
}

}  // namespace

WRIT_WIDE_VECTORS std::vector<Area> Parts(const Pix* bits) {
  std::vector<Run> runs = JoinedRuns(bits);
  return Number(runs);
}

WRIT_WIDE_VECTORS void RemoveSmallParts(Pix* bits, int width, int height) {
  std::vector<Run> runs = JoinedRuns(bits);
  const std::vector<Area> boxes = Number(runs);
  for (const Run& run : runs) {
    const Area& box = boxes[run.part];
    if (box.width <= width && box.height <= height) Blank(bits, Around(run));
  }
}

}  // namespace writ::reader
