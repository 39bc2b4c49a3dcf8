#include "reader/sandbox_namespaces.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>

#include "core/descriptor.h"

namespace writ::reader {
namespace {

struct Kind {
  int flag;
  const char* name;
};
constexpr std::array<Kind, 6> kKinds = {{{CLONE_NEWNET, "network"},
                                         {CLONE_NEWPID, "processes"},
                                         {CLONE_NEWNS, "mounts"},
                                         {CLONE_NEWIPC, "ipc"},
                                         {CLONE_NEWUTS, "hostname"},
                                         {CLONE_NEWCGROUP, "cgroup"}}};

bool WriteFile(const char* path, const std::string& text) {
  const Descriptor file(open(path, O_WRONLY | O_CLOEXEC));
  return file && write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

// A user namespace of its own, in which a plain user may do the rest.
wire::Layer LeaveUsers() {
  const uid_t uid = geteuid();
  const gid_t gid = getegid();
  wire::Layer layer{"users", unshare(CLONE_NEWUSER) == 0, {}};
  if (!layer.on) {
    layer.why = std::strerror(errno);
    return layer;
  }
  const auto same = [](auto id) { return std::to_string(id) + " " + std::to_string(id) + " 1"; };
  WriteFile("/proc/self/setgroups", "deny");
  WriteFile("/proc/self/uid_map", same(uid));
  WriteFile("/proc/self/gid_map", same(gid));
  return layer;
}

// Puts an empty root in place with nothing but the readable folders in it, read-only.
bool NarrowRoot(const std::vector<std::string>& readable) {
  namespace fs = std::filesystem;
  constexpr const char* kRoot = "/tmp";  // Any folder will do: it is covered here alone.
  mount_attr read_only{};
  read_only.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC;
  if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
  // Held open, since the new root may cover one of them.
  std::vector<std::pair<std::string, Descriptor>> sources;
  for (const std::string& folder : readable) {
    Descriptor source(
        open_tree(AT_FDCWD, folder.c_str(), OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE));
    if (source) sources.emplace_back(folder, std::move(source));
  }
  if (mount("tmpfs", kRoot, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, "size=1m,mode=755") != 0) {
    return false;
  }
  for (const auto& [folder, source] : sources) {
    const std::string place = kRoot + folder;
    std::error_code trouble;
    fs::create_directories(place, trouble);
    if (move_mount(source.get(), "", AT_FDCWD, place.c_str(), MOVE_MOUNT_F_EMPTY_PATH) != 0 ||
        mount_setattr(AT_FDCWD, place.c_str(), AT_RECURSIVE, &read_only, sizeof read_only) != 0) {
      return false;
    }
  }
  return chdir(kRoot) == 0 && syscall(SYS_pivot_root, ".", ".") == 0 &&
         umount2(".", MNT_DETACH) == 0 && chdir("/") == 0 &&
         mount_setattr(AT_FDCWD, "/", 0, &read_only, sizeof read_only) == 0;
}

// Goes on in a child, so that it is the first process of the new namespace; when the first one
// ends, the kernel ends all of them.
void GoOnInChild() {
  const pid_t child = fork();
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    return;
  }
  int status = 0;
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  _exit(child > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

// The service user: `writ` where the host has one, else `nobody`.
std::pair<uid_t, gid_t> ServiceUser() {
  constexpr uid_t kNobody = 65534;
  for (const char* name : {"writ", "nobody"}) {
    if (const passwd* user = getpwnam(name); user != nullptr && user->pw_uid != 0) {
      return {user->pw_uid, user->pw_gid};
    }
  }
  return {kNobody, kNobody};
}

}  // namespace

std::vector<wire::Layer> LeaveNamespaces(const std::vector<std::string>& readable) {
  std::vector<wire::Layer> layers;
  if (geteuid() != 0) layers.push_back(LeaveUsers());
  for (const Kind& kind : kKinds) {
    wire::Layer layer{kind.name, unshare(kind.flag) == 0, {}};
    if (!layer.on) layer.why = std::strerror(errno);
    if (layer.on && kind.flag == CLONE_NEWPID) GoOnInChild();
    if (layer.on && kind.flag == CLONE_NEWNS && !NarrowRoot(readable)) {
      layer.on = false;
      layer.why = std::string("the root can't be changed: ") + std::strerror(errno);
    }
    layers.push_back(std::move(layer));
  }
  return layers;
}

wire::Layer GiveUpPrivileges() {
  wire::Layer layer{"privileges", true, {}};
  for (int capability = 0; capability < 64; ++capability) {
    prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
  }
  if (geteuid() == 0) {
    const auto [user, group] = ServiceUser();
    layer.on = setgroups(0, nullptr) == 0 && setresgid(group, group, group) == 0 &&
               setresuid(user, user, user) == 0;
    if (!layer.on) layer.why = std::strerror(errno);
  }
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
  const bool dropped =
      syscall(SYS_capset, &header, none.data()) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
  if (!dropped) {
    layer.on = false;
    layer.why = std::strerror(errno);
  }
  return layer;
}

}  // namespace writ::reader
