// Compiled for AVX2.
#if defined(__x86_64__)
#include "recogniser/kernels_body.h"

#include <immintrin.h>

namespace ocr {
namespace {

struct Isa {
  static constexpr int kWidth = 8;
  static constexpr int kRows = 8;
  static constexpr bool kUnsigned = false;
  using Ints = VectorOf<kWidth>::Ints;
  using Floats = VectorOf<kWidth>::Floats;
  // Bytes of -127..127 on both sides: a pair's sum stays below 2 * 127 * 127 < 2^15, so the 16-bit
  // multiply-add never saturates.
  static Ints Dot(Ints sum, Ints input, std::int32_t four_weights) {
    return DotTurned(sum, four_weights, input);
  }
  static Ints DotTurned(Ints sum, std::int32_t four, Ints other) {
    const __m256i same = _mm256_set1_epi32(four);
    const __m256i pairs =
        _mm256_maddubs_epi16(_mm256_abs_epi8(same), _mm256_sign_epi8((__m256i)other, same));
    return sum + (Ints)_mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
  }
  static Floats Least(Floats a, Floats b) { return (Floats)_mm256_min_ps((__m256)a, (__m256)b); }
  static Floats Most(Floats a, Floats b) { return (Floats)_mm256_max_ps((__m256)a, (__m256)b); }
};

}  // namespace

extern const Kernels kAvx2Kernels;
const Kernels kAvx2Kernels = Body<Isa>::Table("avx2");

}  // namespace ocr
#endif
