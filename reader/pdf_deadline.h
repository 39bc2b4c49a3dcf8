// When to break off. Measured in this thread's processor time, so that a busy machine changes
// nothing.
#pragma once

#include <ctime>

namespace writ::reader {

class Deadline {
 public:
  explicit Deadline(double seconds) : end_(Now() + seconds) {}

  bool Past() const { return Now() > end_; }
  double Left() const { return end_ - Now(); }

  // As Poppler asks for it; `deadline` is one of these.
  static bool Abort(void* deadline) { return static_cast<const Deadline*>(deadline)->Past(); }

 private:
  static double Now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
  }

  double end_;
};

}  // namespace writ::reader
