#include "reader/pdf_layer.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "reader/legible.h"
#include "reader/picture.h"

namespace writ::reader {
namespace {

constexpr double kLeastShare = 0.02;  // Of the page: smaller images hold no text worth reading.
constexpr double kLeastSide = 30;     // Points.

bool Matters(const PageContent& content, const Paint& paint) {
  if (paint.kind != PaintKind::image || paint.opacity < 0.1F) return false;
  const double share = paint.box.Width() * paint.box.Height() / content.width / content.height;
  return share >= kLeastShare && paint.box.Width() >= kLeastSide &&
         paint.box.Height() >= kLeastSide;
}

bool Within(const Box& inner, const Box& outer) {
  constexpr double kSlack = 1;
  return inner.x0 >= outer.x0 - kSlack && inner.y0 >= outer.y0 - kSlack &&
         inner.x1 <= outer.x1 + kSlack && inner.y1 <= outer.y1 + kSlack;
}

bool IsPaper(std::uint32_t rgb) {
  return (rgb >> 16 & 255) > 0xF0 && (rgb >> 8 & 255) > 0xF0 && (rgb & 255) > 0xF0;
}

// Private use (U+E000 to U+F8FF) in UTF-8.
bool HasPrivateLetters(std::string_view text) {
  for (std::size_t n = 0; n + 1 < text.size(); ++n) {
    const auto first = static_cast<unsigned char>(text[n]);
    const auto second = static_cast<unsigned char>(text[n + 1]);
    if (first == 0xEE || (first == 0xEF && second < 0xA4)) return true;
  }
  return false;
}

}  // namespace

LayerHealth HealthOf(const std::vector<LayerWord>& words) {
  std::size_t glyphs = 0, unmapped = 0;
  std::vector<std::string_view> texts;
  for (const LayerWord& word : words) {
    glyphs += word.glyphs.size();
    if (word.unmapped) unmapped += word.glyphs.size();
    texts.push_back(word.word.text);
  }
  // A few bullets without a map are no reason; a tenth of the text is.
  if (glyphs > 0 && unmapped * 10 > glyphs) return LayerHealth::garbled;
  std::size_t judged = 0;
  const double legibility = Legibility(texts, &judged);
  if (judged >= 8 && legibility < 0.25) return LayerHealth::garbled;
  if (judged >= 8 && legibility < 0.75) return LayerHealth::odd;
  return LayerHealth::sound;
}

bool IsUnsound(const LayerWord& word) {
  return word.glyphs.size() >= 3 && (word.unmapped || (Legibility({word.word.text}) == 0 &&
                                                       HasPrivateLetters(word.word.text)));
}

const Paint* FullPageImage(const PageContent& content) {
  const auto full = [&](const Paint& paint) {
    const double shown = paint.box.Width() * paint.box.Height();
    return paint.kind == PaintKind::image && paint.quarter_turns >= 0 && paint.opacity > 0.9F &&
           shown > 0.9 * content.width * content.height &&
           shown > 0.96 * paint.whole.Width() * paint.whole.Height();
  };
  const auto last = std::find_if(content.paints.rbegin(), content.paints.rend(), full);
  if (last == content.paints.rend()) return nullptr;
  for (const Paint& paint : content.paints) {
    if (&paint == &*last || (paint.kind == PaintKind::fill && IsPaper(paint.rgb))) continue;
    const bool beneath = paint.order < last->order && !last->masked && Within(paint.box, last->box);
    if (!beneath) return nullptr;
  }
  return &*last;
}

std::optional<Box> ImagesToRead(const PageContent& content) {
  Box box;
  for (const Paint& paint : content.paints) {
    if (Matters(content, paint)) box = Union(box, paint.box);
  }
  if (box.Empty()) return std::nullopt;
  return Box{std::max(box.x0 / content.width, 0.0), std::max(box.y0 / content.height, 0.0),
             std::min(box.x1 / content.width, 1.0), std::min(box.y1 / content.height, 1.0)};
}

bool HasOutlinedText(const PageContent& content) { return content.small_curves >= 40; }

double ImageDpi(const PageContent& content) {
  double dpi = 0;
  for (const Paint& paint : content.paints) {
    if (!Matters(content, paint)) continue;
    const bool sideways = paint.quarter_turns % 2 == 1;
    const double across = sideways ? paint.height : paint.width;
    const double down = sideways ? paint.width : paint.height;
    dpi = std::max({dpi, across / paint.whole.Width() * 72, down / paint.whole.Height() * 72});
  }
  return dpi;
}

int LetterLikePieces(const Pix* grey, const Box& part, double dpi) {
  if (grey == nullptr) return 0;
  auto* pix = const_cast<Pix*>(grey);
  const int width = pixGetWidth(pix), height = pixGetHeight(pix);
  ::Box* box = boxCreate(static_cast<int>(part.x0 * width), static_cast<int>(part.y0 * height),
                         static_cast<int>(std::ceil(part.Width() * width)),
                         static_cast<int>(std::ceil(part.Height() * height)));
  const PixPtr cut(pixClipRectangle(pix, box, nullptr));
  boxDestroy(&box);
  if (!cut) return 0;
  const PixPtr ink(pixThresholdToBinary(cut.get(), 150));
  if (!ink) return 0;
  Boxa* pieces = pixConnCompBB(ink.get(), 8);
  if (pieces == nullptr) return 0;
  int letters = 0;
  for (int n = 0; n < boxaGetCount(pieces); ++n) {
    l_int32 x = 0, y = 0, w = 0, h = 0;
    boxaGetBoxGeometry(pieces, n, &x, &y, &w, &h);
    if (h >= 0.045 * dpi && h <= 0.35 * dpi && w >= 0.02 * dpi && w <= 0.6 * dpi) ++letters;
  }
  boxaDestroy(&pieces);
  return letters;
}

}  // namespace writ::reader
