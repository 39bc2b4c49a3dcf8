#include "core/wire.h"

#include <array>

#include "core/cbor.h"
#include "core/wire_page.h"
#include "writ/words.h"

namespace writ::wire {
namespace {

constexpr int kMaxPageNumber = 1'000'000;
constexpr double kMaxMegapixels = 1e9;
constexpr std::size_t kMaxLayers = 32;
constexpr std::size_t kMaxNameBytes = 64;
constexpr std::size_t kLengthBytes = 4;

constexpr std::array<std::string_view, 5> kEndings = {"finished", "crashed", "out_of_memory",
                                                      "out_of_time", "forbidden"};
constexpr std::array<std::string_view, 2> kOrders = {"open", "page"};
constexpr std::array<std::string_view, 5> kReplies = {"opened", "error", "page", "picture", "cold"};
constexpr std::array<std::string_view, 1> kReady = {"ready"};
constexpr std::array<std::string_view, 1> kEnded = {"ended"};

CborWriter Begin(std::size_t items, std::string_view word) {
  CborWriter out;
  out.Array(items);
  out.Text(word);
  return out;
}

// The message's word, as an index into `words`, where it is an array of `items`.
template <typename Words>
std::size_t Begin(CborReader& in, std::size_t items, const Words& words) {
  if (in.Array(items) != items) in.Fail();
  return ReadOneOf(in, words);
}

// The value, where everything was as expected and nothing follows.
template <typename T>
std::optional<T> Whole(const CborReader& in, T value) {
  if (!in.AtEnd()) return std::nullopt;
  return std::optional<T>(std::move(value));
}

int ReadPageNumber(CborReader& in) { return static_cast<int>(in.Integer(1, kMaxPageNumber)); }

}  // namespace

std::string Encode(const Order& order) {
  if (const auto* open = std::get_if<OpenOrder>(&order)) {
    CborWriter out = Begin(3, "open");
    out.Integer(open->max_pages);
    out.Float(open->max_megapixels);
    return out.Take();
  }
  const auto& page = std::get<PageOrder>(order);
  CborWriter out = Begin(4, "page");
  out.Integer(page.number);
  out.Bool(page.text_only);
  out.Bool(page.picture);
  return out.Take();
}

std::optional<Order> DecodeOrder(std::string_view bytes) {
  CborReader in(bytes);
  const std::size_t items = in.Array(4);
  if (ReadOneOf(in, kOrders) == 0) {
    if (items != 3) in.Fail();
    OpenOrder open;
    open.max_pages = ReadPageNumber(in);
    open.max_megapixels = in.Float(0, kMaxMegapixels);
    return Whole<Order>(in, open);
  }
  if (items != 4) in.Fail();
  PageOrder page;
  page.number = ReadPageNumber(in);
  page.text_only = in.Bool();
  page.picture = in.Bool();
  return Whole<Order>(in, page);
}

std::string Encode(const Reply& reply) {
  if (const auto* opened = std::get_if<Opened>(&reply)) {
    CborWriter out = Begin(3, "opened");
    out.Text(opened->media_type);
    out.Integer(opened->pages);
    return out.Take();
  }
  if (const auto* error = std::get_if<Error>(&reply)) {
    CborWriter out = Begin(3, "error");
    out.Text(ToWord(error->code));
    out.Text(error->message);
    return out.Take();
  }
  if (const auto* cold = std::get_if<ColdReply>(&reply)) {
    CborWriter out = Begin(2, "cold");
    out.Integer(cold->number);
    return out.Take();
  }
  if (const auto* picture = std::get_if<PictureReply>(&reply)) {
    CborWriter out = Begin(3, "picture");
    out.Integer(picture->number);
    WritePicture(out, picture->picture);
    return out.Take();
  }
  const auto& page = std::get<PageReply>(reply);
  CborWriter out = Begin(3, "page");
  out.Integer(page.number);
  WritePage(out, page.page);
  return out.Take();
}

std::optional<Reply> DecodeReply(std::string_view bytes) {
  CborReader in(bytes);
  constexpr std::size_t kCold = 4;
  const std::size_t items = in.Array(3), kind = ReadOneOf(in, kReplies);
  if (items != (kind == kCold ? 2 : 3)) in.Fail();
  switch (kind) {
    case 0: {
      Opened opened;
      opened.media_type = ReadText(in, kMaxNameBytes);
      opened.pages = ReadPageNumber(in);
      return Whole<Reply>(in, std::move(opened));
    }
    case 1: {
      const auto code = ErrorCodeFrom(in.Text(kMaxNameBytes));
      if (!code) in.Fail();
      return Whole<Reply>(in,
                          Error{code.value_or(ErrorCode::corrupt), ReadText(in, kMaxLineBytes)});
    }
    case kCold:
      return Whole<Reply>(in, ColdReply{ReadPageNumber(in)});
    case 3: {
      PictureReply picture;
      picture.number = ReadPageNumber(in);
      picture.picture = ReadPicture(in);
      return Whole<Reply>(in, std::move(picture));
    }
    default: {
      PageReply page;
      page.number = ReadPageNumber(in);
      page.page = ReadPage(in);
      return Whole<Reply>(in, std::move(page));
    }
  }
}

std::string Encode(const Ready& ready) {
  CborWriter out = Begin(4, "ready");
  out.Text(ready.engine);
  out.Array(ready.layers.size());
  for (const Layer& layer : ready.layers) {
    out.Array(3);
    out.Text(layer.name);
    out.Bool(layer.on);
    out.Text(layer.why);
  }
  out.Text(ready.failure);
  return out.Take();
}

std::optional<Ready> DecodeReady(std::string_view bytes) {
  CborReader in(bytes);
  Begin(in, 4, kReady);
  Ready ready;
  ready.engine = ReadText(in, kMaxLineBytes);
  ready.layers.resize(in.Array(kMaxLayers));
  for (Layer& layer : ready.layers) {
    if (in.Array(3) != 3) in.Fail();
    layer.name = ReadText(in, kMaxNameBytes);
    layer.on = in.Bool();
    layer.why = ReadText(in, kMaxLineBytes);
  }
  ready.failure = ReadText(in, kMaxLineBytes);
  return Whole(in, std::move(ready));
}

std::string Encode(const Ended& ended) {
  CborWriter out = Begin(2, "ended");
  out.Text(kEndings[static_cast<std::size_t>(ended.how)]);
  return out.Take();
}

std::optional<Ended> DecodeEnded(std::string_view bytes) {
  CborReader in(bytes);
  Begin(in, 2, kEnded);
  return Whole(in, Ended{static_cast<Ending>(ReadOneOf(in, kEndings))});
}

std::string Frame(const std::string& message) {
  const auto size = static_cast<std::uint32_t>(message.size());
  std::string frame;
  frame.reserve(kLengthBytes + message.size());
  for (int shift = 24; shift >= 0; shift -= 8) frame.push_back(static_cast<char>(size >> shift));
  return frame.append(message);
}

std::optional<std::string> Frames::Next() {
  if (broken_ || buffer_.size() < kLengthBytes) return std::nullopt;
  std::size_t size = 0;
  for (std::size_t i = 0; i < kLengthBytes; ++i) {
    size = size << 8 | static_cast<std::uint8_t>(buffer_[i]);
  }
  broken_ = size > kMaxMessage;
  if (broken_ || buffer_.size() < kLengthBytes + size) return std::nullopt;
  std::string message = buffer_.substr(kLengthBytes, size);
  buffer_.erase(0, kLengthBytes + size);
  return message;
}

}  // namespace writ::wire
