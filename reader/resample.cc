#include "reader/resample.h"

#include "reader/wide_vectors.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace writ::reader {
namespace {

using Row = std::vector<std::uint8_t>;

std::size_t RowBytes(const Pix* grey) { return 4 * static_cast<std::size_t>(pixGetWpl(grey)); }

// Which pixels of a side each new one covers, and how much of each, in 1/256.
struct Coverage {
  struct Span {
    int first = 0, count = 0;
    std::size_t shares = 0;  // Where its shares begin.
  };
  std::vector<Span> spans;
  std::vector<std::uint16_t> shares;
};

Coverage Cover(int pixels, int wanted) {
  constexpr int kWhole = 256;
  Coverage coverage;
  const double size = static_cast<double>(pixels) / wanted;
  for (int n = 0; n < wanted; ++n) {
    const double begin = n * size, end = std::min<double>(pixels, (n + 1) * size);
    const int first = static_cast<int>(begin);
    const int last = std::min(pixels, static_cast<int>(std::ceil(end - 1e-9)));
    coverage.spans.push_back({first, last - first, coverage.shares.size()});
    int left = kWhole;
    for (int p = first; p < last; ++p) {
      const double share = (std::min<double>(end, p + 1) - std::max<double>(begin, p)) / size;
      const int part =
          p + 1 < last ? std::min(left, static_cast<int>(std::lround(share * kWhole))) : left;
      coverage.shares.push_back(static_cast<std::uint16_t>(part));
      left -= part;
    }
  }
  return coverage;
}

}  // namespace

WRIT_WIDE_VECTORS void Unpack(const Pix* grey, int y, std::uint8_t* row) {
  const l_int32 words = pixGetWpl(grey);
  const l_uint32* from =
      pixGetData(const_cast<Pix*>(grey)) + static_cast<std::ptrdiff_t>(y) * words;
  for (l_int32 w = 0; w < words; ++w) {
    const l_uint32 four = __builtin_bswap32(from[w]);
    __builtin_memcpy(row + std::ptrdiff_t{4} * w, &four, sizeof four);
  }
}

WRIT_WIDE_VECTORS void Pack(const std::uint8_t* row, int y, Pix* grey) {
  const l_int32 words = pixGetWpl(grey);
  l_uint32* to = pixGetData(grey) + static_cast<std::ptrdiff_t>(y) * words;
  for (l_int32 w = 0; w < words; ++w) {
    l_uint32 four = 0;
    __builtin_memcpy(&four, row + std::ptrdiff_t{4} * w, sizeof four);
    to[w] = __builtin_bswap32(four);
  }
}

WRIT_WIDE_VECTORS PixPtr Shrunk(const Pix* grey, double across, double down) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  const int new_width = std::max(1, static_cast<int>(std::lround(width * across)));
  const int new_height = std::max(1, static_cast<int>(std::lround(height * down)));
  PixPtr shrunk = Own(pixCreateNoInit(new_width, new_height, 8));
  if (!shrunk) return nullptr;
  const Coverage columns = Cover(width, new_width), rows = Cover(height, new_height);
  Row row(RowBytes(grey)), out(RowBytes(shrunk.get()));
  std::vector<std::uint16_t> sums(row.size());
  for (int y = 0; y < new_height; ++y) {
    const Coverage::Span& high = rows.spans[static_cast<std::size_t>(y)];
    std::fill(sums.begin(), sums.end(), std::uint16_t{128});
    for (int n = 0; n < high.count; ++n) {
      Unpack(grey, high.first + n, row.data());
      const std::uint16_t share = rows.shares[high.shares + static_cast<std::size_t>(n)];
      for (std::size_t x = 0; x < row.size(); ++x) {
        sums[x] = static_cast<std::uint16_t>(sums[x] + row[x] * share);
      }
    }
    for (std::size_t x = 0; x < row.size(); ++x) row[x] = static_cast<std::uint8_t>(sums[x] >> 8);
    for (std::size_t x = 0; x < columns.spans.size(); ++x) {
      const Coverage::Span& wide = columns.spans[x];
      unsigned sum = 128;
      for (int n = 0; n < wide.count; ++n) {
        sum += row[static_cast<std::size_t>(wide.first) + static_cast<std::size_t>(n)] *
               columns.shares[wide.shares + static_cast<std::size_t>(n)];
      }
      out[x] = static_cast<std::uint8_t>(sum >> 8);
    }
    Pack(out.data(), y, shrunk.get());
  }
  return shrunk;
}

