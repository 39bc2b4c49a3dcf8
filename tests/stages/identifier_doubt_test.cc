#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stages/identifier_cases.h"

namespace writ {
namespace {

using namespace identifier_cases;  // NOLINT(google-build-using-namespace)
using enum DocumentKind;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

struct Reading {
  std::string word;
  double confidence;
  std::vector<std::string> alternatives;
};

// Everything recognised, and well, but for these words.
std::vector<Identifier> FindRecognised(std::string_view text,
                                       const std::vector<Reading>& readings) {
  auto pages_read = ReadPlainText(text, 100);
  std::vector<Page> pages;
  for (PageText& read : *pages_read) {
    read.source = TextSource::recognised;
    for (Word& word : read.words) {
      word.confidence = 0.995;
      for (const Reading& reading : readings) {
        if (word.text != reading.word) continue;
        word.confidence = reading.confidence;
        word.alternatives = reading.alternatives;
      }
    }
    Page page{0, static_cast<int>(pages.size()) + 1, std::move(read), {}};
    page.normal = Normalise(page.read);
    pages.push_back(std::move(page));
  }
  return FindIn(Packet({FileInfo{}}, std::move(pages)), {court_order});
}

std::vector<std::string> TargetsOf(std::string_view text, const std::vector<Reading>& readings) {
  return InShort(FindRecognised(text, readings), Role::target);
}

Identifier One(std::string_view text, const std::vector<Reading>& readings) {
  const auto found = FindRecognised(text, readings);
  EXPECT_EQ(found.size(), 1U) << text;
  return found.empty() ? Identifier{} : found.front();
}

TEST(IdentifierDoubt, DoesNotAriseOnACleanScan) {
  EXPECT_THAT(
      TargetsOf("Produce records for the accounts heron.blue@example.net, "
                "m.arden7@example.com, old_mill@example.org and (312) 555-0143, and for "
                "Customer ID WKC-90412.",
                {}),
      ElementsAre("email heron.blue@example.net", "email m.arden7@example.com",
                  "email old_mill@example.org", "phone +13125550143", "customer_id WKC-90412"));
}

TEST(IdentifierDoubt, FollowsAPoorReading) {
  const Identifier found = One("Produce records for the account umberdesk31@example.org.",
                               {{"umberdesk31@example.org.", 0.6, {}}});
  EXPECT_TRUE(found.uncertain);
  EXPECT_LT(found.confidence, 0.7);
  EXPECT_THAT(found.alternatives, Contains("umberdesk3l@example.org"));
}

TEST(IdentifierDoubt, FollowsCharactersThatLookAlikeInAMiddlingReading) {
  EXPECT_THAT(
      TargetsOf("Produce records for the accounts yarrow.linell@example.com and "
                "willow.brook@example.com.",
                {{"yarrow.linell@example.com", 0.86, {}}, {"willow.brook@example.com.", 0.86, {}}}),
      ElementsAre("email yarrow.linell@example.com?", "email willow.brook@example.com"));
}

TEST(IdentifierDoubt, TakesALetterAmongDigitsForTheDigitAndSaysSo) {
  const Identifier found = One("Produce records for the account orchid.lineO9@example.org.", {});
  EXPECT_EQ(found.value, "orchid.line09@example.org");
  EXPECT_TRUE(found.uncertain);
  EXPECT_THAT(found.alternatives, Contains("orchid.lineo9@example.org"));
}

TEST(IdentifierDoubt, TakesASpeckBesideADotForNone) {
  const Identifier found = One("Produce records for the account salt.marsh._9@example.com.", {});
  EXPECT_EQ(found.value, "salt.marsh.9@example.com");
  EXPECT_TRUE(found.uncertain);
  EXPECT_THAT(found.alternatives, Contains("salt.marsh._9@example.com"));
}

TEST(IdentifierDoubt, MendsADomainThatLooksLikeAKnownOneAndSaysSo) {
  for (const char* domain :
       {"exampie.org", "exarnple.org", "examp1e.org", "example.orq", "exampe.org", "éxample.org"}) {
    const Identifier found =
        One("Produce records for the account heron@" + std::string(domain) + ".", {});
    EXPECT_EQ(found.value, "heron@example.org") << domain;
    EXPECT_TRUE(found.uncertain) << domain;
    EXPECT_THAT(found.alternatives, Contains("heron@" + std::string(domain))) << domain;
  }
}

TEST(IdentifierDoubt, ShowsBothReadingsWhereABlankBeforeTheAddressMayBeLost) {
  const auto glued = FindRecognised(
      "IT IS ORDERED that Wickr LLC disclose the records of the accountheron.pike@example.net.",
      {});
  ASSERT_EQ(glued.size(), 1U);
  EXPECT_EQ(glued[0].value, "heron.pike@example.net");
  EXPECT_TRUE(glued[0].uncertain);
  EXPECT_THAT(glued[0].alternatives, Contains("accountheron.pike@example.net"));
  const auto open = FindRecognised(
      "IT IS ORDERED that Wickr LLC disclose the records of accountheron.pike@example.net.", {});
  ASSERT_EQ(open.size(), 1U);
  EXPECT_TRUE(open[0].uncertain);
  EXPECT_THAT(open[0].alternatives, Contains("heron.pike@example.net"));
}

TEST(IdentifierDoubt, ShowsThatAWordBeforeAnAddressMayBelongToIt) {
  const auto lost = FindRecognised(
      "IT IS ORDERED that Wickr LLC disclose the records of odalys wexford2422@example.org.", {});
  ASSERT_EQ(lost.size(), 1U);
  EXPECT_TRUE(lost[0].uncertain);
  EXPECT_THAT(lost[0].alternatives, Contains("odalys_wexford2422@example.org"));
  const auto plain = FindRecognised(
      "IT IS ORDERED that Wickr LLC disclose the records of the account heron.pike@example.net.",
      {});
  ASSERT_EQ(plain.size(), 1U);
  EXPECT_FALSE(plain[0].uncertain);
}

TEST(IdentifierDoubt, JoinsASingleCharacterToTheWordThatItWasTornFrom) {
  const auto targets = [](const std::string& account) {
    return TargetsOf("IT IS ORDERED that Wickr LLC disclose the records of " + account + ".", {});
  };
  EXPECT_THAT(targets("the account prairie.fire.9 9@example.ca"),
              ElementsAre("email prairie.fire.9@example.ca?"));
  EXPECT_THAT(targets("kittatinny k@example.com"), ElementsAre("email kittatinny.k@example.com?"));
  // Words that papers use, and lists, stay apart.
  EXPECT_THAT(targets("the account k@example.com"), ElementsAre("email k@example.com"));
  EXPECT_THAT(targets("e-mail k@example.com"), ElementsAre("email k@example.com"));
  EXPECT_THAT(targets("the accounts otter.creek9@example.ca 9@example.ca"),
              ElementsAre("email otter.creek9@example.ca", "email 9@example.ca"));
}

TEST(IdentifierDoubt, ArisesWhereAHandleAndAnAddressStandSideBySide) {
  EXPECT_THAT(TargetsOf("Produce records for the account bayou.st john@example.com.", {}),
              ElementsAre("username bayou.st?", "email john@example.com?"));
}

TEST(IdentifierDoubt, ReadsAnAddressThroughASpoiltMarkAndSaysSo) {
  struct Case {
    const char *read, *value, *other;
  };
  for (const Case& c : {
           Case{"\n_granite.op@example.com", "granite.op@example.com", "_granite.op@example.com"},
           Case{" charter.|@example.com", "charter.l@example.com", "charter.i@example.com"},
           Case{" rice.farmer.7[@Jexample.net", "rice.farmer.7@example.net",
                "rice.farmer.7@jexample.net"},
       }) {
    const Identifier found = One("Produce records for the account" + std::string(c.read) + ".", {});
    EXPECT_EQ(found.value, c.value);
    EXPECT_TRUE(found.uncertain) << c.value;
    EXPECT_THAT(found.alternatives, Contains(c.other));
  }
  // A bar between cells is none.
  EXPECT_EQ(One("Rows: otter|kay@example.com.", {}).value, "kay@example.com");
}

TEST(IdentifierDoubt, FindsAnAddressWhoseAtSignWasTakenForALetter) {
  for (const char* read : {"lake.coladexample.com", "lake.colalexample.com,"}) {
    const Identifier found = One("Produce records for the account " + std::string(read), {});
    EXPECT_EQ(found.value, "lake.cola@example.com") << read;
    EXPECT_TRUE(found.uncertain) << read;
  }
  EXPECT_THAT(FindRecognised("Write to www.deadexample.com or see googlemail.com and "
                             "https://adexample.com/legal.",
                             {}),
              IsEmpty());
}

TEST(IdentifierDoubt, ReadsADomainWithACommaOrAGapInIt) {
  for (const char* read : {"prairie.path@example,com", "prairie.path@exa mple.com"}) {
    const Identifier found = One("Produce records for the account " + std::string(read) + ".", {});
    EXPECT_EQ(found.value, "prairie.path@example.com") << read;
    EXPECT_TRUE(found.uncertain) << read;
  }
  EXPECT_THAT(TargetsOf("Produce records for the accounts kay@example.com,me@example.org.", {}),
              ElementsAre("email kay@example.com", "email me@example.org"));
}

TEST(IdentifierDoubt, CutsOffAnAndThatWasGluedToTheSecondOfTwo) {
  for (const char* list : {"(914) 555-0165 andticket.barn@example.com",
                           "kay@example.org andticket.barn@example.com"}) {
    const auto found = FindRecognised(
        std::string("IT IS ORDERED that Wickr LLC disclose the records of the accounts ") + list +
            ".",
        {});
    ASSERT_EQ(found.size(), 2U) << list;
    EXPECT_EQ(found[1].value, "ticket.barn@example.com") << list;
    EXPECT_TRUE(found[1].uncertain) << list;
    EXPECT_THAT(found[1].alternatives, Contains("andticket.barn@example.com")) << list;
  }
  const auto comma = FindRecognised(
      "IT IS ORDERED that Wickr LLC disclose the records of the accounts kay@example.org, "
      "andrew.b@example.com.",
      {});
  ASSERT_EQ(comma.size(), 2U);
  EXPECT_EQ(comma[1].value, "andrew.b@example.com");
}

TEST(IdentifierDoubt, LeavesALocalPartAloneThatOnlyBeginsLikeSuchAWord) {
  for (const char* address : {"user.pike@example.net", "ida@example.net", "accounts@example.net"}) {
    const auto found = FindRecognised(
        std::string("IT IS ORDERED that Wickr LLC disclose the records of the account ") + address +
            ".",
        {});
    ASSERT_EQ(found.size(), 1U) << address;
    EXPECT_EQ(found[0].value, address);
    EXPECT_FALSE(found[0].uncertain) << address;
  }
}

TEST(IdentifierDoubt, FollowsASecondReadingThatDiffers) {
  const Identifier found =
      One("Produce records for the account quartz.line75@example.com, all.",
          {{"quartz.line75@example.com,", 0.93, {"quartz.line15@example.com,"}}});
  EXPECT_EQ(found.value, "quartz.line75@example.com");
  EXPECT_TRUE(found.uncertain);
  EXPECT_THAT(found.alternatives, ElementsAre("quartz.line15@example.com"));
}

TEST(IdentifierDoubt, DoesNotFollowASecondReadingThatDiffersInMarksAroundIt) {
  const Identifier found =
      One("Produce records for the account heron@example.com, all.",
          {{"heron@example.com,", 0.93, {"heron@example.com.", "Heron@example.com"}}});
  EXPECT_FALSE(found.uncertain);
}

TEST(IdentifierDoubt, ReadsTheDigitsOfAPhoneNumberTwice) {
  const Identifier found = One("Produce records for the account using (312) 555-0143 now.",
                               {{"555-0143", 0.93, {"555-0148"}}});
  EXPECT_EQ(found.value, "+13125550143");
  EXPECT_THAT(found.alternatives, ElementsAre("+13125550148"));
  EXPECT_TRUE(found.uncertain);
}

TEST(IdentifierDoubt, EndsWhereThePaperSaysItAgain) {
  EXPECT_THAT(TargetsOf("Produce records for the account umber.desk31@example.org. The user of "
                        "umber.desk31@example.org, is unknown.",
                        {{"umber.desk31@example.org.", 0.6, {}}}),
              ElementsAre("email umber.desk31@example.org"));
}

TEST(IdentifierDoubt, MakesOneOfTwoReadingsThatLookAlike) {
  const auto found = FindRecognised(
      "Produce records for the account yarrow.line11@example.com. The account "
      "yarrow.linell@example.com, was used in May.",
      {});
  ASSERT_EQ(InShort(found, Role::target).size(), 1U);
  EXPECT_TRUE(found[0].uncertain);
  const std::string all = found[0].value + " " + found[0].alternatives.at(0);
  EXPECT_THAT(all, testing::HasSubstr("line11"));
  EXPECT_THAT(all, testing::HasSubstr("linell"));
}

TEST(IdentifierDoubt, ShowsThatANameMayEndInADigit) {
  const auto found = FindRecognised("Produce records for the account perezal@example.com.",
                                    {{"perezal@example.com.", 0.97, {}}});
  ASSERT_EQ(InShort(found, Role::target).size(), 1U);
  EXPECT_TRUE(found[0].uncertain);
  EXPECT_THAT(found[0].alternatives, testing::Contains("pereza1@example.com"));
}

TEST(IdentifierDoubt, LeavesLookAlikesOfATextLayerApart) {
  EXPECT_THAT(Targets("Produce records for the accounts user1@example.com and userl@example.com.",
                      {court_order}),
              ElementsAre("email user1@example.com", "email userl@example.com"));
}

TEST(IdentifierDoubt, LeavesNeighboursOfASeriesApart) {
  EXPECT_THAT(TargetsOf("Produce records for the accounts audit07@example.com, "
                        "audit09@example.com and audit04@example.com.",
                        {}),
              ElementsAre("email audit07@example.com", "email audit09@example.com",
                          "email audit04@example.com"));
}

TEST(IdentifierDoubt, ReadsLettersAmongTheDigitsOfNumbers) {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"Customer ID WKC-9O412", "WKC-90412"},
      {"AWS account 44O8719O2265", "440871902265"},
      {"AWS account 1234-S678-9O12", "123456789012"},
      {"network ID 6O4l7733", "60417733"},
      {"telephone number (312) 555-O143", "+13125550143"},
      {"telephone number (3l2) 555-0143", "+13125550143"},
  };
  for (const auto& [written, value] : cases) {
    const auto found = FindRecognised("Produce records for the " + std::string(written) + ".", {});
    ASSERT_EQ(found.size(), 1U) << written;
    EXPECT_EQ(found[0].value, value) << written;
    EXPECT_TRUE(found[0].uncertain) << written;
  }
}

