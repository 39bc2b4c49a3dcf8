#include "reader/pdf_hidden.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "reader/legible.h"

namespace writ::reader {
namespace {

constexpr std::size_t kMostRuns = 60;  // A page.
constexpr std::size_t kLongestRun = 400;
constexpr double kSure = 0.7;  // Confidence of a reading that counts against a layer.

enum class Verdict {
  agrees,   // The picture says the same.
  differs,  // It says something else.
  blank,    // It shows nothing.
  little,   // Too short a word to tell; it goes with its neighbours.
  unknown   // Something is drawn that was not read.
};

struct Judged {
  const LayerText* text = nullptr;
  Verdict verdict = Verdict::unknown;
  double alike = 1;        // With what the picture says there.
  std::string picture;     // What it says there.
  double confidence = 1;   // Of that reading.
  bool other_one = false;  // An identifier, and the picture has another one there.
};

std::size_t Weight(std::string_view word) { return FoldForReaders(word).size(); }

bool Near(const Box& a, const Box& b) {
  const double height = std::max(a.Height(), 0.004);
  return std::abs(a.CentreY() - b.CentreY()) < 0.9 * std::max(height, b.Height());
}

// Held against what the picture says in this box: the shown words that lie over it, line by line.
void Read(const std::vector<const Word*>& shown, Judged& judged) {
  const Word& word = judged.text->word;
  std::vector<const Word*> over;
  for (const Word* s : shown) {
    const double shared = std::min(s->box.x1, word.box.x1) - std::max(s->box.x0, word.box.x0);
    if (Near(word.box, s->box) && shared > 0.25 * std::min(s->box.Width(), word.box.Width())) {
      over.push_back(s);
    }
  }
  const auto another_one = [&](const Word& s) {
    return LooksLikeIdentifier(s.text) && s.confidence.value_or(1) >= kSure &&
           ErrorsBetween(word.text, s.text) >= 2;
  };
  const bool identifier = LooksLikeIdentifier(word.text);
  // Layers of other papers do not fit the lines: an account that stands nowhere near.
  const bool nowhere = identifier && std::none_of(shown.begin(), shown.end(), [&](const Word* s) {
                         return FoundIn(word.text, s->text) >= 0.6 && !another_one(*s);
                       });
  judged.other_one = nowhere && std::any_of(shown.begin(), shown.end(),
                                            [&](const Word* s) { return another_one(*s); });
  if (judged.other_one) judged.verdict = Verdict::differs;
  if (over.empty()) return;
  std::stable_sort(over.begin(), over.end(), [](const Word* a, const Word* b) {
    return a->line != b->line ? a->line < b->line : a->box.x0 < b->box.x0;
  });
  double nearest = 1e9;
  bool same_one = false, another = false;
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
        (another_one(*over[n]) ? another : same_one) = true;
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
  judged.other_one = !same_one && (another || (judged.other_one && judged.alike < 0.6));
  judged.verdict = judged.alike >= 0.6 && !judged.other_one ? Verdict::agrees : Verdict::differs;
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

struct Whole {
  double agreeing = 0, differing = 0;  // In letters.
  double Share() const { return agreeing + differing > 0 ? agreeing / (agreeing + differing) : 1; }
};

// One run of neighbouring words in one line.
struct Run {
  std::vector<const Judged*> words;

  std::size_t Letters() const {
    std::size_t letters = 0;
    for (const Judged* w : words) letters += Weight(w->text->word.text);
    return letters;
  }
  std::string Layer() const {
    std::string text;
    for (const Judged* w : words) text += (text.empty() ? "" : " ") + w->text->word.text;
    return text.substr(0, kLongestRun);
  }
  std::string Picture() const {
    std::string text;
    for (const Judged* w : words) {
      if (w->picture.empty() || text.ends_with(w->picture)) continue;
      text += (text.empty() ? "" : " ") + w->picture;
    }
    return text.substr(0, kLongestRun);
  }
  bool IsLegible() const {
    std::vector<std::string_view> texts;
    for (const Judged* w : words) texts.push_back(w->text->word.text);
    return Legibility(texts) >= 0.6;
  }
  double LeastConfidence() const {
    double least = 1;
    for (const Judged* w : words) least = std::min(least, w->confidence);
    return least;
  }
};

// Something that a person would call words: not a stray mark, not the anchor of a signing service.
bool SaysSomething(const Run& run) {
  if (run.Letters() < 4 || !run.IsLegible()) return false;
  if (run.words.size() == 1) {
    const std::string& text = run.words[0]->text->word.text;
    if (text.starts_with("{{") || text.starts_with("\\") || text.starts_with("/")) return false;
  }
  return std::any_of(run.words.begin(), run.words.end(),
                     [](const Judged* w) {
                       return Weight(w->text->word.text) >= 4 ||
                              LooksLikeIdentifier(w->text->word.text);
                     }) ||
         run.words.size() >= 3;
}

// Both readings are sure, and too far apart for a recogniser's error. How far is enough depends on
// how good the layer is otherwise.
bool ReallyDiffers(const Run& run, double agreement) {
  if (!SaysSomething(run)) return false;
  if (std::any_of(run.words.begin(), run.words.end(),
                  [](const Judged* w) { return w->other_one; })) {
    return true;
  }
  double nearest = 0;
  for (const Judged* w : run.words) {
    if (w->verdict == Verdict::differs) nearest = std::max(nearest, w->alike);
  }
  const double confidence = run.LeastConfidence();
  if (agreement < 0.8) {
    return confidence >= 0.75 && run.words.size() >= 3 && run.Letters() >= 15 && nearest < 0.5;
  }
  return run.words.size() >= 2 ? confidence >= 0.75 && run.Letters() >= 8 && nearest < 0.55
                               : confidence >= 0.85 && run.Letters() >= 6 && nearest < 0.4;
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

}  // namespace

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

std::vector<HiddenText> FindHidden(const std::vector<LayerText>& suspects,
                                   const std::vector<Word>& shown, const Pix* grey) {
  const Shelf shelf(shown);
  std::vector<Judged> judged;
  Whole whole;
  std::vector<std::string_view> layer_texts;
  for (const LayerText& suspect : suspects) {
    Judged j{&suspect, Verdict::unknown, 1, {}, 1};
    Read(shelf.About(suspect.word.box), j);
    const std::size_t letters = Weight(suspect.word.text);
    if (j.verdict == Verdict::unknown &&
        (suspect.why == "tiny" || !ShowsText(grey, suspect.word.box, suspect.word.text.size()))) {
      j.verdict = Verdict::blank;
    }
    if (letters >= 3) {
      if (j.verdict == Verdict::agrees) whole.agreeing += static_cast<double>(letters);
      if (j.verdict == Verdict::differs) whole.differing += static_cast<double>(letters);
    }
    layer_texts.push_back(suspect.word.text);
    judged.push_back(std::move(j));
  }

  // A layer that says the same words in other places is misplaced, not false.
  const bool large = suspects.size() >= 30;
  std::size_t said = 0, telling = 0;
  for (Judged& j : judged) {
    if (Weight(j.text->word.text) < 4) continue;
    ++telling;
    if (j.verdict == Verdict::agrees || SaidNearby(j.text->word, shown, true)) ++said;
  }
  const bool misplaced =
      telling >= 5 && static_cast<double>(said) >= 0.7 * static_cast<double>(telling);
  for (Judged& j : judged) {
    if (j.verdict != Verdict::differs && j.verdict != Verdict::blank) continue;
    if (Weight(j.text->word.text) < (misplaced ? 5 : 3)) {
      j.verdict = Verdict::little;
    } else if (!j.other_one && SaidNearby(j.text->word, shown, large && misplaced)) {
      j.verdict = Verdict::agrees;
    }
  }

  const double agreement = whole.Share();
  const bool other_text = large && agreement < 0.3 && !misplaced;
  const double legibility = Legibility(layer_texts);
  std::vector<HiddenText> hidden;
  const auto report = [&](const Run& run, bool blank) {
    if (run.words.empty() || hidden.size() >= kMostRuns) return;
    const bool is_hidden =
        blank        ? SaysSomething(run)
        : other_text ? legibility >= 0.7 && SaysSomething(run) && run.LeastConfidence() >= 0.6
                     : ReallyDiffers(run, agreement);
    if (!is_hidden) return;
    HiddenText text{run.Layer(), run.Picture(), {}, {}};
    for (const Judged* w : run.words) text.box = Union(text.box, w->text->word.box);
    text.why = blank ? run.words[0]->text->why : "differs";
    hidden.push_back(std::move(text));
  };
  Run run;
  Verdict kind = Verdict::little;  // Of the run: what its words that tell are.
  const auto close = [&] {
    while (!run.words.empty() && run.words.back()->verdict == Verdict::little) {
      run.words.pop_back();
    }
    report(run, kind == Verdict::blank);
    run.words.clear();
    kind = Verdict::little;
  };
  for (const Judged& j : judged) {
    const bool told = j.verdict == Verdict::differs || j.verdict == Verdict::blank;
    const bool joins = !run.words.empty() &&
                       run.words.back()->text->word.line == j.text->word.line &&
                       run.words.back()->text->why == j.text->why &&
                       (j.verdict == Verdict::little || (told && kind == j.verdict));
    if (!joins) close();
    if (told) kind = j.verdict;
    if (told || (j.verdict == Verdict::little && !run.words.empty())) run.words.push_back(&j);
  }
  close();
  return hidden;
}

}  // namespace writ::reader
