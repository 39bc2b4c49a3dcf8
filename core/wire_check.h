// Is this CBOR of the plain kind that Writ writes? Asked before a library decodes it, since
// nlohmann-json recurses as deep as the bytes tell it to.
#pragma once

#include <cstddef>
#include <string_view>

namespace writ::wire {

// One item and nothing behind it; definite lengths, no tags, no byte strings, nested no deeper than
// `max_depth`, made of at most `max_items` items. Reads each byte once and never recurses.
bool PlainCbor(std::string_view bytes, std::size_t max_depth, std::size_t max_items);

}  // namespace writ::wire