TEST(IdentifierDoubt, ArisesBesideAWordThatNoPaperUses) {
  const auto after = FindRecognised("Produce records for the Wickr user sorrel_4 brackwick.", {});
  ASSERT_EQ(after.size(), 1U);
  EXPECT_TRUE(after[0].uncertain);
  EXPECT_THAT(after[0].alternatives, Contains("sorrel_4_brackwick"));
  EXPECT_THAT(after[0].alternatives, Contains("sorrel_4.brackwick"));
  const auto address = FindRecognised(
      "Produce records for the Wickr user sorrel.bra ck_5@example.com and no others.", {});
  ASSERT_FALSE(address.empty());
  EXPECT_EQ(address[0].value, "sorrel.bra");
  EXPECT_TRUE(address[0].uncertain);
  // Words that papers use stand beside many a handle, and those of a list are parted.
  EXPECT_THAT(TargetsOf("Produce records for the Wickr user sorrel_4 for the period and for the "
                        "Wickr users amber_12, brackwick_9 and tollgate.7.",
                        {}),
              ElementsAre("username sorrel_4", "username amber_12", "username brackwick_9",
                          "username tollgate.7"));
}

TEST(IdentifierDoubt, ArisesFromWhatTouchesAHandlesEnds) {
  const auto comma = FindRecognised("Usernames:\n1. tollgate_amber\n2. s_lantern,brackwick\n", {});
  ASSERT_EQ(comma.size(), 2U);
  EXPECT_FALSE(comma[0].uncertain);
  EXPECT_TRUE(comma[1].uncertain);
  EXPECT_THAT(comma[1].alternatives, Contains("s_lantern.brackwick"));
  const Identifier before = One("Produce records for the Wickr user _sorrel_nine.", {});
  EXPECT_TRUE(before.uncertain);
  const Identifier cut = One("Produce records for Customer ID CUST-43875- of May.", {});
  EXPECT_TRUE(cut.uncertain);
  // Items of a list that has no blanks are two; a sentence's own marks are none of a handle's.
  EXPECT_THAT(
      TargetsOf("Produce records for the Wickr users amber_12,brackwick_9; (tollgate.7).", {}),
      ElementsAre("username amber_12", "username brackwick_9", "username tollgate.7"));
}

