#include "reader/spacing.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace writ::reader {
namespace {

// In x-heights.
constexpr double kNoGap = 0.08;           // Between letters of one word.
constexpr double kNoGapAtStop = 0.4;      // Beside ".", which stands freer,
constexpr double kNoGapAtSign = 0.5;      // … and "@", which stands freer still.
constexpr double kLetterGap = 0.5;        // Between letters of a typewriter, at most.
constexpr double kSplit = 0.3;            // After "I" or "A": it is a word of its own.
constexpr std::size_t kGapsThatTell = 4;  // Of a line, at least.
constexpr double kUsualGap = 0.6;         // Between words, where a line doesn't tell.
constexpr double kBelow = 0.5;            // What hangs below a line, of its words' boxes.
constexpr double kThinSpace = 0.9;  // Before a mark or within quotes, as old printers set them.
constexpr double kLeastUnderscore = 0.7, kMostUnderscore = 2;

// Figures have one width, of which "1" fills half: the white beside it, of what parts words, …
constexpr double kBesideOne = 1.0, kBetweenOnes = 1.25;
constexpr double kFigure = 1.11;  // The width of a figure, where no number tells it.
constexpr double kPitch = 1.3;    // Of that, from one figure's middle to the next one's, at most.

// Of the gap between a line's words: what parts them at least, and a first letter from the rest.
constexpr double kOfTypicalGap = 0.4, kOfPartingGap = 0.7;
constexpr double kLower = 0.3;   // Below the letters: where an underscore may lie.
constexpr double kFilled = 0.5;  // Of the white that an underscore takes,
constexpr double kGoesOn = 0.35;  // … and of what lies beside it on both sides, where it is a rule.
constexpr double kSureOfUnderscore =
    0.8;  // The recogniser saw a blank: a name with it is doubtful.

struct White {
  int begin = 0, end = 0;
  int Width() const { return end - begin; }
};

int Quantile(std::vector<int> values, double share) {
  const auto at =
      values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size()));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

int Median(std::vector<int> values) { return Quantile(std::move(values), 0.5); }

// The widest white between the end of one word and the beginning of the next, above what hangs
// below the line.
White WhiteBetween(const Ground& ground, const Area& a, const Area& b) {
  const auto reach = static_cast<int>(0.7 * ground.x_height);
  const int from = std::max(a.x + 1, std::min(a.Right(), b.x) - reach);
  const int to = std::min(b.Right() - 1, std::max(a.Right(), b.x) + reach);
  const int y = std::min(a.y, b.y);
  const int bottom = std::max(a.Bottom(), b.Bottom()) - static_cast<int>(kBelow * ground.x_height);
  White widest, white{from, from};
  for (int x = from; x < to; ++x) {
    if (InkIn(ground.text, {x, y, 1, bottom - y}) == 0) {
      white.end = x + 1;
      if (white.Width() > widest.Width()) widest = white;
    } else {
      white = {x + 1, x + 1};
    }
  }
  return widest;
}

bool InOneStrip(const Word& a, const Word& b) { return a.line == b.line && a.block == b.block; }

// A gap between two words that stand one after the other.
struct Gap {
  White white;
  bool underscore = false;
};

// The gaps of the words' line, where there are any.
std::vector<int> GapsOfLine(const std::vector<std::optional<Gap>>& gaps, std::size_t first) {
  std::vector<int> widths;
  for (std::size_t w = first + 1; w < gaps.size() && gaps[w]; ++w) {
    widths.push_back(gaps[w]->white.Width());
  }
  return widths;
}

// What a white must have at least, in pixels, to part words: next to nothing, unless the line's
// other whites are far wider.
double LeastWhite(const std::vector<int>& gaps, double x_height) {
  const double least = kNoGap * x_height;
  if (gaps.size() < kGapsThatTell) return least;
  return std::max(least, std::min(kOfTypicalGap * Median(gaps), kLetterGap * x_height));
}

// How many pixels of a row are darker than paper.
int DarkIn(const Pix* grey, int x, int y, int width) {
  constexpr l_uint32 kPaper = 210;
  if (y < 0 || y >= pixGetHeight(grey)) return 0;
  const l_uint32* row = pixGetData(const_cast<Pix*>(grey)) + std::ptrdiff_t{y} * pixGetWpl(grey);
  int dark = 0;
  for (int at = std::max(x, 0); at < std::min(x + width, pixGetWidth(grey)); ++at) {
    dark += GET_DATA_BYTE(row, at) < kPaper ? 1 : 0;
  }
  return dark;
}

