#include "recogniser/decoder.h"

#include <gtest/gtest.h>

#include <numeric>

namespace ocr {
namespace {

constexpr int kBlank = 0, kA = 1, kB = 2, kDigit = 3, kNull = 4;

// Four characters, one class each.
Language Letters() {
  const auto of = [](const char* text, bool letter, bool digit, int own) {
    return Unichar{text, letter, false, digit, false, own};
  };
  const Unicharset characters{of(" ", false, false, 0), of("a", true, false, 1),
                              of("b", true, false, 2), of("1", false, true, 3)};
  return {Alphabet(characters, {{kBlank}, {kA}, {kB}, {kDigit}}), {}, kNull};
}

Steps Of(const std::vector<std::vector<Choice>>& steps) {
  Steps out;
  for (const auto& step : steps) {
    out.begin.push_back(static_cast<std::uint32_t>(out.choices.size()));
    out.choices.insert(out.choices.end(), step.begin(), step.end());
  }
  out.begin.push_back(static_cast<std::uint32_t>(out.choices.size()));
  return out;
}

// "ab", "ba" and "a1" end words; node 0 is the root. Edges: letter, last, word end, next.
Dictionary Words() {
  struct Edge {
    std::uint64_t letter;
    bool last, end;
    std::uint64_t next;
  };
  const std::vector<Edge> edges = {
      {1, false, false, 2}, {2, true, false, 3}, {2, true, true, 0}, {1, true, true, 0}};
  std::vector<std::uint8_t> bytes = {42, 0, 4, 0, 0, 0, 4, 0, 0, 0};
  for (const Edge& edge : edges) {
    const std::uint64_t record =
        edge.letter | (edge.last ? 8U : 0U) | (edge.end ? 32U : 0U) | (edge.next << 6);
    for (int byte = 0; byte < 8; ++byte)
      bytes.push_back(static_cast<std::uint8_t>(record >> (8 * byte)));
  }
  return *Dictionary::Read(bytes, 4);
}

TEST(Decode, SumsOverAllAlignmentsOfAText) {
  const Language language = Letters();
  const Steps steps = Of({{{kA, 0.6F}, {kNull, 0.4F}}, {{kNull, 0.6F}, {kA, 0.4F}}});
  const std::vector<Spelling> found = Decode(language, steps, 0, 2, false, 5);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].unichars, std::vector<int>{kA});
  EXPECT_NEAR(found[0].probability, 0.6 * 0.6 + 0.6 * 0.4 + 0.4 * 0.4, 1e-6);
  EXPECT_NEAR(found[1].probability, 0.4 * 0.6, 1e-6);
}

TEST(Decode, ProbabilitiesOfAllTextsSumToOne) {
  const Language language = Letters();
  const Steps steps = Of({{{kA, 0.5F}, {kNull, 0.5F}}, {{kB, 0.7F}, {kNull, 0.3F}}});
  double sum = 0;
  for (const Spelling& spelling : Decode(language, steps, 0, 2, false, 12)) {
    sum += spelling.probability;
    EXPECT_NEAR(ProbabilityOf(language, steps, 0, 2, spelling.unichars), spelling.probability,
                1e-4);
  }
  EXPECT_NEAR(sum, 1, 1e-6);
}

TEST(Decode, ADoubledLetterNeedsANullBetween) {
  const Language language = Letters();
  const Steps together = Of({{{kA, 1.0F}}, {{kA, 1.0F}}});
  EXPECT_EQ(Decode(language, together, 0, 2, false, 1)[0].unichars, std::vector<int>{kA});
  const Steps apart = Of({{{kA, 1.0F}}, {{kNull, 1.0F}}, {{kA, 1.0F}}});
  EXPECT_EQ(Decode(language, apart, 0, 3, false, 1)[0].unichars, (std::vector<int>{kA, kA}));
}

