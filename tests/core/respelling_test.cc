#include "core/respelling.h"

#include <gtest/gtest.h>

namespace writ {
namespace {

const Vocabulary& Words() {
  static const Vocabulary kWords = [] {
    Vocabulary words;
    for (const char* word : {"search", "seizure", "warrant", "subpoena", "commanded", "you", "are",
                             "of", "the", "court", "order", "and", "date", "form"}) {
      if (std::string_view(word).size() > 3) words.AddWord(word, false);
      words.AddPart(word);
    }
    return words;
  }();
  return kWords;
}

std::string Respelled(std::string_view text) { return Respell(text, Words()).text(); }

TEST(Respell, ReadsLettersThatRecognitionMixesUp) {
  EXPECT_EQ(Respelled("SEARCH AND SElZURE WARRANT"), "SEARCH AND SEIZURE WARRANT");
  EXPECT_EQ(Respelled("SUBP0ENA of the C0urt"), "SUBPOENA of the Court");
  EXPECT_EQ(Respelled("this forrn and that fonn"), "this form and that fonn");
  EXPECT_EQ(Respelled("YOU ARE COMMANUED"), "YOU ARE COMMANDED");
}

TEST(Respell, PartsWordsThatLostTheirBlank) {
  EXPECT_EQ(Respelled("SEARCHWARRANT"), "SEARCH WARRANT");
  EXPECT_EQ(Respelled("YOUARECOMMANDED"), "YOU ARE COMMANDED");
  EXPECT_EQ(Respelled("SEARCHANDSElZUREWARRANT"), "SEARCH AND SEIZURE WARRANT");
}

TEST(Respell, JoinsSpacedLettersAndBrokenWords) {
  EXPECT_EQ(Respelled("S U B P O E N A"), "SUBPOENA");
  EXPECT_EQ(Respelled("SUBPO ENA"), "SUBPOENA");
}

TEST(Respell, LeavesAloneWhatIsNoNearMiss) {
  for (const char* text : {"Harper Coates, 12 Order Lane", "the warranty", "a.date@example.com",
                           "A B C D", "CR-26-698114", "of the", "researching", "COURTNEY"}) {
    EXPECT_EQ(Respelled(text), text);
  }
}

TEST(Respell, KnowsTheWayBack) {
  const std::string text = "x SEARCHWARRANT and SUBP0ENA y";
  const EditedText mended = Respell(text, Words());
  const auto original = [&](std::string_view part) {
    const std::size_t begin = mended.text().find(part);
    const Span span = mended.Original({begin, begin + part.size()});
    return text.substr(span.begin, span.Length());
  };
  EXPECT_EQ(original("WARRANT and"), "SEARCHWARRANT and");
  EXPECT_EQ(original("SUBPOENA"), "SUBP0ENA");
  EXPECT_EQ(original("y"), "y");
}

}  // namespace
}  // namespace writ
