#include "reader/pdf_content.h"

#include <Gfx.h>
#include <GfxFont.h>
#include <GfxState.h>
#include <OutputDev.h>
#include <Page.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <unordered_map>

namespace writ::reader {
namespace {

constexpr std::size_t kMostGlyphs = 1'000'000;  // A page; a dense one has ten thousand.
constexpr std::size_t kMostPaints = 200'000;

Box Clip(Box box, GfxState* state) {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  state->getClipBBox(&x0, &y0, &x1, &y1);
  box.x0 = std::max(box.x0, x0);
  box.y0 = std::max(box.y0, y0);
  box.x1 = std::min(box.x1, x1);
  box.y1 = std::min(box.y1, y1);
  return box;
}

std::uint32_t Rgb(const GfxRGB& rgb) {
  return static_cast<std::uint32_t>(colToByte(rgb.r)) << 16 |
         static_cast<std::uint32_t>(colToByte(rgb.g)) << 8 | colToByte(rgb.b);
}

// Wingdings has no Unicode map that holds: boxes to tick and bullets under the codes of letters,
// or those moved to the private area.
std::u32string_view Wingding(CharCode code) {
  switch (code & 0xFF) {
    case 0x20:
      return U" ";
    case 0x6F:
    case 0x71:
    case 0x72:
    case 0xA8:
      return U"\u2610";  // An empty box.
    case 0x78:
    case 0xFD:
      return U"\u2612";  // A box with a cross.
    case 0xFE:
      return U"\u2611";  // A box with a tick.
    case 0xFC:
      return U"\u2713";
    default:
      return U"\u2022";
  }
}

class Collector : public OutputDev {
 public:
  Collector(PageContent& content, const Deadline& deadline)
      : content_(content), deadline_(deadline) {}

  bool Abort() const { return content_.too_much || deadline_.Past(); }

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool useTilingPatternFill() override { return true; }  // Noted, not tiled.
  bool useShadedFills(int) override { return true; }
  // Poppler asks this before it descends into a form. Forms in forms can be without end.
  bool useDrawForm() override { return Abort(); }

  void drawChar(GfxState* state, double x, double y, double dx, double dy, double, double,
                CharCode code, int, const Unicode* u, int length) override {
    if (content_.glyphs.size() >= kMostGlyphs) {
      content_.too_much = true;
      return;
    }
    if (font_ == nullptr || state->getFont().get() != font_->font) font_ = &MetricsOf(state);
    Glyph glyph;
    glyph.order = order_++;
    glyph.font = font_->number;
    glyph.code = code;
    glyph.text = TextOf(code, u, length);
    // Letter and word spacing are no part of the glyph.
    double space = state->getCharSpace();
    if (code == 0x20) space += state->getWordSpace();
    double space_x = 0, space_y = 0;
    if (state->getFont() && state->getFont()->getWMode() != 0) {
      state->textTransformDelta(0, space, &space_x, &space_y);
    } else {
      state->textTransformDelta(space * state->getHorizScaling(), 0, &space_x, &space_y);
    }
    double advance_x = 0, advance_y = 0, at_x = 0, at_y = 0;
    state->transformDelta(dx - space_x, dy - space_y, &advance_x, &advance_y);
    state->transform(x, y, &at_x, &at_y);
    Place(state, at_x, at_y, advance_x, advance_y, glyph);
    const int render = state->getRender();
    glyph.invisible = render == 3;
    glyph.doubtful = render == 7 || masks_.back();
    const bool filled = (render & 3) == 0 || (render & 3) == 2;
    const bool stroked = (render & 3) == 1 || (render & 3) == 2;
    glyph.rgb = filled ? FillColour(state) : StrokeColour(state);
    if (filled && stroked) glyph.rgb = std::min(glyph.rgb, StrokeColour(state));
    glyph.opacity =
        static_cast<float>(filled ? state->getFillOpacity() : state->getStrokeOpacity());
    content_.glyphs.push_back(glyph);
  }

