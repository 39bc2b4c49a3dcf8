// The kernels' code, once for all processors: included by one file for each of them, which is
// compiled for that processor and defines, before including this,
//   struct Isa {
//     static constexpr int kWidth;      // Lanes of a vector.
//     static constexpr int kRows;       // Rows done at once: 16, 8 or 4,
//     static constexpr int kParts;      // for kWidth × kParts lanes.
//     static constexpr bool kUnsigned;  // Whether Dot takes inputs of 1..255.
//     static Ints Dot(Ints sum, Ints input, std::int32_t four_weights);
//     static constexpr bool kNarrow;    // Whether instead of Dot there is
//     template <int Parts>            // Of kWidth lanes, from the first.
//     static void Sums(const PackedRows& rows, int row, const std::uint8_t* in,
//                      Ints (&sums)[kRows][Parts]);
//     static Ints DotTurned(Ints sum, std::int32_t four_inputs, Ints weights);
//     static Floats Least(Floats a, Floats b), Most(Floats a, Floats b);  // Lane by lane.
//     static Floats Fused(Floats a, Floats b, Floats c);                  // a * b + c, rounded
//     once.
//   };
// with Ints<kWidth> from here. Nothing of the standard library's inline code is used in it, so that
// no function compiled for one processor is ever linked into another's path.
#pragma once

#include <cstdint>

#include "recogniser/kernels.h"

namespace ocr {
namespace {

template <int Width>
struct VectorOf {
  typedef std::int32_t Ints __attribute__((vector_size(4 * Width), may_alias));
  typedef float Floats __attribute__((vector_size(4 * Width), may_alias));
};

// 128 + v as bytes, four at once, into v as signed bytes.
constexpr std::int32_t kTurnSigns = static_cast<std::int32_t>(0x80808080);

template <typename Isa>
struct Body {
  static constexpr int kWidth = Isa::kWidth;
  using Ints = typename VectorOf<kWidth>::Ints;
  using Floats = typename VectorOf<kWidth>::Floats;

  static Ints Load(const void* from) { return *static_cast<const Ints*>(from); }
  static Ints Same(std::int32_t value) { return Ints{} + value; }

  // 1 / x for x > 0: a guess from the exponent, then Newton; about 2^-22.
  static Floats Reciprocal(Floats x) {
    Floats y = reinterpret_cast<Floats>(0x7EF311C3 - reinterpret_cast<Ints>(x));
    y = y * Fused(-x, y, 2.0f);
    y = y * Fused(-x, y, 2.0f);
    return y * Fused(-x, y, 2.0f);
  }
  // tanh x = above / below to 5e-5, by the best rational function of this degree on the range to
  // which x is cut; a product of several such needs one division.
  struct Ratio {
    Floats above, below;
  };
  static Ratio Tanh(Floats x) {
    x = Between(x, 4.97f);
    const Floats s = x * x;
    const Floats above = Fused(s, Fused(s, Floats{} + 6.5770e-4f, 0.101819f), 0.99981588f);
    return {x * above, Fused(s, Fused(s, Floats{} + 0.01266978f, 0.43460768f), 1.0f)};
  }
  static Floats Fused(Floats a, Floats b, Floats c) { return Isa::Fused(a, b, c); }
  static Floats Fused(Floats a, Floats b, float c) { return Isa::Fused(a, b, Floats{} + c); }
  static Floats Between(Floats x, float most) {
    return Isa::Most(Isa::Least(x, Floats{} + most), Floats{} - most);
  }
  // e^x for x <= 0.
  static Floats Exp(Floats x) {
    const Floats least = Floats{} - 80.0f;
    x = x < least ? least : x;
    const Floats t = x * 1.44269504f;
    const Ints whole = __builtin_convertvector(t - 0.5f, Ints);
    const Floats f = (t - __builtin_convertvector(whole, Floats)) * 0.69314718f;
    Floats p = Floats{} + 0.0083333333f;
    constexpr float kLower[] = {0.041666667f, 0.16666667f, 0.5f, 1.0f, 1.0f};
    for (int n = 0; n < 5; ++n) p = Fused(f, p, kLower[n]);
    return reinterpret_cast<Floats>(reinterpret_cast<Ints>(p) + (whole << 23));
  }
  // 127 x as a byte, 128 too high, in the lowest of each lane: adding 1.5 * 2^23 leaves the nearest
  // whole number in the low bits.
  static Ints ToByte(Floats x127) {
    return (reinterpret_cast<Ints>(x127 + 12582912.0f) + 128) & 255;
  }

