#include "core/wire_page.h"

#include <array>
#include <limits>

#include "core/wire_bounds.h"

namespace writ::wire {
namespace {

constexpr std::array<std::string_view, 5> kSources = {"text_layer", "recognised", "plain_text",
                                                      "blank", "unreadable"};
constexpr std::array<std::string_view, 5> kMarks = {"ink", "picture", "checkbox",
                                                    "digital_signature", "redaction"};
constexpr std::array<std::string_view, 3> kPixels = {"bits", "grey", "colour"};
constexpr int kMaxLine = std::numeric_limits<int>::max();
constexpr std::size_t kMaxWhyBytes = 64;

// Each item is written by a Write and read by a Read that mirror each other.

void Write(CborWriter& out, const Box& box) {
  for (const double side : {box.x0, box.y0, box.x1, box.y1}) out.Float(side);
}

void Read(CborReader& in, Box& box) {
  box.x0 = in.Float(0, 1);
  box.y0 = in.Float(0, 1);
  box.x1 = in.Float(box.x0, 1);
  box.y1 = in.Float(box.y0, 1);
}

void WriteShare(CborWriter& out, const std::optional<double>& share) {
  if (share) {
    out.Float(*share);
  } else {
    out.Null();
  }
}

std::optional<double> ReadShare(CborReader& in) {
  if (in.NextIsNull()) return std::nullopt;
  return in.Float(0, 1);
}

std::string ReadWord(CborReader& in) {
  const std::string_view text = in.Text(kMaxWordBytes);
  if (text.empty() || !Clean(text, WhiteOrControl)) in.Fail();
  return std::string(text);
}

void Write(CborWriter& out, const Word& word) {
  out.Array(8 + word.alternatives.size());
  out.Text(word.text);
  Write(out, word.box);
  WriteShare(out, word.confidence);
  out.Integer(word.line);
  out.Integer(word.block);
  for (const std::string& other : word.alternatives) out.Text(other);
}

void Read(CborReader& in, Word& word) {
  const std::size_t items = in.Array(8 + kMaxAlternatives);
  word.text = ReadWord(in);
  Read(in, word.box);
  word.confidence = ReadShare(in);
  word.line = static_cast<std::int32_t>(in.Integer(0, kMaxLine));
  word.block = static_cast<std::int32_t>(in.Integer(0, kMaxLine));
  if (items < 8) in.Fail();
  for (std::size_t i = 8; i < items; ++i) word.alternatives.push_back(ReadWord(in));
}

void Write(CborWriter& out, const Mark& mark) {
  out.Array(7);
  out.Text(kMarks.at(static_cast<std::size_t>(mark.kind)));
  Write(out, mark.box);
  out.Float(mark.darkness);
  out.Bool(mark.ticked);
}

// Fails `in` where the list is of another length.
void ReadExactly(CborReader& in, std::size_t items) {
  if (in.Array(items) != items) in.Fail();
}

void Read(CborReader& in, Mark& mark) {
  ReadExactly(in, 7);
  mark.kind = static_cast<MarkKind>(ReadOneOf(in, kMarks));
  Read(in, mark.box);
  mark.darkness = in.Float(0, 1);
  mark.ticked = in.Bool();
}

void Write(CborWriter& out, const Rule& rule) {
  out.Array(4);
  Write(out, rule.box);
}

void Read(CborReader& in, Rule& rule) {
  ReadExactly(in, 4);
  Read(in, rule.box);
}

void Write(CborWriter& out, const HiddenText& hidden) {
  out.Array(7);
  out.Text(hidden.layer);
  out.Text(hidden.picture);
  out.Text(hidden.why);
  Write(out, hidden.box);
}

void Read(CborReader& in, HiddenText& hidden) {
  ReadExactly(in, 7);
  hidden.layer = ReadText(in, kMaxLineBytes);
  hidden.picture = ReadText(in, kMaxLineBytes);
  hidden.why = ReadText(in, kMaxWhyBytes);
  Read(in, hidden.box);
}

void Write(CborWriter& out, const std::string& line) { out.Text(line); }

void Read(CborReader& in, std::string& line) { line = ReadText(in, kMaxLineBytes); }

template <typename T>
void WriteList(CborWriter& out, const char* key, const std::vector<T>& values) {
  out.Text(key);
  out.Array(values.size());
  for (const T& value : values) Write(out, value);
}

// The keys come in one order, so that a page is read from front to back.
void ReadKey(CborReader& in, std::string_view key) {
  if (in.Text(key.size()) != key) in.Fail();
}

template <typename T>
void ReadList(CborReader& in, const char* key, std::size_t max_items, std::vector<T>& values) {
  ReadKey(in, key);
  values.resize(in.Array(max_items));
  for (T& value : values) {
    if (!in.ok()) return;
    Read(in, value);
  }
}

}  // namespace

std::string ReadText(CborReader& in, std::size_t max_bytes) {
  const std::string_view text = in.Text(max_bytes);
  if (!Clean(text, Control)) in.Fail();
  return std::string(text);
}

void WritePage(CborWriter& out, const PageText& page) {
  out.Map(17);
  out.Text("source");
  out.Text(kSources.at(static_cast<std::size_t>(page.source)));
  out.Text("reason");
  out.Text(page.source_reason);
  out.Text("size");
  out.Array(2);
  out.Float(page.width_pt);
  out.Float(page.height_pt);
  out.Text("rotated");
  out.Integer(page.rotated);
  out.Text("skew");
  out.Float(page.skew_degrees);
  out.Text("corners");
  out.Array(2 * page.corners.size());
  for (const Point& corner : page.corners) {
    out.Float(corner.x);
    out.Float(corner.y);
  }
  out.Text("picture");
  out.Array(2);
  out.Integer(page.picture_width);
  out.Integer(page.picture_height);
  out.Text("dpi");
  out.Float(page.dpi);
  out.Text("confidence");
  WriteShare(out, page.confidence);
  out.Text("illegible");
  out.Bool(page.illegible);
  out.Text("language");
  out.Text(page.language);
  WriteList(out, "words", page.words);
  WriteList(out, "marks", page.marks);
  WriteList(out, "rules", page.rules);
  WriteList(out, "hidden", page.hidden);
  WriteList(out, "troubles", page.troubles);
  out.Text("ms");
  out.Array(4);
  for (const double ms : {page.render_ms, page.clean_ms, page.recognise_ms, page.layout_ms}) {
    out.Float(ms);
  }
}

PageText ReadPage(CborReader& in) {
  PageText page;
  if (in.Map(17) != 17) in.Fail();
  ReadKey(in, "source");
  page.source = static_cast<TextSource>(ReadOneOf(in, kSources));
  ReadKey(in, "reason");
  page.source_reason = ReadText(in, kMaxLineBytes);
  ReadKey(in, "size");
  ReadExactly(in, 2);
  page.width_pt = in.Float(0, kMaxPoints);
  page.height_pt = in.Float(0, kMaxPoints);
  ReadKey(in, "rotated");
  page.rotated = static_cast<int>(in.Integer(0, 270));
  if (page.rotated % 90 != 0) in.Fail();
  ReadKey(in, "skew");
  page.skew_degrees = in.Float(-180, 180);
  ReadKey(in, "corners");
  ReadExactly(in, 2 * page.corners.size());
  for (Point& corner : page.corners) {
    corner.x = in.Float(kLeastCorner, kMostCorner);
    corner.y = in.Float(kLeastCorner, kMostCorner);
  }
  ReadKey(in, "picture");
  ReadExactly(in, 2);
  page.picture_width = static_cast<int>(in.Integer(0, kMaxPixels));
  page.picture_height = static_cast<int>(in.Integer(0, kMaxPixels));
  ReadKey(in, "dpi");
  page.dpi = in.Float(0, kMaxDpi);
  ReadKey(in, "confidence");
  page.confidence = ReadShare(in);
  ReadKey(in, "illegible");
  page.illegible = in.Bool();
  ReadKey(in, "language");
  page.language = ReadText(in, kMaxLanguageBytes);
  ReadList(in, "words", kMaxWords, page.words);
  ReadList(in, "marks", kMaxMarks, page.marks);
  ReadList(in, "rules", kMaxRules, page.rules);
  ReadList(in, "hidden", kMaxHidden, page.hidden);
  ReadList(in, "troubles", kMaxTroubles, page.troubles);
  ReadKey(in, "ms");
  ReadExactly(in, 4);
  for (double* ms : {&page.render_ms, &page.clean_ms, &page.recognise_ms, &page.layout_ms}) {
    *ms = in.Float(0, kMaxMs);
  }
  return page;
}

void WritePicture(CborWriter& out, const PagePicture& picture) {
  out.Array(6);
  out.Text(kPixels.at(static_cast<std::size_t>(picture.kind)));
  out.Integer(picture.width);
  out.Integer(picture.height);
  out.Float(picture.width_pt);
  out.Float(picture.height_pt);
  out.Bytes(picture.pixels);
}

PagePicture ReadPicture(CborReader& in) {
  PagePicture picture;
  ReadExactly(in, 6);
  picture.kind = static_cast<PixelKind>(ReadOneOf(in, kPixels));
  picture.width = static_cast<int>(in.Integer(1, kMaxPictureSide));
  picture.height = static_cast<int>(in.Integer(1, kMaxPictureSide));
  picture.width_pt = in.Float(1, kMaxPoints);
  picture.height_pt = in.Float(1, kMaxPoints);
  picture.pixels = in.Bytes(kMaxPictureBytes);
  const std::size_t row = RowBytes(picture.kind, picture.width);
  if (picture.pixels.size() != row * static_cast<std::size_t>(picture.height)) in.Fail();
  return picture;
}

}  // namespace writ::wire
