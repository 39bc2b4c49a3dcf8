#include "reader/text_lines.h"

#include <algorithm>
#include <cmath>

#include "reader/bricks.h"
#include "reader/parts.h"
#include "reader/rows.h"

namespace writ::reader {
namespace {

// All in x-heights.
constexpr double kLeastLetter = 0.62;  // Height of a letter; what is lower is a dot or a dash.
constexpr double kMostLetter = 7;      // Height of a heading's letter; higher is no text.
constexpr double kWidestLetter = 40;   // Of letters that run together.
constexpr double kDotAbove = 0.75;     // How far a dot stands above or below its letters.
constexpr double kDotBeside = 2.2;     // How far a dash stands beside its letters.
constexpr double kSpeck = 0.12;
constexpr double kAscent = 0.5, kDescent = 0.5;  // Room above and below letters without them.

// What a recogniser is told of a line's height: from ascenders to descenders, or as far as its ink
// goes.
constexpr double kTall = 1.5, kDeep = 0.48, kMoreInk = 0.5, kFlat = 0.2;

constexpr std::size_t kMostDots = 400;  // More dots without letters than this are noise.

// Median slope of the bottoms of letters that stand far apart.
double Slope(const Row& row, double x_height) {
  std::vector<double> slopes;
  const std::size_t step = std::max<std::size_t>(row.letters.size() / 2, 4);
  for (std::size_t a = 0; a + step < row.letters.size(); ++a) {
    const Area &left = row.letters[a], &right = row.letters[a + step];
    if (right.x - left.x < 6 * x_height) continue;
    slopes.push_back(static_cast<double>(right.Bottom() - left.Bottom()) / (right.x - left.x));
  }
  if (slopes.size() < 5) return 0;
  const double slope = Middle(std::move(slopes));
  return std::abs(slope) < 0.06 ? slope : 0;
}

Segment Measure(const Row& row, double x_height) {
  Segment segment;
  segment.ink = row.box;
  segment.letters = static_cast<int>(row.letters.size());
  segment.slope = Slope(row, x_height);
  const double middle = row.box.x + row.box.width / 2.0;
  std::vector<double> bottoms;
  for (const Area& letter : row.letters) {
    bottoms.push_back(letter.Bottom() - segment.slope * (letter.x - middle));
  }
  segment.baseline = static_cast<int>(std::lround(Middle(bottoms)));
  // The lower half of the heights are letters without ascenders, unless all are capitals.
  std::vector<double> heights;
  for (const Area& letter : row.letters) {
    const double height = segment.baseline - (letter.y - segment.slope * (letter.x - middle));
    if (height > 0.5 * x_height) heights.push_back(height);
  }
  if (heights.empty()) heights.push_back(row.box.height);
  std::sort(heights.begin(), heights.end());
  const double low = heights[heights.size() / 4], high = heights[heights.size() * 9 / 10];
  const bool capitals = high < 1.25 * low && (heights.size() > 6 || low > 1.2 * x_height);
  segment.x_height = capitals ? low / 1.45 : low;
  return segment;
}

// Dots, dashes, quotes and commas go to the letters that they stand by; the others are left.
std::vector<Area> GiveDots(const std::vector<Area>& dots, double x_height, std::vector<Row>& rows) {
  std::vector<Area> left;
  for (const Area& dot : dots) {
    Row* best = nullptr;
    double best_distance = 1;
    for (Row& row : rows) {
      const int dx = std::max({0, row.box.x - dot.Right(), dot.x - row.box.Right()});
      const int dy = std::max({0, row.box.y - dot.Bottom(), dot.y - row.box.Bottom()});
      const double reach = dy > 0 ? kDotAbove : kDotBeside;
      const double distance = std::max(dx, dy) / (reach * x_height);
      if (distance >= best_distance) continue;
      best = &row;
      best_distance = distance;
    }
    if (best != nullptr) {
      best->box = Joined(best->box, dot);
    } else {
      left.push_back(dot);
    }
  }
  return left;
}

bool InALine(const Area& dot, const std::vector<Row>& rows, double x_height) {
  const double middle = dot.y + dot.height / 2.0;
  return std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
    return middle > row.top - 0.2 * x_height && middle < row.bottom + 0.2 * x_height;
  });
}

bool IsDash(const Area& dot, double x_height) {
  return dot.width >= 0.25 * x_height && dot.height < 0.35 * x_height &&
         dot.width > 1.8 * dot.height;
}

bool IsRound(const Area& dot) {
  return dot.width < 1.6 * dot.height && dot.height < 1.6 * dot.width;
}

// The dashes that stand in a row with the first.
std::vector<std::size_t> RowOfDashes(const std::vector<Area>& dots, std::size_t first,
                                     double x_height, const std::vector<bool>& taken) {
  std::vector<std::size_t> row = {first};
  int right = dots[first].Right();
  for (std::size_t n = first + 1; n < dots.size() && dots[n].x - right <= x_height; ++n) {
    const Area& next = dots[n];
    if (taken[n] || !IsDash(next, x_height) || std::abs(next.y - dots[first].y) > 0.4 * x_height)
      continue;
    right = std::max(right, next.Right());
    row.push_back(n);
  }
  return row;
}

Sign Dashes(const std::vector<Area>& dots, const std::vector<std::size_t>& row,
            std::vector<bool>& taken) {
  Sign sign{dots[row.front()], std::string(row.size(), '-')};
  for (const std::size_t n : row) {
    sign.ink = Joined(sign.ink, dots[n]);
    taken[n] = true;
  }
  return sign;
}

