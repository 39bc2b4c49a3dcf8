#include "core/calendar.h"

#include <gtest/gtest.h>

#include <map>

#include "core/models.h"
#include "places.h"

namespace writ {
namespace {

using Texts = std::vector<std::string>;

const RecordFamily& Words() {
  static const Models kModels = [] {
    std::vector<ModelProblem> problems;
    return Models::Load(SourceDir() + "/models", problems);
  }();
  return kModels.date_words;
}

std::vector<std::string> Read(std::string_view text, bool day_first = false) {
  std::vector<std::string> found;
  for (const DateMention& mention : FindDateMentions(text, day_first, Words()))
    found.push_back(mention.iso);
  return found;
}

TEST(FindDateMentions, ReadsEveryHabit) {
  for (const char* text :
       {"March 2, 2026", "MARCH 2, 2026", "Mar. 2, 2026", "March 2 2026", "March 2,2026",
        "March2, 2026", "March 2nd, 2026", "March 2 , 2026", "March the 2nd, 2026",
        "Monday, March 2, 2026", "March 2, '26", "2 March 2026", "2 March, 2026", "02 MAR 2026",
        "02MAR2026", "2-Mar-26", "02 MAR 26", "2 Mar 26", "Date: 3-2-26", "dated 3-2-26",
        "2nd March 2026", "the 2nd of March 2026", "2nd day of March, 2026",
        "this 2nd day of March, A.D. 2026", "2 day of March 2026", "the second of March, 2026",
        "the second day of March, two thousand twenty-six",
        "second day of March in the year two thousand and twenty-six",
        "2nd day of March, in the year of our Lord two thousand and twenty-six",
        "2nd day of the month of March, 2026", "3/2/26", "3/2/2026", "03/02/2026", "03-02-2026",
        "3.2.2026", "03-02-26", "2026-03-02", "2026/03/02", "2026-03-02T10:00:00Z", "2026 March 2",
        "2026-MAR-02", "March\n2,\n2026",
        // Slips of recognition.
        "March 2, 2O26", "March O2, 2026", "Marcb 2, 2026", "2 Mareh 2026", "O3/O2/2026",
        // Other languages.
        "2 de marzo de 2026", "2 de marzo del 2026", "a los 2 días del mes de marzo de 2026",
        "marzo 2, 2026", "dos de marzo de dos mil veintiséis", "2 mars 2026", "le 2 mars 2026",
        "deux mars deux mille vingt-six", "L'an deux mille vingt-six, le deux mars", "2. März 2026",
        "den 2. März 2026", "2 de março de 2026", "2 de MARÇO de 2026", "2 marzo 2026",
        "2 maart 2026", "2 marca 2026", "2. března 2026", "2 mars 2026", "2. maaliskuuta 2026"}) {
    EXPECT_EQ(Read(text), Texts{"2026-03-02"}) << text;
  }
}

TEST(FindDateMentions, ReadsTwoDatesThatAHyphenJoins) {
  EXPECT_EQ(Read("2/1/2025-5/31/2025"), (Texts{"2025-02-01", "2025-05-31"}));
  EXPECT_EQ(Read("2025-02-01-05-31"), Texts{});
}

TEST(FindDateMentions, ReadsOtherDays) {
  const std::map<std::string, std::string> cases = {
      {"l5 March 2026", "2026-03-15"},
      {"I5th day of March, 2026", "2026-03-15"},
      {"1er janvier 2026", "2026-01-01"},
      {"ler janvier 2026", "2026-01-01"},
      {"van I december 2025", "2025-12-01"},
      {"January I, 2026", "2026-01-01"},
      {"du rer avril 2025", "2025-04-01"},
      {"this 1st day ofJune, 2026", "2026-06-01"},
      {"the 9th day ofMarch 2026", "2026-03-09"},
      {"1° gennaio 2026", "2026-01-01"},
      {"1º de enero de 2026", "2026-01-01"},
      {"January l, 2026", "2026-01-01"},
      {"Washington, D.C4\nFebruary 11, 2026", "2026-02-11"},
      {"31. Dezember 2025", "2025-12-31"},
      {"treinta y uno de diciembre de 2025", "2025-12-31"},
      {"the thirty-first day of December, 2025", "2025-12-31"},
      {"15 de setembro de 2025", "2025-09-15"},
      {"15 agosto 2025", "2025-08-15"},
      {"20 FEB 2026", "2026-02-20"},
      {"20 févr. 2026", "2026-02-20"},
      {"Sept. 5, 2025", "2025-09-05"},
      {"5 Sept 2025", "2025-09-05"},
      {"May 4, 2026", "2026-05-04"},
      {"on or before may 4, 2026", "2026-05-04"},
      {"2/29/2024", "2024-02-29"},
      {"12/31/99", "1999-12-31"},
      {"25/12/2025", "2025-12-25"},  // Only one reading exists.
      {"dated 02.03.26.", "2026-02-03"},
      {"(2026-03-02)", "2026-03-02"},
      {"Feb 9 2026 11:02AM", "2026-02-09"},
      {"febrero 14 de 2026", "2026-02-14"},
      {"14 février 2026", "2026-02-14"}};
  for (const auto& [text, iso] : cases) EXPECT_EQ(Read(text), Texts{iso}) << text;
}

TEST(FindPartialDates, ReadsALoneStrokeAsOneWhereADateGoesOn) {
  const auto days = [](std::string_view text) {
    std::vector<int> found;
    for (const PartialDate& date : FindPartialDates(text, false, Words()))
      found.push_back(date.day);
    return found;
  };
  EXPECT_EQ(days("January I through March 31, 2026"), (std::vector<int>{1, 31}));
  EXPECT_EQ(days("In January I received two letters."), std::vector<int>{});
}

TEST(FindDateMentions, ReadsTheDayFirstWhereAsked) {
  EXPECT_EQ(Read("04.02.2026", true), Texts{"2026-02-04"});
  EXPECT_EQ(Read("04.02.2026", false), Texts{"2026-04-02"});
  EXPECT_EQ(Read("4/2/26", true), Texts{"2026-02-04"});
  EXPECT_EQ(Read("2/14/2026", true), Texts{"2026-02-14"});
}

TEST(FindDateMentions, TakesNothingElseForADate) {
  for (const char* text : {"the agents may 2 times inspect",
                           "they may search 15 devices",
                           "you may, 2026 or not",
                           "June 31, 2025",
                           "February 29, 2026",
                           "13/32/2025",
                           "2026-13-01",
                           "0/2/2026",
                           "192.168.12.25",
                           "10.12.20.25",
                           "1-800-555-0162",
                           "Case 1:26-cr-00412-ABC",
                           "18 U.S.C. § 2703",
                           "O.C.G.A. § 24-13-21",
                           "§ 09-11-45",
                           "Ga. Code 16-11-66.1",
                           "March 2",
                           "March 2026",
                           "December",
                           "1.2.3",
                           "Rule 41(e)(2)(B)",
                           "555-12-2026-88",
                           "set 5, 2026",
                           "years ago 2025",
                           "32 March 2026",
                           "march on",
                           "24/7",
                           "26-sw-417",
                           "second amended order of 2026",
                           "3/2",
                           "12-34-5678"}) {
    EXPECT_EQ(Read(text), Texts{}) << text;
  }
}

TEST(FindDateMentions, FindsAllInOrderWithTheirPlaces) {
  const std::string text = "from January 1, 2025 to 31 May 2025, or 6/1/2025";
  const auto mentions = FindDateMentions(text, false, Words());
  ASSERT_EQ(mentions.size(), 3U);
  EXPECT_EQ(text.substr(mentions[0].span.begin, mentions[0].span.Length()), "January 1, 2025");
  EXPECT_EQ(text.substr(mentions[1].span.begin, mentions[1].span.Length()), "31 May 2025");
  EXPECT_EQ(text.substr(mentions[2].span.begin, mentions[2].span.Length()), "6/1/2025");
}

TEST(FindPartialDates, KeepsWhatIsNotWritten) {
  const auto dates =
      FindPartialDates("from March 3 to March 31, 2025, in May 2025, 4 juin", false, Words());
  ASSERT_EQ(dates.size(), 4U);
  EXPECT_EQ(dates[0].year, 0);
  EXPECT_EQ(dates[0].month, 3);
  EXPECT_EQ(dates[0].day, 3);
  EXPECT_EQ(dates[1].year, 2025);
  EXPECT_EQ(dates[2].month, 5);
  EXPECT_EQ(dates[2].day, 0);
  EXPECT_EQ(dates[3].month, 6);
  EXPECT_EQ(dates[3].day, 4);
  EXPECT_TRUE(FindPartialDates("you may 2 of them, the 3 march on", false, Words()).empty());
}

TEST(Calendar, CountsDaysAndMonths) {
  const auto day = *DayOf("2026-01-31");
  EXPECT_EQ(IsoOf(AddMonths(day, 1)), "2026-02-28");
  EXPECT_EQ(IsoOf(AddMonths(day, -2)), "2025-11-30");
  EXPECT_EQ(IsoOf(AddMonths(day, 12)), "2027-01-31");
  EXPECT_EQ(IsoOf(day + std::chrono::days{90}), "2026-05-01");
  EXPECT_EQ((*DayOf("2026-03-01") - *DayOf("2026-02-01")).count(), 28);
  EXPECT_EQ(IsoOf(LastOfMonth(2024, 2)), "2024-02-29");
}

TEST(Calendar, ReadsIsoDatesOfDaysThatExistAlone) {
  for (const char* text : {"2026-02-30", "2026-2-3", "20260203", "2026-02-03T", "", "present",
                           "20a6-02-03", "0000-01-01"}) {
    EXPECT_FALSE(DayOf(text)) << text;
  }
  EXPECT_EQ(IsoOf(*DayOf("2026-02-28")), "2026-02-28");
}

TEST(FindDateMentions, SurvivesAnyBytes) {
  std::string all;
  for (int c = 0; c < 256; ++c) all += static_cast<char>(c);
  for (const std::string& text :
       {all, all + all, std::string("2 de mar\xC3"), std::string("º 2 º March º 2026 º")}) {
    for (const auto& mention : FindDateMentions(text, true, Words())) {
      EXPECT_LE(mention.span.end, text.size());
    }
  }
}

}  // namespace
}  // namespace writ
