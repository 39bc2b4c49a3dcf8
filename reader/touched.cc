#include "reader/touched.h"

#include <algorithm>

#include "reader/bricks.h"
#include "reader/parts.h"

namespace writ::reader {
namespace {

constexpr double kTouched = 0.8;  // How sure such words are at most.
// In x-heights.
constexpr double kLetter = 2.3;    // The height of a letter of the text, at most.
constexpr double kBeside = 0.8;    // How near to a word's ends ink may be a part of it.
constexpr double kSpeck = 0.25;    // What is smaller is no part of a letter.
constexpr double kLeastInk = 0.1;  // In squares of them.
// Of a word's height: below its letters' feet an underlining may run, and rules touch what hangs.
constexpr double kFeet = 0.3;

// Ink within words that is none of theirs: rules and handwriting that were taken off, and what is
// larger than letters. Stamps that were bleached are gone.
PixPtr ForeignInk(const Reading& reading, int speck) {
  auto* text = const_cast<Pix*>(reading.text());
  PixPtr foreign = Own(pixCopy(nullptr, reading.sheet().print.get()));
  PixPtr large = Own(pixCopy(nullptr, text));
  const PixPtr letters = Dilated(text, 3, 3);
  if (!large || !foreign || !letters) return nullptr;
  pixSubtract(foreign.get(), foreign.get(), letters.get());
  RemoveSmallParts(foreign.get(), speck, speck);
  RemoveSmallParts(large.get(), pixGetWidth(text), static_cast<int>(kLetter * reading.x_height()));
  pixOr(foreign.get(), foreign.get(), large.get());
  return foreign;
}

// Ink that no word accounts for.
PixPtr LooseInk(const Reading& reading, const std::vector<Word>& words, int speck) {
  PixPtr loose = Own(pixSubtract(nullptr, reading.sheet().ink.get(), reading.rules().mask.get()));
  if (!loose) return nullptr;
  RemoveSmallParts(loose.get(), speck, speck);
  for (const Word& word : words) {
    const Area area = ToArea(word.box, loose.get());
    Blank(loose.get(), {area.x - 1, area.y - 1, area.width + 2, area.height + 2});
  }
  return loose;
}

}  // namespace

void DoubtTouched(const Reading& reading, std::vector<Word>& words) {
  const double x_height = reading.x_height();
  const auto beside = static_cast<int>(kBeside * x_height);
  const auto speck = static_cast<int>(kSpeck * x_height);
  const PixPtr foreign = ForeignInk(reading, speck), loose = LooseInk(reading, words, speck);
  if (!foreign || !loose) return;
  for (Word& word : words) {
    Area area = ToArea(word.box, loose.get());
    area.height -= static_cast<int>(kFeet * area.height);
    const Area left{area.x - beside, area.y, beside, area.height};
    const Area right{area.Right(), area.y, beside, area.height};
    const int most =
        std::max({InkIn(foreign.get(), area), InkIn(loose.get(), left), InkIn(loose.get(), right)});
    if (most < kLeastInk * x_height * x_height) continue;
    word.confidence = std::min(word.confidence.value_or(1), kTouched);
  }
}

}  // namespace writ::reader
