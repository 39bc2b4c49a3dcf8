#include "stages/court_words.h"

#include <algorithm>
#include <charconv>

namespace writ {

CourtWords::CourtWords(const CaptionText& caption, const RecordFamily& grammar)
    : phrases_(caption.words.size()) {
  for (const Hit& hit : grammar.FindAll(caption.text)) {
    if (hit.span.Empty()) continue;
    const std::size_t first = caption.WordAt(hit.span.begin);
    const std::size_t last = caption.WordAt(hit.span.end - 1);
    const CaptionWord& end = caption.words[last];
    if (caption.words[first].at != hit.span.begin || end.at + end.text.size() != hit.span.end) {
      continue;
    }
    Phrase phrase{hit.record, hit.record->Get("role"), last + 1, 0};
    const std::string digits =
        hit.groups.empty() ? hit.record->Get("value")
                           : caption.text.substr(hit.groups[0].begin, hit.groups[0].Length());
    std::from_chars(digits.data(), digits.data() + digits.size(), phrase.value);
    phrases_[first].push_back(phrase);
  }
}

const CourtWords::Phrase* CourtWords::At(std::string_view role, std::size_t word) const {
  if (word >= phrases_.size()) return nullptr;
  const auto& here = phrases_[word];
  const auto found =
      std::find_if(here.begin(), here.end(), [&](const Phrase& p) { return p.role == role; });
  return found == here.end() ? nullptr : &*found;
}

}  // namespace writ
