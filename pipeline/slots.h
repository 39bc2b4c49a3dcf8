// How many readers may run at once, over all documents.
#pragma once

#include <condition_variable>
#include <mutex>

namespace writ {

// Thread-safe. A document's first reader waits for a slot; further ones take what nobody waits for.
class Slots {
 public:
  explicit Slots(int count) : free_(count) {}

  void Wait() {
    std::unique_lock lock(mutex_);
    ++waiting_;
    freed_.wait(lock, [&] { return free_ > 0; });
    --waiting_;
    --free_;
  }

  bool Try() {
    const std::lock_guard lock(mutex_);
    if (free_ <= waiting_) return false;
    --free_;
    return true;
  }

  void Free() {
    {
      const std::lock_guard lock(mutex_);
      ++free_;
    }
    freed_.notify_one();
  }

 private:
  std::mutex mutex_;
  std::condition_variable freed_;
  int free_;
  int waiting_ = 0;
};

// A slot that frees itself.
class Slot {
 public:
  Slot(Slots& slots, std::adopt_lock_t) : slots_(&slots) {}
  ~Slot() {
    if (slots_ != nullptr) slots_->Free();
  }
  Slot(Slot&& other) noexcept : slots_(std::exchange(other.slots_, nullptr)) {}
  Slot& operator=(Slot&& other) noexcept {
    std::swap(slots_, other.slots_);
    return *this;
  }

 private:
  Slots* slots_;
};

}  // namespace writ
