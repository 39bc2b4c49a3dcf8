#include "reader/sandbox_landlock.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

namespace writ::reader {
namespace {

// Debian 12's headers know the first version only; the kernel's documentation
// (userspace-api/landlock) gives the others. A kernel takes the fields and bits of its version.
struct RuleSet {
  std::uint64_t files;
  std::uint64_t network;  // From version 4: binding and connecting of TCP.
  std::uint64_t scoped;   // From version 6: abstract sockets and signals out of the domain.
};

RuleSet Handled(long version) {
  RuleSet rules{};
  rules.files = version >= 5   ? 0xffff   // … and ioctl of devices
                : version >= 3 ? 0x7fff   // … and truncate
                : version == 2 ? 0x3fff   // … and refer
                               : 0x1fff;  // execute, read, write, list, remove, make
  if (version >= 4) rules.network = 3;
  if (version >= 6) rules.scoped = 3;
  return rules;
}

std::size_t SizeOf(long version) { return version >= 6 ? 24 : version >= 4 ? 16 : 8; }

}  // namespace

Descriptor MakeLandlock(const std::vector<std::string>& readable, wire::Layer& layer) {
  layer = {"landlock", false, {}};
  const long version =
      syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) {
    layer.why = errno == ENOSYS ? "the kernel has none" : std::strerror(errno);
    return {};
  }
  const RuleSet handled = Handled(version);
  Descriptor rules(
      static_cast<int>(syscall(SYS_landlock_create_ruleset, &handled, SizeOf(version), 0)));
  for (const std::string& folder : readable) {
    const Descriptor place(open(folder.c_str(), O_PATH | O_CLOEXEC));
    if (!place) continue;  // Not on this host; then nothing in it can be read either.
    landlock_path_beneath_attr beneath{};
    beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    beneath.parent_fd = place.get();
    syscall(SYS_landlock_add_rule, rules.get(), LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
  }
  layer.on = static_cast<bool>(rules);
  if (!layer.on) layer.why = std::strerror(errno);
  return rules;
}

void EnterLandlock(int rules, wire::Layer& layer) {
  layer.on = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  if (!layer.on) layer.why = std::strerror(errno);
}

}  // namespace writ::reader
