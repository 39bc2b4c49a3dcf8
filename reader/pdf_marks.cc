#include "reader/pdf_marks.h"

#include <Dict.h>
#include <Page.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace writ::reader {
namespace {

constexpr int kMostAnnotations = 5000;
constexpr int kDeepestField = 16;
constexpr int kRadio = 1 << 15, kPushButton = 1 << 16;  // PDF 32000, table 226.
constexpr int kHidden = 1 << 1, kNoView = 1 << 5;       // Table 165.

// A field's entry, which it may have from a parent.
Object Inherited(const Object& field, const char* key) {
  Object at = field.copy();
  for (int depth = 0; depth < kDeepestField && at.isDict(); ++depth) {
    Object value = at.dictLookup(key);
    if (!value.isNull()) return value;
    at = at.dictLookup("Parent");
  }
  return Object(objNull);
}

// An annotation's rectangle on the page as shown, in fractions.
std::optional<Box> RectOf(const Object& annotation, Page& page, const PageContent& content) {
  const Object rect = annotation.dictLookup("Rect");
  if (!rect.isArray() || rect.arrayGetLength() != 4) return std::nullopt;
  double corners[4];
  for (int n = 0; n < 4; ++n) {
    const Object number = rect.arrayGet(n);
    if (!number.isNum()) return std::nullopt;
    corners[n] = number.getNum();
  }
  double m[6];
  page.getDefaultCTM(m, 72, 72, content.turned, false, true);
  const auto x = [&](double u, double v) { return (m[0] * u + m[2] * v + m[4]) / content.width; };
  const auto y = [&](double u, double v) { return (m[1] * u + m[3] * v + m[5]) / content.height; };
  const double xs[] = {x(corners[0], corners[1]), x(corners[2], corners[3])};
  const double ys[] = {y(corners[0], corners[1]), y(corners[2], corners[3])};
  Box box{std::min(xs[0], xs[1]), std::min(ys[0], ys[1]), std::max(xs[0], xs[1]),
          std::max(ys[0], ys[1])};
  box = {std::clamp(box.x0, 0.0, 1.0), std::clamp(box.y0, 0.0, 1.0), std::clamp(box.x1, 0.0, 1.0),
         std::clamp(box.y1, 0.0, 1.0)};
  return box;
}

bool IsName(const Object& object, const char* name) { return object.isName(name); }

std::optional<Mark> MarkOf(const Object& annotation, Page& page, const PageContent& content) {
  const Object subtype = annotation.dictLookup("Subtype");
  const Object flags = annotation.dictLookup("F");
  if (flags.isInt() && (flags.getInt() & (kHidden | kNoView)) != 0) return std::nullopt;
  const std::optional<Box> box = RectOf(annotation, page, content);
  if (!box) return std::nullopt;
  Mark mark;
  mark.box = *box;
  if (IsName(subtype, "Redact")) {
    mark.kind = MarkKind::redaction;
    return mark;
  }
  if (!IsName(subtype, "Widget")) return std::nullopt;
  const Object type = Inherited(annotation, "FT");
  if (IsName(type, "Sig")) {
    // A signature is there where the field's value holds one; an empty field is a blank line.
    const Object value = Inherited(annotation, "V");
    if (!value.isDict()) return std::nullopt;
    const Object contents = value.dictLookup("Contents");
    if (!contents.isString() || contents.getString()->getLength() == 0) return std::nullopt;
    mark.kind = MarkKind::digital_signature;
    return mark;
  }
  if (IsName(type, "Btn")) {
    const Object kind = Inherited(annotation, "Ff");
    const int bits = kind.isInt() ? kind.getInt() : 0;
    if ((bits & kPushButton) != 0) return std::nullopt;
    mark.kind = MarkKind::checkbox;
    Object state = annotation.dictLookup("AS");
    if (!state.isName()) state = Inherited(annotation, "V");
    mark.ticked = state.isName() && !IsName(state, "Off");
    mark.darkness = mark.ticked ? 0.3 : 0;
    return mark;
  }
  return std::nullopt;
}

double DarknessOf(const Pix* grey, const Box& box) {
  if (grey == nullptr || pixGetDepth(grey) != 8) return 0;
  auto* pix = const_cast<Pix*>(grey);
  const int width = pixGetWidth(pix), height = pixGetHeight(pix);
  const int x0 = static_cast<int>(std::clamp(box.x0, 0.0, 1.0) * width);
  const int x1 = static_cast<int>(std::clamp(box.x1, 0.0, 1.0) * width);
  const int y0 = static_cast<int>(std::clamp(box.y0, 0.0, 1.0) * height);
  const int y1 = static_cast<int>(std::clamp(box.y1, 0.0, 1.0) * height);
  long dark = 0, all = 0;
  for (int y = y0; y < y1; ++y) {
    const l_uint32* line = pixGetData(pix) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix);
    for (int x = x0; x < x1; ++x) {
      ++all;
      if (GET_DATA_BYTE(line, x) < 128) ++dark;
    }
  }
  return all > 0 ? static_cast<double>(dark) / static_cast<double>(all) : 0;
}

