#include "reader/text_lines.h"

#include <algorithm>
#include <cmath>

namespace writ::reader {
namespace {

// All in x-heights.
constexpr double kLeastLetter = 0.62;  // Height of a letter; what is lower is a dot or a dash.
constexpr double kMostLetter = 7;      // Height of a heading's letter; higher is no text.
constexpr double kGap = 2.6;           // White between the words of one line, at most.
constexpr double kDotReach = 0.75;     // How far a dot or a dash may stand from its letters.
constexpr double kAscent = 0.8, kDescent = 0.5;  // Room above and below letters without them.

constexpr int kMostSingles = 150;

struct Row {
  std::vector<Area> letters;
  Area box;
  double top = 0, bottom = 0;  // Of its last few letters.
};

Area Joined(const Area& a, const Area& b) {
  const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
  return {x, y, std::max(a.Right(), b.Right()) - x, std::max(a.Bottom(), b.Bottom()) - y};
}

bool RuleBetween(const Rules& rules, const Row& row, const Area& letter) {
  return std::any_of(rules.down.begin(), rules.down.end(), [&](const Area& rule) {
    const int middle = rule.x + rule.width / 2;
    return middle >= row.box.Right() - 2 && middle <= letter.x + 2 && rule.y < letter.Bottom() &&
           rule.Bottom() > letter.y;
  });
}

// How much of the lower one's height a letter shares with the end of a row.
double Shared(const Row& row, const Area& letter) {
  const double shared =
      std::min<double>(row.bottom, letter.Bottom()) - std::max<double>(row.top, letter.y);
  const double least = std::min<double>(row.bottom - row.top, letter.height);
  return least > 0 ? shared / least : 0;
}

void Add(Row& row, const Area& letter) {
  // Ascenders and descenders come and go: the band follows slowly.
  constexpr double kFollow = 0.25;
  if (row.letters.empty()) {
    row.top = letter.y;
    row.bottom = letter.Bottom();
    row.box = letter;
  } else {
    row.top += kFollow * (letter.y - row.top);
    row.bottom += kFollow * (letter.Bottom() - row.bottom);
    row.box = Joined(row.box, letter);
  }
  row.letters.push_back(letter);
}

// Letters joined to rows from left to right.
std::vector<Row> JoinLetters(std::vector<Area> letters, const Rules& rules, double x_height) {
  std::sort(letters.begin(), letters.end(), [](const Area& a, const Area& b) { return a.x < b.x; });
  std::vector<Row> rows;
  for (const Area& letter : letters) {
    Row* best = nullptr;
    double best_fit = 0;
    for (Row& row : rows) {
      const double size = std::max(x_height, 0.6 * (row.bottom - row.top));
      const double gap = letter.x - row.box.Right();
      if (gap > kGap * size || gap < -3 * size) continue;
      const double shared = Shared(row, letter);
      if (shared < 0.5) continue;
      // Far bigger letters are another text.
      const double ratio = letter.height / (row.bottom - row.top);
      if (ratio > 3.2 || ratio < 0.3) continue;
      const double fit = shared - 0.2 * std::max(gap, 0.0) / size;
      if (best != nullptr && fit <= best_fit) continue;
      if (RuleBetween(rules, row, letter)) continue;
      best = &row;
      best_fit = fit;
    }
    if (best == nullptr) best = &rows.emplace_back();
    Add(*best, letter);
  }
  return rows;
}

double Middle(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

// Rows that came apart, at an italic bracket or a blotted letter, joined again.
void JoinRows(std::vector<Row>& rows, const Rules& rules, double x_height) {
  for (Row& row : rows) {
    std::vector<double> tops, bottoms;
    for (const Area& letter : row.letters) {
      tops.push_back(letter.y);
      bottoms.push_back(letter.Bottom());
    }
    row.top = Middle(std::move(tops));
    row.bottom = Middle(std::move(bottoms));
  }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.box.x < b.box.x; });
  for (std::size_t r = 0; r < rows.size(); ++r) {
    Row& row = rows[r];
    for (std::size_t other = r + 1; other < rows.size(); ++other) {
      const Row& next = rows[other];
      if (next.letters.empty()) continue;
      const double size = std::max(x_height, 0.6 * (row.bottom - row.top));
      if (next.box.x - row.box.Right() > kGap * size) continue;
      const double shared = std::min(row.bottom, next.bottom) - std::max(row.top, next.top);
      const double most = std::max(row.bottom - row.top, next.bottom - next.top);
      if (shared < 0.6 * most || RuleBetween(rules, row, next.box)) continue;
      row.box = Joined(row.box, next.box);
      row.letters.insert(row.letters.end(), next.letters.begin(), next.letters.end());
      rows[other].letters.clear();
      other = r;  // A longer row reaches further.
    }
  }
  std::erase_if(rows, [](const Row& row) { return row.letters.empty(); });
  for (Row& row : rows) {
    std::sort(row.letters.begin(), row.letters.end(),
              [](const Area& a, const Area& b) { return a.x < b.x; });
  }
}

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
  segment.slope = Slope(row, x_height);
  const double middle = row.box.x + row.box.width / 2.0;
  std::vector<double> bottoms;
  for (const Area& letter : row.letters) {
    bottoms.push_back(letter.Bottom() - segment.slope * (letter.x - middle));
  }
  segment.baseline = static_cast<int>(std::lround(Middle(bottoms)));
  // The lower half of the heights are letters without ascenders, unless all are capitals.
  std::vector<double> heights;
  for (std::size_t l = 0; l < row.letters.size(); ++l) {
    const double height =
        segment.baseline - (row.letters[l].y - segment.slope * (row.letters[l].x - middle));
    if (height > 0.5 * x_height) heights.push_back(height);
  }
  if (heights.empty()) heights.push_back(row.box.height);
  std::sort(heights.begin(), heights.end());
  const double low = heights[heights.size() / 4], high = heights[heights.size() * 9 / 10];
  const bool capitals = high < 1.25 * low && (heights.size() > 6 || low > 1.2 * x_height);
  segment.x_height = capitals ? low / 1.45 : low;
  return segment;
}

}  // namespace

