#include "core/wire.h"

#include <array>
#include <nlohmann/json.hpp>

#include "core/wire_check.h"
#include "core/wire_page.h"
#include "writ/words.h"

namespace writ::wire {
namespace {

using nlohmann::json;

constexpr int kMaxPageNumber = 1'000'000;
constexpr std::size_t kMaxLayers = 32;
constexpr std::size_t kMaxControlItems = 256;
constexpr std::size_t kLengthBytes = 4;

std::string ToCbor(const json& value) {
  std::string bytes;
  json::to_cbor(value, bytes);
  return bytes;
}

// The message as a list with a known word in front; a discarded value where it is anything else.
json FromCbor(std::string_view bytes, std::size_t max_items) {
  if (bytes.size() > kMaxMessage || !PlainCbor(bytes, kPageDepth + 1, max_items)) {
    return json(json::value_t::discarded);
  }
  json value = json::from_cbor(bytes, true, false);
  const bool message = value.is_array() && !value.empty() && value.front().is_string();
  return message ? value : json(json::value_t::discarded);
}

bool Is(const json& message, std::string_view word, std::size_t size) {
  return !message.is_discarded() && message.size() == size && message.front() == word;
}

constexpr std::array<std::string_view, 5> kEndings = {"finished", "crashed", "out_of_memory",
                                                      "out_of_time", "forbidden"};

}  // namespace

std::string Encode(const Order& order) {
  if (const auto* open = std::get_if<OpenOrder>(&order)) {
    return ToCbor(json::array({"open", open->max_pages, open->max_megapixels}));
  }
  const auto& page = std::get<PageOrder>(order);
  return ToCbor(json::array({"page", page.number, page.text_only}));
}

std::optional<Order> DecodeOrder(std::string_view bytes) {
  const json message = FromCbor(bytes, kMaxControlItems);
  if (Is(message, "open", 3)) {
    OpenOrder open;
    if (!Take(message[1], 1, kMaxPageNumber, open.max_pages)) return std::nullopt;
    if (!Take(message[2], 0, 1e9, open.max_megapixels)) return std::nullopt;
    return open;
  }
  if (Is(message, "page", 3) && message[2].is_boolean()) {
    PageOrder page;
    if (!Take(message[1], 1, kMaxPageNumber, page.number)) return std::nullopt;
    page.text_only = message[2].get<bool>();
    return page;
  }
  return std::nullopt;
}

std::string Encode(const Reply& reply) {
  if (const auto* opened = std::get_if<Opened>(&reply)) {
    return ToCbor(json::array({"opened", opened->media_type, opened->pages}));
  }
  if (const auto* error = std::get_if<Error>(&reply)) {
    return ToCbor(json::array({"error", ToWord(error->code), error->message}));
  }
  const auto& page = std::get<PageReply>(reply);
  return ToCbor(json::array({"page", page.number, PageToJson(page.page)}));
}

std::optional<Reply> DecodeReply(std::string_view bytes) {
  const json message = FromCbor(bytes, kPageItems);
  if (Is(message, "opened", 3)) {
    Opened opened;
    if (!Take(message[1], 64, opened.media_type)) return std::nullopt;
    if (!Take(message[2], 1, kMaxPageNumber, opened.pages)) return std::nullopt;
    return opened;
  }
  if (Is(message, "error", 3)) {
    std::string word;
    Error error;
    if (!Take(message[1], 64, word) || !Take(message[2], kMaxLineBytes, error.message)) {
      return std::nullopt;
    }
    const auto code = ErrorCodeFrom(word);
    if (!code) return std::nullopt;
    error.code = *code;
    return error;
  }
  if (Is(message, "page", 3)) {
    PageReply page;
    if (!Take(message[1], 1, kMaxPageNumber, page.number)) return std::nullopt;
    if (!PageFromJson(message[2], page.page)) return std::nullopt;
    return page;
  }
  return std::nullopt;
}

std::string Encode(const Ready& ready) {
  json layers = json::array();
  for (const Layer& layer : ready.layers) {
    layers.push_back(json::array({layer.name, layer.on, layer.why}));
  }
  return ToCbor(json::array({"ready", ready.engine, std::move(layers), ready.failure}));
}

std::optional<Ready> DecodeReady(std::string_view bytes) {
  const json message = FromCbor(bytes, kMaxControlItems);
  if (!Is(message, "ready", 4) || !message[2].is_array() || message[2].size() > kMaxLayers) {
    return std::nullopt;
  }
  Ready ready;
  if (!Take(message[1], kMaxLineBytes, ready.engine)) return std::nullopt;
  if (!Take(message[3], kMaxLineBytes, ready.failure)) return std::nullopt;
  for (const json& item : message[2]) {
    Layer layer;
    if (!item.is_array() || item.size() != 3 || !item[1].is_boolean()) return std::nullopt;
    if (!Take(item[0], 64, layer.name) || !Take(item[2], kMaxLineBytes, layer.why)) {
      return std::nullopt;
    }
    layer.on = item[1].get<bool>();
    ready.layers.push_back(std::move(layer));
  }
  return ready;
}

std::string Encode(const Ended& ended) {
  return ToCbor(json::array({"ended", kEndings[static_cast<std::size_t>(ended.how)]}));
}

std::optional<Ended> DecodeEnded(std::string_view bytes) {
  const json message = FromCbor(bytes, kMaxControlItems);
  if (!Is(message, "ended", 2)) return std::nullopt;
  for (std::size_t i = 0; i < kEndings.size(); ++i) {
    if (message[1] == kEndings[i]) return Ended{static_cast<Ending>(i)};
  }
  return std::nullopt;
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
