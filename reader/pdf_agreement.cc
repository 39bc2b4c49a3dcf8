#include "reader/pdf_agreement.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "reader/legible.h"

namespace writ::reader {
namespace {

constexpr double kSure = 0.7;     // Confidence of a reading that counts against a layer.
constexpr double kAgrees = 0.6;   // How alike a word and its reading are that agree …
constexpr double kExact = 0.95;   // … and that are the same.
constexpr double kNearly = 0.05;  // Share of the words that a clean layer has errors in.

bool Near(const Box& a, const Box& b) {
  const double height = std::max(a.Height(), 0.004);
  return std::abs(a.CentreY() - b.CentreY()) < 0.9 * std::max(height, b.Height());
}

// The shown words by their height on the page.
class Shelf {
 public:
  explicit Shelf(const std::vector<Word>& words) {
    for (const Word& word : words) words_.push_back(&word);
    std::sort(words_.begin(), words_.end(),
              [](const Word* a, const Word* b) { return a->box.y0 < b->box.y0; });
  }
  std::vector<const Word*> About(const Box& box) const {
    const auto first = std::lower_bound(words_.begin(), words_.end(), box.y0 - 0.06,
                                        [](const Word* w, double y) { return w->box.y0 < y; });
    const auto last = std::upper_bound(first, words_.end(), box.y1 + 0.03,
                                       [](double y, const Word* w) { return y < w->box.y0; });
    return {first, last};
  }

