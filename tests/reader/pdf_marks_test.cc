#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/reader/pdf_maker.h"

namespace writ::reader {
namespace {

std::vector<Mark> Marks(const std::string& pdf, MarkKind kind) {
  ScriptedRecogniser nobody;
  std::vector<Mark> found;
  for (const Mark& mark : ReadFirst(pdf, nobody).marks) {
    if (mark.kind == kind) found.push_back(mark);
  }
  return found;
}

PageParts Field(const std::string& field) {
  PageParts parts;
  parts.content = Show(72, 700, "Signature of Clerk or Deputy Clerk");
  parts.catalog = "/AcroForm<</Fields[5 0 R]/SigFlags 3>>";
  parts.page = "/Annots[5 0 R]";
  parts.objects = {"<</Type/Annot/Subtype/Widget/F 4/Rect[306 396 459 475.2]" + field + ">>"};
  return parts;
}

TEST(PdfMarks, AreSignatureFieldsThatHoldASignature) {
  const std::string signature =
      "/V<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached"
      "/ByteRange[0 1 2 3]/Contents<3082>>>";
  const auto marks = Marks(OnePage(Field("/FT/Sig/T(s)" + signature)), MarkKind::digital_signature);
  ASSERT_EQ(marks.size(), 1U);
  EXPECT_NEAR(marks[0].box.x0, 0.5, 0.001);
  EXPECT_NEAR(marks[0].box.y0, 0.4, 0.001);
  EXPECT_NEAR(marks[0].box.x1, 0.75, 0.001);
  EXPECT_NEAR(marks[0].box.y1, 0.5, 0.001);
}

TEST(PdfMarks, AreNoEmptySignatureFields) {
  EXPECT_TRUE(Marks(OnePage(Field("/FT/Sig/T(s)")), MarkKind::digital_signature).empty());
}

TEST(PdfMarks, AreCheckboxesWithTheirState) {
  auto marks = Marks(OnePage(Field("/FT/Btn/T(c)/AS/Yes/V/Yes")), MarkKind::checkbox);
  ASSERT_EQ(marks.size(), 1U);
  EXPECT_TRUE(marks[0].ticked);
  marks = Marks(OnePage(Field("/FT/Btn/T(c)/AS/Off/V/Off")), MarkKind::checkbox);
  ASSERT_EQ(marks.size(), 1U);
  EXPECT_FALSE(marks[0].ticked);
  EXPECT_TRUE(Marks(OnePage(Field("/FT/Btn/Ff 65536/T(print)")), MarkKind::checkbox).empty());
}

TEST(PdfMarks, AreNothingThatIsHidden) {
  PageParts parts = Field("/FT/Btn/T(c)/AS/Yes");
  parts.objects[0].replace(parts.objects[0].find("/F 4"), 4, "/F 2");
  EXPECT_TRUE(Marks(OnePage(parts), MarkKind::checkbox).empty());
}

TEST(PdfMarks, AreWingdingsBoxes) {
  PageParts parts;
  parts.fonts = "/W<</Type/Font/Subtype/TrueType/BaseFont/Wingdings>>";
  parts.content = "BT /W 12 Tf 72 700 Td (\\375) Tj ET " + Show(90, 700, "Production") +
                  "BT /W 12 Tf 72 680 Td (o) Tj ET " + Show(90, 680, "Inspection");
  const auto marks = Marks(OnePage(parts), MarkKind::checkbox);
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_TRUE(marks[0].ticked);
  EXPECT_FALSE(marks[1].ticked);
}

TEST(PdfMarks, ArePicturesSmallerThanThePage) {
  PageParts parts;
  parts.content = Show(72, 700, "Signed") + "q 153 0 0 39.6 306 396 cm /I Do Q\n";
  parts.resources = "/XObject<</I 5 0 R>>";
  parts.objects = {
      "<</Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8"
      "/Width 2/Height 1/Length 2>>\nstream\n" +
      std::string("\x00\xFF", 2) + "\nendstream"};
  const auto marks = Marks(OnePage(parts), MarkKind::picture);
  ASSERT_GE(marks.size(), 1U);
  EXPECT_NEAR(marks[0].box.x0, 0.5, 0.001);
  EXPECT_NEAR(marks[0].box.y1, 0.5, 0.001);
  EXPECT_GT(marks[0].darkness, 0.3);
  EXPECT_LT(marks[0].darkness, 0.7);
}

TEST(PdfMarks, AreBlackBoxesButNoHeadingsOrRules) {
  EXPECT_EQ(
      Marks(OnePage(Show(72, 700, "To:") + "0 g 100 696 120 14 re f"), MarkKind::redaction).size(),
      1U);
  EXPECT_TRUE(Marks(OnePage("0 g 72 690 400 24 re f " + Show(80, 698, "PART ONE", "1 g")),
                    MarkKind::redaction)
                  .empty());
  EXPECT_TRUE(
      Marks(OnePage(Show(72, 700, "To:") + "0 g 72 690 400 2 re f"), MarkKind::redaction).empty());
}

TEST(PdfMarks, AreRedactionsThatWereMarkedAndNeverApplied) {
  PageParts parts;
  parts.content = Show(72, 700, "the informant Doe");
  parts.page = "/Annots[5 0 R]";
  parts.objects = {"<</Type/Annot/Subtype/Redact/F 4/Rect[72 696 200 712]>>"};
  EXPECT_EQ(Marks(OnePage(parts), MarkKind::redaction).size(), 1U);
}

TEST(PdfMarks, AreLeftOutWhereOnlyTextIsAskedFor) {
  ScriptedRecogniser nobody;
  EXPECT_TRUE(ReadFirst(OnePage(Field("/FT/Btn/T(c)/AS/Yes")), nobody, true).marks.empty());
}

}  // namespace
}  // namespace writ::reader
