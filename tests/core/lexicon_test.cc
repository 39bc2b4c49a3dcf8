#include "core/lexicon.h"

#include <gtest/gtest.h>

#include "core/models.h"
#include "places.h"

namespace writ {
namespace {

std::string Read(std::string_view text) {
  static const Models kModels = [] {
    std::vector<ModelProblem> problems;
    return Models::Load(SourceDir() + "/models", problems);
  }();
  return kModels.lexicon->Respelled(text).text();
}

TEST(Lexicon, ReadsThroughSlipsOfRecognition) {
  EXPECT_EQ(Read("basic subscr1ber information"), "basic subscriber information");
  EXPECT_EQ(Read("the nurnber of messages"), "the number of messages");
  EXPECT_EQ(Read("billingrecords"), "billing records");
  EXPECT_EQ(Read("the date ofaccount creation"), "the date of account creation");
  EXPECT_EQ(Read("sub scriber infor mation"), "subscriber information");
}

TEST(Lexicon, LeavesOtherWordsAlone) {
  for (const char* text :
       {"Marsh Oakes, Esq.", "kay.ormond at example", "1:26-sw-00417", "A1B2C3D4", "März 2026",
        "together another therefore", "Hennepin County", "18 U.S.C. § 2703(d)"}) {
    EXPECT_EQ(Read(text), text);
  }
}

TEST(Lexicon, TakesNoOrdinaryWordApart) {
  for (const char* text :
       {"Unsigned copies", "the director", "a creditor's research", "transferred to another",
        "inactive accounts", "unregistered users", "profiles", "the undersigned", "reassigned",
        "additional specification", "participate", "restored"}) {
    EXPECT_EQ(Read(text), text);
  }
}

TEST(Lexicon, ReadsThroughSlipsOfThePen) {
  EXPECT_EQ(Read("in your posession"), "in your possession");
  EXPECT_EQ(Read("subscriber informaton"), "subscriber information");
  EXPECT_EQ(Read("ip addreses"), "ip addresses");
  EXPECT_EQ(Read("the existance of this order"), "the existence of this order");
}

TEST(Lexicon, TakesNoWordOfAnotherLanguageForASlip) {
  for (const char* text : {"último acceso", "die Adresse", "les informations", "massages"}) {
    EXPECT_EQ(Read(text), text);
  }
}

TEST(Lexicon, KnowsTheWayBack) {
  const std::string text = "the nurnber of billingrecords";
  std::vector<ModelProblem> problems;
  const Models models = Models::Load(SourceDir() + "/models", problems);
  const EditedText read = models.lexicon->Respelled(text);
  const std::size_t at = read.text().find("billing records");
  ASSERT_NE(at, std::string::npos);
  const Span original = read.Original({at, at + 7});
  EXPECT_EQ(text.substr(original.begin, original.Length()), "billingrecords");
  const Span number = read.Original({4, 10});
  EXPECT_EQ(text.substr(number.begin, number.Length()), "nurnber");
}

}  // namespace
}  // namespace writ