 private:
  std::vector<const Word*> words_;
};

// Two identifiers, of which one may be cut short by a recogniser.
bool IsAnother(std::string_view word, std::string_view other) {
  if (!LooksLikeIdentifier(other) || ErrorsBetween(word, other) < 2) return false;
  const std::size_t a = Weight(word), b = Weight(other);
  const bool cut = std::max(a, b) >= std::min(a, b) + 3;
  return !cut || (FoundIn(word, other) < 0.9 && FoundIn(other, word) < 0.9);
}

// Nothing is common to two addresses but the domain.
bool IsWhollyAnother(std::string_view word, std::string_view other) {
  const std::size_t p = word.find('@'), q = other.find('@');
  if (p == std::string_view::npos || q == std::string_view::npos) return false;
  return Alike(word.substr(0, p), other.substr(0, q)) < 0.5 &&
         FoundIn(word.substr(p), other.substr(q)) >= kExact;
}

// An account that stands nowhere near, where the picture has other ones: layers of other papers do
// not fit the lines.
void LookForAccount(const std::vector<const Word*>& shown, Judged& judged) {
  const std::string& word = judged.text->word.text;
  for (const Word* s : shown) {
    const bool another = s->confidence.value_or(1) >= kSure && IsAnother(word, s->text);
    if (!another && FoundIn(word, s->text) >= kAgrees) {
      judged.another = judged.wholly = false;
      return;
    }
    judged.another = judged.another || another;
    judged.wholly = judged.wholly || (another && IsWhollyAnother(word, s->text));
  }
}

// Held against what the picture says in this box: the shown words that lie over it, line by line.
void Read(const std::vector<const Word*>& shown, Judged& judged) {
  const Word& word = judged.text->word;
  const bool identifier = LooksLikeIdentifier(word.text);
  if (identifier) LookForAccount(shown, judged);
  if (judged.another) judged.verdict = Verdict::differs;
  std::vector<const Word*> over;
  for (const Word* s : shown) {
    const double shared = std::min(s->box.x1, word.box.x1) - std::max(s->box.x0, word.box.x0);
    if (Near(word.box, s->box) && shared > 0.25 * std::min(s->box.Width(), word.box.Width())) {
      over.push_back(s);
    }
  }
  if (over.empty()) return;
  std::stable_sort(over.begin(), over.end(), [](const Word* a, const Word* b) {
    return a->line != b->line ? a->line < b->line : a->box.x0 < b->box.x0;
  });
  double nearest = 1e9;
  bool same = false, another = false;
  judged.alike = 0;
  for (std::size_t from = 0; from < over.size();) {
    std::string text;
    double confidence = 1, away = 1e9;
    std::size_t n = from;
    for (; n < over.size() && over[n]->line == over[from]->line; ++n) {
      text += (text.empty() ? "" : " ") + over[n]->text;
      confidence = std::min(confidence, over[n]->confidence.value_or(1));
      away = std::min(away, std::abs(over[n]->box.CentreY() - word.box.CentreY()));
      if (identifier && LooksLikeIdentifier(over[n]->text)) {
        const bool sure = over[n]->confidence.value_or(1) >= kSure;
        (sure && IsAnother(word.text, over[n]->text) ? another : same) = true;
        judged.wholly = judged.wholly || IsWhollyAnother(word.text, over[n]->text);
      }
    }
    judged.alike = std::max(judged.alike, FoundIn(word.text, text));
    if (away < nearest) {
      nearest = away;
      judged.picture = text;
      judged.confidence = confidence;
    }
    from = n;
  }
  judged.another = !same && (another || (judged.another && judged.alike < kAgrees));
  judged.verdict = judged.alike >= kAgrees && !judged.another ? Verdict::agrees : Verdict::differs;
}

// The same word, a recogniser's errors allowed, near this place or anywhere.
bool SaidNearby(const Word& word, const std::vector<Word>& shown, bool anywhere) {
  const std::string folded = FoldForReaders(word.text);
  return std::any_of(shown.begin(), shown.end(), [&](const Word& s) {
    const bool near = std::abs(s.box.CentreY() - word.box.CentreY()) < 0.04;
    if (!near && !(anywhere && folded.size() >= 4)) return false;
    return FoldForReaders(s.text) == folded ||
           (folded.size() >= 5 && Alike(s.text, word.text) >= 0.75);
  });
}

// The share of the words that the picture has too, anywhere: what two texts of one language have in
// common, and what garbage has not.
double Shared(const std::vector<LayerText>& layer, const std::vector<Word>& shown) {
  std::set<std::string> vocabulary;
  for (const Word& word : shown) vocabulary.insert(FoldForReaders(word.text));
  double shared = 0, all = 0;
  for (const LayerText& text : layer) {
    const std::string folded = FoldForReaders(text.word.text);
    if (folded.size() < 2) continue;
    ++all;
    if (vocabulary.contains(folded)) ++shared;
  }
  return all > 0 ? shared / all : 0;
}

LayerFacts FactsOf(const std::vector<LayerText>& layer, const std::vector<Judged>& words,
                   const std::vector<Word>& shown) {
  double agreeing = 0, differing = 0;  // Letters.
  std::size_t telling = 0, nearly = 0, different = 0, said = 0;
  for (const Judged& j : words) {
    const std::size_t letters = Weight(j.text->word.text);
    if (letters >= 3) {
      if (j.verdict == Verdict::agrees) agreeing += static_cast<double>(letters);
      if (j.verdict == Verdict::differs) differing += static_cast<double>(letters);
    }
    if (letters < 4) continue;
    if (j.verdict == Verdict::agrees || j.verdict == Verdict::differs) {
      ++telling;
      if (j.verdict == Verdict::agrees && j.alike < kExact) ++nearly;
      if (j.verdict == Verdict::differs) ++different;
    }
    if (j.verdict == Verdict::agrees || SaidNearby(j.text->word, shown, true)) ++said;
  }
  const auto counted = static_cast<double>(std::count_if(
      words.begin(), words.end(), [](const Judged& j) { return Weight(j.text->word.text) >= 4; }));
  const double agreement = agreeing + differing > 0 ? agreeing / (agreeing + differing) : 1;
  LayerFacts facts;
  facts.large = layer.size() >= 30;
  facts.recognised = telling >= 10 && agreement >= 0.5;
  // Errors come in all sizes; other words stand alone among exact ones.
  facts.clean =
      telling < 10 || (static_cast<double>(nearly) <= 1 + kNearly * static_cast<double>(telling) &&
                       different * 4 <= telling);
  facts.misplaced = counted >= 5 && static_cast<double>(said) >= 0.7 * counted;
  if (facts.large && agreement < 0.3 && !facts.misplaced) {
    std::vector<std::string_view> texts;
    texts.reserve(layer.size());
    for (const LayerText& text : layer) texts.push_back(text.word.text);
    facts.other_text = Legibility(texts) >= 0.7 && Shared(layer, shown) >= 0.2;
  }
  return facts;
}

}  // namespace

std::size_t Weight(std::string_view word) { return FoldForReaders(word).size(); }

bool ShowsText(const Pix* grey, const Box& box, std::size_t characters) {
  if (grey == nullptr || pixGetDepth(grey) != 8) return false;
  auto* pix = const_cast<Pix*>(grey);
  const int width = pixGetWidth(pix), height = pixGetHeight(pix);
  const auto at = [](double share, int of) {
    return static_cast<int>(std::clamp(share, 0.0, 1.0) * of);
  };
  const int x0 = at(box.x0, width), x1 = at(box.x1, width);
  const int y0 = at(box.y0, height), y1 = at(box.y1, height);
  if (x1 - x0 < 3 || y1 - y0 < 3) return false;
  int lightest = 0, darkest = 255;
  for (int y = y0; y < y1; ++y) {
    const l_uint32* line = pixGetData(pix) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix);
    for (int x = x0; x < x1; ++x) {
      lightest = std::max(lightest, static_cast<int>(GET_DATA_BYTE(line, x)));
      darkest = std::min(darkest, static_cast<int>(GET_DATA_BYTE(line, x)));
    }
  }
  if (lightest - darkest < 40) return false;
  const int middle = (lightest + darkest) / 2;
  int most = 0;
  for (int y = y0; y < y1; ++y) {
    const l_uint32* line = pixGetData(pix) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix);
    int changes = 0;
    bool dark = GET_DATA_BYTE(line, x0) < static_cast<unsigned>(middle);
    for (int x = x0 + 1; x < x1; ++x) {
      const bool now = GET_DATA_BYTE(line, x) < static_cast<unsigned>(middle);
      if (now != dark) ++changes;
      dark = now;
    }
    most = std::max(most, changes);
  }
  return most >= std::max(3, static_cast<int>(characters) / 2);
}

