// Tesseract's .traineddata: a container of numbered components. Source: Tesseract 5,
// src/ccutil/tessdatamanager.h (order of components), unicharset.h, unicharcompress.h.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace ocr {

enum class Component : std::size_t {
  lstm = 17,
  punctuation_dawg = 18,
  word_dawg = 19,
  number_dawg = 20,
  unicharset = 21,
  recoder = 22
};

// A view of a container's components; the bytes must outlive it.
class Container {
 public:
  // The error says what is wrong with the file.
  static tl::expected<Container, std::string> Open(std::span<const std::uint8_t> bytes);
  // Empty where the container does not have it.
  std::span<const std::uint8_t> Get(Component component) const;

 private:
  std::vector<std::span<const std::uint8_t>> components_;
};

// The characters that a model knows, by unichar id; id 0 is the blank " ".
struct Unichar {
  std::string text;
  bool letter = false, upper = false, digit = false, punctuation = false;
  int lower = 0;  // Of a capital, the small letter; else itself.
};
using Unicharset = std::vector<Unichar>;
tl::expected<Unicharset, std::string> ReadUnicharset(std::span<const std::uint8_t> bytes);

// For each unichar id, the sequence of network classes that stands for it (one for Latin scripts).
using Codes = std::vector<std::vector<int>>;
tl::expected<Codes, std::string> ReadRecoder(std::span<const std::uint8_t> bytes);

}  // namespace ocr
