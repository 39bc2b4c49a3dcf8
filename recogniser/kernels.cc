#include "recogniser/kernels.h"

#include <algorithm>
#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace ocr {

#if defined(__x86_64__)
extern const Kernels kAvx512VnniKernels, kAvxVnniKernels, kAvx2Kernels;
#elif defined(WRIT_NEON_KERNELS)
extern const Kernels kNeonKernels;
#endif
extern const Kernels kPortableKernels;

namespace {

constexpr int kBiasInput = 127;

#if defined(__x86_64__)
bool HasAvx2() { return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0; }

// Compilers of 2022 have no name for it: leaf 7.1 of cpuid, bit 4 of eax.
bool HasAvxVnni() {
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  return HasAvx2() && __get_cpuid_count(7, 1, &eax, &ebx, &ecx, &edx) != 0 && (eax >> 4 & 1) != 0;
}
#endif

// Writes one row; `column(n)` is its n-th weight, `inputs` of them (a multiple of four).
template <typename Column>
void PackRow(PackedRows& packed, int row, int inputs, int bias, double scale, Column column) {
  const auto group = static_cast<std::size_t>(row / kLanes),
             within = static_cast<std::size_t>(row % kLanes);
  int sum = 0;
  std::int8_t* to = packed.weights.data() +
                    (group * static_cast<std::size_t>(packed.quads) * kLanes + within) * 4;
  for (int first = 0; first < inputs; first += 4, to += std::ptrdiff_t{kLanes} * 4) {
    for (int n = 0; n < 4; ++n) {
      to[n] = column(first + n);
      sum += to[n];
    }
  }
  const auto r = static_cast<std::size_t>(row);
  packed.bias[r] = bias * kBiasInput;
  packed.bias_of_128[r] = bias * kBiasInput - kZero * sum;
  packed.scale[r] = static_cast<float>(scale);
}

PackedRows Empty(int rows, int inputs) {
  PackedRows packed;
  packed.rows = (rows + kLanes - 1) / kLanes * kLanes;
  packed.quads = inputs / 4;
  const auto count = static_cast<std::size_t>(packed.rows);
  packed.weights.assign(count * static_cast<std::size_t>(inputs), 0);
  packed.bias.assign(count, 0);
  packed.bias_of_128.assign(count, 0);
  packed.scale.assign(count, 0);
  return packed;
}

}  // namespace

PackedLstm Pack(const LstmWeights& weights) {
  const int inputs = weights.inputs + weights.states;
  PackedLstm packed{weights.inputs, weights.states, weights.reversed,
                    Empty(weights.states * 4, inputs)};
  for (int unit = 0; unit < weights.states; ++unit) {
    for (int g = 0; g < 4; ++g) {
      const Weights& gate = weights.gates[g];
      const std::int8_t* row =
          &gate.values[static_cast<std::size_t>(unit) * static_cast<std::size_t>(inputs + 1)];
      PackRow(packed.rows, unit * 4 + g, inputs, row[inputs],
              gate.scales[static_cast<std::size_t>(unit)] * (g == 0 ? 1 : 0.5),
              [&](int n) { return row[n]; });
    }
  }
  return packed;
}

PackedRows PackOutput(const Weights& weights) {
  PackedRows packed = Empty(weights.outputs, weights.inputs);
  for (int r = 0; r < packed.rows; ++r) {
    if (r >= weights.outputs) {  // Never chosen: its sum is far below any other.
      packed.bias[static_cast<std::size_t>(r)] = packed.bias_of_128[static_cast<std::size_t>(r)] =
          -1'000'000'000;
      packed.scale[static_cast<std::size_t>(r)] = 1e-6F;
      continue;
    }
    const std::int8_t* row =
        &weights.values[static_cast<std::size_t>(r) * static_cast<std::size_t>(weights.inputs + 1)];
    PackRow(packed, r, weights.inputs, row[weights.inputs],
            weights.scales[static_cast<std::size_t>(r)], [&](int n) { return row[n]; });
  }
  return packed;
}

PackedConvolution PackConvolution(const Weights& weights) {
  constexpr int kWindow = 3;
  PackedConvolution packed{Empty(kLanes, kWindow * 4)};
  for (int channel = 0; channel < weights.outputs; ++channel) {
    const std::int8_t* row =
        &weights.values[static_cast<std::size_t>(channel) * (kWindow * kWindow + 1)];
    PackRow(packed.rows, channel, kWindow * 4, row[std::size_t{kWindow} * kWindow],
            weights.scales[static_cast<std::size_t>(channel)],
            [&](int n) { return n % 4 == 3 ? std::int8_t{0} : row[n / 4 * kWindow + n % 4]; });
  }
  return packed;
}

std::span<const Kernels* const> AvailableKernels() {
  static const std::vector<const Kernels*> kAvailable = [] {
    std::vector<const Kernels*> found;
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
      found.push_back(&kAvx512VnniKernels);
    }
    if (HasAvxVnni()) found.push_back(&kAvxVnniKernels);
    if (HasAvx2()) found.push_back(&kAvx2Kernels);
#elif defined(WRIT_NEON_KERNELS)
    found.push_back(&kNeonKernels);
#endif
    found.push_back(&kPortableKernels);
    return found;
  }();
  return kAvailable;
}

}  // namespace ocr
