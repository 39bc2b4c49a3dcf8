#include "reader/paper.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <random>

#include "core/corners.h"
#include "reader/resample.h"

namespace writ::reader {
namespace {

constexpr int kSmall = 320;        // Pixels of the shorter side on which the sheet is looked for.
constexpr double kDeepest = 0.35;  // Of the picture that a margin of background may take.
constexpr int kContrast = 24;      // Grey levels between the background and paper, at least.
constexpr double kOnLine = 0.45;   // Of the points of an edge that must lie on one line.
constexpr int kPaler = 60;         // Grey levels by which what surrounds a dark picture is paper.
constexpr double kInset = 0.004;   // Of the sheet that is cut off all round: shadow and blur.

// across = slope * along + offset, where `along` runs along the edge.
struct Line {
  double slope = 0, offset = 0;
};

// A small picture in three channels, looked at from one of its sides: `along` the side, `deep`
// into the picture.
class View {
 public:
  View(const Pix* rgb, int side)
      : rgb_(rgb), side_(side), width_(pixGetWidth(rgb)), height_(pixGetHeight(rgb)) {}

  int Along() const { return side_ < 2 ? height_ : width_; }
  int Deep() const { return side_ < 2 ? width_ : height_; }
  // Sides: 0 left, 1 right, 2 top, 3 bottom.
  std::array<int, 3> At(int along, int deep) const {
    const int at = side_ % 2 == 0 ? deep : Deep() - 1 - deep;
    const int x = side_ < 2 ? at : along, y = side_ < 2 ? along : at;
    const l_uint32 value = pixGetData(const_cast<Pix*>(rgb_))[y * pixGetWpl(rgb_) + x];
    return {static_cast<int>(value >> 24), static_cast<int>(value >> 16 & 255),
            static_cast<int>(value >> 8 & 255)};
  }

