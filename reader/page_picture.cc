#include "reader/page_picture.h"

#include <algorithm>
#include <cmath>

#include "core/wire.h"
#include "reader/clean.h"
#include "reader/pix.h"

namespace writ::reader {
namespace {

constexpr double kFinestDpi = 300;  // Of grey and colour; black and white stays as fine as it is.

bool IsGrey(Pix* colour) {
  constexpr int kVisible = 24;
  for (int y = 0; y < pixGetHeight(colour); ++y) {
    const l_uint32* row = pixGetData(colour) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(colour);
    for (int x = 0; x < pixGetWidth(colour); ++x) {
      l_int32 r = 0, g = 0, b = 0;
      extractRGBValues(row[x], &r, &g, &b);
      if (std::max({r, g, b}) - std::min({r, g, b}) > kVisible) return false;
    }
  }
  return true;
}

std::size_t Size(const Pix* pix) {
  const int depth = pixGetDepth(pix);
  const PixelKind kind = depth == 1   ? PixelKind::bits
                         : depth == 8 ? PixelKind::grey
                                      : PixelKind::colour;
  return RowBytes(kind, pixGetWidth(pix)) * static_cast<std::size_t>(pixGetHeight(pix));
}

// No finer than needed, no more bytes than may cross.
PixPtr Reduced(PixPtr pix, double finest) {
  double scale = 1;
  if (pixGetDepth(pix.get()) != 1) scale = std::min(scale, kFinestDpi / finest);
  const double side = std::max(pixGetWidth(pix.get()), pixGetHeight(pix.get()));
  scale = std::min(scale, wire::kMaxPictureSide / side);
  const auto bytes = static_cast<double>(Size(pix.get()));
  const bool fits = bytes * scale * scale <= static_cast<double>(wire::kMaxPictureBytes);
  if (scale > 0.98 && fits) return pix;
  if (pixGetDepth(pix.get()) == 1) {  // Its greys take eight times as much.
    pix = Own(pixConvert1To8(nullptr, pix.get(), 255, 0));
    if (!pix) return nullptr;
  }
  constexpr double kAlmost = 0.98;  // Rounding takes a pixel more here and there.
  scale = std::min(scale, kAlmost * std::sqrt(static_cast<double>(wire::kMaxPictureBytes) /
                                              static_cast<double>(Size(pix.get()))));
  return Own(pixScaleAreaMap(pix.get(), static_cast<float>(scale), static_cast<float>(scale)));
}

std::string Pixels(const Pix* pix, PixelKind kind) {
  const int width = pixGetWidth(pix), height = pixGetHeight(pix);
  const std::size_t row = RowBytes(kind, width);
  std::string pixels;
  pixels.reserve(row * static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y) {
    const l_uint32* from =
        pixGetData(const_cast<Pix*>(pix)) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix);
    if (kind == PixelKind::colour) {
      for (int x = 0; x < width; ++x) {
        for (const int shift : {24, 16, 8}) pixels += static_cast<char>(from[x] >> shift);
      }
    } else {
      for (std::size_t b = 0; b < row; ++b) {
        pixels += static_cast<char>(GET_DATA_BYTE(from, static_cast<int>(b)));
      }
    }
  }
  return pixels;
}

}  // namespace

std::optional<PagePicture> ToPagePicture(const Picture& picture, int rotated) {
  if (!picture.pix) return std::nullopt;
  const auto [dpi_x, dpi_y] = Resolution(picture);
  PagePicture page;
  page.width_pt = std::max(1.0, pixGetWidth(picture.pix.get()) * 72 / dpi_x);
  page.height_pt = std::max(1.0, pixGetHeight(picture.pix.get()) * 72 / dpi_y);
  PixPtr pix = Own(pixClone(picture.pix.get()));
  if (pixGetDepth(pix.get()) == 32 && IsGrey(pix.get()))
    pix = Own(pixConvertRGBToLuminance(pix.get()));
  if (pix && pixGetDepth(pix.get()) != 1 && pixGetDepth(pix.get()) != 32) {
    pix = Own(pixConvertTo8(pix.get(), 0));
  }
  if (pix) pix = Reduced(std::move(pix), std::min(dpi_x, dpi_y));
  if (pix && rotated != 0) pix = Own(pixRotateOrth(pix.get(), rotated / 90));
  if (!pix || Size(pix.get()) > wire::kMaxPictureBytes) return std::nullopt;
  if (rotated % 180 != 0) std::swap(page.width_pt, page.height_pt);
  const int depth = pixGetDepth(pix.get());
  page.kind = depth == 1 ? PixelKind::bits : depth == 8 ? PixelKind::grey : PixelKind::colour;
  page.width = pixGetWidth(pix.get());
  page.height = pixGetHeight(pix.get());
  page.pixels = Pixels(pix.get(), page.kind);
  return page;
}

}  // namespace writ::reader
