#include "core/cbor.h"

#include <bit>
#include <cmath>

namespace writ {
namespace {

// RFC 8949, section 3: an item's first byte is its major type and five bits that are its argument
// or say how many bytes that takes.
constexpr unsigned kUnsigned = 0, kNegative = 1, kBytes = 2, kText = 3;
constexpr std::uint8_t kFloat = 0xfa, kFalse = 0xf4, kTrue = 0xf5, kNull = 0xf6;
constexpr unsigned kOneByte = 24, kEightBytes = 27;

}  // namespace

void CborWriter::Head(unsigned major, std::uint64_t argument) {
  const auto put = [&](unsigned info) { out_.push_back(static_cast<char>(major << 5 | info)); };
  if (argument < kOneByte) return put(static_cast<unsigned>(argument));
  const int power = argument <= 0xff ? 0 : argument <= 0xffff ? 1 : argument <= 0xffffffff ? 2 : 3;
  put(kOneByte + static_cast<unsigned>(power));
  for (int shift = (8 << power) - 8; shift >= 0; shift -= 8) {
    out_.push_back(static_cast<char>(argument >> shift));
  }
}

void CborWriter::Text(std::string_view text) {
  Head(kText, text.size());
  out_.append(text);
}

void CborWriter::Bytes(std::string_view bytes) {
  Head(kBytes, bytes.size());
  out_.append(bytes);
}

void CborWriter::Integer(std::int64_t value) {
  if (value >= 0) return Head(kUnsigned, static_cast<std::uint64_t>(value));
  Head(kNegative, static_cast<std::uint64_t>(-1 - value));
}

void CborWriter::Float(double value) {
  const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(value));
  out_.push_back(static_cast<char>(kFloat));
  for (int shift = 24; shift >= 0; shift -= 8) out_.push_back(static_cast<char>(bits >> shift));
}

bool CborReader::Head(unsigned& major, std::uint64_t& argument) {
  if (rest_.empty()) {
    Fail();
    return false;
  }
  const auto first = static_cast<std::uint8_t>(rest_.front());
  major = first >> 5U;
  const unsigned info = first & 0x1fU;
  const std::size_t size = info < kOneByte       ? 0
                           : info <= kEightBytes ? std::size_t{1} << (info - kOneByte)
                                                 : SIZE_MAX;
  if (size >= rest_.size()) {
    Fail();
    return false;
  }
  argument = size == 0 ? info : 0;
  for (std::size_t i = 1; i <= size; ++i) {
    argument = argument << 8U | static_cast<std::uint8_t>(rest_[i]);
  }
  rest_.remove_prefix(1 + size);
  return true;
}

std::size_t CborReader::Count(unsigned major, std::size_t max_items) {
  unsigned got = 0;
  std::uint64_t count = 0;
  // Every item takes a byte at least: more items than bytes is a lie.
  if (Head(got, count) && got == major && count <= max_items && count <= rest_.size()) {
    return static_cast<std::size_t>(count);
  }
  Fail();
  return 0;
}

std::string_view CborReader::Piece(unsigned kind, std::size_t max_bytes) {
  unsigned major = 0;
  std::uint64_t size = 0;
  if (!Head(major, size) || major != kind || size > max_bytes || size > rest_.size()) {
    Fail();
    return {};
  }
  const std::string_view piece = rest_.substr(0, static_cast<std::size_t>(size));
  rest_.remove_prefix(piece.size());
  return piece;
}

std::string_view CborReader::Text(std::size_t max_bytes) { return Piece(kText, max_bytes); }

std::string_view CborReader::Bytes(std::size_t max_bytes) { return Piece(kBytes, max_bytes); }

std::int64_t CborReader::Integer(std::int64_t low, std::int64_t high) {
  unsigned major = 0;
  std::uint64_t argument = 0;
  if (Head(major, argument) && major <= kNegative && argument <= std::uint64_t{INT64_MAX}) {
    const auto magnitude = static_cast<std::int64_t>(argument);
    const std::int64_t value = major == kUnsigned ? magnitude : -1 - magnitude;
    if (value >= low && value <= high) return value;
  }
  Fail();
  return 0;
}

double CborReader::Float(double low, double high) {
  constexpr std::size_t kSize = 5;
  if (rest_.size() >= kSize && static_cast<std::uint8_t>(rest_.front()) == kFloat) {
    std::uint32_t bits = 0;
    for (std::size_t i = 1; i < kSize; ++i) {
      bits = bits << 8U | static_cast<std::uint8_t>(rest_[i]);
    }
    rest_.remove_prefix(kSize);
    const double value = std::bit_cast<float>(bits);
    if (std::isfinite(value) && value >= low && value <= high) return value;
  }
  Fail();
  return 0;
}

bool CborReader::Bool() {
  const auto first = rest_.empty() ? kNull : static_cast<std::uint8_t>(rest_.front());
  if (first != kTrue && first != kFalse) {
    Fail();
    return false;
  }
  rest_.remove_prefix(1);
  return first == kTrue;
}

bool CborReader::NextIsNull() {
  if (rest_.empty() || static_cast<std::uint8_t>(rest_.front()) != kNull) return false;
  rest_.remove_prefix(1);
  return true;
}

}  // namespace writ
