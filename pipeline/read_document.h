// One document through the wall: its pages handed to as many readers as are free.
#pragma once

#include <functional>

#include "pipeline/page_cache.h"
#include "pipeline/reader_pool.h"
#include "pipeline/slots.h"
#include "pipeline/wants.h"
#include "pipeline/zygote_process.h"

namespace writ {

struct SealedDocument {
  int memory = -1;  // A sealed memfd, which is the caller's.
  Wants wants;
};

// Blocks until every page is read or given up. `cached`: where pages that were read before are
// found and those that are read now are kept; may be null. The caller holds no slot; at most
// `readers` are used.
Result<ReadDocument> ReadThroughWall(const SealedDocument& document, const ReadOptions& options,
                                     const CachedDocument* cached, ZygoteProcess& zygote,
                                     Slots& slots, int readers,
                                     const std::function<void(int done, int of)>& progress);

}  // namespace writ
