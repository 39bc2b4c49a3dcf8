#include "core/wire_page.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <cmath>
#include <limits>

namespace writ::wire {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 5> kSources = {"text_layer", "recognised", "plain_text",
                                                      "blank", "unreadable"};
constexpr std::array<std::string_view, 5> kMarks = {"ink", "picture", "checkbox",
                                                    "digital_signature", "redaction"};
constexpr double kMaxPoints = 1e7;
constexpr double kMaxDpi = 1e6;
constexpr double kMaxMs = 1e9;
constexpr std::size_t kMaxLanguageBytes = 64;
constexpr int kMaxLine = std::numeric_limits<int>::max();

// C0, DEL and C1: nothing that could steer a terminal or part pages crosses the wall.
bool Control(UChar32 c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

// The character at `i`, which moves behind it; negative where the bytes are no UTF-8.
UChar32 NextCharacter(std::string_view text, std::int32_t& i) {
  UChar32 c = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // ICU's macro.
  U8_NEXT(text.data(), i, static_cast<std::int32_t>(text.size()), c);
#pragma GCC diagnostic pop
  return c;
}

// UTF-8 all through, with no character that `refused` names.
template <typename Refused>
bool Clean(std::string_view text, Refused refused) {
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < size;) {
    const UChar32 c = NextCharacter(text, i);
    if (c < 0 || refused(c)) return false;
  }
  return true;
}

bool WhiteOrControl(UChar32 c) { return Control(c) || u_isUWhiteSpace(c) != 0; }

// The text without what is refused; bytes that are no UTF-8 become U+FFFD. Cut at a character's
// end.
template <typename Refused>
std::string MadeClean(std::string_view text, std::size_t max_bytes, Refused refused) {
  std::string clean;
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < size;) {
    const std::int32_t start = i;
    const UChar32 c = NextCharacter(text, i);
    if (c >= 0 && refused(c)) continue;
    const std::string_view as_is =
        text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start));
    const std::string_view written = c < 0 ? "\uFFFD" : as_is;
    if (clean.size() + written.size() > max_bytes) break;
    clean += written;
  }
  return clean;
}

// Boxes and shares are kept as 32-bit floats, which CBOR writes in 5 bytes.
double Short(double value) { return static_cast<double>(static_cast<float>(value)); }

void AddBox(json& list, const Box& box) {
  for (const double side : {box.x0, box.y0, box.x1, box.y1}) list.push_back(Short(side));
}

bool TakeBox(const json& list, std::size_t at, Box& box) {
  return Take(list[at], 0, 1, box.x0) && Take(list[at + 1], 0, 1, box.y0) &&
         Take(list[at + 2], box.x0, 1, box.x1) && Take(list[at + 3], box.y0, 1, box.y1);
}

json OptionalNumber(const std::optional<double>& value) {
  return value ? json(Short(*value)) : json(nullptr);
}

bool TakeShare(const json& value, std::optional<double>& share) {
  if (value.is_null()) {
    share.reset();
    return true;
  }
  return Take(value, 0, 1, share.emplace());
}

template <std::size_t N>
bool TakeWord(const json& value, const std::array<std::string_view, N>& words, std::size_t& index) {
  if (!value.is_string()) return false;
  const auto& text = value.get_ref<const std::string&>();
  index = static_cast<std::size_t>(std::find(words.begin(), words.end(), text) - words.begin());
  return index < N;
}

bool TakeList(const json& value, std::size_t max_items) {
  return value.is_array() && value.size() <= max_items;
}

bool TakeWordText(const json& value, std::string& text) {
  return Take(value, kMaxWordBytes, text) && !text.empty() && Clean(text, WhiteOrControl);
}

json ToJson(const Word& word) {
  json list = json::array({word.text});
  AddBox(list, word.box);
  list.push_back(OptionalNumber(word.confidence));
  list.push_back(word.line);
  list.push_back(word.block);
  for (const std::string& other : word.alternatives) list.push_back(other);
  return list;
}

bool FromJson(const json& list, Word& word) {
  constexpr std::size_t kFixed = 8;
  if (!TakeList(list, kFixed + kMaxAlternatives) || list.size() < kFixed) return false;
  if (!TakeWordText(list[0], word.text) || !TakeBox(list, 1, word.box)) return false;
  if (!TakeShare(list[5], word.confidence)) return false;
  if (!Take(list[6], 0, kMaxLine, word.line) || !Take(list[7], 0, kMaxLine, word.block)) {
    return false;
  }
  for (std::size_t i = kFixed; i < list.size(); ++i) {
    if (!TakeWordText(list[i], word.alternatives.emplace_back())) return false;
  }
  return true;
}

