// The network of a model, ready to run.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "recogniser/kernels.h"
#include "recogniser/network_file.h"

namespace ocr {

// A line of text as the network sees it: `height` rows of a fixed number of pixels, normalised to
// -127 (ink) .. 127 (paper), stored 128 higher; column-major.
struct LinePicture {
  int width = 0;
  std::vector<std::uint8_t> pixels;  // width × height of the network.
};

// What may stand at each step of a line (three pixels wide), the likeliest first; classes of less
// than kLeastProbability are left out.
struct Steps {
  std::vector<std::uint32_t> begin;  // Of each step in `choices`, and one more for the end.
  std::vector<Choice> choices;
  std::size_t size() const { return begin.empty() ? 0 : begin.size() - 1; }
  std::span<const Choice> At(std::size_t step) const {
    return {choices.data() + begin[step], begin[step + 1] - begin[step]};
  }
};
inline constexpr float kLeastProbability = 1e-3F;

// Immutable; Run may be called from many threads.
class Network {
 public:
  // Weights are packed for `kernels`, which must outlive it.
  Network(const NetworkFile& file, const Kernels& kernels);

  int height() const { return height_; }
  int null_class() const { return null_class_; }
  int classes() const { return classes_; }
  // Multiply-accumulates for each step of a line.
  double MultipliesAStep() const;

  // Results in the order of `lines`. They run side by side in sixteen lanes, one after another in
  // each.
  std::vector<Steps> Run(std::span<const LinePicture> lines) const;

 private:
  struct Scratch;
  // Where a line runs: its lane, and the step there at which it begins.
  struct Place {
    std::size_t line = 0, lane = 0;
    int begin = 0;
  };
  void RunBatch(std::span<const LinePicture> lines, std::span<const Place> places, Scratch& scratch,
                std::vector<Steps>& out) const;

  const Kernels& kernels_;
  int height_, null_class_, classes_;
  PackedConvolution convolution_;
  PackedLstm columns_;
  std::vector<PackedLstm> rows_;
  PackedRows output_;
};

}  // namespace ocr
