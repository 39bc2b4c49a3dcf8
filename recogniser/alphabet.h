// What the network's classes spell: sequences of classes are characters (one class for each in
// Latin scripts, up to nine in Chinese).
#pragma once

#include <map>
#include <vector>

#include "recogniser/traineddata.h"

namespace ocr {

class Alphabet {
 public:
  Alphabet() = default;
  Alphabet(Unicharset characters, const Codes& codes);

  const Unichar& At(int unichar) const { return characters_[static_cast<std::size_t>(unichar)]; }
  std::size_t size() const { return characters_.size(); }
  const std::vector<int>& CodesOf(int unichar) const {
    return codes_[static_cast<std::size_t>(unichar)];
  }

  // Where a sequence of classes stands: state 0 is between characters.
  struct Step {
    int state = -1;    // After the class; -1 where no character goes on so.
    int unichar = -1;  // The character that this class ends, or -1.
  };
  Step Next(int state, int code) const;

 private:
  Unicharset characters_;
  Codes codes_;
  std::vector<Step> single_;                    // From state 0, by class.
  std::map<std::pair<int, int>, Step> longer_;  // From the other states.
};

}  // namespace ocr
