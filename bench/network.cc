// How near the network's arithmetic comes to what the processor can do, on one core:
//
//   writ-bench-network MODEL.traineddata...
//
// For each kernel that this processor runs: microseconds a step (three pixels of a line), the
// multiply-accumulates of a step, how many of them it does in a second, the most that the same
// multiplication reaches with everything in the nearest cache and no activation function between
// (the floor), and the share of that. Prints JSON; bench.py makes a table.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "recogniser/network.h"
#include "recogniser/traineddata.h"

namespace ocr {
namespace {

constexpr int kRuns = 9, kWidth = 1200;  // Pixels: a line of text across a letter page.

double Seconds(auto work) {
  double best = 1e9;
  for (int run = 0; run < kRuns; ++run) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    best = std::min(best, taken.count());
  }
  return best;
}

// Multiply-accumulates a second of four units with 512 inputs: 8 KB of weights.
double Most(const Kernels& kernels) {
  constexpr int kInputs = 512, kStates = 4, kTimes = 20000;
  LstmWeights weights;
  weights.inputs = kInputs;
  weights.states = kStates;
  const std::vector<std::int8_t> values(std::size_t{kStates} * (kInputs + kStates + 1), 3);
  for (Weights& gate : weights.gates) {
    gate.outputs = kStates;
    gate.inputs = kInputs + kStates;
    gate.values = values;
    gate.scales.assign(kStates, 1e-6);
  }
  PackedLstm lstm = Pack(weights);
  if (kernels.narrow) lstm.rows.narrow = Narrow(lstm.rows);
  const Aligned<std::uint8_t> in(std::size_t{(kInputs + kStates) / 4} * kBlock, kZero + 1);
  Aligned<std::uint8_t> out(kBlock);
  Aligned<float> state(std::size_t{kStates} * kLanes);
  const double seconds = Seconds([&] {
    for (int n = 0; n < kTimes; ++n) {
      kernels.step(lstm, in.data(), state.data(), out.data(), 0xFFFF, kLanes);
    }
  });
  return 4.0 * kStates * (kInputs + kStates) * kLanes * kTimes / seconds;
}

// Strokes and gaps.
std::vector<LinePicture> Lines(int height) {
  std::vector<LinePicture> lines(kLanes);
  for (LinePicture& line : lines) {
    line.width = kWidth;
    for (int x = 0; x < kWidth; ++x) {
      for (int y = 0; y < height; ++y) {
        const bool ink = y > 8 && y < 30 && (x / 7 + y / 9) % 3 == 0;
        line.pixels.push_back(ink ? 20 : 235);
      }
    }
  }
  return lines;
}

nlohmann::json Measure(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in),
                                        std::istreambuf_iterator<char>()};
  const auto container = Container::Open(bytes);
  if (!container) return {{"model", path}, {"error", container.error()}};
  const auto file = ReadNetwork(container->Get(Component::lstm));
  if (!file) return {{"model", path}, {"error", file.error()}};
  const std::vector<LinePicture> lines = Lines(file->height);
  nlohmann::json rows = nlohmann::json::array();
  for (const Kernels* kernels : AvailableKernels()) {
    const Network network(*file, *kernels);
    const double step =
        Seconds([&] { network.Run(lines); }) / static_cast<double>(kLanes * (kWidth / 3));
    const double rate = network.MultipliesAStep() / step, most = Most(*kernels);
    rows.push_back({{"kernel", kernels->name},
                    {"us_a_step", step * 1e6},
                    {"gmac_a_second", rate / 1e9},
                    {"most_gmac_a_second", most / 1e9},
                    {"share", rate / most}});
  }
  return {{"model", path},
          {"mmac_a_step", Network(*file, *AvailableKernels().front()).MultipliesAStep() / 1e6},
          {"kernels", rows}};
}

}  // namespace
}  // namespace ocr

int main(int count, char** names) {
  nlohmann::json all = nlohmann::json::array();
  for (int n = 1; n < count; ++n) all.push_back(ocr::Measure(names[n]));
  std::cout << all.dump(1) << '\n';
}
