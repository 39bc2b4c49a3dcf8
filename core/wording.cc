#include "core/wording.h"

#include <algorithm>

#include "writ/words.h"

namespace writ {

std::string FillIn(std::string_view text, const std::map<std::string, std::string>& words) {
  std::string out;
  std::size_t bracket = std::string::npos;  // Where in `out` the open bracket's text begins.
  bool missing = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[') {
      bracket = out.size();
      missing = false;
    } else if (text[i] == ']' && bracket != std::string::npos) {
      if (missing) out.resize(bracket);
      bracket = std::string::npos;
    } else if (text[i] == '{') {
      const std::size_t end = text.find('}', i);
      if (end == std::string_view::npos) break;
      const auto word = words.find(std::string(text.substr(i + 1, end - i - 1)));
      if (word == words.end() || word->second.empty()) {
        missing = true;
      } else {
        for (const char c : word->second) out += c == '\n' || c == '\f' ? ' ' : c;
      }
      i = end;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string ListInWords(const std::vector<std::string>& items) {
  std::string list;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) list += i + 1 == items.size() ? " and " : ", ";
    list += items[i];
  }
  return list;
}

std::string KindInWords(DocumentKind kind) {
  if (kind == DocumentKind::order_2703d) return "§ 2703(d) order";
  if (kind == DocumentKind::mlat_request) return "request under a treaty";
  std::string words(ToWord(kind));
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string CountInWords(long count, std::string_view noun) {
  std::string words = std::to_string(count) + " ";
  words.append(noun).append(count == 1 ? "" : "s");
  return words;
}

}  // namespace writ
