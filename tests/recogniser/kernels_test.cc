#include "recogniser/kernels.h"

#include <gtest/gtest.h>

#include <deque>
#include <fstream>
#include <iterator>
#include <random>

#include "recogniser/network.h"
#include "recogniser/traineddata.h"

namespace ocr {
namespace {

std::vector<std::uint8_t> English() {
  std::ifstream in("/usr/share/tesseract-ocr/5/tessdata/eng.traineddata", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

TEST(Kernels, GiveTheSameNumbersOnEveryProcessor) {
  const std::vector<std::uint8_t> bytes = English();
  const auto container = Container::Open(bytes);
  ASSERT_TRUE(container) << container.error();
  const auto file = ReadNetwork(container->Get(Component::lstm));
  ASSERT_TRUE(file) << file.error();
  std::mt19937 random(3);
  std::vector<LinePicture> lines(3);
  for (LinePicture& line : lines) {
    line.width = 30 + static_cast<int>(random() % 40);
    line.pixels.resize(static_cast<std::size_t>(line.width * file->height));
    for (auto& pixel : line.pixels) pixel = static_cast<std::uint8_t>(1 + random() % 255);
  }
  const auto all = AvailableKernels();
  const std::vector<Steps> want = Network(*file, *all.front()).Run(lines);
  for (const Kernels* kernels : all) {
    const std::vector<Steps> have = Network(*file, *kernels).Run(lines);
    for (std::size_t n = 0; n < lines.size(); ++n) {
      ASSERT_EQ(have[n].choices.size(), want[n].choices.size()) << kernels->name;
      for (std::size_t c = 0; c < want[n].choices.size(); ++c) {
        EXPECT_EQ(have[n].choices[c].code, want[n].choices[c].code) << kernels->name;
        EXPECT_EQ(have[n].choices[c].probability, want[n].choices[c].probability) << kernels->name;
      }
    }
  }
}

// Weights at their limits: sums of 16 bits would saturate if one were taken for lighter than it is.
TEST(Kernels, HoldTheLargestSums) {
  std::mt19937 random(7);
  NetworkFile file;
  file.height = 36;
  std::deque<std::vector<std::int8_t>> all_values;
  const auto fill = [&](Weights& weights, int outputs, int inputs) {
    weights.outputs = outputs;
    weights.inputs = inputs;
    std::vector<std::int8_t>& values = all_values.emplace_back();
    for (int n = 0; n < outputs * (inputs + 1); ++n) {
      constexpr int kLimits[] = {127, -127, 127, 64, -64, 0, 1, -1};
      values.push_back(static_cast<std::int8_t>(kLimits[random() % 8]));
    }
    weights.values = values;
    weights.scales.assign(static_cast<std::size_t>(outputs), 1e-5);
  };
  const auto lstm = [&](int inputs, int states) {
    LstmWeights layer;
    layer.inputs = inputs;
    layer.states = states;
    for (Weights& gate : layer.gates) fill(gate, states, inputs + states);
    return layer;
  };
  fill(file.convolution, 16, 9);
  file.columns = lstm(16, 20);
  file.rows = {lstm(20, 36)};
  fill(file.output, 50, 36);
  LinePicture line{90, {}};
  for (int n = 0; n < line.width * file.height; ++n) {
    line.pixels.push_back(random() % 2 == 0 ? 255 : 1);
  }
  const std::vector lines{line};
  const Kernels& portable = *AvailableKernels().back();
  const Steps want = Network(file, portable).Run(lines)[0];
  for (const Kernels* kernels : AvailableKernels()) {
    const Steps have = Network(file, *kernels).Run(lines)[0];
    ASSERT_EQ(have.choices.size(), want.choices.size()) << kernels->name;
    for (std::size_t c = 0; c < want.choices.size(); ++c) {
      EXPECT_EQ(have.choices[c].code, want.choices[c].code) << kernels->name;
      EXPECT_EQ(have.choices[c].probability, want.choices[c].probability) << kernels->name;
    }
  }
}

TEST(ReadNetwork, RefusesWhatIsCutOff) {
  const std::vector<std::uint8_t> bytes = English();
  const auto container = Container::Open(bytes);
  ASSERT_TRUE(container);
  const auto whole = container->Get(Component::lstm);
  for (std::size_t share = 0; share < 20; ++share) {
    EXPECT_FALSE(ReadNetwork(whole.subspan(0, whole.size() * share / 20)));
  }
  EXPECT_FALSE(Container::Open(std::span(bytes).subspan(0, 40)));
}

}  // namespace
}  // namespace ocr