WRIT_WIDE_VECTORS PixPtr Interpolated(const Pix* grey, double across, double down) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  const int new_width = std::max(1, static_cast<int>(std::lround(width * across)));
  const int new_height = std::max(1, static_cast<int>(std::lround(height * down)));
  PixPtr scaled = Own(pixCreateNoInit(new_width, new_height, 8));
  if (!scaled) return nullptr;
  // The pixel before each place, and how far on it lies, in 1/256.
  struct Place {
    int before = 0;
    unsigned part = 0;
  };
  const auto place = [](int n, int wanted, int pixels) {
    const double at = (n + 0.5) * pixels / wanted - 0.5;
    const auto fine = std::clamp<long>(std::lround(at * 256), 0, std::max(0, pixels - 1) * 256L);
    return Place{static_cast<int>(fine >> 8), static_cast<unsigned>(fine & 255)};
  };
  std::vector<Place> columns;
  columns.reserve(static_cast<std::size_t>(new_width));
  for (int x = 0; x < new_width; ++x) columns.push_back(place(x, new_width, width));
  // The last pixel stands once more beyond the edge.
  Row upper(RowBytes(grey) + 1), lower(upper.size()), out(RowBytes(scaled.get()));
  std::vector<std::uint16_t> mixed(upper.size());
  for (int y = 0; y < new_height; ++y) {
    const Place row = place(y, new_height, height);
    Unpack(grey, row.before, upper.data());
    Unpack(grey, std::min(row.before + 1, height - 1), lower.data());
    const auto part = static_cast<std::uint16_t>(row.part);
    for (std::size_t x = 0; x < mixed.size(); ++x) {
      mixed[x] = static_cast<std::uint16_t>(upper[x] * (256 - part) + lower[x] * part);
    }
    mixed[static_cast<std::size_t>(width)] = mixed[static_cast<std::size_t>(width) - 1];
    for (std::size_t x = 0; x < columns.size(); ++x) {
      const std::uint16_t* pair = &mixed[static_cast<std::size_t>(columns[x].before)];
      const unsigned sum = pair[0] * (256 - columns[x].part) + pair[1] * columns[x].part;
      out[x] = static_cast<std::uint8_t>((sum + 32768) >> 16);
    }
    Pack(out.data(), y, scaled.get());
  }
  return scaled;
}

