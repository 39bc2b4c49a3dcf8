#include "writ/packet.h"

#include <gtest/gtest.h>

namespace writ {
namespace {

Page PageWith(int file, int number, const std::vector<std::string>& words) {
  Page page{file, number, {}, {}};
  for (std::size_t w = 0; w < words.size(); ++w) {
    const double x = 0.1 * static_cast<double>(w);
    page.read.words.push_back({words[w], {x, 0.1, x + 0.08, 0.12}, 0.9 - x, 0, 0, {}});
    if (!page.normal.text.empty()) page.normal.text += ' ';
    const std::size_t begin = page.normal.text.size();
    page.normal.text += words[w];
    page.normal.runs.push_back({begin, page.normal.text.size(), w});
  }
  return page;
}

const Packet kPacket({}, {PageWith(0, 1, {"one", "two", "three"}), PageWith(1, 1, {}),
                          PageWith(1, 2, {"four", "five"})});

TEST(Packet, JoinsPagesWithFormFeeds) { EXPECT_EQ(kPacket.text(), "one two three\f\ffour five"); }

TEST(Packet, KnowsThePageOfEveryOffset) {
  EXPECT_EQ(kPacket.PageAt(0), 0u);
  EXPECT_EQ(kPacket.PageAt(12), 0u);
  EXPECT_EQ(kPacket.PageAt(15), 2u);
  EXPECT_EQ(kPacket.PageOf(2), "four five");
}

TEST(Packet, LocatesARangeByTheUnionOfItsWords) {
  const auto found = kPacket.Locate(4, 13, "rule");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].text, "two three");
  EXPECT_DOUBLE_EQ(found[0].box.x0, 0.1);
  EXPECT_DOUBLE_EQ(found[0].box.x1, 0.28);
  EXPECT_EQ(found[0].rule, "rule");
}

TEST(Packet, LocatesARangeOverAPageBreakOnEachPage) {
  const auto found = kPacket.Locate(8, 20, "");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].text, "three");
  EXPECT_EQ(found[1].text, "four");
  EXPECT_EQ(found[1].file, 1);
  EXPECT_EQ(found[1].page, 2);
  EXPECT_EQ(kPacket.AsWritten(8, 20), "three four");
}

TEST(Packet, TakesTheLowestConfidenceAndNoneWhereNothingWasRecognised) {
  EXPECT_DOUBLE_EQ(*kPacket.Confidence(0, 13), 0.7);
  EXPECT_FALSE(kPacket.Confidence(3, 4));
  EXPECT_FALSE(Packet().Confidence(0, 1));
  EXPECT_TRUE(Packet().Locate(0, 1, "").empty());
}

TEST(Box, UnionIgnoresEmptyBoxesAndOverlapIsAShareOfTheSmaller) {
  EXPECT_EQ(Union({}, {0.1, 0.1, 0.2, 0.2}), (Box{0.1, 0.1, 0.2, 0.2}));
  EXPECT_DOUBLE_EQ(Overlap({0, 0, 1, 1}, {0.5, 0.5, 0.75, 0.75}), 1);
  EXPECT_DOUBLE_EQ(Overlap({0, 0, 0.1, 0.1}, {0.5, 0.5, 0.75, 0.75}), 0);
}

}  // namespace
}  // namespace writ
