#include <gmock/gmock.h>

#include "tests/stages/flagged.h"

namespace writ {
namespace {

using enum DocumentKind;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Undated, WantsADateOfIssue) {
  EXPECT_TRUE(Served(order_2703d).Issued(std::nullopt).Raises("undated"));
  EXPECT_TRUE(Served(preservation_request).Issued(std::nullopt).Raises("undated"));
  EXPECT_FALSE(Served(order_2703d).Issued("2026-02-01").Raises("undated"));
  EXPECT_FALSE(Served(other).Issued(std::nullopt).Raises("undated"));
}

TEST(Undated, TellsADoubtfulDateFromNone) {
  for (const char* text :
       {"SO ORDERED, this 1st day ofJune, 2026.", "Given under my hand this 4th day of Marcn, 2O26",
        "Date: O2/12/2O26", "Dated: Febraury 12, 2026", "Fait à Lyon, le 3 fevrler 2026"}) {
    EXPECT_FALSE(Served(court_order, text).Issued(std::nullopt).Raises("undated")) << text;
  }
  for (const char* text : {"DATED this ____ day of ______________, 2026.", "Dated:\nRoderick Fane",
                           "DATE ISSUED:", "to appear on the 21st day of April, 2026, at 9:00 a.m.",
                           "Date: ____________"}) {
    EXPECT_TRUE(Served(court_order, text).Issued(std::nullopt).Raises("undated")) << text;
  }
}

TEST(Expired, LooksAtTheDayOfReceipt) {
  EXPECT_TRUE(Served(search_warrant).Due("2026-03-01").Raises("expired"));
  EXPECT_TRUE(Served(civil_subpoena).Due("2025-12-31").Raises("expired"));
  EXPECT_FALSE(Served(search_warrant).Due("2026-03-02").Raises("expired"));
  EXPECT_FALSE(Served(search_warrant).Due("2026-03-03").Raises("expired"));
  EXPECT_FALSE(Served(search_warrant).Raises("expired"));
  EXPECT_FALSE(Served(other).Due("2026-02-01").Raises("expired"));
}

TEST(PlaceholderText, IsWhatWasNeverFilledIn) {
  ExpectRaised(
      "placeholder_text", grand_jury_subpoena,
      {"for the account [INSERT WICKR ID OF SUBSCRIBER], and for the period",
       "records of the account XXXXXXXXXX for the month of May", "Wickr ID: ________________",
       "for <account> between [START DATE] and [END DATE]",
       "issued at the request of [YOUR AGENCY]", "Account: TBD",
       "the user {{ insert_handle }} of the network",
       "records belonging to ____________________, Wickr user",
       "[DELETE IF NOT APPLICABLE] You must also produce", "Dear [AGENCY NAME]:"},
      {"X Production: YOU ARE COMMANDED to produce", "[PROPOSED] ORDER",
       "DATED this ____ day of ______________, 2026.", "Judge's signature: ______________________",
       "card number XXXX-XXXX-XXXX-1234", "SSN XXX-XX-1234",
       "[To be completed by the provider's custodian when the records are returned.]",
       "[X] 2. YOU ARE COMMANDED to mail the following documents",
       "the name of the user is [redacted]",
       "To appear before the Honorable ______ in Room ____."});
}

TEST(PlaceholderText, LooksAtTheInstrumentAlone) {
  EXPECT_FALSE(Served(court_order, {{court_order, "To: Wickr LLC\nproduce the records"},
                                    {certification, "I, ______, am employed by [INSERT NAME]"},
                                    {proof_of_service, "Account: ________"}})
                   .Raises("placeholder_text"));
  EXPECT_TRUE(Served(court_order, {{court_order, "To: Wickr LLC\nproduce the records"},
                                   {attachment, "ATTACHMENT A\nThe account [INSERT ACCOUNT ID]"}})
                  .Raises("placeholder_text"));
}

TEST(PreservationOver90Days, ReadsNumbersInWordsAndFigures) {
  ExpectRaised("preservation_over_90_days", preservation_request,
               {"please preserve the records described below for 180 days",
                "you are requested to preserve the data for one hundred twenty (120) days",
                "Preserve for one (1) year all records of the account",
                "Kindly retain the account for a period of six months from today",
                "Preservation period: 26 weeks", "preserve all records until further notice",
                "please hold the data indefinitely",
                "For a period of 365 days, please preserve the records"},
               {"please preserve the records for 90 days",
                "preserve, pending the issuance of legal process, the records below",
                "preserve for a period of ninety (90) days",
                "Preserve the data for three months? No: for twelve weeks.",
                "please preserve the records for 90 days and keep this request secret for one year",
                "We expect process within 180 days of this letter.",
                "this is an extension for an additional 90-day period of preservation"});
}

TEST(Nondisclosure, IsOrderedOrAskedForInManyWords) {
  ExpectRaised(
      "nondisclosure", order_2703d,
      {"Wickr LLC shall not notify the subscriber of this Order for 180 days.",
       "the provider is prohibited from disclosing the existence of this warrant",
       "Please do not inform the account holder of this request.",
       "We ask that you keep the existence of this subpoena confidential.",
       "Notification to the customer shall be delayed for ninety days.",
       "No person shall reveal this order to the user.",
       "You, your agents and employees must not reveal to anyone that you received this letter.",
       "Disclosure of the existence of this summons is forbidden.",
       "The request for a nondisclosure order is denied.",
       "Es wird gebeten, den Betroffenen nicht zu benachrichtigen.",
       "Se ruega guardar la debida reserva.", "Veuillez ne pas aviser le titulaire du compte.",
       "fica vedada a divulgação desta ordem ao usuário"},
      {"This order shall be sealed until further order of the court.",
       "Unless delayed notice is authorized below, you must give a copy of the warrant",
       "Please do not disclose the content of any communication.",
       "Please do not disclose any records in answer to this letter.",
       "CONFIDENTIAL: this transmission is intended only for the addressee.",
       "No request is to be read as calling for information that the law forbids you to disclose.",
       "Please notify the agent if the records are not available.",
       "The subscriber's name shall be kept with the records.",
       "You shall not be required to disclose privileged documents to any person.",
       "any disclosure, copying or distribution of this communication is strictly prohibited"});
}

TEST(Nondisclosure, IsNotWhatAWitnessSwears) {
  EXPECT_FALSE(
      Served(search_warrant, {{search_warrant, "To any officer: search the records of Wickr LLC"},
                              {affidavit, "I ask that you do not inform the account holder."}})
          .Raises("nondisclosure"));
}

TEST(Nondisclosure, HasItsReasons) {
  EXPECT_THAT(Served(grand_jury_subpoena,
                     "you are requested not to disclose this subpoena to the "
                     "customer")
                  .ReasonsOf("nondisclosure"),
              ElementsAre("request_only"));
  const char* endless = "Wickr LLC shall not disclose the existence of this Order to any person.";
  EXPECT_THAT(Served(order_2703d, endless).ReasonsOf("nondisclosure"), ElementsAre("no_end"));
  EXPECT_THAT(Served(order_2703d, endless).SecretUntil("2026-08-01").ReasonsOf("nondisclosure"),
              IsEmpty());
  EXPECT_THAT(Served(order_2703d, endless).SecretUntil("2026-03-01").ReasonsOf("nondisclosure"),
              Contains("lapsed"));
  EXPECT_THAT(Served(order_2703d, endless).SecretUntil("2028-01-01").ReasonsOf("nondisclosure"),
              Contains("over_one_year"));
  EXPECT_THAT(Served(order_2703d,
                     "Wickr LLC shall not notify the subscriber of this Order for two "
                     "years from its date.")
                  .ReasonsOf("nondisclosure"),
              ElementsAre("over_one_year"));
}

TEST(Nondisclosure, NeedsNoTickWhereNoBoxIs) {
  const char* box =
      " Pursuant to 18 U.S.C. § 3103a(b), I find that immediate notification may "
      "have an adverse result listed in 18 U.S.C. § 2705, and authorize the officer "
      "executing this warrant to delay notice for 30 days";
  EXPECT_FALSE(Served(search_warrant, std::string(box).substr(1)).Raises("nondisclosure"));
  EXPECT_FALSE(Served(search_warrant, "[ ]" + std::string(box)).Raises("nondisclosure"));
  EXPECT_TRUE(Served(search_warrant, "[X]" + std::string(box)).Raises("nondisclosure"));
}

}  // namespace
}  // namespace writ
