#include "reader/pdf_hidden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reader/pdf_parse.h"
#include "reader/pdf_picture.h"
#include "tests/reader/pdf_maker.h"

namespace writ::reader {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string kOrder = Show(72, 700, "YOU ARE COMMANDED to produce records for") +
                           Show(72, 680, "kay.ormond@example.com and for no other account");

std::vector<std::string> Hidden(const std::string& pdf) {
  ScriptedRecogniser nobody;
  return HiddenIn(ReadFirst(pdf, nobody));
}

// What the page's text is, beside.
std::string Text(const std::string& pdf) {
  ScriptedRecogniser nobody;
  return TextOf(ReadFirst(pdf, nobody));
}

TEST(HiddenText, IsWhiteOnWhite) {
  const std::string pdf =
      OnePage(kOrder + Show(72, 500, "Also responsive: bob.victim@example.com", "1 g"));
  EXPECT_THAT(Hidden(pdf), ElementsAre("white: Also responsive: bob.victim@example.com"));
  EXPECT_THAT(Text(pdf), testing::Not(HasSubstr("bob")));
  EXPECT_THAT(TextOf(pdf), testing::Not(HasSubstr("bob")));  // Nor where only text is asked for.
}

TEST(HiddenText, IsNearlyWhiteToo) {
  EXPECT_THAT(Hidden(OnePage(kOrder + Show(72, 500, "all of their accounts", "0.97 g"))),
              ElementsAre("white: all of their accounts"));
}

TEST(HiddenText, IsNotWhiteOnADarkHeading) {
  const std::string pdf =
      OnePage("0 0 0.4 rg 60 480 400 40 re f\n" + Show(72, 494, "SUBPOENA DUCES TECUM", "1 g"));
  EXPECT_THAT(Hidden(pdf), IsEmpty());
  EXPECT_EQ(Text(pdf), "SUBPOENA DUCES TECUM");
  EXPECT_EQ(TextOf(pdf), "SUBPOENA DUCES TECUM");
}

TEST(HiddenText, IsNotWhiteOnADarkShapeThatIsNoRectangle) {
  const std::string pdf =
      OnePage("0.3 g 60 480 m 460 480 l 470 500 l 460 520 l 60 520 l 50 500 l f\n" +
              Show(72, 494, "SUBPOENA DUCES TECUM", "1 g"));
  EXPECT_THAT(Hidden(pdf), IsEmpty());
  EXPECT_EQ(Text(pdf), "SUBPOENA DUCES TECUM");
}

TEST(HiddenText, IsNotGreyOrColoured) {
  EXPECT_THAT(Hidden(OnePage(kOrder + Show(72, 500, "Case 1:26-sw-00417", "0 0 1 rg") +
                             Show(72, 480, "printed from the register", "0.7 g"))),
              IsEmpty());
}

TEST(HiddenText, IsTooSmallToRead) {
  EXPECT_THAT(Hidden(OnePage(kOrder + "BT /F1 1 Tf 72 500 Td (and the account "
                                      "bob.victim@example.com) Tj ET")),
              ElementsAre("tiny: and the account bob.victim@example.com"));
  EXPECT_THAT(Hidden(OnePage(kOrder + "BT /F1 5 Tf 72 500 Td (Form 12-B, revised) Tj ET")),
              IsEmpty());
}

TEST(HiddenText, IsUnderABlackBox) {
  const std::string pdf = OnePage(kOrder + "0 g 70 676 155 14 re f\n");
  EXPECT_THAT(Hidden(pdf), ElementsAre("covered: kay.ormond@example.com"));
  EXPECT_THAT(Text(pdf), testing::Not(HasSubstr("kay")));
  ScriptedRecogniser nobody;
  EXPECT_THAT(ReadFirst(pdf, nobody).marks,
              testing::Contains(testing::Field(&Mark::kind, MarkKind::redaction)));
}

TEST(HiddenText, IsUnderABlackBoxThatIsTooShort) {
  EXPECT_THAT(Hidden(OnePage(kOrder + "0 g 70 676 140 14 re f\n")),
              ElementsAre(testing::StartsWith("covered: kay.ormond@example")));
}

TEST(HiddenText, IsBlackOnBlackToo) {
  EXPECT_THAT(
      Hidden(OnePage("0 g 70 496 200 16 re f\n" + Show(72, 500, "the informant Doe") + kOrder)),
      ElementsAre("covered: the informant Doe"));
}

TEST(HiddenText, IsUnderAWhiteBoxOrAPicture) {
  EXPECT_THAT(Hidden(OnePage(kOrder + Show(72, 500, "except for the contents") +
                             "1 g 60 490 300 30 re f\n")),
              ElementsAre("covered: except for the contents"));
}

TEST(HiddenText, IsNotUnderAHighlighterOrARule) {
  PageParts parts;
  parts.resources = "/ExtGState<</H<</BM/Multiply>>/T<</ca 0.4>>>>";
  parts.content = kOrder + "/H gs 1 1 0 rg 70 676 150 14 re f\n";
  EXPECT_THAT(Hidden(OnePage(parts)), IsEmpty());
  parts.content = kOrder + "/T gs 1 1 0 rg 70 676 150 14 re f\n";
  EXPECT_THAT(Hidden(OnePage(parts)), IsEmpty());
  EXPECT_THAT(Hidden(OnePage(kOrder + "0 g 70 683 150 1 re f\n")), IsEmpty());
}

TEST(HiddenText, IsOutsideOfThePage) {
  EXPECT_THAT(Hidden(OnePage(kOrder + Show(72, 850, "Judge signed order for carol"))),
              ElementsAre("invisible: Judge signed order for carol"));
}

TEST(HiddenText, IsDrawnWithoutInk) {
  EXPECT_THAT(Hidden(OnePage(kOrder + Show(72, 500, "and bob.victim@example.com", "3 Tr"))),
              ElementsAre("invisible: and bob.victim@example.com"));
}

PageParts Group(const std::string& state) {
  PageParts parts;
  parts.content = kOrder + "q /G gs /X Do Q\n";
  const std::string inside = Show(72, 500, "and the account of bob.victim");
  parts.resources = "/ExtGState<</G<<" + state + ">>>>/XObject<</X 5 0 R>>";
  parts.objects = {
      "<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Group<</S/Transparency>>/Resources<</Font<<"
      "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Length " +
          std::to_string(inside.size()) + ">>\nstream\n" + inside + "\nendstream",
      // A mask that lets nothing through.
      "<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Group<</S/Transparency/CS/DeviceGray>>"
      "/Length 0>>\nstream\n\nendstream"};
  return parts;
}

TEST(HiddenText, IsInAGroupThatIsPaintedWithoutInk) {
  EXPECT_THAT(Hidden(OnePage(Group("/ca 0"))),
              ElementsAre("invisible: and the account of bob.victim"));
  EXPECT_THAT(Hidden(OnePage(Group("/ca 0.6"))), IsEmpty());
}

TEST(HiddenText, IsBehindAMaskThatLetsNothingThrough) {
  EXPECT_THAT(Hidden(OnePage(Group("/SMask<</S/Luminosity/G 6 0 R>>"))),
              ElementsAre("covered: and the account of bob.victim"));
}

TEST(HiddenText, IsNotWhiteWithABlackOutline) {
  EXPECT_THAT(Hidden(OnePage(Show(72, 700, "UNDER SEAL", "1 g 0 G 2 Tr"))), IsEmpty());
  EXPECT_EQ(TextOf(OnePage(Show(72, 700, "UNDER SEAL", "1 g 0 G 2 Tr"))), "UNDER SEAL");
}

TEST(HiddenText, IsNotAPageInSmallUnits) {
  PageParts parts;
  parts.media_box = "[0 0 61.2 79.2]";
  parts.content = "0.1 0 0 0.1 0 0 cm " + kOrder;
  EXPECT_THAT(Hidden(OnePage(parts)), IsEmpty());
  EXPECT_THAT(TextOf(OnePage(parts)), HasSubstr("kay.ormond@example.com"));
}

TEST(HiddenText, IsInALayerThatIsSwitchedOff) {
  PageParts parts;
  parts.catalog = "/OCProperties<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>";
  parts.resources = "/Properties<</L 5 0 R>>";
  parts.objects = {"<</Type/OCG/Name(x)>>"};
  parts.content = kOrder + "/OC /L BDC " + Show(72, 500, "account of bob.victim") + "EMC\n" +
                  Show(72, 400, "By the Court");
  EXPECT_THAT(Hidden(OnePage(parts)), ElementsAre("invisible: account of bob.victim"));
  EXPECT_THAT(Text(OnePage(parts)), HasSubstr("By the Court"));
  parts.catalog = "/OCProperties<</OCGs[5 0 R]/D<</ON[5 0 R]>>>>";
  EXPECT_THAT(Hidden(OnePage(parts)), IsEmpty());
}

TEST(HiddenText, IsNotTheSameTextDrawnAgainUnseen) {
  EXPECT_THAT(Hidden(OnePage(kOrder + Show(72, 700, "YOU ARE COMMANDED", "3 Tr") +
                             Show(72, 680, "kay.ormond@example.com", "1 g"))),
              IsEmpty());
}

TEST(HiddenText, IsNotTheAnchorOfASigningService) {
  EXPECT_THAT(Hidden(OnePage(kOrder + Show(72, 500, "\\\\s1\\\\", "1 g") +
                             Show(72, 480, "{{Sig_es_:signer1:signature}}", "1 g") +
                             Show(72, 460, ". _ .", "1 g"))),
              IsEmpty());
}

TEST(HiddenText, DoesNotTakePartOfAClippedCell) {
  // A table cell that clips its text at its right edge.
  EXPECT_THAT(
      Hidden(OnePage(kOrder + "q 60 490 60 30 re W n " + Show(72, 500, "Confidential") + " Q\n")),
      IsEmpty());
}

// --- Scans with a layer -------------------------------------------------------------------------

Word Shown(const std::string& text, double x, double y, int line, double confidence = 0.95) {
  Word word;
  word.text = text;
  word.box = {x, y, x + 0.012 * static_cast<double>(text.size()), y + 0.014};
  word.line = line;
  word.confidence = confidence;
  return word;
}

struct Sheet {
  std::vector<Word> shown;
  std::vector<LayerText> layer;

