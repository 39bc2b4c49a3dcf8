#include "pipeline/zygote_process.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <cstring>

#include "core/socket.h"
#include "pipeline/reader_program.h"

namespace writ {
namespace {

// A zygote that dies is started once more; one that had lived for a while does not count.
constexpr int kMaxStarts = 2;
constexpr std::chrono::seconds kLivedWell{60};
constexpr timeval kSendPatience{10, 0};  // A zygote that takes no orders for so long is as dead.
constexpr int kReadySeconds = 60;        // A cold disk and a busy machine.
constexpr std::size_t kReadyBytes = 65536;
constexpr int kControl = 3;

tl::unexpected<Error> Crashed(const std::string& why) {
  return tl::unexpected(Error{ErrorCode::crashed, "The readers can't be started: " + why + "."});
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

Result<void> ZygoteProcess::Spawn(const Wants& wants) {
  End();
  ++starts_;
  auto [mine, theirs] = PacketPair();
  if (!mine || !theirs) return Crashed(std::strerror(errno));
  std::vector<std::string> arguments = {
      "--zygote", "--memory-mib=" + std::to_string(options_.reader_memory_mib),
      "--recogniser=" + options_.recogniser};
  if (wants.fonts) arguments.emplace_back("--fonts");
  if (wants.recogniser) arguments.emplace_back("--recogniser-at-once");
  if (options_.allow_weak_sandbox) arguments.emplace_back("--allow-weak-sandbox");
  const auto pid = SpawnReader(options_.program, arguments, theirs.get(), kControl);
  if (!pid) return tl::unexpected(pid.error());
  pid_ = *pid;
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
  setsockopt(mine.get(), SOL_SOCKET, SO_SNDTIMEO, &kSendPatience, sizeof kSendPatience);
  started_ = std::chrono::steady_clock::now();
  ready_ = *ready;
  has_recogniser_ = wants.recogniser;
  control_ = std::move(mine);
  return {};
}

Result<void> ZygoteProcess::EnsureRunning(const Wants& wants) {
  if (control_) {
    // A zygote never speaks after it is ready: anything to be read is its end.
    pollfd watched{control_.get(), POLLIN, 0};
    if (poll(&watched, 1, 0) == 0) return {};
  }
  if (std::chrono::steady_clock::now() - started_ > kLivedWell) starts_ = 0;
  if (starts_ >= kMaxStarts) return Crashed("writ-reader died twice");
  return Spawn(wants);
}

Result<ReaderEnds> ZygoteProcess::Fork(int document, const Wants& wants) {
  const std::lock_guard lock(mutex_);
  const std::string order =
      std::string("fork") + (wants.fonts ? " fonts" : "") + (wants.recogniser ? " recogniser" : "");
  for (;;) {
    if (auto running = EnsureRunning(wants); !running) return tl::unexpected(running.error());
    auto [channel, their_channel] = StreamPair();
    auto [report, their_report] = PacketPair();
    if (!channel || !report) return Crashed(std::strerror(errno));
    if (SendPacket(control_.get(), order, {document, their_channel.get(), their_report.get()})) {
      has_recogniser_ = has_recogniser_ || wants.recogniser;
      return ReaderEnds{std::move(channel), std::move(report), has_recogniser_};
    }
    kill(pid_, SIGKILL);
    End();
  }
}

Result<wire::Ready> ZygoteProcess::Describe() {
  const std::lock_guard lock(mutex_);
  if (auto running = EnsureRunning({}); !running) return tl::unexpected(running.error());
  return ready_;
}

}  // namespace writ