TEST(IdentifierDoubt, TakesALoneCapitalAmongSmallLettersForTheFigureOfItsShape) {
  const Identifier found = One("Produce records for the Wickr user sorrelObill_x.", {});
  EXPECT_EQ(found.value, "sorrel0bill_x");
  EXPECT_TRUE(found.uncertain);
  EXPECT_THAT(found.alternatives, Contains("sorrelObill_x"));
  EXPECT_EQ(One("Produce records for the Wickr user SorrelOwl_x.", {}).value, "SorrelOwl_x");
}

TEST(IdentifierDoubt, ArisesWhereAHandleEndsAsThePapersAddressesDo) {
  EXPECT_THAT(
      TargetsOf("Produce records for the account heron@tollgate.org and for the Wickr user "
                "sorrel.bill and for the Wickr user gate.org now.",
                {}),
      ElementsAre("email heron@tollgate.org", "username sorrel.bill", "username gate.org?"));
}

TEST(IdentifierDoubt, CutsAWordThatRanIntoADomain) {
  const Identifier found = One("Produce records for the account heron@example.org.and others.", {});
  EXPECT_EQ(found.value, "heron@example.org");
  EXPECT_TRUE(found.uncertain);
  EXPECT_EQ(One("Produce records for the account heron@example.org.uk now.", {}).value,
            "heron@example.org.uk");
}

TEST(IdentifierDoubt, EndsWhereACheckDigitHolds) {
  const Identifier found = One("Produce records for IMEI 35-693803-56438O-9 now.", {});
  EXPECT_EQ(found.value, "356938035643809");
  EXPECT_FALSE(found.uncertain);
}

}  // namespace
}  // namespace writ
