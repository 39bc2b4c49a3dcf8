#include "reader/grey_stamps.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "reader/bricks.h"
#include "reader/parts.h"

namespace writ::reader {
namespace {

constexpr double kTall = 3;  // x-heights: higher than the letters of the text.
constexpr int kPaler = 40;   // Grey levels by which a stamp is paler than print, at least.
constexpr int kVaries = 12;  // … and by which its own grey varies.
constexpr int kCore = 5, kStroke = 9;  // Pixels: what is dark all around, and up to its blur.
constexpr double kPrinted = 0.02;      // Of a stamp's strokes that print runs through, at least.
constexpr double kWidest = 6;          // Inches.
constexpr double kMostPages = 4;       // That all of them may cover, frames within frames.
constexpr int kFewestLetters = 20;

using Counts = std::array<int, 256>;

int Grey(const Pix* grey, int x, int y) {
  const l_uint32* row = pixGetData(const_cast<Pix*>(grey)) +
                        static_cast<std::ptrdiff_t>(y) * pixGetWpl(const_cast<Pix*>(grey));
  return GET_DATA_BYTE(row, x);
}

bool IsOn(const Pix* bits, int x, int y) {
  const l_uint32* row = pixGetData(const_cast<Pix*>(bits)) +
                        static_cast<std::ptrdiff_t>(y) * pixGetWpl(const_cast<Pix*>(bits));
  return GET_DATA_BIT(row, x) != 0;
}

int Quantile(const Counts& counts, double share) {
  int all = 0, below = 0, value = 0;
  for (const int count : counts) all += count;
  while (value < 255 && (below += counts[static_cast<std::size_t>(value)]) <= share * all) ++value;
  return value;
}

// How dark print is: the darkest pixel of a letter, of most letters. None where there are too
// few.
std::optional<int> PrintedGrey(const Pix* grey, const std::vector<Area>& parts, double x_height) {
  Counts counts{};
  int letters = 0;
  for (const Area& part : parts) {
    if (part.height < 0.7 * x_height || part.height > 1.8 * x_height) continue;
    if (part.width > 3 * x_height) continue;
    int darkest = 255;
    for (int y = part.y; y < part.Bottom(); ++y) {
      for (int x = part.x; x < part.Right(); ++x) darkest = std::min(darkest, Grey(grey, x, y));
    }
    ++counts[static_cast<std::size_t>(darkest)];
    ++letters;
  }
  if (letters < kFewestLetters) return std::nullopt;
  return Quantile(counts, 0.7);
}

struct Stamp {
  Area area;
  bool printed = false;  // Print runs through it, or through one beside it.
};

struct Stamps {
  std::vector<Stamp> all;
  Counts greys{};  // Of their strokes.
};

bool AreNear(const Area& a, const Area& b) {
  const int dx = std::max({0, a.x - b.Right(), b.x - a.Right()});
  const int dy = std::max({0, a.y - b.Bottom(), b.y - a.Bottom()});
  return std::max(dx, dy) < std::min(a.height, b.height);
}

// Those that print runs through, and their neighbours. `cores`: pixels that are dark all around,
// of which rules and frames have none; `tall`: what is as high as a stamp's letters or frame.
Stamps FindStamps(const Pix* grey, const Pix* cores, const std::vector<Area>& tall, int print,
                  double least) {
  Stamps stamps;
  for (const Area& part : tall) {
    Counts counts{};
    int count = 0;
    for (int y = part.y; y < part.Bottom(); ++y) {
      for (int x = part.x; x < part.Right(); ++x) {
        if (!IsOn(cores, x, y)) continue;
        ++counts[static_cast<std::size_t>(Grey(grey, x, y))];
        ++count;
      }
    }
    const int own = Quantile(counts, 0.5);
    if (count < least || own < print + kPaler) continue;
    stamps.all.push_back({part, Quantile(counts, kPrinted) < (print + own) / 2});
    for (std::size_t v = 0; v < counts.size(); ++v) stamps.greys[v] += counts[v];
  }
  for (Stamp& stamp : stamps.all) {
    stamp.printed =
        stamp.printed || std::any_of(stamps.all.begin(), stamps.all.end(), [&](const Stamp& other) {
          return other.printed && AreNear(stamp.area, other.area);
        });
  }
  std::erase_if(stamps.all, [](const Stamp& stamp) { return !stamp.printed; });
  return stamps;
}

// What each grey becomes: a stamp's own grey white, while print over it keeps its share of black.
std::array<std::uint8_t, 256> Bleach(int print, int stamp) {
  const int white = std::max(print + 1, stamp - kVaries);
  std::array<std::uint8_t, 256> bare{};
  for (int value = 0; value < 256; ++value) {
    const int over = std::max(0, value - print);
    bare[static_cast<std::size_t>(value)] = static_cast<std::uint8_t>(
        std::min(255, value - over + over * (255 - print) / (white - print)));
  }
  return bare;
}

}  // namespace

PixPtr WithoutGreyStamps(const Pix* grey, const Pix* bits, double x_height, double dpi) {
  const std::vector<Area> parts = Parts(bits);
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  std::vector<Area> tall;
  double pixels = 0;
  for (const Area& part : parts) {
    // A shadow reaches to the edge of the picture, or over most of it.
    if (part.height <= kTall * x_height || part.width >= kWidest * dpi ||
        part.height >= kWidest * dpi || part.x == 0 || part.y == 0 || part.Right() == width ||
        part.Bottom() == height) {
      continue;
    }
    tall.push_back(part);
    pixels += static_cast<double>(part.width) * part.height;
  }
  // Frames within frames without end are no stamps.
  if (tall.empty() || pixels > kMostPages * width * height) return nullptr;
  const std::optional<int> print = PrintedGrey(grey, parts, x_height);
  const PixPtr cores = Eroded(bits, kCore, kCore);
  if (!print || !cores) return nullptr;
  const Stamps stamps = FindStamps(grey, cores.get(), tall, *print, x_height * x_height);
  if (stamps.all.empty()) return nullptr;

  const auto bare = Bleach(*print, Quantile(stamps.greys, 0.5));
  const PixPtr strokes = Dilated(cores.get(), kStroke, kStroke);
  PixPtr bleached = Own(pixCopy(nullptr, const_cast<Pix*>(grey)));
  if (!bleached || !strokes) return nullptr;
  for (const Stamp& stamp : stamps.all) {
    for (int y = stamp.area.y; y < stamp.area.Bottom(); ++y) {
      l_uint32* row =
          pixGetData(bleached.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(bleached.get());
      for (int x = stamp.area.x; x < stamp.area.Right(); ++x) {
        if (!IsOn(strokes.get(), x, y)) continue;
        SET_DATA_BYTE(row, x, bare[static_cast<std::size_t>(Grey(grey, x, y))]);
      }
    }
  }
  return bleached;
}

}  // namespace writ::reader
