#include "core/corners.h"

#include <cmath>

namespace writ {

Point Through(const Corners& c, Point p) {
  // Heckbert, Fundamentals of Texture Mapping (1989), 2.2.3: the square to a quadrilateral.
  const double dx1 = c[1].x - c[2].x, dy1 = c[1].y - c[2].y;
  const double dx2 = c[3].x - c[2].x, dy2 = c[3].y - c[2].y;
  const double sx = c[0].x - c[1].x + c[2].x - c[3].x, sy = c[0].y - c[1].y + c[2].y - c[3].y;
  const double area = dx1 * dy2 - dx2 * dy1;
  const double g = area == 0 ? 0 : (sx * dy2 - dx2 * sy) / area;
  const double h = area == 0 ? 0 : (dx1 * sy - sx * dy1) / area;
  const double w = g * p.x + h * p.y + 1;
  if (w <= 0) return c[0];
  return {
      ((c[1].x - c[0].x + g * c[1].x) * p.x + (c[3].x - c[0].x + h * c[3].x) * p.y + c[0].x) / w,
      ((c[1].y - c[0].y + g * c[1].y) * p.x + (c[3].y - c[0].y + h * c[3].y) * p.y + c[0].y) / w};
}

Box Through(const Corners& corners, const Box& box) {
  if (corners == kWholePage) return box;
  Box hull{1, 1, 0, 0};
  for (const Point& corner :
       {Point{box.x0, box.y0}, {box.x1, box.y0}, {box.x1, box.y1}, {box.x0, box.y1}}) {
    const Point at = Through(corners, corner);
    hull.x0 = std::min(hull.x0, at.x);
    hull.y0 = std::min(hull.y0, at.y);
    hull.x1 = std::max(hull.x1, at.x);
    hull.y1 = std::max(hull.y1, at.y);
  }
  for (double* side : {&hull.x0, &hull.y0, &hull.x1, &hull.y1}) *side = std::clamp(*side, 0.0, 1.0);
  return hull;
}

Corners Through(const Corners& outer, const Corners& inner) {
  Corners both;
  for (std::size_t i = 0; i < both.size(); ++i) both[i] = Through(outer, inner[i]);
  return both;
}

Corners TurnedBy(Corners corners, int quarters) {
  for (int q = 0; q < quarters % 4; ++q) {
    Corners turned;
    // What was bottom left is top left.
    for (std::size_t i = 0; i < turned.size(); ++i) {
      const Point& from = corners[(i + 3) % 4];
      turned[i] = {1 - from.y, from.x};
    }
    corners = turned;
  }
  return corners;
}

Corners Sheared(double degrees, double width, double height) {
  if (degrees == 0 || width <= 0 || height <= 0) return kWholePage;
  const double radians = degrees * M_PI / 180;
  const double fall = std::tan(radians), lean = std::sin(radians) * std::cos(radians);
  Corners corners = kWholePage;
  for (Point& corner : corners) {
    const double x = (corner.x - 0.5) * width, y = (corner.y - 0.5) * height;
    const double from_x = x + y * lean;
    corner = {0.5 + from_x / width, 0.5 + (y - from_x * fall) / height};
  }
  return corners;
}

}  // namespace writ
