#include "reader/legible.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace writ::reader {
namespace {

// Which letters follow which in English, with the commonest pairs of Spanish, French and German:
// together about 98 % of the pairs in running text.
constexpr std::array<std::string_view, 26> kFollow = {
    "bcdfghiklmnprstuvwyz",     // a
    "abeijlorstuy",             // b
    "acehiklorstuy",            // c
    "adegiloruvwy",             // d
    "abcdefgilmnopqrstuvwxyz",  // e
    "aefilortu",                // f
    "aeghilnorstu",             // g
    "aeilmnortuy",              // h
    "abcdefgklmnoprstvxz",      // i
    "aeou",                     // j
    "aeilnorsy",                // k
    "abcdefgiklmopstuvy",       // l
    "abeimnopsuy",              // m
    "acdefgijklnosttuvy",       // n
    "abcdefgiklmnoprstuvwxy",   // o
    "aehiloprstuy",             // p
    "u",                        // q
    "abcdefgiklmnoprstuvy",     // r
    "acehiklmnopqrstuwy",       // s
    "aceehilmorstuvwyz",        // t
    "abcdefgiklmnoprstxz",      // u
    "aeio",                     // v
    "aehilnorst",               // w
    "acehipt",                  // x
    "aceilmnoprst",             // y
    "aeiloz",                   // z
};

char Confused(char c) {
  switch (c) {
    case '0':
      return 'o';
    case '1':
    case '|':
    case '!':
    case 'i':
    case 'j':
      return 'l';
    case '5':
    case '$':
      return 's';
    case '8':
      return 'b';
    case '6':
      return 'g';
    case '2':
      return 'z';
    default:
      return c;
  }
}

// Edit distance; with `free_ends`, of `a` to the part of `b` that is nearest to it.
std::size_t Distance(std::string_view a, std::string_view b, bool free_ends) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = free_ends ? 0 : j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return free_ends ? *std::min_element(row.begin(), row.end()) : row.back();
}

// What looks alike in poor print, a group each.
constexpr std::array<std::string_view, 15> kLookAlike = {
    "aceo",       "hbk", "uvny", "ltfij1", "gqy", "mnwu", "sz", "do",
    "0123456789", "0o",  "5s",   "8b",     "6gb", "2z",   "9gq"};

double Substitution(char a, char b) {
  if (a == b) return 0;
  for (const std::string_view group : kLookAlike) {
    if (group.find(a) != std::string_view::npos && group.find(b) != std::string_view::npos) {
      return 0.5;
    }
  }
  return 1;
}

// Lower case, rn as m.
std::string LettersAndDigits(std::string_view text) {
  std::string kept;
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == 'n' && !kept.empty() && kept.back() == 'r') {
      kept.back() = 'm';
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      kept += c;
    }
  }
  return kept;
}

double Lost(char c) {
  return std::string_view("ltfrij1").find(c) != std::string_view::npos ? 0.5 : 1;
}

bool IsVowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

// What a word's letters are.
struct Letters {
  std::string latin;  // Lower case, plain Latin letters only; accented ones stand as 'e'.
  std::size_t letters = 0, digits = 0, odd = 0, others = 0;
  bool mixed = false;    // Letters of two scripts.
  bool shouted = false;  // Capitals only.
};

Letters LettersOf(std::string_view word) {
  Letters found;
  UScriptCode script = USCRIPT_COMMON;
  bool lower = false;
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
    const UChar32 c = text.char32At(at);
    if (c == 0xFFFD || u_charType(c) == U_PRIVATE_USE_CHAR || u_charType(c) == U_CONTROL_CHAR ||
        u_charType(c) == U_UNASSIGNED) {
      ++found.odd;
    } else if (u_isalpha(c) != 0) {
      ++found.letters;
      lower = lower || u_isULowercase(c) != 0;
      UErrorCode status = U_ZERO_ERROR;
      const UScriptCode its = uscript_getScript(c, &status);
      if (its > USCRIPT_INHERITED) {
        found.mixed = found.mixed || (script > USCRIPT_INHERITED && its != script);
        script = its;
      }
      const UChar32 small = u_tolower(c);
      if (small >= 'a' && small <= 'z') {
        found.latin += static_cast<char>(small);
      } else if (its == USCRIPT_LATIN) {
        found.latin += 'e';
      } else {
        ++found.others;
      }
    } else if (u_isdigit(c) != 0) {
      ++found.digits;
    }
  }
  found.shouted = !lower;
  return found;
}

