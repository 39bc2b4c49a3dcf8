#include "writ/stages/normalise.h"

#include <re2/re2.h>

#include <algorithm>

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

// "{X]", "[x)": a box that was ticked, of which one bracket was misread.
bool IsTickedBox(std::string_view word) {
  constexpr std::string_view kOpen = "[({|", kClose = "])}|";
  return word.size() == 3 && (word[1] == 'x' || word[1] == 'X') &&
         kOpen.find(word[0]) != std::string_view::npos &&
         kClose.find(word[2]) != std::string_view::npos && !(word[0] == '(' && word[2] == ')');
}

// What recognition makes of signs that it knows badly, in words that are no identifiers: a number
// sign read as "N*", an abbreviation for addresses as "1P", one for identities as "[D", a docket's
// hyphen as a tilde.
std::string WithoutSlips(std::string word) {
  static const RE2 kNumberSign(R"(([Nn])\.?(?:[*"']|®)([.:]?))"),
      kAddress(R"([1l|\[]P(s?[.,;:)]*))"), kIdentity(R"([l|\[]D(s?[.,;:)]*))"),
      kDocket(R"((?:\d:)?\d{2,4}[-~][A-Za-z]{1,4}[-~]\d{2,}(?:[-~][A-Za-z\d]+)*[.,;:)]*)");
  if (IsTickedBox(word)) return "[X]";
  std::string rest;
  if (RE2::FullMatch(word, kAddress, &rest)) return "IP" + rest;
  if (RE2::FullMatch(word, kIdentity, &rest)) return "ID" + rest;
  if (RE2::FullMatch(word, kNumberSign)) {
    RE2::Replace(&word, kNumberSign, "\\1°\\2");
    return word;
  }
  if (RE2::FullMatch(word, kDocket)) std::replace(word.begin(), word.end(), '~', '-');
  return word;
}

// "'February 25, 2026", ".RECORDS": a speck before the first word of a line. A quotation has an
// end.
bool BeginsWithSpeck(std::string_view word, const PageText& page,
                     const std::vector<std::size_t>& line) {
  static const RE2 kSpecked(R"(['".,:;`~*][A-Z][A-Za-z]+[.,:;]*)");
  if (!RE2::FullMatch(word, kSpecked)) return false;
  const char mark = word.front();
  if (mark != '\'' && mark != '"') return true;
  return std::none_of(line.begin(), line.end(), [&](std::size_t w) {
    std::string text = FoldWord(page.words[w].text);
    while (!text.empty() && std::string_view(".,:;)").find(text.back()) != std::string_view::npos) {
      text.pop_back();
    }
    return text.size() > 1 && text.back() == mark;
  });
}

}  // namespace

NormalisedPage Normalise(const PageText& page) {
  NormalisedPage normal;
  for (const auto& line : ReadingLines(page)) {
    bool first = true;
    for (const std::size_t w : line) {
      std::string text = FoldWord(page.words[w].text);
      if (page.source == TextSource::recognised) {
        text = WithoutSlips(std::move(text));
        if (first && BeginsWithSpeck(text, page, line)) text.erase(0, 1);
      }
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
