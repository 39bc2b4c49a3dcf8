#include "core/caption_words.h"

#include <algorithm>
#include <array>
#include <bit>

#include "core/unicode.h"

namespace writ {
namespace {

constexpr double kLookAlike = 0.35;   // Cost of taking a character for one that looks like it.
constexpr double kTransposed = 0.9;   // "Untied" for "United".
constexpr std::size_t kMinApart = 8;  // Shorter words have not lost a blank.
constexpr std::size_t kMaxWord = 48;  // Longer runs of letters are no words of a caption …
constexpr std::size_t kMaxApart = 2 * kMaxWord;  // … nor several that lost their blanks.

bool LooksAlike(char a, char b) {
  static const auto kPairs = [] {
    std::array<std::array<bool, 128>, 128> pairs{};
    constexpr std::string_view kAlike =
        "ce co cg eo oq od ou ao ae uv un nh hb bh tl tf fe yv mn kh rt pf ls rl hk ij lj gq ad sg "
        "bs dl";
    for (std::size_t i = 0; i + 1 < kAlike.size(); i += 3) {
      const auto first = static_cast<unsigned char>(kAlike[i]);
      const auto second = static_cast<unsigned char>(kAlike[i + 1]);
      pairs[first][second] = pairs[second][first] = true;
    }
    return pairs;
  }();
  const auto x = static_cast<unsigned char>(a), y = static_cast<unsigned char>(b);
  return x < 128 && y < 128 && kPairs[x][y];
}

std::uint32_t LetterMask(std::string_view word) {
  std::uint32_t mask = 0;
  for (const char c : word) {
    if (c >= 'a' && c <= 'z') mask |= 1u << (c - 'a');
  }
  return mask;
}

bool MostlyLetters(std::string_view word) {
  const auto letters =
      std::count_if(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return letters * 3 >= static_cast<std::ptrdiff_t>(word.size()) * 2;
}

}  // namespace

std::string Skeleton(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    const char next = i + 1 < word.size() ? word[i + 1] : '\0';
    if (c == 'r' && next == 'n') {
      out += 'm';
      ++i;
    } else if (c == 'v' && next == 'v') {
      out += 'w';
      ++i;
    } else {
      switch (c) {
        case '0':
          out += 'o';
          break;
        case '1':
        case 'i':
        case '|':
        case '!':
          out += 'l';
          break;
        case '5':
        case '$':
          out += 's';
          break;
        case '8':
          out += 'b';
          break;
        default:
          out += c;
      }
    }
  }
  return out;
}

double SkeletonDistance(std::string_view a, std::string_view b, double limit) {
  constexpr double kFar = 99;
  if (a.size() > kMaxWord || b.size() > kMaxWord) return kFar;
  const auto gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (static_cast<double>(gap) > limit) return kFar;
  std::array<double, kMaxWord + 1> before{}, last{}, now{};
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = static_cast<double>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = static_cast<double>(i);
    double least = now[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const char x = a[i - 1], y = b[j - 1];
      double cost = last[j - 1] + (x == y ? 0 : LooksAlike(x, y) ? kLookAlike : 1);
      cost = std::min({cost, last[j] + 1, now[j - 1] + 1});
      if (i > 1 && j > 1 && x == b[j - 2] && a[i - 2] == y && x != y) {
        cost = std::min(cost, before[j - 2] + kTransposed);
      }
      now[j] = cost;
      least = std::min(least, cost);
    }
    if (least > limit) return kFar;
    before = last;
    last = now;
  }
  return last[b.size()];
}

void Vocabulary::AddWord(const std::string& word, bool place) {
  if (!known_.insert(word).second) return;
  const std::string skeleton = Skeleton(word);
  by_skeleton_.emplace(skeleton, word);
  if (word.size() >= 5) parts_.emplace(skeleton, Part{word, !place});  // "Jamestown" is one word.
  const double allowed = word.size() < 5            ? 0.4
                         : word.size() == 5         ? (place ? 0.7 : 1.0)
                         : word.size() < 9 || place ? 1.05
                                                    : 1.7;
  entries_.push_back({word, skeleton, LetterMask(skeleton), allowed});
}

void Vocabulary::AddPart(const std::string& word) {
  parts_.emplace(Skeleton(word), Part{word, false});
}

