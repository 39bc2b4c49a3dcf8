#include "reader/repair.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace writ::reader {
namespace {

// In x-heights.
constexpr double kNoGap = 0.08;       // Between letters of one word.
constexpr double kNoGapAtSign = 0.4;  // Beside "@" and ".", which stand freer.
constexpr double kOnRule = 1.3;       // Above a rule: what is written on it.
constexpr double kBesideRule = 0.75;  // Above or below a rule: the line of text that it is in.
constexpr double kUnderscore = 1.0;   // Width of an underscore.

constexpr double kLetterGap = 0.5;  // Between letters of a typewriter, at most.
constexpr double kSplit = 0.3;      // After "I" or "A": it is a word of its own.

constexpr double kOfTypicalGap = 0.4;  // Of the gap between a line's words.
constexpr double kSureOfABox = 0.97;   // A word that surely is one is no box.
constexpr double kSureOfBlanks = 0.9;

struct White {
  int begin = 0, end = 0;
  int Width() const { return end - begin; }
};

// The widest white between the end of one word and the beginning of the next.
White WhiteBetween(const Ground& ground, const Area& a, const Area& b) {
  const auto reach = static_cast<int>(0.7 * ground.x_height);
  const int from = std::max(a.x + 1, std::min(a.Right(), b.x) - reach);
  const int to = std::min(b.Right() - 1, std::max(a.Right(), b.x) + reach);
  const int y = std::min(a.y, b.y), bottom = std::max(a.Bottom(), b.Bottom());
  White widest, white{from, from};
  for (int x = from; x < to; ++x) {
    if (InkIn(ground.text, {x, y, 1, bottom - y}) == 0) {
      white.end = x + 1;
      if (white.Width() > widest.Width()) widest = white;
    } else {
      white = {x + 1, x + 1};
    }
  }
  return widest;
}

bool InOneStrip(const Word& a, const Word& b) { return a.line == b.line && a.block == b.block; }

// What a white must have at least, in pixels, to part words in the line that begins at `first`:
// next to nothing, unless the line's other whites are far wider.
double LeastWhite(const std::vector<Word>& words, const std::vector<std::optional<White>>& whites,
                  std::size_t first, double x_height) {
  std::vector<int> widths;
  for (std::size_t w = first + 1; w < words.size() && whites[w]; ++w) {
    widths.push_back(whites[w]->Width());
  }
  double least = kNoGap * x_height;
  if (widths.size() >= 4) {
    const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    least = std::max(least, std::min(kOfTypicalGap * *middle, kLetterGap * x_height));
  }
  return least;
}

// The rows and columns of the box that hold ink.
Box Shrink(const Pix* text, const Box& box) {
  const Area area = ToArea(box, text);
  const PixPtr part = Clip(text, area);
  ::Box* tight = nullptr;
  if (!part || pixClipToForeground(part.get(), nullptr, &tight) != 0 || tight == nullptr)
    return box;
  Area ink;
  boxGetGeometry(tight, &ink.x, &ink.y, &ink.width, &ink.height);
  boxDestroy(&tight);
  ink.x += std::max(area.x, 0);
  ink.y += std::max(area.y, 0);
  return ToBox(ink, text);
}

bool StandsFree(const Word& a, const Word& b) {
  const char end = a.text.back(), begin = b.text.front();
  return end == '@' || begin == '@' || begin == '.' ||
         (end == '.' && a.text.find('@') != std::string::npos);
}

bool IsStroke(const std::string& text) {
  return text == "|" || text == "|," || text == "|." || text == "||." || text == "|||.";
}

bool IsNumber(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
         text.size() <= 3;
}

// "I am" read as "lam", "A review" as "Areview": the first letter, where white stands after it.
bool SplitFirstLetter(const Ground& ground, Word& word, Word& first) {
  const char letter = word.text.empty() ? ' ' : word.text.front();
  const bool stroke = letter == 'l' || letter == '|' || letter == 'I' || letter == '[';
  if (word.text.size() < 3 || (!stroke && letter != 'A' && letter != 'a')) return false;
  if (word.text[1] < 'a' || word.text[1] > 'z') return false;
  const Area area = ToArea(word.box, ground.text);
  const auto most = static_cast<int>((stroke ? 0.75 : 1.6) * ground.x_height);
  // The whites of the word, from left to right.
  std::vector<White> whites;
  for (int x = area.x + 1; x < area.Right(); ++x) {
    if (InkIn(ground.text, {x, area.y, 1, area.height}) > 0) continue;
    if (whites.empty() || whites.back().end != x) whites.push_back({x, x});
    whites.back().end = x + 1;
  }
  if (whites.empty() || whites.front().begin - area.x > most) return false;
  // In a typewriter's letters all stand apart.
  int other = 0;
  for (std::size_t i = 1; i < whites.size(); ++i) other = std::max(other, whites[i].Width());
  const White white = whites.front();
  if (white.Width() < std::max(kSplit * ground.x_height, 1.8 * other)) return false;
  const double width = pixGetWidth(ground.text);
  first = word;
  first.text = stroke ? "I" : std::string(1, letter);
  first.box.x1 = white.begin / width;
  word.text.erase(0, 1);
  word.box.x0 = white.end / width;
  return true;
}

// A box whose sides are broken, in one column with whole ones, was read as letters. A tick in it
// would have been read as one.
void FindBrokenBoxes(std::vector<Mark>& marks, const std::vector<Word>& words) {
  std::vector<Mark> broken;
  for (const Word& word : words) {
    if (word.text.size() > 4 || word.confidence.value_or(1) >= kSureOfABox ||
        word.text.find_first_of("xXvV") != std::string::npos) {
      continue;
    }
    const auto like = [&](const Mark& mark) {
      const double width = mark.box.Width();
      return mark.kind == MarkKind::checkbox && Overlap(word.box, mark.box) == 0 &&
             std::abs(word.box.x0 - mark.box.x0) < 0.3 * width &&
             std::abs(word.box.Width() - width) < 0.4 * width;
    };
    if (std::any_of(marks.begin(), marks.end(), like)) {
      broken.push_back({MarkKind::checkbox, word.box, 0, false});
    }
  }
  marks.insert(marks.end(), broken.begin(), broken.end());
}

}  // namespace

