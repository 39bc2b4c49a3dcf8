// Sentences put together from what was found. Pure functions.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "writ/screening.h"

namespace writ {

// {name} becomes its word; a bracket [ … ] one of whose names has no word is left out whole.
std::string FillIn(std::string_view text, const std::map<std::string, std::string>& words);
// "a", "a and b", "a, b and c".
std::string ListInWords(const std::vector<std::string>& items);
// A kind or type as people say it: "search warrant".
std::string KindInWords(DocumentKind kind);
// "2 pages", "1 page"; the plural adds an s.
std::string CountInWords(long count, std::string_view noun);

}  // namespace writ
