// What went wrong with an input, in the contract's words. Errors are values here: nothing in Writ
// throws across a library boundary.
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace writ {

// The closed list of the contract (section 2, `error.code`).
enum class ErrorCode {
  encrypted,
  corrupt,
  unsupported,
  empty,
  too_large,
  too_many_pages,
  timeout,
  crashed
};

struct Error {
  ErrorCode code = ErrorCode::corrupt;
  std::string message;  // One sentence: what, where and what to do. Never document text.
};

template <typename T>
using Result = tl::expected<T, Error>;

}  // namespace writ
