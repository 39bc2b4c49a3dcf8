#include "writ/stages/normalise.h"

#include <re2/re2.h>

#include <cctype>

#include "core/unicode.h"
#include "stages/reading_order.h"

namespace writ {
namespace {

bool EndsInLetterHyphen(std::string_view text) {
  return text.size() >= 3 && text.back() == '-' && text[text.size() - 2] >= 'a' &&
         text[text.size() - 2] <= 'z' && text[text.size() - 3] >= 'a' &&
         text[text.size() - 3] <= 'z';
}

// Whether a word could be the second half of one that was hyphenated at a line's end.
bool GoesOnAfterHyphen(std::string_view text) {
  return text.size() >= 2 && text[0] >= 'a' && text[0] <= 'z' && text[1] >= 'a' && text[1] <= 'z';
}

bool IsLetterOrDigit(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

// "{X]", "[x)": a box that was ticked, of which one bracket was misread.
bool IsTickedBox(std::string_view word) {
  constexpr std::string_view kOpen = "[({|", kClose = "])}|";
  return word.size() == 3 && (word[1] == 'x' || word[1] == 'X') &&
         kOpen.find(word[0]) != std::string_view::npos &&
         kClose.find(word[2]) != std::string_view::npos && !(word[0] == '(' && word[2] == ')');
}

// What recognition makes of signs that it knows badly, in words that are no identifiers: a number
// sign read as "N*", an abbreviation for addresses as "1P", a docket's hyphen as a tilde.
std::string WithoutSlips(std::string word) {
  static const RE2 kNumberSign(R"(([Nn])\.?[*"']([.:]?))"), kAddress(R"([1l|\[]P(s?[.,;:)]*))");
  if (word.empty()) return word;
  if (IsTickedBox(word)) return "[X]";
  std::string rest;
  if (RE2::FullMatch(word, kAddress, &rest)) return "IP" + rest;
  if (RE2::FullMatch(word, kNumberSign)) {
    RE2::Replace(&word, kNumberSign, "\\1°\\2");
    return word;
  }
  if (std::isdigit(static_cast<unsigned char>(word.front())) != 0) {
    for (std::size_t at = 1; at + 1 < word.size(); ++at) {
      if (word[at] == '~' && IsLetterOrDigit(word[at - 1]) && IsLetterOrDigit(word[at + 1])) {
        word[at] = '-';
      }
    }
  }
  return word;
}

}  // namespace

NormalisedPage Normalise(const PageText& page) {
  NormalisedPage normal;
  for (const auto& line : ReadingLines(page)) {
    bool first = true;
    for (const std::size_t w : line) {
      std::string text = FoldWord(page.words[w].text);
      if (page.source == TextSource::recognised) text = WithoutSlips(std::move(text));
      if (text.empty()) continue;
      if (first && EndsInLetterHyphen(normal.text) && GoesOnAfterHyphen(text)) {
        normal.text.pop_back();
        --normal.runs.back().end;
      } else if (!normal.text.empty()) {
        normal.text += first ? '\n' : ' ';
      }
      first = false;
      normal.runs.push_back({normal.text.size(), normal.text.size() + text.size(), w});
      normal.text += text;
    }
  }
  return normal;
}

}  // namespace writ