Box Fractions(const Box& box, const PageContent& content) {
  return {box.x0 / content.width, box.y0 / content.height, box.x1 / content.width,
          box.y1 / content.height};
}

bool IsDark(std::uint32_t rgb) {
  return (rgb >> 16 & 255) < 80 && (rgb >> 8 & 255) < 80 && (rgb & 255) < 80;
}

// A dark rectangle as high as a line of text at least, on which nothing is written.
bool IsRedaction(const Paint& paint, const PageContent& content, const std::vector<Sight>& sights) {
  if (paint.kind != PaintKind::fill || !paint.rectangle || paint.opacity < 0.9F) return false;
  if (!IsDark(paint.rgb) || paint.box.Height() < 6 || paint.box.Width() < 8) return false;
  if (paint.box.Width() * paint.box.Height() > 0.7 * content.width * content.height) return false;
  for (std::size_t g = 0; g < content.glyphs.size(); ++g) {
    const Glyph& glyph = content.glyphs[g];
    const double x = (glyph.box.x0 + glyph.box.x1) / 2, y = (glyph.box.y0 + glyph.box.y1) / 2;
    if (sights[g] == Sight::seen && glyph.order > paint.order && x > paint.box.x0 &&
        x < paint.box.x1 && y > paint.box.y0 && y < paint.box.y1) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::vector<Mark> FormMarks(PDFDoc& document, int number, const PageContent& content) {
  std::vector<Mark> marks;
  Page* page = document.getPage(number);
  if (page == nullptr) return marks;
  const Object annotations = page->getAnnotsObject();
  if (!annotations.isArray()) return marks;
  const int count = std::min(annotations.arrayGetLength(), kMostAnnotations);
  for (int n = 0; n < count; ++n) {
    const Object annotation = annotations.arrayGet(n);
    if (!annotation.isDict()) continue;
    if (const auto mark = MarkOf(annotation, *page, content)) marks.push_back(*mark);
  }
  return marks;
}

std::optional<Mark> BoxToTick(const Word& word) {
  if (word.text == "\u2610" || word.text == "\u274F" || word.text == "\u25A1") {
    return Mark{MarkKind::checkbox, word.box, 0, false};
  }
  if (word.text == "\u2611" || word.text == "\u2612") {
    return Mark{MarkKind::checkbox, word.box, 0.3, true};
  }
  return std::nullopt;
}

std::vector<Mark> PaintMarks(const PageContent& content, const std::vector<Sight>& sights,
                             const Pix* grey) {
  constexpr std::size_t kMostMarks = 500;
  std::vector<Mark> marks;
  for (const Paint& paint : content.paints) {
    if (marks.size() >= kMostMarks) break;
    Mark mark;
    mark.box = Fractions(paint.box, content);
    if (paint.kind == PaintKind::image) {
      const double share = mark.box.Width() * mark.box.Height();
      if (share > 0.4 || paint.box.Width() < 12 || paint.box.Height() < 8) continue;
      mark.kind = MarkKind::picture;
    } else if (IsRedaction(paint, content, sights)) {
      mark.kind = MarkKind::redaction;
    } else {
      continue;
    }
    mark.darkness = DarknessOf(grey, mark.box);
    marks.push_back(mark);
  }
  return marks;
}

}  // namespace writ::reader
