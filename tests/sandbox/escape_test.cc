// What a reader that a document has taken over could try, and that the lock refuses all of it. Each
// attempt runs in a process of its own: without a sandbox it has to succeed (or it would prove
// nothing), behind the lock it must not.
#include <arpa/inet.h>
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <gtest/gtest.h>
#include <linux/bpf.h>
#include <linux/io_uring.h>
#include <linux/perf_event.h>
#include <sched.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <functional>
#include <ostream>

#include "reader/sandbox.h"

namespace writ::reader {
namespace {

constexpr uid_t kNobody = 65534;

// A process outside of the sandbox that attempts may aim at.
pid_t victim = -1;

struct Attempt {
  const char* name;
  std::function<bool()> succeeds;
  // Hosts differ in whether they have this at all; without a sandbox it may fail as well.
  bool everywhere = true;
};
void PrintTo(const Attempt& attempt, std::ostream* out) { *out << attempt.name; }

bool Opens(const char* path, int flags) { return open(path, flags | O_CLOEXEC, 0600) >= 0; }

const std::vector<Attempt>& Attempts() {
  static const std::vector<Attempt> attempts = {
      {"ReadPasswd", [] { return Opens("/etc/passwd", O_RDONLY); }},
      {"ReadProcess", [] { return Opens("/proc/self/maps", O_RDONLY); }},
      {"ListRoot",
       [] {
         DIR* folder = opendir("/");
         int entries = 0;
         while (folder != nullptr && readdir(folder) != nullptr) ++entries;
         return entries > 12;  // More than the few folders that lead to fonts.
       }},
      {"CreateFile", [] { return Opens("/tmp/writ-escape", O_WRONLY | O_CREAT); }},
      {"CreateUnnamedFile", [] { return Opens("/tmp", O_RDWR | O_TMPFILE); }},
      {"WriteDevice", [] { return Opens("/dev/zero", O_RDWR); }},
      {"Unlink",
       [] {
         const std::string name = "/tmp/writ-escape-unlink" + std::to_string(getpid());
         return symlink("x", name.c_str()) == 0 && unlink(name.c_str()) == 0;
       }},
      {"MakeFolder",
       [] {
         const std::string name = "/tmp/writ-escape-folder" + std::to_string(getpid());
         return mkdir(name.c_str(), 0700) == 0 && rmdir(name.c_str()) == 0;
       }},
      {"InternetSocket", [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
      {"UnixSocket", [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
      {"SocketPair",
       [] {
         int ends[2];
         return socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0;
       }},
      {"Exec", [] { return execl("/bin/true", "true", nullptr) == 0; }},
      {"ExecAt",
       [] {
         char name[] = "true";
         char* arguments[] = {name, nullptr};
         return syscall(SYS_execveat, AT_FDCWD, "/bin/true", arguments, environ, 0) == 0;
       }},
      {"Fork",
       [] {
         const long child = syscall(SYS_fork);
         if (child == 0) _exit(0);
         return child > 0;
       }},
      {"Clone",
       [] {
         const long child = syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr);
         if (child == 0) _exit(0);
         return child > 0;
       }},
      {"Trace", [] { return ptrace(PTRACE_SEIZE, victim, nullptr, nullptr) == 0; }},
      {"ReadMemoryOfOthers",
       [] {
         char byte = 0;
         iovec here{&byte, 1};
         // The victim is a fork of this process's parent: the address holds there too.
         iovec there{&victim, 1};
         return process_vm_readv(victim, &here, 1, &there, 1, 0) == 1;
       }},
      {"KillOther", [] { return kill(victim, SIGUSR1) == 0; }},
      {"KillOtherThread", [] { return syscall(SYS_tgkill, victim, victim, SIGUSR1) == 0; }},
      {"QueueSignal",
       [] {
         const int process = static_cast<int>(syscall(SYS_pidfd_open, victim, 0));
         return syscall(SYS_pidfd_send_signal, process, SIGUSR1, nullptr, 0) == 0;
       }},
      {"WritableCode",
       [] {
         return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS,
                     -1, 0) != MAP_FAILED;
       }},
      {"MadeExecutable",
       [] {
         void* page =
             mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
         return mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
       }},
      {"MadeExecutableWithKey",
       [] {
         void* page =
             mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
         return syscall(SYS_pkey_mprotect, page, 4096, PROT_READ | PROT_EXEC, -1) == 0;
       }},
      {"MemoryFile", [] { return memfd_create("x", 0) >= 0; }},
      {"IoUring",
       [] {
         io_uring_params parameters{};
         return syscall(SYS_io_uring_setup, 4, &parameters) >= 0;
       },
       false},
      {"SharedMemory",
       [] {
         const int id = shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600);
         return id >= 0 && shmctl(id, IPC_RMID, nullptr) == 0;
       }},
      {"Namespace", [] { return unshare(CLONE_NEWUSER) == 0; }, false},
      {"Mount", [] { return mount("x", "/tmp", "tmpfs", 0, nullptr) == 0; }, false},
      {"Bpf",
       [] {
         bpf_attr attributes{};
         attributes.map_type = BPF_MAP_TYPE_ARRAY;
         attributes.key_size = attributes.value_size = 4;
         attributes.max_entries = 1;
         return syscall(SYS_bpf, BPF_MAP_CREATE, &attributes, sizeof attributes) >= 0;
       },
       false},
      {"PerfEvents",
       [] {
         perf_event_attr attributes{};
         attributes.size = sizeof attributes;
         attributes.type = PERF_TYPE_SOFTWARE;
         attributes.exclude_kernel = 1;
         return syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0) >= 0;
       },
       false},
      {"UserFaults", [] { return syscall(SYS_userfaultfd, 1 /* user mode only */) >= 0; }, false},
      {"KeyRing", [] { return syscall(SYS_keyctl, 0, -4, 1) >= 0; }, false},
      {"MoreMemory",
       [] {
         const rlimit wanted{RLIM_INFINITY, RLIM_INFINITY};
         return setrlimit(RLIMIT_AS, &wanted) == 0;
       }},
      {"WriteAFile",
       [] {  // Through a descriptor that was left open.
         return write(2, "", 0) == 0 && Opens("/tmp/writ-escape", O_WRONLY | O_CREAT | O_APPEND);
       }},
      {"ThirtyTwoBitCalls",
       [] {
         long answer = 20;  // getpid, by the other architecture's table
         asm volatile("int $0x80" : "+a"(answer) : : "memory", "r8", "r9", "r10", "r11");
         return answer > 0;
       },
       false},
      {"X32Calls", [] { return syscall(0x40000000 + SYS_getpid) > 0; }, false},
  };
  return attempts;
}

enum class Who { root, plain_user };

struct Case {
  const char* name;
  Who who;
  bool namespaces;
  bool landlock = true;
};

void BecomePlainUser() {
  if (setgroups(0, nullptr) != 0 || setresgid(kNobody, kNobody, kNobody) != 0 ||
      setresuid(kNobody, kNobody, kNobody) != 0) {
    _exit(99);
  }
  prctl(PR_SET_DUMPABLE, 1);  // As a program that such a user started.
}

// Runs `body` in a child and gives back its wait status.
int InChild(const std::function<void()>& body) {
  const pid_t child = fork();
  if (child == 0) {
    body();
    _exit(98);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}

constexpr int kEscaped = 0, kRefused = 1, kKilled = 2, kNotLocked = 3;

// As a zygote and its reader would: isolate, fork, lock, and only then the attempt. Says how it
// ended, since the killing signal does not come through the process that waits.
int Behind(const Case& c, const Attempt& attempt) {
  const int status = InChild([&] {
    if (c.who == Who::plain_user && geteuid() == 0) BecomePlainUser();
    SandboxOptions options;
    options.readable = ReadableFolders("/usr/share/tesseract-ocr/5/tessdata");
    options.namespaces = c.namespaces;
    options.landlock = c.landlock;
    Sandbox sandbox = Sandbox::Isolate(options);
    const int reader = InChild([&] {
      if (!StrongEnough(sandbox.Lock(2))) _exit(kNotLocked);
      _exit(attempt.succeeds() ? kEscaped : kRefused);
    });
    _exit(WIFSIGNALED(reader) ? kKilled : WEXITSTATUS(reader));
  });
  return WIFEXITED(status) ? WEXITSTATUS(status) : kKilled;
}

class Escape : public testing::TestWithParam<Attempt> {
 protected:
  static void SetUpTestSuite() {
    victim = fork();
    if (victim == 0) {
      std::signal(SIGUSR1, SIG_IGN);
      if (geteuid() == 0) BecomePlainUser();  // The one that readers become as well.
      for (;;) pause();
    }
    usleep(20000);
  }
  static void TearDownTestSuite() {
    unlink("/tmp/writ-escape");
    kill(victim, SIGKILL);
    waitpid(victim, nullptr, 0);
  }
};

TEST_P(Escape, SucceedsWithoutASandbox) {
  const Attempt& attempt = GetParam();
  const int status = InChild([&] {
    if (geteuid() == 0) BecomePlainUser();
    _exit(attempt.succeeds() ? kEscaped : kRefused);
  });
  const bool escaped = WIFEXITED(status) && WEXITSTATUS(status) == kEscaped;
  if (!attempt.everywhere && !escaped) GTEST_SKIP() << "not on this host";
  EXPECT_TRUE(escaped);
}

TEST_P(Escape, IsRefusedBehindTheLock) {
  for (const Case& c :
       {Case{"all layers", Who::root, true}, Case{"no namespaces", Who::root, false},
        Case{"plain user", Who::plain_user, true},
        Case{"plain user without namespaces", Who::plain_user, false},
        Case{"no Landlock", Who::root, true, false},
        Case{"neither namespaces nor Landlock", Who::plain_user, false, false}}) {
    const int how = Behind(c, GetParam());
    EXPECT_TRUE(how == kRefused || how == kKilled) << c.name << ": " << how;
  }
}

INSTANTIATE_TEST_SUITE_P(All, Escape, testing::ValuesIn(Attempts()),
                         [](const auto& instance) { return instance.param.name; });

TEST(Lock, KillsRatherThanAnswersWhereNoLibraryAsks) {
  for (const Attempt& attempt : Attempts()) {
    const std::string name = attempt.name;
    if (name.find("Socket") == std::string::npos && name != "Exec" && name != "Trace") continue;
    EXPECT_EQ(Behind({"all", Who::root, true}, attempt), kKilled) << name;
  }
}

TEST(Lock, LeavesReadingWhatReadersNeed) {
  const Attempt font{"font", [] {
                       return Opens("/usr/share/fonts", O_RDONLY | O_DIRECTORY) &&
                              Opens("/etc/fonts/fonts.conf", O_RDONLY) &&
                              Opens("/usr/share/tesseract-ocr/5/tessdata/eng.traineddata",
                                    O_RDONLY);
                     }};
  EXPECT_EQ(Behind({"all layers", Who::root, true}, font), kEscaped);
  EXPECT_EQ(Behind({"no namespaces", Who::root, false}, font), kEscaped);
  EXPECT_EQ(Behind({"plain user", Who::plain_user, true}, font), kEscaped);
  // Where nothing else decides which files can be reached, none can.
  EXPECT_EQ(Behind({"neither", Who::plain_user, false, false}, font), kRefused);
}

TEST(Lock, LeavesWorkingWhatReadersDo) {
  const Attempt work{"work", [] {
                       std::vector<char> memory(64u << 20, 'x');
                       timespec now{};
                       return memory.back() == 'x' && clock_gettime(CLOCK_REALTIME, &now) == 0 &&
                              write(2, "", 0) == 0;
                     }};
  EXPECT_EQ(Behind({"all layers", Who::root, true}, work), kEscaped);
}

TEST(Lock, BoundsMemoryAndTime) {
  const Attempt hoard{
      "hoard", [] {
        for (int i = 0; i < 64; ++i) {
          if (mmap(nullptr, 256u << 20, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) == MAP_FAILED) {
            return false;
          }
        }
        return true;
      }};
  EXPECT_EQ(Behind({"all layers", Who::root, true}, hoard), kRefused);
}

TEST(Lock, EndsAReaderThatAborts) {
  const Attempt abort_{"abort", [] {
                         std::abort();
                         return true;
                       }};
  EXPECT_EQ(Behind({"all layers", Who::root, true}, abort_), kKilled);
}

}  // namespace
}  // namespace writ::reader
