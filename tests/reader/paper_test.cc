// What the paper, its light and its inks do to the print.
#include <gtest/gtest.h>

#include <random>

#include "reader/colour.h"
#include "reader/grey_stamps.h"
#include "reader/noise.h"
#include "reader/paper_light.h"
#include "reader/resample.h"

namespace writ::reader {
namespace {

// Upright strokes of bold letters on paper whose grey is `paper(x)`.
template <typename Paper>
PixPtr Bold(l_uint32 ink, Paper paper) {
  PixPtr grey = Own(pixCreate(600, 120, 8));
  for (int y = 0; y < 120; ++y) {
    for (int x = 0; x < 600; ++x) {
      const bool dark = y >= 50 && y < 75 && x >= 60 && x < 540 && x % 9 < 5;
      pixSetPixel(grey.get(), x, y, dark ? ink : static_cast<l_uint32>(paper(x)));
    }
  }
  return grey;
}

l_uint32 At(const PixPtr& pix, int x, int y) {
  l_uint32 value = 0;
  pixGetPixel(pix.get(), x, y, &value);
  return value;
}

TEST(Whitening, LeavesBoldPrintOfAMiddleGreyAsDarkAsItWas) {
  const PixPtr white = Whitened(Bold(95, [](int) { return 232; }).get());
  ASSERT_TRUE(white);
  for (int x = 63; x < 540; x += 9) EXPECT_LT(At(white, x - x % 9 + 2, 62), 120U) << x;
  for (int x = 9; x < 585; x += 9) EXPECT_GT(At(white, x + 7, 62), 240U) << x;
}

TEST(Whitening, TakesAShadowOut) {
  const PixPtr white = Whitened(Bold(30, [](int x) { return 235 - x / 4; }).get());
  ASSERT_TRUE(white);
  for (int x = 9; x < 585; x += 9) EXPECT_GT(At(white, x + 7, 62), 225U) << x;
  for (int x = 63; x < 540; x += 9) EXPECT_LT(At(white, x - x % 9 + 2, 62), 110U) << x;
}

// Letters in an ink that varies a little, as a camera sees it, and a stamp's red bars over them.
PixPtr Letters(int red, int green, int blue, bool stamped) {
  std::mt19937 random(7);
  const auto near = [&](int value) { return std::clamp(value + int(random() % 9) - 4, 0, 255); };
  PixPtr pix = Own(pixCreate(900, 300, 32));
  for (int y = 0; y < 300; ++y) {
    for (int x = 0; x < 900; ++x) {
      l_uint32 value = 0;
      const bool letter = y % 60 >= 20 && y % 60 < 45 && x % 10 < 6;
      const bool stamp = stamped && x >= 200 && x < 600 && (y / 6) % 4 == 0;
      if (letter && !stamp) {
        // No letter is as blue as the next.
        const int less = red == green ? 0 : (x / 10) % 2 * 32;
        composeRGBPixel(near(red), near(green), near(blue - less), &value);
      } else if (stamp && !letter) {
        composeRGBPixel(near(220), near(50), near(60), &value);
      } else if (stamp) {
        composeRGBPixel(near(50), near(25), near(25), &value);
      } else {
        composeRGBPixel(235, 235, 232, &value);
      }
      pixSetPixel(pix.get(), x, y, value);
    }
  }
  return pix;
}

// Lines of small letters, black, and a large grey bar whose top is at `top`.
PixPtr Barred(int top) {
  PixPtr grey = Own(pixCreate(800, 600, 8));
  for (int y = 0; y < 600; ++y) {
    for (int x = 0; x < 800; ++x) {
      const bool letter = y >= 50 && y < 300 && y % 40 < 18 && x >= 60 && x < 740 && x % 14 < 8;
      const bool bar = y >= top && y < top + 90 && x >= 300 && x < 330;
      pixSetPixel(grey.get(), x, y, letter ? 20 : bar ? 120 : 240);
    }
  }
  return grey;
}

TEST(Stamps, InGreyAreBleachedWherePrintRunsThroughThem) {
  const PixPtr page = Barred(100);
  const PixPtr bare = WithoutGreyStamps(page.get(), Darker(page.get(), 180).get(), 18, 190);
  ASSERT_TRUE(bare);
  EXPECT_GT(At(bare, 315, 150), 230U);
  EXPECT_EQ(At(bare, 310, 130), 20U);
}

TEST(Stamps, InGreyAreNotSeenInALargeLetterThatStandsForItself) {
  const PixPtr page = Barred(400);
  EXPECT_FALSE(WithoutGreyStamps(page.get(), Darker(page.get(), 180).get(), 18, 190));
}

// What is left of a punched hole whose grey middle passed for paper.
PixPtr RimAt(int left, int top) {
  PixPtr bits = Own(pixCreate(1600, 2000, 1));
  for (int y = 0; y < 51; ++y) {
    for (int x = 0; x < 51; ++x) {
      const bool inside = (x - 25) * (x - 25) + (y - 25) * (y - 25) <= 25 * 25;
      const bool paper = x > 12 && x < 34 && y > 14 && y < 38;
      if (inside && !paper) pixSetPixel(bits.get(), left + x, top + y, 1);
    }
  }
  return bits;
}

TEST(Noise, IsAPunchedHolesRimInTheMarginAndNoRoundLetterOfAHeading) {
  const auto ink_left = [](const PixPtr& bits) {
    RemoveNoise(bits.get(), 190);
    return InkIn(bits.get(), {0, 0, 1600, 2000});
  };
  EXPECT_EQ(ink_left(RimAt(36, 1019)), 0);
  EXPECT_EQ(ink_left(RimAt(1510, 300)), 0);
  EXPECT_GT(ink_left(RimAt(500, 1019)), 0);
  const PixPtr beside = RimAt(60, 300);
  pixRasterop(beside.get(), 120, 300, 9, 51, PIX_SET, nullptr, 0, 0);
  EXPECT_GT(ink_left(beside), 9 * 51);
}

TEST(Stamps, AreBleachedOverPrint) {
  const PixPtr grey = BleachStamps(Letters(35, 35, 38, true).get(), 300);
  ASSERT_TRUE(grey);
  EXPECT_GT(At(grey, 409, 123), 215U);
  EXPECT_LT(At(grey, 702, 150), 90U);
}

TEST(Stamps, AreNotSeenInANavyLetterhead) {
  for (const int blue : {90, 124, 132}) {
    EXPECT_FALSE(BleachStamps(Letters(54, 62, blue, false).get(), 200)) << blue;
  }
}

}  // namespace
}  // namespace writ::reader