  // One line on both: words parted by blanks, the layer's in the same places.
  void Line(const std::string& picture, const std::string& text) {
    const double y = 0.05 + 0.02 * lines;
    Put(picture, y, [&](Word word) { shown.push_back(std::move(word)); });
    Put(text, y, [&](Word word) { layer.push_back({std::move(word), "invisible"}); });
    ++lines;
  }
  template <typename F>
  void Put(const std::string& text, double y, F&& add) const {
    double x = 0.1;
    std::size_t from = 0;
    while (from < text.size()) {
      const std::size_t end = std::min(text.find(' ', from), text.size());
      const Word word = Shown(text.substr(from, end - from), x, y, lines);
      x = word.box.x1 + 0.01;
      add(word);
      from = end + 1;
    }
  }
  std::vector<std::string> Hidden() const {
    std::vector<std::string> all;
    for (const HiddenText& text : FindHidden(layer, shown, nullptr)) {
      all.push_back(text.layer + " / " + text.picture);
    }
    return all;
  }
  int lines = 0;
};

Sheet Honest() {
  Sheet sheet;
  sheet.Line("UNITED STATES DISTRICT COURT", "UN1TED STATES DISTRICT C0URT");
  sheet.Line("for the Eastern District of Virginia", "for tbe Eastern Distriet of Virginla");
  sheet.Line("YOU ARE COMMANDED to produce", "Y0U ARE C0MMANDED to produee");
  sheet.Line("subscriber information for the account", "suhscriber inforrnation for tlie account");
  sheet.Line("kay.ormond@example.com of Wickr", "kay.orrnond@exarnple.com of Wickr");
  sheet.Line("from January to December of that year", "frorn January to Decernber of that year");
  sheet.Line("and the devices on which it was used", "and tbe devices on whieh it was used");
  return sheet;
}

TEST(HiddenText, IsNotAnHonestLayerWithARecognisersErrors) {
  EXPECT_THAT(Honest().Hidden(), IsEmpty());
}

TEST(HiddenText, IsNotALayerThatMissesOrSplitsWords) {
  Sheet sheet = Honest();
  sheet.Line("Clerk of the Court Signature", "Cl erk of the Court");
  sheet.Line("the Wickr network of the", "theWickrnetwork of the");
  EXPECT_THAT(sheet.Hidden(), IsEmpty());
}

// What a digital page under its own print looks like.
Sheet Exact() {
  Sheet sheet;
  for (const char* line :
       {"UNITED STATES DISTRICT COURT", "for the Eastern District of Virginia",
        "YOU ARE COMMANDED to produce", "subscriber information for the account",
        "kay.ormond@example.com of Wickr", "from January to December of that year",
        "and the devices on which it was used"}) {
    sheet.Line(line, line);
  }
  return sheet;
}

TEST(HiddenText, IsAnAccountThatDiffersALittleInAnExactLayer) {
  Sheet sheet = Exact();
  sheet.Line("account quill.harbor@example.com and", "account quill.harbour@example.net and");
  EXPECT_THAT(sheet.Hidden(), ElementsAre(testing::StartsWith("quill.harbour@example.net / ")));
}

TEST(HiddenText, IsAnotherSentenceInAnExactLayer) {
  Sheet sheet = Exact();
  sheet.Line("without the contents of messages", "including every stored conversation");
  EXPECT_THAT(sheet.Hidden(), ElementsAre(HasSubstr("every stored conversation")));
}

TEST(HiddenText, IsWhollyAnotherAccountInALayerWithErrors) {
  Sheet sheet = Honest();
  sheet.Line("account alice.real@example.com and", "account bob.victim@example.com and");
  EXPECT_THAT(sheet.Hidden(), ElementsAre(HasSubstr("bob.victim@example.com")));
}

TEST(HiddenText, IsNoWordThatAPoorRecogniserMadeUp) {
  Sheet sheet = Honest();
  sheet.Line("Commonwealth of Pennsylvania February", "Commonwealth of Mesaadhiventll Pbeoiey");
  sheet.Line("SOUTHERN durations, and temporarily", "aatdianets estices oe ccnvelni");
  sheet.Line("Landgericht Frankfurt Staatsanwaltschaft", "canoer Eeridont cictawaiechan");
  sheet.Line("hocking.h@example.com (555) 555-0198", "h@example.com (555) 955-0196");
  sheet.Line("imogen.farrow@vermont.gov, and", "imogen.farrow@vermont , and");
  sheet.Line("", "Settee Spake");
  EXPECT_THAT(sheet.Hidden(), IsEmpty());
}

TEST(HiddenText, IsAnotherPaperAltogether) {
  Sheet sheet;
  for (int n = 0; n < 8; ++n) {
    sheet.Line("subscriber information for the account of the user",
               "search warrant for everything the suspect ever wrote");
  }
  EXPECT_THAT(sheet.Hidden(), testing::Not(IsEmpty()));
}

TEST(HiddenText, IsNotAGarbledLayer) {
  Sheet sheet;
  for (int n = 0; n < 8; ++n) {
    sheet.Line("subscriber information for the account of the user",
               "vxevfulehu lqirupdwlrq iru wkh dffrxqw ri wkh xvhu");
  }
  EXPECT_THAT(sheet.Hidden(), IsEmpty());
}

TEST(HiddenText, IsNotAnHonestLayerThatIsMisplaced) {
  Sheet sheet = Honest();
  Sheet more = Honest();
  sheet.shown.insert(sheet.shown.end(), more.shown.begin(), more.shown.end());
  for (LayerText& text : sheet.layer) {
    text.word.box.y0 += 0.3;
    text.word.box.y1 += 0.3;
  }
  EXPECT_THAT(sheet.Hidden(), IsEmpty());
}

TEST(HiddenText, TakesNoDoubtfulReadingAgainstALayer) {
  Sheet sheet = Honest();
  sheet.Line("wfthcut thc ccntcnts cf mcssagcs", "including every stored conversation");
  for (Word& word : sheet.shown) {
    if (word.line == sheet.lines - 1) word.confidence = 0.4;
  }
  EXPECT_THAT(sheet.Hidden(), IsEmpty());
}

// --- With the real recogniser -------------------------------------------------------------------

std::string ImageOf(const std::string& content) {
  const std::string pdf = OnePage(content);
  const auto document = ParsePdf(pdf);
  const Deadline deadline(20);
  return GreyImage(
      DrawPage(*document, 1, CollectContent(*document, 1, 0, deadline), {.dpi = 150}, deadline)
          .pix.get());
}

TEST(HiddenText, IsALayerUnderAScanThatNamesAnotherAccount) {
  PageParts parts;
  parts.resources = "/XObject<</I 5 0 R>>";
  parts.objects = {ImageOf(kOrder + Show(72, 660, "from the first of January to this day"))};
  parts.content = Show(72, 700, "YOU ARE COMMANDED to produce records for") +
                  Show(72, 680, "bob.victim@example.com and for no other account") +
                  Show(72, 660, "from the first of January to this day") +
                  "q 612 0 0 792 0 0 cm /I Do Q\n";
  const PageText page = ReadFirst(OnePage(parts), RealRecogniser());
  EXPECT_THAT(HiddenIn(page), ElementsAre("differs: bob.victim@example.com"));
  EXPECT_THAT(TextOf(page), HasSubstr("kay.ormond@example.com"));
  EXPECT_THAT(TextOf(page), testing::Not(HasSubstr("bob")));
}

TEST(HiddenText, IsAUnicodeMapThatLies) {
  // The glyphs show "kay", the map says "bob".
  PageParts parts;
  parts.fonts = "/L<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>";
  parts.objects = {PdfMaker::Stream(
      "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 6 beginbfchar <6B> <0062> "
      "<61> <006F> <79> <0062> <6F> <0075> <72> <0069> <6E> <0073> endbfchar endcmap")};
  parts.content = Show(72, 700, "YOU ARE COMMANDED to produce the records of the account") +
                  "BT /L 12 Tf 72 680 Td (kay.ormond@example.com) Tj ET " +
                  Show(72, 660, "from the first of January to the last of June");
  const PageText page = ReadFirst(OnePage(parts), RealRecogniser());
  ASSERT_EQ(page.hidden.size(), 1U) << page.source_reason;
  EXPECT_THAT(page.hidden[0].layer, testing::StartsWith("bob"));
  EXPECT_THAT(TextOf(page), HasSubstr("kay.ormond@example.com"));
  EXPECT_THAT(TextOf(page), HasSubstr("YOU ARE COMMANDED"));
}

}  // namespace
}  // namespace writ::reader
