#include "pipeline/zygote_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include "core/socket.h"

namespace writ {
namespace {

constexpr int kMaxStarts = 2;
constexpr int kReadySeconds = 60;  // A cold disk and a busy machine.
constexpr std::size_t kReadyBytes = 65536;
constexpr int kControl = 3;

tl::unexpected<Error> Crashed(const std::string& why) {
  return tl::unexpected(Error{ErrorCode::crashed, "The readers can't be started: " + why + "."});
}

// A clean environment. OMP_THREAD_LIMIT must stand before exec: Tesseract's OpenMP reads it when
// the program starts, and threads don't survive the fork of a reader.
std::vector<std::string> Environment() {
  std::vector<std::string> variables = {"PATH=/usr/bin:/bin", "LANG=C.UTF-8", "OMP_THREAD_LIMIT=1"};
  if (const char* tessdata = std::getenv("TESSDATA_PREFIX"); tessdata != nullptr) {
    variables.push_back(std::string("TESSDATA_PREFIX=") + tessdata);
  }
  return variables;
}

std::vector<char*> Pointers(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

// Starts the program with /dev/null as 0, 1 and 2, `control` as 3 and nothing else open.
int SpawnProgram(const std::string& program, std::vector<std::string> arguments, int control,
                 pid_t& pid) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0);
  }
  posix_spawn_file_actions_adddup2(&actions, control, kControl);
  posix_spawn_file_actions_addclosefrom_np(&actions, kControl + 1);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  // A group of its own: the terminal's interrupt is for writ, which then closes the socket.
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes,
                           POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  std::vector<std::string> environment = Environment();
  const int trouble = posix_spawn(&pid, program.c_str(), &actions, &attributes,
                                  Pointers(arguments).data(), Pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return trouble;
}

}  // namespace

ZygoteProcess::~ZygoteProcess() { End(); }

void ZygoteProcess::End() {
  control_.Reset();  // It ends itself and its readers when it sees that.
  if (pid_ > 0) {
    while (waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
    }
  }
  pid_ = -1;
}

Result<void> ZygoteProcess::Spawn() {
  End();
  ++starts_;
  auto [mine, theirs] = PacketPair();
  // SOCK_CLOEXEC would close descriptor 3 itself, were it already that number.
  if (theirs && theirs.get() <= kControl) theirs.Reset(fcntl(theirs.get(), F_DUPFD_CLOEXEC, 10));
  if (!mine || !theirs) return Crashed(std::strerror(errno));
  std::vector<std::string> arguments = {
      options_.program, "--zygote", "--memory-mib=" + std::to_string(options_.reader_memory_mib)};
  if (options_.allow_weak_sandbox) arguments.emplace_back("--allow-weak-sandbox");
  if (const int trouble = SpawnProgram(options_.program, arguments, theirs.get(), pid_)) {
    pid_ = -1;
    return Crashed(options_.program + ": " + std::strerror(trouble));
  }
  theirs.Reset();
  pollfd watched{mine.get(), POLLIN, 0};
  PacketReceived packet;
  const bool spoke = poll(&watched, 1, kReadySeconds * 1000) > 0 &&
                     ReceivePacket(mine.get(), kReadyBytes, false, packet) == Receipt::packet;
  const auto ready = spoke ? wire::DecodeReady(packet.bytes) : std::nullopt;
  if (!ready || !ready->failure.empty()) {
    kill(pid_, SIGKILL);
    End();
    return Crashed(ready ? ready->failure : options_.program + " ended before it was ready");
  }
  ready_ = *ready;
  control_ = std::move(mine);
  return {};
}

Result<void> ZygoteProcess::EnsureRunning() {
  if (control_) {
    // A zygote never speaks after it is ready: anything to be read is its end.
    pollfd watched{control_.get(), POLLIN, 0};
    if (poll(&watched, 1, 0) == 0) return {};
  }
  if (starts_ >= kMaxStarts) return Crashed("writ-reader died twice");
  return Spawn();
}

Result<ReaderEnds> ZygoteProcess::Fork(int document) {
  const std::lock_guard lock(mutex_);
  for (;;) {
    if (auto running = EnsureRunning(); !running) return tl::unexpected(running.error());
    auto [channel, their_channel] = StreamPair();
    auto [report, their_report] = PacketPair();
    if (!channel || !report) return Crashed(std::strerror(errno));
    if (SendPacket(control_.get(), "fork", {document, their_channel.get(), their_report.get()})) {
      return ReaderEnds{std::move(channel), std::move(report)};
    }
  }
}

Result<wire::Ready> ZygoteProcess::Describe() {
  const std::lock_guard lock(mutex_);
  if (auto running = EnsureRunning(); !running) return tl::unexpected(running.error());
  return ready_;
}

}  // namespace writ
