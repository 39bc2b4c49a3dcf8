// Print that runs up or down beside a page's text.
#include "reader/sideways.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reader/pix.h"
#include "reader/read_picture.h"
#include "tests/reader/drawn_page.h"

namespace writ::reader {
namespace {

constexpr const char* kStamp = "FILED DATE: 3/14/2026 2:40 PM, Clerk of the Circuit Court";

std::string Paragraphs() {
  std::string content;
  for (int n = 0; n < 8; ++n) content += Paragraph(700 - 66 * n);
  return content;
}

std::string LastLine(const PageText& page) {
  std::string text;
  for (const Word& word : page.words) {
    if (word.line == page.words.back().line) text += (text.empty() ? "" : " ") + word.text;
  }
  return text;
}

TEST(Sideways, UpTheMarginIsALineOfItsOwnAfterTheText) {
  const PageText page =
      ReadPicture(Drawn(Paragraphs() + Set(11, 40, 200, kStamp, 1)), true, RealRecogniser());
  EXPECT_EQ(LastLine(page), kStamp);
  EXPECT_EQ(page.words.back().line, 24);  // After three lines in each of eight paragraphs.
  EXPECT_THAT(TextOf(page), testing::StartsWith("the records described below"));
}

TEST(Sideways, DownTheMarginIsReadTheOtherWay) {
  const PageText page =
      ReadPicture(Drawn(Paragraphs() + Set(11, 570, 650, kStamp, 3)), true, RealRecogniser());
  EXPECT_EQ(LastLine(page), kStamp);
}

TEST(Sideways, WordsLieWhereTheyStandOnThePage) {
  const PageText page =
      ReadPicture(Drawn(Paragraphs() + Set(11, 40, 200, kStamp, 1)), true, RealRecogniser());
  ASSERT_EQ(page.words.back().text, "Court");
  const Word& first = page.words[page.words.size() - 10];
  ASSERT_EQ(first.text, "FILED");
  // It begins 200 points above the page's foot and runs up from there, 40 from its left.
  EXPECT_NEAR(first.box.y1, 1 - 200 / 792.0, 0.01);
  EXPECT_NEAR(first.box.x1, 40 / 612.0, 0.01);
  EXPECT_LT(page.words.back().box.y1, first.box.y0);
}

TEST(Sideways, ColumnsOfUprightLettersAreNone) {
  std::string content = Paragraphs();
  for (int n = 0; n < 25; ++n) {
    content += Set(12, 50, 700 - 15 * n, std::to_string(n + 1));  // The lines' numbers.
    content += Set(12, 540, 700 - 15 * n, "\\)");                 // A caption's ladder.
  }
  const std::string read = TextOf(ReadPicture(Drawn(content), true, RealRecogniser()));
  EXPECT_THAT(read, testing::HasSubstr("in the usual )|2 course of its"));
  EXPECT_THAT(read, testing::HasSubstr("and are wanted by the grand jury that now )|"));
}

}  // namespace
}  // namespace writ::reader
