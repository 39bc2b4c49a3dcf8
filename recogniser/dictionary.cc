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
  for (std::uint32_t e = 0; e < count && out.LeadsOn(out.records_[e]); ++e) {
    const std::uint64_t letter = out.LetterOf(out.records_[e]);
    if (letter < unichars) out.first_[letter] = e;
    if ((out.FlagsOf(out.records_[e]) & kLast) != 0) break;
  }
  return out;
}

std::uint64_t Dictionary::NodeOf(std::uint64_t record) const {
  return record >> (letter_bits_ + kFlagBits);
}

bool Dictionary::LeadsOn(std::uint64_t record) const {
  return (FlagsOf(record) & kBackward) == 0 && NodeOf(record) < records_.size();
}

std::optional<Dictionary::Place> Dictionary::Next(const Place& place, int unichar) const {
  if (records_.empty() || !place.more || unichar < 0) return std::nullopt;
  const auto wanted = static_cast<std::uint64_t>(unichar);
  std::size_t found = kNone;
  if (place.node == 0) {
    if (wanted < first_.size()) found = first_[wanted];
  } else {
    for (std::size_t e = place.node; e < records_.size() && LeadsOn(records_[e]); ++e) {
      if (LetterOf(records_[e]) == wanted) {
        found = e;
        break;
      }
      if ((FlagsOf(records_[e]) & kLast) != 0) break;
    }
  }
  if (found == kNone) return std::nullopt;
  const std::uint64_t record = records_[found];
  const auto node = static_cast<std::uint32_t>(NodeOf(record));
  return Place{node, (FlagsOf(record) & kWordEnd) != 0, node != 0};
}

}  // namespace ocr
