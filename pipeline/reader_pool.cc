#include "pipeline/reader_pool.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>

#include "pipeline/page_cache.h"
#include "pipeline/read_document.h"
#include "pipeline/reader_program.h"
#include "pipeline/slots.h"
#include "pipeline/wants.h"
#include "pipeline/zygote_process.h"

namespace writ {
namespace {

class Pool : public ReaderPool {
 public:
  Pool(const PoolOptions& options, int readers, std::optional<PageCache> cache)
      : zygote_(options), slots_(readers), readers_(readers), cache_(std::move(cache)) {}

  using ReaderPool::Read;

  Result<ReadDocument> Read(const SealedBytes& bytes, const ReadOptions& options,
                            const std::function<void(int, int)>& progress) override {
    if (bytes.empty()) {
      return tl::unexpected(Error{ErrorCode::empty, "The file holds no bytes; upload it again."});
    }
    const auto cached = cache_ ? std::optional(cache_->Find(bytes.view(), options))
                               : std::optional<CachedDocument>();
    return ReadThroughWall({bytes.memory(), WantsOf(bytes.view())}, options,
                           cached ? &*cached : nullptr, zygote_, slots_, readers_, progress);
  }

  int readers() const override { return readers_; }

  Result<std::vector<SandboxLayer>> Sandbox() override {
    const auto ready = zygote_.Describe();
    if (!ready) return tl::unexpected(ready.error());
    std::vector<SandboxLayer> layers;
    for (const wire::Layer& layer : ready->layers) {
      layers.push_back({layer.name, layer.on, layer.why});
    }
    return layers;
  }

 private:
  ZygoteProcess zygote_;
  Slots slots_;
  int readers_;
  std::optional<PageCache> cache_;
};

}  // namespace

Result<ReadDocument> ReaderPool::Read(std::string_view bytes, const ReadOptions& options,
                                      const std::function<void(int, int)>& progress) {
  const auto sealed = SealedBytes::Copy(bytes);
  if (!sealed) {
    return tl::unexpected(Error{ErrorCode::too_large,
                                "The file can't be handed to a reader: " + sealed.error().message});
  }
  return Read(*sealed, options, progress);
}

Result<std::unique_ptr<ReaderPool>> ReaderPool::Start(const PoolOptions& options) {
  if (access(options.program.c_str(), X_OK) != 0) {
    return tl::unexpected(Error{ErrorCode::crashed, "The reader program can't be run: " +
                                                        std::string(std::strerror(errno))});
  }
  const auto cores = static_cast<int>(std::thread::hardware_concurrency());
  const int readers = options.readers > 0 ? options.readers : std::max(1, cores);
  std::optional<PageCache> cache;
  if (!options.page_cache.empty()) {
    const auto version = ReaderVersion(options.program);
    if (!version) return tl::unexpected(version.error());
    cache.emplace(options.page_cache, *version + options.recogniser);
  }
  return std::make_unique<Pool>(options, readers, std::move(cache));
}

}  // namespace writ
