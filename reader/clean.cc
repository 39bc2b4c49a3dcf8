#include "reader/clean.h"

#include "reader/fax.h"
#include "reader/noise.h"
#include "reader/paper.h"
#include "reader/pix.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace writ::reader {
namespace {

constexpr double kWorkingDpi = 190;    // Enough for print of 8 points, and no more work than that.
constexpr double kLetterInches = 8.5;  // The paper's width where a picture doesn't say its own.

// The resolution as stated where it can be true, else as if the paper were of letter width.
std::pair<double, double> Resolution(const Picture& picture) {
  const double width = pixGetWidth(picture.pix.get()), height = pixGetHeight(picture.pix.get());
  const double x = picture.dpi_x, y = picture.dpi_y;
  const bool plausible = x >= 90 && y >= 90 && width / x >= 1 && width / x <= 24 &&
                         height / y >= 1 && height / y <= 36;
  if (plausible) return {x, y};
  const double guess = std::min(width, height) / kLetterInches;
  return {guess, guess};
}

PixPtr ToGrey(const Pix* pix) {
  auto* source = const_cast<Pix*>(pix);
  if (pixGetDepth(pix) == 1) return Own(pixConvert1To8(nullptr, source, 255, 0));
  if (pixGetDepth(pix) == 32) return Own(pixConvertRGBToLuminance(source));
  return Own(pixConvertTo8(source, 0));
}

// The picture in grey at `dpi` both ways.
PixPtr AtResolution(const Pix* grey, double dpi_x, double dpi_y, double dpi) {
  auto* source = const_cast<Pix*>(grey);
  const auto x = static_cast<float>(dpi / dpi_x), y = static_cast<float>(dpi / dpi_y);
  if (std::abs(x - 1) < 0.02F && std::abs(y - 1) < 0.02F) return Own(pixClone(source));
  if (x <= 0.8F && y <= 0.8F) return Own(pixScaleAreaMap(source, x, y));
  return Own(pixScaleGrayLI(source, x, y));
}

PixPtr Binarise(Pix* grey) {
  Pix* bits = nullptr;
  // One threshold a page where the paper was made even before.
  pixOtsuAdaptiveThreshold(grey, pixGetWidth(grey), pixGetHeight(grey), 0, 0, 0.1F, nullptr, &bits);
  return Own(bits);
}

double XHeight(Pix* bits, double dpi) {
  const std::unique_ptr<Boxa, void (*)(Boxa*)> boxes(pixConnCompBB(bits, 8),
                                                     [](Boxa* b) { boxaDestroy(&b); });
  if (!boxes) return 0;
  // Letters are 3 to 24 points high. Most of them have no ascender: the mode is the x-height.
  const auto least = static_cast<int>(dpi * 3 / 72), most = static_cast<int>(dpi * 24 / 72);
  std::vector<int> heights(static_cast<std::size_t>(most) + 2);
  int letters = 0;
  for (int b = 0; b < boxaGetCount(boxes.get()); ++b) {
    int width = 0, height = 0;
    boxaGetBoxGeometry(boxes.get(), b, nullptr, nullptr, &width, &height);
    if (height < least || height > most || width > 3 * height || width * 4 < height) continue;
    ++heights[static_cast<std::size_t>(height)];
    ++letters;
  }
  if (letters < 20) return 0;
  int best = 0, sum = 0;
  for (int h = std::max(least, 1); h < most; ++h) {
    const auto at = static_cast<std::size_t>(h);
    const int near = heights[at - 1] + heights[at] + heights[at + 1];
    if (near > sum) {
      sum = near;
      best = h;
    }
  }
  return best;
}

// Turns by whole quarters where the letters say so.
int QuartersToUpright(Pix* bits) {
  float up = 0, left = 0;
  if (pixOrientDetect(bits, &up, &left, 0, 0) != 0) return 0;
  int orientation = L_TEXT_ORIENT_UNKNOWN;
  makeOrientDecision(up, left, 0, 0, &orientation, 0);
  switch (orientation) {
    case L_TEXT_ORIENT_DOWN:
      return 2;
    case L_TEXT_ORIENT_LEFT:
      return 1;
    case L_TEXT_ORIENT_RIGHT:
      return 3;
    default:
      return 0;
  }
}

double Skew(Pix* bits) {
  float angle = 0, confidence = 0;
  if (pixFindSkewSweepAndSearch(bits, &angle, &confidence, 4, 2, 7, 1, 0.01F) != 0) return 0;
  return confidence < 2 ? 0 : static_cast<double>(angle);
}

}  // namespace

Sheet Clean(const Picture& picture) {
  Sheet sheet;
  auto [dpi_x, dpi_y] = Resolution(picture);
  PixPtr grey;
  if (pixGetDepth(picture.pix.get()) == 1) {
    const PixPtr repaired = Own(pixCopy(nullptr, picture.pix.get()));
    RepairFax(repaired.get());
    grey = ToGrey(repaired.get());
  } else {
    grey = ToGrey(picture.pix.get());
  }
  if (PixPtr paper = FlattenPaper(picture.pix.get())) {
    grey = ToGrey(paper.get());
    dpi_x = dpi_y = std::min(pixGetWidth(grey.get()), pixGetHeight(grey.get())) / kLetterInches;
  }
  sheet.dpi = std::min(std::max(dpi_x, dpi_y), kWorkingDpi);
  grey = AtResolution(grey.get(), dpi_x, dpi_y, sheet.dpi);
  if (PixPtr even =
          Own(pixBackgroundNorm(grey.get(), nullptr, nullptr, 10, 15, 60, 40, 250, 2, 1))) {
    grey = std::move(even);
  }
  PixPtr bits = Binarise(grey.get());
  if (const int quarters = QuartersToUpright(bits.get()); quarters != 0) {
    grey = Own(pixRotateOrth(grey.get(), quarters));
    bits = Own(pixRotateOrth(bits.get(), quarters));
    sheet.rotated = quarters * 90;
  }
  if (const double angle = Skew(bits.get()); std::abs(angle) >= 0.05) {
    sheet.skew_degrees = angle;
    const auto radians = static_cast<float>(angle * M_PI / 180);
    grey = Own(pixRotateAMGray(grey.get(), radians, 255));
    bits = Binarise(grey.get());
  }
  PixPtr clean = Own(pixCopy(nullptr, bits.get()));
  RemoveNoise(clean.get(), sheet.dpi);
  // What was noise becomes paper in the grey picture too, with the blur around it.
  PixPtr noise = Own(pixSubtract(nullptr, bits.get(), clean.get()));
  noise = Own(pixDilateBrick(nullptr, noise.get(), 5, 5));
  pixSubtract(noise.get(), noise.get(), clean.get());
  pixPaintThroughMask(grey.get(), noise.get(), 0, 0, 255);
  bits = std::move(clean);
  sheet.x_height = XHeight(bits.get(), sheet.dpi);
  sheet.grey = std::move(grey);
  sheet.ink = std::move(bits);
  return sheet;
}

}  // namespace writ::reader