Vocabulary::Repair Vocabulary::Look(const std::string& raw, bool dot_after) const {
  if (known_.contains(raw)) return {raw, 0};
  if (const auto it = abbreviations_.find(raw); it != abbreviations_.end()) return {it->second, 0};
  if (raw.size() < 3 || raw.size() > kMaxWord || dot_after || kept_.contains(raw) ||
      !MostlyLetters(raw)) {
    return {raw, 0};
  }
  const std::string skeleton = Skeleton(raw);
  if (const auto it = by_skeleton_.find(skeleton); it != by_skeleton_.end()) {
    return {it->second, 0.1};
  }
  if (raw.size() < 4) return {raw, 0};
  const std::uint32_t letters = LetterMask(skeleton);
  const Entry* best = nullptr;
  double least = 99;
  for (const Entry& entry : entries_) {
    // Each edit changes at most two letters of the set.
    if (std::popcount(letters ^ entry.letters) > 4) continue;
    const double distance =
        SkeletonDistance(skeleton, entry.skeleton, std::min(entry.allowed, least));
    if (distance <= entry.allowed && distance < least) {
      least = distance;
      best = &entry;
    }
  }
  return best == nullptr ? Repair{raw, 0} : Repair{best->word, least};
}

std::vector<std::string> Vocabulary::TakeApart(const std::string& raw) const {
  if (kept_.contains(raw)) return {};
  const std::string skeleton = Skeleton(raw);
  if (skeleton.size() < kMinApart || skeleton.size() > kMaxApart) return {};
  // best[i]: the fewest words that make skeleton[0, i), and where the last of them begins.
  constexpr int kNone = 1000;
  std::vector<int> best(skeleton.size() + 1, kNone);
  std::vector<std::size_t> from(skeleton.size() + 1, 0);
  best[0] = 0;
  for (std::size_t end = 2; end <= skeleton.size(); ++end) {
    for (std::size_t begin = end >= 16 ? end - 16 : 0; begin + 2 <= end; ++begin) {
      if (best[begin] + 1 >= best[end]) continue;
      if (parts_.contains(skeleton.substr(begin, end - begin))) {
        best[end] = best[begin] + 1;
        from[end] = begin;
      }
    }
  }
  std::vector<std::string> words;
  std::size_t law = 0;  // Letters of words of the law.
  if (best[skeleton.size()] >= kNone) return words;
  for (std::size_t end = skeleton.size(); end > 0; end = from[end]) {
    const Part& part = parts_.at(skeleton.substr(from[end], end - from[end]));
    words.push_back(part.word);
    if (part.law) law += part.word.size();
  }
  // "Blackstone" is no court of Black and Stone.
  if (law * 3 < skeleton.size()) words.clear();
  std::reverse(words.begin(), words.end());
  return words;
}

std::size_t CaptionText::WordAt(std::size_t offset) const {
  const auto after = std::upper_bound(words.begin(), words.end(), offset,
                                      [](std::size_t o, const CaptionWord& w) { return o < w.at; });
  return after == words.begin() ? 0 : static_cast<std::size_t>(after - words.begin()) - 1;
}

std::string CaptionText::Key(std::size_t first, std::size_t last) const {
  std::string key;
  for (std::size_t w = first; w < last && w < words.size(); ++w) key += words[w].text;
  return key;
}

std::string CaptionText::RawKey(std::size_t first, std::size_t last) const {
  std::string key;
  for (std::size_t w = first; w < last && w < words.size(); ++w) key += words[w].raw;
  return key;
}

