// Compiled for AVX-512 with VNNI (Intel from Ice Lake, AMD from Zen 4).
#if defined(__x86_64__)
#include "recogniser/kernels_body.h"

#include <immintrin.h>

namespace ocr {
namespace {

struct Isa {
  static constexpr int kWidth = 16;
  static constexpr int kRows = 16;
  static constexpr int kParts = 1;
  static constexpr bool kNarrow = false;
  static constexpr bool kUnsigned = true;
  using Ints = VectorOf<kWidth>::Ints;
  using Floats = VectorOf<kWidth>::Floats;
  static Ints Dot(Ints sum, Ints input, std::int32_t four_weights) {
    return (Ints)_mm512_dpbusd_epi32((__m512i)sum, (__m512i)input, _mm512_set1_epi32(four_weights));
  }
  static Ints DotTurned(Ints sum, std::int32_t four_inputs, Ints weights) {
    return (Ints)_mm512_dpbusd_epi32((__m512i)sum, _mm512_set1_epi32(four_inputs),
                                     (__m512i)weights);
  }
  static Floats Least(Floats a, Floats b) {
    return (Floats)_mm512_maskz_min_ps(0xFFFF, (__m512)a, (__m512)b);
  }
  static Floats Most(Floats a, Floats b) {
    return (Floats)_mm512_maskz_max_ps(0xFFFF, (__m512)a, (__m512)b);
  }
  static Floats Fused(Floats a, Floats b, Floats c) {
    return (Floats)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c);
  }
};

}  // namespace

extern const Kernels kAvx512VnniKernels;
const Kernels kAvx512VnniKernels = Body<Isa>::Table("avx512-vnni");

}  // namespace ocr
#endif