 private:
  const Pix* rgb_;
  int side_, width_, height_;
};

int Distance(const std::array<int, 3>& a, const std::array<double, 3>& b) {
  double most = 0;
  for (std::size_t c = 0; c < 3; ++c) most = std::max(most, std::abs(a[c] - b[c]));
  return static_cast<int>(most);
}

// The background's colour and how much it varies, in the outermost pixels of one row.
struct Ground {
  std::array<double, 3> colour{};
  double spread = 0;
};

Ground GroundAt(const View& view, int along) {
  constexpr int kAround = 4, kDepth = 3;
  Ground ground;
  int count = 0;
  for (int a = std::max(0, along - kAround); a <= std::min(view.Along() - 1, along + kAround);
       ++a) {
    for (int d = 0; d < kDepth; ++d) {
      const auto value = view.At(a, d);
      for (std::size_t c = 0; c < 3; ++c) ground.colour[c] += value[c];
      ++count;
    }
  }
  for (double& channel : ground.colour) channel /= count;
  for (int a = std::max(0, along - kAround); a <= std::min(view.Along() - 1, along + kAround);
       ++a) {
    for (int d = 0; d < kDepth; ++d) {
      ground.spread =
          std::max(ground.spread, static_cast<double>(Distance(view.At(a, d), ground.colour)));
    }
  }
  return ground;
}

// Where the background ends in each row; rows where it doesn't are left out.
std::vector<Point> EdgePoints(const View& view) {
  std::vector<Point> points;
  const int limit = static_cast<int>(view.Deep() * kDeepest);
  for (int along = view.Along() / 12; along < view.Along() * 11 / 12; ++along) {
    const Ground ground = GroundAt(view, along);
    const int least = std::max(kContrast, static_cast<int>(ground.spread * 1.3));
    constexpr int kRun = 5;
    int run = 0;
    for (int deep = 3; deep < limit; ++deep) {
      run = Distance(view.At(along, deep), ground.colour) > least ? run + 1 : 0;
      if (run == kRun) {
        points.push_back({static_cast<double>(along), static_cast<double>(deep - kRun + 1)});
        break;
      }
    }
  }
  return points;
}

// The line that most points agree on; none where too few do.
std::optional<Line> FitLine(const std::vector<Point>& points, std::size_t rows) {
  if (points.size() < rows / 3) return std::nullopt;
  std::mt19937 random(1);  // The same picture gives the same line.
  std::uniform_int_distribution<std::size_t> pick(0, points.size() - 1);
  constexpr double kNear = 1.5;
  Line best;
  std::size_t most = 0;
  for (int trial = 0; trial < 200; ++trial) {
    const Point &a = points[pick(random)], &b = points[pick(random)];
    if (std::abs(a.x - b.x) < 20) continue;
    const double slope = (b.y - a.y) / (b.x - a.x);
    if (std::abs(slope) > 0.3) continue;
    const Line line{slope, a.y - slope * a.x};
    const auto agree =
        static_cast<std::size_t>(std::count_if(points.begin(), points.end(), [&](const Point& p) {
          return std::abs(line.slope * p.x + line.offset - p.y) < kNear;
        }));
    if (agree > most) {
      most = agree;
      best = line;
    }
  }
  if (static_cast<double>(most) < kOnLine * static_cast<double>(rows)) return std::nullopt;
  // Least squares over those that agree.
  double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
  for (const Point& p : points) {
    if (std::abs(best.slope * p.x + best.offset - p.y) >= kNear) continue;
    n += 1;
    sx += p.x;
    sy += p.y;
    sxx += p.x * p.x;
    sxy += p.x * p.y;
  }
  const double spread = n * sxx - sx * sx;
  if (spread <= 0) return best;
  best.slope = (n * sxy - sx * sy) / spread;
  best.offset = (sy - best.slope * sx) / n;
  return best;
}

// Where an upright edge (x by y) meets a level one (y by x).
Point Corner(const Line& upright, const Line& level) {
  const double x =
      (upright.slope * level.offset + upright.offset) / (1 - upright.slope * level.slope);
  return {x, level.slope * x + level.offset};
}

double Length(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

double Light(const Pix* rgb, const Area& area) {
  double sum = 0;
  for (int y = area.y; y < area.Bottom(); ++y) {
    const l_uint32* row = pixGetData(const_cast<Pix*>(rgb)) +
                          static_cast<std::ptrdiff_t>(y) * pixGetWpl(const_cast<Pix*>(rgb));
    for (int x = area.x; x < area.Right(); ++x) sum += row[x] >> 16 & 255;
  }
  return sum / std::max(1, area.width * area.height);
}

// A sheet is paler than what it lies on, or about as pale. A dark slide or photograph that is
// printed on the sheet is not: what surrounds it is the sheet's margin.
bool IsDarkOnPaper(const Pix* small) {
  const int width = pixGetWidth(small), height = pixGetHeight(small);
  constexpr int kRim = 3;
  const double rim = Light(small, {0, 0, width, kRim}) + Light(small, {0, 0, kRim, height}) +
                     Light(small, {0, height - kRim, width, kRim}) +
                     Light(small, {width - kRim, 0, kRim, height});
  return Light(small, {width / 4, height / 4, width / 2, height / 2}) < rim / 4 - kPaler;
}

Pta* ToPta(const std::array<Point, 4>& points) {
  Pta* pta = ptaCreate(4);
  for (const Point& p : points) {
    ptaAddPt(pta, static_cast<float>(p.x), static_cast<float>(p.y));
  }
  return pta;
}

}  // namespace

FlatPaper FlattenPaper(const Pix* photo) {
  auto* source = const_cast<Pix*>(photo);
  const int width = pixGetWidth(photo), height = pixGetHeight(photo);
  const double shrink = static_cast<double>(std::min(width, height)) / kSmall;
  if (shrink < 1.5 || pixGetDepth(photo) < 8) return {};
  const auto scale = static_cast<float>(1 / shrink);
  PixPtr small;
  if (pixGetDepth(source) == 8) {
    small = Shrunk(source, scale, scale);
    if (small) small = Own(pixConvert8To32(small.get()));
  } else {
    small = Own(pixScaleAreaMap(source, scale, scale));
  }
  if (!small || IsDarkOnPaper(small.get())) return {};

  std::array<Line, 4> edges;
  int found = 0;
  for (int side = 0; side < 4; ++side) {
    const View view(small.get(), side);
    const auto line = FitLine(EdgePoints(view), static_cast<std::size_t>(view.Along() * 10 / 12));
    if (line) ++found;
    // A sheet that runs out of the picture on one side ends with it.
    edges[static_cast<std::size_t>(side)] = line.value_or(Line{0, 0});
    Line& edge = edges[static_cast<std::size_t>(side)];
    if (side % 2 == 1) edge = {-edge.slope, view.Deep() - 1 - edge.offset};
  }
  if (found < 3) return {};

  std::array<Point, 4> corners = {Corner(edges[0], edges[2]), Corner(edges[1], edges[2]),
                                  Corner(edges[1], edges[3]), Corner(edges[0], edges[3])};
  for (Point& corner : corners) {
    corner.x = (corner.x + 0.5) * shrink;
    corner.y = (corner.y + 0.5) * shrink;
    if (corner.x < -0.05 * width || corner.x > 1.05 * width || corner.y < -0.05 * height ||
        corner.y > 1.05 * height) {
      return {};
    }
  }
  const double wide = std::max(Length(corners[0], corners[1]), Length(corners[3], corners[2]));
  const double high = std::max(Length(corners[0], corners[3]), Length(corners[1], corners[2]));
  if (wide * high < 0.25 * width * height) return {};
  const double dx = kInset * wide, dy = kInset * high;
  // The corners of the sheet stand a little outside of the new picture.
  const std::array<Point, 4> flat = {
      Point{-dx, -dy}, {wide + dx, -dy}, {wide + dx, high + dy}, {-dx, high + dy}};
  Pta* from = ToPta(corners);
  Pta* to = ToPta(flat);
  PixPtr turned = Own(pixProjectivePta(source, to, from, L_BRING_IN_WHITE));
  ptaDestroy(&from);
  ptaDestroy(&to);
  if (!turned) return {};
  const Area sheet{0, 0, std::min(width, static_cast<int>(wide)),
                   std::min(height, static_cast<int>(high))};
  Corners on_photo;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    on_photo[i] = {corners[i].x / width, corners[i].y / height};
  }
  const double left = dx / (wide + 2 * dx), right = (sheet.width + dx) / (wide + 2 * dx);
  const double top = dy / (high + 2 * dy), bottom = (sheet.height + dy) / (high + 2 * dy);
  return {Clip(turned.get(), sheet),
          Through(on_photo, Corners{{{left, top}, {right, top}, {right, bottom}, {left, bottom}}})};
}

}  // namespace writ::reader
