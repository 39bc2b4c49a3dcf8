// Compiled for 64-bit ARM with the dot-product extension.
#if defined(__ARM_FEATURE_DOTPROD)
#include <arm_neon.h>

#include "recogniser/kernels_body.h"

namespace ocr {
namespace {

struct Isa {
  static constexpr int kWidth = 4;
  static constexpr int kRows = 16;
  static constexpr int kParts = 1;
  static constexpr bool kNarrow = false;
  static constexpr bool kUnsigned = false;
  using Ints = VectorOf<kWidth>::Ints;
  using Floats = VectorOf<kWidth>::Floats;
  static Ints Dot(Ints sum, Ints input, std::int32_t four_weights) {
    return (Ints)vdotq_s32((int32x4_t)sum, (int8x16_t)input, (int8x16_t)vdupq_n_s32(four_weights));
  }
  static Ints DotTurned(Ints sum, std::int32_t four_inputs, Ints weights) {
    return Dot(sum, weights, four_inputs);
  }
  static Floats Least(Floats a, Floats b) {
    return (Floats)vminq_f32((float32x4_t)a, (float32x4_t)b);
  }
  static Floats Most(Floats a, Floats b) {
    return (Floats)vmaxq_f32((float32x4_t)a, (float32x4_t)b);
  }
  static Floats Fused(Floats a, Floats b, Floats c) {
    return (Floats)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
  }
};

}  // namespace

extern const Kernels kNeonKernels;
const Kernels kNeonKernels = Body<Isa>::Table("neon");

}  // namespace ocr
#endif
