// The network's arithmetic, sixteen lines of text at a time, for the processor at hand.
//
// Numbers: activations are bytes, 128 + a value of -127..127 that stands for -1..1; sums of
// products are exact 32-bit integers, the same on every processor; activation functions are float,
// fused only where it is written so and in one order, so that their results are the same too.
//
// Layout: sixteen lanes side by side (lines, or neighbouring columns of one line). Four units of
// all lanes make a block of 64 bytes, [lane][unit % 4]. Everything is aligned to 64 bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "recogniser/memory.h"
#include "recogniser/network_file.h"

namespace ocr {

inline constexpr int kLanes = 16;
inline constexpr int kBlock = 64;  // Bytes: kLanes lanes of four units.
inline constexpr std::uint8_t kZero = 128;

// Rows for processors that multiply bytes of 0..255 by bytes of -128..127 and add the products in
// 16 bits, which saturate. In groups of four rows; each group takes the inputs, four by four, in
// an order of its own: first those of which two fours may be added in 16 bits, whatever the inputs
// are, then those that may be multiplied alone, then those of which only inputs of -127..127 may.
struct NarrowRows {
  struct Group {
    std::uint16_t two = 0, alone = 0, turned = 0;  // Fours; `two` is even.
  };
  std::vector<Group> groups;
  Aligned<std::uint16_t> order;  // groups × quads: which four inputs.
  Aligned<std::int8_t> weights;  // groups × quads × 4 rows × 4, in that order.
  Aligned<std::int32_t> bias;    // For inputs that are 128 too high but where they are turned.
};

// Rows of weights in groups of sixteen; within a group, for each four inputs, the four weights of
// each row. Rows beyond the matrix's own are zero.
struct PackedRows {
  int rows = 0;                       // A multiple of sixteen.
  int quads = 0;                      // Inputs / 4.
  Aligned<std::int8_t> weights;       // rows/16 × quads × 16 × 4
  Aligned<std::int32_t> bias;         // For inputs of -127..127.
  Aligned<std::int32_t> bias_of_128;  // For inputs of 1..255 that are 128 too high.
  Aligned<float> scale;
  NarrowRows narrow;  // Filled for kernels that are `narrow`.
};

// Groups hold four units with the four gates of each: row = unit * 4 + gate.
struct PackedLstm {
  int inputs = 0, states = 0;
  bool reversed = false;
  PackedRows rows;
};

// Sixteen channels; quad d holds the weights of column d of the 3 × 3 window and a zero.
struct PackedConvolution {
  PackedRows rows;
};

NarrowRows Narrow(const PackedRows& rows);  // For kernels that take them.
PackedLstm Pack(const LstmWeights& weights);
PackedRows PackOutput(const Weights& weights);
PackedConvolution PackConvolution(const Weights& weights);

// A class that may stand at a step, and how likely.
struct Choice {
  std::int32_t code = 0;
  float probability = 0;
};

struct Kernels {
  const char* name;
  bool narrow;  // `step` and `output` take NarrowRows.
  // A line's picture (column-major, `stride` bytes a column, one column of kZero before and two
  // after, one row above and three below) into `steps` columns of height/3 positions of sixteen
  // channels: [step / 16][position][channel / 4] blocks.
  void (*convolve)(const PackedConvolution& convolution, const std::uint8_t* picture, int stride,
                   int steps, int positions, std::uint8_t* out);
  // One step of the first `lanes` lanes, which takes the less time the fewer they are; `out` and
  // `state` of the others may be left as they are. `in` has the inputs and behind them the outputs
  // of the step before, in blocks; `state` states × kLanes floats. Lanes that have no line there
  // are given a bit of 0 in `alive`: their state stays zero.
  void (*step)(const PackedLstm& lstm, const std::uint8_t* in, float* state, std::uint8_t* out,
               std::uint32_t alive, int lanes);
  // Softmax over the classes of all lanes; `probabilities` is rows × kLanes.
  void (*output)(const PackedRows& rows, const std::uint8_t* input, float* probabilities);
};

// Those that this processor can run, the fastest first; "portable" is always the last.
std::span<const Kernels* const> AvailableKernels();

}  // namespace ocr
