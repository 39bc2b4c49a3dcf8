// Boxes to be ticked and words struck out, written and drawn, and what the stages make of them.
#include "stages/checkboxes.h"

#include <gmock/gmock.h>

#include "tests/stages/paper.h"
#include "tests/stages/understanding.h"
#include "writ/stages/scope.h"

namespace writ {
namespace {

using testing::UnorderedElementsAre;

Tick TickOf(const Packet& packet, std::string_view word) {
  const std::size_t at = packet.text().find(word);
  const std::size_t newline = packet.text().rfind('\n', at);
  const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
  return TickBefore(packet, {begin, packet.text().size()}, at, TestModels());
}

Span SpanOf(const Packet& packet, std::string_view words) {
  const std::size_t at = packet.text().find(words);
  return {at, at + words.size()};
}

TEST(StandsBehindBox, TellsAnItemByTheBoxDrawnBeforeIt) {
  const Packet packet = Paper()
                            .Write(0.10, 0.20, "the following:")
                            .Checkbox(0.10, 0.24, true)
                            .Write(0.13, 0.24, "Subscriber records")
                            .Write(0.13, 0.26, "of the account")
                            .Packet();
  EXPECT_TRUE(StandsBehindBox(packet, packet.text().find("Subscriber")));
  EXPECT_FALSE(StandsBehindBox(packet, packet.text().find("the following")));
  EXPECT_FALSE(StandsBehindBox(packet, packet.text().find("of the account")));
}

TEST(TickBefore, ReadsWrittenBoxes) {
  for (const char* box : {"[X]", "[x]", "[ x ]", "(X)", "(x)", "[*]", "☒", "☑", "✓", "✔", "■"}) {
    EXPECT_EQ(TickOf(PacketOf(std::string(box) + " records"), "records"), Tick::ticked) << box;
  }
  for (const char* box : {"[ ]", "[]", "[_]", "[___]", "( )", "()", "☐", "□",
                          // As recognition may read its sides.
                          "(\"]", "[J", "(_]", "|_]", "LJ"}) {
    EXPECT_EQ(TickOf(PacketOf(std::string(box) + " records"), "records"), Tick::empty) << box;
  }
  for (const char* none : {"", "(a)", "[1]", "1.", "X", "(b)(8)"}) {
    EXPECT_EQ(TickOf(PacketOf(std::string(none) + " records"), "records"), Tick::none) << none;
  }
}

TEST(TickBefore, PassesOverBoxesThatChooseASide) {
  const Packet packet = PacketOf("a witness for the [X] State [ ] Defendant and to bring records");
  EXPECT_EQ(TickOf(packet, "records"), Tick::none);
  const Packet hours = PacketOf("appear at 9 [ ] a.m. and bring records");
  EXPECT_EQ(TickOf(hours, "records"), Tick::none);
}

TEST(TickBefore, TakesTheNearestOfSeveralWrittenBoxes) {
  const Packet packet = PacketOf("[X] records [ ] testimony [X] objects");
  EXPECT_EQ(TickOf(packet, "records"), Tick::ticked);
  EXPECT_EQ(TickOf(packet, "testimony"), Tick::empty);
  EXPECT_EQ(TickOf(packet, "objects"), Tick::ticked);
}

TEST(TickBefore, SeesDrawnBoxesOnTheSameLine) {
  const Packet packet = Paper()
                            .Checkbox(0.1, 0.3, true)
                            .Write(0.13, 0.3, "records")
                            .Checkbox(0.1, 0.34, false)
                            .Write(0.13, 0.34, "testimony")
                            .Write(0.13, 0.38, "objects")
                            .Packet();
  EXPECT_EQ(TickOf(packet, "records"), Tick::ticked);
  EXPECT_EQ(TickOf(packet, "testimony"), Tick::empty);
  EXPECT_EQ(TickOf(packet, "objects"), Tick::none);
}

TEST(TickBefore, TakesTheNearestDrawnBoxToTheLeft) {
  const Packet packet = Paper()
                            .Checkbox(0.1, 0.3, true)
                            .Write(0.13, 0.3, "records")
                            .Checkbox(0.4, 0.3, false)
                            .Write(0.43, 0.3, "testimony")
                            .Checkbox(0.8, 0.3, true)
                            .Packet();
  EXPECT_EQ(TickOf(packet, "records"), Tick::ticked);
  EXPECT_EQ(TickOf(packet, "testimony"), Tick::empty) << "not the box behind it";
}

TEST(TickBefore, GoesOnWithAStatementThatRunsOverItsLine) {
  const Packet packet = Paper()
                            .Checkbox(0.1, 0.3, false)
                            .Write(0.13, 0.3, "Production of the subscriber's")
                            .Write(0.13, 0.32, "billing records")
                            .Packet();
  EXPECT_EQ(
      TickBefore(packet, {0, packet.text().size()}, packet.text().find("billing"), TestModels()),
      Tick::empty);
}

TEST(IsStruckOut, SeesALineThroughTheMiddleOfTheWords) {
  const Packet packet = Paper()
                            .Write(0.1, 0.3, "billing records")
                            .Rule(0.1, 0.24, 0.3 - Paper::kHeight / 2)
                            .Write(0.1, 0.34, "stored messages")
                            .Packet();
  EXPECT_TRUE(IsStruckOut(packet, SpanOf(packet, "billing records")));
  EXPECT_FALSE(IsStruckOut(packet, SpanOf(packet, "stored messages")));
}

TEST(IsStruckOut, IsNotUnderliningNorAFrameNorAShortStroke) {
  const double middle = 0.3 - Paper::kHeight / 2;
  const Span words{0, std::string_view("billing records").size()};
  const auto struck = [&](const Paper& paper) { return IsStruckOut(paper.Packet(), words); };
  const Paper paper = Paper().Write(0.1, 0.3, "billing records");
  EXPECT_TRUE(struck(Paper(paper).Rule(0.1, 0.24, middle)));
  EXPECT_FALSE(struck(paper));
  EXPECT_FALSE(struck(Paper(paper).Rule(0.1, 0.24, 0.3))) << "underlined";
  EXPECT_FALSE(struck(Paper(paper).Rule(0.1, 0.24, 0.3 - Paper::kHeight))) << "a rule above";
  EXPECT_FALSE(struck(Paper(paper).Rule(0.1, 0.12, middle))) << "a stroke in one letter";
  EXPECT_FALSE(struck(Paper(paper).Rule(0.5, 0.9, middle))) << "beside the words";
  EXPECT_FALSE(struck(Paper(paper).Upright(0.12, 0.2, 0.4))) << "a frame";
  EXPECT_FALSE(IsStruckOut(Packet(), words)) << "no page";
}

// What a demand on a form asks for, by its boxes and strokes.
std::vector<std::string> AskedFor(const Paper& paper) {
  const Packet packet = paper.Packet();
  Document document;
  document.kind = DocumentKind::grand_jury_subpoena;
  document.end = packet.text().size();
  const Process process{document.kind, 1, {}, 0};
  std::vector<std::string> categories;
  for (const ScopeItem& item : FindScope(packet, {document}, process, {}, TestModels()).items) {
    categories.push_back(item.category);
  }
  return categories;
}

Paper Form() {
  return Paper()
      .Write(0.1, 0.2, "YOU ARE COMMANDED to produce the following records of the account:")
      .Write(0.13, 0.3, "billing records")
      .Write(0.13, 0.34, "IP address logs")
      .Write(0.13, 0.38, "account creation date");
}

TEST(FindScope, AsksForWhatIsTickedInThePicture) {
  EXPECT_THAT(AskedFor(Form()), UnorderedElementsAre("payment", "ip_logs", "creation_date"));
  EXPECT_THAT(
      AskedFor(
          Form().Checkbox(0.1, 0.3, true).Checkbox(0.1, 0.34, false).Checkbox(0.1, 0.38, true)),
      UnorderedElementsAre("payment", "creation_date"));
}

TEST(FindScope, DoesNotAskForWhatIsStruckOut) {
  EXPECT_THAT(AskedFor(Form().Rule(0.12, 0.28, 0.34 - Paper::kHeight / 2)),
              UnorderedElementsAre("payment", "creation_date"));
}

}  // namespace
}  // namespace writ
