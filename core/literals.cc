#include "core/literals.h"

#include <algorithm>
#include <numeric>

namespace writ {
namespace {

constexpr std::size_t kBuckets = 4096;

// Of the first three bytes.
std::size_t Bucket(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
  };
  return (byte(0) * 16777619U ^ byte(1) * 65599U ^ byte(2) * 31U) % kBuckets;
}

}  // namespace

Literals::Literals(std::vector<std::string> strings) : strings_(std::move(strings)) {
  for (std::size_t s = 0; s < strings_.size(); ++s) {
    if (strings_[s].size() >= kShortest) order_.push_back(static_cast<int>(s));
  }
  const auto bucket = [&](int s) { return Bucket(strings_[static_cast<std::size_t>(s)]); };
  std::stable_sort(order_.begin(), order_.end(),
                   [&](int a, int b) { return bucket(a) < bucket(b); });
  first_.assign(kBuckets + 1, 0);
  for (const int s : order_) ++first_[bucket(s) + 1];
  std::partial_sum(first_.begin(), first_.end(), first_.begin());
}

std::vector<int> Literals::In(std::string_view text) const {
  std::vector<int> found;
  if (order_.empty()) return found;
  std::vector<bool> seen(strings_.size());
  for (std::size_t at = 0; at + kShortest <= text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    const std::size_t bucket = Bucket(rest);
    for (std::uint32_t i = first_[bucket]; i < first_[bucket + 1]; ++i) {
      const auto s = static_cast<std::size_t>(order_[i]);
      if (seen[s] || !rest.starts_with(strings_[s])) continue;
      seen[s] = true;
      found.push_back(order_[i]);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace writ
