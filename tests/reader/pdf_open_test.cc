#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <qpdf/qpdf-c.h>

#include "tests/reader/pdf_maker.h"

namespace writ::reader {
namespace {

std::string Encrypted(const std::string& pdf, const char* user, const char* owner) {
  qpdf_data qpdf = qpdf_init();
  qpdf_read_memory(qpdf, "test", pdf.data(), pdf.size(), nullptr);
  qpdf_init_write_memory(qpdf);
  qpdf_set_r6_encryption_parameters2(qpdf, user, owner, QPDF_TRUE, QPDF_FALSE, QPDF_TRUE, QPDF_TRUE,
                                     QPDF_TRUE, QPDF_TRUE, qpdf_r3p_none, QPDF_TRUE);
  qpdf_write(qpdf);
  std::string encrypted(reinterpret_cast<const char*>(qpdf_get_buffer(qpdf)),
                        qpdf_get_buffer_length(qpdf));
  qpdf_cleanup(&qpdf);
  return encrypted;
}

ErrorCode Refusal(const std::string& pdf, const PageLimits& limits = {}) {
  const auto document = OpenPdf(pdf, limits);
  EXPECT_FALSE(document.has_value());
  return document ? ErrorCode::crashed : document.error().code;
}

TEST(OpenPdf, AsksForNoPasswordWhereTheUsersIsEmpty) {
  const std::string pdf = Encrypted(OnePage(Show(72, 700, "open to all")), "", "owner");
  EXPECT_EQ(TextOf(pdf), "open to all");
}

TEST(OpenPdf, SaysThatAPasswordIsNeeded) {
  EXPECT_EQ(Refusal(Encrypted(OnePage("BT ET"), "user", "owner")), ErrorCode::encrypted);
}

TEST(OpenPdf, RefusesWhatIsNoPdfInside) {
  EXPECT_EQ(Refusal("%PDF-1.7\nnothing else"), ErrorCode::corrupt);
  EXPECT_EQ(Refusal("%PDF-"), ErrorCode::corrupt);
}

TEST(OpenPdf, ReadsOnWhereTheTableIsDamaged) {
  std::string pdf = OnePage(Show(72, 700, "still here"));
  pdf.replace(pdf.find("xref\n"), 5, "xxxx\n");
  EXPECT_EQ(TextOf(pdf), "still here");
}

TEST(OpenPdf, ReadsOnWhereTheEndIsCutOff) {
  std::string pdf = OnePage(Show(72, 700, "still here"));
  pdf.resize(pdf.find("xref\n"));
  ScriptedRecogniser nobody;
  const PageText page = ReadFirst(pdf, nobody);
  EXPECT_EQ(TextOf(page), "still here");
  EXPECT_THAT(page.troubles, testing::Contains("file repaired"));
}

TEST(OpenPdf, ReadsOnBehindJunk) {
  EXPECT_EQ(TextOf(std::string(900, 'x') + "\n" + OnePage(Show(72, 700, "still here"))),
            "still here");
}

TEST(OpenPdf, BelievesNoCountOfPages) {
  std::string pdf = OnePage(Show(72, 700, "one"));
  pdf.replace(pdf.find("/Count 1>>"), 10, "/Count 2000000000>>");
  const auto document = OpenPdf(pdf, {});
  if (document) {
    EXPECT_LE((*document)->pages(), 3000);
  } else {
    EXPECT_NE(document.error().code, ErrorCode::crashed);
  }
}

TEST(OpenPdf, RefusesMorePagesThanItsLimit) {
  PdfMaker maker;
  maker.Add("<</Type/Catalog/Pages 2 0 R>>");
  std::string kids;
  for (int n = 0; n < 12; ++n) kids += std::to_string(3 + n) + " 0 R ";
  maker.Add("<</Type/Pages/Kids[" + kids + "]/Count 12>>");
  for (int n = 0; n < 12; ++n) maker.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>");
  const std::string pdf = maker.Finish(1);
  EXPECT_TRUE(OpenPdf(pdf, {}).has_value());
  EXPECT_EQ(Refusal(pdf, {.max_pages = 10}), ErrorCode::too_many_pages);
}

TEST(OpenPdf, RefusesPagesLargerThanAPdfsPageMayBe) {
  PageParts parts;
  parts.content = Show(72, 700, "far away");
  parts.media_box = "[0 0 1000000 1000000]";
  EXPECT_EQ(Refusal(OnePage(parts)), ErrorCode::too_large);
  parts.media_box = "[0 0 14400 14400]";
  EXPECT_TRUE(OpenPdf(OnePage(parts), {}).has_value());
}

TEST(OpenPdf, EndsOnAPageTreeThatLoops) {
  PdfMaker maker;
  maker.Add("<</Type/Catalog/Pages 2 0 R>>");
  maker.Add("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>");
  maker.Add("<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 1>>");
  const std::string pdf = maker.Finish(1);
  const auto document = OpenPdf(pdf, {});
  if (document) {
    ScriptedRecogniser nobody;
    EXPECT_TRUE((*document)->Read({1, false}, nobody).words.empty());
  }
}

TEST(OpenPdf, SaysThatThereIsNoPage) {
  PdfMaker maker;
  maker.Add("<</Type/Catalog/Pages 2 0 R>>");
  maker.Add("<</Type/Pages/Kids[]/Count 0>>");
  EXPECT_EQ(Refusal(maker.Finish(1)), ErrorCode::empty);
}

TEST(ReadPdf, BreaksOffFormsWithoutEnd) {
  // Ten forms, each of which draws the next ten times: ten thousand million.
  PageParts parts;
  parts.content = "/X0 Do";
  std::string names;
  for (int n = 0; n < 10; ++n) {
    names += "/X" + std::to_string(n) + " " + std::to_string(5 + n) + " 0 R";
    std::string draws;
    for (int k = 0; k < 10; ++k) draws += "/X" + std::to_string(n + 1) + " Do ";
    parts.objects.push_back("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 15 0 R/Length " +
                            std::to_string(draws.size()) + ">>\nstream\n" + draws + "\nendstream");
  }
  parts.objects.push_back("<</XObject<<" + names + ">>>>");
  parts.resources = "/XObject<<" + names + ">>";
  ScriptedRecogniser nobody;
  const PageText page = ReadFirst(OnePage(parts), nobody, false, {.page_seconds = 0.2});
  EXPECT_EQ(page.source, TextSource::unreadable);
  EXPECT_EQ(page.source_reason, "too much to draw");
}

TEST(ReadPdf, TakesNoPictureForAPagesContent) {
  PdfMaker maker;
  maker.Add("<</Type/Catalog/Pages 2 0 R>>");
  maker.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
  maker.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents[4 0 R]>>");
  maker.AddStream("/Filter/JBIG2Decode", "no picture either");
  ScriptedRecogniser nobody;
  EXPECT_EQ(ReadFirst(maker.Finish(1), nobody).source, TextSource::unreadable);
}

TEST(ReadPdf, FollowsNoFileOutside) {
  PdfMaker maker;
  maker.Add("<</Type/Catalog/Pages 2 0 R>>");
  maker.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
  maker.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>");
  maker.AddStream("/F(/etc/passwd)", "");
  ScriptedRecogniser nobody;
  EXPECT_TRUE(ReadFirst(maker.Finish(1), nobody).words.empty());
}

TEST(ReadPdf, SaysThatContentWasCutShort) {
  // Flate data that ends in the middle: half a page is never taken for a whole one.
  PdfMaker maker;
  maker.Add("<</Type/Catalog/Pages 2 0 R>>");
  maker.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
  maker.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>");
  maker.AddStream("/Filter/FlateDecode",
                  std::string("\x78\x9c\x73\x0a\x51\xd0\x77\x33\x54\x30", 10));
  ScriptedRecogniser nobody;
  const PageText page = ReadFirst(maker.Finish(1), nobody);
  EXPECT_FALSE(page.troubles.empty());
  EXPECT_TRUE(page.illegible);
}

TEST(ReadPdf, DrawsNothingLargerThanItsLimit) {
  PageParts parts;
  parts.content = Show(72, 700, "a page as large as a house");
  parts.media_box = "[0 0 14000 14000]";
  ScriptedRecogniser nobody;
  const PageText page = ReadFirst(OnePage(parts), nobody);
  EXPECT_EQ(TextOf(page), "a page as large as a house");
  EXPECT_FALSE(page.troubles.empty());  // It could not be looked at.
}

}  // namespace
}  // namespace writ::reader