double Agreement(const std::vector<Word>& layer, const std::vector<Word>& shown) {
  const Shelf shelf(shown);
  double agreeing = 0, all = 0;
  for (const Word& word : layer) {
    const auto letters = static_cast<double>(Weight(word.text));
    const LayerText text{word, ""};
    Judged judged;
    judged.text = &text;
    Read(shelf.About(word.box), judged);
    all += letters;
    if (judged.verdict == Verdict::agrees) agreeing += letters;
  }
  return all > 0 ? agreeing / all : 1;
}

Judgement Judge(const std::vector<LayerText>& layer, const std::vector<Word>& shown,
                const Pix* grey) {
  const Shelf shelf(shown);
  Judgement judgement;
  for (const LayerText& text : layer) {
    Judged judged;
    judged.text = &text;
    Read(shelf.About(text.word.box), judged);
    if (judged.verdict == Verdict::unknown &&
        (text.why == "tiny" || !ShowsText(grey, text.word.box, text.word.text.size()))) {
      judged.verdict = Verdict::blank;
    }
    judgement.words.push_back(std::move(judged));
  }
  judgement.facts = FactsOf(layer, judgement.words, shown);
  const LayerFacts& facts = judgement.facts;
  for (Judged& j : judgement.words) {
    if (j.verdict != Verdict::differs && j.verdict != Verdict::blank) continue;
    if (Weight(j.text->word.text) < (facts.misplaced ? 5 : 3)) {
      j.verdict = Verdict::little;
    } else if (!j.another && SaidNearby(j.text->word, shown, facts.large && facts.misplaced)) {
      j.verdict = Verdict::agrees;
    }
  }
  return judgement;
}

}  // namespace writ::reader
