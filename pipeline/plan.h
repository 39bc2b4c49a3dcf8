// The way of a request, top to bottom: read, normalise, understand, screen.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/models.h"
#include "pipeline/reader_pool.h"
#include "pipeline/sealed_bytes.h"
#include "writ/screening.h"

namespace writ {

struct Upload {
  std::string name;  // As the user gave it.
  SealedBytes bytes;
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

// A screening that knows its request and engine and nothing else yet.
Screening Begin(const Request& request, const Models& models);

// The understanding half of a screening; `begun` comes from Begin. Where no page could be read the
// result carries `error` and is `unreadable`: unreadable never becomes absent.
Screening ScreenPacket(const Packet& packet, Screening begun, const Models& models);

}  // namespace writ