  // A mask hides what is drawn under it, or not.
  void saveState(GfxState*) override { masks_.push_back(masks_.back()); }
  void restoreState(GfxState*) override {
    if (masks_.size() > 1) masks_.pop_back();
  }
  void clearSoftMask(GfxState*) override { masks_.back() = false; }
  void setSoftMask(GfxState*, const double*, bool, Function*, GfxColor*) override {
    masks_.back() = true;
    // What the mask itself is made of is not painted.
    for (std::size_t g = group_ended_.glyphs; g < content_.glyphs.size(); ++g) {
      content_.glyphs[g].doubtful = true;
    }
  }
  // A group is painted as a whole, with an opacity of its own.
  void beginTransparencyGroup(GfxState*, const double*, GfxColorSpace*, bool, bool, bool) override {
    groups_.push_back({content_.glyphs.size(), content_.paints.size()});
  }
  void endTransparencyGroup(GfxState*) override {
    if (groups_.empty()) return;
    group_ended_ = groups_.back();
    groups_.pop_back();
  }
  void paintTransparencyGroup(GfxState* state, const double*) override {
    const auto opacity = static_cast<float>(state->getFillOpacity());
    if (opacity >= 1 && !masks_.back()) return;
    for (std::size_t g = group_ended_.glyphs; g < content_.glyphs.size(); ++g) {
      content_.glyphs[g].opacity *= opacity;
      content_.glyphs[g].doubtful = content_.glyphs[g].doubtful || masks_.back();
    }
    for (std::size_t p = group_ended_.paints; p < content_.paints.size(); ++p) {
      content_.paints[p].opacity *= opacity;
    }
  }

  void fill(GfxState* state) override { Path(state, PaintKind::fill); }
  void eoFill(GfxState* state) override { Path(state, PaintKind::fill); }
  void stroke(GfxState* state) override { Path(state, PaintKind::stroke); }

  bool tilingPatternFill(GfxState* state, Gfx*, Catalog*, GfxTilingPattern*, const double*, int,
                         int, int, int, double, double) override {
    Shade(state);
    return true;
  }
  bool functionShadedFill(GfxState* state, GfxFunctionShading*) override { return Shade(state); }
  bool axialShadedFill(GfxState* state, GfxAxialShading*, double, double) override {
    return Shade(state);
  }
  bool radialShadedFill(GfxState* state, GfxRadialShading*, double, double) override {
    return Shade(state);
  }
  bool gouraudTriangleShadedFill(GfxState* state, GfxGouraudTriangleShading*) override {
    return Shade(state);
  }
  bool patchMeshShadedFill(GfxState* state, GfxPatchMeshShading*) override { return Shade(state); }

