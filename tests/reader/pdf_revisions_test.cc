#include "reader/pdf_revisions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/reader/pdf_maker.h"

namespace writ::reader {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A page that was saved, changed and saved again.
std::string Changed(const std::string& first, const std::string& then) {
  PageParts parts;
  parts.content = first;
  PdfMaker maker = MakePage(parts);
  maker.Finish(1);
  maker.Replace(4, PdfMaker::Stream(then));
  return maker.Finish(1);
}

PageText Read(const std::string& pdf) {
  ScriptedRecogniser nobody;
  return ReadFirst(pdf, nobody);
}

const std::string kTop = Show(72, 700, "YOU ARE COMMANDED to produce the records of");

TEST(Revisions, ThatReplaceAnAccountAreHiddenText) {
  const PageText page = Read(Changed(kTop + Show(72, 680, "alice.real@example.com"),
                                     kTop + Show(72, 680, "mallory@example.com")));
  EXPECT_THAT(HiddenIn(page), ElementsAre("revision: alice.real@example.com"));
  EXPECT_EQ(page.hidden[0].picture, "mallory@example.com");
  EXPECT_THAT(page.troubles, testing::Contains("revisions: 2"));
}

TEST(Revisions, ThatChangeOneDigitAreHiddenTextToo) {
  EXPECT_THAT(HiddenIn(Read(Changed(kTop + Show(72, 680, "account 104411"),
                                    kTop + Show(72, 680, "account 104417")))),
              ElementsAre("revision: 104411"));
}

TEST(Revisions, ThatOnlyAddAreNone) {
  const PageText page = Read(Changed(kTop, kTop + Show(72, 680, "Signed on 2 March 2026")));
  EXPECT_THAT(page.hidden, IsEmpty());
  EXPECT_THAT(page.troubles, testing::Contains("revisions: 2"));
}

TEST(Revisions, ThatMoveTheSameWordsAreNone) {
  EXPECT_THAT(Read(Changed(kTop + Show(72, 680, "kay@example.com"),
                           kTop + Show(72, 640, "kay@example.com")))
                  .hidden,
              IsEmpty());
}

TEST(Revisions, AreNotCountedByMarksOfEndAlone) {
  // The end mark within a stream, as in an attached PDF.
  PageParts parts;
  parts.content = kTop;
  parts.objects = {PdfMaker::Stream("startxref\n99999\n%%EOF\n")};
  const PageText page = Read(OnePage(parts));
  EXPECT_THAT(page.hidden, IsEmpty());
  EXPECT_THAT(page.troubles, testing::Not(testing::Contains(testing::StartsWith("revisions"))));
}

}  // namespace
}  // namespace writ::reader