// Rows of dashes that rule something off, however near letters stand; taken out of the dots, which
// are sorted from left to right.
std::vector<Sign> TakeDashedRules(std::vector<Area>& dots, double x_height) {
  constexpr std::size_t kRule = 16, kMostDashes = 3000;
  std::vector<Area> dashes;
  std::copy_if(dots.begin(), dots.end(), std::back_inserter(dashes),
               [&](const Area& dot) { return IsDash(dot, x_height); });
  if (dashes.size() < kRule || dashes.size() > kMostDashes) return {};
  std::vector<Sign> rules;
  std::vector<bool> taken(dashes.size());
  for (std::size_t d = 0; d < dashes.size(); ++d) {
    if (taken[d]) continue;
    const std::vector<std::size_t> row = RowOfDashes(dashes, d, x_height, taken);
    if (row.size() >= kRule) rules.push_back(Dashes(dashes, row, taken));
  }
  // Dots and dashes stand in one order: what was taken is passed by.
  std::size_t next = 0;
  std::erase_if(dots, [&](const Area& dot) { return IsDash(dot, x_height) && taken[next++]; });
  return rules;
}

// Dots that belong to no letters, read by their shapes; sorted from left to right.
std::vector<Sign> ReadSigns(const std::vector<Area>& dots, const std::vector<Row>& rows,
                            double x_height) {
  std::vector<bool> taken(dots.size());
  std::vector<Sign> signs;
  for (std::size_t d = 0; d < dots.size(); ++d) {
    if (taken[d]) continue;
    const Area& dot = dots[d];
    Sign sign{dot, ""};
    if (IsDash(dot, x_height)) {
      // A row of dashes rules a caption off, whether letters stand on its height or not.
      sign = Dashes(dots, RowOfDashes(dots, d, x_height, taken), taken);
      if (sign.text.size() < 5 && !InALine(dot, rows, x_height)) continue;
    } else if (!InALine(dot, rows, x_height) || !IsRound(dot)) {
      continue;
    } else {
      for (std::size_t n = d + 1; n < dots.size() && dots[n].x < dot.Right(); ++n) {
        const int apart = std::abs(dots[n].y - dot.y);
        if (taken[n] || !IsRound(dots[n]) || apart < 0.35 * x_height || apart > 1.2 * x_height)
          continue;
        taken[n] = true;
        sign = {Joined(dot, dots[n]), ":"};
        break;
      }
      if (sign.text.empty() && dot.height > 0.3 * x_height) sign.text = "•";
      if (sign.text.empty()) continue;
    }
    signs.push_back(std::move(sign));
  }
  return signs;
}

}  // namespace

Area Segment::Strip(const Pix* page) const {
  const double tilt = std::abs(slope) * ink.width / 2;
  const int top = std::min(ink.y, static_cast<int>(baseline - (1 + kAscent) * x_height - tilt)) - 1;
  const int bottom =
      std::max(ink.Bottom(), static_cast<int>(baseline + kDescent * x_height + tilt)) + 1;
  const int side = static_cast<int>(0.2 * x_height) + 1;
  Area area{std::max(0, ink.x - side), std::max(0, top), 0, 0};
  area.width = std::min(pixGetWidth(page), ink.Right() + side) - area.x;
  area.height = std::min(pixGetHeight(page), bottom) - area.y;
  return area;
}

PrintedLine Segment::Printed(const Pix* page) const {
  const Area area = Strip(page);
  const double left = baseline - slope * (ink.x + ink.width / 2.0 - area.x);
  double top = left - kTall * x_height, bottom = left + kDeep * x_height;
  if (std::abs(slope) * ink.width < kFlat * x_height) {
    top = std::clamp<double>(ink.y, top - kMoreInk * x_height, top);
    bottom = std::clamp<double>(ink.Bottom(), bottom, bottom + kMoreInk * x_height);
  }
  return {area, top, bottom, slope};
}

TextLines FindTextLines(const Pix* text, const Rules& rules, double x_height) {
  // Letters that lost a scan line are whole again.
  const PixPtr healed = Closed(text, 1, 3);
  std::vector<Area> letters, dots;
  for (const Area& part : Parts(healed ? healed.get() : text)) {
    if (part.height > kMostLetter * x_height || part.width > kWidestLetter * x_height) continue;
    if (part.height >= kLeastLetter * x_height) {
      letters.push_back(part);
    } else if (part.width >= kSpeck * x_height || part.height >= kSpeck * x_height) {
      dots.push_back(part);
    }
  }
  std::vector<Row> rows = JoinLetters(std::move(letters), rules, x_height);
  TextLines lines;
  std::sort(dots.begin(), dots.end(), [](const Area& a, const Area& b) { return a.x < b.x; });
  lines.signs = TakeDashedRules(dots, x_height);
  dots = GiveDots(dots, x_height, rows);
  if (dots.size() < kMostDots) {
    const std::vector<Sign> signs = ReadSigns(dots, rows, x_height);
    lines.signs.insert(lines.signs.end(), signs.begin(), signs.end());
  }
  for (const Row& row : rows) lines.segments.push_back(Measure(row, x_height));
  std::sort(lines.segments.begin(), lines.segments.end(), [](const Segment& a, const Segment& b) {
    return a.baseline != b.baseline ? a.baseline < b.baseline : a.ink.x < b.ink.x;
  });
  return lines;
}

}  // namespace writ::reader
