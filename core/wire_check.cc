#include "core/wire_check.h"

#include <cstdint>
#include <vector>

namespace writ::wire {
namespace {

// RFC 8949, section 3: the major types, the three highest bits of an item's first byte.
enum Major : std::uint8_t { kUnsigned, kNegative, kBytes, kText, kArray, kMap, kTag, kSimple };

struct Head {
  Major major = kUnsigned;
  std::uint64_t argument = 0;
};

// Takes an item's head off `bytes`; false where it is cut short or of indefinite length.
bool TakeHead(std::string_view& bytes, Head& head) {
  if (bytes.empty()) return false;
  const auto first = static_cast<std::uint8_t>(bytes.front());
  bytes.remove_prefix(1);
  head.major = static_cast<Major>(first >> 5);
  const unsigned info = first & 0x1fU;
  head.argument = info;
  if (info < 24) return true;
  if (info > 27) return false;
  const std::size_t size = std::size_t{1} << (info - 24);
  if (bytes.size() < size) return false;
  head.argument = 0;
  for (std::size_t i = 0; i < size; ++i) {
    head.argument = head.argument << 8 | static_cast<std::uint8_t>(bytes[i]);
  }
  bytes.remove_prefix(size);
  return true;
}

}  // namespace

bool PlainCbor(std::string_view bytes, std::size_t max_depth, std::size_t max_items) {
  std::vector<std::uint64_t> missing{1};  // Items still to come, one entry a level of nesting.
  std::size_t items = 0;
  while (!missing.empty()) {
    if (missing.back() == 0) {
      missing.pop_back();
      continue;
    }
    --missing.back();
    Head head;
    if (++items > max_items || !TakeHead(bytes, head)) return false;
    switch (head.major) {
      case kText:
        if (head.argument > bytes.size()) return false;
        bytes.remove_prefix(static_cast<std::size_t>(head.argument));
        break;
      case kArray:
      case kMap:
        // Every item takes at least one byte, so that more items than bytes is a lie.
        if (head.argument > bytes.size() || missing.size() > max_depth) return false;
        missing.push_back(head.major == kMap ? 2 * head.argument : head.argument);
        break;
      case kBytes:
      case kTag:
        return false;
      case kUnsigned:
      case kNegative:
      case kSimple:
        break;
    }
  }
  return bytes.empty();
}

}  // namespace writ::wire
