#include <gmock/gmock.h>

#include "tests/stages/flagged.h"

namespace writ {
namespace {

using enum DocumentKind;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<DocumentKind> ProcessTypes() {
  std::vector<DocumentKind> types;
  for (int k = 0; k <= static_cast<int>(other); ++k) types.push_back(static_cast<DocumentKind>(k));
  return types;
}

TEST(FlagsOfTheProcess, FollowFromItsType) {
  for (const DocumentKind type : ProcessTypes()) {
    Served served(type);
    EXPECT_EQ(served.Raises("not_legal_process"), type == informal_request) << ToWord(type);
    EXPECT_EQ(served.Raises("civil_process"), type == civil_subpoena) << ToWord(type);
    EXPECT_EQ(served.Raises("emergency"), type == emergency_request) << ToWord(type);
    EXPECT_EQ(served.Raises("non_us"), type == foreign_request || type == mlat_request)
        << ToWord(type);
  }
}

TEST(NonUs, IsRaisedForAForeignAuthorityWhateverThePaper) {
  EXPECT_TRUE(Served(emergency_request).AskedBy("foreign_authority", "ES").Raises("non_us"));
  EXPECT_TRUE(Served(court_order).AskedBy("police", "CA").Raises("non_us"));
  EXPECT_TRUE(Served(other).AskedBy("foreign_authority", "CN").Raises("non_us"));
  EXPECT_FALSE(Served(court_order).AskedBy("police", "US").Raises("non_us"));
  EXPECT_FALSE(Served(court_order).AskedBy("federal_agency", "").Raises("non_us"));
}

TEST(NonUs, NamesTheCountry) {
  const auto flag = Served(foreign_request).AskedBy("foreign_authority", "PT").Find("non_us");
  ASSERT_TRUE(flag);
  EXPECT_THAT(flag->message, testing::HasSubstr("(Portugal)"));
  EXPECT_THAT(Served(foreign_request).Find("non_us")->message,
              testing::Not(testing::HasSubstr("(")));
}

// 18 U.S.C. § 2703: what reaches contents, and what reaches records beyond basic subscriber facts.
TEST(InsufficientProcess, ContentNeedsAWarrant) {
  for (const DocumentKind type : ProcessTypes()) {
    const bool weak = type == pen_register_order || type == order_2703d || type == court_order ||
                      type == grand_jury_subpoena || type == trial_subpoena ||
                      type == administrative_subpoena || type == civil_subpoena ||
                      type == national_security_letter;
    EXPECT_EQ(Served(type)
                  .Asks("message_content")
                  .Range("2026-01-01", "2026-02-01")
                  .Raises("insufficient_process"),
              weak)
        << ToWord(type);
  }
}

TEST(InsufficientProcess, RecordsNeedMoreThanAGovernmentalSubpoena) {
  for (const DocumentKind type : ProcessTypes()) {
    const bool weak = type == grand_jury_subpoena || type == trial_subpoena ||
                      type == administrative_subpoena || type == national_security_letter;
    EXPECT_EQ(Served(type)
                  .Asks("message_counts")
                  .Range("2026-01-01", "2026-02-01")
                  .Raises("insufficient_process"),
              weak)
        << ToWord(type);
  }
}

TEST(InsufficientProcess, GoesByTheContractsListOfCategories) {
  for (const char* category :
       {"message_counts", "setting_changes", "network_membership", "network_settings",
        "message_routing", "contacts", "group_membership", "location", "credentials",
        "support_records", "linked_accounts", "browsing_activity", "all_records"}) {
    EXPECT_TRUE(Served(grand_jury_subpoena).Asks(category).Raises("insufficient_process"))
        << category;
  }
  for (const char* category : {"subscriber_information", "subscriber_identity", "ip_logs",
                               "payment", "device_identifiers", "device_types", "admin_id"}) {
    EXPECT_FALSE(Served(grand_jury_subpoena).Asks(category).Raises("insufficient_process"))
        << category;
  }
}

TEST(InsufficientProcess, LeavesTheDefencesSubpoenaToContentAlone) {
  EXPECT_FALSE(Served(trial_subpoena)
                   .AskedBy("private_counsel")
                   .Asks("message_counts")
                   .Raises("insufficient_process"));
  EXPECT_TRUE(Served(trial_subpoena)
                  .AskedBy("private_counsel")
                  .Asks("message_content")
                  .Raises("insufficient_process"));
}

TEST(InsufficientProcess, KnowsWhatLiveDataNeeds) {
  const char* live = "AWS shall furnish, in real time, the data described below.";
  EXPECT_THAT(Served(order_2703d, live).Asks("message_routing").ReasonsOf("insufficient_process"),
              ElementsAre("live_routing"));
  EXPECT_THAT(
      Served(pen_register_order, live).Asks("message_routing").ReasonsOf("insufficient_process"),
      IsEmpty());
  EXPECT_THAT(
      Served(search_warrant, live).Asks("message_content").ReasonsOf("insufficient_process"),
      ElementsAre("live_content"));
  EXPECT_THAT(Served(wiretap_order, live).Asks("message_content").ReasonsOf("insufficient_process"),
              IsEmpty());
}

TEST(RealTimeRequested, IsRaisedByTheOrdersThatAreAboutIt) {
  EXPECT_TRUE(Served(wiretap_order).Raises("real_time_requested"));
  EXPECT_TRUE(Served(pen_register_order).Raises("real_time_requested"));
  EXPECT_FALSE(Served(search_warrant).Raises("real_time_requested"));
}

TEST(RealTimeRequested, IsRaisedByWordsAndByARangeThatRunsOn) {
  ExpectRaised(
      "real_time_requested", order_2703d,
      {"disclose location information in real time for 30 days",
       "provide on an ongoing basis all new log-in records",
       "and any future messages sent by the account",
       "shall continue to furnish such records for sixty days",
       "prospective transactional records for 14 days",
       "monitoring of the account for a period of thirty days",
       "records of each message as it is sent"},
      {"This order does not authorize the interception of communications in real time.",
       "in connection with an ongoing criminal investigation",
       "the order shall remain in force until further order",
       "This order does not seek prospective location data.", "real estate records of the suspect",
       "Notice is delayed for 90 days from the date of this order."});
  EXPECT_TRUE(Served(court_order).Range("2026-02-01", "2026-04-01").Raises("real_time_requested"));
  EXPECT_FALSE(Served(court_order).Range("2026-01-01", "2026-02-28").Raises("real_time_requested"));
  EXPECT_FALSE(Served(court_order).Range("2026-01-01", "present").Raises("real_time_requested"));
}

TEST(WrongRecipient, ReadsTheAddresseeAndNotWhoElseIsNamed) {
  ExpectRaised(
      "wrong_recipient", grand_jury_subpoena,
      {"TO: Custodian of Records, Telegram Messenger, Inc.\nYOU ARE COMMANDED to produce",
       "THE PEOPLE OF THE STATE OF NEW YORK TO: Keeper of Records, Discord Inc., San Francisco",
       "To: Meta Platforms, Inc.\n1 Meta Way, Menlo Park\nRe: account",
       "March 1, 2026\nSnap Inc.\nAttn: Legal\nDear Custodian of Records:\nYou are commanded",
       "IT IS ORDERED that Threema GmbH shall disclose the records",
       "the accounts stored at premises controlled by Google LLC, a company in Mountain View",
       "TO: Orbit Chat Corporation, Legal Department\nYOU ARE HEREBY SUMMONED"},
      {"To: Wickr LLC, Attn: Custodian of Records",
       "TO: Amazon Web Services, Inc. (AWS Wickr)\nThe suspect also used Signal Messenger, LLC.",
       "To: Any authorized law enforcement officer\nproperty controlled by Wickr LLC",
       "TO: Custodian of Records\nYOU ARE COMMANDED to produce",
       "You are directed to provide. Records held by Verizon show that the telephone was used.",
       "To: Telegram Messenger Inc. and AWS Wickr, jointly",
       "Records of a Verizon number led to the account. To: AWS, Seattle",
       "IT IS ORDERED that Amazon.com, Inc. shall disclose the records",
       "To: the Sheriff of Cook County\nrecords held by Amazon Web Services, Inc."});
}

TEST(WrongRecipient, IsNotRaisedForPapersThatDemandNothing) {
  EXPECT_FALSE(Served(other, "To: Meta Platforms, Inc.\nThe hearing is postponed.")
                   .Raises("wrong_recipient"));
}

TEST(OtherService, IsRaisedByWhatThePaperSaysOfItself) {
  ExpectRaised(
      "other_service", administrative_subpoena,
      {"VIA CERTIFIED MAIL, RETURN RECEIPT REQUESTED\nTo: Wickr LLC",
       "By E-Mail: legal@example.com\nTo: Wickr LLC",
       "This subpoena is served upon you by certified mail.",
       "Sent by facsimile, March 1, 2026\nTo: Wickr LLC",
       "TO: Wickr LLC, c/o CT Corporation System, its registered agent",
       "This summons was personally served on the registered agent of the company.",
       "BY HAND DELIVERY\nWickr LLC",
       "I served the foregoing by mailing a copy to Amazon Web Services, Inc. at Seattle.",
       "The enclosed order is being delivered to you by overnight courier.",
       "Original to follow by U.S. Mail"},
      {"You may return the records by e-mail to the undersigned.",
       "02/26/2026 14:03  FROM: (312) 555-0155 USAO NDIL   TO: 2065550199   P.01/02\nTo: Wickr LLC",
       "Please mail the responsive records to the address below.",
       "I served the subpoena by delivering a copy to the named person as follows:\n"
       "____________________________________ on (date) ______________ ; or",
       "Responsive records may be produced on disk, or sent\nby mail to the agent named above.",
       "Submitted through the ALERT portal. To: Wickr LLC",
       "Records may be faxed to (312) 555-0155.", "FAX: (312) 555-0155\nE-MAIL: agent@example.gov",
       "In lieu of appearing you may send the records by registered mail to the clerk.",
       "the original of this letter is kept in our file"});
}

TEST(OtherService, IsRaisedByAFaxCover) {
  EXPECT_TRUE(Served(grand_jury_subpoena, {{fax_cover, "TO: Wickr LLC\nPAGES: 2"},
                                           {grand_jury_subpoena, "To: Wickr LLC\nproduce"}})
                  .Raises("other_service"));
}

TEST(EmergencyNoThreat, IsRaisedWhereNoDangerIsStated) {
  ExpectRaised(
      "emergency_no_threat", emergency_request,
      {"This is urgent: the suspect is expected to close the account tonight.",
       "The matter is exigent because evidence is being lost by the hour.",
       "Nature of the emergency: [ ] danger of death [ ] serious physical injury\n"
       "A buyer lost $900.",
       "State whether there is an imminent danger of death: the trial begins on Monday.",
       "There is no threat to the public, but time is short.",
       "Describe the danger to life: not applicable. Counsel needs the records by noon.",
       "We ask for emergency disclosure under 18 U.S.C. 2702(b)(8) in a burglary case."},
      {"A caller said that he will shoot students at Lincoln High School tomorrow.",
       "A nine-year-old boy is missing and believed to be with a registered offender.",
       "[X] Danger of death or serious physical injury to a person",
       "She wrote that she would kill herself tonight.", "Two hostages are held in the house.",
       "He is without his insulin and has not been seen since Monday.",
       "An improvised explosive device was found at the station.",
       "existe un peligro inminente para la vida del menor",
       "es besteht Gefahr für Leib und Leben des Kindes",
       "un danger de mort imminent pour la victime"});
}

}  // namespace
}  // namespace writ
