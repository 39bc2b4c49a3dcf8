#include "pipeline/batch.h"

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <memory>
#include <mutex>

#include "pipeline/plan.h"
#include "pipeline/upload.h"

namespace writ {
namespace {

// What travels down the pipeline: one request, further along at each filter.
struct Carriage {
  std::size_t job = 0;
  Request request;
  Packet packet;
  Screening screening;
};
using CarriagePtr = std::shared_ptr<Carriage>;

Request Load(const Job& job, const BatchOptions& options) {
  Request request;
  request.received = job.received;
  for (const auto& file : job.files) {
    request.uploads.push_back(LoadUpload(file, options.read.limits.max_bytes));
  }
  return request;
}

}  // namespace

void RunBatch(const std::vector<Job>& jobs, ReaderPool* pool, const Models& models,
              const BatchOptions& options, const BatchListener& listener) {
  std::mutex progress_mutex;
  std::size_t next = 0;
  const auto take = [&](tbb::flow_control& control) -> CarriagePtr {
    if (next == jobs.size()) {
      control.stop();
      return nullptr;
    }
    auto carriage = std::make_shared<Carriage>();
    carriage->job = next++;
    carriage->request = Load(jobs[carriage->job], options);
    return carriage;
  };
  const auto read = [&](CarriagePtr carriage) {
    const auto progress = [&](int page, int of) {
      if (!listener.progress) return;
      const std::lock_guard lock(progress_mutex);
      listener.progress(carriage->job, page, of);
    };
    carriage->screening = Begin(carriage->request, models);
    carriage->packet =
        ReadPacket(carriage->request, pool, options.read, carriage->screening.timings_ms, progress);
    carriage->request = {};
    return carriage;
  };
  const auto understand = [&](CarriagePtr carriage) {
    carriage->screening = ScreenPacket(carriage->packet, std::move(carriage->screening), models);
    return carriage;
  };
  const auto hand_out = [&](const CarriagePtr& carriage) {
    listener.done(carriage->job, std::move(carriage->screening));
  };

  const int readers = pool == nullptr ? 1 : pool->readers();
  const int under_way = std::max(options.under_way, readers);
  // A thread that waits for a reader process does no work itself; two more keep understanding
  // going.
  const tbb::global_control threads(tbb::global_control::max_allowed_parallelism,
                                    static_cast<std::size_t>(readers) + 2);
  tbb::task_arena arena(readers + 2);
  arena.execute([&] {
    tbb::parallel_pipeline(
        static_cast<std::size_t>(under_way),
        tbb::make_filter<void, CarriagePtr>(tbb::filter_mode::serial_in_order, take) &
            tbb::make_filter<CarriagePtr, CarriagePtr>(tbb::filter_mode::parallel, read) &
            tbb::make_filter<CarriagePtr, CarriagePtr>(tbb::filter_mode::parallel, understand) &
            tbb::make_filter<CarriagePtr, void>(tbb::filter_mode::serial_in_order, hand_out));
  });
}

}  // namespace writ
