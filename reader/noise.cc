#include "reader/noise.h"

#include <algorithm>
#include <cmath>

#include "reader/bricks.h"
#include "reader/parts.h"

namespace writ::reader {
namespace {

// All in inches.
constexpr double kHoleLeast = 0.14, kHoleMost = 0.5;
constexpr double kHoleMargin = 1.0;                  // From the edge, for the centre of a hole.
constexpr double kRimMargin = 0.7, kRimLeast = 0.2;  // The same for a hole's mere rim.
constexpr double kEdge = 0.03;       // What ends this near to the picture's edge touches it.
constexpr double kEdgeDepth = 0.35;  // How far a thin shadow along the edge reaches in.
constexpr double kEdgeLength = 0.5;  // Of the shortest such shadow.
constexpr double kSpeck = 0.022;     // The largest speck.
constexpr double kLonely = 0.07;     // White around a speck.
// In heights of small letters.
constexpr double kGrain = 0.16;      // The largest grain that is looked at.
constexpr double kStopBeside = 1.3;  // How far to the right of a letter a stop may stand,
constexpr double kDotAbove = 0.8;    // … and how far above it a dot.
constexpr int kTouch = 2;            // Pixels; what is that near belongs to a broken letter.

struct Sheet {
  int width, height;
  double dpi;

  int Pixels(double inches) const { return static_cast<int>(std::lround(inches * dpi)); }
};

double Fill(const Pix* bits, const Area& part) {
  return static_cast<double>(InkIn(bits, part)) / (static_cast<double>(part.width) * part.height);
}

// A hole that was scanned as grey keeps its outline alone, when its middle passes for paper.
bool IsRoundAndAlone(const Pix* bits, const Area& part, const Sheet& sheet) {
  const int edge = sheet.Pixels(kRimMargin), middle = part.x + part.width / 2;
  if (middle > edge && middle < sheet.width - edge) return false;
  const int w = part.width, h = part.height, corner = std::min(w, h) / 8;
  for (const int x : {part.x, part.Right() - corner}) {
    for (const int y : {part.y, part.Bottom() - corner}) {
      if (InkIn(bits, {x, y, corner, corner}) > 0) return false;
    }
  }
  const Area around{part.x - w / 2, part.y - h / 2, 2 * w, 2 * h};
  return w > sheet.Pixels(kRimLeast) && InkIn(bits, around) == InkIn(bits, part) &&
         Fill(bits, part) > 0.35;
}

bool IsHole(const Pix* bits, const Area& part, const Sheet& sheet) {
  const int least = sheet.Pixels(kHoleLeast), most = sheet.Pixels(kHoleMost);
  if (part.width < least || part.height < least || part.width > most || part.height > most) {
    return false;
  }
  if (part.width > 1.6 * part.height || part.height > 1.6 * part.width) return false;
  const int margin = sheet.Pixels(kHoleMargin);
  const int x = part.x + part.width / 2, y = part.y + part.height / 2;
  const bool in_margin =
      x < margin || y < margin || x > sheet.width - margin || y > sheet.height - margin;
  return in_margin && (Fill(bits, part) > 0.66 || IsRoundAndAlone(bits, part, sheet));
}

bool IsBorder(const Pix* bits, const Area& part, const Sheet& sheet) {
  const int edge = sheet.Pixels(kEdge), depth = sheet.Pixels(kEdgeDepth);
  const bool left = part.x <= edge, right = part.Right() >= sheet.width - edge;
  const bool top = part.y <= edge, bottom = part.Bottom() >= sheet.height - edge;
  if (!left && !right && !top && !bottom) return false;
  // A strip along the edge, however it is filled; or a solid dark area.
  const int least = sheet.Pixels(kEdgeLength);
  if ((left || right) && part.width < depth && part.height > least) return true;
  if ((top || bottom) && part.height < depth && part.width > least) return true;
  return part.width > least / 3 && part.height > least / 3 && Fill(bits, part) > 0.5;
}

void RemoveSpecks(Pix* bits, const Sheet& sheet) {
  const int speck = std::max(2, sheet.Pixels(kSpeck)), lonely = 2 * sheet.Pixels(kLonely) + 1;
  const PixPtr big = Own(pixCopy(nullptr, bits));
  if (!big) return;
  RemoveSmallParts(big.get(), speck, speck);
  const PixPtr near = Dilated(big.get(), lonely, lonely);
  if (near) pixAnd(bits, bits, near.get());
}

// The shape alone that fills the box: the text within a frame stays.
void RemoveShape(Pix* bits, const Area& part) {
  const PixPtr here = Clip(bits, part);
  Pixa* shapes = nullptr;
  Boxa* boxes = here ? pixConnComp(here.get(), &shapes, 8) : nullptr;
  for (int s = 0; s < pixaGetCount(shapes); ++s) {
    Pix* shape = pixaGetPix(shapes, s, L_CLONE);
    if (pixGetWidth(shape) == part.width && pixGetHeight(shape) == part.height) {
      pixRasterop(bits, part.x, part.y, part.width, part.height, PIX_DST & PIX_NOT(PIX_SRC), shape,
                  0, 0);
    }
    pixDestroy(&shape);
  }
  boxaDestroy(&boxes);
  pixaDestroy(&shapes);
}

}  // namespace

void RemoveNoise(Pix* bits, double dpi) {
  const Sheet sheet{pixGetWidth(bits), pixGetHeight(bits), dpi};
  RemoveSpecks(bits, sheet);
  for (const Area& part : Parts(bits)) {
    if (IsHole(bits, part, sheet) || IsBorder(bits, part, sheet)) RemoveShape(bits, part);
  }
}

void RemoveGrain(double x_height, Pix* bits, Pix* grey) {
  const auto pixels = [&](double heights) {
    return static_cast<int>(std::lround(heights * x_height));
  };
  const int grain = static_cast<int>(kGrain * x_height);
  if (grain < 1) return;
  const PixPtr big = Own(pixCopy(nullptr, bits));
  if (!big) return;
  RemoveSmallParts(big.get(), grain, grain);
  const PixPtr small = Own(pixSubtract(nullptr, bits, big.get()));
  // Where a letter's dots and stops stand: above it and at its right.
  const int beside = pixels(kStopBeside) / 2, above = pixels(kDotAbove) / 2;
  PixPtr near = Dilated(big.get(), 2 * (beside + kTouch) + 1, 2 * (above + kTouch) + 1);
  if (near) near = Own(pixTranslate(nullptr, near.get(), beside, -above, L_BRING_IN_WHITE));
  if (!small || !near) return;
  pixSubtract(small.get(), small.get(), near.get());
  pixSubtract(bits, bits, small.get());
  if (const PixPtr paint = Dilated(small.get(), 3, 3)) {
    BlankThrough(paint.get(), grey);
  }
}

}  // namespace writ::reader