bool LooksLikeAWord(const Letters& letters) {
  if (letters.odd > 0 || letters.mixed) return false;
  if (letters.others > 0) return true;  // Another script: no table of ours to judge it by.
  const std::string& latin = letters.latin;
  std::size_t good = 0;
  for (std::size_t n = 1; n < latin.size(); ++n) {
    const std::string_view follow = kFollow[static_cast<std::size_t>(latin[n - 1] - 'a')];
    if (follow.find(latin[n]) != std::string_view::npos) ++good;
  }
  const auto vowels = std::count_if(latin.begin(), latin.end(), IsVowel);
  return vowels > 0 && static_cast<double>(good) >= 0.7 * static_cast<double>(latin.size() - 1);
}

}  // namespace

std::string FoldForReaders(std::string_view text) {
  std::string folded;
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    c = Confused(c);
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                      static_cast<unsigned char>(c) >= 0xC3;  // One byte for each other letter.
    if (!kept) continue;
    if (c == 'n' && !folded.empty() && folded.back() == 'r') {
      folded.back() = 'm';
    } else if (c == 'v' && !folded.empty() && folded.back() == 'v') {
      folded.back() = 'w';
    } else {
      folded += c;
    }
  }
  return folded;
}

double Alike(std::string_view a, std::string_view b) {
  const std::string x = FoldForReaders(a), y = FoldForReaders(b);
  const std::size_t longer = std::max(x.size(), y.size());
  if (longer == 0) return 1;
  return 1 - static_cast<double>(Distance(x, y, false)) / static_cast<double>(longer);
}

double ErrorsBetween(std::string_view a, std::string_view b) {
  const std::string x = LettersAndDigits(a), y = LettersAndDigits(b);
  std::vector<double> row(y.size() + 1);
  for (std::size_t j = 1; j <= y.size(); ++j) row[j] = row[j - 1] + Lost(y[j - 1]);
  for (const char c : x) {
    double diagonal = row[0];
    row[0] += Lost(c);
    for (std::size_t j = 1; j <= y.size(); ++j) {
      const double changed = diagonal + Substitution(c, y[j - 1]);
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + Lost(c), row[j - 1] + Lost(y[j - 1])});
    }
  }
  return row.back();
}

double FoundIn(std::string_view part, std::string_view whole) {
  const std::string x = FoldForReaders(part), y = FoldForReaders(whole);
  if (x.empty()) return 1;
  return 1 - static_cast<double>(Distance(x, y, true)) / static_cast<double>(x.size());
}

double Legibility(const std::vector<std::string_view>& words, std::size_t* judged) {
  double good = 0, all = 0;
  std::size_t count = 0;
  for (const std::string_view word : words) {
    const Letters letters = LettersOf(word);
    const std::size_t length = letters.letters + letters.odd;
    // Capitals in a row may be an abbreviation, letters among digits a number.
    const bool tells = letters.odd > 0 || letters.mixed ||
                       (length >= 3 && letters.digits == 0 && !(letters.shouted && length < 5));
    if (!tells) continue;
    ++count;
    all += static_cast<double>(length);
    if (LooksLikeAWord(letters)) good += static_cast<double>(length);
  }
  if (judged != nullptr) *judged = count;
  return all > 0 ? good / all : 1;
}

double LegibilityOf(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return Legibility(words);
}

bool LooksLikeIdentifier(std::string_view word) {
  const std::size_t at = word.find('@');
  if (at != std::string_view::npos && at > 0 && at + 1 < word.size()) return true;
  return std::count_if(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 6;
}

}  // namespace writ::reader
