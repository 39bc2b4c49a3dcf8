#include "recogniser/words.h"

#include <algorithm>
#include <cmath>

namespace ocr {
namespace {

constexpr int kPixelsAStep = 3;
constexpr std::uint8_t kInk = 96;     // Of a line's picture; what is lower is dark.
constexpr std::uint8_t kShade = 200;  // What is not lower is paper.
constexpr int kBlankUnichar = 0;
constexpr double kStray = 2 * kPixelsAStep;  // How far a character may be seen from its ink.
constexpr double kLeastAlternative = 0.01;
constexpr std::size_t kMostAlternatives = 8, kMostSpellings = 12;

// A character of the line's text and the steps that it takes up.
struct Placed {
  int unichar = 0;
  Span span;
  double Centre() const { return (span.first + span.last + 1) / 2.0 * kPixelsAStep; }
};

std::vector<Placed> Place(const Language& language, const Steps& steps,
                          const std::vector<int>& text) {
  const std::vector<Span> spans = Align(language, steps, text);
  std::vector<Placed> placed;
  std::size_t at = 0;
  for (const int unichar : text) {
    const std::size_t codes = language.alphabet.CodesOf(unichar).size();
    Placed character{unichar, spans[at]};
    for (std::size_t n = 1; n < codes; ++n) {
      character.span.last = spans[at + n].last;
      character.span.probability = std::min(character.span.probability, spans[at + n].probability);
    }
    at += codes;
    placed.push_back(character);
  }
  return placed;
}

class InkColumns {
 public:
  InkColumns(const LinePicture& picture, int height) {
    const auto rows = static_cast<std::size_t>(height);
    for (std::size_t x = 0; x < static_cast<std::size_t>(picture.width); ++x) {
      const auto* column = picture.pixels.data() + x * rows;
      ink_.push_back(
          static_cast<int>(std::count_if(column, column + rows, [](auto p) { return p < kInk; })));
      shaded_.push_back(std::any_of(column, column + rows, [](auto p) { return p < kShade; }));
    }
  }

  // Whether all is paper between two places.
  bool IsPaper(double from, double to) const {
    const int begin = std::clamp(static_cast<int>(from), 0, Size());
    const int end = std::clamp(static_cast<int>(std::ceil(to)), begin, Size());
    return std::none_of(shaded_.begin() + begin, shaded_.begin() + end,
                        [](bool shaded) { return shaded; });
  }

  // The widest run with the least ink between two places: its begin and end.
  std::pair<double, double> Gap(double from, double to) const {
    const int begin = std::clamp(static_cast<int>(from), 0, Size());
    const int end = std::clamp(static_cast<int>(std::ceil(to)), begin, Size());
    if (begin == end) return {from, to};
    const int least = *std::min_element(ink_.begin() + begin, ink_.begin() + end);
    std::pair<int, int> widest{begin, begin};
    for (int x = begin; x < end;) {
      int stop = x;
      while (stop < end && ink_[static_cast<std::size_t>(stop)] == least) ++stop;
      if (stop - x > widest.second - widest.first) widest = {x, stop};
      x = stop + 1;
    }
    return widest;
  }

