#include "recogniser/decoder.h"

#include <algorithm>
#include <cmath>

namespace ocr {
namespace {

constexpr std::size_t kBeam = 12;
// What an unknown word must be more likely than a known one. Measured: see docs/measurements.md.

constexpr double kUnknownWord = 0.1;
constexpr double kNegligible = 1e-7;  // Of the best hypothesis.
constexpr float kUnseen = 1e-5F;      // A class that the network does not report.
constexpr float kHopeless = 1e-25F;   // Of the best state: five such classes.

// How the dictionary sees the word that is being spelled.
struct WordState {
  enum class Mode : std::uint8_t { start, inside, digits, settled } mode = Mode::start;
  std::optional<Dictionary::Place> exact, folded;
  double weight = 1;  // Of all words so far.

  void Settle() {
    weight *= kUnknownWord;
    mode = Mode::settled;
  }
  void End() {
    if (mode != Mode::inside) return;
    const bool known = (exact && exact->word_end) || (folded && folded->word_end);
    if (!known) Settle();
  }
};

WordState After(const Language& language, WordState state, int unichar) {
  using Mode = WordState::Mode;
  const Unichar& c = language.alphabet.At(unichar);
  if (c.text == " ") {
    state.End();
    state.mode = Mode::start;
  } else if (c.letter) {
    if (state.mode == Mode::settled) return state;
    if (state.mode == Mode::digits) {
      state.Settle();
      return state;
    }
    if (state.mode == Mode::start) {
      state.exact = state.folded = Dictionary::Place{};
      state.mode = Mode::inside;
    }
    if (state.exact) state.exact = language.words.Next(*state.exact, unichar);
    if (state.folded) state.folded = language.words.Next(*state.folded, c.lower);
    if (!state.exact && !state.folded) state.Settle();
  } else if (c.digit) {
    if (state.mode == Mode::inside) state.End();
    if (state.mode != Mode::settled) state.mode = Mode::digits;
  } else {
    state.End();
    if (state.mode == Mode::inside) state.mode = Mode::start;
  }
  return state;
}

// A beginning of a text. Its own probability is split by whether the last step was null.
struct Prefix {
  int parent = -1, first_child = -1, sibling = -1;
  int code = -1, unichar = -1, state = 0;  // `unichar`: what the code ended, or -1.
  WordState word;
  double null = 0, spoken = 0, next_null = 0, next_spoken = 0;
  bool touched = false;

  double Sum() const { return null + spoken; }
};

class Search {
 public:
  Search(const Language& language, bool dictionary)
      : language_(language), dictionary_(dictionary && !language.words.empty()) {
    prefixes_.emplace_back();
    prefixes_[0].null = 1;
    beam_.push_back(0);
  }

  void Take(std::span<const Choice> choices) {
    if (choices.size() == 1 && choices[0].code == language_.null_class) {
      Rest(choices[0].probability);
      return;
    }
    touched_.clear();
    for (const int p : beam_) {
      for (const Choice& choice : choices) {
        if (choice.code == language_.null_class) {
          Touch(p).next_null += prefixes_[Index(p)].Sum() * choice.probability;
          continue;
        }
        const bool again = choice.code == prefixes_[Index(p)].code;
        if (again) Touch(p).next_spoken += prefixes_[Index(p)].spoken * choice.probability;
        const double from = again ? prefixes_[Index(p)].null : prefixes_[Index(p)].Sum();
        if (from <= 0) continue;
        if (const int child = ChildOf(p, choice.code); child >= 0) {
          Touch(child).next_spoken += from * choice.probability;
        }
      }
    }
    if (touched_.empty()) return;  // Nothing that the alphabet knows: as if nothing was seen.
    Prune();
  }

