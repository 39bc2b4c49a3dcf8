// Two independent readings of a line made one.
#include <algorithm>
#include <cmath>

#include "recogniser/recogniser.h"

namespace ocr {
namespace {

constexpr double kShared = 0.3;     // Of the narrower word, that two readings' words share.
constexpr double kUnlisted = 3e-3;  // What a reading gives to a text that it does not name.
// Both networks err on the same pictures: their evidence counts for less than two witnesses'.
constexpr double kWeight = 0.65;
constexpr double kAloneIsTrusted = 0.9;  // A word that only the second reading saw …
constexpr double kAloneIsNoise = 0.5;    // … or that only the first saw, and doubted.
constexpr double kLeastAlternative = 0.01;
constexpr std::size_t kMostAlternatives = 8;

double ProbabilityIn(const TextWord& word, const std::string& text) {
  if (word.text == text) return std::max(word.probability, kUnlisted);
  for (const Reading& other : word.alternatives) {
    if (other.text == text) return std::max(other.probability, kUnlisted);
  }
  return kUnlisted;
}

TextWord CombineWords(const TextWord& first, const TextWord& second) {
  std::vector<Reading> all;
  const auto weigh = [&](const std::string& text) {
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const Reading& other) { return other.text == text; });
    if (known != all.end()) return;
    all.push_back(
        {text, std::pow(ProbabilityIn(first, text) * ProbabilityIn(second, text), kWeight)});
  };
  for (const TextWord* word : {&first, &second}) {
    weigh(word->text);
    for (const Reading& other : word->alternatives) weigh(other.text);
  }
  double sum = std::pow(kUnlisted * kUnlisted, kWeight);
  for (const Reading& reading : all) sum += reading.probability;
  for (Reading& reading : all) reading.probability /= sum;
  std::stable_sort(all.begin(), all.end(), [](const Reading& a, const Reading& b) {
    return a.probability > b.probability;
  });
  TextWord word = all[0].text == second.text && all[0].text != first.text ? second : first;
  if (word.text != all[0].text) word.characters.clear();
  word.text = all[0].text;
  word.probability = all[0].probability;
  all.erase(all.begin());
  std::erase_if(all, [](const Reading& r) { return r.probability < kLeastAlternative; });
  if (all.size() > kMostAlternatives) all.resize(kMostAlternatives);
  word.alternatives = std::move(all);
  return word;
}

bool SamePlace(const TextWord& a, const TextWord& b) {
  const double shared = std::min(a.x1, b.x1) - std::max(a.x0, b.x0);
  return shared > kShared * std::min(a.x1 - a.x0, b.x1 - b.x0);
}

std::string Joined(std::span<const TextWord> words) {
  std::string text;
  for (const TextWord& word : words) text += word.text;
  return text;
}

double Product(std::span<const TextWord> words) {
  double product = 1;
  for (const TextWord& word : words) product *= word.probability;
  return product;
}

// Words of one place that the readings divide otherwise: the likelier, the other as an alternative
// where it is one word. Where they differ in blanks alone the characters are in no doubt.
void Choose(std::span<const TextWord> first, std::span<const TextWord> second,
            std::vector<TextWord>& out) {
  const bool keep = Product(first) >= Product(second);
  const std::span<const TextWord> chosen = keep ? first : second, other = keep ? second : first;
  const double all = Product(chosen) + Product(other);
  const std::string joined = Joined(other);
  if (Joined(chosen) == joined || all <= 0) {
    out.insert(out.end(), chosen.begin(), chosen.end());
    return;
  }
  for (TextWord word : chosen) {
    word.probability *= Product(chosen) / all;
    if (chosen.size() == 1) {
      std::erase_if(word.alternatives, [&](const Reading& r) { return r.text == joined; });
      word.alternatives.insert(word.alternatives.begin(), {joined, Product(other) / all});
    }
    out.push_back(std::move(word));
  }
}

}  // namespace

TextLine Combine(const TextLine& first, const TextLine& second) {
  TextLine line;
  std::size_t a = 0, b = 0;
  while (a < first.words.size() || b < second.words.size()) {
    // The next group: words of both that overlap, one after another.
    std::size_t a1 = a, b1 = b;
    if (a < first.words.size() && b < second.words.size() &&
        SamePlace(first.words[a], second.words[b])) {
      ++a1;
      ++b1;
      for (bool grown = true; grown;) {
        grown = false;
        if (a1 < first.words.size() && SamePlace(first.words[a1], second.words[b1 - 1])) {
          ++a1;
          grown = true;
        }
        if (b1 < second.words.size() && SamePlace(first.words[a1 - 1], second.words[b1])) {
          ++b1;
          grown = true;
        }
      }
      if (a1 - a == 1 && b1 - b == 1) {
        line.words.push_back(CombineWords(first.words[a], second.words[b]));
      } else {
        Choose(std::span(first.words).subspan(a, a1 - a),
               std::span(second.words).subspan(b, b1 - b), line.words);
      }
    } else if (b == second.words.size() ||
               (a < first.words.size() && first.words[a].x0 <= second.words[b].x0)) {
      TextWord word = first.words[a1++];
      word.probability *= kWeight;
      if (word.probability >= kAloneIsNoise) line.words.push_back(std::move(word));
    } else {
      TextWord word = second.words[b1++];
      word.probability *= kWeight;
      if (word.probability >= kAloneIsTrusted * kWeight) line.words.push_back(std::move(word));
    }
    a = a1;
    b = b1;
  }
  return line;
}

}  // namespace ocr
