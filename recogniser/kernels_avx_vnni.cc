// Compiled for AVX2 with AVX-VNNI (Intel from Alder Lake).
#if defined(__x86_64__)
#include "recogniser/kernels_body.h"

#include <immintrin.h>

namespace ocr {
namespace {

struct Isa {
  static constexpr int kWidth = 8;
  static constexpr int kRows = 8;
  static constexpr int kParts = 1;
  static constexpr bool kNarrow = false;
  static constexpr bool kUnsigned = true;
  using Ints = VectorOf<kWidth>::Ints;
  using Floats = VectorOf<kWidth>::Floats;
  static Ints Dot(Ints sum, Ints input, std::int32_t four_weights) {
    return (Ints)_mm256_dpbusd_avx_epi32((__m256i)sum, (__m256i)input,
                                         _mm256_set1_epi32(four_weights));
  }
  static Ints DotTurned(Ints sum, std::int32_t four_inputs, Ints weights) {
    return (Ints)_mm256_dpbusd_avx_epi32((__m256i)sum, _mm256_set1_epi32(four_inputs),
                                         (__m256i)weights);
  }
  static Floats Least(Floats a, Floats b) { return (Floats)_mm256_min_ps((__m256)a, (__m256)b); }
  static Floats Most(Floats a, Floats b) { return (Floats)_mm256_max_ps((__m256)a, (__m256)b); }
  static Floats Fused(Floats a, Floats b, Floats c) {
    return (Floats)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
  }
};

}  // namespace

extern const Kernels kAvxVnniKernels;
const Kernels kAvxVnniKernels = Body<Isa>::Table("avx-vnni");

}  // namespace ocr
#endif
