#include "reader/resample.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace writ::reader {
namespace {

using Row = std::vector<std::uint8_t>;

// Leptonica keeps the leftmost of four pixels in the highest byte of a word.
void Unpack(const Pix* grey, int y, std::uint8_t* row) {
  const l_int32 words = pixGetWpl(grey);
  const l_uint32* from =
      pixGetData(const_cast<Pix*>(grey)) + static_cast<std::ptrdiff_t>(y) * words;
  for (l_int32 w = 0; w < words; ++w) {
    const l_uint32 four = __builtin_bswap32(from[w]);
    __builtin_memcpy(row + std::ptrdiff_t{4} * w, &four, sizeof four);
  }
}

void Pack(const std::uint8_t* row, int y, Pix* grey) {
  const l_int32 words = pixGetWpl(grey);
  l_uint32* to = pixGetData(grey) + static_cast<std::ptrdiff_t>(y) * words;
  for (l_int32 w = 0; w < words; ++w) {
    l_uint32 four = 0;
    __builtin_memcpy(&four, row + std::ptrdiff_t{4} * w, sizeof four);
    to[w] = __builtin_bswap32(four);
  }
}

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

PixPtr Shrunk(const Pix* grey, double across, double down) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  const int new_width = std::max(1, static_cast<int>(std::lround(width * across)));
  const int new_height = std::max(1, static_cast<int>(std::lround(height * down)));
  PixPtr shrunk = Own(pixCreate(new_width, new_height, 8));
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
        sum += row[static_cast<std::size_t>(wide.first + n)] *
               columns.shares[wide.shares + static_cast<std::size_t>(n)];
      }
      out[x] = static_cast<std::uint8_t>(sum >> 8);
    }
    Pack(out.data(), y, shrunk.get());
  }
  return shrunk;
}

PixPtr Deskewed(const Pix* grey, double radians) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  PixPtr level = Own(pixCreate(width, height, 8));
  if (!level) return nullptr;
  const std::size_t stride = RowBytes(grey);
  std::vector<std::uint8_t> pixels(stride * static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y) {
    Unpack(grey, y, pixels.data() + stride * static_cast<std::size_t>(y));
  }
  // Places are counted in 1/65536 of a pixel, and rounded to 1/256 where four pixels are mixed.
  constexpr double kFine = 65536;
  const auto cosine = static_cast<std::int64_t>(std::lround(std::cos(radians) * kFine));
  const auto sine = static_cast<std::int64_t>(std::lround(std::sin(radians) * kFine));
  const int middle_x = width / 2, middle_y = height / 2;
  Row out(RowBytes(level.get()));
  for (int y = 0; y < height; ++y) {
    std::int64_t from_x =
        middle_x * std::int64_t{65536} - middle_x * cosine + (y - middle_y) * sine;
    std::int64_t from_y =
        middle_y * std::int64_t{65536} + (y - middle_y) * cosine + middle_x * sine;
    for (int x = 0; x < width; ++x, from_x += cosine, from_y -= sine) {
      const auto left = static_cast<int>(from_x >> 16), top = static_cast<int>(from_y >> 16);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
        out[static_cast<std::size_t>(x)] = 255;
        continue;
      }
      const auto right_part = static_cast<int>(from_x >> 8 & 255);
      const auto lower_part = static_cast<int>(from_y >> 8 & 255);
      const std::uint8_t* upper =
          &pixels[static_cast<std::size_t>(top) * stride + static_cast<std::size_t>(left)];
      const std::uint8_t* lower = upper + stride;
      const int above = upper[0] * (256 - right_part) + upper[1] * right_part;
      const int below = lower[0] * (256 - right_part) + lower[1] * right_part;
      out[static_cast<std::size_t>(x)] = static_cast<std::uint8_t>(
          (above * (256 - lower_part) + below * lower_part + 32768) >> 16);
    }
    Pack(out.data(), y, level.get());
  }
  return level;
}

}  // namespace writ::reader
