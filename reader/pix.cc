#include "reader/pix.h"

#include "reader/wide_vectors.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace writ::reader {

WRIT_WIDE_VECTORS int InkIn(const Pix* bits, const Area& area) {
  const int right = std::min(area.Right(), pixGetWidth(bits));
  const int bottom = std::min(area.Bottom(), pixGetHeight(bits));
  const int left = std::max(area.x, 0);
  if (left >= right) return 0;
  int count = 0;
  const int first = left / 32, last = (right - 1) / 32;
  const l_uint32 first_mask = 0xFFFFFFFFU >> (left % 32);
  const l_uint32 last_mask = 0xFFFFFFFFU << (31 - (right - 1) % 32);
  for (int y = std::max(area.y, 0); y < bottom; ++y) {
    const l_uint32* line =
        pixGetData(const_cast<Pix*>(bits)) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(bits);
    for (int w = first; w <= last; ++w) {
      l_uint32 word = line[w];
      if (w == first) word &= first_mask;
      if (w == last) word &= last_mask;
      count += __builtin_popcount(word);
    }
  }
  return count;
}

PixPtr Clip(const Pix* pix, const Area& area) {
  ::Box* box = boxCreate(area.x, area.y, area.width, area.height);
  PixPtr clipped = Own(pixClipRectangle(const_cast<Pix*>(pix), box, nullptr));
  boxDestroy(&box);
  return clipped;
}

void Blank(Pix* pix, const Area& area) {
  if (pixGetDepth(pix) == 1) {
    pixRasterop(pix, area.x, area.y, area.width, area.height, PIX_CLR, nullptr, 0, 0);
  } else {
    pixRasterop(pix, area.x, area.y, area.width, area.height, PIX_SET, nullptr, 0, 0);
  }
}

void BlankThrough(const Pix* mask, Pix* grey) {
  const int width = std::min(pixGetWidth(mask), pixGetWidth(grey));
  const int height = std::min(pixGetHeight(mask), pixGetHeight(grey));
  for (int y = 0; y < height; ++y) {
    const l_uint32* line =
        pixGetData(const_cast<Pix*>(mask)) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(mask);
    l_uint32* to = pixGetData(grey) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(grey);
    for (int w = 0; w * 32 < width; ++w) {
      for (l_uint32 left = line[w]; left != 0;) {
        const int bit = std::countl_zero(left), x = w * 32 + bit;
        if (x >= width) break;
        left &= ~(0x80000000U >> bit);
        SET_DATA_BYTE(to, x, 255);
      }
    }
  }
}

bool IsBlank(const Pix* bits) {
  l_int32 blank = 0;
  return pixZero(const_cast<Pix*>(bits), &blank) == 0 && blank != 0;
}

Box ToBox(const Area& area, const Pix* page) {
  const double width = pixGetWidth(page), height = pixGetHeight(page);
  return {area.x / width, area.y / height, area.Right() / width, area.Bottom() / height};
}

Area ToArea(const Box& box, const Pix* page) {
  const double width = pixGetWidth(page), height = pixGetHeight(page);
  const auto x = static_cast<int>(std::floor(box.x0 * width));
  const auto y = static_cast<int>(std::floor(box.y0 * height));
  return {x, y, static_cast<int>(std::ceil(box.x1 * width)) - x,
          static_cast<int>(std::ceil(box.y1 * height)) - y};
}

}  // namespace writ::reader
