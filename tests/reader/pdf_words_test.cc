#include <gtest/gtest.h>

#include "tests/reader/pdf_maker.h"

namespace writ::reader {
namespace {

std::string In(const std::string& operators) {
  return TextOf(OnePage("BT /F1 12 Tf 72 700 Td " + operators + " ET"));
}

TEST(PdfWords, ArePartedByBlanksAndByGaps) {
  EXPECT_EQ(In("(for the account) Tj"), "for the account");
  EXPECT_EQ(In("[(for)-300(the)-300(account)] TJ"), "for the account");
  EXPECT_EQ(In("[(Wi)20(ckr)-15(,)] TJ"), "Wickr,");  // Kerning parts nothing.
}

TEST(PdfWords, StandInLinesFromTopToBottom) {
  EXPECT_EQ(
      TextOf(OnePage(Show(72, 600, "second") + Show(300, 700, "right") + Show(72, 700, "left"))),
      "left right|second");
}

TEST(PdfWords, OfAFieldAreOnTheLineOfItsLabel) {
  EXPECT_EQ(TextOf(OnePage(Show(72, 700, "Date:") + Show(110, 698, "02/09/2026"))),
            "Date: 02/09/2026");
}

TEST(PdfWords, OfStackedSmallLinesBesideALargeOneStayApart) {
  const std::string pdf = OnePage("BT /F1 30 Tf 72 690 Td (SUBPOENA) Tj ET " +
                                  Show(300, 706, "upper") + Show(300, 692, "lower"));
  EXPECT_NE(TextOf(pdf).find("upper"), std::string::npos);
  EXPECT_EQ(TextOf(pdf).find("upper lower"), std::string::npos);
}

TEST(PdfWords, KeepSmallCapitalsTogether) {
  EXPECT_EQ(In("/F1 12 Tf (S) Tj /F1 9 Tf (UBPOENA ) Tj /F1 12 Tf (D) Tj /F1 9 Tf (UCES) Tj"),
            "SUBPOENA DUCES");
}

TEST(PdfWords, JoinSpacedLetters) {
  EXPECT_EQ(In("(S U B P O E N A) Tj"), "SUBPOENA");
  EXPECT_EQ(In("(S U B P O E N A   D U C E S   T E C U M) Tj"), "SUBPOENA DUCES TECUM");
  EXPECT_EQ(In("4 Tc (SUBPOENA) Tj ( ) Tj (DUCES) Tj"), "SUBPOENA DUCES");
  EXPECT_EQ(In("[(S)-400(U)-400(B)-400(P)-400(O)-400(E)-400(N)-400(A)] TJ"), "SUBPOENA");
}

TEST(PdfWords, LeaveInitialsAndListsApart) {
  EXPECT_EQ(In("(J. R. Smith) Tj"), "J. R. Smith");
  EXPECT_EQ(In("(a b c) Tj"), "a b c");
}

TEST(PdfWords, PartFootnotesFromWhatTheyFollow) {
  EXPECT_EQ(In("(kay@example.com) Tj /F1 7 Tf 5 Ts (1) Tj"), "kay@example.com \xC2\xB9");
  EXPECT_EQ(In("(the 10) Tj /F1 7 Tf 5 Ts (th) Tj /F1 12 Tf 0 Ts ( day) Tj"), "the 10th day");
}

TEST(PdfWords, TakeTextThatIsDrawnTwiceOnce) {
  EXPECT_EQ(TextOf(OnePage(Show(72, 700, "UNDER SEAL") + Show(72.3, 700, "UNDER SEAL"))),
            "UNDER SEAL");
  EXPECT_EQ(TextOf(OnePage(Show(72, 700, "very very"))), "very very");
}

TEST(PdfWords, ResolveLigaturesAndSoftHyphens) {
  PageParts parts;
  parts.fonts = "/L<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>";
  parts.objects = {PdfMaker::Stream(
      "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> "
      "endcodespacerange 3 beginbfchar <41> <FB01> <42> <00AD> <43> <0063> endbfchar endcmap end")};
  parts.content = "BT /L 12 Tf 72 700 Td (CAB) Tj ET";
  EXPECT_EQ(TextOf(OnePage(parts)), "cfi-");
}

TEST(PdfWords, PutAccentsThatWereDrawnApartOverTheirLetter) {
  // An acute accent, then back, then the letter: how old TeX writes é.
  PageParts parts;
  parts.fonts =
      "/L<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[65/acute]>>>>";
  parts.content = "BT /L 12 Tf 72 700 Td [(caf)] TJ [(A)445(e)] TJ ET";
  EXPECT_EQ(TextOf(OnePage(parts)), "caf\xC3\xA9");
}

TEST(PdfWords, TurnedOnesStandAfterThePageInLinesOfTheirOwn) {
  const std::string stamp = "BT /F1 9 Tf 0 1 -1 0 30 300 Tm (FILED BY FAX) Tj ET ";
  EXPECT_EQ(TextOf(OnePage(stamp + Show(72, 420, "body text of the order") +
                           Show(72, 300, "and more of it on this page"))),
            "body text of the order|and more of it on this page|FILED BY FAX");
}

TEST(PdfWords, OfASidewaysPageAreReadUpright) {
  const std::string pdf =
      OnePage("BT /F1 12 Tf 0 1 -1 0 100 100 Tm (a table that was printed across the page) Tj ET");
  ScriptedRecogniser nobody;
  const PageText page = ReadFirst(pdf, nobody, true);
  EXPECT_EQ(TextOf(page), "a table that was printed across the page");
  EXPECT_EQ(page.rotated, 90);
  EXPECT_DOUBLE_EQ(page.width_pt, 792);
  EXPECT_LT(page.words.front().box.x0, page.words.back().box.x0);
}

TEST(PdfWords, HaveBoxesOnThePageAsShown) {
  PageParts parts;
  parts.content = Show(156, 692, "here");
  parts.page = "/CropBox[56 92 556 792]";  // 500 by 700 points.
  ScriptedRecogniser nobody;
  PageText page = ReadFirst(OnePage(parts), nobody, true);
  ASSERT_EQ(page.words.size(), 1U);
  EXPECT_DOUBLE_EQ(page.width_pt, 500);
  EXPECT_NEAR(page.words[0].box.x0, 100.0 / 500, 0.001);
  EXPECT_NEAR(page.words[0].box.y1, 100.0 / 700, 0.006);
  EXPECT_FALSE(page.words[0].confidence.has_value());

  // The same, turned by the page's /Rotate: text is read upright, boxes follow.
  parts.content = "BT /F1 12 Tf 0 1 -1 0 300 200 Tm (here and further along the same line) Tj ET";
  parts.page += "/Rotate 90";
  page = ReadFirst(OnePage(parts), nobody, true);
  EXPECT_DOUBLE_EQ(page.width_pt, 700);
  EXPECT_EQ(page.rotated, 0);
  EXPECT_EQ(TextOf(page), "here and further along the same line");
}

TEST(PdfWords, ComeFromFormFieldsAndStampsToo) {
  PageParts parts;
  parts.content = Show(72, 700, "Account:");
  parts.catalog =
      "/AcroForm<</Fields[5 0 R]/DR<</Font<</Helv<</Type/Font/Subtype/Type1/BaseFont"
      "/Helvetica>>>>>>/DA(/Helv 12 Tf 0 g)/NeedAppearances true>>";
  parts.page = "/Annots[5 0 R 6 0 R]";
  parts.objects = {
      "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(kay@example.com)/Rect[130 696 330 712]"
      "/DA(/Helv 12 Tf 0 g)/F 4>>",
      "<</Type/Annot/Subtype/Stamp/Rect[72 500 272 540]/F 4/AP<</N 7 0 R>>>>",
      "<</Type/XObject/Subtype/Form/BBox[0 0 200 40]/Resources<</Font<</F1<</Type/Font/Subtype"
      "/Type1/BaseFont/Helvetica>>>>>>/Length 43>>\nstream\nBT /F1 12 Tf 5 10 Td (RECEIVED) Tj ET"
      "         \nendstream"};
  EXPECT_EQ(TextOf(OnePage(parts)), "Account: kay@example.com|RECEIVED");
}

TEST(PdfWords, OfWingdingsAreBoxes) {
  PageParts parts;
  parts.fonts = "/W<</Type/Font/Subtype/TrueType/BaseFont/Wingdings>>";
  parts.content =
      "BT /W 12 Tf 72 700 Td (\\376) Tj /F1 12 Tf ( Production ) Tj /W 12 Tf (o) Tj "
      "/F1 12 Tf ( Inspection) Tj ET";
  EXPECT_EQ(TextOf(OnePage(parts)), "\xE2\x98\x91 Production \xE2\x98\x90 Inspection");
}

}  // namespace
}  // namespace writ::reader