  std::vector<Spelling> Best(std::size_t most) const {
    std::vector<std::pair<double, int>> order;
    for (const int p : beam_) {
      const Prefix& prefix = prefixes_[Index(p)];
      if (prefix.state != 0) continue;
      WordState word = prefix.word;
      word.End();
      order.emplace_back(prefix.Sum() * (dictionary_ ? word.weight : 1), p);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    if (order.size() > most) order.resize(most);
    std::vector<Spelling> out;
    for (const auto& [rank, end] : order) {
      Spelling spelling{{}, prefixes_[Index(end)].Sum() * scale_};
      for (int p = end; p > 0; p = prefixes_[Index(p)].parent) {
        if (prefixes_[Index(p)].unichar >= 0)
          spelling.unichars.push_back(prefixes_[Index(p)].unichar);
      }
      std::reverse(spelling.unichars.begin(), spelling.unichars.end());
      out.push_back(std::move(spelling));
    }
    return out;
  }

 private:
  static std::size_t Index(int n) { return static_cast<std::size_t>(n); }

  // Nothing but the null can stand here, as at most steps: no prefix grows, and none overtakes
  // another.
  void Rest(double probability) {
    double sum = 0;
    for (const int p : beam_) sum += prefixes_[Index(p)].Sum();
    if (sum <= 0) return;
    scale_ *= sum * probability;
    for (const int p : beam_) {
      Prefix& prefix = prefixes_[Index(p)];
      prefix.null = prefix.Sum() / sum;
      prefix.spoken = 0;
    }
  }

  Prefix& Touch(int p) {
    Prefix& prefix = prefixes_[Index(p)];
    if (!prefix.touched) {
      prefix.touched = true;
      prefix.next_null = prefix.next_spoken = 0;
      touched_.push_back(p);
    }
    return prefix;
  }

  int ChildOf(int p, int code) {
    for (int c = prefixes_[Index(p)].first_child; c >= 0; c = prefixes_[Index(c)].sibling) {
      if (prefixes_[Index(c)].code == code) return c;
    }
    const Alphabet::Step step = language_.alphabet.Next(prefixes_[Index(p)].state, code);
    if (step.state < 0) return -1;
    Prefix child;
    child.parent = p;
    child.code = code;
    child.unichar = step.unichar;
    child.state = step.state;
    child.sibling = prefixes_[Index(p)].first_child;
    child.word = prefixes_[Index(p)].word;
    if (dictionary_ && step.unichar >= 0) child.word = After(language_, child.word, step.unichar);
    prefixes_[Index(p)].first_child = static_cast<int>(prefixes_.size());
    prefixes_.push_back(child);
    return prefixes_[Index(p)].first_child;
  }

  void Prune() {
    double sum = 0;
    for (const int p : touched_)
      sum += prefixes_[Index(p)].next_null + prefixes_[Index(p)].next_spoken;
    const double up = sum > 0 ? 1 / sum : 1;
    scale_ /= up;
    for (const int p : beam_) prefixes_[Index(p)].null = prefixes_[Index(p)].spoken = 0;
    order_.clear();
    for (const int p : touched_) {
      Prefix& prefix = prefixes_[Index(p)];
      prefix.touched = false;
      prefix.null = prefix.next_null * up;
      prefix.spoken = prefix.next_spoken * up;
      order_.emplace_back(prefix.Sum() * prefix.word.weight, p);
    }
    const std::size_t kept = std::min(kBeam, order_.size());
    std::partial_sort(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(kept),
                      order_.end(), [](const auto& a, const auto& b) {
                        return a.first != b.first ? a.first > b.first : a.second < b.second;
                      });
    beam_.clear();
    for (std::size_t n = 0; n < kept; ++n) {
      if (n > 0 && order_[n].first < kNegligible * order_[0].first) break;
      beam_.push_back(order_[n].second);
    }
    for (std::size_t n = beam_.size(); n < order_.size(); ++n) {
      Prefix& dropped = prefixes_[Index(order_[n].second)];
      dropped.null = dropped.spoken = 0;
    }
  }

  const Language& language_;
  bool dictionary_;
  std::vector<Prefix> prefixes_;
  std::vector<int> beam_, touched_;
  std::vector<std::pair<double, int>> order_;
  double scale_ = 1;
};

std::vector<int> CodesOf(const Language& language, const std::vector<int>& unichars) {
  std::vector<int> codes;
  for (const int unichar : unichars) {
    const std::vector<int>& own = language.alphabet.CodesOf(unichar);
    codes.insert(codes.end(), own.begin(), own.end());
  }
  return codes;
}

// The states of an alignment: null, first class, null, second class, …, null.
class Lattice {
 public:
  Lattice(const Language& language, const std::vector<int>& unichars)
      : codes_(CodesOf(language, unichars)),
        null_(language.null_class),
        seen_(codes_.size() * 2 + 1, kUnseen) {}

  std::size_t size() const { return seen_.size(); }
  bool IsClass(std::size_t state) const { return state % 2 == 1; }
  // From the class before without a null between them.
  bool MaySkip(std::size_t state) const {
    return IsClass(state) && state >= 3 && codes_[state / 2] != codes_[state / 2 - 1];
  }
  // What the class of each state from `first` to `last` has at a step.
  const std::vector<float>& See(std::span<const Choice> choices, std::size_t first,
                                std::size_t last) {
    float null = kUnseen;
    for (std::size_t s = first; s <= last; ++s) seen_[s] = kUnseen;
    for (const Choice& choice : choices) {
      if (choice.code == null_) {
        null = choice.probability;
        continue;
      }
      for (std::size_t s = first | 1; s <= last; s += 2) {
        if (codes_[s / 2] == choice.code) seen_[s] = choice.probability;
      }
    }
    for (std::size_t s = first + first % 2; s <= last; s += 2) seen_[s] = null;
    return seen_;
  }

