// The way of a request, top to bottom: read, normalise, understand, screen.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/models.h"
#include "pipeline/reader_pool.h"
#include "writ/screening.h"

namespace writ {

struct Upload {
  std::string name;  // As the user gave it.
  std::string bytes;
  std::optional<Error> error;  // Set where the file could not even be opened.
};

struct Request {
  std::vector<Upload> uploads;
  std::string received;  // ISO date.
};

// Reads the uploads into a packet. Plain text is read here; everything else goes through the wall.
// `pool` may be null where no document needs it; a document that does is then `unsupported`.
Packet ReadPacket(const Request& request, ReaderPool* pool, const ReadOptions& options,
                  std::map<std::string, double>& timings_ms,
                  const std::function<void(int done, int of)>& progress = {});

// The understanding half: pure but for the clock that fills `timings_ms`.
Findings Understand(const Packet& packet, const Models& models,
                    std::map<std::string, double>& timings_ms);

// All of it. Always gives a screening; one that could not be read carries `error`.
Screening Screen(const Request& request, ReaderPool* pool, const Models& models,
                 const std::function<void(int done, int of)>& progress = {});

}  // namespace writ