Area Segment::Strip(const Pix* page) const {
  const double tilt = std::abs(slope) * ink.width / 2;
  const int top = std::min(ink.y, static_cast<int>(baseline - (1 + kAscent) * x_height - tilt)) - 3;
  const int bottom =
      std::max(ink.Bottom(), static_cast<int>(baseline + kDescent * x_height + tilt)) + 3;
  const int side = static_cast<int>(0.2 * x_height) + 1;
  Area area{std::max(0, ink.x - side), std::max(0, top), 0, 0};
  area.width = std::min(pixGetWidth(page), ink.Right() + side) - area.x;
  area.height = std::min(pixGetHeight(page), bottom) - area.y;
  return area;
}

std::vector<Segment> FindSegments(const Pix* text, const Rules& rules, double x_height) {
  std::vector<Area> letters, small;
  // Letters that lost a scan line are whole again.
  const PixPtr healed = Own(pixCloseSafeBrick(nullptr, const_cast<Pix*>(text), 1, 3));
  for (const Area& part : Parts(healed ? healed.get() : text)) {
    if (part.height > kMostLetter * x_height || part.width > 40 * x_height) continue;
    const bool letter = part.height >= kLeastLetter * x_height;
    (letter ? letters : small).push_back(part);
  }
  std::vector<Row> rows = JoinLetters(std::move(letters), rules, x_height);
  // A page of noise is full of single letters; elsewhere they are numbers and brackets.
  const auto single = [](const Row& row) { return row.letters.size() == 1; };
  if (std::count_if(rows.begin(), rows.end(), single) > kMostSingles) std::erase_if(rows, single);
  JoinRows(rows, rules, x_height);

  // Dots, dashes, quotes and commas go to the letters that they stand by.
  for (const Area& dot : small) {
    if (dot.width < 0.12 * x_height && dot.height < 0.12 * x_height) continue;
    Row* best = nullptr;
    double best_distance = kDotReach * x_height;
    for (Row& row : rows) {
      const int dx = std::max({0, row.box.x - dot.Right(), dot.x - row.box.Right()});
      const int dy = std::max({0, row.box.y - dot.Bottom(), dot.y - row.box.Bottom()});
      // Beside a row a dash may stand a word's gap away.
      const double distance = dy > 0 ? std::max<double>(dx, dy) : dx / (kGap / kDotReach);
      if (distance > best_distance) continue;
      best = &row;
      best_distance = distance;
    }
    if (best != nullptr) best->box = Joined(best->box, dot);
  }

  std::vector<Segment> segments;
  for (const Row& row : rows) segments.push_back(Measure(row, x_height));
  std::sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) {
    return a.baseline != b.baseline ? a.baseline < b.baseline : a.ink.x < b.ink.x;
  });
  return segments;
}

}  // namespace writ::reader
