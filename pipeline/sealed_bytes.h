// A file's bytes in memory that nobody can change any more: read once, digested and looked at here,
// handed to readers without another copy.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "writ/error.h"

namespace writ {

// Cheap to copy; copies share the memory.
class SealedBytes {
 public:
  SealedBytes() = default;  // No bytes.
  static Result<SealedBytes> Copy(std::string_view bytes);
  // What a regular file of `size` bytes holds; less, where it shrinks meanwhile. The error is that
  // of the system call that failed.
  static Result<SealedBytes> Read(int file, std::size_t size);

  std::string_view view() const;
  std::size_t size() const { return view().size(); }
  bool empty() const { return view().empty(); }
  // A memfd, sealed against writing, growing and shrinking; -1 where there are no bytes.
  int memory() const;

 private:
  class Mapping;
  explicit SealedBytes(std::shared_ptr<const Mapping> mapping) : mapping_(std::move(mapping)) {}
  std::shared_ptr<const Mapping> mapping_;
};

}  // namespace writ
