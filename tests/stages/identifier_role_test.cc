#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stages/identifier_cases.h"

namespace writ {
namespace {

using namespace identifier_cases;  // NOLINT(google-build-using-namespace)
using enum DocumentKind;
using testing::UnorderedElementsAreArray;

struct Case {
  const char* text;
  std::vector<std::string> targets;
};

void Check(DocumentKind kind, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    EXPECT_THAT(Targets(c.text, {kind}), UnorderedElementsAreArray(c.targets)) << c.text;
  }
}

TEST(IdentifierRole, FollowsAListHoweverLongItIs) {
  std::string text = "The following information is requested for the users listed below:\n";
  for (int n = 0; n < 30'000; ++n) text += "heron" + std::to_string(n) + "@example.net\n";
  EXPECT_EQ(Targets(text.c_str(), {administrative_subpoena}).size(), 30'000U);
}

TEST(IdentifierRole, FollowsASentenceThatItsListEnds) {
  Check(search_warrant,
        {{"You are commanded to search the records of Wickr LLC, Seattle, for\n\n"
          "Username: tulip_row8\nUsername: bench.bandit\nPhone: 405-555-0177\n\nand to seize them.",
          {"username tulip_row8", "username bench.bandit", "phone +14055550177"}},
         {"Produce the records of heron@example.net. Write to the office responsible for\n"
          "complaints@example.org or call.",
          {"email heron@example.net"}}});
}

TEST(IdentifierRole, HearsNothingOfADemandInALabelBelowIt) {
  Check(preservation_request,
        {{"Please preserve the records of heron@example.net.\n\ncc:\nlegal@example.org\n",
          {"email heron@example.net"}}});
}

TEST(IdentifierRole, RemembersWhoseAccountItIs) {
  Check(
      foreign_request,
      {{"Her mother, Mrs Judith Fane, has given us her own account, fane@example.com. Please tell "
        "us when the account bird_11 was last used.\nMrs Fane's account is fane@example.com and "
        "she can be asked for anything.",
        {"username bird_11"}}});
}

TEST(IdentifierRole, LeavesAnAccountThatWasNamedByMistake) {
  Check(preservation_request,
        {{"On June 29 we sent you a request to preserve the account ranger@example.com. That was a "
          "mistake: the account is rancher@example.com. Please preserve the latter for 90 days.",
          {"email rancher@example.com"}}});
}

TEST(IdentifierRole, TakesAWitnessesAccountThatTheDemandItselfNames) {
  Check(
      court_order,
      {{"Wickr LLC shall produce, for the account of the complaining witness, petrie@example.com, "
        "the dates of creation.",
        {"email petrie@example.com"}},
       {"Wickr LLC shall produce the records of moss@example.com, but not for the account of the "
        "victim, petrie@example.com.",
        {"email moss@example.com"}}});
}

TEST(IdentifierRole, EndsATableAtASentence) {
  Check(preservation_request,
        {{"We ask you to preserve the accounts below.\n\n"
          "Account                   Why\n"
          "heron@example.com         named by a buyer\n"
          "night_jar                 named by a buyer\n\n"
          "No data should be sent to us on the strength of this memorandum.\n\n"
          "Priscilla Tuttle\ntuttle@example.org\n",
          {"email heron@example.com", "username night_jar"}}});
}

TEST(IdentifierRole, UnderstandsWhoWritesForTheDead) {
  Check(informal_request,
        {{"My brother died in July. His user name was renny_bro. Can you send us his photos?",
          {"username renny_bro"}},
         {"His user name was renny_bro. Can you help?", {}},
         {"My brother died. His lawyer's user name is law_poe9. Can you send us his photos?", {}}});
}

TEST(IdentifierRole, TellsTheOtherEndOfWhatIsAskedFor) {
  Check(civil_subpoena,
        {{"Produce for the account cobb@example.com all attachments sent by that account to user "
          "leasing_lou.",
          {"email cobb@example.com"}}});
}

TEST(IdentifierRole, LeavesTheOtherEndOfMessagesOnTheLineBelowTheAccount) {
  Check(search_warrant,
        {{"Search the records of Wickr LLC\n"
          "for the account heron@example.net and to seize all communications to or from\n"
          "egret@example.net. Return this warrant within ten days.\n",
          {"email heron@example.net"}},
         {"Search the records of Wickr LLC\n"
          "for the account heron@example.net and\n"
          "egret@example.net. Return this warrant within ten days.\n",
          {"email heron@example.net", "email egret@example.net"}},
         {"Search the records of Wickr LLC and seize all communications with\n"
          "egret@example.net. Return this warrant within ten days.\n",
          {"email egret@example.net"}}});
}

TEST(IdentifierRole, TellsWhoUsesWickr) {
  Check(emergency_request,
        {{"The uncle uses Wickr as truckee_trace. Please send the location of truckee_trace.",
          {"username truckee_trace"}},
         {"Her mother uses Wickr as mom_f9. Please help.", {}}});
}

TEST(IdentifierRole, FollowsTheWordingsOfSubpoenas) {
  Check(
      administrative_subpoena,
      {
          {"Any and all subscriber information for the Wickr Me username: JohnDoe123",
           {"username JohnDoe123"}},
          {"Account Identifier(s): heron@example.net; egret@example.net",
           {"email heron@example.net", "email egret@example.net"}},
          {"The following information is requested for the user(s) listed below:\n\n"
           "heron@example.net\negret@example.net\n",
           {"email heron@example.net", "email egret@example.net"}},
          {"Subject's screen name: nightowl77", {"username nightowl77"}},
          {"This order applies to Wickr user ID heron@example.net (\"Subject Account 1\") and "
           "egret@example.net (\"Subject Account 2\").",
           {"email heron@example.net", "email egret@example.net"}},
          {"TARGET IDENTIFIER: 312-555-0143", {"phone +13125550143"}},
          {"Records and information, in whatever form, associated with Wickr accounts and/or users "
           "with the following identifiers: heron@example.net, egret@example.net",
           {"email heron@example.net", "email egret@example.net"}},
          {"Produce ALL RECORDS ASSOCIATED WITH heron@example.net FROM JAN 1 TO MAY 1",
           {"email heron@example.net"}},
          {"Identify the subscriber of the Wickr account whose user name is nightowl77.",
           {"username nightowl77"}},
          {"Disclose who is known on Wickr as nightowl77.", {"username nightowl77"}},
          {"Wickr handle: @nightowl77", {"username nightowl77"}},
          {"Network: Blue Harbor Logistics (ID 44170923)",
           {"network_name Blue Harbor Logistics", "network_id 44170923"}},
          {"Amazon Web Services account ID: 1234 5678 9012", {"aws_account_id 123456789012"}},
          {"AWS Acct. No. 123456789012", {"aws_account_id 123456789012"}},
          {"the customer with Customer Identification Number (CID) 88213047",
           {"customer_id 88213047"}},
          {"Wickr Enterprise customer \"Blue Harbor\" (Customer ID: BH-20931)",
           {"customer_id BH-20931"}},
          {"Customer IDs: WKC-1001, WKC-1002 and WKC-1003",
           {"customer_id WKC-1001", "customer_id WKC-1002", "customer_id WKC-1003"}},
          {"SUBJECT TELEPHONE NUMBER: (312) 555-0143", {"phone +13125550143"}},
          {"Provide the date of last use for the account belonging to John Q. Doe, "
           "heron@example.net, from May 1.",
           {"email heron@example.net", "person_name John Q. Doe"}},
          {"Produce records for Wickr user John Doe <heron@example.net>",
           {"email heron@example.net"}},
          {"In re: Wickr account heron@example.net", {"email heron@example.net"}},
          {"Produce the records of one Wickr account, to wit: heron@example.net",
           {"email heron@example.net"}},
          {"Identify any Wickr account associated with the following:\n(312) 555-0143",
           {"phone +13125550143"}},
          {"Provide records for (a) heron@example.net; (b) egret@example.net; and (c) "
           "stork@example.net.",
           {"email heron@example.net", "email egret@example.net", "email stork@example.net"}},
          {"\"Account\" means the Wickr account associated with heron@example.net. Produce its "
           "billing records.",
           {"email heron@example.net"}},
          {"Please provide the following about heron@example.net's account",
           {"email heron@example.net"}},
          {"Produce for the period May 1 to June 1 the billing records of the accounts named "
           "heron@example.net and egret@example.net and of the network with ID 44170923.",
           {"email heron@example.net", "email egret@example.net", "network_id 44170923"}},
      });
}

TEST(IdentifierRole, KnowsTheManyWaysToGiveAContact) {
  const std::string wanted = "Produce billing records for the account heron@example.net.\n";
  for (const char* contact : {
           "Please upload to ALERT or e-mail the records to evidence@tusc.example.",
           "For technical questions, contact IT at it@tusc.example or (312) 555-0199.",
           "The return should be sent electronically to: jroe@tusc.example",
           "Badge 1182 | Phone: 312-555-0199 | jroe@tusc.example",
           "Applicant: Det. Jane Roe, jroe@tusc.example",
           "24-hour callback number: 312-555-0199",
           "Supervisor: Lt. Doe, 312-555-0199",
           "Responsive data may be provided in electronic form to:\nDetective Jane Roe\n"
           "123 Main Street\njroe@tusc.example",
           "Jane Roe\nAssistant District Attorney\nOne Center Street\n(312) 555-0199\n"
           "jroe@tusc.example",
           "Respectfully,\n\nJane Roe\njroe@tusc.example",
           "Telephone: (312) 555-0199     Facsimile: (312) 555-0198     jroe@tusc.example",
           "cc: prosecutor@tusc.example, captain@tusc.example",
           "Should you have any questions, feel free to call the undersigned at 312-555-0199.",
           "If the account holder calls, refer him to jroe@tusc.example.",
           "Kindly acknowledge receipt by return e-mail to jroe@tusc.example.",
           "Contact person for this account matter: Jane Roe (jroe@tusc.example)",
           "Objections must be served on counsel, flisle@gantry.example.",
           "Invoice the agency at payables@tusc.example.",
           "Prepared by: Jane Roe, jroe@tusc.example, 312-555-0199",
           "Jane Roe, Custodian liaison, jroe@tusc.example",
           "Requested by J. Roe <jroe@tusc.example>",
           "Submit invoices for the account to billing@tusc.example.",
           "Affiant's e-mail: jroe@tusc.example",
       }) {
    EXPECT_THAT(Targets(wanted + contact, {search_warrant}),
                testing::ElementsAre("email heron@example.net"))
        << contact;
    EXPECT_THAT(Targets(std::string(contact) + "\n" + wanted, {search_warrant}),
                testing::ElementsAre("email heron@example.net"))
        << contact;
    EXPECT_THAT(Targets(contact, {preservation_request}), testing::IsEmpty()) << contact;
  }
}

TEST(IdentifierRole, AsksAboutWhatADemandDefines) {
  Check(
      administrative_subpoena,
      {{"\"Harbor Network\" means the Wickr network named Blue Harbor Capital.\n\"Subject Users\" "
        "means heron@example.net and egret@example.net.\nProduce the members of the Harbor "
        "Network for the account wren@example.org.",
        {"network_name Blue Harbor Capital", "email heron@example.net", "email egret@example.net",
         "email wren@example.org"}},
       {"\"Victim\" means jdoe@example.org. Produce records for the account heron@example.net.",
        {"email heron@example.net"}}});
}

TEST(IdentifierRole, TakesAnAdministratorInBracketsForAContact) {
  Check(court_order,
        {{"Produce the settings for the account heron@example.net of the Harbor network (network "
          "administrator for Harbor: it.desk@harbor.example).",
          {"email heron@example.net"}},
         {"Produce the settings for the account heron@example.net. The administrator "
          "(it.desk@harbor.example) told your affiant that it is new.",
          {"email heron@example.net"}}});
}

TEST(IdentifierRole, KeepsTheStoryOutOfTheDemand) {
  const std::string wanted = "Disclose the last use of the account heron@example.net.\n";
  for (const char* story : {
           "The victim, Jane Doe, jdoe@example.org, lost $2,300.",
           "VICTIM: Jane Doe, jdoe@example.org, 503-555-0108",
           "Complainant's e-mail: jdoe@example.org",
           "The complaint was filed by jdoe@example.org.",
           "Threats were sent to jdoe@example.org and to her telephone, 503-555-0108.",
           "The account of the victim, jdoe@example.org, was emptied.",
           "The suspect wrote from the Gmail account jdoe77@example.org.",
           "His recovery e-mail is jdoe@example.org.",
           "An undercover officer, using the account uc@example.org, bought the goods.",
           "A cooperating witness uses the Wickr account cw@example.org.",
           "A second witness told me that they wrote to each other by ordinary e-mail, using the "
           "address jdoe@example.org.",
           "Records obtained from another provider show the address jdoe@example.org.",
           "This request does not extend to the account jdoe@example.org.",
           "We previously sent a request for the account jdoe@example.org, which was withdrawn.",
           "excluding the account jdoe@example.org",
           "The user wrote to jdoe@example.org on May 2.",
           "The bookkeeper's address for correspondence is jdoe@example.org.",
           "Jane Doe (jdoe@example.org) is a witness and is not a subject of this investigation.",
           "A person who can be reached at jdoe@example.org first reported the matter.",
           "It was forwarded from jdoe@example.org to the police.",
       }) {
    EXPECT_THAT(Targets(wanted + story, {emergency_request}),
                testing::ElementsAre("email heron@example.net"))
        << story;
    EXPECT_THAT(Targets(std::string(story) + "\n" + wanted, {emergency_request}),
                testing::ElementsAre("email heron@example.net"))
        << story;
  }
}

TEST(IdentifierRole, OpensACoverLetterOnlyWhereTheInstrumentRefersToIt) {
  const char* letter =
      "Enclosed is a subpoena. The account is heron@example.net.\nSincerely,\nJane Roe\n"
      "jroe@tusc.example";
  EXPECT_THAT(Targets(std::string(letter) + "\fProduce the billing records of the account.",
                      {cover_letter, grand_jury_subpoena}),
              testing::IsEmpty());
  EXPECT_THAT(Targets(std::string(letter) +
                          "\fProduce the billing records of the account named in the enclosed "
                          "letter.",
                      {cover_letter, grand_jury_subpoena}),
              testing::ElementsAre("email heron@example.net"));
}

TEST(IdentifierRole, HearsTheListThatAnApplicationCarriesForItsWarrant) {
  const std::string warrant = "\fSEARCH WARRANT\nI do authorize you to search the premises.";
  const std::string form =
      "APPLICATION FOR SEARCH WARRANT\nIDENTIFY ITEMS TO BE SEARCHED FOR AND SEIZED:\n"
      "Records for the account heron@example.net: subscriber information\n";
  EXPECT_THAT(Targets(form + warrant, {application, search_warrant}),
              testing::ElementsAre("email heron@example.net"));
  // All that the list joins, not the first account alone.
  EXPECT_THAT(Targets("DECLARATION\nThe custodian has under its control the following: payment "
                      "records for the handles heron_1 and egret_2.\n" +
                          warrant,
                      {affidavit, search_warrant}),
              testing::ElementsAre("username heron_1", "username egret_2"));
  // A story in an affidavit carries none, and what the warrant itself names is enough.
  EXPECT_THAT(Targets("AFFIDAVIT\nI want records for the account heron@example.net.\n" + warrant,
                      {affidavit, search_warrant}),
              testing::IsEmpty());
  EXPECT_THAT(Targets(form + warrant + "\nProduce records for the account wren@example.net.",
                      {application, search_warrant}),
              testing::ElementsAre("email wren@example.net"));
}

TEST(IdentifierRole, TakesPlainWordsForHandlesOnLinesBelowAccountsOnly) {
  Check(search_warrant,
        {{"You are commanded to search the following Wickr accounts:\n\n1 teal\n2 mallard\n",
          {"username teal", "username mallard"}}});
  Check(foreign_request,
        {{"Es wird um Mitteilung der Bestandsdaten zu den folgenden beiden Wickr-Konten "
          "gebeten:\n\n1 falkenblick\n2 nordsee_12\n",
          {"username falkenblick", "username nordsee_12"}},
         {"Solicito los datos de las cuentas vinculadas y asociadas, abiertas y cerradas.", {}},
         {"Nous requérons les données des comptes actifs et inactifs.", {}},
         {"Wir bitten um Auskunft zum Nutzer nord_3. Der Geschädigte Karl Huber (Nutzername: "
          "karl_huber9) nutzte das Konto huber_k.",
          {"username nord_3"}}});
  // Words of the sentence are none.
  Check(grand_jury_subpoena,
        {{"Produce the policies that govern accounts closed and suspended, and users minor and "
          "adult.",
          {}},
         {"Produce for username osprey_1:\n1. messages\n2. contacts\n3. devices\n",
          {"username osprey_1"}},
         {"Produce records of the users messaged and called.", {}},
         {"Produce the records for the accounts whole and entire.", {}},
         {"The handles broken and bent were found, and came from the handles brass and steel.", {}},
         {"The user names Paris and London as meeting places.", {}},
         {"Produce a list of the users present and past and the accounts opened and closed.", {}}});
}

TEST(IdentifierRole, FindsAnAccountThatAnEmergencyCallsHisOrHers) {
  Check(
      emergency_request,
      {{"He told his sister that he would not be alive in the morning. His account is "
        "heron@example.net.",
        {"email heron@example.net"}},
       {"A girl is missing. Her Wickr ID is heron@example.net.", {"email heron@example.net"}},
       {"The victim is Carla Dunn. Her account is jdoe@example.org.", {}},
       {"He left a note of farewell. His wife uses Wickr too; her account is jdoe@example.org. His "
        "account is heron@example.net.",
        {"email heron@example.net"}},
       {"A girl is missing. Her father, who called us, uses Wickr. His account is "
        "jdoe@example.org.",
        {}},
       {"A nurse was told that she will be killed. Her account is jdoe@example.org.", {}},
       {"He writes from the Wickr account heron@example.net and threatens to shoot. The manager "
        "saw it. His account is jdoe@example.org.",
        {"email heron@example.net"}}});
}

TEST(IdentifierRole, FindsANetworkByItsNameAlone) {
  Check(
      grand_jury_subpoena,
      {{"Produce the records below.\n\nNetwork         Meridian Cold Storage\n"
        "Network ID      55910274\n",
        {"network_name Meridian Cold Storage", "network_id 55910274"}},
       {"Produce the settings of the Wickr network Gray Oak Partners.",
        {"network_name Gray Oak Partners"}},
       {"For the network Lakeview Swaps, produce the number of messages. Produce the settings of "
        "the "
        "network RAVENHALL.",
        {"network_name Lakeview Swaps", "network_name RAVENHALL"}},
       {"Produce the records for the network Administrator, and within the network Operations.",
        {}},
       {"The network Special Agent Dorn runs and the network Metro Task Force uses are not sought.",
        {}},
       {"Produce the members of the network.\n\nATTACHMENT B\n", {}}});
}

TEST(IdentifierRole, TellsAVictimsColumnFromASuspects) {
  EXPECT_THAT(Targets("Preserve the accounts of the suspects.\n"
                      "Victim account          Suspect account\n"
                      "jdoe@example.org        heron@example.net\n"
                      "mroe@example.org        egret@example.net\n",
                      {preservation_request}),
              UnorderedElementsAreArray({"email heron@example.net", "email egret@example.net"}));
}

}  // namespace
}  // namespace writ
