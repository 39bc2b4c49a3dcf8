// Compiled for any processor.
#include "recogniser/kernels_body.h"

namespace ocr {
namespace {

struct Isa {
  static constexpr int kWidth = 4;
  static constexpr int kRows = 8;
  static constexpr int kParts = 1;
  static constexpr bool kNarrow = false;
  static constexpr bool kUnsigned = false;
  using Ints = VectorOf<kWidth>::Ints;
  using Floats = VectorOf<kWidth>::Floats;
  static Ints Dot(Ints sum, Ints input, std::int32_t four_weights) {
    for (int byte = 0; byte < 32; byte += 8) {
      const std::int32_t weight = static_cast<std::int8_t>(four_weights >> byte);
      sum += ((input << (24 - byte)) >> 24) * weight;
    }
    return sum;
  }
  static Ints DotTurned(Ints sum, std::int32_t four_inputs, Ints weights) {
    return Dot(sum, weights, four_inputs);
  }
  static Floats Least(Floats a, Floats b) { return a < b ? a : b; }
  static Floats Most(Floats a, Floats b) { return a > b ? a : b; }
  static Floats Fused(Floats a, Floats b, Floats c) {
    Floats sum;
    for (int n = 0; n < kWidth; ++n) sum[n] = __builtin_fmaf(a[n], b[n], c[n]);
    return sum;
  }
};

}  // namespace

extern const Kernels kPortableKernels;
const Kernels kPortableKernels = Body<Isa>::Table("portable");

}  // namespace ocr
