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

// Where few lanes are in use the vectors are turned: one holds the sixteen rows of a group, four
// units with four gates, for one lane, so that the time goes with the lanes.
struct FewLanes : Body<Isa> {
  static constexpr int kMost = 8;
  static constexpr int kFour = 4;  // Lanes that are taken together, and units of a group.

  typedef float FourFloats __attribute__((vector_size(16), may_alias));
  typedef std::int32_t FourInts __attribute__((vector_size(16), may_alias));

  // From [unit][gate] for each of four lanes to [unit][lane] for each of four gates.
  static void LanesToGates(const Ints* lanes, Ints (&gates)[4]) {
    const auto low = [](Ints a, Ints b) {
      return __builtin_shufflevector(a, b, 0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13,
                                     29);
    };
    const auto high = [](Ints a, Ints b) {
      return __builtin_shufflevector(a, b, 2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15,
                                     31);
    };
    // Gates 0 and 1 of lanes 0 and 2, then of 1 and 3; gates 2 and 3 likewise.
    const Ints a = low(lanes[0], lanes[2]), b = low(lanes[1], lanes[3]);
    const Ints c = high(lanes[0], lanes[2]), d = high(lanes[1], lanes[3]);
    gates[0] = low(a, b);
    gates[1] = high(a, b);
    gates[2] = low(c, d);
    gates[3] = high(c, d);
  }

  template <int Gate>
  static Floats ScaleOf(const float* scale) {
    const Floats all = *reinterpret_cast<const Floats*>(scale);
    constexpr int G = Gate;
    return __builtin_shufflevector(all, all, G, G, G, G, G + 4, G + 4, G + 4, G + 4, G + 8, G + 8,
                                   G + 8, G + 8, G + 12, G + 12, G + 12, G + 12);
  }

  static Floats LoadCells(const float* state) {
    const auto of = [&](std::size_t unit) {
      return *reinterpret_cast<const FourFloats*>(state + unit * kLanes);
    };
    const auto left = __builtin_shufflevector(of(0), of(1), 0, 1, 2, 3, 4, 5, 6, 7);
    const auto right = __builtin_shufflevector(of(2), of(3), 0, 1, 2, 3, 4, 5, 6, 7);
    return __builtin_shufflevector(left, right, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
                                   15);
  }
  static void StoreCells(Floats cells, float* state) {
    const auto store = [&](std::size_t unit, FourFloats four) {
      *reinterpret_cast<FourFloats*>(state + unit * kLanes) = four;
    };
    store(0, __builtin_shufflevector(cells, cells, 0, 1, 2, 3));
    store(1, __builtin_shufflevector(cells, cells, 4, 5, 6, 7));
    store(2, __builtin_shufflevector(cells, cells, 8, 9, 10, 11));
    store(3, __builtin_shufflevector(cells, cells, 12, 13, 14, 15));
  }

  // Four units of four lanes, whose sums are `lanes`.
  static void Units(const Ints* lanes, const float* scale, float* state, Ints lives,
                    std::uint8_t* out) {
    Ints gates[4];
    LanesToGates(lanes, gates);
    const Floats scales[4] = {ScaleOf<0>(scale), ScaleOf<1>(scale), ScaleOf<2>(scale),
                              ScaleOf<3>(scale)};
    Floats cells = LoadCells(state);
    const Ints bytes = Unit(gates, scales, cells, lives);
    StoreCells(cells, state);
    const Ints apart = bytes << Ints{0, 0, 0, 0, 8, 8, 8, 8, 16, 16, 16, 16, 24, 24, 24, 24};
    *reinterpret_cast<FourInts*>(out) = __builtin_shufflevector(apart, apart, 0, 1, 2, 3) |
                                        __builtin_shufflevector(apart, apart, 4, 5, 6, 7) |
                                        __builtin_shufflevector(apart, apart, 8, 9, 10, 11) |
                                        __builtin_shufflevector(apart, apart, 12, 13, 14, 15);
  }

  // Groups × Lanes sums at once keep the processor busy.
  template <int Groups, int Lanes>
  static void StepOfGroups(const PackedLstm& lstm, int group, const std::uint8_t* in, float* state,
                           std::uint8_t* out, const Ints* lives) {
    const PackedRows& rows = lstm.rows;
    const std::size_t group_bytes = std::size_t(rows.quads) * kBlock;
    const std::int8_t* weights = rows.weights.data() + group * group_bytes;
    Ints sums[Groups][Lanes];
#pragma GCC unroll 2
    for (int g = 0; g < Groups; ++g) {
#pragma GCC unroll 8
      for (int l = 0; l < Lanes; ++l)
        sums[g][l] = Load(Bias(rows) + std::size_t(group + g) * kLanes);
    }
    for (int q = 0; q < rows.quads; ++q, weights += kBlock) {
      std::int32_t four[Lanes];
      __builtin_memcpy(four, in + std::size_t(q) * kBlock, sizeof four);
#pragma GCC unroll 2
      for (int g = 0; g < Groups; ++g) {
        const Ints these = Load(weights + g * group_bytes);
#pragma GCC unroll 8
        for (int l = 0; l < Lanes; ++l) sums[g][l] = Isa::DotTurned(sums[g][l], four[l], these);
      }
    }
    for (int g = 0; g < Groups; ++g) {
      const std::size_t unit = std::size_t(group + g) * kFour;
      for (int l = 0; l < Lanes; l += kFour) {
        Units(&sums[g][l], &rows.scale[unit * kFour], state + unit * kLanes + l, lives[l / kFour],
              out + std::size_t(group + g) * kBlock + std::size_t{4} * l);
      }
    }
  }

  static void Step(const PackedLstm& lstm, const std::uint8_t* in, float* state, std::uint8_t* out,
                   std::uint32_t alive, int lanes) {
    if (lanes > kMost) return Body<Isa>::Step(lstm, in, state, out, alive, lanes);
    Ints lives[2];
    for (int n = 0; n < kLanes; ++n) {
      lives[0][n] = (alive >> (n % kFour)) & 1 ? -1 : 0;
      lives[1][n] = (alive >> (n % kFour + kFour)) & 1 ? -1 : 0;
    }
    const int groups = lstm.states / kFour;
    int group = 0;
    if (lanes > kFour) {
      for (; group < groups; ++group) StepOfGroups<1, 8>(lstm, group, in, state, out, lives);
      return;
    }
    for (; group + 1 < groups; group += 2) StepOfGroups<2, 4>(lstm, group, in, state, out, lives);
    if (group < groups) StepOfGroups<1, 4>(lstm, group, in, state, out, lives);
  }

  static constexpr Kernels Table(const char* name) {
    Kernels kernels = Body<Isa>::Table(name);
    kernels.step = Step;
    return kernels;
  }
};

}  // namespace

extern const Kernels kAvx512VnniKernels;
const Kernels kAvx512VnniKernels = FewLanes::Table("avx512-vnni");

}  // namespace ocr
#endif
