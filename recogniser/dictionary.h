// A model's word list, as the directed graph that Tesseract packs it in. Source: Tesseract 5,
// src/dict/dawg.h (bits of an edge), dawg.cpp (order in the file).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "recogniser/memory.h"

namespace ocr {

class Dictionary {
 public:
  // Where a word stands in the graph after some of its letters.
  struct Place {
    std::uint32_t node = 0;
    bool word_end = false;
    bool more = true;  // There are longer words.
  };

  Dictionary() = default;  // No words.
  // `unichars`: how many the model knows. An edge that leads out of the
  // graph is none.
  static tl::expected<Dictionary, std::string> Read(std::span<const std::uint8_t> bytes,
                                                    std::size_t unichars);

  bool empty() const { return records_.empty(); }
  // One letter further; none where no word goes on so. A new word begins at Place{}.
  std::optional<Place> Next(const Place& place, int unichar) const;

 private:
  // Of an edge's record: its letter, its flags, the node that it leads to.
  std::uint64_t LetterOf(std::uint64_t record) const {
    return record & ((std::uint64_t{1} << letter_bits_) - 1);
  }
  std::uint64_t FlagsOf(std::uint64_t record) const { return record >> letter_bits_; }
  std::uint64_t NodeOf(std::uint64_t record) const;
  // Whether it leads on in a word; unused places are all ones.
  bool LeadsOn(std::uint64_t record) const;

  // Edges as the file has them: unpacked where needed.
  InLargePages<std::uint64_t> records_;
  unsigned letter_bits_ = 0;
  std::vector<std::uint32_t> first_;  // For each unichar, its edge at the root, or kNone.
};

}  // namespace ocr
