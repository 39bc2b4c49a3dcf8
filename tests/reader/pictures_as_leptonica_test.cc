// Our own work on pictures, held against Leptonica's.
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "reader/bricks.h"
#include "reader/parts.h"
#include "reader/resample.h"

namespace writ::reader {
namespace {

// Blots of ink, some at the edges. Behind its last pixel a row holds anything, as decoders leave
// it.
PixPtr Blots(int width, int height, unsigned seed) {
  std::mt19937 random(seed);
  const auto up_to = [&](int most) { return static_cast<int>(random() % unsigned(most)); };
  PixPtr bits = Own(pixCreate(width, height, 1));
  for (int n = 0; n < 3 + width * height / 90; ++n) {
    pixRasterop(bits.get(), up_to(width) - 3, up_to(height) - 3, 1 + up_to(9), 1 + up_to(5),
                n % 4 == 3 ? PIX_CLR : PIX_SET, nullptr, 0, 0);
  }
  pixSetPadBits(bits.get(), 1);
  return bits;
}

PixPtr Greys(int width, int height, unsigned seed) {
  std::mt19937 random(seed);
  PixPtr grey = Own(pixCreate(width, height, 8));
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) pixSetPixel(grey.get(), x, y, random() & 255);
  }
  return grey;
}

bool Same(const PixPtr& a, Pix* b) {
  const PixPtr other = Own(b);
  l_int32 same = 0;
  return a && other && pixEqual(a.get(), other.get(), &same) == 0 && same == 1;
}

constexpr std::pair<int, int> kSizes[] = {{1, 1}, {31, 9}, {32, 40}, {33, 5}, {100, 77}, {257, 64}};

TEST(Bricks, ChangePicturesAsLeptonicasDo) {
  unsigned seed = 0;
  for (const auto& [width, height] : kSizes) {
    for (const auto& [across, down] : {std::pair{1, 1},
                                       {1, 3},
                                       {3, 1},
                                       {5, 5},
                                       {2, 4},
                                       {27, 1},
                                       {1, 28},
                                       {33, 2},
                                       {64, 3},
                                       {70, 31}}) {
      SCOPED_TRACE(testing::Message() << width << "x" << height << " by " << across << "x" << down);
      const PixPtr bits = Blots(width, height, ++seed);
      Pix* source = bits.get();
      EXPECT_TRUE(
          Same(Dilated(source, across, down), pixDilateBrick(nullptr, source, across, down)));
      EXPECT_TRUE(Same(Eroded(source, across, down), pixErodeBrick(nullptr, source, across, down)));
      EXPECT_TRUE(Same(Opened(source, across, down), pixOpenBrick(nullptr, source, across, down)));
      EXPECT_TRUE(
          Same(Closed(source, across, down), pixCloseSafeBrick(nullptr, source, across, down)));
    }
  }
}

TEST(Parts, AreThoseThatLeptonicaFinds) {
  unsigned seed = 100;
  for (const auto& [width, height] : kSizes) {
    for (int picture = 0; picture < 5; ++picture) {
      const PixPtr bits = Blots(width, height, ++seed);
      const std::vector<Area> parts = Parts(bits.get());
      Boxa* boxes = pixConnCompBB(bits.get(), 8);
      ASSERT_EQ(parts.size(), static_cast<std::size_t>(boxaGetCount(boxes)));
      for (std::size_t p = 0; p < parts.size(); ++p) {
        Area box;
        boxaGetBoxGeometry(boxes, static_cast<int>(p), &box.x, &box.y, &box.width, &box.height);
        EXPECT_EQ(parts[p].x, box.x);
        EXPECT_EQ(parts[p].y, box.y);
        EXPECT_EQ(parts[p].width, box.width);
        EXPECT_EQ(parts[p].height, box.height);
      }
      boxaDestroy(&boxes);
    }
  }
}

