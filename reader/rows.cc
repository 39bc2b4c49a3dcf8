#include "reader/rows.h"

#include <algorithm>

namespace writ::reader {
namespace {

// All in x-heights.
constexpr double kGap = 2.6;          // White between the words of one line, at most.
constexpr double kMarkerGap = 6;      // White between a list's number and its text, at most.
constexpr double kMarkerWidth = 3.2;  // Of a list's number.
constexpr double kComma = 0.8;        // What is lower than this may hang from the baseline.
constexpr double kSlender = 5.5;      // Heights to widths of a stroke that is no letter when alone.

constexpr std::size_t kMostSingles = 150;  // More single letters than this are noise.

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

// While a row grows, its top and bottom are those of its last few letters: ascenders and
// descenders come and go, and the row follows a tilt.
void Add(Row& row, const Area& letter) {
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

double Size(const Row& row, double x_height) {
  return std::max(x_height, 0.6 * (row.bottom - row.top));
}

std::vector<Row> FromLeftToRight(std::vector<Area> letters, const Rules& rules, double x_height) {
  std::sort(letters.begin(), letters.end(), [](const Area& a, const Area& b) { return a.x < b.x; });
  std::vector<Row> rows;
  for (const Area& letter : letters) {
    Row* best = nullptr;
    double best_fit = 0;
    for (Row& row : rows) {
      const double size = Size(row, x_height);
      const double gap = letter.x - row.box.Right();
      if (gap > kGap * size || gap < -3 * size) continue;
      const double shared = Shared(row, letter);
      if (shared < (letter.height < kComma * x_height ? 0.3 : 0.5)) continue;
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

// Whether the second, which begins further right, belongs to the first: they came apart at an
// italic bracket or a blotted letter, or the first is a list's number, or the second is an
// apostrophe that hangs within the first.
bool BelongTogether(const Row& row, const Row& next, const Rules& rules, double x_height) {
  const double shared = std::min(row.bottom, next.bottom) - std::max(row.top, next.top);
  const double least = std::min(row.bottom - row.top, next.bottom - next.top);
  const double most = std::max(row.bottom - row.top, next.bottom - next.top);
  const double gap = next.box.x - row.box.Right();
  const double size = Size(row, x_height);
  const bool within = next.box.Right() <= row.box.Right() + size && next.letters.size() <= 2;
  if (within) {
    // It hangs anywhere between the tips of the ascenders and descenders.
    const int hangs =
        std::min(row.box.Bottom(), next.box.Bottom()) - std::max(row.box.y, next.box.y);
    if (hangs < 0.7 * next.box.height) return false;
  } else if (shared < 0.6 * most) {
    return false;
  }
  const bool marker = row.box.width < kMarkerWidth * size &&
                      std::abs(row.bottom - next.bottom) < 0.35 * size && most < 2.2 * least;
  return gap <= (marker ? kMarkerGap : kGap) * size && !RuleBetween(rules, row, next.box);
}

void SetBand(Row& row) {
  std::vector<double> tops, bottoms;
  for (const Area& letter : row.letters) {
    tops.push_back(letter.y);
    bottoms.push_back(letter.Bottom());
  }
  row.top = Middle(std::move(tops));
  row.bottom = Middle(std::move(bottoms));
}

void JoinRows(std::vector<Row>& rows, const Rules& rules, double x_height) {
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.box.x < b.box.x; });
  for (std::size_t r = 0; r < rows.size(); ++r) {
    Row& row = rows[r];
    if (row.letters.empty()) continue;
    for (std::size_t other = r + 1; other < rows.size(); ++other) {
      const Row& next = rows[other];
      if (next.letters.empty() || !BelongTogether(row, next, rules, x_height)) continue;
      row.box = Joined(row.box, next.box);
      row.letters.insert(row.letters.end(), next.letters.begin(), next.letters.end());
      rows[other].letters.clear();
      SetBand(row);
      other = r;  // A longer row reaches further.
    }
  }
  std::erase_if(rows, [](const Row& row) { return row.letters.empty(); });
}

bool IsSingle(const Row& row) { return row.letters.size() == 1; }

bool IsLoneStroke(const Row& row) {
  return IsSingle(row) && row.box.height > kSlender * row.box.width;
}

}  // namespace

Area Joined(const Area& a, const Area& b) {
  const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
  return {x, y, std::max(a.Right(), b.Right()) - x, std::max(a.Bottom(), b.Bottom()) - y};
}

double Middle(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::vector<Row> JoinLetters(std::vector<Area> letters, const Rules& rules, double x_height) {
  std::vector<Row> rows = FromLeftToRight(std::move(letters), rules, x_height);
  // A page of noise is full of single letters; elsewhere they are numbers and brackets.
  if (static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), IsSingle)) > kMostSingles) {
    std::erase_if(rows, IsSingle);
  }
  for (Row& row : rows) SetBand(row);
  JoinRows(rows, rules, x_height);
  std::erase_if(rows, IsLoneStroke);
  for (Row& row : rows) {
    std::sort(row.letters.begin(), row.letters.end(),
              [](const Area& a, const Area& b) { return a.x < b.x; });
  }
  return rows;
}

}  // namespace writ::reader
