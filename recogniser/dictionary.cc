#include "recogniser/dictionary.h"

#include <bit>
#include <cstring>

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
  Dictionary out;
  out.letter_bits_ = static_cast<unsigned>(std::bit_width(size));
  out.records_.resize(count);
  const auto records = in.ReadBytes(in.left());
  std::memcpy(out.records_.data(), records.data(), records.size());
  out.first_.assign(unichars, kNone);
  for (std::uint32_t e = 0; e < count; ++e) {
    const Edge edge = out.At(e);
    if (!edge.forward) break;
    if (edge.unichar < unichars) out.first_[edge.unichar] = e;
    if (edge.last) break;
  }
  return out;
}

Dictionary::Edge Dictionary::At(std::size_t edge) const {
  const std::uint64_t record = records_[edge];
  const auto flags = static_cast<unsigned>(record >> letter_bits_);
  const std::uint64_t next = record >> (letter_bits_ + kFlagBits);
  const bool inside = next < records_.size();  // Unused places are all ones.
  return {static_cast<std::uint32_t>(record & ((std::uint64_t{1} << letter_bits_) - 1)),
          inside ? static_cast<std::uint32_t>(next) : 0, (flags & kLast) != 0,
          (flags & kWordEnd) != 0, inside && (flags & kBackward) == 0};
}

std::optional<Dictionary::Place> Dictionary::Next(const Place& place, int unichar) const {
  if (records_.empty() || !place.more || unichar < 0) return std::nullopt;
  const auto wanted = static_cast<std::uint32_t>(unichar);
  std::uint32_t found = kNone;
  if (place.node == 0) {
    if (wanted < first_.size()) found = first_[wanted];
  } else {
    for (std::uint32_t e = place.node; e < records_.size(); ++e) {
      const Edge edge = At(e);
      if (!edge.forward) break;
      if (edge.unichar == wanted) {
        found = e;
        break;
      }
      if (edge.last) break;
    }
  }
  if (found == kNone) return std::nullopt;
  const Edge edge = At(found);
  return Place{edge.next, edge.word_end, edge.next != 0};
}

}  // namespace ocr
