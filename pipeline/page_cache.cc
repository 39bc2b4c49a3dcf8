#include "pipeline/page_cache.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <sstream>

#include "core/descriptor.h"
#include "core/sha256.h"

namespace writ {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kVersionDigits = 16;

std::optional<wire::Reply> Load(const fs::path& path) {
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  struct stat status {};
  if (!file || fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > wire::kMaxMessage) return std::nullopt;
  std::string bytes(size, '\0');
  if (read(file.get(), bytes.data(), size) != status.st_size) return std::nullopt;
  return wire::DecodeReply(bytes);
}

// Makes the folder and those above it, for the user alone.
bool MakeFolder(const fs::path& folder) {
  if (mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) return true;
  return errno == ENOENT && folder.has_parent_path() && MakeFolder(folder.parent_path()) &&
         (mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST);
}

void Store(const fs::path& folder, const std::string& name, const wire::Reply& reply) {
  static std::atomic<int> count{0};
  const std::string bytes = wire::Encode(reply);
  if (bytes.size() > wire::kMaxMessage || !MakeFolder(folder)) return;
  const fs::path partial =
      folder / ("." + name + "." + std::to_string(getpid()) + "." + std::to_string(count++));
  Descriptor file(
      open(partial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!file) return;
  const bool whole =
      write(file.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
  file.Reset();
  if (!whole || rename(partial.c_str(), (folder / name).c_str()) != 0) unlink(partial.c_str());
}

std::string PageName(int number) {
  std::array<char, 32> name{};
  std::snprintf(name.data(), name.size(), "page-%05d.cbor", number);
  return name.data();
}

}  // namespace

std::optional<wire::Opened> CachedDocument::Opened() const {
  const auto reply = Load(folder_ / "document.cbor");
  if (!reply) return std::nullopt;
  const auto* opened = std::get_if<wire::Opened>(&*reply);
  return opened == nullptr ? std::nullopt : std::optional(*opened);
}

std::optional<PageText> CachedDocument::Page(int number) const {
  auto reply = Load(folder_ / PageName(number));
  if (!reply) return std::nullopt;
  auto* page = std::get_if<wire::PageReply>(&*reply);
  if (page == nullptr || page->number != number) return std::nullopt;
  return std::move(page->page);
}

void CachedDocument::Keep(const wire::Opened& opened) const {
  Store(folder_, "document.cbor", opened);
}

void CachedDocument::Keep(int number, const PageText& page) const {
  Store(folder_, PageName(number), wire::PageReply{number, page});
}

PageCache::PageCache(std::filesystem::path folder, const std::string& version)
    : folder_(std::move(folder)), version_(Sha256Hex(version).substr(0, kVersionDigits)) {}

CachedDocument PageCache::Find(std::string_view bytes, const ReadOptions& options) const {
  const std::string digest = Sha256Hex(bytes);
  std::ostringstream how;
  how << version_ << (options.text_only ? "-text-" : "-all-") << options.limits.max_megapixels;
  return CachedDocument(folder_ / digest.substr(0, 2) / digest / how.str());
}

}  // namespace writ