namespace {

// Splits the source into words; letters and digits alone make words, apostrophes vanish within
// them, single letters with full stops between them are one word.
class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<CaptionWord> Split() {
    std::size_t i = 0;
    while (i < text_.size()) {
      const auto c = static_cast<unsigned char>(text_[i]);
      std::size_t length = 1;
      if (c >= 0x80) {
        while (i + length < text_.size() &&
               (static_cast<unsigned char>(text_[i + length]) & 0xC0) == 0x80) {
          ++length;
        }
        Other(i, length);
      } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        Letter(i, static_cast<char>(c));
      } else {
        Mark(i, static_cast<char>(c));
      }
      i += length;
    }
    Close();
    return std::move(words_);
  }

 private:
  void Open(std::size_t at, bool capital) {
    if (open_) return;
    open_ = true;
    word_ = {};
    word_.begin = at;
    word_.line = line_;
    word_.capital = capital;
    word_.upper = true;
    word_.comma_before = comma_;
    comma_ = false;
    capitals_ = 0;
  }
  void Letter(std::size_t at, char c) {
    const bool lower = c >= 'a' && c <= 'z';
    const bool capital = c >= 'A' && c <= 'Z';
    Open(at, capital);
    if (lower) word_.upper = false;
    if (capital) ++capitals_;
    word_.raw += capital ? static_cast<char>(c - 'A' + 'a') : c;
    word_.end = at + 1;
  }
  void Other(std::size_t at, std::size_t length) {
    const std::string folded = FoldName(text_.substr(at, length));
    if (folded.empty()) {
      Close();
      return;
    }
    Open(at, true);
    for (const char c : folded) {
      if (c != ' ') word_.raw += c;
    }
    word_.end = at + length;
  }
  void Mark(std::size_t at, char c) {
    const char next = at + 1 < text_.size() ? text_[at + 1] : '\0';
    const bool letter_follows = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    if (c == '\'' && open_ && letter_follows) return;
    if (c == '.' && open_) {
      // "S.D.N.Y." is one word, "E.D.Va." two.
      const char after = at + 2 < text_.size() ? text_[at + 2] : '\0';
      const bool single = word_.dotted || word_.raw.size() == 1;
      if (single && word_.capital) {
        word_.dotted = true;
        if (letter_follows && after == '.') return;
      }
      word_.dot_after = true;
      Close();
      return;
    }
    Close();
    if (c == '\n' || c == '\f') ++line_;
    if (c == ',' || c == ':' || c == ';' || c == '(') comma_ = true;
    if (c == '&') {
      CaptionWord word;
      word.raw = "and";
      word.begin = at;
      word.end = at + 1;
      word.line = line_;
      words_.push_back(word);
    }
  }
  void Close() {
    if (!open_) return;
    open_ = false;
    // "0RANGE" begins with a capital too.
    word_.capital = word_.capital || (word_.upper && capitals_ > 1);
    word_.upper = word_.upper && word_.capital;
    words_.push_back(word_);
  }

  std::string_view text_;
  std::vector<CaptionWord> words_;
  CaptionWord word_;
  bool open_ = false, comma_ = false;
  int line_ = 0;
  int capitals_ = 0;
};

// "C O U R T" and "DIS TRICT": joins what a wide type or a bad copy parted.
void Join(std::vector<CaptionWord>& words, const Vocabulary& vocabulary) {
  std::vector<CaptionWord> out;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t singles = 0;
    std::string joined;
    while (i + singles < words.size() && words[i + singles].raw.size() == 1 &&
           !words[i + singles].dotted && words[i + singles].line == words[i].line &&
           singles <= kMaxApart) {
      joined += words[i + singles++].raw;
    }
    if (singles >= 4 && singles <= kMaxApart &&
        (vocabulary.Knows(joined) || !vocabulary.TakeApart(joined).empty())) {
      CaptionWord word = words[i];
      word.raw = joined;
      word.end = words[i + singles - 1].end;
      out.push_back(word);
      i += singles;
      continue;
    }
    const auto torn = [&](const CaptionWord& word) {
      return word.raw.size() >= 2 && !vocabulary.Knows(word.raw);
    };
    if (i + 1 < words.size() && words[i].line == words[i + 1].line && !words[i].dot_after &&
        !words[i + 1].comma_before && words[i].raw.size() + words[i + 1].raw.size() >= 5 &&
        words[i].raw.size() >= 2 && words[i + 1].raw.size() >= 2 &&
        (torn(words[i]) || torn(words[i + 1])) &&
        vocabulary.Knows(words[i].raw + words[i + 1].raw)) {
      CaptionWord word = words[i];
      word.raw += words[i + 1].raw;
      word.end = words[i + 1].end;
      out.push_back(word);
      i += 2;
      continue;
    }
    out.push_back(words[i++]);
  }
  words = std::move(out);
}

}  // namespace

CaptionText ReadCaption(std::string_view text, const Vocabulary& vocabulary) {
  CaptionText caption;
  std::vector<CaptionWord> words = Splitter(text).Split();
  Join(words, vocabulary);
  for (CaptionWord& word : words) {
    const Vocabulary::Repair repair = vocabulary.Look(word.raw, word.dot_after);
    word.text = repair.text;
    word.cost = repair.cost;
    if (word.text == word.raw && !vocabulary.Knows(word.raw)) {
      const auto parts = vocabulary.TakeApart(word.raw);
      if (parts.size() > 1) {
        for (std::size_t p = 0; p < parts.size(); ++p) {
          CaptionWord part = word;
          part.raw = part.text = parts[p];
          part.cost = 0.1;
          part.comma_before = p == 0 && word.comma_before;
          caption.words.push_back(std::move(part));
        }
        continue;
      }
    }
    caption.words.push_back(std::move(word));
  }
  for (CaptionWord& word : caption.words) {
    if (!caption.text.empty()) {
      const CaptionWord& previous = *(&word - 1);
      caption.text += previous.line == word.line ? ' ' : '\n';
    }
    word.at = caption.text.size();
    caption.text += word.text;
  }
  return caption;
}

}  // namespace writ
