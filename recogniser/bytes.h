// Bounded reading of little-endian binary data that may lie.
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <type_traits>

namespace ocr {

// Reads past the end give zeros and set `failed`, so that a parser checks once, at the end of a
// part.
class ByteReader {
 public:
  explicit ByteReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  template <typename T>
  T Read() {
    static_assert(std::is_trivially_copyable_v<T>);
    T value{};
    if (Take(sizeof value)) std::memcpy(&value, bytes_.data() + at_ - sizeof value, sizeof value);
    return value;
  }
  std::span<const std::uint8_t> ReadBytes(std::size_t count) {
    return Take(count) ? bytes_.subspan(at_ - count, count) : std::span<const std::uint8_t>();
  }
  std::string ReadString() {  // 32-bit length, then bytes.
    const auto part = ReadBytes(Read<std::uint32_t>());
    return {part.begin(), part.end()};
  }
  bool failed() const { return failed_; }
  std::size_t left() const { return bytes_.size() - at_; }

 private:
  bool Take(std::size_t count) {
    if (failed_ || count > bytes_.size() - at_) {
      failed_ = true;
      return false;
    }
    at_ += count;
    return true;
  }

  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace ocr