// Whether an underscore may stand between two words: they are parts of a name or an address.
bool MayBeJoined(const Word& a, const Word& b, const White& white, double x_height) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  };
  return plain(a.text.back()) && plain(b.text.front()) &&
         white.Width() > kLeastUnderscore * x_height && white.Width() < kMostUnderscore * x_height;
}

// Whether a low flat stroke fills the white between two words, touches no letter and doesn't go on
// under both of them. A thin one may be too pale for black and white. In some faces it lies lower
// than any letter: there it has white beneath, unlike the top of a letter of the next line.
bool IsUnderscore(const Ground& ground, const Area& a, const Area& b, const White& white) {
  const int bottom = std::max(a.Bottom(), b.Bottom());
  const auto beside = static_cast<int>(ground.x_height);
  const auto below = static_cast<int>(kBelow * ground.x_height);
  const auto lower = static_cast<int>(kLower * ground.x_height);
  const auto dark = [&](int x, int y, int width) { return DarkIn(ground.grey, x, y, width); };
  const auto filled = [&](int y) {
    return dark(white.begin, y, white.Width()) > kFilled * white.Width();
  };
  int y = bottom - below;
  while (y < bottom + lower && !filled(y)) ++y;
  if (y == bottom + lower) return false;
  Area stroke{white.begin, y, white.Width(), 0};
  while (stroke.height <= lower && filled(stroke.Bottom())) ++stroke.height;
  // Its ends may reach under the letters beside it, but not as a rule or a row of dots does.
  while (stroke.width < 3 * beside && dark(stroke.x - 1, y, 1) > 0) {
    --stroke.x;
    ++stroke.width;
  }
  while (stroke.width < 3 * beside && dark(stroke.Right(), y, 1) > 0) ++stroke.width;
  const auto goes_on = [&](int x) { return dark(x, y, beside) > kGoesOn * beside; };
  if (stroke.width > kMostUnderscore * ground.x_height || stroke.height > lower ||
      (goes_on(stroke.x - beside - 2) && goes_on(stroke.Right() + 2))) {
    return false;
  }
  const Area around{stroke.x - 2, stroke.y - 1, stroke.width + 4, stroke.height + 2};
  const Area own{stroke.x - 1, stroke.y, stroke.width + 2, stroke.height};
  const Area beneath{stroke.x, stroke.Bottom() + 1, stroke.width, lower};
  return InkIn(ground.text, around) == InkIn(ground.text, own) &&
         (y < bottom || InkIn(ground.text, beneath) == 0);
}

// Where an underlining runs through an underscore it is thicker than under the words.
bool ThickensUnderlining(const Ground& ground, const Area& a, const Area& b, const White& white) {
  const int bottom = std::max(a.Bottom(), b.Bottom());
  const auto below = static_cast<int>(kBelow * ground.x_height);
  for (const Area& rule : ground.rules->across) {
    if (rule.y < bottom - below || rule.y > bottom) continue;
    if (rule.x > a.Right() - below || rule.Right() < b.x + below) continue;
    std::vector<int> words, within;  // The stroke's thickness in each column.
    for (int x = std::max(a.x, rule.x); x < std::min(b.Right(), rule.Right()); ++x) {
      const int thick = InkIn(ground.rules->mask.get(), {x, bottom - below, 1, 2 * below});
      (x >= white.begin && x < white.end ? within : words).push_back(thick);
    }
    if (words.empty() || within.empty()) return false;
    // A tilted stroke is thicker where it steps from one row to the next.
    return Median(within) > Quantile(words, 0.8);
  }
  return false;
}

// The rows and columns of the box that hold ink.
Box Shrink(const Pix* text, const Box& box) {
  const Area area = ToArea(box, text);
  const PixPtr part = Clip(text, area);
  ::Box* tight = nullptr;
  if (!part || pixClipToForeground(part.get(), nullptr, &tight) != 0 || tight == nullptr)
    return box;
  Area ink;
  boxGetGeometry(tight, &ink.x, &ink.y, &ink.width, &ink.height);
  boxDestroy(&tight);
  ink.x += std::max(area.x, 0);
  ink.y += std::max(area.y, 0);
  return ToBox(ink, text);
}

