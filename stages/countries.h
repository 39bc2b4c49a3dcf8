// Of which country outside the United States a text comes, by the names, telephone codes and
// domains that it holds.
#pragma once

#include <string>
#include <string_view>

#include "core/gazetteer.h"

namespace writ {

// ISO 3166-1 alpha-2; empty where the text shows none. Its answer is a likelihood, for papers that
// are known to come from abroad: American towns bear the names of foreign ones.
std::string LikelyCountry(std::string_view text, const Gazetteer& gazetteer);

}  // namespace writ
