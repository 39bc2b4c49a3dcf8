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

std::vector<LinePicture> NoisyLines(std::size_t count, int height, int least, int most) {
  std::mt19937 random(3);
  std::vector<LinePicture> lines(count);
  for (LinePicture& line : lines) {
    line.width = least + static_cast<int>(random() % unsigned(most - least));
    line.pixels.resize(static_cast<std::size_t>(line.width * height));
    for (auto& pixel : line.pixels) pixel = static_cast<std::uint8_t>(1 + random() % 255);
  }
  return lines;
}

void ExpectSame(const Steps& have, const Steps& want, const std::string& of) {
  ASSERT_EQ(have.begin, want.begin) << of;
  for (std::size_t c = 0; c < want.choices.size(); ++c) {
    EXPECT_EQ(have.choices[c].code, want.choices[c].code) << of;
    EXPECT_EQ(have.choices[c].probability, want.choices[c].probability) << of;
  }
}

TEST(Kernels, GiveTheSameNumbersOnEveryProcessor) {
  const std::vector<std::uint8_t> bytes = English();
  const auto container = Container::Open(bytes);
  ASSERT_TRUE(container) << container.error();
  const auto file = ReadNetwork(container->Get(Component::lstm));
  ASSERT_TRUE(file) << file.error();
  const std::vector<LinePicture> lines = NoisyLines(3, file->height, 30, 70);
  const auto all = AvailableKernels();
  const std::vector<Steps> want = Network(*file, *all.front()).Run(lines);
  for (const Kernels* kernels : all) {
    const std::vector<Steps> have = Network(*file, *kernels).Run(lines);
    for (std::size_t n = 0; n < lines.size(); ++n) ExpectSame(have[n], want[n], kernels->name);
  }
}

// Few lanes are computed otherwise than many, and a lane begins anew with each line.
TEST(Kernels, GiveALineTheSameNumbersInWhateverCompany) {
  const std::vector<std::uint8_t> bytes = English();
  const auto container = Container::Open(bytes);
  ASSERT_TRUE(container) << container.error();
  const auto file = ReadNetwork(container->Get(Component::lstm));
  ASSERT_TRUE(file) << file.error();
  for (const Kernels* kernels : AvailableKernels()) {
    const bool slow = kernels == AvailableKernels().back();
    const std::vector<LinePicture> lines =
        NoisyLines(slow ? 9 : 22, file->height, 6, slow ? 20 : 140);
    const Network network(*file, *kernels);
    std::vector<Steps> alone;
    for (const LinePicture& line : lines) alone.push_back(network.Run({&line, 1})[0]);
    for (std::size_t count = 2; count <= lines.size(); count += 1 + count / 6) {
      const std::vector<Steps> together = network.Run(std::span(lines).first(count));
      for (std::size_t n = 0; n < count; ++n) {
        ExpectSame(together[n], alone[n],
                   std::string(kernels->name) + " " + std::to_string(count) + " lines");
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
    ExpectSame(Network(file, *kernels).Run(lines)[0], want, kernels->name);
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
