#include "reader/scrawl.h"

#include <algorithm>
#include <cmath>

#include "reader/bricks.h"
#include "reader/parts.h"

namespace writ::reader {
namespace {

constexpr double kTall = 2.0;           // Heights of the page's words: taller than its headings.
constexpr double kNeighbour = 1.6;      // The same for a word beside handwriting.
constexpr double kDoubtful = 0.6;       // Confidence below which tall words are none.
constexpr double kThin = 0.075;         // A pen's stroke as a share of the letters' height.
constexpr double kSignatureRule = 0.6;  // Of the page's width: longer rules part sections.

// What the ink under a word looks like.
struct Look {
  double height = 0;  // Of its tallest part, in pixels.
  double stroke = 0;  // Its typical width in pixels.
  bool set = false;   // Letters that stand on one line, as no pen writes them.
};

bool StandOnALine(const std::vector<Area>& parts, double tallest) {
  constexpr double kLetter = 0.5, kOff = 0.04, kMost = 0.85;
  constexpr std::size_t kFewest = 4;
  std::vector<int> bottoms;
  for (const Area& part : parts) {
    if (part.height > kLetter * tallest) bottoms.push_back(part.Bottom());
  }
  if (bottoms.size() < kFewest) return false;
  const auto middle = bottoms.begin() + static_cast<std::ptrdiff_t>(bottoms.size() / 2);
  std::nth_element(bottoms.begin(), middle, bottoms.end());
  const auto on = std::count_if(bottoms.begin(), bottoms.end(), [&, line = *middle](int bottom) {
    return std::abs(bottom - line) <= kOff * tallest;
  });
  return static_cast<double>(on) >= kMost * static_cast<double>(bottoms.size());
}

// What a table's rules left of its cells' sides is no letter: straight, and taller than letters.
void DropWalls(std::vector<Area>& parts) {
  constexpr std::size_t kFewest = 8;
  constexpr double kTaller = 1.5;
  constexpr int kSlender = 8;
  if (parts.size() < kFewest) return;
  std::vector<int> heights;
  heights.reserve(parts.size());
  for (const Area& part : parts) heights.push_back(part.height);
  const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
  std::nth_element(heights.begin(), middle, heights.end());
  std::erase_if(parts, [&, usual = *middle](const Area& part) {
    return part.height > kTaller * usual && part.width * kSlender < part.height;
  });
}

Look LookAt(const Pix* ink, const Area& area) {
  Look look;
  const PixPtr word = Clip(ink, area);
  if (!word) return look;
  std::vector<Area> parts = Parts(word.get());
  DropWalls(parts);
  for (const Area& part : parts) {
    look.height = std::max(look.height, static_cast<double>(part.height));
  }
  look.set = StandOnALine(parts, look.height);
  // White specks within a stroke are no rims of it.
  const PixPtr whole = Closed(word.get(), 3, 3);
  const PixPtr inner = whole ? Eroded(whole.get(), 3, 3) : nullptr;
  const Area all{0, 0, pixGetWidth(word.get()), pixGetHeight(word.get())};
  const double dark = whole ? InkIn(whole.get(), all) : 0;
  const double rim = dark - (inner ? InkIn(inner.get(), all) : 0);
  // The rim is a pixel wide on both sides of a stroke.
  if (rim > 0) look.stroke = 2 * dark / rim;
  return look;
}

double TypicalHeight(const std::vector<Word>& words, const std::vector<Look>& looks) {
  std::vector<double> heights;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (words[w].text.size() > 2) heights.push_back(looks[w].height);
  }
  if (heights.size() < 4) return 0;
  const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
  std::nth_element(heights.begin(), middle, heights.end());
  return *middle;
}

// A rule that runs under or through the word and is no longer than rules for signatures are.
bool OnARule(const Area& word, const Rules& rules, int page_width) {
  return std::any_of(rules.across.begin(), rules.across.end(), [&](const Area& rule) {
    const int shared = std::min(rule.Right(), word.Right()) - std::max(rule.x, word.x);
    const int middle = rule.y + rule.height / 2;
    return shared > 0.5 * word.width && rule.width > 1.2 * word.width &&
           rule.width < kSignatureRule * page_width && middle > word.y + word.height / 3 &&
           middle < word.Bottom() + word.height / 4;
  });
}

bool IsHandwriting(const Pix* text, const Rules& rules, double x_height, const Segment& segment) {
  constexpr double kTallest = 2.9, kTallestOnRule = 2.4;  // x-heights; print's capitals have 1.5.
  constexpr double kPen = 0.085, kPenOnRule = 0.105;      // Strokes as shares of the height.
  const Look look = LookAt(text, segment.ink);
  const bool on_rule = OnARule(segment.ink, rules, pixGetWidth(text));
  return (on_rule || !look.set) && look.height > (on_rule ? kTallestOnRule : kTallest) * x_height &&
         look.stroke < (on_rule ? kPenOnRule : kPen) * look.height;
}

bool Holds(const Area& area, const Area& part) {
  const int x = part.x + part.width / 2, y = part.y + part.height / 2;
  return x >= area.x && x < area.Right() && y >= area.y && y < area.Bottom();
}

}  // namespace

