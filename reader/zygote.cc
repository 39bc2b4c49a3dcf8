#include "reader/zygote.h"

#include <malloc.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <future>
#include <map>

#include "core/socket.h"
#include "core/wire.h"
#include "reader/pdf_parse.h"
#include "reader/recogniser.h"
#include "reader/sandbox.h"
#include "reader/serve.h"
#include "reader/warm.h"

namespace writ::reader {
namespace {

constexpr std::size_t kForkOrderBytes = 64;
constexpr int kIdleMs = 2000;  // Without an order, after which fonts are warmed in any case.
constexpr int kChannel = 3;    // A reader's one descriptor beside 0, 1 and 2, which are /dev/null.

wire::Ending EndingOf(int status) {
  if (WIFEXITED(status)) {
    if (WEXITSTATUS(status) == kFinished) return wire::Ending::finished;
    return WEXITSTATUS(status) == kOutOfMemory ? wire::Ending::out_of_memory
                                               : wire::Ending::crashed;
  }
  switch (WTERMSIG(status)) {
    case SIGSYS:
      return wire::Ending::forbidden;
    case SIGXCPU:
      return wire::Ending::out_of_time;
    default:
      return wire::Ending::crashed;
  }
}

// The document, mapped; it is sealed, so that it can't change or shrink under the parsers.
std::optional<std::string_view> MapDocument(int fd) {
  struct stat status {};
  if (fstat(fd, &status) != 0 || status.st_size <= 0) return std::nullopt;
  const auto size = static_cast<std::size_t>(status.st_size);
  void* at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
  if (at == MAP_FAILED) return std::nullopt;
  return std::string_view(static_cast<const char*>(at), size);
}

// What the zygote frees again, its readers would use next, copied or mapped anew page by page:
// large parts are given back to the kernel.
void LeaveNoHoles() { mallopt(M_MMAP_THRESHOLD, 256 << 10); }

// Pictures of a page are made and freed by the dozen: kept, their memory need not be cleared and
// mapped by the kernel each time.
void KeepFreedMemory() {
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
}

// The heap comes in large pages from the next one on: what is left before it is mapped at once, for
// pictures fill it.
void MapHeapsRest() {
  constexpr std::size_t kMost = 2u << 20;
  constexpr int kPopulateWrite = 23;  // MADV_POPULATE_WRITE, from Linux 5.14.
  const auto whole = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  char* const rest = static_cast<char*>(malloc(kMost));
  const std::size_t skipped = whole - reinterpret_cast<std::uintptr_t>(rest) % whole;
  if (rest != nullptr) madvise(rest + skipped, (kMost - skipped) / whole * whole, kPopulateWrite);
  free(rest);
}

class Zygote {
 public:
  Zygote(const ZygoteOptions& options, Sandbox sandbox)
      : options_(options), sandbox_(std::move(sandbox)) {}

  // Locks a child and asks it what holds; no layers where it died of it.
  std::vector<wire::Layer> TryLock() {
    auto [mine, theirs] = PacketPair();
    const pid_t pid = fork();
    if (pid == 0) {
      wire::Ready report;
      dup2(theirs.get(), kChannel);
      report.layers = sandbox_.Lock(kChannel);
      const std::string message = wire::Encode(report);
      const bool said = write(kChannel, message.data(), message.size()) > 0;
      _exit(said ? kFinished : kBroken);
    }
    theirs.Reset();
    PacketReceived packet;
    std::vector<wire::Layer> layers;
    if (pid > 0 && ReceivePacket(mine.get(), 65536, true, packet) == Receipt::packet) {
      if (const auto report = wire::DecodeReady(packet.bytes)) layers = report->layers;
    }
    int status = 0;
    if (pid > 0) waitpid(pid, &status, 0);
    return layers;
  }

  // Forks readers until the parent closes the control socket; ends where the recogniser is wanted
  // and can't be loaded.
  void Run() {
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child, nullptr);
    const Descriptor children(signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK));
    for (;;) {
      std::array<pollfd, 2> watched{{{options_.control, POLLIN, 0}, {children.get(), POLLIN, 0}}};
      const int ready = poll(watched.data(), watched.size(), fonts_ ? -1 : kIdleMs);
      if (ready < 0 && errno != EINTR) return;
      if (ready == 0) WarmFonts();
      Reap(children.get());
      PacketReceived order;
      const Receipt receipt = ReceivePacket(options_.control, kForkOrderBytes, false, order);
      if (receipt == Receipt::closed) return;
      // Document, channel, report: without all three there is nobody to answer to.
      if (receipt != Receipt::packet || !order.bytes.starts_with("fork") ||
          order.descriptors.size() != 3) {
        continue;
      }
      const auto wanted = [&](const char* what) {
        return order.bytes.find(what) != std::string::npos;
      };
      if (!MakeReady(wanted("fonts"), wanted("recogniser"))) return;
      Fork(order.descriptors);
    }
  }

