// Many requests at once: read, understood and handed out in the order in which they were given.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/models.h"
#include "pipeline/reader_pool.h"
#include "writ/screening.h"

namespace writ {

// A request whose files are still on disk; they are loaded when its turn comes.
struct Job {
  std::vector<std::filesystem::path> files;
  std::string received;  // ISO date.
};

struct BatchOptions {
  ReadOptions read;
  int under_way = 8;  // Requests in memory at once: the back-pressure.
};

// Called from one thread at a time.
struct BatchListener {
  std::function<void(std::size_t job, Screening screening)> done;   // In the order of the jobs.
  std::function<void(std::size_t job, int page, int of)> progress;  // In no order; may be empty.
};

// Screens every job; a broken one never stops the rest. `pool` may be null where all is plain text.
void RunBatch(const std::vector<Job>& jobs, ReaderPool* pool, const Models& models,
              const BatchOptions& options, const BatchListener& listener);

}  // namespace writ
