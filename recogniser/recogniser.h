// Reads printed lines with Tesseract's LSTM models, many lines at a time, at the speed that the
// processor allows. This is the library's one public header; it depends on nothing but the standard
// library and tl::expected.
//
//   auto model = ocr::Model::Load(bytes_of_traineddata);
//   std::vector<ocr::TextLine> lines = model->Read(page, strips);
//
// Coordinates are pixels of the page that was given, x to the right, y down; probabilities are
// 0..1.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace ocr {

// A page or a part of one: 8 bits a pixel, 0 black. Does not own its pixels.
struct GreyView {
  const std::uint8_t* pixels = nullptr;
  int width = 0, height = 0;
  std::ptrdiff_t stride = 0;  // Bytes from one row to the next.
};

// Where a line of print stands on a page; it may be tilted, and the page may have other scales
// across and down. The strip should begin 1.5 x-heights above the baseline and end half an x-height
// below it, or reach as far as the ink does.
struct Strip {
  double x0 = 0, x1 = 0;
  double top = 0, bottom = 0;  // At x0.
  double slope = 0;            // Pixels down for each pixel to the right.
  bool inverted = false;       // Light on dark.
  double aspect = 1;           // How much wider than high a pixel is.
};

struct Reading {
  std::string text;        // UTF-8.
  double probability = 0;  // Sum over all the alignments of the text with the picture.
};

struct Character {
  std::string text;  // UTF-8; one unichar of the model, which may be more than one code point.
  double x0 = 0, x1 = 0;
  double probability = 0;             // That it stands there at all.
  std::vector<Reading> alternatives;  // What else may stand in its place, best first.
};

struct TextWord {
  std::string text;
  double x0 = 0, x1 = 0;
  double probability = 0;             // Of the whole text; the dictionary has no part in it.
  std::vector<Character> characters;  // In the order of the text.
  std::vector<Reading> alternatives;  // Other texts of the same place, best first.
};

struct TextLine {
  std::vector<TextWord> words;  // From left to right; none where nothing was read.
};

// A loaded model. Immutable: one for all threads, and shared by processes that fork after loading.
class Model {
 public:
  // `traineddata`: a whole file, not kept. The error says what is wrong with it; a network with a
  // layer that is not known is refused by its name.
  static tl::expected<Model, std::string> Load(std::span<const std::uint8_t> traineddata);
  Model(Model&&) noexcept;
  Model& operator=(Model&&) noexcept;
  ~Model();

  // The lines of the strips, in their order. A strip that is empty, far too long or outside of the
  // page gives a line without words.
  std::vector<TextLine> Read(const GreyView& page, std::span<const Strip> strips) const;

  double MultipliesAStep() const;  // Multiply-accumulates of the network for each three pixels.

 private:
  struct Parts;
  explicit Model(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

// Two readings of one line by independent models made one, word by word: what both find likely,
// with what either holds possible among the alternatives. A word's characters are those of the
// reading whose text was taken; none where it was the first choice of neither.
TextLine Combine(const TextLine& first, const TextLine& second);

// The arithmetic that this processor runs: "avx512-vnni", "avx-vnni", "avx2", "neon", "portable".
std::string_view ArithmeticInUse();

}  // namespace ocr
