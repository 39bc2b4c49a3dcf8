// The words that records know, for reading through slips of recognition: letters taken for others
// ("subscr1ber", "nurnber"), lost blanks ("billingrecords"), words broken in two ("sub scriber");
// and through people's own slips: "posession", "informaton", "reqeust", "existance".
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/edited_text.h"
#include "core/record_family.h"

namespace writ {

class Lexicon {
 public:
  Lexicon() = default;
  // The words of the families' `match` examples. `small`: the only short words that a run which
  // lost its blanks may be taken apart into; `kept`: ordinary words that stay as they are.
  explicit Lexicon(const std::vector<const RecordFamily*>& families,
                   const std::vector<std::string>& small = {},
                   const std::vector<std::string>& kept = {});

  bool Knows(std::string_view word) const;
  // The known words that a run of letters and digits stands for, parted by blanks; empty where it
  // is known itself or nothing is sure.
  std::string Respell(std::string_view word) const;
  // The text with its words respelled. Linear.
  EditedText Respelled(std::string_view text) const;

 private:
  std::string Split(std::string_view word) const;

  std::unordered_set<std::string> words_, small_, kept_;
  std::unordered_map<std::string, std::string>
      by_skeleton_;                                       // Empty where two words share a skeleton.
  std::unordered_map<std::string, std::string> by_slip_;  // Empty where two words share a slip.
};

}  // namespace writ
