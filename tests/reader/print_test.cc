// Print as many hands set it and many machines copy it, drawn here.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "reader/clean.h"
#include "reader/pix.h"
#include "reader/read_picture.h"
#include "reader/reading.h"
#include "reader/spacing.h"
#include "tests/reader/drawn_page.h"

namespace writ::reader {
namespace {

constexpr const char* kSans = "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
constexpr const char* kBold = "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>";

std::string Rule(double x, double y, double width) {
  std::ostringstream out;
  out << x << ' ' << y << ' ' << width << " 0.7 re f\n";
  return out.str();
}

std::string Read(const Picture& picture) {
  return TextOf(ReadPicture(picture, true, RealRecogniser()));
}

TEST(Print, OfADarkCopyKeepsTheSerifsThatRanTogether) {
  Picture page = Drawn(Set(16, 150, 720, "BUREAU OF INVESTIGATION") + Paragraph(680));
  PixPtr bits = Own(pixThresholdToBinary(page.pix.get(), 160));
  page.pix = Own(pixDilateBrick(nullptr, bits.get(), 3, 3));
  EXPECT_EQ(Read(page),
            "BUREAU OF INVESTIGATION|"
            "the records described below are kept by the provider in the usual|"
            "course of its business and are wanted by the grand jury that now|"
            "sits in this district for an inquiry into suspected wire fraud");
}

// How sure the reader is of a word among others, with more drawn on the page.
double Sure(const std::string& word, const std::string& drawn) {
  const std::string content = Paragraph(700) + Set(12, 72, 640, "the user " + word) + drawn;
  const PageText read = ReadPicture(Drawn(content), true, RealRecogniser());
  double sure = 1;
  for (const Word& w : read.words) {
    const bool its = w.box.y1 > 0.185 && w.box.y1 < 0.21 && w.text.find("sorrel") == 0;
    if (its) sure = std::min(sure, w.confidence.value_or(1));
  }
  return sure;
}

TEST(Print, IsLessSureWhereOtherInkTouchesIt) {
  constexpr double kPoor = 0.81;
  EXPECT_GT(Sure("sorrel_tollgate", ""), kPoor);
  // A pen's stroke through it, and a tick right behind it.
  EXPECT_LT(Sure("sorrel_tollgate", "1.5 w 166 660 m 176 625 l S\n"), kPoor);
  EXPECT_LT(Sure("sorrel_tollgate", "1.5 w 184 645 m 186 638 l 192 660 l S\n"), kPoor);
  // A stroke a word further on, and an underlining.
  EXPECT_GT(Sure("sorrel_tollgate", "2 w 200 690 m 212 610 l S\n"), kPoor);
  EXPECT_GT(Sure("sorrel.tollnote", "0.7 w 115 637 m 205 637 l S\n"), kPoor);
}

TEST(Print, InTallCapitalsKeepsItsStems) {
  EXPECT_THAT(Read(Drawn(Set(40, 100, 600, "EXHIBIT") + Paragraph(500))),
              testing::StartsWith("EXHIBIT|the records"));
}

TEST(Print, IsNoLargerThanPaperWhateverResolutionItsPictureStates) {
  Picture page = Drawn(Paragraph(700));
  page.dpi_x = page.dpi_y = 96;  // A sheet of 18 by 23 inches: nobody set it.
  const PageText read = ReadPicture(page, true, RealRecogniser());
  EXPECT_NEAR(read.width_pt, 612, 2);
  EXPECT_NEAR(read.height_pt, 792, 2);
}

TEST(Print, StandsOnTheHeightOfItsNeighboursDescenders) {
  // "gy" of the line above hang into the gap between "to" and "the".
  const std::string above = "the agency may gladly, gaily supply any gypsy jury";
  const std::string below = "by the way to the agent to the jury to the end of it";
  EXPECT_EQ(Read(Drawn(Set(12, 72, 700, above) + Set(12, 72, 689, below) + Paragraph(650))),
            above + "|" + below +
                "|the records described below are kept by the provider in the usual|"
                "course of its business and are wanted by the grand jury that now|"
                "sits in this district for an inquiry into suspected wire fraud");
}

TEST(Print, OfUnderlinedNamesKeepsTheirUnderscores) {
  std::string content = Paragraph(700);
  content += Set(12, 72, 640, "the user marlow_fenwick");
  content += Rule(117.5, 637.9, 79);
  content += Set(12, 72, 600, "the user marlow fenwick");
  content += Rule(117.5, 597.9, 76);
  const std::string read = Read(Drawn(content));
  EXPECT_THAT(read, testing::HasSubstr("|the user marlow_fenwick|"));
  EXPECT_THAT(read, testing::EndsWith("|the user marlow fenwick"));
}

TEST(Print, KeepsUnderscoresThatLieLowerThanItsLetters) {
  constexpr const char* kCourier = "/F1<</Type/Font/Subtype/Type1/BaseFont/Courier>>";
  const auto at = [](int column) { return 72 + 7.2 * column; };
  const auto line = [&](double y, double low) {
    return Set(12, at(0), y, "of the user ribeira") + Rule(at(19), y - low, 7) +
           Set(12, at(20), y, "noite in May");
  };
  EXPECT_EQ(Read(Drawn(line(700, 2.4) + line(680, 3.4) + line(660, 4.4), kCourier)),
            "of the user ribeira_noite in May|of the user ribeira_noite in May|"
            "of the user ribeira_noite in May");
}

TEST(Print, OnADarkSlideIsReadAndSoIsThePapersMargin) {
  std::string content = "0.1 g 30 60 552 690 re f 1 g\n" + Paragraph(600) + "0 g\n";
  content += Set(9, 72, 40, "Confidential, subject to a protective order");
  content += Set(9, 400, 40, "page 7 of 9");
  const std::string read = Read(Drawn(content));
  EXPECT_THAT(read, testing::StartsWith("the records described below"));
  EXPECT_THAT(read, testing::HasSubstr("Confidential, subject to a protective order"));
  EXPECT_THAT(read, testing::HasSubstr("page 7 of 9"));
}

TEST(Print, RightUnderADashedRuleIsReadWithoutIt) {
  std::string content;
  for (int x = 72; x < 520; x += 5) content += Rule(x, 712, 3);
  EXPECT_THAT(Read(Drawn(content + Paragraph(700))),
              testing::HasSubstr("|the records described below are kept by the provider in"));
}

TEST(Print, HasNoWordsInTheDottedSidesOfBoxes) {
  std::string content = Paragraph(700);
  for (const int y : {560, 600}) {
    for (const int step : {0, 2}) {
      for (int x = 100; x < 300; x += 2) content += Rule(x, y + step, 1.2);
    }
  }
  EXPECT_THAT(Read(Drawn(content)), testing::EndsWith("an inquiry into suspected wire fraud"));
}

TEST(Print, InALowRowOfATableIsNoHandwriting) {
  std::ostringstream row;
  row << Rule(70, 720, 440) << Rule(70, 699, 440);
  for (const int x : {70, 300, 509}) row << x << " 699 1 21.7 re f\n";
  const std::string cells = Set(13, 76, 705, "5. ISSUED BY: Special Agent") +
                            Set(13, 306, 705, "6. DATE OF ISSUE: 02/19/2026");
  const std::string below =
      Set(12, 72, 640, "Patrice Lindholm") + Set(12, 72, 626, "Special Agent");
  EXPECT_EQ(Read(Drawn(row.str() + cells + below, kSans)),
            "5. ISSUED BY: Special Agent 6. DATE OF ISSUE: 02/19/2026|"
            "Patrice Lindholm|Special Agent");
}

TEST(Print, InATableOfHairlinesIsReadWithoutThem) {
  // Askew, so that black and white would have each line in pieces.
  std::ostringstream table;
  table << "0.9999 0.015 -0.015 0.9999 8 -5 cm 0.5 w 0.3 G\n";
  for (const int y : {717, 701, 685, 669}) table << "74 " << y << " m 512 " << y << " l S\n";
  for (const int x : {74, 262, 512}) table << x << " 717 m " << x << " 669 l S\n";
  const char* cells[][2] = {{"Handle", "Wanted"}, {"tern.lou", "Same"}, {"gull_pat", "sightings"}};
  int y = 705;
  for (const auto& [handle, wanted] : cells) {
    table << Set(12, 78, y, handle) << Set(12, 266, y, wanted);
    y -= 16;
  }
  EXPECT_THAT(Read(Drawn(table.str() + Paragraph(620))),
              testing::StartsWith("Handle Wanted|tern.lou Same|gull_pat sightings|the records"));
}

// The words of a line as a recogniser would have it that sees a blank before every last figure.
std::string WithTheLastFigureApart(const std::string& line) {
  Reading reading(Clean(Drawn(Set(12, 72, 700, line) + Paragraph(640))));
  reading.ReadAll(RealRecogniser(), "eng");
  std::vector<Word> words;
  for (Word word : reading.Words()) {
    if (word.line != 0) continue;
    if (word.text.size() < 2 || word.text.back() != '1') {
      words.push_back(word);
      continue;
    }
    Word last = word;
    word.text.pop_back();
    last.text = "1";
    word.box.x1 = last.box.x0 = word.box.x1 - 6.0 / 612;
    words.push_back(word);
    words.push_back(last);
  }
  RepairSpacing({reading.text(), &reading.rules(), reading.x_height()}, words);
  std::string text;
  for (const Word& word : words) text += (text.empty() ? "" : " ") + word.text;
  return text;
}

TEST(Print, HasNoBlankInTheWhiteBesideTheFigureOne) {
  for (const char* line : {"wrote to her from the account heronbird11 on that evening",
                           "the docket in this court is 26-0000771 and was opened then"}) {
    EXPECT_EQ(WithTheLastFigureApart(line), line);
  }
  const char* apart = "sections 8 1 and 7 1 of the act are read with chapter 21";
  EXPECT_EQ(WithTheLastFigureApart(apart), apart);
}

TEST(Print, IsWholeWhereAScratchRunsDownThroughIt) {
  const std::string read = Read(Drawn(Paragraph(700) + Paragraph(640) + Paragraph(580) +
                                      "100.3 20 0.4 760 re f\n" + "301 20 0.4 760 re f\n"));
  EXPECT_THAT(read, testing::HasSubstr("kept by the provider in the usual|course of its business"));
  EXPECT_EQ(std::count(read.begin(), read.end(), '|'), 8);
}

TEST(Print, IsReadThroughAGreyStamp) {
  const std::string text = Paragraph(700) + Paragraph(655) + Paragraph(610);
  const std::string stamp = "0.47 g " + Set(90, 80, 640, "RECEIVED") + "0 g ";
  EXPECT_EQ(Read(Drawn(stamp + text, kBold)), Read(Drawn(text, kBold)));
}

TEST(Print, InSmallCapitalsIsReadAsSmallLettersAndCapitalsStay) {
  std::string content = Paragraph(700);
  content += Set(14, 72, 640, "T") + Set(10.5, 81, 640, "HOMAS") + Set(14, 160, 640, "ORDER");
  EXPECT_THAT(Read(Drawn(content)), testing::EndsWith("|Thomas ORDER"));
}

TEST(Print, OfAThinFaceKeepsTheStemsOfItsHeadings) {
  EXPECT_THAT(Read(Drawn(Set(44, 100, 600, "INTENT") + Paragraph(500))),
              testing::StartsWith("INTENT|the records"));
}

}  // namespace
}  // namespace writ::reader
