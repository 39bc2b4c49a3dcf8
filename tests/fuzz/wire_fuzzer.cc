// What a reader that a document has taken over may send: it is refused, or it is a page that an
// honest reader could have sent.
#include <cstdlib>

#include "core/wire.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  writ::wire::Frames frames;
  frames.Add(bytes);
  while (const auto message = frames.Next()) writ::wire::DecodeReply(*message);
  writ::wire::DecodeReady(bytes);
  writ::wire::DecodeEnded(bytes);
  writ::wire::DecodeOrder(bytes);
  auto reply = writ::wire::DecodeReply(bytes);
  if (!reply) return 0;
  auto* page = std::get_if<writ::wire::PageReply>(&*reply);
  if (page == nullptr) return 0;
  const std::string before = writ::wire::Encode(*reply);
  writ::wire::Fit(page->page);
  if (writ::wire::Encode(*reply) != before) std::abort();
  return 0;
}