WRIT_WIDE_VECTORS PixPtr Deskewed(const Pix* grey, double radians) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  PixPtr level = Own(pixCreateNoInit(width, height, 8));
  if (!level) return nullptr;
  const std::size_t stride = RowBytes(grey);
  const auto pixels =
      std::make_unique_for_overwrite<std::uint8_t[]>(stride * static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y) {
    Unpack(grey, y, pixels.get() + stride * static_cast<std::size_t>(y));
  }
  // How far up each column moves, in whole pixels and 1/256.
  struct Columns {
    int first = 0, last = 0, up = 0;
  };
  std::vector<Columns> columns;
  std::vector<std::uint16_t> parts(stride);
  const double fall = std::tan(radians), lean = std::sin(radians) * std::cos(radians);
  for (int x = 0; x < width; ++x) {
    const auto moved = std::lround((width / 2.0 - x) * fall * 256);
    const int up = static_cast<int>(moved >> 8);
    parts[static_cast<std::size_t>(x)] = static_cast<std::uint16_t>(moved & 255);
    if (columns.empty() || columns.back().up != up) columns.push_back({x, x, up});
    columns.back().last = x + 1;
  }
  constexpr int kAround = 2;
  const int reach = static_cast<int>(std::abs(height / 2.0 * lean)) + kAround;
  Row row(stride + 2 * static_cast<std::size_t>(reach), 255), out(RowBytes(level.get()));
  for (int y = 0; y < height; ++y) {
    std::uint8_t* sheared = row.data() + reach;
    for (const Columns& some : columns) {
      const int above = y + some.up;
      if (above < 0 || above + 1 >= height) {
        std::fill(sheared + some.first, sheared + some.last, std::uint8_t{255});
        continue;
      }
      const std::uint8_t* upper = &pixels[static_cast<std::size_t>(above) * stride];
      const std::uint8_t* lower = upper + stride;
      for (int x = some.first; x < some.last; ++x) {
        const std::uint16_t part = parts[static_cast<std::size_t>(x)];
        sheared[x] = static_cast<std::uint8_t>(
            static_cast<std::uint16_t>(upper[x] * (256 - part) + lower[x] * part + 128) >> 8);
      }
    }
    const auto moved = std::lround((y - height / 2.0) * lean * 256);
    const auto part = static_cast<std::uint16_t>(moved & 255);
    const std::uint8_t* left = sheared + (moved >> 8);
    for (int x = 0; x < width; ++x) {
      out[static_cast<std::size_t>(x)] = static_cast<std::uint8_t>(
          static_cast<std::uint16_t>(left[x] * (256 - part) + left[x + 1] * part + 128) >> 8);
    }
    Pack(out.data(), y, level.get());
  }
  return level;
}

WRIT_WIDE_VECTORS std::array<int, 256> GreyCounts(const Pix* grey) {
  // Neighbours are often of one grey: four tables, so that none waits for the one before it.
  std::array<std::array<int, 256>, 4> counts{};
  constexpr std::uint64_t kPaper = ~std::uint64_t{0};  // Eight pixels of it.
  Row row(RowBytes(grey));
  const auto width = static_cast<std::size_t>(pixGetWidth(grey));
  for (int y = 0; y < pixGetHeight(grey); ++y) {
    Unpack(grey, y, row.data());
    std::size_t x = 0;
    for (; x + sizeof kPaper <= width; x += sizeof kPaper) {
      if (std::memcmp(&row[x], &kPaper, sizeof kPaper) == 0) {
        counts[0][255] += sizeof kPaper;
        continue;
      }
      for (std::size_t n = 0; n < sizeof kPaper; ++n) ++counts[n % 4][row[x + n]];
    }
    for (; x < width; ++x) ++counts[0][row[x]];
  }
  for (std::size_t g = 0; g < counts[0].size(); ++g) {
    counts[0][g] += counts[1][g] + counts[2][g] + counts[3][g];
  }
  return counts[0];
}

WRIT_WIDE_VECTORS PixPtr Darker(const Pix* grey, int threshold) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  PixPtr bits = Own(pixCreateNoInit(width, height, 1));
  if (!bits) return nullptr;
  constexpr std::size_t kBits = 32;
  // White beyond the right edge, to a whole word of bits.
  Row row(RowBytes(grey) + kBits, 255), dark(row.size());
  for (int y = 0; y < height; ++y) {
    Unpack(grey, y, row.data());
    std::fill(row.begin() + width, row.end(), std::uint8_t{255});
    for (std::size_t x = 0; x < row.size(); ++x) dark[x] = row[x] < threshold ? 1 : 0;
    l_uint32* to = pixGetData(bits.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(bits.get());
    for (int w = 0; w < pixGetWpl(bits.get()); ++w) {
      l_uint32 word = 0;
      for (std::size_t b = 0; b < kBits; b += 8) {
        // Eight bytes of 0 or 1, the first in the lowest: their bits in order, the first highest.
        std::uint64_t eight = 0;
        __builtin_memcpy(&eight, &dark[static_cast<std::size_t>(w) * kBits + b], sizeof eight);
        word = word << 8 | static_cast<l_uint32>(eight * 0x8040201008040201U >> 56);
      }
      to[w] = word;
    }
  }
  return bits;
}

}  // namespace writ::reader
