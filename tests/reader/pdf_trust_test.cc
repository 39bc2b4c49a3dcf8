#include <gtest/gtest.h>

#include "reader/pdf_parse.h"
#include "reader/pdf_picture.h"
#include "tests/reader/pdf_maker.h"

namespace writ::reader {
namespace {

constexpr const char* kSubpoena[] = {
    "UNITED STATES DISTRICT COURT",
    "SUBPOENA TO PRODUCE DOCUMENTS",
    "YOU ARE COMMANDED to produce for the account",
    "kay.ormond@example.com",
    "all records of the creation of the account and of the",
    "devices on which it was used between the first of January",
    "and the thirtieth of June and the number of messages sent",
};

std::string Lines(double top, const std::string& how = "") {
  std::string content;
  for (const char* line : kSubpoena) {
    content += Show(72, top, line, how);
    top -= 20;
  }
  return content;
}

// A page of text as a scanner would see it, at 150 dots an inch.
std::string ScanOf(const std::string& content) {
  const std::string pdf = OnePage(content);
  const auto document = ParsePdf(pdf);
  const Deadline deadline(20);
  const Picture picture =
      DrawPage(*document, 1, CollectContent(*document, 1, 0, deadline), {.dpi = 150}, deadline);
  return GreyImage(picture.pix.get());
}

constexpr const char* kImage = "q 612 0 0 792 0 0 cm /I Do Q\n";

PageParts Scanned(const std::string& before, const std::string& after) {
  PageParts parts;
  parts.content = before + kImage + after;
  parts.resources = "/XObject<</I 5 0 R>>";
  parts.objects = {ScanOf(Lines(700))};
  return parts;
}

TEST(TrustInALayer, IsFullForDigitalPages) {
  const PageText page = ReadFirst(OnePage(Lines(700)), RealRecogniser());
  EXPECT_EQ(page.source, TextSource::text_layer);
  EXPECT_EQ(page.words.size(), 50U);
  EXPECT_TRUE(page.hidden.empty());
  EXPECT_FALSE(page.confidence.has_value());
  EXPECT_EQ(page.dpi, 0);
}

TEST(TrustInALayer, IsNoneWhereThereIsOnlyAPicture) {
  const PageText page = ReadFirst(OnePage(Scanned("", "")), RealRecogniser());
  EXPECT_EQ(page.source, TextSource::recognised);
  EXPECT_NE(TextOf(page).find("kay.ormond@example.com"), std::string::npos) << TextOf(page);
  EXPECT_DOUBLE_EQ(page.dpi, 150);  // The picture as it is, not drawn again.
  EXPECT_DOUBLE_EQ(page.width_pt, 612);
}

TEST(TrustInALayer, CoversAStampOverAPictureAndNoMore) {
  const std::string stamp =
      Show(72, 770, "Case 1:26-sw-00417 Document 3 Filed 02/20/26 Page 1 of 4");
  const PageText page = ReadFirst(OnePage(Scanned("", stamp)), RealRecogniser());
  EXPECT_EQ(page.source, TextSource::recognised);
  ASSERT_GT(page.words.size(), 20U);
  EXPECT_EQ(page.words[1].text, "1:26-sw-00417");  // The stamp by its layer, at its place …
  EXPECT_FALSE(page.words[1].confidence.has_value());
  EXPECT_TRUE(page.words.back().confidence.has_value());  // … the rest by its picture.
  EXPECT_NE(TextOf(page).find("YOU ARE COMMANDED"), std::string::npos) << TextOf(page);
}

TEST(TrustInALayer, IsNoneInAnEarlierRecognisersText) {
  // Invisible text under the scan: the picture is what counts.
  const std::string pdf = OnePage(Scanned(Lines(700, "3 Tr"), ""));
  const PageText page = ReadFirst(pdf, RealRecogniser());
  EXPECT_EQ(page.source, TextSource::recognised);
  EXPECT_TRUE(page.words.front().confidence.has_value());
  EXPECT_TRUE(page.hidden.empty()) << testing::PrintToString(HiddenIn(page));
}

TEST(TrustInALayer, IsNoneWithoutAUnicodeMap) {
  // Glyph numbers in an Identity-H font without /ToUnicode.
  PageParts parts;
  parts.fonts =
      "/G<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts["
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)"
      "/Ordering(Identity)/Supplement 0>>/DW 600>>]>>";
  parts.content = "BT /G 12 Tf 72 700 Td <0036005800450053005200480051> Tj ET";
  ScriptedRecogniser recogniser;
  const PageText page = ReadFirst(OnePage(parts), recogniser);
  EXPECT_EQ(page.source_reason, "layer garbled");
  EXPECT_GT(recogniser.asked, 0);
}

TEST(TrustInALayer, IsNoneWhereTheMapIsShifted) {
  // The page shows English, the map says the letters three further on.
  std::string map =
      "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfrange "
      "<41> <57> <0044> <61> <77> <0064> endbfrange endcmap";
  PageParts parts;
  parts.objects = {PdfMaker::Stream(map)};
  parts.fonts = "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>";
  parts.content = Lines(700);
  const PageText page = ReadFirst(OnePage(parts), RealRecogniser());
  EXPECT_EQ(page.source, TextSource::recognised) << page.source_reason;
  EXPECT_NE(TextOf(page).find("COMMANDED"), std::string::npos) << TextOf(page);
  EXPECT_TRUE(page.hidden.empty()) << testing::PrintToString(HiddenIn(page));
}

TEST(TrustInALayer, CoversTheTextBesideAPictureThatIsReadToo) {
  // A letter whose lower half is a pasted picture of text.
  PageParts parts;
  parts.content =
      Show(72, 750, "Please see the following notice:") + "q 612 0 0 792 0 -100 cm /I Do Q\n";
  parts.resources = "/XObject<</I 5 0 R>>";
  parts.objects = {ScanOf(Lines(600))};
  const PageText page = ReadFirst(OnePage(parts), RealRecogniser());
  EXPECT_EQ(page.words.front().text, "Please");
  EXPECT_FALSE(page.words.front().confidence.has_value());
  EXPECT_NE(TextOf(page).find("kay.ormond@example.com"), std::string::npos) << TextOf(page);
}

TEST(TrustInALayer, IsKeptBesideLogosAndSignatures) {
  PageParts parts;
  parts.content = Lines(700) + "q 120 0 0 40 300 400 cm /I Do Q\n";
  parts.resources = "/XObject<</I 5 0 R>>";
  parts.objects = {ScanOf("10 w 100 100 m 500 700 l S")};
  ScriptedRecogniser recogniser;
  const PageText page = ReadFirst(OnePage(parts), recogniser, true);
  EXPECT_EQ(page.source_reason, "sound text layer");
  EXPECT_EQ(recogniser.asked, 0);
}

TEST(TrustInALayer, DoesNotMakeTextOfABlankPage) {
  ScriptedRecogniser recogniser;
  const PageText page = ReadFirst(OnePage(""), recogniser);
  EXPECT_EQ(page.source, TextSource::blank);
  EXPECT_EQ(recogniser.asked, 0);
}

TEST(PicturesOfPages, AreTurnedAsThePageIs) {
  // A scan that lies on its side and is turned by /Rotate.
  PageParts parts = Scanned("", "");
  parts.content = "q 0 612 -792 0 792 0 cm /I Do Q";
  parts.media_box = "[0 0 792 612]";
  parts.page = "/Rotate 90";
  const PageText page = ReadFirst(OnePage(parts), RealRecogniser());
  EXPECT_NE(TextOf(page).find("COMMANDED"), std::string::npos) << TextOf(page);
  EXPECT_DOUBLE_EQ(page.width_pt, 612);
  EXPECT_LT(page.words.front().box.y0, 0.15);
}

}  // namespace
}  // namespace writ::reader
