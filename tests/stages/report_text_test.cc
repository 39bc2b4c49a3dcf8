// What a reviewer reads first: the advice, who asks, which accounts, what is wrong, what it costs.
#include <gmock/gmock.h>

#include "tests/stages/screened.h"
#include "tests/stages/understanding.h"
#include "writ/stages/report.h"

namespace writ {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string Report(const Screening& screening) {
  return ToReport(screening, TestModels(), {100, false});
}

TEST(ToReport, BeginsWithTheDispositionAndItsAdvice) {
  EXPECT_THAT(Report(Screened()), StartsWith("DEFICIENT  Can't be answered as served"));
  Screening s = Screened();
  s.disposition = Disposition::not_a_demand;
  EXPECT_THAT(Report(s), StartsWith("NOT A DEMAND  Asks for no data"));
}

TEST(ToReport, SaysWhoAsksWithWhat) {
  const std::string report = Report(Screened());
  EXPECT_THAT(report, ContainsRegex("Process +Search warrant, 98 % sure"));
  EXPECT_THAT(report,
              ContainsRegex("Asked by +Federal Bureau of Investigation \\(federal agency\\)"));
  EXPECT_THAT(report, ContainsRegex("Court +United States District Court for the Eastern"));
  EXPECT_THAT(report, ContainsRegex("Case +1:25-sw-00417"));
  EXPECT_THAT(report, HasSubstr("18 U.S.C. § 2703(a)"));
}

TEST(ToReport, SaysWhereACourtMayBe) {
  Screening s = Screened();
  s.findings.court->candidates = {{"a", "A", "FL"}, {"b", "B", "IN"}};
  EXPECT_THAT(Report(s), HasSubstr("no state is named; such courts are in FL and IN"));
  EXPECT_THAT(Report(Screened()), Not(HasSubstr("no state is named")));
}

TEST(ToReport, CountsTheDaysToTheDeadline) {
  const auto with_due = [](std::optional<std::string> due) {
    Screening s = Screened();
    s.findings.dates.due = std::move(due);
    return Report(s);
  };
  EXPECT_THAT(with_due("2026-03-06"), HasSubstr("due 2026-03-06 (4 days left)"));
  EXPECT_THAT(with_due("2026-03-03"), HasSubstr("(1 day left)"));
  EXPECT_THAT(with_due("2026-03-02"), HasSubstr("(today)"));
  EXPECT_THAT(with_due("2026-02-20"), HasSubstr("(10 days ago)"));
  EXPECT_THAT(with_due(std::nullopt), Not(HasSubstr("due 2026")));
  Screening s = Screened();
  s.findings.dates.due.reset();
  s.findings.dates.due_text = "within 14 days of service";
  EXPECT_THAT(Report(s), HasSubstr("due: within 14 days of service"));
}

TEST(ToReport, ListsTargetsAsAccountsAndOthersApart) {
  const std::string report = Report(Screened());
  const auto accounts = report.find("ACCOUNTS  2"), others = report.find("ALSO NAMED");
  ASSERT_NE(accounts, std::string::npos);
  ASSERT_NE(others, std::string::npos);
  const auto target = report.find("kay.ormond@example.com"), agent = report.find("agent@fbi.gov");
  EXPECT_TRUE(accounts < target && target < others);
  EXPECT_GT(agent, others);
}

TEST(ToReport, ShowsADoubtfulAccountWithItsOtherReadings) {
  EXPECT_THAT(Report(Screened()), HasSubstr("could also be vaneO1 and vane0l"));
  Screening s = Screened();
  s.findings.identifiers[1].alternatives.clear();
  EXPECT_THAT(Report(s), HasSubstr("not read with certainty"));
  s.findings.identifiers[1].uncertain = false;
  EXPECT_THAT(Report(s), Not(HasSubstr("compare with the paper")));
}

TEST(ToReport, SaysWhatOfTheDataCanBeGiven) {
  const std::string report = Report(Screened());
  EXPECT_THAT(report, HasSubstr("ASKED FOR  from 2025-01-01 to present"));
  EXPECT_THAT(report, ContainsRegex("- +[^\n]*\\(content; can't be given\\) +p. 3"));
  EXPECT_THAT(report, ContainsRegex("- +[^\n]*\\(not kept\\) +p. 4"));
  Screening s = Screened();
  s.findings.scope = {};
  EXPECT_THAT(Report(s), HasSubstr("ASKED FOR  nothing described"));
}

TEST(ToReport, PutsBlockingFlagsFirst) {
  const std::string report = Report(Screened());
  EXPECT_THAT(report, ContainsRegex("Blocked by +unsigned\n"));
  EXPECT_THAT(report, ContainsRegex("Limited by +not held requested and content requested\n"));
  EXPECT_LT(report.find("The warrant is not signed."), report.find("IP logs are not kept."));
  EXPECT_LT(report.find("IP logs are not kept."), report.find("Contents can't be given."));
  EXPECT_THAT(report, HasSubstr("p. 3; Guidelines: Contents of Communications Are Not Available"));
}

TEST(ToReport, ShowsTheCost) {
  const std::string report = Report(Screened());
  EXPECT_THAT(report, HasSubstr("COST  about 42.5 minutes of work"));
  EXPECT_THAT(report, ContainsRegex("Searching for the account, 2 accounts at \\$7.50 +\\$15.00"));
  Screening s = Screened();
  s.estimate->burdensome = true;
  s.estimate->lines[0].amount = 0;
  EXPECT_THAT(Report(s), HasSubstr(", burdensome"));
  EXPECT_THAT(Report(s), HasSubstr("nothing of it is reimbursed"));
}

TEST(ToReport, SaysWhatThePacketIsMadeOf) {
  const std::string report = Report(Screened());
  EXPECT_THAT(report, ContainsRegex("warrant.pdf +4 pages, 1 recognised, 1 blank"));
  EXPECT_THAT(report, ContainsRegex("pp. 1–2 +search warrant"));
  EXPECT_THAT(report, ContainsRegex("p. 3 +attachment A"));
}

TEST(ToReport, NamesTheFileWhereThereAreSeveral) {
  Screening s = Screened();
  s.files.push_back(s.files[0]);
  s.findings.identifiers[0].evidence[0].file = 1;
  EXPECT_THAT(Report(s), ContainsRegex("kay.ormond@example.com +Wickr ID, p. 2:3"));
  EXPECT_THAT(Report(Screened()), ContainsRegex("kay.ormond@example.com +Wickr ID, p. 3"));
}

TEST(ToReport, SaysWhyAnInputCantBeRead) {
  Screening s;
  s.received = "2026-03-02";
  s.files = {{"fax.tif", "", 3, "", 0, 0, 0, 0, Error{ErrorCode::corrupt, "No TIFF is in it."}}};
  s.error = Error{ErrorCode::corrupt, "No TIFF is in it."};
  const std::string report = Report(s);
  EXPECT_THAT(report, StartsWith("UNREADABLE"));
  EXPECT_THAT(report, ContainsRegex("Because +No TIFF is in it."));
  EXPECT_THAT(report, HasSubstr("fax.tif"));
  EXPECT_THAT(report, Not(HasSubstr("ACCOUNTS")));
}

TEST(ToReport, HoldsNoEscapeThatAPaperBrings) {
  Screening s = Screened();
  s.findings.authority->name = "FBI\x1B[2J";
  s.files[0].name = "a\x1B]0;x\x07.pdf";
  s.flags[0].message = "evil\r\x1B[31m";
  EXPECT_THAT(Report(s), Not(ContainsRegex("[\x1B\r\x07]")));
}

}  // namespace
}  // namespace writ
