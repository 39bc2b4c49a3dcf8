#include "pipeline/sealed_bytes.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include "core/descriptor.h"

namespace writ {
namespace {

constexpr std::size_t kAtOnce = 64u << 10;  // Stays in the processor's cache between both copies.

tl::unexpected<Error> Failure() {
  return tl::unexpected(Error{ErrorCode::unsupported, std::strerror(errno)});
}

bool WriteAll(int memory, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = write(memory, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

Descriptor NewMemory() {
  return Descriptor(memfd_create("document", MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

}  // namespace

class SealedBytes::Mapping {
 public:
  Mapping(Descriptor memory, std::size_t size) : memory_(std::move(memory)) {
    constexpr int kSeals = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL;
    if (fcntl(memory_.get(), F_ADD_SEALS, kSeals) != 0) return;
    void* at = mmap(nullptr, size, PROT_READ, MAP_SHARED | MAP_POPULATE, memory_.get(), 0);
    if (at != MAP_FAILED) bytes_ = {static_cast<const char*>(at), size};
  }
  ~Mapping() {
    if (!bytes_.empty()) munmap(const_cast<char*>(bytes_.data()), bytes_.size());
  }
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;

  std::string_view bytes() const { return bytes_; }
  int memory() const { return memory_.get(); }

 private:
  Descriptor memory_;
  std::string_view bytes_;
};

Result<SealedBytes> SealedBytes::Copy(std::string_view bytes) {
  if (bytes.empty()) return SealedBytes();
  Descriptor memory = NewMemory();
  if (!memory || !WriteAll(memory.get(), bytes)) return Failure();
  auto mapping = std::make_shared<Mapping>(std::move(memory), bytes.size());
  if (mapping->bytes().empty()) return Failure();
  return SealedBytes(std::move(mapping));
}

Result<SealedBytes> SealedBytes::Read(int file, std::size_t size) {
  Descriptor memory = NewMemory();
  if (!memory) return Failure();
  std::vector<char> part(std::min(size, kAtOnce));
  std::size_t got = 0;
  while (got < size) {
    const ssize_t n = read(file, part.data(), std::min(part.size(), size - got));
    if (n < 0 && errno == EINTR) continue;
    if (n == 0) break;
    const auto count = static_cast<std::size_t>(std::max<ssize_t>(n, 0));
    if (n < 0 || !WriteAll(memory.get(), {part.data(), count})) return Failure();
    got += count;
  }
  if (got == 0) return SealedBytes();
  auto mapping = std::make_shared<Mapping>(std::move(memory), got);
  if (mapping->bytes().empty()) return Failure();
  return SealedBytes(std::move(mapping));
}

std::string_view SealedBytes::view() const {
  return mapping_ ? mapping_->bytes() : std::string_view();
}

int SealedBytes::memory() const { return mapping_ ? mapping_->memory() : -1; }

}  // namespace writ
