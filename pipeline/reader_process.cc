#include "pipeline/reader_process.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fstream>

#include "core/socket.h"

namespace writ {
namespace {

constexpr std::size_t kReportBytes = 64;
// How long to wait for the zygote to say how a reader ended that has closed its channel.
constexpr int kEndingMs = 500;
constexpr std::size_t kAtOnce = 1u << 20;  // Bytes taken in by one Receive.

}  // namespace

ReaderProcess::ReaderProcess(ReaderEnds ends) : ends_(std::move(ends)) {}

ReaderProcess::~ReaderProcess() {
  // One that has nothing to do ends by itself when its channel closes; signals are for the others.
  ends_.channel.Reset();
}

void ReaderProcess::Give(const wire::Order& order) {
  SendAll(ends_.channel.get(), wire::Frame(wire::Encode(order)));
}

std::size_t ReaderProcess::Receive() {
  thread_local std::array<char, 65536> buffer;
  std::size_t taken = 0;
  while (!Over() && taken < kAtOnce) {
    const ssize_t n = recv(ends_.channel.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) break;
    gone_ = n <= 0;
    if (gone_) break;
    taken += static_cast<std::size_t>(n);
    frames_.Add({buffer.data(), static_cast<std::size_t>(n)});
  }
  return taken;
}

std::optional<wire::Reply> ReaderProcess::NextReply() {
  if (lied_) return std::nullopt;
  const auto message = frames_.Next();
  lied_ = frames_.broken();
  if (!message) return std::nullopt;
  auto reply = wire::DecodeReply(*message);
  lied_ = !reply;
  return reply;
}

void ReaderProcess::TakeReports() {
  PacketReceived packet;
  while (ReceivePacket(ends_.report.get(), kReportBytes, false, packet) == Receipt::packet) {
    if (!packet.descriptors.empty()) {
      process_ = std::move(packet.descriptors.front());
    } else if (const auto ended = wire::DecodeEnded(packet.bytes)) {
      ending_ = ended->how;
    }
  }
}

double ReaderProcess::StarvedSeconds() {
  TakeReports();
  // proc(5): a pidfd's process number as seen from here, then its times, in nanoseconds: on a
  // processor, waiting for one.
  std::ifstream info("/proc/self/fdinfo/" + std::to_string(process_.get()));
  long pid = -1;
  for (std::string line; std::getline(info, line);) {
    if (std::sscanf(line.c_str(), "Pid: %ld", &pid) == 1) break;
  }
  std::ifstream schedule("/proc/" + std::to_string(pid) + "/schedstat");
  double ran = 0;
  double waited = 0;
  return schedule >> ran >> waited ? waited / 1e9 : 0;
}

std::optional<wire::Ending> ReaderProcess::End() {
  TakeReports();
  if (gone_ && !ending_) {
    pollfd report{ends_.report.get(), POLLIN, 0};
    poll(&report, 1, kEndingMs);
    TakeReports();
  }
  if (Over() && !ending_) ending_ = wire::Ending::crashed;
  if (process_) syscall(SYS_pidfd_send_signal, process_.get(), SIGKILL, nullptr, 0);
  ends_.channel.Reset();
  return ending_;
}

}  // namespace writ
