#include "stages/languages.h"

#include <algorithm>
#include <map>

namespace writ {
namespace {

// A language is spoken where its small words are at least this share of the commonest one's.
constexpr double kShare = 0.4;
// A paper with fewer small words than this shows no language; it is taken for English.
constexpr std::size_t kFewWords = 3;

}  // namespace

Languages::Languages(std::string_view text, const Models& models) {
  std::map<std::string, std::size_t> words;
  std::size_t most = 0;
  for (const Record& language : models.languages.records()) {
    std::size_t& count = words[language.id];
    for (const auto& pattern : language.patterns) {
      re2::StringPiece rest(text);
      while (RE2::FindAndConsume(&rest, *pattern)) ++count;
    }
    most = std::max(most, count);
  }
  for (const auto& [language, count] : words) {
    const bool spoken = most < kFewWords
                            ? language == "en"
                            : static_cast<double>(count) >= kShare * static_cast<double>(most);
    if (spoken) {
      spoken_.push_back(language);
    }
  }
}

bool Languages::Speak(const Record& record) const {
  const bool named = record.id.size() > 2 && record.id[2] == '.';
  const std::string language = named ? record.id.substr(0, 2) : "en";
  return std::find(spoken_.begin(), spoken_.end(), language) != spoken_.end();
}

}  // namespace writ
