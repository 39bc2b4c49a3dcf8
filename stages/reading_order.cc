#include "stages/reading_order.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include "stages/written_box.h"

namespace writ {
namespace {

using Line = std::vector<std::size_t>;

constexpr double kMarginDrift = 0.02;  // How far the line numbers of pleading paper may drift in x.
constexpr double kMarginHeight = 0.3;  // How much of the page they count at least …
constexpr std::size_t kMarginNumbers = 14;  // … with so many numbers, …
constexpr int kLeastLastNumber = 20;        // … up to this one at least, …
constexpr int kMissedNumbers = 2;           // … and so many missing between two.
constexpr double kLadderDrift = 0.02;       // How far the rungs of one ladder may stand apart in x.
constexpr int kLadderSkips = 3;             // Lines without a rung that a ladder may run over.
constexpr double kGutter = 0.02;         // Width of the white between two columns of running text.
constexpr std::size_t kColumnLines = 6;  // Lines with text on both sides that make columns.
constexpr double kColumnWords = 4;       // Words a line and side, on average: fewer is a table.
constexpr double kBoxDrift = 0.015;      // How far the boxes of one column may stand apart in x.
constexpr double kBoxColumn = 0.15;      // How far apart two columns of boxes stand at least.
constexpr double kBoxIndent = 0.07;      // How far behind its box an item's words begin at most.
constexpr std::size_t kBoxLines = 80;    // Lines that a list in two columns may have.

// What pleading paper prints in its margin is no text: numbers that count the page's lines, one
// under the other. They may miss a few, and may stand alone on their lines.
std::vector<bool> MarginNumbers(const PageText& page) {
  std::vector<bool> margin(page.words.size(), false);
  std::vector<std::size_t> chain;
  int last = 0;
  for (std::size_t w = 0; w < page.words.size(); ++w) {
    if (w > 0 && page.words[w].line == page.words[w - 1].line) continue;
    const Word& word = page.words[w];
    int number = 0;
    const char* const end = word.text.data() + word.text.size();
    const auto [stop, error] = std::from_chars(word.text.data(), end, number);
    if (error != std::errc() || stop != end || word.text.size() > 2) continue;
    if (number <= last || number > last + kMissedNumbers + 1) continue;
    const bool below = chain.empty() ||
                       std::abs(word.box.x0 - page.words[chain.back()].box.x0) < kMarginDrift ||
                       std::abs(word.box.x1 - page.words[chain.back()].box.x1) < kMarginDrift;
    if (!below) continue;
    chain.push_back(w);
    last = number;
  }
  const bool counts =
      chain.size() >= kMarginNumbers && last >= kLeastLastNumber &&
      page.words[chain.back()].box.y0 - page.words[chain.front()].box.y0 > kMarginHeight;
  for (const std::size_t w : chain) margin[w] = counts;
  return margin;
}

std::vector<Line> PhysicalLines(const PageText& page) {
  std::vector<Line> lines;
  const std::vector<bool> margin = MarginNumbers(page);
  int number = -1;
  for (std::size_t w = 0; w < page.words.size(); ++w) {
    if (margin[w]) continue;
    if (lines.empty() || page.words[w].line != number) lines.emplace_back();
    number = page.words[w].line;
    lines.back().push_back(w);
  }
  return lines;
}

bool IsRung(std::string_view text) {
  static constexpr std::array<std::string_view, 9> kRungs = {")",  ":", "§", "*", "}",
                                                             "))", "]", "|", "):"};
  return std::find(kRungs.begin(), kRungs.end(), text) != kRungs.end();
}

// The x of a line's rung near `x`; negative where it has none.
double RungAt(const PageText& page, const Line& line, double x) {
  for (const std::size_t w : line) {
    const Box& box = page.words[w].box;
    const double centre = (box.x0 + box.x1) / 2;
    if (IsRung(page.words[w].text) && (x < 0 || std::abs(centre - x) < kLadderDrift)) return centre;
  }
  return -1;
}

struct Split {
  std::size_t first = 0, last = 0;  // Lines, last exclusive.
  double x = 0;                     // Words whose centre is left of it are the left column.
};

// Whether a line has words on both sides of `x` and none across it.
bool PartsAt(const PageText& page, const Line& line, double x) {
  bool left = false, right = false;
  for (const std::size_t w : line) {
    const Box& box = page.words[w].box;
    if (box.x0 < x && box.x1 > x) return false;
    left = left || box.x1 <= x;
    right = right || box.x0 >= x;
  }
  return left && right;
}

// A ladder that begins at line `at`: two rungs at least, in the same place. The rungs may stand a
// little lower than their lines, as lines of their own.
bool FindLadder(const PageText& page, const std::vector<Line>& lines, std::size_t at,
                Split& split) {
  double x = RungAt(page, lines[at], -1);
  if (x < 0 && at + 1 < lines.size() && lines[at + 1].size() == 1) {
    x = RungAt(page, lines[at + 1], -1);
    if (x >= 0 && !PartsAt(page, lines[at], x)) return false;
  }
  if (x < 0.15 || x > 0.85) return false;
  std::size_t last = at + 1;
  int rungs = 1;
  for (std::size_t n = at + 1; n < lines.size() && n <= last + kLadderSkips; ++n) {
    if (RungAt(page, lines[n], x) >= 0) {
      last = n + 1;
      ++rungs;
    }
  }
  split = {at, last, x};
  return rungs >= 2;
}

struct Gap {
  double from = 0, to = 1;
  double Width() const { return to - from; }
};

Gap Intersect(const Gap& a, const Gap& b) {
  return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

// The widest part of `within` that no word of the line covers.
Gap WidestGap(const PageText& page, const Line& line, const Gap& within) {
  Gap widest{0, 0};
  double free_from = within.from;
  for (const std::size_t w : line) {
    const Box& box = page.words[w].box;
    const Gap gap = Intersect(within, {free_from, box.x0});
    if (gap.Width() > widest.Width()) widest = gap;
    free_from = std::max(free_from, box.x1);
  }
  const Gap rest{std::max(free_from, within.from), within.to};
  return rest.Width() > widest.Width() ? rest : widest;
}

// Columns of running text that begin at line `at`: a gutter that many lines share.
bool FindColumns(const PageText& page, const std::vector<Line>& lines, std::size_t at,
                 Split& split) {
  Gap gutter{0.25, 0.75};
  std::size_t both = 0, left_words = 0, right_words = 0, last = at;
  for (std::size_t n = at; n < lines.size(); ++n) {
    const Gap narrowed = WidestGap(page, lines[n], gutter);
    if (narrowed.Width() < kGutter) break;
    gutter = narrowed;
    const double x = (gutter.from + gutter.to) / 2;
    const auto left = static_cast<std::size_t>(
        std::count_if(lines[n].begin(), lines[n].end(),
                      [&](std::size_t w) { return page.words[w].box.x1 <= x; }));
    const std::size_t right = lines[n].size() - left;
    if (left > 0 && right > 0) {
      ++both;
      left_words += left;
      right_words += right;
      last = n + 1;
    } else if (both == 0) {
      return false;  // Columns begin where text stands on both sides.
    }
  }
  split = {at, last, (gutter.from + gutter.to) / 2};
  const double count = static_cast<double>(both);
  return both >= kColumnLines && static_cast<double>(left_words) >= kColumnWords * count &&
         static_cast<double>(right_words) >= kColumnWords * count;
}

// Where boxes to be ticked begin on each line: drawn ones, and those written as "[X]", "[ ]", "☐".
std::vector<std::vector<double>> BoxesOf(const PageText& page, const std::vector<Line>& lines) {
  std::vector<const Mark*> drawn;
  for (const Mark& mark : page.marks) {
    if (mark.kind == MarkKind::checkbox) drawn.push_back(&mark);
  }
  std::sort(drawn.begin(), drawn.end(),
            [](const Mark* a, const Mark* b) { return a->box.CentreY() < b->box.CentreY(); });
  std::vector<std::vector<double>> boxes(lines.size());
  for (std::size_t n = 0; n < lines.size(); ++n) {
    Box whole;
    for (const std::size_t w : lines[n]) {
      const Word& word = page.words[w];
      whole = Union(whole, word.box);
      if (IsWrittenBox(word.text)) boxes[n].push_back(word.box.x0);
    }
    auto mark = std::partition_point(drawn.begin(), drawn.end(),
                                     [&](const Mark* m) { return m->box.CentreY() < whole.y0; });
    for (; mark != drawn.end() && (*mark)->box.CentreY() <= whole.y1; ++mark) {
      const double x = (*mark)->box.x0;
      const bool written = std::any_of(boxes[n].begin(), boxes[n].end(),
                                       [x](double b) { return std::abs(b - x) < kBoxDrift; });
      if (!written) boxes[n].push_back(x);
    }
    std::sort(boxes[n].begin(), boxes[n].end());
  }
  return boxes;
}

// Boxes in two columns that begin at line `at`, of whose items one at least goes on below its box:
// read line by line it would run into its neighbour's. Where none does, the lines are as good.
bool FindBoxColumns(const PageText& page, const std::vector<Line>& lines,
                    const std::vector<std::vector<double>>& boxes, std::size_t at, Split& split) {
  if (boxes[at].size() != 2) return false;
  const double left = boxes[at][0], right = boxes[at][1];
  if (right - left < kBoxColumn) return false;
  const auto near = [](double a, double b) { return std::abs(a - b) < kBoxDrift; };
  std::size_t both = 0, last = at;
  bool wraps = false;
  for (std::size_t n = at; n < std::min(lines.size(), at + kBoxLines); ++n) {
    bool fits = true, left_words = false, right_words = false;
    double first_left = 1, first_right = 1;
    for (const std::size_t w : lines[n]) {
      const Box& box = page.words[w].box;
      const bool beside = box.x0 >= right - kBoxDrift;
      fits = fits && (beside || box.x1 <= right);
      (beside ? first_right : first_left) = std::min(beside ? first_right : first_left, box.x0);
      (beside ? right_words : left_words) = true;
    }
    fits = fits &&
           (!left_words || (first_left > left - kBoxDrift && first_left < left + kBoxIndent)) &&
           (!right_words || first_right < right + kBoxIndent);
    const bool box_left =
        std::any_of(boxes[n].begin(), boxes[n].end(), [&](double x) { return near(x, left); });
    const bool box_right =
        std::any_of(boxes[n].begin(), boxes[n].end(), [&](double x) { return near(x, right); });
    fits = fits && boxes[n].size() == static_cast<std::size_t>(box_left) + box_right;
    // A paragraph that begins where the boxes do is none of theirs.
    const bool margin = left_words && !box_left && first_left < left + kBoxDrift;
    if (!fits || margin) break;
    both += box_left && box_right ? 1 : 0;
    wraps = wraps || (left_words && !box_left) || (right_words && !box_right);
    last = n + 1;
  }
  split = {at, last, right - kBoxDrift / 2};
  return both >= 2 && wraps;
}

void Append(const PageText& page, const std::vector<Line>& lines, const Split& split, bool ladder,
            std::vector<Line>& out) {
  for (const bool left : {true, false}) {
    for (std::size_t n = split.first; n < split.last; ++n) {
      Line part;
      for (const std::size_t w : lines[n]) {
        const Box& box = page.words[w].box;
        const double centre = (box.x0 + box.x1) / 2;
        const bool rung =
            ladder && IsRung(page.words[w].text) && std::abs(centre - split.x) < kLadderDrift;
        if (!rung && (centre < split.x) == left) part.push_back(w);
      }
      if (!part.empty()) out.push_back(std::move(part));
    }
  }
}

}  // namespace

std::vector<std::vector<std::size_t>> ReadingLines(const PageText& page) {
  const std::vector<Line> lines = PhysicalLines(page);
  const std::vector<std::vector<double>> boxes = BoxesOf(page, lines);
  std::vector<Line> out;
  for (std::size_t n = 0; n < lines.size();) {
    Split split;
    const bool ladder = FindLadder(page, lines, n, split);
    if (ladder || FindBoxColumns(page, lines, boxes, n, split) ||
        FindColumns(page, lines, n, split)) {
      Append(page, lines, split, ladder, out);
      n = split.last;
    } else {
      out.push_back(lines[n++]);
    }
  }
  return out;
}

}  // namespace writ
