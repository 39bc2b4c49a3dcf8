#include "reader/colour.h"

#include <algorithm>
#include <cmath>

#include "reader/bricks.h"
#include "reader/parts.h"
#include "reader/pix.h"

namespace writ::reader {
namespace {

constexpr double kMaskDpi = 100;      // Of the small masks.
constexpr int kColourful = 60;        // Difference between the channels that makes ink coloured …
constexpr int kGrey = 28;             // … and grey: navy print has 30 to 60.
constexpr int kDark = 120;            // The brightest channel of black print.
constexpr double kLeast = 0.0002;     // Of the page that is coloured ink, to be looked at, …
constexpr double kMost = 0.25;        // … and more than that is a coloured paper or a photo.
constexpr double kOverPrint = 0.015;  // Of a coloured blob that black print covers.

struct Rgb {
  int red, green, blue;
  explicit Rgb(l_uint32 value)
      : red(static_cast<int>(value >> 24)),
        green(static_cast<int>(value >> 16 & 255)),
        blue(static_cast<int>(value >> 8 & 255)) {}
  int Most() const { return std::max({red, green, blue}); }
  int Least() const { return std::min({red, green, blue}); }
  int Chroma() const { return Most() - Least(); }
  int Luminance() const { return (77 * red + 150 * green + 29 * blue) >> 8; }
};

const l_uint32* Row(const Pix* pix, int y) {
  return pixGetData(const_cast<Pix*>(pix)) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix);
}

struct Masks {
  PixPtr colour, print;
};

// `step`: pixels a side of the picture that are one of the masks'.
Masks SmallMasks(const Pix* colours, int step) {
  const int width = pixGetWidth(colours) / step, height = pixGetHeight(colours) / step;
  Masks masks{Own(pixCreate(width, height, 1)), Own(pixCreate(width, height, 1))};
  if (!masks.colour || !masks.print) return {};
  for (int y = 0; y < height * step; ++y) {
    const l_uint32* row = Row(colours, y);
    l_uint32* colour = pixGetData(masks.colour.get()) +
                       static_cast<std::ptrdiff_t>(y / step) * pixGetWpl(masks.colour.get());
    l_uint32* print = pixGetData(masks.print.get()) +
                      static_cast<std::ptrdiff_t>(y / step) * pixGetWpl(masks.print.get());
    for (int x = 0; x < width * step; ++x) {
      const Rgb rgb(row[x]);
      if (rgb.Chroma() > kColourful) {
        SET_DATA_BIT(colour, x / step);
      } else if (rgb.Most() < kDark && rgb.Chroma() < kGrey) {
        SET_DATA_BIT(print, x / step);
      }
    }
  }
  return masks;
}

// The coloured blobs that print lies among, grown a little.
PixPtr StampsOverPrint(const Masks& masks) {
  const PixPtr blobs = Closed(masks.colour.get(), 9, 9);
  PixPtr stamps = Own(pixCreateTemplate(masks.colour.get()));
  if (!blobs || !stamps) return nullptr;
  // The edges of coloured letters are darker than colourful here and there, and no print.
  const PixPtr edges = Dilated(masks.colour.get(), 3, 3);
  const PixPtr print = edges ? Own(pixSubtract(nullptr, masks.print.get(), edges.get())) : nullptr;
  if (!print) return nullptr;
  bool any = false;
  for (const Area& blob : Parts(blobs.get())) {
    const double all = static_cast<double>(blob.width) * blob.height;
    if (all < 100 || InkIn(print.get(), blob) < kOverPrint * all) continue;
    pixRasterop(stamps.get(), blob.x, blob.y, blob.width, blob.height, PIX_SRC | PIX_DST,
                blobs.get(), blob.x, blob.y);
    any = true;
  }
  return any ? Dilated(stamps.get(), 5, 5) : nullptr;
}

}  // namespace

PixPtr BleachStamps(const Pix* colours, double dpi) {
  const int step = std::max(1, static_cast<int>(std::lround(dpi / kMaskDpi)));
  const Masks masks = SmallMasks(colours, step);
  if (!masks.colour) return nullptr;
  const Area all{0, 0, pixGetWidth(masks.colour.get()), pixGetHeight(masks.colour.get())};
  const double share =
      InkIn(masks.colour.get(), all) / (static_cast<double>(all.width) * all.height);
  if (share < kLeast || share > kMost) return nullptr;
  const PixPtr stamps = StampsOverPrint(masks);
  if (!stamps) return nullptr;

  const int width = pixGetWidth(colours), height = pixGetHeight(colours);
  PixPtr grey = Own(pixCreate(width, height, 8));
  if (!grey) return nullptr;
  for (int y = 0; y < height; ++y) {
    const l_uint32* row = Row(colours, y);
    const l_uint32* stamp = Row(stamps.get(), std::min(y / step, all.height - 1));
    l_uint32* out = pixGetData(grey.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(grey.get());
    for (int x = 0; x < width; ++x) {
      const Rgb rgb(row[x]);
      const bool bleach = GET_DATA_BIT(stamp, std::min(x / step, all.width - 1)) != 0;
      const int value = bleach ? std::min(255, rgb.Most() + rgb.Chroma()) : rgb.Luminance();
      SET_DATA_BYTE(out, x, static_cast<l_uint8>(value));
    }
  }
  return grey;
}

}  // namespace writ::reader
