#include "reader/sandbox.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "reader/recogniser.h"
#include "reader/sandbox_filter.h"
#include "reader/sandbox_landlock.h"
#include "reader/sandbox_namespaces.h"

namespace writ::reader {
namespace {

constexpr rlim_t kOpenFiles = 64;  // A document's fonts are opened one at a time.
constexpr rlim_t kStackBytes = 16u << 20;

bool Limit(int resource, rlim_t value) {
  const rlimit limit{value, value};
  return setrlimit(static_cast<__rlimit_resource>(resource), &limit) == 0;
}

wire::Layer LimitResources(const SandboxOptions& options) {
  const auto cpu = static_cast<rlim_t>(options.cpu_seconds);
  // The hard CPU limit kills what ignores the soft one's signal.
  const rlimit cpu_limit{cpu, cpu + 2};
  const bool done = setrlimit(RLIMIT_CPU, &cpu_limit) == 0 &&
                    Limit(RLIMIT_AS, static_cast<rlim_t>(options.memory_mib) << 20) &&
                    Limit(RLIMIT_FSIZE, 0) && Limit(RLIMIT_CORE, 0) && Limit(RLIMIT_NPROC, 0) &&
                    Limit(RLIMIT_NOFILE, kOpenFiles) && Limit(RLIMIT_STACK, kStackBytes);
  return {"limits", done, done ? "" : std::strerror(errno)};
}

}  // namespace

std::vector<std::string> ReadableFolders(const std::string& tessdata) {
  return {"/usr/share/fonts",      "/usr/local/share/fonts", "/etc/fonts", "/usr/share/fontconfig",
          "/var/cache/fontconfig", "/usr/share/poppler",     tessdata,     SecondModelFolder()};
}

Sandbox Sandbox::Isolate(SandboxOptions options) {
  Sandbox sandbox(std::move(options));
  if (sandbox.options_.namespaces) {
    sandbox.isolated_ = LeaveNamespaces(sandbox.options_.readable);
  } else {
    sandbox.isolated_ = {{"namespaces", false, "not asked for"}};
  }
  sandbox.isolated_.push_back(GiveUpPrivileges());
  // Changing the user took this away. A parent in another process namespace is the first half of
  // the zygote; writ itself is not meant, whose threads come and go: its socket says when it ends.
  if (getppid() == 0) prctl(PR_SET_PDEATHSIG, SIGKILL);
  sandbox.landlock_layer_ = {"landlock", false, "not asked for"};
  if (!sandbox.options_.landlock) return sandbox;
  sandbox.landlock_ = MakeLandlock(sandbox.options_.readable, sandbox.landlock_layer_);
  return sandbox;
}

std::vector<wire::Layer> Sandbox::Lock(int last_kept) {
  std::vector<wire::Layer> layers = isolated_;
  prctl(PR_SET_DUMPABLE, 0);
  layers.push_back(LimitResources(options_));
  if (landlock_layer_.on) EnterLandlock(landlock_.get(), landlock_layer_);
  layers.push_back(landlock_layer_);
  syscall(SYS_close_range, last_kept + 1, ~0U, 0);
  const bool files_are_held =
      std::any_of(layers.begin(), layers.end(), [](const wire::Layer& layer) {
        return layer.on && (layer.name == "landlock" || layer.name == "mounts");
      });
  layers.push_back(EnterFilter(files_are_held));
  return layers;
}

bool StrongEnough(const std::vector<wire::Layer>& layers) {
  const auto on = [&](std::string_view name) {
    return std::any_of(layers.begin(), layers.end(),
                       [&](const wire::Layer& layer) { return layer.on && layer.name == name; });
  };
  return on("seccomp") && on("limits");
}

}  // namespace writ::reader
