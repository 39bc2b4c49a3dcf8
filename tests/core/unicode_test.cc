#include "core/unicode.h"

#include <gtest/gtest.h>

namespace writ {
namespace {

TEST(FoldWord, ResolvesLigaturesAndFullWidthForms) {
  EXPECT_EQ(FoldWord("oﬃce"), "office");
  EXPECT_EQ(FoldWord("Ｗｉｃｋｒ"), "Wickr");
}

TEST(FoldWord, KeepsWhatNfkcWouldChangeInMeaning) {
  EXPECT_EQ(FoldWord("2ª"), "2ª");
  EXPECT_EQ(FoldWord("nº"), "nº");
  EXPECT_EQ(FoldWord("10²"), "10²");
  EXPECT_EQ(FoldWord("½"), "½");
}

TEST(FoldWord, FoldsQuotesDashesAndInvisibleCharacters) {
  EXPECT_EQ(FoldWord("“user’s”"), "\"user's\"");
  EXPECT_EQ(FoldWord("2025–26"), "2025-26");
  EXPECT_EQ(FoldWord("a\u00ADb\u200Bc"), "abc");
}

TEST(FoldWord, ComposesAccentsAndMarksBrokenBytes) {
  EXPECT_EQ(FoldWord("e\u0301"), "é");
  EXPECT_EQ(FoldWord("a\xFF"), "a\uFFFD");
}

TEST(SimpleLower, LowersOneCharacterForOneAndKeepsEveryOffset) {
  EXPECT_EQ(SimpleLower("SUBPOENA Ünd É 12"), "subpoena ünd é 12");
  EXPECT_EQ(SimpleLower("Straße \xff İ"), "straße \xff İ");  // A small dotted I would be shorter.
}

TEST(FoldName, LeavesLettersAndDigitsWithoutAccents) {
  EXPECT_EQ(FoldName("  Fiscalía General—Nº 3 "), "fiscalia general no 3");
  EXPECT_EQ(FoldName("STRASSE"), FoldName("Straße"));
}

}  // namespace
}  // namespace writ