  void drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height,
                     bool invert, bool interpolate, bool in_line) override {
    Image(state, width, height, 1, 1, true);
    if (in_line) {
      OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, in_line);
    }
  }
  void drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height,
                 GfxImageColorMap* map, bool interpolate, const int* mask, bool in_line) override {
    Image(state, width, height, map->getBits(), map->getNumPixelComps(), mask != nullptr);
    if (in_line) {
      OutputDev::drawImage(state, ref, stream, width, height, map, interpolate, mask, in_line);
    }
  }
  void drawMaskedImage(GfxState* state, Object*, Stream*, int width, int height,
                       GfxImageColorMap* map, bool, Stream*, int, int, bool, bool) override {
    Image(state, width, height, map->getBits(), map->getNumPixelComps(), true);
  }
  void drawSoftMaskedImage(GfxState* state, Object*, Stream*, int width, int height,
                           GfxImageColorMap* map, bool, Stream*, int, int, GfxImageColorMap*,
                           bool) override {
    Image(state, width, height, map->getBits(), map->getNumPixelComps(), true);
  }

 private:
  struct Metrics {
    const GfxFont* font = nullptr;
    int number = -1;
    double ascent = 0.95, descent = -0.35;  // Of the em.
    bool unmapped = false;                  // Poppler's guess at its text means nothing.
    bool wingdings = false;                 // Signs under the codes of letters.
    double scale = 1;                       // Of the font size, for fonts drawn by procedures.
    std::unordered_map<CharCode, std::size_t> texts;
  };

  Metrics& MetricsOf(GfxState* state) {
    const std::shared_ptr<GfxFont>& font = state->getFont();
    const auto [known, is_new] = fonts_.try_emplace(font.get());
    Metrics& metrics = known->second;
    if (!is_new || !font) return metrics;
    kept_.push_back(font);
    metrics.font = font.get();
    metrics.number = font->getID()->num;
    const std::string name = font->getNameWithoutSubsetTag();
    metrics.wingdings = name.starts_with("Wingdings") && !name.starts_with("Wingdings2") &&
                        !name.starts_with("Wingdings3") && name.find(' ') == std::string::npos;
    if (font->isCIDFont() && !font->hasToUnicodeCMap()) {
      // Codes of no known collection: glyph numbers, which Poppler takes for characters.
      const GooString* collection = static_cast<GfxCIDFont&>(*font).getCollection();
      metrics.unmapped = collection == nullptr || collection->cmp("Adobe-Identity") == 0;
    }
    if (font->getType() == fontType3) {
      // Procedures have no em. A matrix near 1/1000 is as good as one; else the height of all
      // glyphs has to tell.
      const double* matrix = font->getFontMatrix();
      const double* box = font->getFontBBox();
      const double unit = std::abs(matrix[3]);
      const double up = std::max(box[1], box[3]) * unit, down = std::min(box[1], box[3]) * unit;
      if (unit < 0.0004 || unit > 0.0025 || up - down > 2) {
        if (up - down > 0) metrics.scale = (up - down) / 1.2;
      } else {
        metrics.scale = unit * 1000;
      }
    } else {
      if (font->getAscent() > 0) metrics.ascent = std::clamp(font->getAscent(), 0.6, 1.05);
      if (font->getDescent() < 0) metrics.descent = std::clamp(font->getDescent(), -0.4, 0.0);
    }
    return metrics;
  }

  std::u32string_view TextOf(CharCode code, const Unicode* u, int length) {
    if (font_->wingdings) return Wingding(code);
    if (length <= 0 || u == nullptr || font_->unmapped) return {};
    static_assert(sizeof(Unicode) == sizeof(char32_t));
    const auto [known, is_new] = font_->texts.try_emplace(code, texts_.size());
    if (is_new) texts_.emplace_back(reinterpret_cast<const char32_t*>(u), length);
    return texts_[known->second];
  }

  void Place(GfxState* state, double x, double y, double advance_x, double advance_y,
             Glyph& glyph) {
    double m11 = 0, m12 = 0, m21 = 0, m22 = 0;
    state->getFontTransMat(&m11, &m12, &m21, &m22);
    const double size = std::hypot(m21, m22) * font_->scale;
    glyph.size = size;
    const double along = std::hypot(m11, m12);
    const double straight = std::max(std::abs(m11), std::abs(m12)) / std::max(along, 1e-9);
    if (straight < 0.985) {  // More than ten degrees off.
      glyph.turn = Turn::oblique;
    } else if (std::abs(m11) > std::abs(m12)) {
      glyph.turn = m11 > 0 ? Turn::none : Turn::half;
    } else {
      glyph.turn = m12 > 0 ? Turn::quarter : Turn::three_quarters;
    }
    const double up = font_->ascent * size, down = -font_->descent * size;
    if (glyph.turn == Turn::none && state->getFont() && state->getFont()->getWMode() != 0) {
      glyph.turn = Turn::quarter;  // Vertical writing, as if it were turned text.
      x -= size / 3;
    }
    const double end_x = x + advance_x, end_y = y + advance_y;
    switch (glyph.turn) {
      case Turn::none:
        glyph.box = {std::min(x, end_x), y - up, std::max(x, end_x), y + down};
        break;
      case Turn::half:
        glyph.box = {std::min(x, end_x), y - down, std::max(x, end_x), y + up};
        break;
      case Turn::quarter:
        glyph.box = {x - down, std::min(y, end_y), x + up, std::max(y, end_y)};
        break;
      case Turn::three_quarters:
        glyph.box = {x - up, std::min(y, end_y), x + down, std::max(y, end_y)};
        break;
      case Turn::oblique:
        glyph.box = {std::min(x, end_x) - size / 3, std::min(y, end_y) - size / 3,
                     std::max(x, end_x) + size / 3, std::max(y, end_y) + size / 3};
        break;
    }
    glyph.box.x1 = std::max(glyph.box.x1, glyph.box.x0 + 0.01);
    glyph.box.y1 = std::max(glyph.box.y1, glyph.box.y0 + 0.01);
    const bool level = glyph.turn != Turn::quarter && glyph.turn != Turn::three_quarters;
    glyph.base = level ? y : x;
    const double middle_x = (glyph.box.x0 + glyph.box.x1) / 2;
    const double middle_y = (glyph.box.y0 + glyph.box.y1) / 2;
    double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    state->getClipBBox(&x0, &y0, &x1, &y1);
    glyph.clipped = middle_x < x0 || middle_x > x1 || middle_y < y0 || middle_y > y1;
  }

  static std::uint32_t FillColour(GfxState* state) {
    if (state->getFillColorSpace()->getMode() == csPattern) return 0x808080;
    GfxRGB rgb;
    state->getFillRGB(&rgb);
    return Rgb(rgb);
  }
  static std::uint32_t StrokeColour(GfxState* state) {
    if (state->getStrokeColorSpace()->getMode() == csPattern) return 0x808080;
    GfxRGB rgb;
    state->getStrokeRGB(&rgb);
    return Rgb(rgb);
  }

  void Add(const Paint& paint) {
    if (content_.paints.size() < kMostPaints) content_.paints.push_back(paint);
  }

  void Path(GfxState* state, PaintKind kind) {
    const GfxPath* path = state->getPath();
    Paint paint;
    paint.kind = kind;
    paint.order = order_++;
    Box box{1e30, 1e30, -1e30, -1e30};
    int points = 0;
    for (int s = 0; s < path->getNumSubpaths(); ++s) {
      const GfxSubpath* part = path->getSubpath(s);
      points += part->getNumPoints();
      for (int p = 0; p < part->getNumPoints(); ++p) {
        double x = 0, y = 0;
        state->transform(part->getX(p), part->getY(p), &x, &y);
        box = {std::min(box.x0, x), std::min(box.y0, y), std::max(box.x1, x), std::max(box.y1, y)};
        paint.curved = paint.curved || part->getCurve(p);
      }
    }
    if (points == 0) return;
    paint.rectangle =
        path->getNumSubpaths() == 1 && !paint.curved && points <= 5 && IsRectangle(state, box);
    if (kind == PaintKind::stroke) {
      const double half = std::max(state->getTransformedLineWidth(), 0.2) / 2;
      box = {box.x0 - half, box.y0 - half, box.x1 + half, box.y1 + half};
      paint.rgb = StrokeColour(state);
      paint.opacity = static_cast<float>(state->getStrokeOpacity());
    } else {
      paint.rgb = FillColour(state);
      paint.opacity = static_cast<float>(state->getFillOpacity());
      if (state->getBlendMode() != gfxBlendNormal) paint.opacity *= 0.5F;  // A highlighter.
      if (paint.curved && box.Height() > 2 && box.Height() < 24 && box.Width() < 60) {
        ++content_.small_curves;
      }
    }
    paint.whole = box;
    paint.box = Clip(box, state);
    if (paint.box.Empty()) return;
    Add(paint);
  }

  static bool IsRectangle(GfxState* state, const Box& box) {
    const GfxSubpath* part = state->getPath()->getSubpath(0);
    for (int p = 0; p < part->getNumPoints(); ++p) {
      double x = 0, y = 0;
      state->transform(part->getX(p), part->getY(p), &x, &y);
      const bool corner =
          (x - box.x0 < 0.1 || box.x1 - x < 0.1) && (y - box.y0 < 0.1 || box.y1 - y < 0.1);
      if (!corner) return false;
    }
    return part->getNumPoints() >= 4;
  }

  bool Shade(GfxState* state) {
    Paint paint;
    paint.kind = PaintKind::shading;
    paint.order = order_++;
    paint.box = Clip({-1e9, -1e9, 1e9, 1e9}, state);
    paint.whole = paint.box;
    if (!paint.box.Empty()) Add(paint);
    return true;
  }

  void Image(GfxState* state, int width, int height, int bits, int components, bool masked) {
    Paint paint;
    paint.kind = PaintKind::image;
    paint.order = order_++;
    paint.width = width;
    paint.height = height;
    paint.bits = bits;
    paint.components = components;
    paint.masked = masked;
    paint.opacity = static_cast<float>(state->getFillOpacity());
    const double* m = state->getCTM();  // The unit square, y upwards.
    const double xs[] = {m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]};
    const double ys[] = {m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]};
    paint.whole = {*std::min_element(xs, xs + 4), *std::min_element(ys, ys + 4),
                   *std::max_element(xs, xs + 4), *std::max_element(ys, ys + 4)};
    const double level = std::abs(m[0]) + std::abs(m[3]), steep = std::abs(m[1]) + std::abs(m[2]);
    if (steep < 0.003 * level) {
      paint.quarter_turns = m[0] > 0 && m[3] < 0 ? 0 : m[0] < 0 && m[3] > 0 ? 2 : -1;
    } else if (level < 0.003 * steep) {
      paint.quarter_turns = m[1] > 0 && m[2] > 0 ? 1 : m[1] < 0 && m[2] < 0 ? 3 : -1;
    }
    paint.box = Clip(paint.whole, state);
    if (!paint.box.Empty()) Add(paint);
  }

  PageContent& content_;
  const Deadline& deadline_;
  std::deque<std::u32string>& texts_ = content_.texts;
  std::unordered_map<const GfxFont*, Metrics> fonts_;
  std::vector<std::shared_ptr<GfxFont>> kept_;  // So that no address is used twice.
  Metrics* font_ = nullptr;
  std::int32_t order_ = 0;
  struct Group {
    std::size_t glyphs = 0, paints = 0;  // How many there were when it began.
  };
  std::vector<Group> groups_;
  Group group_ended_;
  std::vector<bool> masks_ = {false};  // Whether a soft mask is set, by saved state.
};

