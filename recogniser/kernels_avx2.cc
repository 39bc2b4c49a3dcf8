// Compiled for AVX2.
#if defined(__x86_64__)
#include "recogniser/kernels_body.h"

#include <immintrin.h>

namespace ocr {
namespace {

struct Isa {
  static constexpr int kWidth = 8;
  static constexpr int kRows = 4;
  static constexpr int kParts = 2;
  static constexpr bool kNarrow = true;
  static constexpr bool kUnsigned = false;
  using Ints = VectorOf<kWidth>::Ints;
  using Floats = VectorOf<kWidth>::Floats;

  static __m256i Load(const std::uint8_t* from) {
    return _mm256_load_si256(reinterpret_cast<const __m256i*>(from));
  }

  // A vector has four operations for 32 products where bytes with a sign are multiplied by bytes
  // with a sign, three or two and a half where the weights allow inputs without one.
  template <int Parts>
  static void Sums(const PackedRows& rows, int row, const std::uint8_t* in,
                   Ints (&sums)[kRows][Parts]) {
    const NarrowRows& narrow = rows.narrow;
    const std::size_t first = std::size_t(row / kRows) * rows.quads;
    const NarrowRows::Group& group = narrow.groups[row / kRows];
    const std::uint16_t* quad = narrow.order.data() + first;
    const auto* weights =
        reinterpret_cast<const std::int32_t*>(narrow.weights.data()) + first * kRows;
    __m256i all[kRows][Parts];
#pragma GCC unroll 4
    for (int r = 0; r < kRows; ++r) {
      for (int p = 0; p < Parts; ++p) all[r][p] = _mm256_set1_epi32(narrow.bias[row + r]);
    }
    for (int n = group.two; n > 0; n -= 2, quad += 2, weights += 2 * kRows) {
      __m256i a[Parts], b[Parts];
      for (int p = 0; p < Parts; ++p) {
        a[p] = Load(in + quad[0] * kBlock + 32 * p);
        b[p] = Load(in + quad[1] * kBlock + 32 * p);
      }
#pragma GCC unroll 4
      for (int r = 0; r < kRows; ++r) {
        const __m256i v = _mm256_set1_epi32(weights[r]), w = _mm256_set1_epi32(weights[kRows + r]);
        for (int p = 0; p < Parts; ++p) {
          const __m256i both =
              _mm256_add_epi16(_mm256_maddubs_epi16(a[p], v), _mm256_maddubs_epi16(b[p], w));
          all[r][p] = Add(all[r][p], both);
        }
      }
    }
    for (int n = group.alone; n > 0; --n, ++quad, weights += kRows) {
      __m256i a[Parts];
      for (int p = 0; p < Parts; ++p) a[p] = Load(in + *quad * kBlock + 32 * p);
#pragma GCC unroll 4
      for (int r = 0; r < kRows; ++r) {
        const __m256i v = _mm256_set1_epi32(weights[r]);
        for (int p = 0; p < Parts; ++p) all[r][p] = Add(all[r][p], _mm256_maddubs_epi16(a[p], v));
      }
    }
    const __m256i turn = _mm256_set1_epi8(static_cast<char>(kZero));
    for (int n = group.turned; n > 0; --n, ++quad, weights += kRows) {
      __m256i a[Parts], size[Parts];
      for (int p = 0; p < Parts; ++p) {
        a[p] = _mm256_xor_si256(Load(in + *quad * kBlock + 32 * p), turn);
        size[p] = _mm256_abs_epi8(a[p]);
      }
#pragma GCC unroll 4
      for (int r = 0; r < kRows; ++r) {
        const __m256i v = _mm256_set1_epi32(weights[r]);
        for (int p = 0; p < Parts; ++p) {
          all[r][p] = Add(all[r][p], _mm256_maddubs_epi16(size[p], _mm256_sign_epi8(v, a[p])));
        }
      }
    }
#pragma GCC unroll 4
    for (int r = 0; r < kRows; ++r) {
      for (int p = 0; p < Parts; ++p) sums[r][p] = (Ints)all[r][p];
    }
  }
  static __m256i Add(__m256i sum, __m256i pairs) {
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
  }
  static Ints DotTurned(Ints sum, std::int32_t four, Ints other) {
    const __m256i same = _mm256_set1_epi32(four);
    const __m256i pairs =
        _mm256_maddubs_epi16(_mm256_abs_epi8(same), _mm256_sign_epi8((__m256i)other, same));
    return sum + (Ints)_mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
  }
  static Floats Least(Floats a, Floats b) { return (Floats)_mm256_min_ps((__m256)a, (__m256)b); }
  static Floats Most(Floats a, Floats b) { return (Floats)_mm256_max_ps((__m256)a, (__m256)b); }
  static Floats Fused(Floats a, Floats b, Floats c) {
    return (Floats)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
  }
};

}  // namespace

extern const Kernels kAvx2Kernels;
const Kernels kAvx2Kernels = Body<Isa>::Table("avx2");

}  // namespace ocr
#endif
