#include "writ/stages/normalise.h"

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

}  // namespace

NormalisedPage Normalise(const PageText& page) {
  NormalisedPage normal;
  for (const auto& line : ReadingLines(page)) {
    bool first = true;
    for (const std::size_t w : line) {
      const std::string text = FoldWord(page.words[w].text);
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
