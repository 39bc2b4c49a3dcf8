#include "pipeline/reader_program.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

#include "core/descriptor.h"
#include "core/sha256.h"
#include "core/socket.h"

namespace writ {
namespace {

constexpr int kVersionSeconds = 30;
constexpr std::size_t kVersionBytes = 4096;

// A clean environment. OMP_THREAD_LIMIT must stand before exec: Tesseract's OpenMP reads it when
// the program starts, and threads don't survive the fork of a reader. Pictures of pages in large
// pages of memory cost a third of the faults.
std::vector<std::string> Environment() {
  std::vector<std::string> variables = {"PATH=/usr/bin:/bin", "LANG=C.UTF-8", "OMP_THREAD_LIMIT=1",
                                        "GLIBC_TUNABLES=glibc.malloc.hugetlb=1"};
  if (const char* tessdata = std::getenv("TESSDATA_PREFIX"); tessdata != nullptr) {
    variables.push_back(std::string("TESSDATA_PREFIX=") + tessdata);
  }
  return variables;
}

std::vector<char*> Pointers(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

struct FileActions {
  FileActions() { posix_spawn_file_actions_init(&value); }
  ~FileActions() { posix_spawn_file_actions_destroy(&value); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  posix_spawn_file_actions_t value{};
};

struct Attributes {
  Attributes() { posix_spawnattr_init(&value); }
  ~Attributes() { posix_spawnattr_destroy(&value); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  posix_spawnattr_t value{};
};

tl::unexpected<Error> Fail(const std::string& program, const std::string& what) {
  return tl::unexpected(
      Error{ErrorCode::crashed, "The readers can't be started: " + program + ": " + what + "."});
}

}  // namespace

Result<pid_t> SpawnReader(const std::string& program, const std::vector<std::string>& arguments,
                          int descriptor, int as) {
  // Out of the way of the numbers that are set below.
  const Descriptor given(fcntl(descriptor, F_DUPFD_CLOEXEC, 10));
  if (!given) return Fail(program, std::strerror(errno));
  FileActions actions;
  for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    posix_spawn_file_actions_addopen(&actions.value, standard, "/dev/null", O_RDWR, 0);
  }
  posix_spawn_file_actions_adddup2(&actions.value, given.get(), as);
  posix_spawn_file_actions_addclosefrom_np(&actions.value, std::max(as, STDERR_FILENO) + 1);
  Attributes attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes.value, &none);
  posix_spawnattr_setsigdefault(&attributes.value, &all);
  // A group of its own: the terminal's interrupt is for writ, which then closes the socket.
  posix_spawnattr_setpgroup(&attributes.value, 0);
  posix_spawnattr_setflags(&attributes.value,
                           POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  std::vector<std::string> environment = Environment();
  std::vector<std::string> all_arguments = arguments;
  all_arguments.insert(all_arguments.begin(), program);
  pid_t pid = -1;
  const int trouble = posix_spawn(&pid, program.c_str(), &actions.value, &attributes.value,
                                  Pointers(all_arguments).data(), Pointers(environment).data());
  if (trouble != 0) return Fail(program, std::strerror(trouble));
  return pid;
}

Result<std::string> ReaderVersion(const std::string& program) {
  std::ifstream file(program, std::ios::binary);
  std::ostringstream contents;
  contents << file.rdbuf();
  if (!file) return Fail(program, "it can't be read");
  auto [mine, theirs] = StreamPair();
  const auto pid = SpawnReader(program, {"--version"}, theirs.get(), STDOUT_FILENO);
  if (!pid) return tl::unexpected(pid.error());
  theirs.Reset();
  std::string said(kVersionBytes, '\0');
  pollfd watched{mine.get(), POLLIN, 0};
  const bool spoke = poll(&watched, 1, kVersionSeconds * 1000) > 0;
  const ssize_t n = spoke ? read(mine.get(), said.data(), said.size()) : -1;
  kill(*pid, SIGKILL);
  while (waitpid(*pid, nullptr, 0) < 0 && errno == EINTR) {
  }
  if (n <= 0) return Fail(program, "it does not say its version");
  said.resize(static_cast<std::size_t>(n));
  return Sha256Hex(contents.str() + said);
}

}  // namespace writ
