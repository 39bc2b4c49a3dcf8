#include "writ/stages/layout_text.h"

namespace writ {

std::string LayoutText(const PageText& page) {
  std::string text;
  for (std::size_t w = 0; w < page.words.size(); ++w) {
    if (w > 0) text += page.words[w].line == page.words[w - 1].line ? ' ' : '\n';
    text += page.words[w].text;
  }
  if (!text.empty()) text += '\n';
  return text;
}

}  // namespace writ