  static const std::int32_t* Bias(const PackedRows& rows) {
    return Isa::kUnsigned ? rows.bias_of_128.data() : rows.bias.data();
  }
  // Bytes 128 too high, as Dot wants them.
  static Ints Input(const std::uint8_t* from) {
    const Ints bytes = Load(from);
    return Isa::kUnsigned ? bytes : bytes ^ kTurnSigns;
  }

  // Of kRows rows, from `row`, for the lanes from `lane`.
  template <int Parts>
  static void Sums(const PackedRows& rows, int row, const std::uint8_t* in, int lane,
                   Ints (&sums)[Isa::kRows][Parts]) {
    if constexpr (Isa::kNarrow) {
      Isa::template Sums<Parts>(rows, row, in, sums);
    } else {
      const std::int32_t* bias = Bias(rows) + row;
#pragma GCC unroll 16
      for (int r = 0; r < Isa::kRows; ++r) sums[r][0] = Same(bias[r]);
      const auto* weights = reinterpret_cast<const std::int32_t*>(rows.weights.data()) +
                            std::size_t(row / kLanes) * rows.quads * kLanes + row % kLanes;
      const std::uint8_t* at = in + 4 * lane;
      for (int q = 0; q < rows.quads; ++q, at += kBlock, weights += kLanes) {
        const Ints x = Input(at);
#pragma GCC unroll 16
        for (int r = 0; r < Isa::kRows; ++r) sums[r][0] = Isa::Dot(sums[r][0], x, weights[r]);
      }
    }
  }

  // What units put out, as ToByte has it, from the sums of their four gates.
  static Ints Unit(const Ints (&sums)[4], const Floats (&scales)[4], Floats& cell, Ints lives) {
    const auto gate = [&](int n) {
      return Tanh(__builtin_convertvector(sums[n], Floats) * scales[n]);
    };
    // A logistic gate's sums are halved: it is (1 + tanh) / 2, thus (below + above) / 2 below.
    const Ratio in = gate(0), let_in = gate(1), keep = gate(2), let_out = gate(3);
    const Floats both = in.below * let_in.below;
    const Floats let = in.above * (let_in.below + let_in.above) * keep.below;
    Floats next = 0.5f * Fused(cell * (keep.below + keep.above), both, let) / (both * keep.below);
    next = Between(next, 100.0f);
    next = reinterpret_cast<Floats>(reinterpret_cast<Ints>(next) & lives);
    cell = next;
    const Ratio seen = Tanh(next);
    return ToByte(63.5f * seen.above * (let_out.below + let_out.above) /
                  (seen.below * let_out.below));
  }

  // A vector holds one unit of kWidth lanes.
  template <int Parts>
  static void StepOfLanes(const PackedLstm& lstm, const std::uint8_t* in, float* state,
                          std::uint8_t* out, std::uint32_t alive, int lane) {
    constexpr int kUnits = Isa::kRows / 4;
    Ints lives[Parts], packed[Parts]{};
    for (int p = 0; p < Parts; ++p) {
      for (int n = 0; n < kWidth; ++n)
        lives[p][n] = (alive >> (lane + p * kWidth + n)) & 1 ? -1 : 0;
    }
    for (int unit = 0; unit < lstm.states; unit += kUnits) {
      Ints sums[Isa::kRows][Parts];
      Sums<Parts>(lstm.rows, unit * 4, in, lane, sums);
#pragma GCC unroll 4
      for (int u = 0; u < kUnits; ++u) {
        const float* scale = &lstm.rows.scale[(unit + u) * 4];
        const Floats scales[4] = {Floats{} + scale[0], Floats{} + scale[1], Floats{} + scale[2],
                                  Floats{} + scale[3]};
        for (int p = 0; p < Parts; ++p) {
          const Ints gates[4] = {sums[u * 4][p], sums[u * 4 + 1][p], sums[u * 4 + 2][p],
                                 sums[u * 4 + 3][p]};
          auto& cell = *reinterpret_cast<Floats*>(state + std::size_t(unit + u) * kLanes + lane +
                                                  p * kWidth);
          packed[p] |= Unit(gates, scales, cell, lives[p]) << (8 * ((unit + u) % 4));
        }
      }
      if ((unit + kUnits) % 4 != 0) continue;
      for (int p = 0; p < Parts; ++p) {
        std::uint8_t* to = out + std::size_t(unit / 4) * kBlock + 4 * (lane + p * kWidth);
        *reinterpret_cast<Ints*>(to) = packed[p];
        packed[p] = Ints{};
      }
    }
  }

