#include "pipeline/upload.h"

#include <fcntl.h>
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
  auto bytes = SealedBytes::Read(file.get(), size);
  if (bytes) {
    upload.bytes = std::move(*bytes);
  } else {
    upload.error = CannotOpen(bytes.error().message.c_str());
  }
  return upload;
}

}  // namespace writ
