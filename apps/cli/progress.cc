#include "apps/cli/progress.h"

#include <unistd.h>

#include <cstdio>

namespace writ::cli {

Progress::Progress(std::size_t requests)
    : requests_(requests), terminal_(isatty(STDERR_FILENO) != 0) {}

void Progress::Page(std::size_t request, int page, int of) {
  if (!terminal_) return;
  std::fprintf(stderr, "\r\033[Kreading request %zu of %zu, page %d of %d", request + 1, requests_,
               page, of);
  std::fflush(stderr);
  shown_ = true;
}

void Progress::Clear() {
  if (!shown_) return;
  std::fputs("\r\033[K", stderr);
  std::fflush(stderr);
  shown_ = false;
}

}  // namespace writ::cli