TEST(Decode, PrefersAKnownWordWhereTheyAreNearlyAsLikely) {
  Language language = Letters();
  language.words = Words();
  const Steps close = Of({{{kA, 0.6F}, {kB, 0.4F}}, {{kA, 1.0F}}});
  const Steps clear = Of({{{kA, 0.99F}, {kB, 0.01F}}, {{kNull, 1.0F}}, {{kA, 1.0F}}});
  EXPECT_EQ(Decode(language, close, 0, 2, true, 1)[0].unichars, (std::vector<int>{kB, kA}));
  EXPECT_EQ(Decode(language, clear, 0, 3, true, 1)[0].unichars, (std::vector<int>{kA, kA}));
}

TEST(Align, GivesEachCharacterItsSteps) {
  const Language language = Letters();
  const Steps steps = Of({{{kNull, 1.0F}},
                          {{kA, 0.9F}, {kNull, 0.1F}},
                          {{kA, 0.6F}, {kNull, 0.4F}},
                          {{kNull, 1.0F}},
                          {{kB, 0.8F}, {kNull, 0.2F}}});
  const std::vector<Span> spans = Align(language, steps, {kA, kB});
  ASSERT_EQ(spans.size(), 2U);
  EXPECT_EQ(spans[0].first, 1);
  EXPECT_EQ(spans[0].last, 2);
  EXPECT_FLOAT_EQ(spans[0].probability, 0.9F);
  EXPECT_EQ(spans[1].first, 4);
}

// A way that falls behind at every step is given up as hopeless, but not when it is the only one.
TEST(Align, FindsAPlaceForEveryCharacterOfATextThatTheStepsHardlyAllow) {
  const Language language = Letters();
  const Steps steps = Of(std::vector<std::vector<Choice>>(13, {{kNull, 1.0F}}));
  const std::vector<Span> spans = Align(language, steps, std::vector<int>(6, kB));
  ASSERT_EQ(spans.size(), 6U);
  int before = -1;
  for (const Span& span : spans) {
    EXPECT_GT(span.first, before);
    EXPECT_GE(span.last, span.first);
    before = span.last;
  }
  EXPECT_LT(before, 13);
}

TEST(Dictionary, KnowsItsWordsAndNoOthers) {
  const Dictionary words = Words();
  const auto a = words.Next({}, kA);
  ASSERT_TRUE(a);
  EXPECT_FALSE(a->word_end);
  EXPECT_FALSE(words.Next(*a, kA));
  const auto ab = words.Next(*a, kB);
  ASSERT_TRUE(ab);
  EXPECT_TRUE(ab->word_end);
  EXPECT_FALSE(ab->more);
}

TEST(Dictionary, RefusesWhatIsCutOffOrOfAnotherCharacterSet) {
  const std::vector<std::uint8_t> cut = {42, 0, 4, 0, 0, 0, 9, 0, 0, 0, 1};
  EXPECT_FALSE(Dictionary::Read(cut, 4));
  const std::vector<std::uint8_t> other = {42, 0, 5, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0};
  EXPECT_FALSE(Dictionary::Read(other, 4));
  EXPECT_FALSE(Dictionary::Read({}, 4));
}

TEST(Alphabet, FollowsCharactersOfSeveralClasses) {
  const Unicharset characters{{" ", false, false, false, false, 0},
                              {"x", true, false, false, false, 1},
                              {"y", true, false, false, false, 2}};
  const Alphabet alphabet(characters, {{0}, {1, 2}, {1, 3}});
  const Alphabet::Step first = alphabet.Next(0, 1);
  EXPECT_GT(first.state, 0);
  EXPECT_EQ(first.unichar, -1);
  EXPECT_EQ(alphabet.Next(first.state, 2).unichar, 1);
  EXPECT_EQ(alphabet.Next(first.state, 3).unichar, 2);
  EXPECT_EQ(alphabet.Next(first.state, 1).state, -1);
}

}  // namespace
}  // namespace ocr
