#include "reader/paper_light.h"

#include "reader/wide_vectors.h"

#include <algorithm>
#include <cstdint>

#include "reader/resample.h"

namespace writ::reader {
namespace {

constexpr int kWhite = 250;                // What paper becomes.
constexpr int kAcross = 10, kDown = 10;    // Pixels of a tile.
constexpr int kNear = 40;                  // Greys that paper varies by from place to place.
constexpr int kDark = 60;                  // No paper is that dark,
constexpr int kFewest = 12;                // … nor so little of a tile.
constexpr int kSmoothX = 2, kSmoothY = 1;  // Tiles on each side that a tile's light is taken from.
constexpr int kStroke = 5;                 // Half of the pixels that the boldest stroke is wide.

using Bytes = std::vector<std::uint8_t>;

// Half as wide and as high.
struct Half {
  std::size_t width = 0, height = 0;
  Bytes pixels;

  std::uint8_t* Row(std::size_t y) { return pixels.data() + y * width; }
};

// The lightest of each four pixels.
Half LightestOfFour(const Pix* grey) {
  Half half;
  const auto stride = 4 * static_cast<std::size_t>(pixGetWpl(const_cast<Pix*>(grey)));
  half.width = stride / 2;
  half.height = static_cast<std::size_t>(pixGetHeight(grey) + 1) / 2;
  half.pixels.resize(half.width * half.height);
  Bytes upper(stride), lower(stride);
  for (std::size_t y = 0; y < half.height; ++y) {
    const int top = static_cast<int>(2 * y);
    Unpack(grey, top, upper.data());
    Unpack(grey, std::min(top + 1, pixGetHeight(grey) - 1), lower.data());
    for (std::size_t x = 0; x < stride; ++x) upper[x] = std::max(upper[x], lower[x]);
    std::uint8_t* to = half.Row(y);
    for (std::size_t x = 0; x < half.width; ++x) to[x] = std::max(upper[2 * x], upper[2 * x + 1]);
  }
  return half;
}

// Each pixel becomes the `most` of those that a square covers which begins there or, `before`, ends
// there. Places outside of the picture don't count.
template <typename Most>
void Spread(Half& half, std::size_t side, bool before, Most most) {
  for (std::size_t reach = 1; reach < side;) {
    const std::size_t by = std::min(reach, side - reach);
    for (std::size_t y = 0; y < half.height && by < half.width; ++y) {
      std::uint8_t* row = half.Row(y);
      const std::size_t count = half.width - by;
      if (before) {
        for (std::size_t x = count; x-- > 0;) row[x + by] = most(row[x + by], row[x]);
      } else {
        for (std::size_t x = 0; x < count; ++x) row[x] = most(row[x], row[x + by]);
      }
    }
    const std::size_t moved = half.height > by ? half.height - by : 0;
    for (std::size_t n = 0; n < moved; ++n) {
      const std::size_t y = before ? half.height - 1 - n : n;
      std::uint8_t* to = half.Row(y);
      const std::uint8_t* from = half.Row(before ? y - by : y + by);
      for (std::size_t x = 0; x < half.width; ++x) to[x] = most(to[x], from[x]);
    }
    reach += by;
  }
}

// The page without its print: no dark thing is left that is narrower than a bold stroke, whatever
// its colour, while a shadow's edge stays where it is.
Half WithoutPrint(const Pix* grey) {
  Half half = LightestOfFour(grey);
  Spread(half, kStroke, false, [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
  Spread(half, kStroke, true, [](std::uint8_t a, std::uint8_t b) { return std::min(a, b); });
  return half;
}

// The tiles' mean paper; 0 where none of it is to be seen.
PixPtr Paper(const Pix* grey) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  const int tiles = (width + kAcross - 1) / kAcross, bands = (height + kDown - 1) / kDown;
  PixPtr paper = Own(pixCreate(tiles, bands, 8));
  if (!paper) return nullptr;
  Half blank = WithoutPrint(grey);
  const std::size_t stride = 2 * blank.width;
  Bytes row(stride), least(stride);
  std::vector<std::uint16_t> sums(stride), counts(stride);
  for (int y = 0; y < height; ++y) {
    Unpack(grey, y, row.data());
    const std::uint8_t* light = blank.Row(static_cast<std::size_t>(y / 2));
    for (std::size_t x = 0; x < blank.width; ++x) {
      least[2 * x] = least[2 * x + 1] =
          static_cast<std::uint8_t>(std::max(light[x] - kNear, kDark));
    }
    for (std::size_t x = 0; x < stride; ++x) {
      const auto taken = static_cast<std::uint16_t>(row[x] >= least[x] ? 0xFFFF : 0);
      sums[x] = static_cast<std::uint16_t>(sums[x] + (row[x] & taken));
      counts[x] = static_cast<std::uint16_t>(counts[x] + (taken & 1));
    }
    if (y % kDown != kDown - 1 && y != height - 1) continue;
    for (int tile = 0; tile < tiles; ++tile) {
      int sum = 0, count = 0;
      for (int x = tile * kAcross; x < std::min(width, (tile + 1) * kAcross); ++x) {
        sum += sums[static_cast<std::size_t>(x)];
        count += counts[static_cast<std::size_t>(x)];
      }
      const int mean = count < kFewest ? 0 : sum / count;
      pixSetPixel(paper.get(), tile, y / kDown, static_cast<l_uint32>(mean));
    }
    std::fill(sums.begin(), sums.end(), std::uint16_t{0});
    std::fill(counts.begin(), counts.end(), std::uint16_t{0});
  }
  pixFillMapHoles(paper.get(), tiles, bands, L_FILL_BLACK);
  return paper;
}

// Each pixel times its tile's factor, in 1/256.
PixPtr Lit(const Pix* grey, Pix* factors) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  PixPtr even = Own(pixCreateNoInit(width, height, 8));
  if (!even) return nullptr;
  std::vector<std::uint8_t> row(4 * static_cast<std::size_t>(pixGetWpl(const_cast<Pix*>(grey))));
  std::vector<std::uint16_t> wide(row.size(), 256);
  for (int y = 0; y < height; ++y) {
    if (y % kDown == 0) {
      const l_uint32* line =
          pixGetData(factors) + static_cast<std::ptrdiff_t>(y / kDown) * pixGetWpl(factors);
      for (int x = 0; x < width; ++x) {
        wide[static_cast<std::size_t>(x)] =
            static_cast<std::uint16_t>(GET_DATA_TWO_BYTES(line, x / kAcross));
      }
    }
    Unpack(grey, y, row.data());
    for (std::size_t x = 0; x < row.size(); ++x) {
      const unsigned lit = row[x] * unsigned{wide[x]} >> 8;
      row[x] = static_cast<std::uint8_t>(std::min(lit, 255U));
    }
    Pack(row.data(), y, even.get());
  }
  return even;
}

}  // namespace

WRIT_WIDE_VECTORS PixPtr Whitened(const Pix* grey) {
  const PixPtr paper = Paper(grey);
  if (!paper) return nullptr;
  const PixPtr factors = Own(pixGetInvBackgroundMap(paper.get(), kWhite, kSmoothX, kSmoothY));
  return factors ? Lit(grey, factors.get()) : nullptr;
}

}  // namespace writ::reader
