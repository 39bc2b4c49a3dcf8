// The network component of a model, as plain numbers. Source: Tesseract 5, src/lstm/network.cpp,
// weightmatrix.cpp, lstm.cpp, lstmrecognizer.cpp (orders of fields).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace ocr {

// Rows of 8-bit weights; the last column is the bias, which counts 127 times.
struct Weights {
  int outputs = 0, inputs = 0;          // Without the bias.
  std::span<const std::int8_t> values;  // outputs × (inputs + 1)
  std::vector<double> scales;           // For each output: integer sum to real.
};

struct LstmWeights {
  enum Gate { cell_input, input_gate, forget_gate, output_gate };
  int inputs = 0, states = 0;
  bool reversed = false;  // Runs from right to left.
  Weights gates[4];       // states × (inputs + states + 1)
};

// The one architecture of Tesseract's packaged models:
// [1,H,0,1 Ct3,3,16 Mp3,3 Lfys… (Lfx… | Lrx…)* O1c…]
struct NetworkFile {
  int height = 0;                 // Of a line's picture, in pixels.
  Weights convolution;            // 3 × 3 → 16, tanh; then the maximum over 3 × 3.
  LstmWeights columns;            // Over each column, top to bottom; its last output counts.
  std::vector<LstmWeights> rows;  // Along the line.
  Weights output;                 // Softmax over the classes.
  std::int32_t samples = 0;       // Lines that it was trained with; Tesseract's seed for noise.
  int null_class = 0;             // CTC's blank.
};

// A view of `bytes`, which must outlive it. Strict: a layer or an arrangement that is not the one
// above is refused by its name.
tl::expected<NetworkFile, std::string> ReadNetwork(std::span<const std::uint8_t> bytes);

}  // namespace ocr