bool IsAddress(const Word& word) { return word.text.find('@') != std::string::npos; }

bool StandFree(const Word& a, const Word& b) {
  const char end = a.text.back(), begin = b.text.front();
  return end == '@' || begin == '@' || begin == '.' ||
         (end == '.' && (IsAddress(a) || IsAddress(b)));
}

// The white that letters and marks may have between them within one word.
double KeptTogether(const Word& a, const Word& b) {
  return a.text.back() == '@' || b.text.front() == '@' ? kNoGapAtSign : kNoGapAtStop;
}

bool IsFigure(char c) { return c >= '0' && c <= '9'; }

// How far ink goes on from a column, at most as far as figures are wide.
int InkFrom(const Ground& ground, const Area& word, int x, int step) {
  int width = 0;
  while (width < ground.x_height && x >= word.x && x < word.Right() &&
         InkIn(ground.text, {x, word.y, 1, word.height}) > 0) {
    x += step;
    ++width;
  }
  return width;
}

// The width of a figure, as far as a word tells it.
double WidthOfFigure(const Ground& ground, const Word& word) {
  const bool number =
      word.text.size() >= 3 && std::all_of(word.text.begin(), word.text.end(), IsFigure);
  if (!number) return kFigure * ground.x_height;
  return word.box.Width() * pixGetWidth(ground.text) / static_cast<double>(word.text.size());
}

// Whether the white beside a "1" is that of the figure itself: a blank would be wider.
bool IsWithinANumber(const Ground& ground, const Word& a, const Word& b, const White& white,
                     double parting) {
  const char end = a.text.back(), begin = b.text.front();
  if (!IsFigure(end) || !IsFigure(begin) || (end != '1' && begin != '1')) return false;
  if (white.Width() > (end == begin ? kBetweenOnes : kBesideOne) * parting) return false;
  const int left = InkFrom(ground, ToArea(a.box, ground.text), white.begin - 1, -1);
  const int right = InkFrom(ground, ToArea(b.box, ground.text), white.end, 1);
  return white.Width() + (left + right) / 2.0 <
         kPitch * std::min(WidthOfFigure(ground, a), WidthOfFigure(ground, b));
}

bool IsEndingMark(const std::string& text) {
  return text == ":" || text == ";" || text == "!" || text == "?" || text == ",";
}

bool IsQuote(const std::string& text) {
  return text == "\"" || text == "'" || text == "“" || text == "”" || text == "‘" || text == "’";
}

bool IsStroke(const std::string& text) {
  return text == "|" || text == "|," || text == "|." || text == "||." || text == "|||.";
}

// "I am" read as "lam", "A review" as "Areview": the first letter, where white stands after it that
// is no narrower than what parts the line's words.
bool SplitFirstLetter(const Ground& ground, int parting, Word& word, Word& first) {
  const char letter = word.text.empty() ? ' ' : word.text.front();
  const bool stroke = letter == 'l' || letter == '|' || letter == 'I' || letter == '[';
  if (word.text.size() < 3 || (!stroke && letter != 'A' && letter != 'a')) return false;
  if (word.text[1] < 'a' || word.text[1] > 'z') return false;
  const Area area = ToArea(word.box, ground.text);
  const auto most = static_cast<int>((stroke ? 0.75 : 1.6) * ground.x_height);
  // The whites of the word, from left to right.
  std::vector<White> whites;
  for (int x = area.x + 1; x < area.Right(); ++x) {
    if (InkIn(ground.text, {x, area.y, 1, area.height}) > 0) continue;
    if (whites.empty() || whites.back().end != x) whites.push_back({x, x});
    whites.back().end = x + 1;
  }
  if (whites.empty() || whites.front().begin - area.x > most) return false;
  // In a typewriter's letters all stand apart.
  int other = 0;
  for (std::size_t i = 1; i < whites.size(); ++i) other = std::max(other, whites[i].Width());
  const White white = whites.front();
  if (white.Width() < std::max({kSplit * ground.x_height, 1.8 * other, kOfPartingGap * parting}))
    return false;
  const double width = pixGetWidth(ground.text);
  first = word;
  first.text = stroke ? "I" : std::string(1, letter);
  first.box.x1 = white.begin / width;
  word.text.erase(0, 1);
  word.box.x0 = white.end / width;
  return true;
}

