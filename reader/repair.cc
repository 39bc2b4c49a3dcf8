#include "reader/repair.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace writ::reader {
namespace {

// In x-heights.
constexpr double kOnRule = 1.3;       // Above a rule: what is written on it.
constexpr double kBesideRule = 0.75;  // Above or below a rule: the line of text that it is in.
constexpr double kUnderscore = 1.0;   // Width of an underscore.

constexpr double kSureOfABox = 0.97;  // A word that surely is one is no box.
constexpr double kSureOfBlanks = 0.9;
constexpr double kTicked = 0.1;  // Of a box's middle that is dark.

bool IsNumber(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
         text.size() <= 3;
}

// Whether a word is short enough to be what was made of a box's outline.
bool MayBeABox(const std::string& text) {
  constexpr std::ptrdiff_t kMost = 4;  // Characters.
  return std::count_if(text.begin(), text.end(),
                       [](unsigned char c) { return (c & 0xC0U) != 0x80U; }) <= kMost;
}

// The share of the middle of a box that is dark.
double DarkMiddle(const Pix* ink, const Box& box) {
  const Area area = ToArea(box, ink);
  const Area middle{area.x + area.width / 4, area.y + area.height / 4, area.width / 2,
                    area.height / 2};
  const double all = static_cast<double>(middle.width) * middle.height;
  return all > 0 ? InkIn(ink, middle) / all : 0;
}

// A box whose sides are broken, in one column with whole ones, was read as letters.
void FindBrokenBoxes(const Pix* ink, std::vector<Mark>& marks, const std::vector<Word>& words) {
  std::vector<Mark> broken;
  for (const Word& word : words) {
    if (!MayBeABox(word.text) || word.confidence.value_or(1) >= kSureOfABox ||
        word.text.find_first_of("xXvV") != std::string::npos) {
      continue;
    }
    const auto like = [&](const Mark& mark) {
      const double width = mark.box.Width();
      return mark.kind == MarkKind::checkbox && Overlap(word.box, mark.box) == 0 &&
             std::abs(word.box.x0 - mark.box.x0) < 0.3 * width &&
             std::abs(word.box.Width() - width) < 0.4 * width;
    };
    const auto known = [&](const Mark& mark) {
      return mark.kind == MarkKind::checkbox && Overlap(word.box, mark.box) > 0;
    };
    if (std::none_of(marks.begin(), marks.end(), known) &&
        std::any_of(marks.begin(), marks.end(), like)) {
      const double dark = DarkMiddle(ink, word.box);
      broken.push_back({MarkKind::checkbox, word.box, dark, dark > kTicked});
    }
  }
  marks.insert(marks.end(), broken.begin(), broken.end());
}

}  // namespace

Ground GroundOf(const Reading& reading) {
  return {reading.text(), &reading.rules(), reading.x_height(), reading.sheet().grey.get()};
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
  rights.reserve(column.size());
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

void ReadCheckboxes(const Pix* ink, std::vector<Mark>& marks, std::vector<Word>& words) {
  FindBrokenBoxes(ink, marks, words);
  for (const Mark& mark : marks) {
    if (mark.kind != MarkKind::checkbox) continue;
    Word* kept = nullptr;
    std::erase_if(words, [&](const Word& word) {
      return MayBeABox(word.text) && Overlap(word.box, mark.box) > 0.5 &&
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