  static void Step(const PackedLstm& lstm, const std::uint8_t* in, float* state, std::uint8_t* out,
                   std::uint32_t alive, int lanes) {
    for (int lane = 0; lane < lanes; lane += kWidth * Isa::kParts) {
      if (lanes - lane <= kWidth) {
        StepOfLanes<1>(lstm, in, state, out, alive, lane);
      } else {
        StepOfLanes<Isa::kParts>(lstm, in, state, out, alive, lane);
      }
    }
  }

  static void Output(const PackedRows& rows, const std::uint8_t* in, float* probabilities) {
    Floats most[kLanes / kWidth];
    for (Floats& m : most) m = Floats{} - 1e30f;
    for (int lane = 0; lane < kLanes; lane += kWidth * Isa::kParts) {
      for (int row = 0; row < rows.rows; row += Isa::kRows) {
        Ints sums[Isa::kRows][Isa::kParts];
        Sums<Isa::kParts>(rows, row, in, lane, sums);
        for (int r = 0; r < Isa::kRows; ++r) {
          for (int p = 0; p < Isa::kParts; ++p) {
            const int at = lane + p * kWidth;
            const Floats real = __builtin_convertvector(sums[r][p], Floats) * rows.scale[row + r];
            *reinterpret_cast<Floats*>(probabilities + std::size_t(row + r) * kLanes + at) = real;
            most[at / kWidth] = real > most[at / kWidth] ? real : most[at / kWidth];
          }
        }
      }
    }
    for (int lane = 0; lane < kLanes; lane += kWidth) {
      Floats sum{};
      for (int row = 0; row < rows.rows; ++row) {
        auto& p = *reinterpret_cast<Floats*>(probabilities + std::size_t(row) * kLanes + lane);
        p = Exp(p - most[lane / kWidth]);
        sum += p;
      }
      const Floats share = Reciprocal(sum);
      for (int row = 0; row < rows.rows; ++row) {
        *reinterpret_cast<Floats*>(probabilities + std::size_t(row) * kLanes + lane) *= share;
      }
    }
  }

  static void Convolve(const PackedConvolution& convolution, const std::uint8_t* picture,
                       int stride, int steps, int positions, std::uint8_t* out) {
    const PackedRows& rows = convolution.rows;
    const std::int32_t* bias = Bias(rows);
    for (int channel = 0; channel < kLanes; channel += kWidth) {
      // Here the lanes are channels: weights stand in the vector, the picture is the same for all.
      Ints weights[3];
      for (int d = 0; d < 3; ++d) {
        weights[d] = Load(rows.weights.data() + (std::size_t(d) * kLanes + channel) * 4);
      }
      const Ints first = Load(bias + channel);
      const Floats scale = *reinterpret_cast<const Floats*>(rows.scale.data() + channel);
      for (int t = 0; t < steps; ++t) {
        std::uint8_t* to =
            out + std::size_t(t / kLanes) * positions * 4 * kBlock + (t % kLanes) * 4;
        for (int y = 0; y < positions; ++y) {
          Ints most = Same(INT32_MIN);
          for (int dx = 0; dx < 3; ++dx) {
            for (int dy = 0; dy < 3; ++dy) {
              const std::uint8_t* at = picture + std::size_t(t * 3 + dx) * stride + y * 3 + dy;
              Ints sum = first;
              for (int d = 0; d < 3; ++d, at += stride) {
                std::int32_t four;
                __builtin_memcpy(&four, at, sizeof four);
                if (!Isa::kUnsigned) four ^= kTurnSigns;
                sum = Isa::DotTurned(sum, four, weights[d]);
              }
              most = sum > most ? sum : most;
            }
          }
          const Ratio value = Tanh(__builtin_convertvector(most, Floats) * scale);
          const Ints bytes = ToByte(127.0f * value.above / value.below);
          for (int c = 0; c < kWidth; ++c) {
            const int channel_here = channel + c;
            to[y * 4 * kBlock + (channel_here / 4) * kBlock + channel_here % 4] =
                static_cast<std::uint8_t>(bytes[c]);
          }
        }
      }
    }
  }

  static constexpr Kernels Table(const char* name) {
    return {name, Isa::kNarrow, Convolve, Step, Output};
  }
};

}  // namespace
}  // namespace ocr
