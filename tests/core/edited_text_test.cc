#include "core/edited_text.h"

#include <gtest/gtest.h>

namespace writ {
namespace {

TEST(EditedText, ReplacesPartsAndKnowsTheWayBack) {
  const std::string text = "from March 2 to June 3.";
  EditedText edited(text);
  edited.Replace({5, 12}, "<day>");
  edited.Replace({16, 22}, "<day>");
  edited.Finish();
  EXPECT_EQ(edited.text(), "from <day> to <day>.");
  EXPECT_EQ(edited.Original({0, 4}), (Span{0, 4}));
  EXPECT_EQ(edited.Original({5, 10}), (Span{5, 12}));
  EXPECT_EQ(edited.Original({7, 8}), (Span{5, 12}));  // A part of what was replaced is all of it.
  EXPECT_EQ(edited.Original({11, 13}), (Span{13, 15}));
  EXPECT_EQ(edited.Original({0, 20}), (Span{0, 23}));
}

TEST(EditedText, OfNothingChangedIsTheTextItself) {
  EditedText edited("as it was");
  edited.Finish();
  EXPECT_EQ(edited.text(), "as it was");
  EXPECT_EQ(edited.Original({3, 5}), (Span{3, 5}));
  EditedText empty("");
  empty.Finish();
  EXPECT_EQ(empty.Original({0, 0}), (Span{0, 0}));
}

}  // namespace
}  // namespace writ