json ToJson(const Mark& mark) {
  json list = json::array({kMarks.at(static_cast<std::size_t>(mark.kind))});
  AddBox(list, mark.box);
  list.push_back(Short(mark.darkness));
  list.push_back(mark.ticked);
  return list;
}

bool FromJson(const json& list, Mark& mark) {
  std::size_t kind = 0;
  if (!TakeList(list, 7) || list.size() != 7 || !TakeWord(list[0], kMarks, kind)) return false;
  if (!TakeBox(list, 1, mark.box) || !Take(list[5], 0, 1, mark.darkness)) return false;
  if (!list[6].is_boolean()) return false;
  mark.kind = static_cast<MarkKind>(kind);
  mark.ticked = list[6].get<bool>();
  return true;
}

json ToJson(const Rule& rule) {
  json list = json::array();
  AddBox(list, rule.box);
  return list;
}

bool FromJson(const json& list, Rule& rule) {
  return TakeList(list, 4) && list.size() == 4 && TakeBox(list, 0, rule.box);
}

json ToJson(const HiddenText& hidden) {
  json list = json::array({hidden.layer, hidden.picture, hidden.why});
  AddBox(list, hidden.box);
  return list;
}

bool FromJson(const json& list, HiddenText& hidden) {
  return TakeList(list, 7) && list.size() == 7 && Take(list[0], kMaxLineBytes, hidden.layer) &&
         Take(list[1], kMaxLineBytes, hidden.picture) && Take(list[2], 64, hidden.why) &&
         TakeBox(list, 3, hidden.box);
}

json ToJson(const std::string& text) { return text; }

bool FromJson(const json& value, std::string& text) { return Take(value, kMaxLineBytes, text); }

template <typename T>
json ListToJson(const std::vector<T>& values) {
  json list = json::array();
  for (const T& value : values) list.push_back(ToJson(value));
  return list;
}

template <typename T>
bool ListFromJson(const json& list, std::size_t max_items, std::vector<T>& values) {
  if (!TakeList(list, max_items)) return false;
  values.reserve(list.size());
  return std::all_of(list.begin(), list.end(),
                     [&](const json& item) { return FromJson(item, values.emplace_back()); });
}

// Cuts a box to the page; false where nothing finite is left of it.
bool FitBox(Box& box) {
  for (double* side : {&box.x0, &box.y0, &box.x1, &box.y1}) {
    if (!std::isfinite(*side)) return false;
    *side = std::clamp(*side, 0.0, 1.0);
  }
  if (box.x1 < box.x0) std::swap(box.x0, box.x1);
  if (box.y1 < box.y0) std::swap(box.y0, box.y1);
  return true;
}

void FitNumber(double& value, double low, double high) {
  value = std::isfinite(value) ? std::clamp(value, low, high) : low;
}

void FitShare(std::optional<double>& share) {
  if (share) FitNumber(*share, 0, 1);
}

bool FitItem(Word& word) {
  const auto fit = [](std::string& text) {
    if (text.size() <= kMaxWordBytes && Clean(text, WhiteOrControl)) return !text.empty();
    text = MadeClean(text, kMaxWordBytes, WhiteOrControl);
    return !text.empty();
  };
  std::erase_if(word.alternatives, [&](std::string& other) { return !fit(other); });
  if (word.alternatives.size() > kMaxAlternatives) word.alternatives.resize(kMaxAlternatives);
  FitShare(word.confidence);
  word.line = std::max(word.line, 0);
  word.block = std::max(word.block, 0);
  return fit(word.text) && FitBox(word.box);
}

bool FitItem(Mark& mark) {
  FitNumber(mark.darkness, 0, 1);
  return FitBox(mark.box);
}

bool FitItem(Rule& rule) { return FitBox(rule.box); }

bool FitItem(std::string& line) {
  line = MadeClean(line, kMaxLineBytes, Control);
  return true;
}

bool FitItem(HiddenText& hidden) {
  for (std::string* text : {&hidden.layer, &hidden.picture, &hidden.why}) FitItem(*text);
  return FitBox(hidden.box);
}

template <typename T>
void FitList(std::vector<T>& values, std::size_t max_items, const char* what, PageText& page) {
  const std::size_t before = values.size();
  if (values.size() > max_items) values.resize(max_items);
  std::erase_if(values, [](T& value) { return !FitItem(value); });
  if (values.size() == before) return;
  page.troubles.insert(page.troubles.begin(),
                       std::to_string(before - values.size()) + " " + what + " left out");
}

}  // namespace

