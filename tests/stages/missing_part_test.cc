// Parts that the papers refer to and that are not among them.
#include <gmock/gmock.h>

#include "tests/stages/flagged.h"
#include "tests/stages/paper.h"

namespace writ {
namespace {

using enum DocumentKind;
using testing::HasSubstr;

std::string MessageOf(const Served& served) {
  const auto flag = served.Find("missing_part");
  return flag ? flag->message : "";
}

TEST(MissingPart, IsAnAttachmentThatNobodyAttached) {
  ExpectRaised(
      "missing_part", search_warrant,
      {"the property described in Attachment A", "See Attachment B.",
       "produce the items listed in Schedule A with respect to the account",
       "the records set forth in Exhibit 1, which is incorporated", "see attached Rider 2.",
       "as described in Appendix C;", "LISTED IN ATTACHMENT A. SEE ATTACHMENT A."},
      {"the attachment was empty", "messages and their attachments",
       "the records of the account\fATTACHMENT A\nThe account kay@example.com",
       "described in Attachment A\fAttachment A\nThe account",
       "described in Attachment A\n\nSCHEDULE \"A\" - records to be produced"});
}

TEST(MissingPart, NamesEveryPartThatIsMissing) {
  const Served served(search_warrant,
                      "described in Attachment A and to seize what is listed in Attachment B.\f"
                      "ATTACHMENT A\nThe account");
  EXPECT_THAT(MessageOf(served), HasSubstr("Attachment B"));
  EXPECT_THAT(MessageOf(served), testing::Not(HasSubstr("Attachment A")));
  EXPECT_FALSE(served.Find("missing_part")->evidence.empty());
}

TEST(MissingPart, IsAPageThatTheNumbersCount) {
  EXPECT_THAT(MessageOf(Served(search_warrant, "To: Wickr\nPage 1 of 3\fon account\nPage 3 of 3")),
              HasSubstr("page 2 of 3"));
  EXPECT_THAT(MessageOf(Served(search_warrant, "To: Wickr\nPage 1 of 4\fon account\nPage 2 of 4")),
              HasSubstr("pages 3 and 4 of 4"));
  EXPECT_THAT(MessageOf(Served(trial_subpoena, "To: Wickr\nP.02/03\frecords\nP.03/03")),
              HasSubstr("page 1 of 3"));
}

TEST(MissingPart, IsNoPageThatIsThereWithoutItsNumber) {
  for (const char* text :
       {"Page 1 of 3\fno number here\fPage 3 of 3", "first\fPage 2 of 3\fPage 3 of 3",
        "Page 1 of 2\fPage 2 of 2\fPage 1 of 1", "2 of 5 witnesses", "Page 7 of 5", "Page 0 of 2",
        "Page 1 of 900"}) {
    EXPECT_FALSE(Served(search_warrant, text).Raises("missing_part")) << text;
  }
}

TEST(MissingPart, DoesNotRestOnANumberThatIsHardToRead) {
  const auto raises = [](double sure) {
    Paper paper;
    paper.Write(0.1, 0.3, "To: Wickr LLC").Write(0.4, 0.9, "Page 1 of 3", sure);
    const Packet packet = paper.Packet();
    Findings findings;
    Document document;
    document.kind = search_warrant;
    document.end = packet.text().size();
    findings.documents = {document};
    findings.process = {search_warrant, 1, {}, 0};
    for (const Flag& flag : RaiseFlags(packet, findings, kReceivedDay, TestModels())) {
      if (flag.code == "missing_part") return true;
    }
    return false;
  };
  EXPECT_TRUE(raises(0.95));
  EXPECT_FALSE(raises(0.6));
}

TEST(MissingPart, MayBeThePageThatCantBeRead) {
  const auto raises = [](bool illegible) {
    Paper page = Paper().Write(0.1, 0.3, "produce what is described in Attachment A");
    Paper next = Paper().Write(0.1, 0.3, "dots and dashes");
    if (illegible) next.Illegible();
    const Packet packet = Paper::PacketOf({page, next});
    Findings findings;
    Document document;
    document.kind = search_warrant;
    document.last_page = 2;
    document.end = packet.text().size();
    findings.documents = {document};
    findings.process = {search_warrant, 1, {}, 0};
    for (const Flag& flag : RaiseFlags(packet, findings, kReceivedDay, TestModels())) {
      if (flag.code == "missing_part") return true;
    }
    return false;
  };
  EXPECT_TRUE(raises(false));
  EXPECT_FALSE(raises(true));
}

TEST(MissingPart, IsANoticeThatBlocksNothing) {
  const auto flag = Served(search_warrant, "See Attachment B.").Find("missing_part");
  ASSERT_TRUE(flag);
  EXPECT_EQ(flag->severity, Severity::notice);
  EXPECT_FALSE(Served(other, "See Attachment B.").Raises("missing_part"));
  // What an affidavit refers to was never to be served.
  EXPECT_FALSE(Served(search_warrant, {{search_warrant, "To: Wickr LLC\nproduce the records"},
                                       {affidavit, "I refer to what is said in Exhibit 3."}})
                   .Raises("missing_part"));
}

TEST(Nondisclosure, SaysInItsMessageWhyItIsDoubtful) {
  const char* order = "Wickr LLC shall not disclose the existence of this Order to any person.";
  const auto message = [](const Served& served) {
    const auto flag = served.Find("nondisclosure");
    return flag ? flag->message : "";
  };
  EXPECT_THAT(message(Served(order_2703d, order)), HasSubstr("no end is set"));
  EXPECT_THAT(message(Served(order_2703d, order).SecretUntil("2026-03-01")),
              HasSubstr("it ended on 2026-03-01"));
  EXPECT_THAT(message(Served(order_2703d, order).SecretUntil("2028-03-01")),
              HasSubstr("more than a year"));
  EXPECT_THAT(message(Served(grand_jury_subpoena,
                             "Please do not inform the account holder of "
                             "this subpoena.")),
              HasSubstr("no court has ordered it"));
}

TEST(Nondisclosure, DoesNotLapseOnItsLastDayNorAfterAYearToTheDay) {
  const char* order = "Wickr LLC shall not disclose the existence of this Order to any person.";
  EXPECT_TRUE(
      Served(order_2703d, order).SecretUntil("2026-03-02").ReasonsOf("nondisclosure").empty());
  EXPECT_TRUE(
      Served(order_2703d, order).SecretUntil("2027-02-20").ReasonsOf("nondisclosure").empty());
}

}  // namespace
}  // namespace writ