void RepairSpacing(const Ground& ground, std::vector<Word>& words) {
  const double width = pixGetWidth(ground.text);
  // The whites before the words; none before the first of a line.
  std::vector<std::optional<White>> whites(words.size());
  for (std::size_t w = 1; w < words.size(); ++w) {
    if (!InOneStrip(words[w - 1], words[w])) continue;
    whites[w] = WhiteBetween(ground, ToArea(words[w - 1].box, ground.text),
                             ToArea(words[w].box, ground.text));
  }
  std::vector<Word> repaired;
  repaired.reserve(words.size());
  double least = 0;  // White that parts words of this line.
  for (std::size_t w = 0; w < words.size(); ++w) {
    Word& word = words[w];
    if (!whites[w]) {
      least = LeastWhite(words, whites, w, ground.x_height);
    } else {
      Word& last = repaired.back();
      const bool free = StandsFree(last, word);
      if (whites[w]->Width() < (free ? std::max(least, kNoGapAtSign * ground.x_height) : least)) {
        last.text += word.text;
        last.box = Union(last.box, word.box);
        last.confidence = std::min(last.confidence, word.confidence);
        continue;
      }
      last.box.x1 = whites[w]->begin / width;
      word.box.x0 = whites[w]->end / width;
      if (word.box.x1 <= word.box.x0) word.box.x1 = word.box.x0 + ground.x_height / width;
    }
    repaired.push_back(std::move(word));
  }
  words.clear();
  for (Word& word : repaired) {
    word.box = Shrink(ground.text, word.box);
    Word first;
    if (SplitFirstLetter(ground, word, first)) words.push_back(std::move(first));
    words.push_back(std::move(word));
  }
  for (std::size_t w = 0; w < words.size(); ++w) {
    Word& word = words[w];
    const bool alone = (w == 0 || words[w - 1].line != word.line) &&
                       (w + 1 == words.size() || words[w + 1].line != word.line);
    if (!alone && IsStroke(word.text)) std::replace(word.text.begin(), word.text.end(), '|', 'I');
  }
}

void DropLineNumbers(const Ground& ground, std::vector<Word>& words) {
  // Candidates stand left of everything else, in one column, at even distances.
  std::vector<std::size_t> column;
  double right = 1;
  for (std::size_t w = 0; w < words.size(); ++w) {
    const Word& word = words[w];
    if (word.box.x1 < 0.2 && word.text.size() <= 3 && word.box.Width() < 0.035 &&
        (w == 0 || words[w - 1].line != word.line || words[w - 1].block != word.block)) {
      column.push_back(w);
    }
  }
  if (column.size() < 12) return;
  std::vector<double> rights;
  for (const std::size_t w : column) rights.push_back(words[w].box.x1);
  std::nth_element(rights.begin(), rights.begin() + static_cast<std::ptrdiff_t>(rights.size() / 2),
                   rights.end());
  right = rights[rights.size() / 2];
  std::erase_if(column, [&](std::size_t w) { return std::abs(words[w].box.x1 - right) > 0.02; });
  std::sort(column.begin(), column.end(),
            [&](std::size_t a, std::size_t b) { return words[a].box.y0 < words[b].box.y0; });
  if (column.size() < 12) return;
  const double span = words[column.back()].box.y1 - words[column.front()].box.y0;
  const auto numbers = std::count_if(column.begin(), column.end(),
                                     [&](std::size_t w) { return IsNumber(words[w].text); });
  if (span < 0.6 || static_cast<double>(numbers) < 0.6 * static_cast<double>(column.size())) return;
  // A table's numbers stand between rules; lists don't run down the page at one distance.
  const Area all =
      ToArea({0, words[column.front()].box.y0, right, words[column.back()].box.y1}, ground.text);
  const auto crossed = std::count_if(
      ground.rules->across.begin(), ground.rules->across.end(), [&](const Area& rule) {
        return rule.y > all.y && rule.y < all.Bottom() && rule.x < all.Right();
      });
  if (crossed > 5) return;
  std::vector<double> steps;
  for (std::size_t i = 1; i < column.size(); ++i) {
    steps.push_back(words[column[i]].box.CentreY() - words[column[i - 1]].box.CentreY());
  }
  std::vector<double> sorted = steps;
  std::sort(sorted.begin(), sorted.end());
  const double step = sorted[sorted.size() / 2];
  const auto even = std::count_if(steps.begin(), steps.end(),
                                  [&](double s) { return std::abs(s - step) < 0.12 * step; });
  if (static_cast<double>(even) < 0.7 * static_cast<double>(steps.size())) return;
  std::vector<bool> drop(words.size());
  for (const std::size_t w : column) drop[w] = true;
  std::size_t kept = 0;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (drop[w]) continue;
    if (kept != w) words[kept] = std::move(words[w]);
    ++kept;
  }
  words.resize(kept);
}

