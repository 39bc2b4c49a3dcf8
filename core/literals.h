// Which of many short strings stand in a text, found in one pass over it.
//
// Thread safety: immutable; In may be called from many threads.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace writ {

class Literals {
 public:
  Literals() = default;
  // Strings of fewer than kShortest bytes are never found.
  static constexpr std::size_t kShortest = 3;
  explicit Literals(std::vector<std::string> strings);

  // Indices of the strings that occur, ascending.
  std::vector<int> In(std::string_view text) const;

 private:
  std::vector<std::string> strings_;
  std::vector<int> order_;  // Indices of strings_, sorted by their first bytes.
  std::vector<std::uint32_t>
      first_;  // By a hash of three bytes: where its strings begin in order_.
};

}  // namespace writ