  // Side by side, where both are wanted. Whether that could be done.
  bool MakeReady(bool fonts, bool recogniser) {
    if ((!fonts || fonts_) && (!recogniser || recogniser_)) return true;
    auto loaded = std::async(recogniser ? std::launch::async : std::launch::deferred,
                             [&] { return !recogniser || LoadRecogniser(); });
    StartPoppler();
    if (fonts) WarmFonts();
    const bool ready = loaded.get();
    // What is free here would be copied, page by page, by each reader that uses it.
    malloc_trim(0);
    return ready;
  }

  // Those that are left, and waits for them, so that their times are counted.
  void EndReaders() {
    for (const auto& [pid, report] : reports_) {
      kill(pid, SIGKILL);
      waitpid(pid, nullptr, 0);
    }
  }

 private:
  void WarmFonts() {
    if (!std::exchange(fonts_, true)) Warm();
  }

  bool LoadRecogniser() {
    if (recogniser_) return true;
    auto started = StartRecogniser(options_.recogniser, options_.tessdata);
    if (started) recogniser_ = std::move(*started);
    return recogniser_ != nullptr;
  }

  void Fork(std::vector<Descriptor>& given) {
    Descriptor report = std::move(given[2]);
    const pid_t pid = fork();
    if (pid == 0) Child(given[0].get(), given[1].get());
    if (pid < 0) {
      SendPacket(report.get(), wire::Encode(wire::Ended{wire::Ending::out_of_memory}));
      return;
    }
    const Descriptor process(static_cast<int>(syscall(SYS_pidfd_open, pid, 0)));
    SendPacket(report.get(), "forked", {process.get()});
    reports_[pid] = std::move(report);
  }

  [[noreturn]] void Child(int document, int channel) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != zygote_) _exit(kBroken);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    const auto bytes = MapDocument(document);
    if (!bytes || dup2(channel, kChannel) != kChannel) _exit(kBroken);
    KeepFreedMemory();
    if (recogniser_ != nullptr) MapHeapsRest();
    const auto layers = sandbox_.Lock(kChannel);
    if (!options_.allow_weak && !StrongEnough(layers)) _exit(kNotLocked);
    _exit(Serve(*bytes, kChannel, recogniser_.get()));
  }

  void Reap(int children) {
    signalfd_siginfo ignored{};
    while (read(children, &ignored, sizeof ignored) > 0) {
    }
    int status = 0;
    for (pid_t pid = 0; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
      const auto report = reports_.find(pid);
      if (report == reports_.end()) continue;
      SendPacket(report->second.get(), wire::Encode(wire::Ended{EndingOf(status)}));
      reports_.erase(report);
    }
  }

  ZygoteOptions options_;
  Sandbox sandbox_;
  std::unique_ptr<Recogniser> recogniser_;  // Null until a page needs it.
  bool fonts_ = false;                      // They are warm.
  std::map<pid_t, Descriptor> reports_;     // Whom to tell how a reader ended.
  pid_t zygote_ = getpid();
};

int Fail(const ZygoteOptions& options, const std::string& why) {
  SendPacket(options.control, wire::Encode(wire::Ready{{}, {}, why}));
  return 1;
}

}  // namespace

std::string TessdataFolder() {
  if (const char* named = std::getenv("TESSDATA_PREFIX"); named != nullptr && *named != '\0') {
    return named;
  }
  struct stat status {};
  for (const char* place : {"/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tessdata",
                            "/usr/share/tesseract-ocr/tessdata"}) {
    if (stat(place, &status) == 0 && S_ISDIR(status.st_mode)) return place;
  }
  return "/usr/share/tesseract-ocr/5/tessdata";
}

int RunZygote(const ZygoteOptions& options) {
  SandboxOptions lock;
  lock.memory_mib = static_cast<std::size_t>(options.memory_mib);
  lock.readable = ReadableFolders(options.tessdata);
  Sandbox sandbox = Sandbox::Isolate(lock);
  if (access((options.tessdata + "/eng.traineddata").c_str(), R_OK) != 0) {
    return Fail(options, "Tesseract's model eng is not in " + options.tessdata);
  }
  LeaveNoHoles();
  Zygote zygote(options, std::move(sandbox));
  auto loaded = std::async(std::launch::async, [&] {
    return zygote.MakeReady(options.fonts, options.recogniser_at_once);
  });
  wire::Ready ready{EngineVersion(options.tessdata), zygote.TryLock(), {}};
  if (!loaded.get()) ready.failure = "the recogniser's models can't be loaded";
  if (!options.allow_weak && !StrongEnough(ready.layers)) {
    ready.failure = "system calls and resources of readers can't be limited on this host";
  }
  const bool go = ready.failure.empty();
  if (!SendPacket(options.control, wire::Encode(ready)) || !go) return 1;
  zygote.Run();
  zygote.EndReaders();
  _exit(0);  // The kernel puts away faster what is loaded than destructors do.
}

}  // namespace writ::reader
