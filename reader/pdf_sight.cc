#include "reader/pdf_sight.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <memory>

namespace writ::reader {
namespace {

constexpr double kTiny = 2.0;  // Points; less on pages that are small themselves.
constexpr double kFaint = 24;  // Difference in lightness (0..255) that nobody sees.
constexpr int kGrid = 32;      // Cells a side, to find what lies over a glyph.
constexpr float kOpaque = 0.9F;
constexpr double kLeastCover = 2.5;  // Points: thinner things are lines, not covers.

double Lightness(std::uint32_t rgb) {
  return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
}

bool Covers(const Paint& paint) {
  if (paint.box.Width() < kLeastCover || paint.box.Height() < kLeastCover) return false;
  if (paint.kind == PaintKind::stroke) return false;
  return paint.opacity > kOpaque;
}

// What could lie over or under a place: the covers of each cell, in painting order.
class Covers2d {
 public:
  explicit Covers2d(const PageContent& content)
      : width_(std::max(content.width, 1.0)), height_(std::max(content.height, 1.0)) {
    for (const Paint& paint : content.paints) {
      if (!Covers(paint)) continue;
      if (budget_ < 0) {
        overfull_ = true;
        break;
      }
      const int x0 = Cell(paint.box.x0, width_), x1 = Cell(paint.box.x1, width_);
      const int y0 = Cell(paint.box.y0, height_), y1 = Cell(paint.box.y1, height_);
      budget_ -= static_cast<std::ptrdiff_t>(y1 - y0 + 1) * (x1 - x0 + 1);
      for (int y = y0; y <= y1; ++y) {
        for (int x = x0; x <= x1; ++x) cells_[Index(x, y)].push_back(&paint);
      }
    }
  }
  // Too many to look at: only the picture can tell.
  bool overfull() const { return overfull_; }
  const std::vector<const Paint*>& At(double x, double y) const {
    return cells_[Index(Cell(x, width_), Cell(y, height_))];
  }

 private:
  static int Cell(double at, double of) {
    return static_cast<int>(std::clamp(at / of * kGrid, 0.0, kGrid - 1.0));
  }
  static std::size_t Index(int x, int y) {
    return static_cast<std::size_t>(y) * kGrid + static_cast<std::size_t>(x);
  }

  double width_, height_;
  std::ptrdiff_t budget_ = 2'000'000;
  bool overfull_ = false;
  std::array<std::vector<const Paint*>, std::size_t{kGrid} * kGrid> cells_;
};

bool Holds(const Box& box, double x, double y) {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

// How sure it is that all of the paint's box is painted.
bool IsSolid(const Paint& paint) {
  return paint.kind == PaintKind::image ? !paint.masked : paint.rectangle;
}

Sight Look(const Glyph& glyph, const Covers2d& covers, double tiny) {
  if (glyph.invisible || glyph.clipped || glyph.opacity < 0.05F) return Sight::invisible;
  if (glyph.size < tiny) return Sight::tiny;
  const double x = (glyph.box.x0 + glyph.box.x1) / 2;
  const double y = glyph.box.y1 - 0.45 * glyph.box.Height();
  const Paint* beneath = nullptr;
  bool doubtful = false;
  for (const Paint* paint : covers.At(x, y)) {
    if (!Holds(paint->box, x, y)) continue;
    if (paint->order > glyph.order) {
      if (IsSolid(*paint)) return Sight::covered;
      doubtful = true;
    } else {
      beneath = paint;
    }
  }
  if (doubtful || glyph.doubtful || covers.overfull()) return Sight::doubtful;
  const double lightness = Lightness(glyph.rgb);
  if (beneath == nullptr) {
    return 255 - lightness * glyph.opacity - 255 * (1 - glyph.opacity) < kFaint ? Sight::white
                                                                                : Sight::seen;
  }
  if (beneath->kind != PaintKind::fill) {
    return lightness > 230 ? Sight::doubtful : Sight::seen;
  }
  if (std::abs(Lightness(beneath->rgb) - lightness) >= kFaint) return Sight::seen;
  if (!beneath->rectangle) return Sight::doubtful;
  return lightness < 128 ? Sight::covered : Sight::white;  // Black on black is blacked out.
}

}  // namespace

std::vector<Sight> JudgeSight(const PageContent& content) {
  const auto covers = std::make_unique<Covers2d>(content);
  const double tiny = std::min(kTiny, content.height / 300);
  std::vector<Sight> sights;
  sights.reserve(content.glyphs.size());
  for (const Glyph& glyph : content.glyphs) sights.push_back(Look(glyph, *covers, tiny));
  return sights;
}

double ImageShare(const PageContent& content) {
  constexpr std::size_t kCells = 64;
  if (content.width <= 0 || content.height <= 0) return 0;
  std::vector<bool> covered(kCells * kCells);
  for (const Paint& paint : content.paints) {
    if (paint.kind != PaintKind::image) continue;
    for (std::size_t y = 0; y < kCells; ++y) {
      const double at_y = (static_cast<double>(y) + 0.5) / kCells * content.height;
      if (at_y < paint.box.y0 || at_y > paint.box.y1) continue;
      for (std::size_t x = 0; x < kCells; ++x) {
        const double at_x = (static_cast<double>(x) + 0.5) / kCells * content.width;
        if (at_x >= paint.box.x0 && at_x <= paint.box.x1) {
          covered[y * kCells + x] = true;
        }
      }
    }
  }
  return static_cast<double>(std::count(covered.begin(), covered.end(), true)) /
         static_cast<double>(covered.size());
}

}  // namespace writ::reader
