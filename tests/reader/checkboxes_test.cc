// Boxes to tick, on a page that a recogniser has read.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reader/repair.h"

namespace writ::reader {
namespace {

using testing::ElementsAre;

Word At(const char* text, Box box, double confidence, int line) {
  return {text, box, confidence, line, line, {}};
}

std::vector<std::string> Texts(const std::vector<Word>& words) {
  std::vector<std::string> texts;
  for (const Word& word : words) texts.push_back(word.text);
  return texts;
}

TEST(Checkboxes, KeepTheirTickThoughTheirOutlineWasReadAsLetters) {
  const Box first{0.12, 0.30, 0.135, 0.312}, second{0.12, 0.33, 0.135, 0.342};
  std::vector<Mark> marks = {{MarkKind::checkbox, first, 0.5, true},
                             {MarkKind::checkbox, second, 0, false}};
  std::vector<Word> words = {At("[Q", first, 0.3, 0), At("Danger", {0.15, 0.3, 0.2, 0.312}, 1, 0),
                             At("O", second, 0.4, 1), At("Other", {0.15, 0.33, 0.2, 0.342}, 1, 1)};
  ReadCheckboxes(marks, words);
  EXPECT_THAT(Texts(words), ElementsAre("X", "Danger", "Other"));
  EXPECT_EQ(marks.size(), 2U);
}

TEST(Checkboxes, WhoseSidesAreBrokenAreFoundInTheColumnOfWholeOnes) {
  std::vector<Mark> marks = {{MarkKind::checkbox, {0.12, 0.30, 0.135, 0.312}, 0.5, true}};
  std::vector<Word> words = {At("Danger", {0.15, 0.3, 0.2, 0.312}, 1, 0),
                             At("LI", {0.12, 0.33, 0.135, 0.342}, 0.4, 1),
                             At("Other", {0.15, 0.33, 0.2, 0.342}, 1, 1)};
  ReadCheckboxes(marks, words);
  EXPECT_THAT(Texts(words), ElementsAre("X", "Danger", "Other"));
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_FALSE(marks[1].ticked);
}

}  // namespace
}  // namespace writ::reader