bool Abort(void* collector) { return static_cast<Collector*>(collector)->Abort(); }

// Whether a page's content is coded as only pictures are. Nobody writes that but to blow up
// readers.
bool IsCodedAsPicture(const Object& contents) {
  if (contents.isArray()) {
    for (int n = 0; n < contents.arrayGetLength(); ++n) {
      if (IsCodedAsPicture(contents.arrayGet(n))) return true;
    }
    return false;
  }
  if (!contents.isStream()) return false;
  const Object filter = contents.streamGetDict()->lookup("Filter");
  const auto is_picture = [](const Object& name) {
    return name.isName("JBIG2Decode") || name.isName("DCTDecode") || name.isName("JPXDecode") ||
           name.isName("CCITTFaxDecode");
  };
  if (!filter.isArray()) return is_picture(filter);
  for (int n = 0; n < filter.arrayGetLength(); ++n) {
    if (is_picture(filter.arrayGet(n))) return true;
  }
  return false;
}

}  // namespace

int UprightTurn(const PageContent& content) {
  std::array<std::size_t, 5> count{};
  for (const Glyph& glyph : content.glyphs) ++count[static_cast<std::size_t>(glyph.turn)];
  const std::size_t most = content.glyphs.size() * 7 / 10;
  if (content.glyphs.size() < 20) return 0;
  if (count[static_cast<std::size_t>(Turn::quarter)] > most) return 270;
  if (count[static_cast<std::size_t>(Turn::half)] > most) return 180;
  if (count[static_cast<std::size_t>(Turn::three_quarters)] > most) return 90;
  return 0;
}

PageContent CollectContent(PDFDoc& document, int number, int turn, const Deadline& deadline) {
  PageContent content;
  content.turned = turn;
  Page* page = document.getPage(number);
  if (page == nullptr || !page->isOk()) return content;
  const bool turned = (page->getRotate() + turn) % 180 != 0;
  content.width = turned ? page->getCropHeight() : page->getCropWidth();
  content.height = turned ? page->getCropWidth() : page->getCropHeight();
  if (IsCodedAsPicture(page->getContents())) {
    content.too_much = true;
    return content;
  }
  content.glyphs.reserve(4096);
  Collector collector(content, deadline);
  page->displaySlice(&collector, 72, 72, turn, false, true, -1, -1, -1, -1, false, Abort,
                     &collector);
  if (deadline.Past()) content.too_much = true;
  return content;
}

}  // namespace writ::reader
