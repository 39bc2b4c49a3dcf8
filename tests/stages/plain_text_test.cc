#include "writ/stages/plain_text.h"

#include <gtest/gtest.h>

namespace writ {
namespace {

TEST(ReadPlainText, SplitsPagesAtFormFeeds) {
  const auto pages = ReadPlainText("one\ftwo\f", 10);
  ASSERT_TRUE(pages);
  ASSERT_EQ(pages->size(), 2u);
  EXPECT_EQ((*pages)[1].words[0].text, "two");
}

TEST(ReadPlainText, CallsAPageOfWhiteSpaceBlank) {
  const auto pages = ReadPlainText("one\f \n \fthree", 10);
  ASSERT_EQ(pages->size(), 3u);
  EXPECT_EQ((*pages)[1].source, TextSource::blank);
}

TEST(ReadPlainText, SkipsAByteOrderMark) {
  EXPECT_EQ(ReadPlainText("\xEF\xBB\xBFTo: Wickr", 10)->front().words[0].text, "To:");
}

TEST(ReadPlainText, RefusesMorePagesThanAllowed) {
  const auto pages = ReadPlainText("a\fb\fc", 2);
  ASSERT_FALSE(pages);
  EXPECT_EQ(pages.error().code, ErrorCode::too_many_pages);
}

TEST(ReadPlainText, KeepsEveryBoxInsideThePageAndInReadingOrder) {
  std::string text;
  for (int n = 0; n < 200; ++n) text += "a line of \t some words that goes on and on and on\r\n";
  const auto pages = ReadPlainText(text + std::string(500, 'x'), 10);
  const auto& words = pages->front().words;
  for (std::size_t w = 0; w < words.size(); ++w) {
    EXPECT_GE(words[w].box.x0, 0);
    EXPECT_LE(words[w].box.x1, 1);
    EXPECT_LE(words[w].box.y1, 1);
    EXPECT_FALSE(words[w].box.Empty());
    if (w > 0 && words[w].line == words[w - 1].line) {
      EXPECT_GT(words[w].box.x0, words[w - 1].box.x0);
    }
  }
}

TEST(ReadPlainText, WrapsParagraphsThatNobodyWrapped) {
  std::string paragraph;
  for (int n = 0; n < 60; ++n) paragraph += "word ";
  const auto pages = ReadPlainText(paragraph + "\nshort", 10);
  EXPECT_EQ(pages->front().words.back().line, 3);
  EXPECT_GT(pages->front().words.back().box.Width(), 0.03) << "others keep their width";
  std::string row = "first column   second column";
  row.append(200, ' ').append("third");
  EXPECT_EQ(ReadPlainText(row, 10)->front().words.back().line, 0) << "columns stay";
}

TEST(IsPlainText, RefusesBytesThatAreNoUtf8OrHoldControlCharacters) {
  EXPECT_TRUE(IsPlainText("Señor, 2ª Vara"));
  EXPECT_FALSE(IsPlainText("caf\xE9"));
  EXPECT_FALSE(IsPlainText(std::string_view("a\0b", 3)));
  EXPECT_FALSE(IsPlainText("\x1B[31m"));
}

TEST(IsPlainText, RefusesFormatsThatAreWrittenInText) {
  for (const char* bytes :
       {"%PDF-1.7\n", "junk before it\n%PDF-1.4\n", "<?xml version=\"1.0\"?><svg/>", "\n <SVG>",
        "\xEF\xBB\xBF<!DOCTYPE html><p>", "<html><body>", "{\\rtf1 text}", "%!PS-Adobe-3.0"}) {
    EXPECT_FALSE(IsPlainText(bytes)) << bytes;
  }
  EXPECT_TRUE(IsPlainText("<agent@example.gov> wrote: see the PDF"));
  EXPECT_TRUE(IsPlainText("% of accounts"));
}

TEST(ReadPlainText, RefusesTextThatSaysNothing) {
  const auto pages = ReadPlainText("%", 10);
  ASSERT_FALSE(pages);
  EXPECT_EQ(pages.error().code, ErrorCode::corrupt);
  EXPECT_EQ(ReadPlainText(" \n", 10)->front().source, TextSource::blank);
}

}  // namespace
}  // namespace writ
