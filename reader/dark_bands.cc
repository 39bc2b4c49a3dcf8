#include "reader/dark_bands.h"

#include <memory>

#include "reader/bricks.h"
#include "reader/parts.h"
#include "reader/resample.h"

namespace writ::reader {
namespace {

constexpr int kDark = 110;                // Grey below which a ground counts as dark.
constexpr double kLowest = 0.12;          // Inches: a band holds a line of 8 points,
constexpr double kShortest = 0.5;         // … and a word or two.
constexpr double kFewest = 0.02;          // Share of a band that its letters take, at least,
constexpr double kFewestOfField = 0.002;  // … of a field that may be all but empty,
constexpr double kMost = 0.4;             // … and at most: a photo has more of everything.
constexpr float kContrast = 70;           // Between both: paper in the edge of a shadow has less.
constexpr double kLetterHole = 0.05;      // Inches: strokes of light letters, closed over.
constexpr double kLetter = 0.4;           // Inches; a higher hole in a band is no letter.
constexpr double kEdge = 0.12;            // Of a band's height, above its letters and below.
constexpr double kAlongEdges = 0.3;       // Of what is light in it as a whole, there.
constexpr double kField = 1;     // Inches; what is higher and fills its box is no row of letters:
constexpr double kFilled = 0.8;  // … a slide or a poster, whose ground may have a grain.

int Pixels(double inches, double dpi) { return std::max(3, static_cast<int>(inches * dpi)); }

// The mean grey of the area's pixels that are on in `mask`.
float Mean(const Pix* grey, const Pix* mask, const Area& area) {
  float mean = 0;
  pixGetAverageMasked(const_cast<Pix*>(grey), const_cast<Pix*>(mask), area.x, area.y, 1,
                      L_MEAN_ABSVAL, &mean);
  return mean;
}

// Whether these are rows of bold dark letters, closed over: the white between and within those is
// as frequent along their tops and bottoms as elsewhere, while light letters keep away from the
// edges of their band.
bool IsOfDarkLetters(const Pix* light, int letters) {
  const int width = pixGetWidth(light), height = pixGetHeight(light);
  const int edge = std::max(2, static_cast<int>(kEdge * height));
  const double along =
      InkIn(light, {0, 0, width, edge}) + InkIn(light, {0, height - edge, width, edge});
  return along / (2 * edge) > kAlongEdges * letters / height;
}

// The strokes of bold letters are wider than those that were closed over: they are holes of a band.
PixPtr WithLettersFilled(Pix* bands, double dpi) {
  PixPtr filled = Own(pixHolesByFilling(bands, 4));
  if (!filled) return nullptr;
  const int letter = Pixels(kLetter, dpi);
  for (const Area& hole : Parts(filled.get())) {
    if (hole.height > letter) Blank(filled.get(), hole);
  }
  pixOr(filled.get(), filled.get(), bands);
  return filled;
}

}  // namespace

PixPtr WithDarkBandsInverted(const Pix* grey, double dpi) {
  const PixPtr dark = Darker(grey, kDark);
  if (!dark) return nullptr;
  const int hole = Pixels(kLetterHole, dpi);
  const PixPtr closed = Closed(dark.get(), hole, hole);
  if (!closed) return nullptr;
  const PixPtr cores = Opened(closed.get(), Pixels(kShortest, dpi), Pixels(kLowest, dpi));
  if (!cores || IsBlank(cores.get())) return nullptr;
  const PixPtr bands = WithLettersFilled(cores.get(), dpi);
  if (!bands) return nullptr;

  Pixa* parts_found = nullptr;
  const std::unique_ptr<Boxa, void (*)(Boxa*)> boxes(pixConnComp(bands.get(), &parts_found, 8),
                                                     [](Boxa* b) { boxaDestroy(&b); });
  const std::unique_ptr<Pixa, void (*)(Pixa*)> parts(parts_found, [](Pixa* p) { pixaDestroy(&p); });
  if (!boxes || !parts) return nullptr;
  PixPtr inverted;
  for (int b = 0; b < boxaGetCount(boxes.get()); ++b) {
    Area area;
    boxaGetBoxGeometry(boxes.get(), b, &area.x, &area.y, &area.width, &area.height);
    const PixPtr band = Own(pixaGetPix(parts.get(), b, L_CLONE));
    const PixPtr dark_here = Clip(dark.get(), area);
    if (!band || !dark_here) continue;
    const PixPtr light = Own(pixSubtract(nullptr, band.get(), dark_here.get()));
    l_int32 all = 0, letters = 0;
    pixCountPixels(band.get(), &all, nullptr);
    pixCountPixels(light.get(), &letters, nullptr);
    const bool field = area.height > kField * dpi && all > kFilled * area.width * area.height;
    if (letters < (field ? kFewestOfField : kFewest) * all || letters > kMost * all) continue;
    if (!field && IsOfDarkLetters(light.get(), letters)) continue;
    if (Mean(grey, light.get(), area) - Mean(grey, dark_here.get(), area) < kContrast) continue;
    if (!inverted) inverted = Own(pixCopy(nullptr, grey));
    const PixPtr here = inverted ? Clip(inverted.get(), area) : nullptr;
    if (!here) return nullptr;
    pixInvert(here.get(), here.get());
    pixCombineMaskedGeneral(inverted.get(), here.get(), band.get(), area.x, area.y);
  }
  return inverted;
}

}  // namespace writ::reader
