// Boxes to tick, on a page that a recogniser has read.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>

#include "reader/repair.h"

namespace writ::reader {
namespace {

using testing::ElementsAre;

Word At(const char* text, Box box, double confidence, int line) {
  return {text, box, confidence, line, line, {}};
}

// A white one, with a cross in the middle of the box if one is named.
PixPtr Sheet(std::optional<Box> crossed = {}) {
  PixPtr sheet = Own(pixCreate(1000, 1300, 1));
  if (crossed) {
    const Area box = ToArea(*crossed, sheet.get());
    for (int i = 3; i < std::min(box.width, box.height) - 3; ++i) {
      pixSetPixel(sheet.get(), box.x + i, box.y + i, 1);
      pixSetPixel(sheet.get(), box.x + box.width - 1 - i, box.y + i, 1);
    }
  }
  return sheet;
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
  ReadCheckboxes(Sheet().get(), marks, words);
  EXPECT_THAT(Texts(words), ElementsAre("X", "Danger", "Other"));
  EXPECT_EQ(marks.size(), 2U);
}

TEST(Checkboxes, WhoseSidesAreBrokenAreFoundInTheColumnOfWholeOnes) {
  std::vector<Mark> marks = {{MarkKind::checkbox, {0.12, 0.30, 0.135, 0.312}, 0.5, true}};
  std::vector<Word> words = {At("Danger", {0.15, 0.3, 0.2, 0.312}, 1, 0),
                             At("‘[7]", {0.12, 0.33, 0.135, 0.342}, 0.4, 1),
                             At("Other", {0.15, 0.33, 0.2, 0.342}, 1, 1)};
  ReadCheckboxes(Sheet().get(), marks, words);
  EXPECT_THAT(Texts(words), ElementsAre("X", "Danger", "Other"));
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_FALSE(marks[1].ticked);
}

TEST(Checkboxes, WhoseSidesAreBrokenKeepTheirTick) {
  const Box broken{0.12, 0.33, 0.135, 0.342};
  std::vector<Mark> marks = {{MarkKind::checkbox, {0.12, 0.30, 0.135, 0.312}, 0, false}};
  std::vector<Word> words = {At("Danger", {0.15, 0.3, 0.2, 0.312}, 1, 0), At("K", broken, 0.4, 1),
                             At("Other", {0.15, 0.33, 0.2, 0.342}, 1, 1)};
  ReadCheckboxes(Sheet(broken).get(), marks, words);
  EXPECT_THAT(Texts(words), ElementsAre("Danger", "X", "Other"));
}

}  // namespace
}  // namespace writ::reader
