#include "reader/sandbox_filter.h"

#include <fcntl.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace writ::reader {
namespace {

struct Release {
  void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, Release>;

// Reading, writing, memory, time, ending.
constexpr int kAllowed[] = {
    SCMP_SYS(read), SCMP_SYS(pread64), SCMP_SYS(readv), SCMP_SYS(write), SCMP_SYS(writev),
    SCMP_SYS(lseek), SCMP_SYS(close), SCMP_SYS(fstat), SCMP_SYS(brk), SCMP_SYS(munmap),
    SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(exit), SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(sigaltstack),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(time),
    SCMP_SYS(clock_nanosleep), SCMP_SYS(getrandom), SCMP_SYS(getpid), SCMP_SYS(gettid),
    SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid), SCMP_SYS(getrusage),
    SCMP_SYS(sched_yield), SCMP_SYS(restart_syscall), SCMP_SYS(uname), SCMP_SYS(poll),
    SCMP_SYS(ppoll), SCMP_SYS(sysinfo), SCMP_SYS(sched_getaffinity),
    // A cold fontconfig cache can't be read without it.
    SCMP_SYS(fadvise64)};

// Looking at files: what Landlock or the mounts leave to be seen.
constexpr int kFiles[] = {SCMP_SYS(newfstatat), SCMP_SYS(stat),      SCMP_SYS(lstat),
                          SCMP_SYS(access),     SCMP_SYS(faccessat), SCMP_SYS(faccessat2),
                          SCMP_SYS(getdents64), SCMP_SYS(readlink),  SCMP_SYS(readlinkat),
                          SCMP_SYS(statfs),     SCMP_SYS(fstatfs),   SCMP_SYS(getcwd)};

bool AllowFiles(scmp_filter_ctx filter) {
  bool ok = true;
  for (const int call : kFiles) ok = ok && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
  // Opening for writing is answered rather than killed: libraries try it for caches.
  for (const int call : {SCMP_SYS(openat), SCMP_SYS(open)}) {
    const unsigned flags = call == SCMP_SYS(openat) ? 2 : 1;
    const auto flag = [&](scmp_datum_t mask, scmp_datum_t value) {
      return scmp_arg_cmp{flags, SCMP_CMP_MASKED_EQ, mask, value};
    };
    constexpr scmp_datum_t kWriting = O_ACCMODE | O_CREAT | O_TRUNC | O_TMPFILE;
    const scmp_arg_cmp read_only = flag(kWriting & ~O_DIRECTORY, O_RDONLY);
    const scmp_arg_cmp write_only = flag(O_WRONLY, O_WRONLY);
    const scmp_arg_cmp read_write = flag(O_RDWR, O_RDWR);
    ok = ok && seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &read_only) == 0 &&
         seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EROFS), call, 1, &write_only) == 0 &&
         seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EROFS), call, 1, &read_write) == 0;
  }
  return ok;
}

bool RefuseFiles(scmp_filter_ctx filter) {
  bool ok = true;
  for (const int call : kFiles) {
    ok = ok && seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 0) == 0;
  }
  for (const int call : {SCMP_SYS(openat), SCMP_SYS(open)}) {
    ok = ok && seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 0) == 0;
  }
  return ok;
}

bool AllowWithConditions(scmp_filter_ctx filter) {
  const auto allow = [&](int call, scmp_arg_cmp condition) {
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &condition) == 0;
  };
  const auto self = static_cast<scmp_datum_t>(getpid());
  return
      // Memory, but never executable.
      allow(SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) &&
      allow(SCMP_SYS(mprotect), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) &&
      // abort() ends this process and no other.
      allow(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, self)) &&
      allow(SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_GETFL)) &&
      allow(SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_GETFD)) &&
      allow(SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_SETFD)) &&
      // malloc names its arenas, where the C library is built so.
      allow(SCMP_SYS(prctl), SCMP_A0(SCMP_CMP_EQ, PR_SET_VMA)) &&
      // Asking for a limit, not setting one.
      allow(SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0)) &&
      // isatty() on whatever stdio opens.
      seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOTTY), SCMP_SYS(ioctl), 0) == 0 &&
      // The C library then tries clone, which kills.
      seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
}

}  // namespace

wire::Layer EnterFilter(bool files_are_held) {
  wire::Layer layer{"seccomp", false, "the filter can't be built"};
  const Filter filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
  if (filter == nullptr) return layer;
  scmp_filter_ctx context = filter.get();
  bool ok = seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0;
  for (const int call : kAllowed) {
    ok = ok && seccomp_rule_add(context, SCMP_ACT_ALLOW, call, 0) == 0;
  }
  ok = ok && AllowWithConditions(context) &&
       (files_are_held ? AllowFiles(context) : RefuseFiles(context));
  if (!ok) return layer;
  const int refused = seccomp_load(context);
  layer.on = refused == 0;
  layer.why = layer.on ? "" : std::strerror(-refused);
  return layer;
}

}  // namespace writ::reader
