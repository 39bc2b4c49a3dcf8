#include "reader/paper_light.h"

#include <algorithm>
#include <cstdint>

#include "reader/resample.h"

namespace writ::reader {
namespace {

constexpr int kWhite = 250;                // What paper becomes.
constexpr int kAcross = 10, kDown = 15;    // Pixels of a tile.
constexpr int kNear = 40;                  // Greys that paper varies by within a tile.
constexpr int kDark = 60;                  // No paper is that dark,
constexpr int kFewest = 12;                // … nor so little of a tile.
constexpr int kSmoothX = 2, kSmoothY = 1;  // Tiles on each side that a tile's light is taken from.

// The tiles' paper: the mean of what is nearly as light as the lightest pixel, however bold the
// print and whatever its colour; 0 where none of it is to be seen.
PixPtr Paper(const Pix* grey) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  const int tiles = (width + kAcross - 1) / kAcross, bands = (height + kDown - 1) / kDown;
  PixPtr paper = Own(pixCreate(tiles, bands, 8));
  if (!paper) return nullptr;
  const std::size_t stride = 4 * static_cast<std::size_t>(pixGetWpl(const_cast<Pix*>(grey)));
  std::vector<std::uint8_t> rows(stride * kDown), lightest(stride), least(stride);
  std::vector<std::uint16_t> sums(stride), counts(stride);
  for (int band = 0; band < bands; ++band) {
    const int high = std::min(kDown, height - band * kDown);
    for (int y = 0; y < high; ++y) {
      Unpack(grey, band * kDown + y, rows.data() + stride * static_cast<std::size_t>(y));
    }
    const auto row = [&](int y) { return rows.data() + stride * static_cast<std::size_t>(y); };
    std::copy_n(row(0), stride, lightest.begin());
    for (int y = 1; y < high; ++y) {
      const std::uint8_t* from = row(y);
      for (std::size_t x = 0; x < stride; ++x) lightest[x] = std::max(lightest[x], from[x]);
    }
    const auto columns = [&](int tile) {
      return std::pair(static_cast<std::size_t>(tile * kAcross),
                       static_cast<std::size_t>(std::min(width, (tile + 1) * kAcross)));
    };
    for (int tile = 0; tile < tiles; ++tile) {
      const auto [begin, end] = columns(tile);
      const int most = *std::max_element(&lightest[begin], &lightest[begin] + (end - begin));
      std::fill(&least[begin], &least[begin] + (end - begin),
                static_cast<std::uint8_t>(std::max(most - kNear, kDark)));
    }
    std::fill(sums.begin(), sums.end(), std::uint16_t{0});
    std::fill(counts.begin(), counts.end(), std::uint16_t{0});
    for (int y = 0; y < high; ++y) {
      const std::uint8_t* from = row(y);
      for (std::size_t x = 0; x < stride; ++x) {
        const auto taken = static_cast<std::uint16_t>(from[x] >= least[x] ? 0xFFFF : 0);
        sums[x] = static_cast<std::uint16_t>(sums[x] + (from[x] & taken));
        counts[x] = static_cast<std::uint16_t>(counts[x] + (taken & 1));
      }
    }
    for (int tile = 0; tile < tiles; ++tile) {
      const auto [begin, end] = columns(tile);
      int sum = 0, count = 0;
      for (std::size_t x = begin; x < end; ++x) {
        sum += sums[x];
        count += counts[x];
      }
      const int mean = count < kFewest ? 0 : sum / count;
      pixSetPixel(paper.get(), tile, band, static_cast<l_uint32>(mean));
    }
  }
  pixFillMapHoles(paper.get(), tiles, bands, L_FILL_BLACK);
  return paper;
}

// Each pixel times its tile's factor, in 1/256.
PixPtr Lit(const Pix* grey, Pix* factors) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  PixPtr even = Own(pixCreate(width, height, 8));
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

PixPtr Whitened(const Pix* grey) {
  const PixPtr paper = Paper(grey);
  if (!paper) return nullptr;
  const PixPtr factors = Own(pixGetInvBackgroundMap(paper.get(), kWhite, kSmoothX, kSmoothY));
  return factors ? Lit(grey, factors.get()) : nullptr;
}

}  // namespace writ::reader
