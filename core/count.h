// Numbers as people write them in running text.
#pragma once

#include <optional>
#include <string_view>

namespace writ {

// "180", "one hundred eighty", "one hundred and eighty (180)", "a": digits count before words.
// None where there is no number. Pure; safe from every thread.
std::optional<int> ReadCount(std::string_view text);

}  // namespace writ
