#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stages/identifier_cases.h"

namespace writ {
namespace {

using namespace identifier_cases;  // NOLINT(google-build-using-namespace)
using enum DocumentKind;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> Wanted(const std::string& written) {
  return Targets("You shall produce records for the account " + written, {court_order});
}

TEST(EmailAddress, IsReadHoweverItIsBrokenOrSpacedOrSpelled) {
  for (const char* written : {
           "otter.creek@example.net",
           "Otter.Creek@Example.NET, and",
           "<otter.creek@example.net>",
           "(otter.creek@example.net).",
           "\"otter.creek@example.net\"",
           "'otter.creek@example.net'",
           "mailto:otter.creek@example.net.",
           "otter.creek@example.net's records",
           "otter.creek@example.net: all records",
           "otter . creek @ example . net",
           "otter . creek @ example . net. The period is",
           "otter.creek @example.net",
           "otter.creek@ example.net",
           "otter.creek @ example.net",
           "otter.creek@example .net",
           "otter.creek@example. net",
           "otter .creek@example.net",
           "otter.creek [at] example [dot] net",
           "otter [dot] creek [at] example [dot] net",
           "otter.creek(at)example(dot)net",
           "otter.creek (at) example.net",
           "otter.creek{at}example{dot}net",
           "otter.creek [@] example.net",
           "otter.creek AT example DOT net",
           "otter dot creek at example dot net",
           "otter.creek\n@example.net",
           "otter.creek@\nexample.net",
           "otter.creek@example.\nnet",
           "otter.creek@example\n.net",
           "otter\n.creek@example.net",
           "otter .\ncreek @ example . net. The",
           "otter.creek@exam\nple.net",
           "otter.creek @ example . net\nfor the period",
           "otter.creek@example.net.The period",
           "ＯＴＴＥＲ.creek＠example.net",
       }) {
    EXPECT_THAT(Wanted(written), ElementsAre("email otter.creek@example.net")) << written;
  }
}

TEST(EmailAddress, KeepsEveryPartOfIt) {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"a@b.co", "a@b.co"},
      {"first.m.last-name+tag_1@mail.sub-domain.example.co.uk", ""},
      {"o'brien@example.com", ""},
      {"audit01@ledger.example.com", ""},
      {"mesa.verde.co@example.\ncom, for August", "mesa.verde.co@example.com"},
      {"x_y_z@example.org and others", "x_y_z@example.org"},
      {"1234567@example.com", ""},
      {"tarn@oakes.example.", "tarn@oakes.example"},
      {"jörg.müller@example.de", ""},
      {"kay@münchen.example", ""},
      {"用户@例子.公司", ""},
      {"kay@xn--mnchen-3ya.example", ""},
  };
  for (const auto& [written, value] : cases) {
    EXPECT_THAT(Wanted(written),
                ElementsAre("email " + std::string(*value != '\0' ? value : written)))
        << written;
  }
}

TEST(EmailAddress, IsInDoubtWhereAHyphenAtALinesEndMayBelongToIt) {
  for (const char* written : {"north-\nloop@example.net", "river.north-\nloop@example.net"}) {
    const auto found =
        Find("Produce records for the account " + std::string(written), {court_order});
    ASSERT_EQ(found.size(), 1U) << written;
    EXPECT_TRUE(found[0].uncertain) << written;
    ASSERT_EQ(found[0].alternatives.size(), 1U) << written;
    const std::string both = found[0].value + " " + found[0].alternatives[0];
    EXPECT_THAT(both, testing::HasSubstr("north-loop@example.net")) << written;
    EXPECT_THAT(both, testing::HasSubstr("northloop@example.net")) << written;
  }
}

TEST(EmailAddress, IsInDoubtWhereADotBeforeABreakMayEndASentence) {
  for (const char* written : {"otter.\ncreek@example.net", "OTTER. CREEK@EXAMPLE.NET"}) {
    EXPECT_THAT(Wanted(written), ElementsAre("email otter.creek@example.net?")) << written;
  }
  EXPECT_THAT(Targets("Write to the court. Preserve the account creek@example.net of this user. "
                      "Send it to Jane Roe.\njroe@example.org",
                      {preservation_request}),
              ElementsAre("email creek@example.net"));
}

TEST(EmailAddress, TakesNothingFromTheSentenceThatEndsAboveAList) {
  const auto found = Find("Please keep the content of messages.\npinehurst.golfer@example.com\n",
                          {preservation_request});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].value, "pinehurst.golfer@example.com");
  EXPECT_FALSE(found[0].uncertain);
}

TEST(EmailAddress, IsNotInDoubtWhereThePaperSpellsItOutElsewhere) {
  EXPECT_THAT(Targets("Produce records for the account north-\nloop@example.net. The account "
                      "northloop@example.net was used in May.",
                      {court_order}),
              ElementsAre("email northloop@example.net"));
}

TEST(EmailAddress, IsNotFoundWhereThereIsNone) {
  for (const char* text :
       {"the user shall meet at noon. The dot stands.", "5 units @ $3.00", "@", "@@@@", "a@b",
        "all accounts ending in @example.com", "every user of the domain @example.com",
        "look at example dot", "a@.com", "@example", "user@-", "x @ y", "at 9:00 a.m. at the court",
        "(at) (dot)", "[at]", "p.@.q"}) {
    EXPECT_THAT(Find("So ordered. " + std::string(text), {court_order}), IsEmpty()) << text;
  }
}

TEST(EmailAddress, TakesNoWordBeforeItForAPart) {
  EXPECT_THAT(
      Wanted("heron@example.net, egret @ example.net, and stork@example.net. They"),
      ElementsAre("email heron@example.net", "email egret@example.net", "email stork@example.net"));
  EXPECT_THAT(Targets("Preserve this account. heron@example.net is the Wickr ID. Preserve the "
                      "account egret@example.net.",
                      {preservation_request}),
              testing::Contains("email egret@example.net"));
}

TEST(EmailAddress, IsReadInTimeThatGrowsWithTheText) {
  for (const char* piece : {"@", "a@", "a.", "[at]", "a . @ . ", "a-\nb@", ". ", "dot at "}) {
    std::string text = "So ordered. ";
    while (text.size() < 300'000) text += piece;
    EXPECT_LT(Find(text, {court_order}).size(), 300'000U);
  }
}

}  // namespace
}  // namespace writ
