// In what order four inputs after four are taken so that sums of 16 bits hold their products.
#include <algorithm>
#include <array>
#include <numeric>

#include "recogniser/kernels.h"

namespace ocr {
namespace {

// Inputs of 0..255 by weights of one sign that come to so much: 255 * 128 < 2^15.
constexpr int kMostOfOneSign = 128;
constexpr std::size_t kRows = 4;  // Of a group.

// What four inputs bring to each 16-bit sum of a group: its weights above and below zero.
struct Load {
  std::array<std::uint16_t, 4 * kRows> sums{};
  int most = 0;

  bool FitsBeside(const Load& other) const {
    int over = 0;
    for (std::size_t n = 0; n < sums.size(); ++n) {
      over |= sums[n] + other.sums[n] > kMostOfOneSign ? 1 : 0;
    }
    return over == 0;
  }
};

// `weights`: four of each of the four rows.
Load LoadOf(const std::int8_t* weights) {
  Load load;
  for (std::size_t n = 0; n < 4 * kRows; ++n) {
    const std::int8_t weight = weights[n];
    const std::size_t sum = n / 2 + (weight > 0 ? 0 : 2 * kRows);
    load.sums[sum] = static_cast<std::uint16_t>(load.sums[sum] + std::abs(weight));
  }
  load.most = *std::max_element(load.sums.begin(), load.sums.end());
  return load;
}

// A heavy four goes with the lightest that is left, or alone.
void Order(const std::vector<Load>& loads, NarrowRows::Group& group,
           std::vector<std::uint16_t>& order) {
  std::vector<std::uint16_t> left(loads.size()), alone, turned;
  std::iota(left.begin(), left.end(), std::uint16_t{0});
  std::stable_sort(left.begin(), left.end(),
                   [&](std::uint16_t a, std::uint16_t b) { return loads[a].most < loads[b].most; });
  while (!left.empty()) {
    const std::uint16_t heavy = left.back();
    left.pop_back();
    if (loads[heavy].most > kMostOfOneSign) {
      turned.push_back(heavy);
      continue;
    }
    const auto light = std::find_if(left.begin(), left.end(), [&](std::uint16_t other) {
      return loads[other].FitsBeside(loads[heavy]);
    });
    if (light == left.end()) {
      alone.push_back(heavy);
      continue;
    }
    order.insert(order.end(), {heavy, *light});
    left.erase(light);
  }
  group.two = static_cast<std::uint16_t>(order.size());
  group.alone = static_cast<std::uint16_t>(alone.size());
  group.turned = static_cast<std::uint16_t>(turned.size());
  order.insert(order.end(), alone.begin(), alone.end());
  order.insert(order.end(), turned.begin(), turned.end());
}

}  // namespace

NarrowRows Narrow(const PackedRows& rows) {
  NarrowRows narrow;
  const auto quads = static_cast<std::size_t>(rows.quads);
  narrow.groups.resize(static_cast<std::size_t>(rows.rows) / kRows);
  narrow.weights.reserve(rows.weights.size());
  narrow.bias = rows.bias;
  std::vector<Load> loads(quads);
  std::vector<std::uint16_t> order;
  for (std::size_t g = 0; g < narrow.groups.size(); ++g) {
    const std::size_t row = g * kRows;
    const auto four = [&](std::size_t quad) {
      return rows.weights.data() + ((row / kLanes * quads + quad) * kLanes + row % kLanes) * 4;
    };
    for (std::size_t q = 0; q < quads; ++q) loads[q] = LoadOf(four(q));
    order.clear();
    Order(loads, narrow.groups[g], order);
    for (std::size_t n = 0; n < quads; ++n) {
      const std::int8_t* weights = four(order[n]);
      narrow.weights.insert(narrow.weights.end(), weights, weights + 4 * kRows);
      if (n >= quads - narrow.groups[g].turned) continue;
      for (std::size_t r = 0; r < kRows; ++r) {
        narrow.bias[row + r] -= kZero * std::accumulate(weights + 4 * r, weights + 4 * (r + 1), 0);
      }
    }
    narrow.order.insert(narrow.order.end(), order.begin(), order.end());
  }
  return narrow;
}

}  // namespace ocr
