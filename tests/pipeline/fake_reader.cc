// A writ-reader for tests: speaks the wire format and does what the document tells it to do. The
// document is a script, one instruction a line:
//
//   pages N              opens with N pages of one word each, "page-<number>-<fork>"
//   error CODE           does not open
//   open DEED            does DEED where it should open
//   page K DEED          does DEED where it should read page K
//   page K DEED until F  … in readers that the zygote forked before the F-th
//   zygote dies          the zygote ends when it is asked to fork, the first time
//   slow MS              every page takes so long
//
// DEED: cold (needs a recogniser, where the zygote was not told to load one; coldest: even then),
// crash, hang, and the lies: garbage, huge, half, other, twice, outside, nan, again, flood.
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <sstream>
#include <string>

#include "core/socket.h"
#include "core/wire.h"
#include "writ/words.h"

namespace {

using namespace writ;

constexpr int kControl = 3;

struct Deed {
  std::string name;
  int until = 1 << 30;
};

struct Script {
  int pages = 1;
  int slow_ms = 0;
  std::string error;
  std::map<int, Deed> deeds;  // By page; 0 is the opening.
  bool zygote_dies = false;
};

Script Parse(const std::string& text) {
  Script script;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string word, what;
    int page = 0;
    words >> word;
    if (word == "pages") words >> script.pages;
    if (word == "slow") words >> script.slow_ms;
    if (word == "error") words >> script.error;
    if (word == "zygote") script.zygote_dies = true;
    if (word == "page") words >> page;
    if (word == "open" || word == "page") {
      Deed deed;
      words >> deed.name >> what;
      if (what == "until") words >> deed.until;
      script.deeds[page] = deed;
    }
  }
  return script;
}

std::string Contents(int memory) {
  struct stat status {};
  fstat(memory, &status);
  std::string text(static_cast<std::size_t>(status.st_size), '\0');
  if (pread(memory, text.data(), text.size(), 0) != status.st_size) std::abort();
  return text;
}

// Whether nobody can change the document any more: neither writing nor mapping it for writing.
bool Sealed(int memory) {
  return write(memory, "x", 1) < 0 && ftruncate(memory, 0) < 0 &&
         mmap(nullptr, 1, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 0) == MAP_FAILED;
}

class FakeReader {
 public:
  FakeReader(int channel, const Script& script, int fork, bool warm)
      : channel_(channel), script_(script), fork_(fork), warm_(warm) {}

  [[noreturn]] void Serve() {
    wire::Frames frames;
    for (;;) {
      while (const auto message = frames.Next()) {
        const auto order = wire::DecodeOrder(*message);
        if (!order) std::abort();
        if (const auto* page = std::get_if<wire::PageOrder>(&*order)) {
          Page(page->number);
        } else {
          Open();
        }
      }
      char buffer[256];
      const ssize_t n = read(channel_, buffer, sizeof buffer);
      if (n <= 0) _exit(0);
      frames.Add({buffer, static_cast<std::size_t>(n)});
    }
  }

 private:
  void Say(const std::string& bytes) { SendAll(channel_, bytes); }
  void Reply(const wire::Reply& reply) { Say(wire::Frame(wire::Encode(reply))); }

  wire::PageReply Honest(int number) const {
    wire::PageReply reply{number, {}};
    reply.page.source = TextSource::text_layer;
    Word word;
    word.text = "page-" + std::to_string(number) + "-" + std::to_string(fork_);
    word.box = {0.1, 0.1, 0.2, 0.2};
    reply.page.words.push_back(word);
    return reply;
  }

  void Open() {
    if (Do(0, 1)) return;
    if (!script_.error.empty()) {
      Reply(Error{ErrorCodeFrom(script_.error).value(), "as told"});
      _exit(0);
    }
    Reply(wire::Opened{"application/x-script", script_.pages});
  }

  void Page(int number) {
    if (Do(number, number)) return;
    usleep(static_cast<useconds_t>(script_.slow_ms) * 1000);
    Reply(Honest(number));
  }

  // Does what the script has for `place`; false where that is nothing.
  bool Do(int place, int number) {
    const auto found = script_.deeds.find(place);
    if (found == script_.deeds.end() || fork_ >= found->second.until) return false;
    const std::string& deed = found->second.name;
    if (deed == "cold" && warm_) return false;
    if (deed == "cold" || deed == "coldest") {
      Reply(wire::ColdReply{number});
      _exit(0);
    }
    if (deed == "crash") {
      std::signal(SIGSEGV, SIG_DFL);  // A sanitizer would answer with a report.
      std::raise(SIGSEGV);
    }
    while (deed == "hang") pause();
    wire::PageReply reply = Honest(number);
    if (deed == "garbage") Say(wire::Frame("\x83\x65kitten"));
    if (deed == "huge") Say("\xff\xff\xff\xff");
    if (deed == "half") {
      Say(wire::Frame(wire::Encode(wire::Reply(reply))).substr(0, 20));
      _exit(0);
    }
    if (deed == "other") ++reply.number;
    if (deed == "twice") Reply(reply);
    if (deed == "outside") reply.page.words[0].box.x1 = 1.5;
    if (deed == "nan") reply.page.words[0].box.x0 = std::nan("");
    if (deed == "again") Reply(wire::Opened{"application/x-script", script_.pages});
    for (const std::string zeros(65536, '\0'); deed == "flood";) Say(zeros);
    Reply(reply);
    return true;
  }

  int channel_;
  const Script& script_;
  int fork_;
  bool warm_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && std::strcmp(argv[1], "--version") == 0) {
    std::puts("fake 1");
    return 0;
  }
  std::signal(SIGCHLD, SIG_IGN);  // No zombies; how readers end is not told, which means crashed.
  SendPacket(kControl, wire::Encode(wire::Ready{"fake 1", {{"seccomp", false, "a fake"}}, {}}));
  bool warm =
      std::any_of(argv, argv + argc, [](const char* a) { return !std::strcmp(a, "--warm"); });
  for (int forks = 1;; ++forks) {
    PacketReceived order;
    if (ReceivePacket(kControl, 64, true, order) != Receipt::packet) return 0;
    warm = warm || order.bytes.find("recogniser") != std::string::npos;
    const int document = order.descriptors.at(0).get();
    const Script script = Parse(Contents(document));
    if (script.zygote_dies && forks == 1) return 1;
    if (!Sealed(document)) std::abort();
    const pid_t pid = fork();
    if (pid == 0) {
      close(kControl);
      FakeReader(order.descriptors.at(1).get(), script, forks, warm).Serve();
    }
    const Descriptor process(static_cast<int>(syscall(434 /* pidfd_open */, pid, 0)));
    SendPacket(order.descriptors.at(2).get(), "forked", {process.get()});
  }
}
