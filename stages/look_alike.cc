#include "stages/look_alike.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace writ {
namespace {

struct Pair {
  std::string_view from, to;
};

// Longer ones first: what two strokes make of one letter.
constexpr std::array<Pair, 5> kStrokes = {
    {{"rn", "m"}, {"vv", "w"}, {"cl", "d"}, {"ii", "n"}, {"li", "h"}}};
// One character for another.
constexpr std::array<Pair, 14> kSingles = {{{"0", "o"},
                                            {"o", "0"},
                                            {"1", "l"},
                                            {"l", "1"},
                                            {"i", "l"},
                                            {"l", "i"},
                                            {"5", "s"},
                                            {"s", "5"},
                                            {"8", "b"},
                                            {"b", "8"},
                                            {"2", "z"},
                                            {"z", "2"},
                                            {"g", "q"},
                                            {"q", "g"}}};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsMark(char c) { return c == '.' || c == '_' || c == '-' || c == '\''; }
char Lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

char At(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

// How much better a change at `at` would fit what stands beside it; higher is likelier.
int Fit(std::string_view text, std::size_t at, const Pair& pair) {
  const char before = at > 0 ? text[at - 1] : '\0', after = At(text, at + pair.from.size());
  const bool to_digit = IsDigit(pair.to[0]), from_digit = IsDigit(pair.from[0]);
  // A number of one digit ends many a name.
  if (pair.from == "l" && pair.to == "1" && after == '\0' && IsLetter(before)) return 1;
  if (to_digit == from_digit) return pair.from.size() + pair.to.size() > 2 ? 1 : 0;
  const int digits = (IsDigit(before) ? 1 : 0) + (IsDigit(after) ? 1 : 0);
  const int letters = (IsLetter(before) ? 1 : 0) + (IsLetter(after) ? 1 : 0);
  return to_digit ? digits - letters : letters - digits;
}

}  // namespace

std::string LookAlikeSkeleton(std::string_view text) {
  std::string small;
  for (const char c : text) {
    if (!IsMark(c)) small += Lower(c);
  }
  std::string skeleton;
  for (std::size_t at = 0; at < small.size();) {
    const auto stroke = std::find_if(kStrokes.begin(), kStrokes.end(), [&](const Pair& p) {
      return p.from == "rn" || p.from == "vv" || p.from == "cl"
                 ? std::string_view(small).substr(at, 2) == p.from
                 : false;
    });
    if (stroke != kStrokes.end()) {
      skeleton += stroke->to;
      at += 2;
      continue;
    }
    const char c = small[at++];
    switch (c) {
      case '0':
        skeleton += 'o';
        break;
      case '1':
      case 'i':
      case '|':
        skeleton += 'l';
        break;
      case '5':
        skeleton += 's';
        break;
      case '8':
        skeleton += 'b';
        break;
      case '2':
        skeleton += 'z';
        break;
      case 'q':
        skeleton += 'g';
        break;
      default:
        skeleton += c;
    }
  }
  return skeleton;
}

std::vector<std::string> LookAlikes(std::string_view text, std::size_t most) {
  struct Candidate {
    int fit = 0;
    std::string text;
  };
  std::vector<Candidate> candidates;
  const auto add = [&](std::size_t at, std::size_t length, std::string_view with, int fit) {
    std::string other(text);
    other.replace(at, length, with);
    candidates.push_back({fit, std::move(other)});
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const Pair& pair : kSingles) {
      if (Lower(text[at]) == pair.from[0]) add(at, 1, pair.to, Fit(text, at, pair));
    }
    for (const Pair& pair : kStrokes) {
      if (text.substr(at, 2) == pair.from) add(at, 2, pair.to, 1);
      if (Lower(text[at]) == pair.to[0] && pair.from != "ii" && pair.from != "li") {
        add(at, 1, pair.from, 0);
      }
    }
    // One stroke read twice: "l1", "O0".
    const std::string two = LookAlikeSkeleton(text.substr(at, 2));
    if (two.size() == 2 && two[0] == two[1] && (two[0] == 'l' || two[0] == 'o')) add(at, 1, "", 1);
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.fit > b.fit; });
  std::vector<std::string> likeliest;
  for (Candidate& candidate : candidates) {
    if (likeliest.size() == most) break;
    if (std::find(likeliest.begin(), likeliest.end(), candidate.text) == likeliest.end()) {
      likeliest.push_back(std::move(candidate.text));
    }
  }
  return likeliest;
}

bool HasRiskyCharacters(std::string_view text) {
  constexpr std::string_view kLetters = "lIiOoSsBZz|", kDigits = "01582";
  const bool small =
      std::any_of(text.begin(), text.end(), [](char c) { return Lower(c) == c && IsLetter(c); });
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at], before = at > 0 ? text[at - 1] : '\0', after = At(text, at + 1);
    const bool beside_digit = IsDigit(before) || IsDigit(after);
    if (kLetters.find(c) != std::string_view::npos && beside_digit) return true;
    if (kDigits.find(c) != std::string_view::npos && !beside_digit &&
        (IsLetter(before) || IsLetter(after))) {
      return true;
    }
    if (IsMark(c) && IsMark(after)) return true;
    if (small && at > 0 && IsUpper(c) && IsLetter(before) && !IsUpper(before)) return true;
    // A name ends in such a letter, or in a number of one digit.
    if (c == 'l' && at + 1 == text.size() && IsLetter(before)) return true;
    if (c == 'l' && after == 'l' && (at + 2 >= text.size() || IsMark(text[at + 2]))) return true;
  }
  return false;
}

std::string LettersToDigits(std::string_view text) {
  std::string digits(text);
  for (char& c : digits) {
    switch (c) {
      case 'O':
      case 'o':
      case 'Q':
      case 'D':
        c = '0';
        break;
      case 'l':
      case 'I':
      case 'i':
      case '|':
        c = '1';
        break;
      case 'S':
      case 's':
        c = '5';
        break;
      case 'B':
        c = '8';
        break;
      case 'Z':
      case 'z':
        c = '2';
        break;
      default:
        break;
    }
  }
  return digits;
}

std::size_t EditDistance(std::string_view a, std::string_view b, std::size_t limit) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > limit) return limit + 1;
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return std::min(row[b.size()], limit + 1);
}

}  // namespace writ