// Both words as one, with what either may be otherwise.
Word Joined(const Word& a, const std::string& between, const Word& b) {
  Word joined = a;
  joined.text += between + b.text;
  joined.box = Union(a.box, b.box);
  joined.confidence = std::min(a.confidence, b.confidence);
  for (std::string& other : joined.alternatives) other += between + b.text;
  for (const std::string& other : b.alternatives) {
    joined.alternatives.emplace_back(a.text).append(between).append(other);
  }
  return joined;
}

}  // namespace

void RepairSpacing(const Ground& ground, std::vector<Word>& words) {
  const double width = pixGetWidth(ground.text);
  // The gaps before the words; none before the first of a line.
  std::vector<std::optional<Gap>> gaps(words.size());
  for (std::size_t w = 1; w < words.size(); ++w) {
    if (!InOneStrip(words[w - 1], words[w])) continue;
    const Area a = ToArea(words[w - 1].box, ground.text), b = ToArea(words[w].box, ground.text);
    const White white = WhiteBetween(ground, a, b);
    gaps[w] = Gap{
        white, MayBeJoined(words[w - 1], words[w], white, ground.x_height) &&
                   (IsUnderscore(ground, a, b, white) || ThickensUnderlining(ground, a, b, white))};
  }
  struct Repaired {
    Word word;
    int parting;  // The white that parts words of its line.
    bool opens;   // A quote before its words.
  };
  std::vector<Repaired> repaired;
  repaired.reserve(words.size());
  double least = 0;
  int parting = 0, of_words = 0;
  for (std::size_t w = 0; w < words.size(); ++w) {
    Word& word = words[w];
    if (!gaps[w]) {
      const std::vector<int> of_line = GapsOfLine(gaps, w);
      least = LeastWhite(of_line, ground.x_height);
      const auto usual = static_cast<int>(kUsualGap * ground.x_height);
      parting = of_line.empty() ? usual : Median(of_line);
      of_words = of_line.size() < kGapsThatTell ? usual : parting;
    } else {
      Word& last = repaired.back().word;
      const White& white = gaps[w]->white;
      if (gaps[w]->underscore) {
        last = Joined(last, "_", word);
        last.confidence = std::min(last.confidence.value_or(1), kSureOfUnderscore);
        last.alternatives.push_back(word.text);
        continue;
      }
      // The recogniser sees blanks where letters of two words touch; in addresses it sees too many.
      if (StandFree(last, word) &&
          white.Width() < std::max(least, KeptTogether(last, word) * ground.x_height)) {
        last = Joined(last, "", word);
        continue;
      }
      if (IsWithinANumber(ground, last, word, white, of_words)) {
        last = Joined(last, "", word);
        continue;
      }
      // A mark belongs to the word that it ends, a quote to the nearer word.
      const double thin = kThinSpace * ground.x_height;
      const bool nearer =
          w + 1 == words.size() || !gaps[w + 1] || white.Width() <= gaps[w + 1]->white.Width();
      const bool closes = IsEndingMark(word.text) || (IsQuote(word.text) && nearer);
      if (white.Width() < thin && (closes || repaired.back().opens)) {
        last = Joined(last, "", word);
        repaired.back().opens = false;
        continue;
      }
      if (white.Width() > 0) {
        last.box.x1 = white.begin / width;
        word.box.x0 = white.end / width;
        if (word.box.x1 <= word.box.x0) word.box.x1 = word.box.x0 + ground.x_height / width;
      }
    }
    const bool opens = IsQuote(word.text);
    repaired.push_back({std::move(word), parting, opens});
  }
  words.clear();
  for (auto& [word, its_parting, opens] : repaired) {
    word.box = Shrink(ground.text, word.box);
    Word first;
    if (SplitFirstLetter(ground, its_parting, word, first)) words.push_back(std::move(first));
    words.push_back(std::move(word));
  }
  for (std::size_t w = 0; w < words.size(); ++w) {
    Word& word = words[w];
    const bool alone = (w == 0 || words[w - 1].line != word.line) &&
                       (w + 1 == words.size() || words[w + 1].line != word.line);
    if (!alone && IsStroke(word.text)) std::replace(word.text.begin(), word.text.end(), '|', 'I');
  }
}

}  // namespace writ::reader
