#include "reader/clean.h"

#include "core/corners.h"
#include "reader/bricks.h"
#include "reader/colour.h"
#include "reader/dark_bands.h"
#include "reader/fax.h"
#include "reader/grey_stamps.h"
#include "reader/hairlines.h"
#include "reader/noise.h"
#include "reader/paper.h"
#include "reader/paper_light.h"
#include "reader/parts.h"
#include "reader/pix.h"
#include "reader/resample.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

namespace writ::reader {
namespace {

constexpr double kCoarseDpi =
    130;  // Below it print falls apart or runs together in black and white,
constexpr double kFinerDpi = 160;      // … and is read better once its greys are made finer.
constexpr double kLetterInches = 8.5;  // The paper's width where a picture doesn't say its own.
constexpr double kScreenDpi = 100;     // What programs write that know no resolution is not more,
constexpr double kWidePaper = 12;      // … and makes a sheet wider than this of a page.

constexpr int kInkOfBits = 180;  // Grey below which is ink, where a page was black and white.
constexpr std::size_t kMostParts = 9000;
constexpr double kLeastSkew = 0.05;  // Degrees.

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
  if (x <= 0.8F && y <= 0.8F) return Shrunk(grey, x, y);
  return Interpolated(grey, x, y);
}

// One threshold a page, as the paper was made even before: Otsu's. What was black and white has
// greys at the edges of its strokes alone, from scaling and turning; most of them count as ink, or
// thin strokes break.
PixPtr Binarise(const Pix* grey, bool bitonal) {
  if (bitonal) return Darker(grey, kInkOfBits);
  const std::unique_ptr<Numa, void (*)(Numa*)> counts(numaCreate(256),
                                                      [](Numa* n) { numaDestroy(&n); });
  for (const int count : GreyCounts(grey)) numaAddNumber(counts.get(), static_cast<float>(count));
  int threshold = 0;
  if (numaSplitDistribution(counts.get(), 0.1F, &threshold, nullptr, nullptr, nullptr, nullptr,
                            nullptr) != 0) {
    return nullptr;
  }
  return Darker(grey, threshold);
}

double XHeight(const std::vector<Area>& parts, double dpi) {
  // Letters are 3 to 24 points high. Most of them have no ascender: the mode is the x-height.
  const auto least = static_cast<int>(dpi * 3 / 72), most = static_cast<int>(dpi * 24 / 72);
  std::vector<int> heights(static_cast<std::size_t>(most) + 2);
  int letters = 0;
  for (const Area& part : parts) {
    if (part.height < least || part.height > most || part.width > 3 * part.height ||
        part.width * 4 < part.height) {
      continue;
    }
    ++heights[static_cast<std::size_t>(part.height)];
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
double Skew(Pix* bits) {
  float angle = 0, confidence = 0;
  if (pixFindSkewSweepAndSearch(bits, &angle, &confidence, 4, 2, 7, 1, 0.01F) != 0) return 0;
  return confidence < 2 ? 0 : static_cast<double>(angle);
}

PixPtr Share(const PixPtr& pix) { return Own(pixClone(pix.get())); }

// A page on its way: for reading, and with its stamps.
struct Page {
  PixPtr grey, stamped;
  double dpi_x = 0, dpi_y = 0;
  Corners corners = kWholePage;

  // The two are one where there is no stamp, and stay one.
  template <typename Change>
  void Apply(Change change) {
    const bool shared = grey.get() == stamped.get();
    PixPtr changed = change(grey.get());
    if (!changed) return;
    grey = std::move(changed);
    if (shared) {
      stamped = Share(grey);
    } else if ((changed = change(stamped.get()))) {
      stamped = std::move(changed);
    }
  }
};

// A page of print has a few thousand letters and dots; more parts than that are grain.
bool IsGrainy(const std::vector<Area>& parts) { return parts.size() > kMostParts; }

// Bleached before the page is whitened: the inside of a stamp's broad strokes would pass for paper.
PixPtr WithoutStamps(const Pix* unlit, const std::vector<Area>& parts, double dpi) {
  const double x_height = XHeight(parts, dpi);
  const PixPtr bits = x_height > 0 ? Binarise(unlit, false) : nullptr;
  return bits ? WithoutGreyStamps(unlit, bits.get(), x_height, dpi) : nullptr;
}

Page ToPage(const Picture& picture) {
  Page page;
  std::tie(page.dpi_x, page.dpi_y) = Resolution(picture);
  PixPtr source = Share(picture.pix);
  if (pixGetDepth(source.get()) == 1) {
    source = Own(pixCopy(nullptr, source.get()));
    RepairFax(source.get());
  } else if (FlatPaper paper = FlattenPaper(source.get()); paper.pix) {
    // What is pulled straight is blurred: a photo is read from all that it holds.
    if (const PixPtr finer = picture.finer ? picture.finer() : nullptr; finer) {
      if (FlatPaper sharper = FlattenPaper(finer.get()); sharper.pix) paper = std::move(sharper);
    }
    source = std::move(paper.pix);
    page.corners = paper.corners;
    page.dpi_x = page.dpi_y =
        std::min(pixGetWidth(source.get()), pixGetHeight(source.get())) / kLetterInches;
  }
  page.stamped = ToGrey(source.get());
  if (pixGetDepth(source.get()) == 32)
    page.grey = BleachStamps(source.get(), std::max(page.dpi_x, page.dpi_y));
  if (!page.grey) page.grey = Share(page.stamped);
  return page;
}

// What is dark and no noise. What was noise becomes paper in the grey picture, with its blur.
PixPtr WithoutNoise(Pix* grey, double dpi, bool bitonal) {
  const PixPtr bits = Binarise(grey, bitonal);
  if (!bits) return nullptr;
  if (!bitonal) AddHairlines(grey, dpi, bits.get());
  PixPtr clean = Own(pixCopy(nullptr, bits.get()));
  RemoveNoise(clean.get(), dpi);
  const PixPtr noise = Own(pixSubtract(nullptr, bits.get(), clean.get()));
  const PixPtr blur = noise ? Dilated(noise.get(), 5, 5) : nullptr;
  if (!blur) return clean;
  pixSubtract(blur.get(), blur.get(), clean.get());
  BlankThrough(blur.get(), grey);
  return clean;
}

}  // namespace

std::pair<double, double> Resolution(const Picture& picture) {
  const double width = pixGetWidth(picture.pix.get()), height = pixGetHeight(picture.pix.get());
  const double x = picture.dpi_x, y = picture.dpi_y;
  const bool plausible = x >= 90 && y >= 90 && width / x >= 1 && width / x <= 24 &&
                         height / y >= 1 && height / y <= 36 &&
                         (x > kScreenDpi || std::min(width / x, height / y) <= kWidePaper);
  if (plausible) return {x, y};
  const double guess = std::min(width, height) / kLetterInches;
  return {guess, guess};
}

Sheet Clean(const Picture& picture, int quarters) {
  Sheet sheet;
  Page page = ToPage(picture);
  const double stored = std::max(page.dpi_x, page.dpi_y);
  sheet.dpi = stored < kCoarseDpi ? kFinerDpi : std::min(stored, kWorkingDpi);
  page.Apply([&](Pix* grey) { return AtResolution(grey, page.dpi_x, page.dpi_y, sheet.dpi); });
  if (PixPtr light = WithDarkBandsInverted(page.grey.get(), sheet.dpi))
    page.grey = std::move(light);
  const PixPtr unlit = Share(page.grey);
  page.Apply(Whitened);
  const bool bitonal = pixGetDepth(picture.pix.get()) == 1;
  PixPtr bits = Binarise(page.grey.get(), bitonal);
  std::vector<Area> parts = bits ? Parts(bits.get()) : std::vector<Area>();
  for (int grain = 1; IsGrainy(parts) && grain <= 2; ++grain) {
    sheet.grainy = true;
    page.Apply([&](Pix* grey) { return Own(pixBlockconvGray(grey, nullptr, grain, grain)); });
    bits = Binarise(page.grey.get(), bitonal);
    parts = bits ? Parts(bits.get()) : std::vector<Area>();
  }
  if (PixPtr bare =
          bitonal || sheet.grainy ? nullptr : WithoutStamps(unlit.get(), parts, sheet.dpi)) {
    page.grey = Whitened(bare.get());
    bits = page.grey ? Binarise(page.grey.get(), bitonal) : nullptr;
  }
  if (!bits) return sheet;
  if (quarters != 0) {
    page.Apply([&](Pix* grey) { return Own(pixRotateOrth(grey, quarters)); });
    bits = Own(pixRotateOrth(bits.get(), quarters));
    sheet.rotated = quarters * 90;
    page.corners = TurnedBy(page.corners, quarters);
  }
  if (const double angle = Skew(bits.get()); std::abs(angle) >= kLeastSkew) {
    sheet.skew_degrees = angle;
    const double radians = angle * M_PI / 180;
    page.Apply([&](Pix* grey) { return Deskewed(grey, radians); });
    page.corners =
        Through(page.corners, Sheared(angle, pixGetWidth(bits.get()), pixGetHeight(bits.get())));
  }
  sheet.corners = page.corners;
  const bool stamped = page.grey.get() != page.stamped.get();
  sheet.print = WithoutNoise(page.grey.get(), sheet.dpi, bitonal);
  sheet.ink = stamped ? WithoutNoise(page.stamped.get(), sheet.dpi, bitonal) : Share(sheet.print);
  sheet.x_height = XHeight(Parts(sheet.print.get()), sheet.dpi);
  RemoveGrain(sheet.x_height, sheet.print.get(), page.grey.get());
  sheet.grey = std::move(page.grey);
  return sheet;
}

int QuartersToUpright(const Sheet& sheet) {
  float up = 0, left = 0;
  if (pixOrientDetect(sheet.print.get(), &up, &left, 0, 0) != 0) return 0;
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

Sheet Turned(const Sheet& sheet, int quarters) {
  Sheet turned;
  turned.grey = Own(pixRotateOrth(sheet.grey.get(), quarters));
  turned.print = Own(pixRotateOrth(sheet.print.get(), quarters));
  turned.ink = Own(pixRotateOrth(sheet.ink.get(), quarters));
  turned.dpi = sheet.dpi;
  turned.rotated = (sheet.rotated + quarters * 90) % 360;
  turned.skew_degrees = sheet.skew_degrees;
  turned.corners = TurnedBy(sheet.corners, quarters);
  turned.x_height = sheet.x_height;
  turned.grainy = sheet.grainy;
  return turned;
}

}  // namespace writ::reader
