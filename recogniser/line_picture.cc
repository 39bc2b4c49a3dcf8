#include "recogniser/line_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ocr {
namespace {

constexpr int kLeastWidth = 3, kWidest = 12000;
constexpr double kFarthest = 100000;  // Pixels from the page's corner.

// The value below which `share` of the counted greys lie, interpolated within its bucket
// (STATS::ile in Tesseract's src/ccstruct/statistc.cpp).
double Quantile(const std::array<int, 256>& counts, int total, double share, double otherwise) {
  if (total == 0) return otherwise;
  const double target = std::clamp(share * total, 1.0, static_cast<double>(total));
  int sum = 0;
  std::size_t index = 0;
  for (; index < counts.size() && sum < target; ++index) sum += counts[index];
  return static_cast<double>(index) - (sum - target) / counts[index - 1];
}

// What black and white are on this line: from the extremes along its middle row.
std::pair<double, double> BlackAndWhite(const std::vector<std::uint8_t>& rows, int width,
                                        int height) {
  std::array<int, 256> darkest{}, lightest{};
  int dark_count = 0, light_count = 0;
  const std::uint8_t* row =
      rows.data() + static_cast<std::size_t>(height / 2) * static_cast<std::size_t>(width);
  for (int x = 1; x + 1 < width; ++x) {
    const int before = row[x - 1], here = row[x], after = row[x + 1];
    if ((here < before && here <= after) || (here <= before && here < after)) {
      ++darkest[static_cast<std::size_t>(here)];
      ++dark_count;
    }
    if ((here > before && here >= after) || (here >= before && here > after)) {
      ++lightest[static_cast<std::size_t>(here)];
      ++light_count;
    }
  }
  return {Quantile(darkest, dark_count, 0.25, 0), Quantile(lightest, light_count, 0.75, 255)};
}

// The grey at a place between pixels, which are counted in 1/256; paper outside of the page.
class Sampler {
 public:
  explicit Sampler(const GreyView& page) : page_(page) {}
  int At(int x, int y) const {
    const int x0 = x >> 8, y0 = y >> 8;
    if (x0 < 0 || y0 < 0 || x0 + 1 >= page_.width || y0 + 1 >= page_.height) return 255 * 256;
    const int ax = (x >> 4) & 15, ay = (y >> 4) & 15;
    const std::uint8_t* p = page_.pixels + y0 * page_.stride + x0;
    const std::uint8_t* q = p + page_.stride;
    return (p[0] * (16 - ax) + p[1] * ax) * (16 - ay) + (q[0] * (16 - ax) + q[1] * ax) * ay;
  }

 private:
  GreyView page_;
};

// The places along a line where the page is sampled, whatever row: for a level line, of which all
// rows that fall on one of the picture's are mixed before.
class LevelSampler {
 public:
  LevelSampler(const GreyView& page, const std::vector<int>& xs)
      : page_(page), mixed_(static_cast<std::size_t>(std::max(page.width, 0))) {
    for (const int x : xs) places_.push_back({x >> 8, (x >> 4) & 15});
    const auto on_page = [&](const PlaceX& p) { return p.left >= 0 && p.left + 1 < page.width; };
    while (begin_ < places_.size() && !on_page(places_[begin_])) ++begin_;
    end_ = begin_;
    while (end_ < places_.size() && on_page(places_[end_])) ++end_;
    if (begin_ == end_) return;
    first_ = static_cast<std::size_t>(places_[begin_].left);
    last_ = static_cast<std::size_t>(places_[end_ - 1].left) + 1;
  }

  void MixRow(int y) {
    const int top = y >> 8, lower_part = (y >> 4) & 15;
    ++rows_;
    if (begin_ == end_) return;
    if (top < 0 || top + 1 >= page_.height) {
      for (std::size_t x = first_; x <= last_; ++x) mixed_[x] += 255 * 16;
      return;
    }
    const std::uint8_t* upper = page_.pixels + top * page_.stride;
    const std::uint8_t* lower = upper + page_.stride;
    for (std::size_t x = first_; x <= last_; ++x) {
      mixed_[x] = static_cast<std::uint16_t>(mixed_[x] + upper[x] * (16 - lower_part) +
                                             lower[x] * lower_part);
    }
  }