TEST(Parts, ThatAreSmallAreRemovedAsLeptonicaDoes) {
  unsigned seed = 200;
  for (const auto& [width, height] : kSizes) {
    PixPtr bits = Blots(width, height, ++seed);
    Pix* want = pixSelectBySize(bits.get(), 6, 4, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GT, nullptr);
    RemoveSmallParts(bits.get(), 6, 4);
    EXPECT_TRUE(Same(bits, want));
  }
}

TEST(Greys, AreDividedAsLeptonicaDoes) {
  unsigned seed = 300;
  for (const auto& [width, height] : kSizes) {
    const PixPtr grey = Greys(width, height, ++seed);
    for (const int threshold : {1, 110, 180, 255}) {
      EXPECT_TRUE(Same(Darker(grey.get(), threshold), pixThresholdToBinary(grey.get(), threshold)));
    }
  }
}

TEST(Greys, KeepTheirPlaceAtAnotherSize) {
  // A slope of greys stays one, whatever the size.
  PixPtr grey = Own(pixCreate(100, 60, 8));
  for (int y = 0; y < 60; ++y) {
    for (int x = 0; x < 100; ++x) pixSetPixel(grey.get(), x, y, static_cast<l_uint32>(x + 2 * y));
  }
  for (const auto& [across, down] : {std::pair{0.93, 0.97}, {1.0, 1.94}, {1.7, 1.7}}) {
    const PixPtr scaled = Interpolated(grey.get(), across, down);
    ASSERT_TRUE(scaled);
    ASSERT_EQ(pixGetWidth(scaled.get()), std::lround(100 * across));
    ASSERT_EQ(pixGetHeight(scaled.get()), std::lround(60 * down));
    for (int y = 3; y + 3 < pixGetHeight(scaled.get()); y += 5) {
      for (int x = 3; x + 3 < pixGetWidth(scaled.get()); x += 7) {
        l_uint32 value = 0;
        pixGetPixel(scaled.get(), x, y, &value);
        const double want = (x + 0.5) * 100 / pixGetWidth(scaled.get()) - 0.5 +
                            2 * ((y + 0.5) * 60 / pixGetHeight(scaled.get()) - 0.5);
        EXPECT_NEAR(value, want, 1.1) << x << ' ' << y;
      }
    }
  }
}

TEST(BlankThrough, PaintsWhatLeptonicaPaintsThroughAMask) {
  unsigned seed = 300;
  for (const auto& [width, height] : kSizes) {
    SCOPED_TRACE(testing::Message() << width << "x" << height);
    const PixPtr mask = Blots(width, height, ++seed);
    const PixPtr painted = Greys(width, height, ++seed);
    Pix* want = pixCopy(nullptr, painted.get());
    pixPaintThroughMask(want, mask.get(), 0, 0, 255);
    BlankThrough(mask.get(), painted.get());
    EXPECT_TRUE(Same(painted, want));
  }
}

TEST(Deskewing, LaysATiltedRuleLevel) {
  for (const double degrees : {-6.0, -0.7, 0.2, 3.0, 7.0}) {
    SCOPED_TRACE(degrees);
    const double radians = degrees * M_PI / 180;
    PixPtr grey = Own(pixCreate(600, 400, 8));
    pixSetAll(grey.get());
    // Falls to the right by the tilt, the other way round.
    for (int x = 100; x < 500; ++x) {
      const int y = static_cast<int>(std::lround(200 - (x - 300) * std::tan(radians)));
      for (int thick = -2; thick <= 2; ++thick) pixSetPixel(grey.get(), x, y + thick, 0);
    }
    const PixPtr level = Deskewed(grey.get(), radians);
    ASSERT_TRUE(level);
    for (int x = 110; x < 490; x += 10) {
      l_uint32 on_it = 255, above = 0, below = 0;
      pixGetPixel(level.get(), x, 200, &on_it);
      pixGetPixel(level.get(), x, 195, &above);
      pixGetPixel(level.get(), x, 205, &below);
      EXPECT_LT(on_it, 60U) << x;
      EXPECT_GT(above, 240U) << x;
      EXPECT_GT(below, 240U) << x;
    }
  }
}

}  // namespace
}  // namespace writ::reader
