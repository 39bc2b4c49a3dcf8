#include "writ/stages/normalise.h"

#include <algorithm>

#include "core/unicode.h"

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

}  // namespace

NormalisedPage Normalise(const PageText& page) {
  NormalisedPage normal;
  int line = -1;
  bool joins = false;  // The last word ended in a hyphen that may only be a line's end.
  for (std::size_t w = 0; w < page.words.size(); ++w) {
    const std::string text = FoldWord(page.words[w].text);
    if (text.empty()) continue;
    const bool new_line = page.words[w].line != line;
    if (!normal.text.empty()) {
      if (new_line && joins && GoesOnAfterHyphen(text)) {
        normal.text.pop_back();
        --normal.runs.back().end;
      } else {
        normal.text += new_line ? '\n' : ' ';
      }
    }
    line = page.words[w].line;
    normal.runs.push_back({normal.text.size(), normal.text.size() + text.size(), w});
    normal.text += text;
    joins = EndsInLetterHyphen(text);
  }
  return normal;
}

}  // namespace writ