void TakeOutHandwriting(const Rules& rules, double x_height, Pix* text, Pix* grey,
                        std::vector<Segment>& segments) {
  std::vector<Segment> print;
  std::vector<Area> written;
  for (const Segment& segment : segments) {
    if (IsHandwriting(text, rules, x_height, segment)) {
      written.push_back(segment.ink);
    } else {
      print.push_back(segment);
    }
  }
  if (written.empty()) return;
  Boxa* boxes = nullptr;
  Pixa* shapes = nullptr;
  boxes = pixConnComp(text, &shapes, 8);
  PixPtr mask = Own(pixCreateTemplate(text));
  for (int p = 0; mask && p < pixaGetCount(shapes); ++p) {
    Area part;
    boxaGetBoxGeometry(boxes, p, &part.x, &part.y, &part.width, &part.height);
    const auto holds = [&](const Area& area) { return Holds(area, part); };
    if (std::none_of(written.begin(), written.end(), holds)) continue;
    const bool printed = part.height < 1.8 * x_height &&
                         std::any_of(print.begin(), print.end(),
                                     [&](const Segment& s) { return Holds(s.ink, part); });
    if (printed) continue;
    Pix* shape = pixaGetPix(shapes, p, L_CLONE);
    pixRasterop(mask.get(), part.x, part.y, part.width, part.height, PIX_SRC | PIX_DST, shape, 0,
                0);
    pixDestroy(&shape);
  }
  boxaDestroy(&boxes);
  pixaDestroy(&shapes);
  if (!mask) return;
  pixSubtract(text, text, mask.get());
  const PixPtr wide = Dilated(mask.get(), 5, 5);
  if (!wide) return;
  pixSubtract(wide.get(), wide.get(), text);
  BlankThrough(wide.get(), grey);
  segments = std::move(print);
}

void DropScrawl(const Pix* ink, double dpi, const Rules& rules, std::vector<Word>& words) {
  const PixPtr free = Own(pixSubtract(nullptr, const_cast<Pix*>(ink), rules.mask.get()));
  if (!free) return;
  std::vector<Area> areas;
  std::vector<Look> looks;
  for (const Word& word : words) {
    areas.push_back(ToArea(word.box, ink));
    looks.push_back(LookAt(free.get(), areas.back()));
  }
  double typical = TypicalHeight(words, looks);
  // Of a page with next to no words: print of 12 points.
  if (typical <= 0) typical = dpi * 8 / 72;

  std::vector<bool> scrawl(words.size());
  for (std::size_t w = 0; w < words.size(); ++w) {
    const double sure = words[w].confidence.value_or(1);
    if (looks[w].height < kTall * typical) continue;
    scrawl[w] = sure < kDoubtful || (!looks[w].set && looks[w].stroke < kThin * looks[w].height) ||
                OnARule(areas[w], rules, pixGetWidth(ink));
  }
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (scrawl[w] || looks[w].height < kNeighbour * typical) continue;
    for (std::size_t n = 0; n < words.size(); ++n) {
      if (scrawl[n] && words[n].line == words[w].line && words[n].block == words[w].block) {
        scrawl[w] = true;
        break;
      }
    }
  }
  std::size_t kept = 0;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (!scrawl[w]) {
      if (kept != w) words[kept] = std::move(words[w]);
      ++kept;
    }
  }
  words.resize(kept);
}

}  // namespace writ::reader
