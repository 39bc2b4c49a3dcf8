#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "recogniser/recogniser.h"

namespace ocr {
namespace {

TextWord Word(const std::string& text, double x0, double x1, double probability,
              std::vector<Reading> alternatives = {}) {
  TextWord word;
  word.text = text;
  word.x0 = x0;
  word.x1 = x1;
  word.probability = probability;
  word.alternatives = std::move(alternatives);
  return word;
}

std::vector<std::string> TextsOf(const TextLine& line) {
  std::vector<std::string> texts;
  for (const TextWord& word : line.words) texts.push_back(word.text);
  return texts;
}

TEST(Combine, TakesWhatBothHoldLikely) {
  const TextLine first{{Word("bcnch", 0, 50, 0.6, {{"bench", 0.4}})}};
  const TextLine second{{Word("bench", 1, 49, 0.9, {{"beach", 0.1}})}};
  const TextLine line = Combine(first, second);
  ASSERT_EQ(line.words.size(), 1U);
  EXPECT_EQ(line.words[0].text, "bench");
  ASSERT_FALSE(line.words[0].alternatives.empty());
  EXPECT_EQ(line.words[0].alternatives[0].text, "bcnch");
}

TEST(Combine, IsSurerWhereBothAgreeAndLessSureWhereTheyDiffer) {
  const TextLine word{{Word("route33", 0, 50, 0.9)}}, other{{Word("routeS3", 0, 50, 0.9)}};
  EXPECT_GT(Combine(word, word).words[0].probability, 0.95);
  const TextWord doubtful = Combine(word, other).words[0];
  EXPECT_LT(doubtful.probability, 0.6);
  ASSERT_EQ(doubtful.alternatives.size(), 1U);
}

TEST(Combine, DifferentBlanksAreNoDoubtOfTheCharacters) {
  const TextLine first{{Word("a.b@", 0, 40, 0.9), Word("example.org", 42, 100, 0.9)}};
  const TextLine second{{Word("a.b@example.org", 0, 100, 0.95)}};
  EXPECT_EQ(TextsOf(Combine(first, second)), std::vector<std::string>{"a.b@example.org"});
  EXPECT_DOUBLE_EQ(Combine(first, second).words[0].probability, 0.95);
}

TEST(Combine, DropsNoiseThatOneReadingAloneSaw) {
  const TextLine first{{Word("‘", 0, 4, 0.5), Word("The", 6, 40, 0.99)}};
  const TextLine second{{Word("The", 6, 40, 0.99)}};
  EXPECT_EQ(TextsOf(Combine(first, second)), std::vector<std::string>{"The"});
  EXPECT_EQ(TextsOf(Combine(second, first)), std::vector<std::string>{"The"});
}

TEST(Combine, KeepsTheOrderAndEveryWordOfWhatAgrees) {
  const TextLine line{
      {Word("all", 0, 30, 0.9), Word("records", 40, 90, 0.9), Word("of", 100, 110, 0.9)}};
  EXPECT_EQ(TextsOf(Combine(line, line)), (std::vector<std::string>{"all", "records", "of"}));
  EXPECT_EQ(TextsOf(Combine(line, {})).size(), 3U);
  EXPECT_TRUE(Combine({}, {}).words.empty());
}

}  // namespace
}  // namespace ocr
