#include "reader/fax.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace writ::reader {
namespace {

constexpr int kMostLost = 5;     // Scan lines in a row that are filled in.
constexpr double kGoesOn = 0.3;  // Of a line's dark that must go on below the gap.
constexpr int kThin = 3;         // Pixels: the widest streak.
constexpr double kStreak = 0.4;  // Of the page's height that a streak darkens.

class Bits {
 public:
  explicit Bits(Pix* pix)
      : data_(pixGetData(pix)),
        words_(pixGetWpl(pix)),
        width_(pixGetWidth(pix)),
        height_(pixGetHeight(pix)) {}

  int width() const { return width_; }
  int height() const { return height_; }
  int words() const { return words_; }
  l_uint32* Row(int y) { return data_ + static_cast<std::ptrdiff_t>(y) * words_; }
  int Dark(int y) {
    int dark = 0;
    for (int w = 0; w < words_; ++w) dark += __builtin_popcount(Row(y)[w]);
    return dark;
  }
  int DarkInBoth(int a, int b) {
    int dark = 0;
    for (int w = 0; w < words_; ++w) dark += __builtin_popcount(Row(a)[w] & Row(b)[w]);
    return dark;
  }
  // A run that is unbroken for some rows, with other dark beside it, may be a letter's stem.
  bool MayBeAStem(int x, int y, int width) {
    constexpr int kRows = 6, kBeside = 12;
    int unbroken = 0;
    bool beside = false;
    for (int r = std::max(0, y - kRows); r <= std::min(height_ - 1, y + kRows); ++r) {
      const l_uint32* row = Row(r);
      for (int i = std::max(0, x - kBeside); i < std::min(width_, x + width + kBeside); ++i) {
        if (GET_DATA_BIT(row, i) == 0) continue;
        if (i >= x && i < x + width) {
          ++unbroken;
          i = x + width - 1;
        } else if (i < x - 1 || i > x + width) {
          beside = true;
        }
      }
    }
    return beside && unbroken >= 2 * kRows - 1;
  }
  // Rows y0 to y1, last exclusive, become what the rows above and below them share.
  void Fill(int y0, int y1) {
    for (int y = y0; y < y1; ++y) {
      for (int w = 0; w < words_; ++w) Row(y)[w] = Row(y0 - 1)[w] & Row(y1)[w];
    }
  }

 private:
  l_uint32* data_;
  int words_, width_, height_;
};

// A lost line is white, or black from edge to edge.
void FillLostLines(Bits& bits) {
  std::vector<int> dark(static_cast<std::size_t>(bits.height()));
  for (int y = 0; y < bits.height(); ++y) dark[static_cast<std::size_t>(y)] = bits.Dark(y);
  const auto lost = [&](int y) {
    const int count = dark[static_cast<std::size_t>(y)];
    return count == 0 || count > 0.9 * bits.width();
  };
  for (int y = 1; y < bits.height(); ++y) {
    if (!lost(y) || lost(y - 1)) continue;
    int end = y;
    while (end < bits.height() && lost(end)) ++end;
    if (end == bits.height()) break;
    const int above = dark[static_cast<std::size_t>(y - 1)],
              below = dark[static_cast<std::size_t>(end)];
    const bool black = dark[static_cast<std::size_t>(y)] > 0;
    const int least = std::min(above, below);
    if (end - y <= kMostLost &&
        (black || (least >= 12 && bits.DarkInBoth(y - 1, end) >= kGoesOn * least))) {
      bits.Fill(y, end);
    }
    y = end;
  }
}

// Calls `found(x, y, width)` for every dark run of a row that is no wider than a streak.
template <typename Found>
void ThinRuns(Bits& bits, int y, Found found) {
  const l_uint32* row = bits.Row(y);
  for (int x = 0; x < bits.width();) {
    if (x % 32 == 0 && row[x / 32] == 0) {
      x += 32;
      continue;
    }
    if (GET_DATA_BIT(row, x) == 0) {
      ++x;
      continue;
    }
    const int begin = x;
    while (x < bits.width() && GET_DATA_BIT(row, x) != 0) ++x;
    if (x - begin <= kThin) found(begin, x - begin);
  }
}

void TakeOutStreaks(Bits& bits) {
  std::vector<int> thin(static_cast<std::size_t>(bits.width()));
  for (int y = 0; y < bits.height(); ++y) {
    ThinRuns(bits, y, [&](int x, int width) {
      for (int i = x; i < x + width; ++i) ++thin[static_cast<std::size_t>(i)];
    });
  }
  std::vector<bool> streak(thin.size());
  bool any = false;
  for (std::size_t x = 0; x < thin.size(); ++x) {
    // A streak may wander by a pixel.
    const int near =
        thin[x] + (x > 0 ? thin[x - 1] / 2 : 0) + (x + 1 < thin.size() ? thin[x + 1] / 2 : 0);
    streak[x] = near > kStreak * bits.height();
    any = any || streak[x];
  }
  if (!any) return;
  for (int y = 0; y < bits.height(); ++y) {
    l_uint32* row = bits.Row(y);
    ThinRuns(bits, y, [&](int x, int width) {
      const auto at = static_cast<std::size_t>(x);
      if (!streak[at] && !streak[at + static_cast<std::size_t>(width) - 1]) return;
      if (bits.MayBeAStem(x, y, width)) return;
      for (int i = x; i < x + width; ++i) CLEAR_DATA_BIT(row, i);
    });
  }
}

}  // namespace

void RepairFax(Pix* pix) {
  if (pix == nullptr || pixGetDepth(pix) != 1) return;
  pixSetPadBits(pix, 0);
  Bits bits(pix);
  FillLostLines(bits);
  TakeOutStreaks(bits);
}

}  // namespace writ::reader
