#include "recogniser/traineddata.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "recogniser/bytes.h"

namespace ocr {
namespace {

constexpr std::uint32_t kMaxComponents = 64;
constexpr std::size_t kMaxUnichars = 60000;
constexpr int kMaxCodeLength = 9;  // RecodedCharID::kMaxCodeLen
constexpr unsigned kLetter = 1, kUpper = 4, kDigit = 8, kPunctuation = 16;

// "C 5 0,255,… Latin 87 0 3 C": character, properties (hexadecimal), perhaps measures, script, id
// of the other case, and what is of no use here.
Unichar ReadUnichar(std::string_view line, int own, int size) {
  std::vector<std::string_view> fields;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end > at) fields.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  Unichar unichar;
  unichar.lower = own;
  if (fields.empty()) return unichar;
  unichar.text = fields[0];
  unsigned properties = 0;
  if (fields.size() > 1) {
    std::from_chars(fields[1].data(), fields[1].data() + fields[1].size(), properties, 16);
  }
  unichar.letter = (properties & kLetter) != 0;
  unichar.upper = (properties & kUpper) != 0;
  unichar.digit = (properties & kDigit) != 0;
  unichar.punctuation = (properties & kPunctuation) != 0;
  const std::size_t measures = fields.size() > 2 && fields[2].find(',') != fields[2].npos ? 1 : 0;
  int other = own;
  if (unichar.upper && fields.size() > 3 + measures) {
    const std::string_view text = fields[3 + measures];
    std::from_chars(text.data(), text.data() + text.size(), other);
  }
  if (other >= 0 && other < size) unichar.lower = other;
  return unichar;
}

}  // namespace

tl::expected<Container, std::string> Container::Open(std::span<const std::uint8_t> bytes) {
  ByteReader in(bytes);
  const auto count = in.Read<std::uint32_t>();
  if (in.failed() || count == 0 || count > kMaxComponents) {
    return tl::unexpected(std::string("no .traineddata: it does not begin with a component count"));
  }
  std::vector<std::int64_t> offsets(count);
  for (auto& offset : offsets) offset = in.Read<std::int64_t>();
  if (in.failed()) return tl::unexpected(std::string("cut off within the table of components"));
  const auto size = static_cast<std::int64_t>(bytes.size());
  Container container;
  container.components_.resize(count);
  for (std::size_t c = 0; c < count; ++c) {
    if (offsets[c] < 0) continue;
    if (offsets[c] > size) {
      return tl::unexpected("component " + std::to_string(c) +
                            " begins beyond the end of the file");
    }
    std::int64_t end = size;
    for (const std::int64_t other : offsets) {
      if (other > offsets[c]) end = std::min(end, other);
    }
    container.components_[c] = bytes.subspan(static_cast<std::size_t>(offsets[c]),
                                             static_cast<std::size_t>(end - offsets[c]));
  }
  return container;
}

std::span<const std::uint8_t> Container::Get(Component component) const {
  const auto index = static_cast<std::size_t>(component);
  return index < components_.size() ? components_[index] : std::span<const std::uint8_t>();
}

tl::expected<Unicharset, std::string> ReadUnicharset(std::span<const std::uint8_t> bytes) {
  const std::string_view all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  Unicharset set;
  std::size_t wanted = 0, at = all.find('\n');
  for (const char c : all.substr(0, at)) {
    if (c < '0' || c > '9' || wanted > kMaxUnichars) {
      return tl::unexpected(std::string("the unicharset does not begin with its size"));
    }
    wanted = wanted * 10 + static_cast<std::size_t>(c - '0');
  }
  while (at != std::string_view::npos && set.size() < wanted) {
    const std::size_t begin = at + 1;
    at = all.find('\n', begin);
    const std::string_view line = all.substr(begin, at == std::string_view::npos ? at : at - begin);
    Unichar unichar = ReadUnichar(line, static_cast<int>(set.size()), static_cast<int>(wanted));
    // Tesseract's own three: the blank and two marks for shapes that are no character.
    if (unichar.text == "NULL") unichar.text = " ";
    if (unichar.text == "Joined" || unichar.text.starts_with("|Broken|")) unichar.text.clear();
    set.push_back(std::move(unichar));
  }
  if (wanted == 0 || set.size() != wanted) {
    return tl::unexpected(std::string("the unicharset is cut off"));
  }
  return set;
}

tl::expected<Codes, std::string> ReadRecoder(std::span<const std::uint8_t> bytes) {
  ByteReader in(bytes);
  const auto count = in.Read<std::uint32_t>();
  if (count > kMaxUnichars) return tl::unexpected(std::string("the recoder has too many entries"));
  Codes codes(count);
  for (auto& code : codes) {
    in.Read<std::int8_t>();  // "self-normalised", of no use here
    const auto length = in.Read<std::int32_t>();
    if (in.failed() || length < 0 || length > kMaxCodeLength) {
      return tl::unexpected(std::string("the recoder is broken or cut off"));
    }
    for (int n = 0; n < length; ++n) code.push_back(in.Read<std::int32_t>());
  }
  if (in.failed()) return tl::unexpected(std::string("the recoder is cut off"));
  return codes;
}

}  // namespace ocr
