#include "recogniser/network.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ocr {
namespace {

constexpr int kPool = 3;  // Pixels that one step or position stands for.
constexpr int kChannels = 16;
constexpr int kPadAbove = 1, kPadBelow = 3;
constexpr int kApart = 1;  // Steps between the lines of a lane, in which its state is lost.
constexpr int kLongestLane = 1000;  // Steps; more does not fit into the caches.

std::size_t Size(int n) { return static_cast<std::size_t>(n); }
int StepsOf(const LinePicture& line) { return line.width / kPool; }

}  // namespace

struct Network::Scratch {
  Aligned<std::uint8_t> picture, pooled, rows_in, rows_out, in, out;
  Aligned<float> state, probabilities;
};

Network::Network(const NetworkFile& file, const Kernels& kernels)
    : kernels_(kernels),
      height_(file.height),
      null_class_(file.null_class),
      classes_(file.output.outputs),
      convolution_(PackConvolution(file.convolution)),
      columns_(Pack(file.columns)),
      output_(PackOutput(file.output)) {
  for (const LstmWeights& row : file.rows) rows_.push_back(Pack(row));
  if (!kernels.narrow) return;
  columns_.rows.narrow = Narrow(columns_.rows);
  for (PackedLstm& row : rows_) row.rows.narrow = Narrow(row.rows);
  output_.narrow = Narrow(output_);
}

double Network::MultipliesAStep() const {
  const auto lstm = [](const PackedLstm& l) { return 4.0 * l.states * (l.inputs + l.states); };
  double all =
      lstm(columns_) * static_cast<double>(height_ / kPool) + 9.0 * kChannels * height_ * kPool;
  for (const PackedLstm& row : rows_) all += lstm(row);
  return all + static_cast<double>(classes_) * rows_.back().states;
}

std::vector<Steps> Network::Run(std::span<const LinePicture> lines) const {
  std::vector<std::size_t> order(lines.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return lines[a].width > lines[b].width; });
  std::size_t all = 0;
  for (const LinePicture& line : lines) all += Size(StepsOf(line) + kApart);
  const std::size_t batches = 1 + all / (Size(kLongestLane) * kLanes);
  std::vector<Steps> out(lines.size());
  Scratch scratch;
  for (std::size_t batch = 0; batch < batches; ++batch) {
    // The longest lines first, each in the lane that is shortest so far.
    std::vector<Place> places;
    std::array<int, kLanes> ends{};
    for (std::size_t n = batch; n < order.size(); n += batches) {
      const auto lane = std::min_element(ends.begin(), ends.end());
      const int begin = *lane == 0 ? 0 : *lane + kApart;
      places.push_back({order[n], Size(static_cast<int>(lane - ends.begin())), begin});
      *lane = begin + StepsOf(lines[order[n]]);
    }
    // Those that end last come first, so that towards the end only few lanes are in use.
    std::array<std::size_t, kLanes> by_end{}, rank{};
    std::iota(by_end.begin(), by_end.end(), std::size_t{0});
    std::stable_sort(by_end.begin(), by_end.end(),
                     [&](std::size_t a, std::size_t b) { return ends[a] > ends[b]; });
    for (std::size_t n = 0; n < kLanes; ++n) rank[by_end[n]] = n;
    for (Place& place : places) place.lane = rank[place.lane];
    RunBatch(lines, places, scratch, out);
  }
  return out;
}

