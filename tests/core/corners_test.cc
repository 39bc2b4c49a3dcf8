#include "core/corners.h"

#include <gtest/gtest.h>

#include <cmath>

namespace writ {
namespace {

void ExpectNear(const Corners& got, const Corners& want) {
  for (std::size_t i = 0; i < got.size(); ++i) {
    EXPECT_NEAR(got[i].x, want[i].x, 1e-9) << i;
    EXPECT_NEAR(got[i].y, want[i].y, 1e-9) << i;
  }
}

constexpr Corners kAslant = {{{0.1, 0.05}, {0.9, 0.1}, {0.95, 0.9}, {0.02, 0.98}}};

TEST(Corners, OfTheSquareGoWhereTheyAreToldAndTheWholePageStays) {
  ExpectNear(Through(kAslant, kWholePage), kAslant);
  ExpectNear(Through(kWholePage, kAslant), kAslant);
  EXPECT_EQ(Through(kWholePage, Box{0.25, 0.5, 0.75, 1}), (Box{0.25, 0.5, 0.75, 1}));
}

TEST(Corners, StraightLinesStayStraight) {
  const Point a = Through(kAslant, Point{0.1, 0.2}), b = Through(kAslant, Point{0.5, 0.4}),
              c = Through(kAslant, Point{0.9, 0.6});
  EXPECT_NEAR((b.x - a.x) * (c.y - a.y), (c.x - a.x) * (b.y - a.y), 1e-12);
}

TEST(Corners, OneViewAfterTheOtherIsOneView) {
  const Corners sheared = Sheared(3, 612, 792);
  const Corners both = Through(kAslant, sheared);
  for (const Point p : {Point{0.3, 0.7}, {0, 0.5}, {0.9, 0.1}}) {
    const Point at_once = Through(both, p), in_turn = Through(kAslant, Through(sheared, p));
    EXPECT_NEAR(at_once.x, in_turn.x, 1e-9);
    EXPECT_NEAR(at_once.y, in_turn.y, 1e-9);
  }
}

TEST(Corners, TurnedClockwiseWhatWasLeftIsOnTop) {
  // The page as read is the left half of its picture, which is then turned: the upper half.
  const Corners left = {{{0, 0}, {0.5, 0}, {0.5, 1}, {0, 1}}};
  ExpectNear(TurnedBy(left, 1), {{{0, 0}, {1, 0}, {1, 0.5}, {0, 0.5}}});
  ExpectNear(TurnedBy(left, 4), left);
  ExpectNear(TurnedBy(TurnedBy(kAslant, 1), 3), kAslant);
}

TEST(Corners, OfAPageWhoseTiltWasTakenOutLieAslantAboutItsMiddle) {
  const double degrees = 3, radians = degrees * M_PI / 180;
  const Corners corners = Sheared(degrees, 612, 792);
  const auto at = [&](double x, double y) {
    const Point p = Through(corners, Point{x, y});
    return Point{p.x * 612, p.y * 792};
  };
  const Point middle = at(0.5, 0.5), right = at(0.9, 0.5), below = at(0.5, 0.9);
  EXPECT_NEAR(middle.x, 306, 1e-9);
  EXPECT_NEAR(middle.y, 396, 1e-9);
  // What is level now rose to the right by the tilt, and what is upright leant by as much.
  EXPECT_NEAR(std::atan2(middle.y - right.y, right.x - middle.x), radians, 1e-9);
  EXPECT_NEAR(std::atan2(below.x - middle.x, below.y - middle.y), radians, 1e-9);
}

TEST(Corners, ABoxStaysOnThePage) {
  const Box box = Through(Sheared(5, 612, 792), Box{0, 0, 1, 1});
  EXPECT_EQ(box, (Box{0, 0, 1, 1}));
}

}  // namespace
}  // namespace writ
