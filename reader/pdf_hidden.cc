#include "reader/pdf_hidden.h"

#include <algorithm>
#include <string>

#include "reader/legible.h"

namespace writ::reader {
namespace {

constexpr std::size_t kMostRuns = 60;  // A page.
constexpr std::size_t kLongestRun = 400;

// One run of neighbouring words in one line.
struct Run {
  std::vector<const Judged*> words;  // Never empty; the first one tells.

  Verdict Kind() const { return words.front()->verdict; }
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
// how many errors the layer has otherwise. `alone`: there are few places where the two differ.
bool ReallyDiffers(const Run& run, const LayerFacts& facts, bool alone) {
  if (!SaysSomething(run)) return false;
  const double confidence = run.LeastConfidence();
  if (facts.other_text) return confidence >= 0.6;
  if (std::any_of(run.words.begin(), run.words.end(),
                  [&](const Judged* w) { return w->another && (facts.clean || w->wholly); })) {
    return true;
  }
  double nearest = 0;
  for (const Judged* w : run.words) {
    if (w->verdict == Verdict::differs) nearest = std::max(nearest, w->alike);
  }
  const std::size_t words = run.words.size(), letters = run.Letters();
  if (!facts.recognised || !facts.clean) {
    return confidence >= 0.75 && words >= 5 && letters >= 25 && nearest < 0.5;
  }
  return words >= 2 ? confidence >= 0.75 && letters >= 8 && nearest < 0.55
                    : alone && confidence >= 0.85 && letters >= 6 && nearest < 0.4;
}

// Recognisers see words in specks and in handwriting. Only more than that is hidden by a layer that
// is a recogniser's otherwise.
bool IsMoreThanSpecks(const Run& run, const LayerFacts& facts) {
  if (!SaysSomething(run)) return false;
  if (!facts.recognised) return true;
  const std::size_t words = run.words.size(), letters = run.Letters();
  if (!facts.clean) return words >= 5 && letters >= 25;
  return (words >= 3 && letters >= 15) ||
         std::any_of(run.words.begin(), run.words.end(),
                     [](const Judged* w) { return LooksLikeIdentifier(w->text->word.text); });
}

// Neighbouring words of one line that differ, or that are blank, with the little ones between them.
std::vector<Run> RunsOf(const std::vector<Judged>& words) {
  std::vector<Run> runs;
  bool open = false;
  for (const Judged& j : words) {
    const bool told = j.verdict == Verdict::differs || j.verdict == Verdict::blank;
    const bool beside = open && runs.back().words.back()->text->word.line == j.text->word.line &&
                        runs.back().words.back()->text->why == j.text->why;
    if (beside && (j.verdict == Verdict::little || (told && runs.back().Kind() == j.verdict))) {
      runs.back().words.push_back(&j);
      continue;
    }
    open = told;
    if (told) runs.push_back({{&j}});
  }
  for (Run& run : runs) {
    while (run.words.back()->verdict == Verdict::little) run.words.pop_back();
  }
  return runs;
}

}  // namespace

std::vector<HiddenText> FindHidden(const std::vector<LayerText>& suspects,
                                   const std::vector<Word>& shown, const Pix* grey) {
  const Judgement judgement = Judge(suspects, shown, grey);
  const std::vector<Run> runs = RunsOf(judgement.words);
  const bool alone = std::count_if(runs.begin(), runs.end(), [](const Run& run) {
                       return run.Kind() == Verdict::differs && run.Letters() >= 4;
                     }) <= 2;
  std::vector<HiddenText> hidden;
  for (const Run& run : runs) {
    const bool blank = run.Kind() == Verdict::blank;
    if (!(blank ? IsMoreThanSpecks(run, judgement.facts)
                : ReallyDiffers(run, judgement.facts, alone))) {
      continue;
    }
    HiddenText text{run.Layer(), run.Picture(), {}, {}};
    for (const Judged* w : run.words) text.box = Union(text.box, w->text->word.box);
    text.why = blank ? run.words[0]->text->why : "differs";
    hidden.push_back(std::move(text));
    if (hidden.size() == kMostRuns) break;
  }
  return hidden;
}

}  // namespace writ::reader
