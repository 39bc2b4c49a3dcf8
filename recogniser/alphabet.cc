#include "recogniser/alphabet.h"

namespace ocr {

Alphabet::Alphabet(Unicharset characters, const Codes& codes)
    : characters_(std::move(characters)), codes_(codes) {
  codes_.resize(characters_.size());
  int states = 1;
  for (std::size_t unichar = 0; unichar < characters_.size(); ++unichar) {
    if (characters_[unichar].text.empty()) continue;
    int state = 0;
    const std::vector<int>& own = codes_[unichar];
    for (std::size_t n = 0; n < own.size(); ++n) {
      if (own[n] < 0) break;
      const auto code = static_cast<std::size_t>(own[n]);
      if (state == 0 && code >= single_.size()) single_.resize(code + 1);
      Step& step = state == 0 ? single_[code] : longer_[{state, own[n]}];
      if (n + 1 == own.size()) {
        if (step.unichar < 0) step.unichar = static_cast<int>(unichar);
      } else if (step.state <= 0) {
        step.state = states++;
      }
      state = step.state;
    }
  }
  // A class that ends a character and begins no longer one leads back to the beginning.
  for (Step& step : single_) {
    if (step.unichar >= 0) step.state = 0;
  }
  for (auto& [from, step] : longer_) {
    if (step.unichar >= 0) step.state = 0;
  }
}

Alphabet::Step Alphabet::Next(int state, int code) const {
  if (code < 0) return {};
  if (state == 0) {
    const auto at = static_cast<std::size_t>(code);
    return at < single_.size() ? single_[at] : Step{};
  }
  const auto found = longer_.find({state, code});
  return found == longer_.end() ? Step{} : found->second;
}

}  // namespace ocr
