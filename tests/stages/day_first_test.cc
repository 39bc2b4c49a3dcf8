// Whether a paper writes the day before the month.
#include "stages/day_first.h"

#include "tests/stages/understanding.h"

namespace writ {
namespace {

bool DayFirst(std::string_view text, ProcessType process) {
  return WritesDayFirst(PacketOf(text), process, TestModels());
}

TEST(WritesDayFirst, BelievesADateThatCanBeReadInOneWayOnly) {
  EXPECT_TRUE(DayFirst("Dated 18.02.2026, due 04.03.2026", ProcessType::court_order));
  EXPECT_FALSE(DayFirst("Dated 02.18.2026, due 03.04.2026", ProcessType::foreign_request));
}

TEST(WritesDayFirst, ReadsAmericanInstrumentsMonthFirstWhereverTheySpeakOf) {
  EXPECT_FALSE(DayFirst("Dated 02.03.2026 at Wales, Massachusetts", ProcessType::search_warrant));
  EXPECT_FALSE(
      DayFirst("sums sent to Germany and Ireland by 02/03/2026", ProcessType::grand_jury_subpoena));
}

TEST(WritesDayFirst, ReadsRequestsFromAbroadDayFirst) {
  EXPECT_TRUE(DayFirst("Köln, 05.02.2026", ProcessType::foreign_request));
  EXPECT_TRUE(DayFirst("Ottawa, 05/02/2026", ProcessType::mlat_request));
}

TEST(WritesDayFirst, JudgesLettersByTheirCountryAndLanguage) {
  EXPECT_TRUE(
      DayFirst("Kent Police, +44 1622 555 0142, 01/03/2026", ProcessType::emergency_request));
  EXPECT_TRUE(DayFirst("Tallinn, Estonia, 01.03.2026", ProcessType::preservation_request));
  EXPECT_FALSE(DayFirst("Kent County Sheriff, 01/03/2026", ProcessType::emergency_request));
}

}  // namespace
}  // namespace writ
