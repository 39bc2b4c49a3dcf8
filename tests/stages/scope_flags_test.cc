#include <gmock/gmock.h>

#include "tests/stages/flagged.h"

namespace writ {
namespace {

using enum DocumentKind;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(ContentRequested, LimitsWhereSomethingHeldStandsBesideIt) {
  for (const char* beside : {"subscriber_information", "phone_number", "all_records"}) {
    const auto flag = Served(search_warrant)
                          .NoScope()
                          .Asks("message_content")
                          .Asks(beside)
                          .Find("content_requested");
    ASSERT_TRUE(flag) << beside;
    EXPECT_EQ(flag->severity, Severity::limits) << beside;
  }
}

TEST(ContentRequested, BlocksWhereNothingHeldIsAskedFor) {
  for (const char* beside :
       {"file_content", "call_content", "encryption_keys", "ip_logs", "message_routing"}) {
    const auto flag = Served(search_warrant)
                          .NoScope()
                          .Asks("message_content")
                          .Asks(beside)
                          .Find("content_requested");
    ASSERT_TRUE(flag) << beside;
    EXPECT_EQ(flag->severity, Severity::blocks) << beside;
  }
}

TEST(ContentRequested, IsRaisedForEveryCategoryOfContentAndNoOther) {
  for (const Record& record : TestModels().categories.records()) {
    EXPECT_EQ(Served(search_warrant).NoScope().Asks(record.id).Raises("content_requested"),
              record.Get("availability") == "content")
        << record.id;
  }
}

TEST(ContentRequested, NamesTheCategoriesInItsMessage) {
  const auto flag = Served(search_warrant).Asks("call_content").Find("content_requested");
  ASSERT_TRUE(flag);
  EXPECT_THAT(flag->message, testing::HasSubstr("recordings of calls and meetings"));
  EXPECT_EQ(flag->guideline, "Contents of Communications Are Not Available");
}

TEST(NotHeldRequested, IsRaisedForEveryCategoryNotHeldAndNoOther) {
  for (const Record& record : TestModels().categories.records()) {
    EXPECT_EQ(Served(order_2703d).NoScope().Asks(record.id).Raises("not_held_requested"),
              record.Get("availability") == "not_held")
        << record.id;
  }
}

TEST(ScopeFlags, AreRaisedForLettersAsForProcess) {
  for (const DocumentKind kind : {preservation_request, informal_request, foreign_request}) {
    Served served = Served(kind).Asks("message_content").Asks("ip_logs").Asks("all_records");
    EXPECT_TRUE(served.Raises("content_requested")) << ToWord(kind);
    EXPECT_TRUE(served.Raises("not_held_requested")) << ToWord(kind);
    EXPECT_TRUE(served.Raises("overbroad")) << ToWord(kind);
  }
}

TEST(Overbroad, HasItsReasons) {
  EXPECT_THAT(Served(order_2703d)
                  .Asks("all_records")
                  .Range("2026-01-01", "2026-02-01")
                  .ReasonsOf("overbroad"),
              ElementsAre("catch_all"));
  EXPECT_THAT(Served(order_2703d).Asks("message_counts").ReasonsOf("overbroad"),
              ElementsAre("unbounded_dates"));
  EXPECT_THAT(Served(order_2703d)
                  .Asks("message_counts")
                  .Range("inception", "present")
                  .ReasonsOf("overbroad"),
              ElementsAre("unbounded_dates"));
  EXPECT_THAT(
      Served(order_2703d).Asks("ip_logs").Range("2023-06-01", "present").ReasonsOf("overbroad"),
      ElementsAre("long_date_range"));
}

TEST(Overbroad, NeedsNoDatesForSubscriberFacts) {
  for (const char* fact : {"subscriber_information", "wickr_id", "network_affiliation",
                           "phone_number", "avatar", "creation_date", "last_use_date",
                           "device_types", "payment", "subscriber_identity", "admin_id"}) {
    EXPECT_FALSE(Served(order_2703d).NoScope().Asks(fact).Raises("overbroad")) << fact;
  }
  for (const char* activity : {"message_counts", "setting_changes", "ip_logs", "location",
                               "message_content", "contacts", "device_identifiers"}) {
    EXPECT_TRUE(Served(search_warrant).NoScope().Asks(activity).Raises("overbroad")) << activity;
  }
}

TEST(Overbroad, CountsAYearAndADayAsLong) {
  const auto raises = [](const char* from, const char* to) {
    return Served(order_2703d).Asks("ip_logs").Range(from, to).Raises("overbroad");
  };
  EXPECT_FALSE(raises("2025-01-01", "2025-12-31"));
  EXPECT_FALSE(raises("2024-01-01", "2025-01-01"));  // A leap year: 366 days.
  EXPECT_TRUE(raises("2024-01-01", "2025-01-02"));
  EXPECT_TRUE(raises("2022-05-01", "2026-01-31"));
}

TEST(Overbroad, CountsAccountsByWhichDataCanBeLookedUp) {
  const auto with_accounts = [](int count, IdentifierType type) {
    Served served(search_warrant);
    served.NoTarget();
    for (int n = 0; n < count; ++n) served.Target(type, "a" + std::to_string(n) + "@example.com");
    return served.ReasonsOf("overbroad");
  };
  EXPECT_THAT(with_accounts(25, IdentifierType::email), IsEmpty());
  EXPECT_THAT(with_accounts(26, IdentifierType::email), ElementsAre("many_accounts"));
  EXPECT_THAT(with_accounts(40, IdentifierType::person_name), IsEmpty());
}

TEST(Overbroad, TellsAClassOfAccountsFromAccounts) {
  ExpectRaised(
      "overbroad", search_warrant,
      {"for the user and all members of the network to which the user belongs",
       "every account that exchanged messages with kay.ormond@example.com",
       "all Wickr users located within 300 meters of 4th and Main",
       "each and every user of the Tidewater team",
       "all accounts that communicated with the target between May 1 and May 9",
       "any account which accessed the shared room",
       "the accounts of all employees of Delta Freight, Inc.",
       "all users who joined the channel after March 1, 2026",
       "and all accounts with which they communicated"},
      {"for each account listed in Attachment A", "a roster of all members of the network",
       "identify all users of the network named Tidewater",
       "any person who fails to obey may be held in contempt", "the administrator of each network",
       "all records of the account that was created on May 1",
       "any AWS Wickr account registered in the name of Jane Roe",
       "evidence of who used or controlled the accounts",
       "each user ID or e-mail address on the account",
       "every employee of the provider who gathers the records shall sign"});
}

TEST(MissingIdentifier, WantsAnIdentifierThatLeadsToAnAccount) {
  for (const IdentifierType type :
       {IdentifierType::email, IdentifierType::username, IdentifierType::phone,
        IdentifierType::customer_id, IdentifierType::network_id, IdentifierType::network_name,
        IdentifierType::aws_account_id}) {
    EXPECT_FALSE(Served(court_order).NoTarget().Target(type, "x").Raises("missing_identifier"))
        << ToWord(type);
  }
  for (const IdentifierType type :
       {IdentifierType::person_name, IdentifierType::ip_address, IdentifierType::device_id}) {
    EXPECT_TRUE(Served(court_order).NoTarget().Target(type, "x").Raises("missing_identifier"))
        << ToWord(type);
  }
}

TEST(MissingIdentifier, IsAskedOfDemandsAlone) {
  for (const DocumentKind kind : {search_warrant, civil_subpoena, preservation_request,
                                  emergency_request, foreign_request, informal_request}) {
    EXPECT_TRUE(Served(kind).NoTarget().Raises("missing_identifier")) << ToWord(kind);
  }
  for (const DocumentKind kind : {other, nondisclosure_order}) {
    EXPECT_FALSE(Served(kind).NoTarget().NoScope().Raises("missing_identifier")) << ToWord(kind);
  }
}

TEST(MissingDescription, IsAskedOfDemandsForData) {
  for (const DocumentKind kind :
       {search_warrant, court_order, grand_jury_subpoena, emergency_request, informal_request}) {
    EXPECT_TRUE(Served(kind).NoScope().Raises("missing_description")) << ToWord(kind);
  }
  for (const DocumentKind kind : {other, nondisclosure_order, preservation_request}) {
    EXPECT_FALSE(Served(kind).NoScope().Raises("missing_description")) << ToWord(kind);
  }
}

TEST(MissingDescription, IsNotAskedOfASubpoenaForTestimonyAlone) {
  for (const char* text :
       {"YOU ARE COMMANDED to appear in this court to testify before the grand jury.",
        "You are commanded to attend and give testimony at the trial of this action.",
        "to appear at a deposition and testify; you need not bring any documents",
        "YOU ARE COMMANDED to appear to testify before the grand jury. You must also bring with "
        "you the following documents, electronically stored information, or objects (blank if "
        "not applicable):\nDate: March 1, 2026\nCLERK OF COURT",
        "You are commanded to appear as a witness. You must also bring with you the following "
        "documents, electronically stored information, or objects (blank if not applicable): "
        "N/A"}) {
    Served served = Served(grand_jury_subpoena, text).NoScope().NoTarget();
    EXPECT_FALSE(served.Raises("missing_description")) << text;
    EXPECT_FALSE(served.Raises("missing_identifier")) << text;
  }
  for (const char* text :
       {"You are commanded to attend and give testimony, and that you have and bring with you the "
        "items listed in Schedule A.",
        "YOU ARE COMMANDED to appear to testify and to produce the documents described below:",
        "YOU ARE COMMANDED to produce the records in your possession.",
        "to testify, and bring with you the following documents, electronically stored "
        "information, or objects (blank if not applicable): all that is in Rider 1",
        "to appear and give evidence and to deliver the records named overleaf"}) {
    EXPECT_TRUE(Served(trial_subpoena, text).NoScope().Raises("missing_description")) << text;
  }
}

TEST(PhoneOnly, IsRaisedWhereEveryTargetIsANumber) {
  const auto phone = IdentifierType::phone;
  EXPECT_TRUE(Served(court_order).NoTarget().Target(phone, "+12025550143").Raises("phone_only"));
  EXPECT_TRUE(Served(court_order)
                  .NoTarget()
                  .Target(phone, "+12025550143")
                  .Target(phone, "+12025550144")
                  .Raises("phone_only"));
  EXPECT_FALSE(Served(court_order).Target(phone, "+12025550143").Raises("phone_only"));
  EXPECT_FALSE(Served(court_order)
                   .NoTarget()
                   .Target(phone, "+12025550143")
                   .Target(IdentifierType::username, "kay_o")
                   .Raises("phone_only"));
  EXPECT_FALSE(Served(court_order).NoTarget().Raises("phone_only"));
}

}  // namespace
}  // namespace writ
