#include "reader/parts.h"

#include "reader/wide_vectors.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace writ::reader {
namespace {

constexpr int kWord = 32;

struct Run {
  int y = 0, begin = 0, end = 0;
  std::uint32_t part = 0;  // An earlier run of the same part, or itself; in the end, which part.
};

// The dark runs of a row, from the left.
void AddRuns(const l_uint32* row, int words, int width, int y, std::vector<Run>& runs) {
  // Behind the last pixel a row holds anything.
  const int behind = words * kWord - width;
  const std::uint32_t inside = behind < kWord ? ~0U << behind : 0U;
  bool dark = false;
  for (int w = 0; w < words; ++w) {
    std::uint32_t changes = w == words - 1 ? row[w] & inside : row[w];
    if (changes == (dark ? ~0U : 0U)) continue;
    // A bit for each pixel that is otherwise than the one to its left.
    changes ^= changes >> 1 | (dark ? 1U << (kWord - 1) : 0U);
    while (changes != 0) {
      const int bit = std::countl_zero(changes);
      changes &= ~(1U << (kWord - 1 - bit));
      const int x = std::min(w * kWord + bit, width);
      if (dark) {
        runs.back().end = x;
      } else if (x < width) {
        runs.push_back({y, x, width, static_cast<std::uint32_t>(runs.size())});
      }
      dark = !dark;
    }
  }
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
  std::vector<Run> runs;
  std::size_t above = 0, above_end = 0;
  for (int y = 0; y < pixGetHeight(bits); ++y) {
    const std::size_t begin = runs.size();
    AddRuns(pixGetData(source) + static_cast<std::ptrdiff_t>(y) * words, words, width, y, runs);
    for (std::size_t here = begin; here < runs.size(); ++here) {
      // Runs that end before this one's left neighbour touch none further to the right.
      while (above < above_end && runs[above].end < runs[here].begin) ++above;
      for (std::size_t up = above; up < above_end && runs[up].begin <= runs[here].end; ++up) {
        const std::uint32_t a = PartOf(runs, static_cast<std::uint32_t>(up));
        const std::uint32_t b = PartOf(runs, static_cast<std::uint32_t>(here));
        runs[std::max(a, b)].part = std::min(a, b);
      }
    }
    above = begin;
    above_end = runs.size();
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
