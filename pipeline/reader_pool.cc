#include "pipeline/reader_pool.h"

namespace writ {
namespace {

class NoReaders : public ReaderPool {
 public:
  Result<ReadDocument> Read(std::string_view, const ReadOptions&,
                            const std::function<void(int, int)>&) override {
    return tl::unexpected(Error{ErrorCode::crashed, "The readers are not built yet."});
  }
  int readers() const override { return 2; }
};

}  // namespace

Result<std::unique_ptr<ReaderPool>> ReaderPool::Start(const std::string&, int) {
  return std::make_unique<NoReaders>();
}

}  // namespace writ
