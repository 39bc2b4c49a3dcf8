// Lines of a report: wrapped, lined up, coloured where wanted, and safe to print on a terminal.
#include "stages/report_sheet.h"

#include <gmock/gmock.h>

#include "core/display.h"

namespace writ {
namespace {

using testing::HasSubstr;
using testing::Not;

const ReportStyle kPlain{60, false}, kColoured{60, true};

std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t from = 0;
  for (std::size_t to = text.find('\n'); to != std::string::npos; to = text.find('\n', from)) {
    lines.push_back(text.substr(from, to - from));
    from = to + 1;
  }
  return lines;
}

// A sheet with one of everything, its texts long.
std::string Full(const ReportStyle& style, const std::string& text) {
  Sheet sheet(style);
  sheet.Banner("DEFICIENT", Ink::red, text);
  sheet.Heading("ACCOUNTS", text);
  sheet.Field("Court", text);
  sheet.List(
      {{"x", Ink::red, text, "p. 3", {{text, Ink::plain}}}, {"i", Ink::blue, "b", text, {}}});
  sheet.Remark(text);
  sheet.Sum(text, "$12.50");
  return sheet.Take();
}

TEST(Sheet, KeepsEveryLineWithinTheWidth) {
  const std::string text =
      "In the matter of the search of information associated with an account of a very "
      "long-winded-and-hyphenated-name-that-no-line-of-a-narrow-terminal-could-ever-hold "
      "日本語の長い文";
  for (const int width : {24, 40, 80, 200}) {
    for (const std::string& line : Lines(Full({width, false}, text))) {
      EXPECT_LE(DisplayWidth(line), width) << line;
    }
  }
}

TEST(Sheet, LosesNoWord) {
  std::string joined;
  for (const std::string& line : Lines(Full({30, false}, "alpha beta gamma delta epsilon zeta"))) {
    joined += line + " ";
  }
  for (const char* word : {"alpha", "gamma", "epsilon", "zeta", "$12.50", "p. 3", "DEFICIENT"}) {
    EXPECT_THAT(joined, HasSubstr(word));
  }
}

TEST(Sheet, IsNeverNarrowerThanCanBeRead) {
  for (const int width : {-5, 0, 1}) {
    EXPECT_EQ(Full({width, false}, "alpha beta"), Full({24, false}, "alpha beta"));
  }
}

TEST(Sheet, PrintsNoEscapeWithoutColour) {
  EXPECT_THAT(Full(kPlain, "text"), Not(HasSubstr("\x1B")));
}

TEST(Sheet, ColoursWhatHasAnInkAndEndsTheColour) {
  Sheet sheet(kColoured);
  sheet.Field("Court", "red text", Ink::red);
  sheet.Field("Case", "plain text");
  const auto lines = Lines(sheet.Take());
  EXPECT_THAT(lines[0], HasSubstr("\x1B[31mred text\x1B[0m"));
  EXPECT_THAT(lines[1], testing::EndsWith(" \x1B[0mplain text"));
}

TEST(Sheet, ChangesOnlyTheInkByColour) {
  std::string coloured = Full(kColoured, "text"), bare;
  for (std::size_t i = 0; i < coloured.size(); ++i) {
    if (coloured[i] == '\x1B') {
      i = coloured.find('m', i);
    } else {
      bare += coloured[i];
    }
  }
  // The banner's word has a ground of its own to stand on.
  EXPECT_EQ(bare.substr(bare.find('\n')), [] {
    const std::string plain = Full(kPlain, "text");
    return plain.substr(plain.find('\n'));
  }());
}

TEST(Sheet, LetsNoTextMoveTheCursorOrTurnTheWriting) {
  const std::string evil =
      "a\x1B[2Jb\rc\x07\xE2\x80\xAE"
      "d\xC2\x9B"
      "31me";
  for (const ReportStyle& style : {kPlain, kColoured}) {
    const std::string shown = Full(style, evil);
    EXPECT_THAT(shown, Not(HasSubstr("\x1B[2J")));
    EXPECT_THAT(shown, Not(HasSubstr("\r")));
    EXPECT_THAT(shown, Not(HasSubstr("\x07")));
    EXPECT_THAT(shown, Not(HasSubstr("\xE2\x80\xAE")));
    EXPECT_THAT(shown, Not(HasSubstr("\xC2\x9B")));
  }
}

TEST(Sheet, LinesUpPlacesWhereTheyFit) {
  Sheet sheet(kPlain);
  sheet.List(
      {{"+", Ink::plain, "short", "p. 1", {}}, {"+", Ink::plain, "a longer one", "p. 2", {}}});
  const auto lines = Lines(sheet.Take());
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].find("p. 1"), lines[1].find("p. 2"));
}

TEST(Sheet, PutsAPlaceThatDoesNotFitOnALineOfItsOwn) {
  Sheet sheet({30, false});
  sheet.List({{"+", Ink::plain, "twenty-two characters", "pp. 1, 2 and 3", {}}});
  const auto lines = Lines(sheet.Take());
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[1], "    pp. 1, 2 and 3");
}

TEST(Sheet, LeavesOutFieldsWithoutText) {
  Sheet sheet(kPlain);
  sheet.Field("Court", "");
  EXPECT_EQ(sheet.Take(), "");
}

TEST(Sheet, SetsSumsFlushRight) {
  Sheet sheet(kPlain);
  sheet.Sum("one", "$1.00");
  sheet.Sum("two", "$1,000.00");
  for (const std::string& line : Lines(sheet.Take())) EXPECT_EQ(DisplayWidth(line), 60) << line;
}

}  // namespace
}  // namespace writ