void Network::RunBatch(std::span<const LinePicture> lines, std::span<const Place> places,
                       Scratch& s, std::vector<Steps>& out) const {
  const int positions = height_ / kPool;
  const std::size_t column_quads = Size(columns_.states / 4);
  int steps = 0;
  for (const Place& place : places) {
    steps = std::max(steps, place.begin + StepsOf(lines[place.line]));
  }
  // Which lanes have a line at each step, and how many from the first have one there or later.
  std::vector<std::uint32_t> alive(Size(steps), 0);
  std::vector<int> used(Size(steps), 0);
  for (const Place& place : places) {
    const int end = place.begin + StepsOf(lines[place.line]);
    for (int t = place.begin; t < end; ++t) alive[Size(t)] |= 1U << place.lane;
    for (int t = 0; t < end; ++t) used[Size(t)] = std::max(used[Size(t)], int(place.lane) + 1);
  }

  // Columns: each line by itself, sixteen neighbouring columns in the lanes.
  s.rows_in.assign(Size(steps) * column_quads * kBlock, kZero);
  const int stride = kPadAbove + height_ + kPadBelow;
  for (const Place& place : places) {
    const LinePicture& line = lines[place.line];
    const int own = StepsOf(line);
    s.picture.assign(Size(line.width + 6) * Size(stride) + kBlock, kZero);
    for (int x = 0; x < line.width; ++x) {
      std::copy_n(
          line.pixels.begin() + static_cast<std::ptrdiff_t>(Size(x) * Size(height_)), height_,
          s.picture.begin() + static_cast<std::ptrdiff_t>(Size(x + 1) * Size(stride) + kPadAbove));
    }
    const std::size_t blocks = Size(own + kLanes - 1) / kLanes;
    const std::size_t block_bytes = Size(positions) * (kChannels / 4) * kBlock;
    s.pooled.resize(blocks * block_bytes);
    kernels_.convolve(convolution_, s.picture.data(), stride, own, positions, s.pooled.data());
    constexpr std::size_t kInBytes = std::size_t{kChannels} / 4 * kBlock;
    s.out.resize(column_quads * kBlock);
    for (std::size_t block = 0; block < blocks; ++block) {
      s.state.assign(Size(columns_.states) * kLanes, 0.0F);
      s.in.assign(kInBytes + s.out.size(), kZero);
      for (int y = 0; y < positions; ++y) {
        std::copy_n(s.pooled.data() + block * block_bytes + Size(y) * kInBytes, kInBytes,
                    s.in.data());
        if (y > 0) std::copy(s.out.begin(), s.out.end(), s.in.data() + kInBytes);
        kernels_.step(columns_, s.in.data(), s.state.data(), s.out.data(), 0xFFFF, kLanes);
      }
      const std::size_t first = block * kLanes,
                        count = std::min<std::size_t>(kLanes, Size(own) - first);
      for (std::size_t n = 0; n < count; ++n) {
        std::uint8_t* to = s.rows_in.data() +
                           (Size(place.begin) + first + n) * column_quads * kBlock + place.lane * 4;
        for (std::size_t q = 0; q < column_quads; ++q) {
          std::copy_n(s.out.data() + q * kBlock + n * 4, 4, to + q * kBlock);
        }
      }
    }
  }

  // Rows: all lanes side by side. A lane begins anew with each line, as its state is nothing where
  // it has none; a reversed layer begins at each line's own end.
  for (const PackedLstm& row : rows_) {
    const std::size_t in_bytes = Size(row.inputs / 4) * kBlock,
                      out_bytes = Size(row.states / 4) * kBlock;
    s.rows_out.resize(Size(steps) * out_bytes);
    s.state.assign(Size(row.states) * kLanes, 0.0F);
    s.in.assign(in_bytes + out_bytes, kZero);
    for (int n = 0; n < steps; ++n) {
      const std::size_t t = Size(row.reversed ? steps - 1 - n : n);
      std::uint8_t* now = s.rows_out.data() + t * out_bytes;
      std::copy_n(s.rows_in.data() + t * in_bytes, in_bytes, s.in.data());
      if (used[t] < kLanes) std::fill_n(now, out_bytes, kZero);
      kernels_.step(row, s.in.data(), s.state.data(), now, alive[t], used[t]);
      std::copy_n(now, out_bytes, s.in.data() + in_bytes);
    }
    std::swap(s.rows_in, s.rows_out);
  }

  // Output: what is likely enough, for each line.
  const std::size_t in_bytes = Size(rows_.back().states / 4) * kBlock;
  s.probabilities.resize(Size(output_.rows) * kLanes);
  std::vector<const Place*> order;
  for (const Place& place : places) order.push_back(&place);
  std::stable_sort(order.begin(), order.end(),
                   [](const Place* a, const Place* b) { return a->begin < b->begin; });
  std::array<Steps*, kLanes> lane_line{};
  std::array<std::vector<Choice>, kLanes> found;
  auto next = order.begin();
  for (int t = 0; t < steps; ++t) {
    for (; next != order.end() && (*next)->begin == t; ++next) {
      lane_line[(*next)->lane] = &out[(*next)->line];
    }
    kernels_.output(output_, s.rows_in.data() + Size(t) * in_bytes, s.probabilities.data());
    for (auto& choices : found) choices.clear();
    for (int c = 0; c < classes_; ++c) {
      for (std::size_t lane = 0; lane < kLanes; ++lane) {
        const float p = s.probabilities[Size(c) * kLanes + lane];
        if (p >= kLeastProbability) found[lane].push_back({c, p});
      }
    }
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      if ((alive[Size(t)] >> lane & 1) == 0) continue;
      Steps& line = *lane_line[lane];
      std::sort(found[lane].begin(), found[lane].end(),
                [](const Choice& a, const Choice& b) { return a.probability > b.probability; });
      line.begin.push_back(static_cast<std::uint32_t>(line.choices.size()));
      line.choices.insert(line.choices.end(), found[lane].begin(), found[lane].end());
    }
  }
  for (const Place& place : places) {
    out[place.line].begin.push_back(static_cast<std::uint32_t>(out[place.line].choices.size()));
  }
}

}  // namespace ocr
