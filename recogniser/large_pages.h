// Memory for what is megabytes large and lasts: in pages of 2 MiB where the kernel has them. In
// pages of 4 KiB a word list costs a thousand faults, more time than it takes to copy it.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <new>

namespace ocr {

template <typename T>
struct LargePages {
  using value_type = T;
  LargePages() = default;
  template <typename U>
  explicit LargePages(const LargePages<U>&) {}
  T* allocate(std::size_t n) {
    void* const memory = ::operator new (n * sizeof(T), std::align_val_t{kPage});
    madvise(memory, n * sizeof(T), MADV_HUGEPAGE);
    return static_cast<T*>(memory);
  }
  void deallocate(T* p, std::size_t) { ::operator delete (p, std::align_val_t{kPage}); }
  friend bool operator==(const LargePages&, const LargePages&) { return true; }

 private:
  static constexpr std::size_t kPage = 2u << 20;
};

}  // namespace ocr
