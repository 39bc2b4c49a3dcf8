// The parent's hold on the zygote: started when first needed, once more where it died.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <string>

#include "core/descriptor.h"
#include "core/wire.h"
#include "pipeline/reader_pool.h"
#include "pipeline/wants.h"

namespace writ {

// The parent's ends of a reader that was asked for; the zygote may not have forked it yet.
struct ReaderEnds {
  Descriptor channel;  // Orders go in, replies come out.
  Descriptor report;   // From the zygote: the reader's pidfd when it is forked, then how it ended.
  bool has_recogniser = false;
};

// Thread-safe.
class ZygoteProcess {
 public:
  explicit ZygoteProcess(PoolOptions options) : options_(std::move(options)) {}
  ~ZygoteProcess();
  ZygoteProcess(const ZygoteProcess&) = delete;
  ZygoteProcess& operator=(const ZygoteProcess&) = delete;

  // Asks for a reader of `document`, a sealed memfd, with what is wanted ready; starts the zygote
  // where there is none.
  Result<ReaderEnds> Fork(int document, const Wants& wants);
  // What the zygote says of itself; starts it where there is none.
  Result<wire::Ready> Describe();

 private:
  Result<void> EnsureRunning(const Wants& wants);  // With the mutex held.
  Result<void> Spawn(const Wants& wants);
  void End();

  PoolOptions options_;
  std::mutex mutex_;
  pid_t pid_ = -1;
  Descriptor control_;
  wire::Ready ready_;
  bool has_recogniser_ = false;  // It was told to load it.
  int starts_ = 0;
  std::chrono::steady_clock::time_point started_;
};

}  // namespace writ
