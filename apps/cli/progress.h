// How far a long run has come: one line on standard error, only where that is a terminal.
#pragma once

#include <cstddef>

namespace writ::cli {

class Progress {
 public:
  explicit Progress(std::size_t requests);
  ~Progress() { Clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // A page of a request was read. Thread-safe with itself only.
  void Page(std::size_t request, int page, int of);
  // Wipes the line, so that something else can be printed.
  void Clear();

 private:
  std::size_t requests_;
  bool shown_ = false;
  bool terminal_;
};

}  // namespace writ::cli
