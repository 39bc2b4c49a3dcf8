// What crosses the wall, as bytes: see "The wall" in docs/formats.md. A message is CBOR (RFC 8949)
// behind its length. The decoders take bytes from a process that a hostile document may have taken
// over: they check everything and answer none where a single value is out of its bounds. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "writ/error.h"
#include "writ/page.h"

namespace writ::wire {

// Bounds of one page. Fit keeps an honest page within them, the decoder holds every page to them.
inline constexpr std::size_t kMaxMessage = 32u << 20;  // Bytes of CBOR.
inline constexpr std::size_t kMaxWords = 200'000;
inline constexpr std::size_t kMaxMarks = 5'000;
inline constexpr std::size_t kMaxRules = 20'000;
inline constexpr std::size_t kMaxHidden = 2'000;
inline constexpr std::size_t kMaxTroubles = 50;
inline constexpr std::size_t kMaxAlternatives = 16;
inline constexpr std::size_t kMaxWordBytes = 1024;
inline constexpr std::size_t kMaxPictureBytes = 30u << 20;
inline constexpr int kMaxPictureSide = 30'000;      // Pixels.
inline constexpr std::size_t kMaxLineBytes = 4096;  // Hidden text, reasons, troubles.

// Orders to a reader; the first one on a channel is OpenOrder.
struct OpenOrder {
  int max_pages = 0;
  double max_megapixels = 0;
};
struct PageOrder {
  int number = 1;
  bool text_only = false;
  bool picture = false;  // Its picture first.
};
using Order = std::variant<OpenOrder, PageOrder>;

// Replies of a reader.
struct Opened {
  std::string media_type;
  int pages = 0;
};
struct PageReply {
  int number = 0;
  PageText page;
};
struct PictureReply {
  int number = 0;
  PagePicture picture;
};
// The page needs a recogniser, and this reader was forked before the zygote had one: it ends.
struct ColdReply {
  int number = 0;
};
using Reply = std::variant<Opened, Error, PageReply, PictureReply, ColdReply>;

// What the zygote says of itself when it is ready to fork readers, or why it can't.
struct Layer {
  std::string name;  // "seccomp", "landlock", …
  bool on = false;
  std::string why;  // Why it is off; empty where it is on.
};
struct Ready {
  std::string engine;  // Versions of what reads: Poppler, Tesseract, its models.
  std::vector<Layer> layers;
  std::string failure;  // Why no reader can be started; empty where they can.
};

// How a reader ended, as the zygote saw it.
enum class Ending { finished, crashed, out_of_memory, out_of_time, forbidden };
struct Ended {
  Ending how = Ending::crashed;
};

std::string Encode(const Order& order);
std::string Encode(const Reply& reply);
std::string Encode(const Ready& ready);
std::string Encode(const Ended& ended);
std::optional<Order> DecodeOrder(std::string_view bytes);
std::optional<Reply> DecodeReply(std::string_view bytes);
std::optional<Ready> DecodeReady(std::string_view bytes);
std::optional<Ended> DecodeEnded(std::string_view bytes);

// Brings an honest page within the bounds: boxes cut to the page, control characters and white
// space taken out of words, what is over a maximum left out. What was left out stands in
// `troubles`.
void Fit(PageText& page);

// A message behind its length: four bytes, the most significant first.
std::string Frame(const std::string& message);

// Takes a stream apart into messages.
class Frames {
 public:
  void Add(std::string_view bytes) { buffer_.append(bytes); }
  // The next whole message; none where more bytes are needed or the stream is broken.
  std::optional<std::string> Next();
  // A length over kMaxMessage was seen: nothing that follows can be believed.
  bool broken() const { return broken_; }

 private:
  std::string buffer_;
  bool broken_ = false;
};

}  // namespace writ::wire
