#include "reader/small_capitals.h"

#include <algorithm>
#include <string>

#include "reader/parts.h"

namespace writ::reader {
namespace {

constexpr double kLowest = 0.6, kHighest = 0.84;  // Small capitals to a capital, in height.
constexpr double kAlike = 0.12;                   // By which letters of one height may differ.
constexpr double kLetter = 0.45;                  // Of the first letter's height; lower are marks.
constexpr int kFewest = 3;

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }

// Letters alone but for a mark at the end, a capital first, and capitals by most behind it.
bool LooksLikeCapitals(const std::string& text) {
  int upper = 0, lower = 0;
  for (std::size_t n = 0; n < text.size(); ++n) {
    if (IsUpper(text[n])) {
      ++upper;
    } else if (IsLower(text[n])) {
      ++lower;
    } else if (n + 1 < text.size() || std::string_view(".,;:").find(text[n]) == std::string::npos) {
      return false;
    }
  }
  return upper + lower >= kFewest && IsUpper(text.front()) && upper - 1 > lower;
}

// Whether the letters behind the first are all of one height and lower than it. Small letters have
// ascenders or are read as such.
bool IsSetInSmallCapitals(const Pix* print, const Area& area) {
  const PixPtr word = Clip(print, area);
  if (!word) return false;
  std::vector<Area> letters = Parts(word.get());
  std::sort(letters.begin(), letters.end(), [](const Area& a, const Area& b) { return a.x < b.x; });
  if (letters.size() < kFewest) return false;
  const double first = letters.front().height;
  const double middle = letters.front().y + first / 2;
  std::erase_if(letters, [&](const Area& part) {
    return part.height < kLetter * first || part.y > middle;  // A comma hangs from the line.
  });
  if (letters.size() < kFewest) return false;
  // Heights above the line: a J and a Q hang below it.
  std::vector<int> bottoms;
  bottoms.reserve(letters.size());
  for (const Area& letter : letters) bottoms.push_back(letter.Bottom());
  std::sort(bottoms.begin(), bottoms.end());
  const int line = bottoms[bottoms.size() / 2];
  const double capital = line - letters.front().y;
  return std::all_of(letters.begin() + 1, letters.end(), [&](const Area& letter) {
    const double height = line - letter.y;
    const double other = line - letters[1].y;
    return height >= kLowest * capital && height <= kHighest * capital &&
           std::abs(height - other) <= std::max(1.0, kAlike * capital);
  });
}

}  // namespace

void ReadSmallCapitals(const Pix* print, std::vector<Word>& words) {
  for (Word& word : words) {
    if (!LooksLikeCapitals(word.text)) continue;
    if (!IsSetInSmallCapitals(print, ToArea(word.box, print))) continue;
    for (char& c : word.text) {
      if (&c != &word.text.front() && IsUpper(c)) c = static_cast<char>(c - 'A' + 'a');
    }
  }
}

}  // namespace writ::reader