  // The sum of each `fine` places of the rows that were mixed, and of no others after that.
  void TakeSums(int fine, std::vector<int>& sums) {
    std::size_t n = 0;
    for (int& sum : sums) {
      sum = 0;
      const bool inside = n >= begin_ && n + static_cast<std::size_t>(fine) <= end_;
      for (int f = 0; f < fine; ++f, ++n) {
        if (!inside && (n < begin_ || n >= end_)) {
          sum += rows_ * 255 * 256;
          continue;
        }
        const PlaceX& place = places_[n];
        const std::uint16_t* pair = &mixed_[static_cast<std::size_t>(place.left)];
        sum += pair[0] * (16 - place.part) + pair[1] * place.part;
      }
    }
    rows_ = 0;
    for (std::size_t x = first_; begin_ != end_ && x <= last_; ++x) mixed_[x] = 0;
  }

 private:
  struct PlaceX {
    int left = 0, part = 0;  // The pixel, and sixteenths of the way to the next.
  };
  GreyView page_;
  std::vector<PlaceX> places_;
  std::size_t begin_ = 0, end_ = 0;   // Those that lie on the page,
  std::size_t first_ = 0, last_ = 0;  // … and the pixels that they need.
  std::vector<std::uint16_t> mixed_;  // At most four rows of 255 * 16.
  int rows_ = 0;
};

int Fixed(double value) { return static_cast<int>(std::lround(value * 256)); }

}  // namespace

Scale ScaleOf(const Strip& strip, int height) {
  const double down = (strip.bottom - strip.top) / height;
  return {down / strip.aspect, down};
}

LinePicture CutLine(const GreyView& page, const Strip& strip, int height) {
  LinePicture line;
  const auto [across, down] = ScaleOf(strip, height);
  const double wanted = (strip.x1 - strip.x0) / across;
  const bool on_page = std::abs(strip.x0) < kFarthest && std::abs(strip.top) < kFarthest &&
                       std::abs(strip.bottom) < kFarthest && std::abs(strip.slope) < 1;
  if (!(down > 0) || !(across > 0) || !(wanted >= kLeastWidth) || wanted > kWidest || !on_page) {
    return line;
  }
  line.width = static_cast<int>(std::lround(wanted));
  // Where several pixels of the page fall on one of ours, several places are sampled and averaged.
  const int fine = std::clamp(static_cast<int>(std::ceil(std::max(down, across) / 1.25)), 1, 4);
  const auto width = static_cast<std::size_t>(line.width);
  const int fine_width = line.width * fine;
  std::vector<int> xs, falls;  // Of each place along the line; how far the line has fallen there.
  for (int n = 0; n < fine_width; ++n) {
    const double x = strip.x0 + (n + 0.5) / fine * across - 0.5;
    xs.push_back(Fixed(x));
    falls.push_back(Fixed(strip.slope * (x - strip.x0)));
  }
  const Sampler sampler(page);
  LevelSampler level(page, xs);
  std::vector<std::uint8_t> rows(width * static_cast<std::size_t>(height));
  std::vector<int> sums(width);
  // What a sum is multiplied by, in 1/2^32, instead of a division: exact below 2^20.
  const auto places = 256 * static_cast<std::uint64_t>(fine * fine);
  const std::uint64_t share = ((std::uint64_t{1} << 32) + places - 1) / places;
  for (int y = 0; y < height; ++y) {
    std::fill(sums.begin(), sums.end(), 0);
    for (int sy = 0; sy < fine; ++sy) {
      const int top = Fixed(strip.top + (y + (sy + 0.5) / fine) * down - 0.5);
      if (strip.slope == 0) {
        level.MixRow(top);
        continue;
      }
      std::size_t n = 0;
      for (int& sum : sums) {
        for (int sx = 0; sx < fine; ++sx, ++n) sum += sampler.At(xs[n], top + falls[n]);
      }
    }
    if (strip.slope == 0) level.TakeSums(fine, sums);
    for (std::size_t x = 0; x < width; ++x) {
      const auto grey = static_cast<int>(static_cast<std::uint64_t>(sums[x]) * share >> 32);
      rows[static_cast<std::size_t>(y) * width + x] =
          static_cast<std::uint8_t>(strip.inverted ? 255 - grey : grey);
    }
  }
  const auto [black, white] = BlackAndWhite(rows, line.width, height);
  const double contrast = white > black ? (white - black) / 2 : 1;
  std::array<std::uint8_t, 256> normal{};
  for (std::size_t grey = 0; grey < normal.size(); ++grey) {
    const double value = 128 * ((static_cast<double>(grey) - black) / contrast - 1);
    normal[grey] =
        static_cast<std::uint8_t>(std::clamp<long>(std::lround(value), -127, 127) + kZero);
  }
  line.pixels.resize(rows.size());
  for (std::size_t x = 0; x < width; ++x) {
    for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y) {
      line.pixels[x * static_cast<std::size_t>(height) + y] = normal[rows[y * width + x]];
    }
  }
  return line;
}

}  // namespace ocr
