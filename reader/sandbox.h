// The lock on the processes that parse what strangers sent. Two halves: Isolate, once in the
// zygote before anything is loaded; Lock, in each reader after the fork and before the first byte
// of its document is parsed. See "The lock" in docs/design.md.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/descriptor.h"
#include "core/wire.h"

namespace writ::reader {

struct SandboxOptions {
  std::size_t memory_mib = 2048;  // Address space of a reader.
  int cpu_seconds = 900;          // Over a reader's whole life; the parent's wall clock is shorter.
  std::vector<std::string> readable;  // Folders whose files a reader may read: fonts and the like.
  // For tests, which stand in for hosts that don't have them.
  bool namespaces = true;
  bool landlock = true;
};

// What every reader may read: fonts, their configuration, Poppler's encodings and `tessdata`.
std::vector<std::string> ReadableFolders(const std::string& tessdata);

class Sandbox {
 public:
  // Leaves what of the host it may leave: its processes, network, mounts, users, and root's
  // identity and capabilities. The caller must have one thread; it comes back in a child, while
  // the first process waits for that child and ends as it ends. Never fails: Lock says what holds.
  static Sandbox Isolate(SandboxOptions options);

  // Locks this process for good, closes every descriptor above `last_kept` and says which layers
  // hold. A process that StrongEnough says no to must end.
  std::vector<wire::Layer> Lock(int last_kept);

 private:
  explicit Sandbox(SandboxOptions options) : options_(std::move(options)) {}

  SandboxOptions options_;
  std::vector<wire::Layer> isolated_;
  wire::Layer landlock_layer_;
  Descriptor landlock_;  // The rule set, made once.
};

// Whether a reader may run behind these layers at all: system calls and resources are limited.
bool StrongEnough(const std::vector<wire::Layer>& layers);

}  // namespace writ::reader