 private:
  std::vector<int> codes_;
  int null_;
  std::vector<float> seen_;
};

}  // namespace

std::vector<Spelling> Decode(const Language& language, const Steps& steps, std::size_t begin,
                             std::size_t end, bool dictionary, std::size_t most) {
  Search search(language, dictionary);
  for (std::size_t t = begin; t < end; ++t) search.Take(steps.At(t));
  return search.Best(most);
}

namespace {

// `hopeless`: what a state must exceed, of the best one, to be followed further.
std::vector<Span> AlignFollowing(const Language& language, const Steps& steps,
                                 const std::vector<int>& unichars, float hopeless) {
  Lattice lattice(language, unichars);
  const std::size_t states = lattice.size(), count = steps.size();
  std::vector<float> best(states, 0), next(states, 0);
  std::vector<std::uint8_t> from(states * count);  // How many states back.
  // The states that anything leads to, but for what is beyond hope.
  std::size_t first = 0, last = std::min<std::size_t>(1, states - 1);
  for (std::size_t s = first; s <= last; ++s) best[s] = 1;
  for (std::size_t t = 0; t < count; ++t) {
    if (t > 0) last = std::min(last + 2, states - 1);
    const std::vector<float>& seen = lattice.See(steps.At(t), first, last);
    float most = 0;
    for (std::size_t s = first; s <= last; ++s) {
      float value = best[s];
      std::uint8_t back = 0;
      if (t > 0 && s >= 1 && best[s - 1] > value) value = best[s - 1], back = 1;
      if (t > 0 && lattice.MaySkip(s) && best[s - 2] > value) value = best[s - 2], back = 2;
      next[s] = value * seen[s];
      from[t * states + s] = back;
      most = std::max(most, next[s]);
    }
    const float least = hopeless * most;
    while (first < last && next[first] < least) ++first;
    while (last > first && next[last] < least) --last;
    if (most > 0) {
      for (std::size_t s = first; s <= last; ++s) next[s] /= most;
    }
    // The next step looks two states further to both sides.
    for (std::size_t n = 1; n <= 2; ++n) {
      if (first >= n) next[first - n] = 0;
      if (last + n < states) next[last + n] = 0;
    }
    std::swap(best, next);
  }
  std::vector<Span> spans((states - 1) / 2, Span{-1, -1, 0});
  if (count == 0 || spans.empty()) return spans;
  std::size_t s = best[states - 1] > best[states - 2] ? states - 1 : states - 2;
  for (std::size_t t = count; t-- > 0;) {
    if (lattice.IsClass(s)) {
      Span& span = spans[s / 2];
      span.first = static_cast<int>(t);
      if (span.last < 0) span.last = span.first;
      span.probability = std::max(span.probability, lattice.See(steps.At(t), s, s)[s]);
    }
    s -= from[t * states + s];
  }
  return spans;
}

}  // namespace

std::vector<Span> Align(const Language& language, const Steps& steps,
                        const std::vector<int>& unichars) {
  std::vector<Span> spans = AlignFollowing(language, steps, unichars, kHopeless);
  // A text that the steps hardly allow: its own way was given up.
  const bool lost =
      std::any_of(spans.begin(), spans.end(), [](const Span& span) { return span.first < 0; });
  return lost ? AlignFollowing(language, steps, unichars, 0) : spans;
}

double ProbabilityOf(const Language& language, const Steps& steps, std::size_t begin,
                     std::size_t end, const std::vector<int>& unichars) {
  Lattice lattice(language, unichars);
  const std::size_t states = lattice.size();
  std::vector<double> sum(states, 0), next(states);
  for (std::size_t t = begin; t < end; ++t) {
    const std::vector<float>& seen = lattice.See(steps.At(t), 0, states - 1);
    for (std::size_t s = 0; s < states; ++s) {
      double value = t == begin ? (s < 2 ? 1.0 : 0.0) : sum[s];
      if (t > begin && s >= 1) value += sum[s - 1];
      if (t > begin && lattice.MaySkip(s)) value += sum[s - 2];
      next[s] = value * static_cast<double>(seen[s]);
    }
    std::swap(sum, next);
  }
  if (begin >= end) return unichars.empty() ? 1 : 0;
  return states == 1 ? sum[0] : sum[states - 1] + sum[states - 2];
}

}  // namespace ocr
