#include "recogniser/dictionary.h"

#include <bit>

#include "recogniser/bytes.h"

namespace ocr {
namespace {

constexpr std::int16_t kMagic = 42;
constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr std::uint32_t kMaxEdges = 1U << 26;
constexpr unsigned kLast = 1, kBackward = 2, kWordEnd = 4;
constexpr unsigned kFlagBits = 3;

}  // namespace

tl::expected<Dictionary, std::string> Dictionary::Read(std::span<const std::uint8_t> bytes,
                                                       std::size_t unichars) {
  ByteReader in(bytes);
  const auto magic = in.Read<std::int16_t>();
  const auto size = in.Read<std::uint32_t>();
  const auto count = in.Read<std::uint32_t>();
  if (in.failed() || magic != kMagic) return tl::unexpected(std::string("no dictionary"));
  if (size != unichars) {
    return tl::unexpected(std::string("the dictionary is of another character set"));
  }
  if (count == 0 || count > kMaxEdges || in.left() != std::size_t{count} * 8) {
    return tl::unexpected(std::string("the dictionary is cut off"));
  }
  const auto letter_bits = static_cast<unsigned>(std::bit_width(size));
  Dictionary out;
  out.edges_.resize(count);
  out.first_.assign(unichars, kNone);
  for (Edge& edge : out.edges_) {
    const auto record = in.Read<std::uint64_t>();
    const auto flags = static_cast<unsigned>(record >> letter_bits) & ((1U << kFlagBits) - 1);
    const std::uint64_t next = record >> (letter_bits + kFlagBits);
    edge.unichar = static_cast<std::uint32_t>(record & ((std::uint64_t{1} << letter_bits) - 1));
    edge.last = (flags & kLast) != 0;
    edge.forward = (flags & kBackward) == 0;
    edge.word_end = (flags & kWordEnd) != 0;
    edge.next = next < count ? static_cast<std::uint32_t>(next) : 0;
    if (next >= count) edge.forward = false;  // Unused places are all ones.
  }
  for (std::uint32_t e = 0; e < count && out.edges_[e].forward; ++e) {
    if (out.edges_[e].unichar < unichars) out.first_[out.edges_[e].unichar] = e;
    if (out.edges_[e].last) break;
  }
  return out;
}

std::optional<Dictionary::Place> Dictionary::Next(const Place& place, int unichar) const {
  if (edges_.empty() || !place.more || unichar < 0) return std::nullopt;
  const auto wanted = static_cast<std::uint32_t>(unichar);
  std::uint32_t found = kNone;
  if (place.node == 0) {
    if (wanted < first_.size()) found = first_[wanted];
  } else {
    for (std::uint32_t e = place.node; e < edges_.size() && edges_[e].forward; ++e) {
      if (edges_[e].unichar == wanted) {
        found = e;
        break;
      }
      if (edges_[e].last) break;
    }
  }
  if (found == kNone) return std::nullopt;
  return Place{edges_[found].next, edges_[found].word_end, edges_[found].next != 0};
}

}  // namespace ocr
