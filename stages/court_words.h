// What the words of a caption do in a court's name, by models/courts/grammar.yaml.
#pragma once

#include <string_view>
#include <vector>

#include "core/caption_words.h"
#include "core/record_family.h"

namespace writ {

class CourtWords {
 public:
  CourtWords(const CaptionText& caption, const RecordFamily& grammar);

  struct Phrase {
    const Record* record = nullptr;
    std::string_view role;  // The record's.
    std::size_t last = 0;   // One past its last word.
    int value = 0;          // Of a number.
  };
  // The phrase of this role that begins with a word; none also beyond the caption's end.
  const Phrase* At(std::string_view role, std::size_t word) const;
  bool Is(std::string_view role, std::size_t word) const { return At(role, word) != nullptr; }
  // Whether a word is this unit: "district", "circuit" …
  bool IsUnit(std::string_view unit, std::size_t word) const {
    const Phrase* phrase = At("unit", word);
    return phrase != nullptr && phrase->record->Get("value") == unit;
  }

 private:
  std::vector<std::vector<Phrase>> phrases_;  // By their first word.
};

}  // namespace writ
