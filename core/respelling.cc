#include "core/respelling.h"

#include <algorithm>
#include <cctype>

namespace writ {
namespace {

constexpr std::size_t kShortest = 4;  // Words shorter than this are not mended by themselves.
constexpr std::size_t kOneWrong = 7;  // From here on one wrong letter in the middle is forgiven.
constexpr std::size_t kLongPart = 5;  // Of words without their blanks one is at least this long.
constexpr int kMostLetters = 24;      // Of a word in spaced letters.
constexpr double kLookAlike = 0.2;    // What a repair costs that only takes look-alikes for one.

bool IsAlpha(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool IsUpper(char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; }
bool IsWordByte(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '|' || c == '!' || c == '$';
}

std::string Lower(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

bool MostlyUpper(std::string_view token) {
  return std::count_if(token.begin(), token.end(), IsUpper) * 2 >
         static_cast<std::ptrdiff_t>(token.size());
}

// The mended words in the case of the token.
std::string InCaseOf(std::string_view token, std::string words) {
  if (MostlyUpper(token)) {
    std::transform(words.begin(), words.end(), words.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  } else if (IsUpper(token.front())) {
    words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
  }
  return words;
}

// The listed word that a token must be; empty where it is none. Look-alikes are enough in any word;
// other repairs only in long ones in capitals, and never of the ending, which tells words of one
// stem apart.
std::string Mend(std::string_view token, const Vocabulary& vocabulary) {
  if (token.size() < kShortest) return {};
  const std::string lower = Lower(token);
  const Vocabulary::Repair repair = vocabulary.Look(lower, false);
  if (!vocabulary.Knows(repair.text)) return {};
  if (repair.cost <= kLookAlike) return repair.text;
  const bool likely = token.size() >= kOneWrong && MostlyUpper(token) &&
                      repair.text.size() == lower.size() && repair.text.back() == lower.back();
  return likely ? repair.text : std::string();
}

// The listed words that a token is made of, parted by blanks; empty where it isn't.
std::string Part(std::string_view token, const Vocabulary& vocabulary) {
  const std::vector<std::string> words = vocabulary.TakeApart(Lower(token));
  if (words.size() < 2) return {};
  std::string parted;
  bool any_long = false;
  for (const std::string& word : words) {
    parted += (parted.empty() ? "" : " ") + word;
    any_long = any_long || word.size() >= kLongPart;
  }
  return any_long ? parted : std::string();
}

}  // namespace

EditedText Respell(std::string_view text, const Vocabulary& vocabulary) {
  EditedText out(text);
  const auto word_end = [&](std::size_t from) {
    while (from < text.size() && IsWordByte(text[from])) ++from;
    return from;
  };
  for (std::size_t at = 0; at < text.size();) {
    if (!IsWordByte(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = word_end(at);
    const std::string_view token = text.substr(at, end - at);
    const bool known = vocabulary.Knows(Lower(token));
    std::string mended;
    // A word in spaced letters, or broken in two.
    const bool spaced = token.size() == 1 && IsAlpha(token[0]);
    std::string joined(token);
    std::size_t joined_end = end;
    for (int n = 0; !known && n < (spaced ? kMostLetters : 1) && mended.empty(); ++n) {
      if (joined_end + 1 >= text.size() || text[joined_end] != ' ') break;
      const std::size_t next_end = word_end(joined_end + 1);
      const std::string_view next = text.substr(joined_end + 1, next_end - joined_end - 1);
      if (next.empty() || (spaced && next.size() != 1) || vocabulary.Knows(Lower(next))) break;
      joined += next;
      joined_end = next_end;
      if (joined.size() > kShortest && MostlyUpper(joined)) mended = Mend(joined, vocabulary);
      if (!mended.empty()) end = joined_end;
    }
    if (mended.empty() && !known) mended = Mend(token, vocabulary);
    if (mended.empty() && !known) mended = Part(token, vocabulary);
    if (!mended.empty()) out.Replace({at, end}, InCaseOf(text.substr(at, end - at), mended));
    at = end;
  }
  out.Finish();
  return out;
}

}  // namespace writ