bool Take(const json& value, int low, int high, int& into) {
  if (!value.is_number_integer()) return false;
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{INT32_MAX}) {
    return false;
  }
  const auto number = value.get<std::int64_t>();
  if (number < low || number > high) return false;
  into = static_cast<int>(number);
  return true;
}

bool Take(const json& value, double low, double high, double& into) {
  if (!value.is_number()) return false;
  into = value.get<double>();
  return std::isfinite(into) && into >= low && into <= high;
}

bool Take(const json& value, std::size_t max_bytes, std::string& into) {
  if (!value.is_string()) return false;
  into = value.get_ref<const std::string&>();
  return into.size() <= max_bytes && Clean(into, Control);
}

json PageToJson(const PageText& page) {
  return {{"source", kSources.at(static_cast<std::size_t>(page.source))},
          {"reason", page.source_reason},
          {"size", {page.width_pt, page.height_pt}},
          {"rotated", page.rotated},
          {"skew", page.skew_degrees},
          {"dpi", page.dpi},
          {"confidence", OptionalNumber(page.confidence)},
          {"illegible", page.illegible},
          {"language", page.language},
          {"words", ListToJson(page.words)},
          {"marks", ListToJson(page.marks)},
          {"rules", ListToJson(page.rules)},
          {"hidden", ListToJson(page.hidden)},
          {"troubles", ListToJson(page.troubles)},
          {"ms", {page.render_ms, page.clean_ms, page.recognise_ms}}};
}

bool PageFromJson(const json& value, PageText& page) {
  constexpr std::size_t kKeys = 15;
  if (!value.is_object() || value.size() != kKeys) return false;
  static const json kNothing(json::value_t::discarded);
  const auto at = [&](const char* key) -> const json& {
    const auto found = value.find(key);
    return found == value.end() ? kNothing : *found;
  };
  std::size_t source = 0;
  const json& size = at("size");
  const json& ms = at("ms");
  if (!TakeList(size, 2) || size.size() != 2 || !TakeList(ms, 3) || ms.size() != 3) return false;
  if (!at("illegible").is_boolean() || !TakeWord(at("source"), kSources, source)) return false;
  page.source = static_cast<TextSource>(source);
  page.illegible = at("illegible").get<bool>();
  return Take(at("reason"), kMaxLineBytes, page.source_reason) &&
         Take(size[0], 0, kMaxPoints, page.width_pt) &&
         Take(size[1], 0, kMaxPoints, page.height_pt) &&
         Take(at("rotated"), 0, 270, page.rotated) && page.rotated % 90 == 0 &&
         Take(at("skew"), -180, 180, page.skew_degrees) && Take(at("dpi"), 0, kMaxDpi, page.dpi) &&
         TakeShare(at("confidence"), page.confidence) &&
         Take(at("language"), kMaxLanguageBytes, page.language) &&
         ListFromJson(at("words"), kMaxWords, page.words) &&
         ListFromJson(at("marks"), kMaxMarks, page.marks) &&
         ListFromJson(at("rules"), kMaxRules, page.rules) &&
         ListFromJson(at("hidden"), kMaxHidden, page.hidden) &&
         ListFromJson(at("troubles"), kMaxTroubles, page.troubles) &&
         Take(ms[0], 0, kMaxMs, page.render_ms) && Take(ms[1], 0, kMaxMs, page.clean_ms) &&
         Take(ms[2], 0, kMaxMs, page.recognise_ms);
}

void Fit(PageText& page) {
  FitItem(page.source_reason);
  page.language = MadeClean(page.language, kMaxLanguageBytes, Control);
  FitNumber(page.width_pt, 0, kMaxPoints);
  FitNumber(page.height_pt, 0, kMaxPoints);
  FitNumber(page.dpi, 0, kMaxDpi);
  FitNumber(page.skew_degrees, -180, 180);
  page.rotated = ((page.rotated / 90 * 90) % 360 + 360) % 360;
  FitShare(page.confidence);
  for (double* ms : {&page.render_ms, &page.clean_ms, &page.recognise_ms}) {
    FitNumber(*ms, 0, kMaxMs);
  }
  FitList(page.words, kMaxWords, "words", page);
  FitList(page.marks, kMaxMarks, "marks", page);
  FitList(page.rules, kMaxRules, "rules", page);
  FitList(page.hidden, kMaxHidden, "hidden texts", page);
  for (std::string& trouble : page.troubles) FitItem(trouble);
  if (page.troubles.size() > kMaxTroubles) page.troubles.resize(kMaxTroubles);
}

}  // namespace writ::wire
