#include "writ/stages/normalise.h"

#include <gtest/gtest.h>

#include <iomanip>
#include <sstream>

#include "writ/stages/plain_text.h"

namespace writ {
namespace {

PageText PageOf(std::string_view text) { return ReadPlainText(text, 10)->front(); }
std::string Normalised(std::string_view text) { return Normalise(PageOf(text)).text; }

TEST(Normalise, JoinsAWordHyphenatedAtALinesEnd) {
  EXPECT_EQ(Normalised("the infor-\nmation sought"), "the information sought");
}

TEST(Normalise, KeepsAHyphenThatBelongsToTheWord) {
  EXPECT_EQ(Normalised("call 555-\n0162 or write to a-\nb@example.com"),
            "call 555-\n0162 or write to a-\nb@example.com");
}

TEST(Normalise, ResolvesLigaturesAndFoldsQuotesAndDashes) {
  EXPECT_EQ(Normalised("certiﬁed “records” – the user’s"), "certified \"records\" - the user's");
}

TEST(Normalise, KeepsOrdinalAndSectionSigns) {
  EXPECT_EQ(Normalised("2ª Vara § 2703 x²"), "2ª Vara § 2703 x²");
}

TEST(Normalise, LeavesOutASpeckBeforeALineOfARecognisedPage) {
  PageText page = PageOf(
      "'February 25, 2026\n.RECORDS of the Sheriff's office\n\"Account\" is it\n"
      "'Wickr Pro' and\n.otter_9 stays");
  const std::string as_it_stands = Normalise(page).text;
  page.source = TextSource::recognised;
  EXPECT_EQ(Normalise(page).text,
            "February 25, 2026\nRECORDS of the Sheriff's office\n\"Account\" is it\n"
            "'Wickr Pro' and\n.otter_9 stays");
  EXPECT_EQ(as_it_stands.front(), '\'');
}

TEST(Normalise, ReadsSignsThroughTheSlipsOfRecognition) {
  const auto recognised = [](std::string_view text) {
    PageText page = PageOf(text);
    page.source = TextSource::recognised;
    return Normalise(page).text;
  };
  EXPECT_EQ(recognised("{X] Criminal [x) Civil (x) other"), "[X] Criminal [X] Civil (x) other");
  EXPECT_EQ(recognised("En la causa N* CFP 1184 y n.\" 44"), "En la causa N° CFP 1184 y n° 44");
  EXPECT_EQ(recognised("network [D 5510, user lDs, 1D"), "network ID 5510, user IDs, 1D");
  EXPECT_EQ(recognised("Autos n® 0001234"), "Autos n° 0001234");
  EXPECT_EQ(recognised("direcciones [P. and 1Ps, 1PM"), "direcciones IP. and IPs, 1PM");
  EXPECT_EQ(recognised("No. 5:26-mj~00377 5~b@example.com"), "No. 5:26-mj-00377 5~b@example.com");
  EXPECT_EQ(Normalised("{X] 1P N*"), "{X] 1P N*");
}

TEST(Normalise, ReadsTheColumnsOfALadderedCaptionOneAfterTheOther) {
  EXPECT_EQ(Normalised("IN THE MATTER OF THE        )   Case No. 26-mj-1\n"
                       "APPLICATION OF THE          )\n"
                       "UNITED STATES               )   UNDER SEAL\n"
                       "\n"
                       "ORDER"),
            "IN THE MATTER OF THE\nAPPLICATION OF THE\nUNITED STATES\nCase No. 26-mj-1\n"
            "UNDER SEAL\nORDER");
}

TEST(Normalise, ReadsBoxesInTwoColumnsWhoseItemsGoOnBelowThemOneColumnAfterTheOther) {
  EXPECT_EQ(Normalised("the items checked:\n"
                       "   [X] Subscriber and account          [ ] Contents of all messages\n"
                       "       information                         sent or received\n"
                       "   [ ] Contact lists and               [X] Dates of account creation\n"
                       "       address books                       and of last use\n"
                       "Issued February 18, 2026"),
            "the items checked:\n[X] Subscriber and account\ninformation\n[ ] Contact lists and\n"
            "address books\n[ ] Contents of all messages\nsent or received\n"
            "[X] Dates of account creation\nand of last use\nIssued February 18, 2026");
}

TEST(Normalise, ReadsBoxesWhoseItemsHaveOneLineEachLineByLine) {
  EXPECT_EQ(Normalised("   [X] Subscriber information          [ ] Contents\n"
                       "   [ ] Contact lists                   [X] Last use\n"
                       "Issued February 18, 2026"),
            "[X] Subscriber information [ ] Contents\n[ ] Contact lists [X] Last use\n"
            "Issued February 18, 2026");
}

TEST(Normalise, ReadsALadderWhoseRungsStandBetweenTheLines) {
  EXPECT_EQ(Normalised("LARKSPUR HOLDINGS, LP,           IN THE DISTRICT COURT OF\n"
                       "                             §\n"
                       "v.                               DALLAS COUNTY, TEXAS\n"
                       "                             §\n"
                       "ANSON R. TREVELYAN               193RD JUDICIAL DISTRICT\n"
                       "                             §\n"
                       "SUBPOENA"),
            "LARKSPUR HOLDINGS, LP,\nv.\nANSON R. TREVELYAN\nIN THE DISTRICT COURT OF\n"
            "DALLAS COUNTY, TEXAS\n193RD JUDICIAL DISTRICT\nSUBPOENA");
}

// A page of so many lines with their numbers in the margin, some of which were not read.
std::string Numbered(const std::vector<std::string>& lines, int count, int missed) {
  std::ostringstream page;
  for (int n = 1; n <= count; ++n) {
    const auto at = static_cast<std::size_t>(n - 1);
    if (n % 7 != missed) page << std::setw(2) << n;
    page << "  " << (at < lines.size() ? lines[at] : std::string()) << '\n';
  }
  return page.str();
}

TEST(Normalise, LeavesOutTheLineNumbersOfPleadingPaper) {
  const std::vector<std::string> lines = {"YOU ARE COMMANDED to produce, on March 16,",
                                          "2026, at 10:00 a.m., for the dates November 1,",
                                          "2024 through May 31, 2025:"};
  for (const int missed : {-1, 0, 3}) {
    EXPECT_EQ(Normalised(Numbered(lines, 28, missed)), lines[0] + "\n" + lines[1] + "\n" + lines[2])
        << missed;
  }
}

TEST(Normalise, KeepsNumbersThatCountSomethingElse) {
  const std::vector<std::string> items(8, "kay@example.com");
  EXPECT_NE(Normalised(Numbered(items, 8, -1)).find("8 kay@example.com"), std::string::npos);
  EXPECT_NE(Normalised("10 days\n12 days\n20 days").find("12 days"), std::string::npos);
}

TEST(Normalise, TakesASingleParenthesisForNoLadder) {
  EXPECT_EQ(Normalised("the period ( two years ) begins\nat once"),
            "the period ( two years ) begins\nat once");
}

TEST(Normalise, ReadsColumnsOfRunningTextOneAfterTheOther) {
  std::string page, left, right;
  for (int n = 0; n < 8; ++n) {
    page += "alpha beta gamma delta epsilon         one two three four five six\n";
    left += "alpha beta gamma delta epsilon\n";
    right += "one two three four five six\n";
  }
  right.pop_back();
  EXPECT_EQ(Normalised(page), left + right);
}

TEST(Normalise, KeepsTheRowsOfATable) {
  std::string page;
  for (int n = 0; n < 8; ++n) page += "customer id            4711\n";
  page.pop_back();
  std::string rows;
  for (int n = 0; n < 8; ++n) rows += std::string(n ? "\n" : "") + "customer id 4711";
  EXPECT_EQ(Normalised(page), rows);
}

TEST(Normalise, MapsEveryCharacterBackToItsWord) {
  const PageText page = PageOf("STATE OF X   )  Case\nCOUNTY       )  No. 12-\nthe infor-\nmation");
  const NormalisedPage normal = Normalise(page);
  std::size_t covered = 0;
  for (std::size_t r = 0; r < normal.runs.size(); ++r) {
    const TextRun& run = normal.runs[r];
    if (r > 0) {
      EXPECT_LE(normal.runs[r - 1].end, run.begin);
    }
    ASSERT_LT(run.word, page.words.size());
    const std::string text = normal.text.substr(run.begin, run.end - run.begin);
    EXPECT_TRUE(page.words[run.word].text.starts_with(text)) << text;
    covered += run.end - run.begin;
  }
  const auto blanks = static_cast<std::size_t>(std::count_if(
      normal.text.begin(), normal.text.end(), [](char c) { return c == ' ' || c == '\n'; }));
  EXPECT_EQ(covered + blanks, normal.text.size());
}

}  // namespace
}  // namespace writ
