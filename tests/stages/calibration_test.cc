#include "stages/calibration.h"

#include <gtest/gtest.h>

#include "tests/stages/understanding.h"

namespace writ {
namespace {

TEST(Calibrated, KeepsTheOrderAndStaysAProbability) {
  for (const char* field : {"process_type", "identifiers"}) {
    double last = 0;
    for (int n = -10; n <= 110; ++n) {
      const double sure = Calibrated(field, n / 100.0, TestModels());
      EXPECT_GE(sure, last) << field << " " << n;
      EXPECT_LE(sure, 1) << field << " " << n;
      last = sure;
    }
  }
}

TEST(Calibrated, GoesStraightBetweenItsPoints) {
  const auto at = [](double raw) { return Calibrated("identifiers", raw, TestModels()); };
  for (const Record& point : TestModels().calibration.records()) {
    if (point.Get("field") != "identifiers") continue;
    EXPECT_DOUBLE_EQ(at(point.Number("raw", -1)), point.Number("sure", -1)) << point.id;
  }
  EXPECT_NEAR(at(0.3), (at(0) + at(0.6)) / 2, 1e-9);
  EXPECT_DOUBLE_EQ(at(2), at(1));
}

TEST(Calibrated, LeavesOtherFieldsAlone) {
  EXPECT_DOUBLE_EQ(Calibrated("court", 0.42, TestModels()), 0.42);
}

}  // namespace
}  // namespace writ
