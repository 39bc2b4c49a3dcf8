// Memory for vectors that are read and written by whole cache lines, mapped at once where it is
// large: a fault for each page of 4 KiB takes longer than filling the page does.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <new>
#include <vector>

namespace ocr {

template <typename T, std::size_t Alignment>
struct MappedAtOnce {
  using value_type = T;
  template <typename U>
  struct rebind {
    using other = MappedAtOnce<U, Alignment>;
  };
  MappedAtOnce() = default;
  template <typename U>
  explicit MappedAtOnce(const MappedAtOnce<U, Alignment>&) {}

  T* allocate(std::size_t n) {
    const std::size_t bytes = n * sizeof(T);
    void* const memory = ::operator new (bytes, std::align_val_t{Alignment});
    if (bytes < kLarge) return static_cast<T*>(memory);
    if (Alignment >= kHugePage) madvise(memory, bytes, MADV_HUGEPAGE);
    // Whole pages only; a kernel that doesn't know how leaves them to their faults.
    const std::size_t before = reinterpret_cast<std::uintptr_t>(memory) % kPage;
    const std::size_t skipped = before == 0 ? 0 : kPage - before;
    madvise(static_cast<char*>(memory) + skipped, (bytes - skipped) / kPage * kPage,
            kPopulateWrite);
    return static_cast<T*>(memory);
  }
  void deallocate(T* p, std::size_t) { ::operator delete (p, std::align_val_t{Alignment}); }
  friend bool operator==(const MappedAtOnce&, const MappedAtOnce&) { return true; }

  static constexpr std::size_t kPage = 4096, kLarge = 16 * kPage, kHugePage = 2u << 20;

 private:
  static constexpr int kPopulateWrite = 23;  // MADV_POPULATE_WRITE, from Linux 5.14.
};

// Aligned to a cache line, or a vector register of 64 bytes.
template <typename T>
using Aligned = std::vector<T, MappedAtOnce<T, 64>>;
// Of megabytes, which last: in pages of 2 MiB where the kernel has them.
template <typename T>
using InLargePages = std::vector<T, MappedAtOnce<T, 2u << 20>>;

}  // namespace ocr
