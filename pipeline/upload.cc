#include "pipeline/upload.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/descriptor.h"

namespace writ {
namespace {

Error CannotOpen(const char* why) {
  return {ErrorCode::unsupported,
          std::string("The file can't be opened (") + why + "); check its path and permissions."};
}

Error TooLarge() {
  return {ErrorCode::too_large,
          "The file is larger than Writ reads; split it and upload the parts."};
}

// Room for a file. Megabytes in pages of 4 KiB cost thousands of faults, more time than it takes to
// read them: the kernel is asked for large pages.
void Prepare(std::string& bytes, std::size_t size) {
  constexpr std::size_t kLargePage = 2u << 20;
  bytes.reserve(size);
  const auto begin = reinterpret_cast<std::uintptr_t>(bytes.data());
  const std::uintptr_t first = (begin + kLargePage - 1) / kLargePage * kLargePage;
  if (begin + size >= first + kLargePage) {
    madvise(bytes.data() + (first - begin), begin + size - first, MADV_HUGEPAGE);
  }
  bytes.resize(size);
}

}  // namespace

Upload LoadUpload(const std::filesystem::path& path, std::size_t max_bytes) {
  Upload upload;
  upload.name = path.string();
  // O_NONBLOCK: opening a pipe must not wait for a writer.
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (!file || fstat(file.get(), &status) != 0) {
    upload.error = CannotOpen(std::strerror(errno));
    return upload;
  }
  if (!S_ISREG(status.st_mode)) {
    upload.error = CannotOpen(S_ISDIR(status.st_mode) ? "it is a folder" : "it is no regular file");
    return upload;
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > max_bytes) {
    upload.error = TooLarge();
    return upload;
  }
  Prepare(upload.bytes, size);
  std::size_t got = 0;
  while (got < size) {
    const ssize_t n = read(file.get(), upload.bytes.data() + got, size - got);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) {
      upload.error = CannotOpen(std::strerror(errno));
      upload.bytes.clear();
      return upload;
    }
    if (n == 0) break;  // The file shrank while it was read; what there is, is screened.
    got += static_cast<std::size_t>(n);
  }
  upload.bytes.resize(got);
  return upload;
}

}  // namespace writ