void AddBlanks(const Ground& ground, std::vector<Word>& words) {
  const double height = pixGetHeight(ground.text);
  std::vector<Word> blanks;
  for (const Area& rule : ground.rules->across) {
    if (rule.width > 0.75 * pixGetWidth(ground.text)) continue;
    const bool in_a_frame =
        std::any_of(ground.rules->down.begin(), ground.rules->down.end(), [&](const Area& down) {
          const auto near = static_cast<int>(ground.x_height);
          return down.y < rule.Bottom() + near && down.Bottom() > rule.y - near &&
                 (std::abs(down.x - rule.x) < near || std::abs(down.Right() - rule.Right()) < near);
        });
    if (in_a_frame) continue;
    // Something is written on it, or a signature hangs above it.
    const auto above = static_cast<int>(1.6 * ground.x_height);
    const int margin = rule.height + 2;
    const Area on{rule.x, rule.y - above, rule.width, std::max(1, above - margin)};
    if (InkIn(ground.text, on) > 0.006 * on.width * on.height) continue;
    const Box box = ToBox(rule, ground.text);
    const Word* beside = nullptr;
    bool covered = false;
    for (const Word& word : words) {
      const double above_rule = rule.y - word.box.y1 * height;
      if (above_rule > kOnRule * ground.x_height || word.box.y0 * height > rule.Bottom() ||
          above_rule < -kBesideRule * ground.x_height) {
        continue;
      }
      const double shared = std::min(word.box.x1, box.x1) - std::max(word.box.x0, box.x0);
      if (shared > 0.2 * std::min(word.box.Width(), box.Width())) {
        covered = true;
        break;
      }
      if (above_rule < kBesideRule * ground.x_height) beside = &word;
    }
    if (beside == nullptr || covered) continue;
    const auto count = static_cast<std::size_t>(
        std::max(3L, std::lround(rule.width / (kUnderscore * ground.x_height))));
    Box place = box;
    place.y0 = beside->box.y0;
    place.y1 = std::max(beside->box.y1, box.y1);
    blanks.push_back(
        {std::string(count, '_'), place, kSureOfBlanks, beside->line, beside->block, {}});
  }
  for (Word& blank : blanks) {
    const auto place = std::find_if(words.begin(), words.end(), [&](const Word& word) {
      return word.line > blank.line || (word.line == blank.line && word.box.x0 > blank.box.x0);
    });
    words.insert(place, std::move(blank));
  }
}

void ReadCheckboxes(std::vector<Mark>& marks, std::vector<Word>& words) {
  FindBrokenBoxes(marks, words);
  for (const Mark& mark : marks) {
    if (mark.kind != MarkKind::checkbox) continue;
    Word* kept = nullptr;
    std::erase_if(words, [&](const Word& word) {
      return word.text.size() <= 4 && Overlap(word.box, mark.box) > 0.5 &&
             word.box.Width() < 2 * mark.box.Width();
    });
    if (!mark.ticked) continue;
    // It stands in the line of the nearest word to its right.
    for (Word& word : words) {
      if (word.box.x0 < mark.box.x1 || word.box.y0 > mark.box.CentreY() ||
          word.box.y1 < mark.box.CentreY()) {
        continue;
      }
      if (kept == nullptr || word.box.x0 < kept->box.x0) kept = &word;
    }
    Word tick{"X", mark.box, kSureOfBlanks, 0, 0, {}};
    if (kept == nullptr) continue;
    tick.line = kept->line;
    tick.block = kept->block;
    words.insert(words.begin() + (kept - words.data()), std::move(tick));
  }
}

}  // namespace writ::reader
