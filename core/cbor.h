// The plain part of CBOR (RFC 8949) that Writ's messages are made of: integers, 32-bit floats,
// text, bytes, arrays, maps, false, true and null, all of definite length. A reader that is told
// what to expect, value by value, needs no memory beside what it fills and no recursion that the
// bytes decide on; that is why this is not left to a library that builds trees.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace writ {

class CborWriter {
 public:
  void Array(std::size_t items) { Head(4, items); }
  void Map(std::size_t pairs) { Head(5, pairs); }
  void Text(std::string_view text);
  void Bytes(std::string_view bytes);
  void Integer(std::int64_t value);
  void Float(double value);  // Rounded to 32 bits.
  void Bool(bool value) { out_.push_back(static_cast<char>(value ? 0xf5 : 0xf4)); }
  void Null() { out_.push_back(static_cast<char>(0xf6)); }

  std::string Take() { return std::move(out_); }

 private:
  void Head(unsigned major, std::uint64_t argument);

  std::string out_;
};

// Takes values off the front of the bytes, which must outlive it. The first one that is not what
// was asked for fails the whole: from then on every call answers nothing (0, "", false) and
// ok() is false.
class CborReader {
 public:
  explicit CborReader(std::string_view bytes) : rest_(bytes) {}

  // The number of items that follow, at most `max_items`.
  std::size_t Array(std::size_t max_items) { return Count(4, max_items); }
  std::size_t Map(std::size_t max_pairs) { return Count(5, max_pairs); }
  std::string_view Text(std::size_t max_bytes);  // A piece of the bytes; not checked to be UTF-8.
  std::string_view Bytes(std::size_t max_bytes);
  std::int64_t Integer(std::int64_t low, std::int64_t high);
  double Float(double low, double high);  // Finite.
  bool Bool();
  bool NextIsNull();  // Takes it where it is.

  void Fail() {
    ok_ = false;
    rest_ = {};
  }
  bool ok() const { return ok_; }
  bool AtEnd() const { return ok_ && rest_.empty(); }

 private:
  bool Head(unsigned& major, std::uint64_t& argument);
  std::size_t Count(unsigned major, std::size_t max_items);
  std::string_view Piece(unsigned kind, std::size_t max_bytes);

  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace writ
