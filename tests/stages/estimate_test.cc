// What answering costs: which work is counted, what of it is charged, and to whom nothing is.
#include "writ/stages/estimate.h"

#include <gmock/gmock.h>

#include "tests/stages/flagged.h"

namespace writ {
namespace {

using enum DocumentKind;
using testing::Contains;
using testing::Field;

Estimate CostOf(Served served) {
  return EstimateCost(served.packet(), served.findings(), TestModels());
}

double Quantity(const Estimate& estimate, const std::string& unit) {
  double quantity = 0;
  for (const EstimateLine& line : estimate.lines) {
    if (line.unit == unit) quantity += line.quantity;
  }
  return quantity;
}

TEST(EstimateCost, AddsUpItsLines) {
  const Estimate estimate = CostOf(Served(grand_jury_subpoena).Asks("payment").Asks("ip_logs"));
  double total = 0;
  for (const EstimateLine& line : estimate.lines) {
    EXPECT_NEAR(line.amount, line.quantity * line.rate, 0.005) << line.item;
    total += line.amount;
  }
  EXPECT_GT(total, 0);
  EXPECT_NEAR(estimate.total, total, 0.005);
  EXPECT_EQ(estimate.currency, "USD");
  EXPECT_FALSE(estimate.burdensome);
}

// One account, two kinds of records, by the card: 12 to review, 0.5 to read, 6 to search, 2 x 1.5
// to assemble, 10 to produce; of these the last 19 minutes are charged, at 75 an hour.
TEST(EstimateCost, IsTheCardsTimesMultipliedByTheHour) {
  const Estimate estimate = CostOf(Served(grand_jury_subpoena).Asks("payment"));
  EXPECT_DOUBLE_EQ(estimate.minutes, 31.5);
  EXPECT_NEAR(estimate.total, 19 * 75 / 60.0, 0.02);
}

TEST(EstimateCost, GrowsWithAccountsRecordsAndPages) {
  const Estimate one = CostOf(Served(search_warrant));
  const Estimate two =
      CostOf(Served(search_warrant).Target(IdentifierType::username, "vane").Asks("payment"));
  EXPECT_GT(two.total, one.total);
  EXPECT_EQ(Quantity(two, "account"), 2);
  EXPECT_EQ(Quantity(two, "record"), 4);
  EXPECT_EQ(Quantity(CostOf(Served(search_warrant, "a\fb\fc")), "page"), 3);
}

TEST(EstimateCost, CountsContactsAndWitnessesForNothing) {
  EXPECT_EQ(CostOf(Served(search_warrant)).total,
            CostOf(Served(search_warrant).Contact("agent@usdoj.gov")).total);
}

TEST(EstimateCost, ChargesNothingForObjectingAndConfirming) {
  const Estimate sure = CostOf(Served(search_warrant));
  const Estimate more = CostOf(Served(search_warrant).Asks("message_content").Asks("ip_logs"));
  EXPECT_EQ(more.total, sure.total);
  EXPECT_EQ(more.minutes, sure.minutes + 2 * 2);
  const Estimate doubtful = CostOf(
      Served(search_warrant).NoTarget().Target(IdentifierType::email, "o@example.com", true));
  EXPECT_EQ(doubtful.total, sure.total);
  EXPECT_EQ(doubtful.minutes, sure.minutes + 5);
}

TEST(EstimateCost, ProducesNothingWhereNothingCanBeGiven) {
  const Estimate estimate = CostOf(Served(search_warrant).NoScope().Asks("message_content"));
  EXPECT_THAT(estimate.lines,
              Not(Contains(Field(&EstimateLine::item, "Checking and uploading the production"))));
}

TEST(EstimateCost, ChargesOnlyWhoThePaymentStatutesName) {
  EXPECT_GT(CostOf(Served(order_2703d).AskedBy("prosecutor")).total, 0);
  EXPECT_EQ(CostOf(Served(trial_subpoena).AskedBy("private_counsel")).total, 0);
  for (const DocumentKind kind :
       {national_security_letter, civil_subpoena, preservation_request, informal_request,
        foreign_request, mlat_request, emergency_request}) {
    const Estimate estimate = CostOf(Served(kind));
    EXPECT_EQ(estimate.total, 0) << ToWord(kind);
    EXPECT_GT(estimate.minutes, 0) << ToWord(kind);
  }
}

TEST(EstimateCost, WaivesWhatProtectsChildren) {
  EXPECT_EQ(CostOf(Served(search_warrant, "evidence of the sexual exploitation of children")).total,
            0);
  EXPECT_GT(CostOf(Served(search_warrant, "evidence of the theft of trade secrets")).total, 0);
}

TEST(EstimateCost, PreservesWithoutSearching) {
  const Estimate estimate = CostOf(Served(preservation_request));
  EXPECT_THAT(estimate.lines, Contains(Field(&EstimateLine::item, "Preserving the account")));
  EXPECT_THAT(estimate.lines, Not(Contains(Field(&EstimateLine::unit, "record"))));
}

TEST(EstimateCost, CallsManyAccountsBurdensome) {
  Served served(search_warrant);  // Names one account.
  for (int i = 2; i <= 25; ++i) {
    served.Target(IdentifierType::email, "kay" + std::to_string(i) + "@example.com");
  }
  EXPECT_FALSE(CostOf(served).burdensome);
  served.Target(IdentifierType::email, "kay26@example.com");
  EXPECT_TRUE(CostOf(served).burdensome);
}

TEST(EstimateCost, SaysNothingOfWhatIsNoDemand) {
  const Estimate estimate = CostOf(Served(other));
  EXPECT_TRUE(estimate.lines.empty());
  EXPECT_EQ(estimate.total, 0);
  EXPECT_EQ(estimate.minutes, 0);
}

}  // namespace
}  // namespace writ
