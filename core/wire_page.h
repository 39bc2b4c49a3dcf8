// A page as JSON values, to and fro: the inner part of core/wire and of the page cache.
#pragma once

#include <nlohmann/json.hpp>

#include "core/wire.h"

namespace writ::wire {

inline constexpr std::size_t kPageDepth = 5;
// Items in the largest page that is within the bounds, with room to spare.
inline constexpr std::size_t kPageItems =
    kMaxWords * 12 + kMaxMarks * 8 + kMaxRules * 5 + kMaxHidden * 8 + 1000;

nlohmann::json PageToJson(const PageText& page);
// False where a single value is missing, unknown, of another type or out of its bounds.
bool PageFromJson(const nlohmann::json& value, PageText& page);

// Each takes one value if it is of the type and within the bounds (inclusive); text must be UTF-8
// without control characters and at most `max_bytes` long.
bool Take(const nlohmann::json& value, int low, int high, int& into);
bool Take(const nlohmann::json& value, double low, double high, double& into);
bool Take(const nlohmann::json& value, std::size_t max_bytes, std::string& into);

}  // namespace writ::wire