 private:
  int Size() const { return static_cast<int>(ink_.size()); }
  std::vector<int> ink_;
  std::vector<bool> shaded_;
};

std::string TextOf(const Language& language, const std::vector<int>& unichars) {
  std::string text;
  for (const int unichar : unichars) text += language.alphabet.At(unichar).text;
  return text;
}

// What else the network saw where a character stands.
std::vector<Reading> Others(const Language& language, const Steps& steps, const Placed& character) {
  std::vector<std::pair<int, float>> best;
  for (int t = character.span.first; t <= character.span.last; ++t) {
    for (const Choice& choice : steps.At(static_cast<std::size_t>(t))) {
      const int unichar = language.alphabet.Next(0, choice.code).unichar;
      if (unichar < 0 || unichar == character.unichar || choice.probability < kLeastAlternative) {
        continue;
      }
      const auto known = std::find_if(best.begin(), best.end(),
                                      [&](const auto& other) { return other.first == unichar; });
      if (known == best.end()) {
        best.emplace_back(unichar, choice.probability);
      } else {
        known->second = std::max(known->second, choice.probability);
      }
    }
  }
  std::stable_sort(best.begin(), best.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  if (best.size() > kMostAlternatives) best.resize(kMostAlternatives);
  std::vector<Reading> others;
  others.reserve(best.size());
  for (const auto& [unichar, probability] : best) {
    others.push_back({language.alphabet.At(unichar).text, static_cast<double>(probability)});
  }
  return others;
}

// How likely the word is among all that may stand in its place, and what the others are. The
// network leaves a little of each step to every class, so that probabilities of texts count only
// beside one another.
void Judge(const Language& language, const Steps& steps, std::size_t begin, std::size_t end,
           const std::vector<int>& unichars, TextWord& word) {
  double own = 0, all = 0;
  for (Spelling& other : Decode(language, steps, begin, end, false, kMostSpellings)) {
    all += other.probability;
    // The blanks beside the word reach into its steps.
    const auto blank = [&](int unichar) { return language.alphabet.At(unichar).text == " "; };
    while (!other.unichars.empty() && blank(other.unichars.back())) other.unichars.pop_back();
    const auto letter = std::find_if_not(other.unichars.begin(), other.unichars.end(), blank);
    other.unichars.erase(other.unichars.begin(), letter);
    std::string text = TextOf(language, other.unichars);
    if (text == word.text) {
      own += other.probability;
      continue;
    }
    const auto known = std::find_if(word.alternatives.begin(), word.alternatives.end(),
                                    [&](const Reading& reading) { return reading.text == text; });
    if (known != word.alternatives.end()) {
      known->probability += other.probability;
    } else if (!text.empty()) {
      word.alternatives.push_back({std::move(text), other.probability});
    }
  }
  if (own == 0) {  // So unlikely that the search without the dictionary dropped it.
    own = ProbabilityOf(language, steps, begin, end, unichars);
    all += own;
  }
  if (all <= 0) return;
  word.probability = own / all;
  for (Reading& other : word.alternatives) other.probability /= all;
  std::erase_if(word.alternatives,
                [](const Reading& other) { return other.probability < kLeastAlternative; });
  if (word.alternatives.size() > kMostAlternatives) word.alternatives.resize(kMostAlternatives);
}

}  // namespace

TextLine ReadWords(const Language& language, const Steps& steps, const LinePicture& picture,
                   int height, double x0, double scale) {
  TextLine line;
  const std::vector<Spelling> best = Decode(language, steps, 0, steps.size(), true, 1);
  if (best.empty()) return line;
  std::vector<Placed> all = Place(language, steps, best[0].unichars);
  const InkColumns ink(picture, height);
  // Wide gaps are taken for dashes and underscores.
  for (Placed& character : all) {
    if (ink.IsPaper(character.span.first * kPixelsAStep - kStray,
                    (character.span.last + 1) * kPixelsAStep + kStray)) {
      character.unichar = kBlankUnichar;
    }
  }
  const auto blank = [&](const Placed& c) { return language.alphabet.At(c.unichar).text == " "; };

  std::size_t from = 0;  // The first step that may belong to the word.
  double left = 0;       // Where its ink may begin.
  for (std::size_t c = 0; c < all.size();) {
    if (blank(all[c])) {
      from = static_cast<std::size_t>(all[c].span.last) + 1;
      ++c;
      continue;
    }
    std::size_t stop = c;
    while (stop < all.size() && !blank(all[stop])) ++stop;
    const std::size_t to =
        stop < all.size() ? static_cast<std::size_t>(all[stop].span.first) : steps.size();
    TextWord word;
    std::vector<int> unichars;
    // Between characters, the place with the least ink.
    std::vector<double> edges{ink.Gap(left, all[c].Centre()).second};
    for (std::size_t n = c; n < stop; ++n) {
      unichars.push_back(all[n].unichar);
      if (n + 1 < stop) {
        const auto [begin, end] = ink.Gap(all[n].Centre(), all[n + 1].Centre());
        edges.push_back((begin + end) / 2);
      }
    }
    std::size_t next = stop;
    while (next < all.size() && blank(all[next])) ++next;
    const double far = next < all.size() ? all[next].Centre() : picture.width;
    const auto [begin, end] = ink.Gap(all[stop - 1].Centre(), far);
    edges.push_back(begin);
    left = begin;
    const auto page = [&](double x) { return x0 + x * scale; };
    for (std::size_t n = c; n < stop; ++n) {
      word.characters.push_back(
          {language.alphabet.At(all[n].unichar).text, page(edges[n - c]), page(edges[n - c + 1]),
           static_cast<double>(all[n].span.probability), Others(language, steps, all[n])});
    }
    word.text = TextOf(language, unichars);
    word.x0 = page(edges.front());
    word.x1 = page(edges.back());
    Judge(language, steps, from, to, unichars, word);
    line.words.push_back(std::move(word));
    c = stop;
  }
  return line;
}

}  // namespace ocr
