#include "writ/stages/identifiers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/stages/identifier_cases.h"
#include "tests/stages/paper.h"

namespace writ {
namespace {

using namespace identifier_cases;  // NOLINT(google-build-using-namespace)
using enum DocumentKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using testing::UnorderedElementsAreArray;

struct Case {
  const char* name;
  std::vector<DocumentKind> kinds;  // Of the pages.
  const char* text;
  std::vector<std::string> targets;
};

void Check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    EXPECT_THAT(Targets(c.text, c.kinds), UnorderedElementsAreArray(c.targets)) << c.name;
  }
}

TEST(FindIdentifiers, TakesTheAccountsOfADemandForTargets) {
  Check({
      {"subpoena, in running text",
       {grand_jury_subpoena},
       "You must also bring with you the following documents:\nFor the account quill@example.com "
       "and for the period January 1 to June 30, 2025: basic subscriber information.",
       {"email quill@example.com"}},
      {"records pertaining to, no noun",
       {administrative_subpoena},
       "Please produce all subscriber records pertaining to heron.blue@example.net.",
       {"email heron.blue@example.net"}},
      {"records regarding a bare address",
       {court_order},
       "IT IS ORDERED that Wickr LLC disclose the date of last use regarding heron@example.net.",
       {"email heron@example.net"}},
      {"warrant caption",
       {search_warrant},
       "IN THE MATTER OF THE SEARCH OF INFORMATION ASSOCIATED WITH\nTHE WICKR ACCOUNT "
       "HERON.BLUE@EXAMPLE.NET THAT IS STORED AT PREMISES\nCONTROLLED BY WICKR LLC",
       {"email heron.blue@example.net"}},
      {"Attachment A with a lead-in and a list",
       {search_warrant, attachment},
       "See Attachment A.\f"
       "ATTACHMENT A\nProperty to Be Searched\nThis warrant applies to information associated with "
       "the following accounts that\nis stored at premises owned by Wickr LLC:\n"
       "1. heron@example.net\n2. egret@example.net\n3. (312) 555-0143",
       {"email heron@example.net", "email egret@example.net", "phone +13125550143"}},
      {"Attachment A, bare list under the heading",
       {order_2703d, attachment},
       "Disclose what Attachment A describes.\fATTACHMENT A\nACCOUNTS\nheron@example.net\n"
       "egret@example.net",
       {"email heron@example.net", "email egret@example.net"}},
      {"form fields",
       {emergency_request},
       "Emergency Disclosure Request\nWickr ID: heron@example.net\nPhone number on account: "
       "+1 312 555 0143\nPlease disclose the last use.",
       {"email heron@example.net", "phone +13125550143"}},
      {"form fields under a heading",
       {preservation_request},
       "TARGET ACCOUNT INFORMATION\nE-mail: heron@example.net\nPhone: (312) 555-0143\n"
       "REQUESTING OFFICER INFORMATION\nE-mail: jroe@tusc.example\nPhone: (312) 555-0199",
       {"email heron@example.net", "phone +13125550143"}},
      {"contact form under an account form",
       {preservation_request},
       "ACCOUNT INFORMATION\nheron@example.net\nREQUESTING OFFICER INFORMATION\nName: Jane "
       "Roe\nTitle: Detective\nE-mail: jroe@tusc.example\nPhone: (312) 555-0199",
       {"email heron@example.net"}},
      {"subject line of a letter",
       {preservation_request},
       "RE: Wickr account heron@example.net\nDear Custodian:\nPlease preserve all records for that "
       "account for 90 days.\nSincerely,\nJane Roe\njroe@tusc.example",
       {"email heron@example.net"}},
      {"every label of a customer",
       {order_2703d},
       "IT IS ORDERED that Wickr LLC disclose, for the customer with Customer ID C-77120934, Wickr "
       "ID heron@example.net and the\ntelephone with IMEI 35-693803-564380-9, the billing records.",
       {"customer_id C-77120934", "email heron@example.net", "device_id 356938035643809"}},
      {"network by name and number",
       {administrative_subpoena},
       "Produce the roster of the AWS Wickr network \"Summit Ledger Advisors\" (network ID 8392 "
       "0174).",
       {"network_name Summit Ledger Advisors", "network_id 83920174"}},
      {"network known as",
       {search_warrant},
       "The property to be searched is the AWS Wickr network known as Halcyon Freight, network ID "
       "83920174, together with the user\naccount r.tully@example.org.",
       {"network_name Halcyon Freight", "network_id 83920174", "email r.tully@example.org"}},
      {"AWS accounts",
       {grand_jury_subpoena},
       "This subpoena calls for records of the customer that uses AWS account 1234-5678-9012 and "
       "AWS Account ID 440871902265.",
       {"aws_account_id 123456789012", "aws_account_id 440871902265"}},
      {"handles, quoted and not",
       {court_order},
       "ORDERED that Wickr produce records for the Wickr handle 'nightheron', the username "
       "night_owl77 and the user @blue.jay.",
       {"username nightheron", "username night_owl77", "username blue.jay"}},
      {"list of usernames after one label",
       {administrative_subpoena},
       "Produce subscriber information for the usernames crimson_q, delta9fox and old.mill.road.",
       {"username crimson_q", "username delta9fox", "username old.mill.road"}},
      {"list of usernames on lines of their own",
       {preservation_request},
       "Please preserve the records of the following usernames:\n  nightheron\n  crimson_q\n"
       "  bluejay\nSincerely,\nJane Roe",
       {"username nightheron", "username crimson_q", "username bluejay"}},
      {"mixed list",
       {preservation_request},
       "Please preserve the records described here.\nAccounts:\n  (1)  heron [at] example [dot] "
       "net\n  (2)  (516) 555-0147\n  (3)  mineola_mark\n\nNothing more is asked.",
       {"email heron@example.net", "phone +15165550147", "username mineola_mark"}},
      {"enclosed list",
       {preservation_request, attachment},
       "We request preservation of all records for each account in the list enclosed.\f"
       "ENCLOSURE: LIST OF ACCOUNTS\nheron@example.net     egret@example.net\n"
       "stork@example.org     avocet@example.org",
       {"email heron@example.net", "email egret@example.net", "email stork@example.org",
        "email avocet@example.org"}},
      {"emergency, from the story",
       {emergency_request},
       "The abductors write from the Wickr accounts heron@example.net and egret@example.net. We "
       "ask "
       "that you disclose the last use at once.",
       {"email heron@example.net", "email egret@example.net"}},
      {"Spanish",
       {foreign_request},
       "En atención a la urgencia, se solicita a esa empresa que facilite, respecto de la\ncuenta "
       "cierzo.norte@example.org, los datos siguientes.",
       {"email cierzo.norte@example.org"}},
      {"German",
       {foreign_request},
       "werden Sie ersucht, zu dem Konto mit der Kennung mainufer@example.de Auskünfte zu "
       "erteilen.",
       {"email mainufer@example.de"}},
      {"French",
       {mlat_request},
       "Prions les autorités judiciaires de bien vouloir obtenir de la société Wickr LLC, pour le "
       "compte saone@example.net, les informations.",
       {"email saone@example.net"}},
      {"Portuguese",
       {foreign_request},
       "DETERMINO a Vossa Senhoria que forneça, com relação à conta cafezal@example.org, os dados.",
       {"email cafezal@example.org"}},
      {"hereinafter",
       {court_order},
       "The Court authorizes agents to intercept communications of heron@example.net (the \"Target "
       "Account\").",
       {"email heron@example.net"}},
      {"a row's number that was read as another sign",
       {administrative_subpoena},
       "Produce records for the following accounts:\n6 heron@example.net\n¥ egret@example.net\n"
       "8 stork@example.org",
       {"email heron@example.net", "email egret@example.net", "email stork@example.org"}},
      {"page break inside of a list",
       {administrative_subpoena, administrative_subpoena},
       "Produce records for the following Wickr IDs:\n1. heron@example.net\n2. egret@example.net\f"
       "3. stork@example.org\n4. avocet@example.org",
       {"email heron@example.net", "email egret@example.net", "email stork@example.org",
        "email avocet@example.org"}},
  });
}

TEST(FindIdentifiers, ReadsTablesByTheirHeaders) {
  Check({
      {"rows of accounts and customers",
       {order_2703d},
       "produce the following with regard to the AWS accounts listed below:\n"
       "AWS account        Billing name             Customer ID\n"
       "4408-7190-2265     Peachline Staffing       WKC-55810\n"
       "902177463018       Peachline Staffing (2)   WKC-55811\n"
       "(1) The settings of the network.",
       {"aws_account_id 440871902265", "aws_account_id 902177463018", "customer_id WKC-55810",
        "customer_id WKC-55811"}},
      {"handles in a column",
       {administrative_subpoena},
       "Produce the records of these users.\n"
       "No.   Wickr handle      First seen\n"
       "1     nightheron_2      2025-09-27\n"
       "2     old.mill          2025-10-11\n"
       "3     crimson_q         2025-10-12\n",
       {"username nightheron_2", "username old.mill", "username crimson_q"}},
      {"accounts in a column, with names",
       {search_warrant},
       "EXHIBIT 1\nName              Wickr ID                 From\n"
       "John Q. Doe       heron@example.net        10/01/2025\n"
       "Jane Roe          egret@example.net        10/02/2025\n",
       {"email heron@example.net", "email egret@example.net"}},
      {"a table under a demand, close below its addressee",
       {administrative_subpoena},
       "To: Wickr LLC\nYou are commanded to produce billing records for the accounts:\n"
       "Wickr ID                      Reviewed\n"
       "b.tansy@example.com           01/02/2026\n"
       "c.yarrow@example.com          01/03/2026\n",
       {"email b.tansy@example.com", "email c.yarrow@example.com"}},
      {"a telephone in the row of its account, under a header that says no more",
       {administrative_subpoena},
       "Produce billing records for the accounts:\n"
       "Wickr ID                      Linked telephone\n"
       "b.tansy@example.com           973-555-0181\n"
       "c.yarrow@example.com          973-555-0182\n",
       {"email b.tansy@example.com", "phone +19735550181", "email c.yarrow@example.com",
        "phone +19735550182"}},
      {"a telephone in the row of an account, under a header that says whose",
       {administrative_subpoena},
       "Produce billing records for the accounts:\n"
       "Wickr ID                      Contact telephone\n"
       "b.tansy@example.com           973-555-0181\n"
       "c.yarrow@example.com          973-555-0182\n",
       {"email b.tansy@example.com", "email c.yarrow@example.com"}},
      {"a sentence under a heading that ends with a label is no cell",
       {foreign_request},
       "Assunto: pedido de dados de conta\n"
       "Exmos. Senhores\n"
       "Nos autos de inquerito acima referenciados investiga-se um crime de burla informatica e\n"
       "solicita-se o envio dos dados da conta ribeira_noite.\n",
       {"username ribeira_noite"}},
      {"a word of a line that runs through under a column begins no cell",
       {administrative_subpoena},
       "Produce billing records for the accounts:\n"
       "No.   Wickr handle      First seen\n"
       "1     nightheron_2      2025-09-27\n"
       "Seen by agent mid_shift once.\n",
       {"username nightheron_2"}},
      {"a table of contacts is none",
       {court_order},
       "Name              Title             E-mail\n"
       "Jane Roe          Special Agent     jroe@tusc.example\n"
       "John Doe          Analyst           jdoe@tusc.example\n",
       {}},
  });
}

TEST(FindIdentifiers, NeverTakesAContactForATarget) {
  Check({
      {"signature block",
       {court_order},
       "Disclose, for the account heron@example.net, the date of last use.\n\nSincerely,\nJane "
       "Roe\nSpecial Agent, jane.roe@fbi.gov, (202) 555-0143",
       {"email heron@example.net"}},
      {"signature block without an agency's domain",
       {preservation_request},
       "Account: heron@example.net\nThank you,\nJane Roe\njroe@tusc.example\n(202) 555-0143",
       {"email heron@example.net"}},
      {"contact just behind the account",
       {preservation_request},
       "Please preserve records for heron@example.net. Contact me at jroe@tusc.example or (202) "
       "555-0143.",
       {"email heron@example.net"}},
      {"questions about the account",
       {court_order},
       "Produce records for the account heron@example.net. Questions about the account may be "
       "directed to jroe@tusc.example.",
       {"email heron@example.net"}},
      {"return address",
       {search_warrant},
       "You are commanded to search the Wickr account heron@example.net. Return electronic records "
       "to rourke@dps.example or by fax to (512) 555-0190.",
       {"email heron@example.net"}},
      {"return address before the account",
       {administrative_subpoena},
       "Deliver by e-mail to Analyst Jane Roe, jroe@tusc.example, the subscriber information for "
       "the user heron@example.net.",
       {"email heron@example.net"}},
      {"letterhead and Tel.",
       {foreign_request},
       "Staatsanwaltschaft Frankfurt\nTelefon: +49 69 555 0142\nE-Mail: poststelle@sta.example\n"
       "werden Sie ersucht, zu dem Konto heron@example.net Auskunft zu erteilen.",
       {"email heron@example.net"}},
      {"the provider's own address",
       {grand_jury_subpoena},
       "To: AWS Wickr, legal@amazon.com, fax (206) 555-0199\nProduce records for "
       "heron@example.net.",
       {"email heron@example.net"}},
      {"memo head",
       {preservation_request},
       "TO:   Wickr LLC, lawenforcement@wickr.example\nFROM: Det. Zebedee Prior, "
       "zprior@pdcn.example, "
       "516-555-0129\nRE:   Preservation\nPlease preserve the account heron@example.net.",
       {"email heron@example.net"}},
      {"name, address, telephone number and e-mail of the attorney",
       {grand_jury_subpoena},
       "For the account heron@example.net: billing records.\nThe name, address, telephone number "
       "and e-mail of the assistant U.S. attorney who requests this subpoena are:\nAlaric Benning, "
       "AUSA\n1000 Louisiana, Houston, TX 77002, alaric@doj.example, (713) 555-0100",
       {"email heron@example.net"}},
      {"counsel in a civil subpoena",
       {civil_subpoena},
       "For the account heron@example.net: billing records.\nAttorney for Plaintiff: Fergus Lisle, "
       "flisle@gantry.example, (312) 555-0111",
       {"email heron@example.net"}},
      {"cc line",
       {preservation_request},
       "Preserve the account heron@example.net.\ncc: captain@tusc.example",
       {"email heron@example.net"}},
      {"a contact named twice, mentioned as an account once",
       {emergency_request},
       "Please disclose records for the account heron@example.net. I have created the account "
       "jroe@tusc.example for your reply.\nSincerely,\nJane Roe, jroe@tusc.example",
       {"email heron@example.net"}},
      {"fax head",
       {preservation_request},
       "05/03/2026 09:58 FROM: VSP BCI 8025550196 TO: 2065550199 P.01/01\nPreserve the account "
       "heron@example.net.",
       {"email heron@example.net"}},
  });
}

TEST(FindIdentifiers, NeverTakesAPersonOfTheStoryForATarget) {
  Check({
      {"affidavit",
       {search_warrant, affidavit},
       "Search the Wickr account heron@example.net.\fThe suspect used the Wickr account "
       "egret@example.net to write to stork@example.net.",
       {"email heron@example.net"}},
      {"application",
       {application, order_2703d},
       "The consultant used the account egret@example.net.\fDisclose records for the account "
       "heron@example.net.",
       {"email heron@example.net"}},
      {"cover letter",
       {cover_letter, search_warrant},
       "Enclosed is a warrant. My account jroe@tusc.example receives returns.\fYou are commanded "
       "to "
       "search the account heron@example.net.",
       {"email heron@example.net"}},
      {"victim's account beside the wanted one",
       {emergency_request},
       "The victim's Wickr account, egret@example.net, received threats from the Wickr account "
       "heron@example.net. Please disclose, for the account heron@example.net, the last use.",
       {"email heron@example.net"}},
      {"victim in an emergency without another demand",
       {emergency_request},
       "The mother, who can be reached at mother@example.org, received threats from the Wickr "
       "account heron@example.net.",
       {"email heron@example.net"}},
      {"undercover account",
       {search_warrant},
       "An undercover account, uc77@example.net, talked with the subject account "
       "heron@example.net. "
       "You are commanded to search the account heron@example.net.",
       {"email heron@example.net"}},
      {"recovery address",
       {administrative_subpoena},
       "Produce records for the Wickr ID heron@example.net (recovery e-mail: egret@example.net).",
       {"email heron@example.net"}},
      {"findings of an order",
       {order_2703d},
       "The Court finds that the user of heron@example.net exchanged messages with the account "
       "egret@example.net. IT IS ORDERED that Wickr LLC disclose, for the account "
       "heron@example.net, the date of last use.",
       {"email heron@example.net"}},
      {"what is to be seized",
       {search_warrant, attachment, attachment},
       "See the attachments.\fATTACHMENT A\nThe account heron@example.net.\fATTACHMENT B\nI. "
       "Information to be disclosed by Wickr LLC\nBasic subscriber information for the "
       "account.\nII. "
       "Information to be seized by the government\nEvidence of conspiracy with egret@example.net "
       "and the users of account stork@example.net.",
       {"email heron@example.net"}},
      {"left out",
       {order_2703d},
       "Disclose records for the account heron@example.net, but not for the account "
       "egret@example.net.",
       {"email heron@example.net"}},
      {"withdrawn",
       {preservation_request},
       "Preserve the account heron@example.net. We no longer seek records of egret@example.net.",
       {"email heron@example.net"}},
      {"named in error",
       {preservation_request},
       "Our letter of May 1 named the account egret@example.net in error. Preserve the account "
       "heron@example.net.",
       {"email heron@example.net"}},
      {"reported by",
       {pen_register_order},
       "ORDERED that a pen register be installed on the AWS Wickr account heron@example.net. The "
       "matter was reported by a manager, ops@example.org.",
       {"email heron@example.net"}},
      {"another provider's account",
       {search_warrant},
       "Search the Wickr account heron@example.net. Its user also has the Gmail account "
       "heron77@example.org.",
       {"email heron@example.net"}},
      {"a person of the story reached by telephone",
       {emergency_request},
       "Her sister Jane Doe, (503) 555-0108, told us of the threat. Disclose the location of the "
       "account heron@example.net.",
       {"email heron@example.net"}},
      {"a return of service",
       {civil_subpoena, proof_of_service},
       "Produce records for the account heron@example.net.\fI served the account holder at "
       "egret@example.net.",
       {"email heron@example.net"}},
      {"a withdrawal letter is no demand",
       {other},
       "The subpoena for the account heron@example.net is withdrawn.",
       {}},
      {"a gag order names no target",
       {nondisclosure_order},
       "Wickr shall not disclose to the user of the account heron@example.net that it was served.",
       {}},
  });
}

TEST(FindIdentifiers, KeepsOtherPeoplesOwnAccountsOut) {
  Check({
      {"in a definition",
       {civil_subpoena},
       "Produce the name of the person behind the handle \"hopsandgraft\". \"Plaintiff\" means "
       "Harrow "
       "Co., whose own account is security@harrow.example.",
       {"username hopsandgraft"}},
      {"of the child who is missed",
       {emergency_request},
       "We request the location of the account: username lagan_wolf. The girl's own account is "
       "orla.k@example.net.",
       {"username lagan_wolf"}},
  });
}

TEST(FindIdentifiers, ReadsListsInTheirManyShapes) {
  Check({
      {"accounts that are known as",
       {search_warrant},
       "ORDERED that Wickr furnish the following in connection with the accounts known as "
       "\"palisades_p\" and \"ramapo@example.net\": the avatar.",
       {"username palisades_p", "email ramapo@example.net"}},
      {"letters in brackets on one line",
       {administrative_subpoena},
       "Produce customer records for the following accounts:\n(A) granite@example.com (B) "
       "telephone "
       "320.555.0118 (C) sauk_river_s\nto wit: customer name.",
       {"email granite@example.com", "phone +13205550118", "username sauk_river_s"}},
      {"each item a sentence of its own",
       {administrative_subpoena},
       "You are required to produce, without redaction:\n1. The names of the administrators of the "
       "Wickr network \"Transition Cell\".\n2. The number of messages exchanged by the account "
       "advance.team@example.gov.",
       {"network_name Transition Cell", "email advance.team@example.gov"}},
      {"a defined term in quotes",
       {administrative_subpoena},
       "\"Network\" means the AWS Wickr network known as \"Ozark Relief\", network ID 44810276. "
       "You are "
       "required to produce a list of all members of the Network.",
       {"network_name Ozark Relief", "network_id 44810276"}},
  });
}

// A row of a table whose first cell is too narrow for the address in it.
std::vector<Identifier> InCells(const std::string& above, const std::string& below) {
  const Packet packet = Paper()
                            .Write(0.1, 0.2, "Produce billing records for the accounts:")
                            .Write(0.1, 0.3, "Wickr ID")
                            .Write(0.5, 0.3, "Dates")
                            .Write(0.1, 0.33, above)
                            .Write(0.5, 0.33, "01/04/2026 - 02/12/2026")
                            .Write(0.1, 0.35, below)
                            .Packet();
  return FindIn(packet, {administrative_subpoena});
}

TEST(FindIdentifiers, JoinsWhatATablesCellBroke) {
  const auto whole = InCells("copperpeak.lodge@example.c", "om");
  ASSERT_EQ(whole.size(), 1U);
  EXPECT_EQ(whole[0].value, "copperpeak.lodge@example.com");
  EXPECT_EQ(whole[0].role, Role::target);
  // Either reading is an address: the shorter one is shown.
  const auto doubtful = InCells("white_river.tow@example.co", "m");
  ASSERT_EQ(doubtful.size(), 1U);
  EXPECT_EQ(doubtful[0].value, "white_river.tow@example.com");
  EXPECT_TRUE(doubtful[0].uncertain);
  const auto head = InCells("copperpeak_lo", "dge@example.com");
  ASSERT_EQ(head.size(), 1U);
  EXPECT_EQ(head[0].value, "copperpeak_lodge@example.com");
  EXPECT_TRUE(head[0].uncertain);
}

TEST(FindIdentifiers, LeavesWholeAddressesInCellsAlone) {
  for (const char* below : {"closed", "Total", "2."}) {
    const auto found = InCells("otter@example.net", below);
    ASSERT_EQ(found.size(), 1U) << below;
    EXPECT_EQ(found[0].value, "otter@example.net") << below;
    EXPECT_FALSE(found[0].uncertain) << below;
  }
}

TEST(FindIdentifiers, TakesPlainWordsInAColumnWithSureHandlesForHandles) {
  EXPECT_THAT(Targets("Konto                     Netzwerk\n"
                      "eichhorn@example.org      Nordwind Handel\n"
                      "falke                     Nordwind Handel\n",
                      {foreign_request}),
              UnorderedElementsAre("email eichhorn@example.org", "username falke",
                                   "network_name Nordwind Handel"));
  EXPECT_THAT(Targets("Please preserve the records of the following accounts:\n\n"
                      "No.     Account\n1       falcon\n2       heron\n",
                      {preservation_request}),
              UnorderedElementsAre("username falcon", "username heron"));
}

TEST(FindIdentifiers, ReadsHandlesUnderUserNameAndBeforeAnAddress) {
  EXPECT_THAT(Targets("User name               Period\n"
                      "starcity_stan           4/1/26 - 7/31/26\n",
                      {search_warrant}),
              UnorderedElementsAre("username starcity_stan"));
  EXPECT_THAT(Targets("Produce the messages exchanged between river_mom and t.brandt@example.com.",
                      {civil_subpoena}),
              UnorderedElementsAre("username river_mom", "email t.brandt@example.com"));
}

TEST(FindIdentifiers, TakesNoHyphenedWordsOfASentenceForHandles) {
  for (const char* word : {"sign-up", "log-in", "third-party", "above-named", "real-time"}) {
    const std::string text = "Provide for the account " + std::string(word) +
                             " data, and for the user " + word + " records.";
    EXPECT_THAT(Find(text, {search_warrant}), IsEmpty()) << word;
  }
  EXPECT_THAT(
      Find("Prière de communiquer pour les comptes ci-dessous les données.", {foreign_request}),
      IsEmpty());
  EXPECT_THAT(Targets("Provide the records of the Wickr username wolf-pack.", {search_warrant}),
              UnorderedElementsAre("username wolf-pack"));
}

TEST(FindIdentifiers, TakesNoWordBehindABareNounForAHandle) {
  for (const char* text :
       {"Provide what you hold. The handle turned.",
        "Provide the data; the username field is blank.", "Produce the screen name shown above.",
        "Username: withheld", "Username: (illegible)",
        "Provide the user no.the records of which are lost.",
        "For the account files.zip and user list.pdf were sent."}) {
    EXPECT_THAT(Find(text, {search_warrant}), IsEmpty()) << text;
  }
  EXPECT_THAT(Targets("Username     nightheron\n", {preservation_request}),
              UnorderedElementsAre("username nightheron"));
}

TEST(FindIdentifiers, TakesNoCrossesForAnAddress) {
  EXPECT_THAT(Find("Produce the records of XXXXXXXX@example.com.", {grand_jury_subpoena}),
              IsEmpty());
}

TEST(FindIdentifiers, TakesAFilledFieldForNoHeader) {
  EXPECT_THAT(Targets("Network: Blue Harbor\nAccount: admin@example.com\n", {court_order}),
              UnorderedElementsAre("network_name Blue Harbor", "email admin@example.com"));
}

TEST(FindIdentifiers, BelievesAColumnThatNamesWickr) {
  EXPECT_THAT(Targets("Item    Wickr network             What is to be produced\n"
                      "1       Cascade Referrals         Members; settings\n",
                      {administrative_subpoena}),
              UnorderedElementsAre("network_name Cascade Referrals"));
}

TEST(FindIdentifiers, TakesNoPlainWordsInAColumnThatNothingAsksAbout) {
  for (const char* text :
       {"Account        Owner\nmortgage       J. Dell\nstudent        K. Dell\n",
        "Network        Broadcast\nFox            Tuesday\n",
        "Phone              Network\n614-555-0101       Verizon\n",
        "User         Message\nfalcon_9     hello there\nheron        who is it\n",
        "Account      frozen\nCustomer ID  none\n"}) {
    EXPECT_THAT(Targets(text, {search_warrant}), IsEmpty()) << text;
  }
}

TEST(FindIdentifiers, HearsNoRemarkOfTheRowAbove) {
  EXPECT_THAT(Targets("User ID              Remarks\n"
                      "LLANO-TWELVE         seen on invoices\n"
                      "+1 214 555 0187\n",
                      {grand_jury_subpoena}),
              UnorderedElementsAre("username LLANO-TWELVE", "phone +12145550187"));
}

TEST(FindIdentifiers, FollowsAListThatHangsUnderItsFirstItem) {
  EXPECT_THAT(Targets("Please supply the particulars of the users below.\n\n"
                      "    Users:  night_jar\n"
                      "            leithwalk.k\n"
                      "            egret@example.org\n\n"
                      "    Other:  ask_me_later\n",
                      {foreign_request}),
              UnorderedElementsAre("username night_jar", "username leithwalk.k",
                                   "email egret@example.org"));
}

TEST(FindIdentifiers, TakesTheRestOfAWrappedAddressForNoHandle) {
  const Packet packet = Paper()
                            .Write(0.1, 0.3, "Username")
                            .Write(0.3, 0.3, "Wickr ID (e-mail)")
                            .Write(0.7, 0.3, "Telephone")
                            .Write(0.1, 0.33, "tollgate_5")
                            .Write(0.3, 0.33, "sorrel_brackwick@amber-ha")
                            .Write(0.7, 0.33, "312-555-0117")
                            .Write(0.3, 0.35, "ulage.com")
                            .Packet();
  EXPECT_THAT(InShort(FindIn(packet, {administrative_subpoena}), Role::target),
              ElementsAre("username tollgate_5", "email sorrel_brackwick@amber-haulage.com",
                          "phone +13125550117"));
}

TEST(FindIdentifiers, KeepsTheRowsOfAFormApart) {
  const auto packet = Paper()
                          .Write(0.1, 0.31, "Agency case number")
                          .Write(0.5, 0.31, "26-20118")
                          .Write(0.1, 0.33, "Account")
                          .Write(0.5, 0.33, "luna.voss@example.net")
                          .Packet();
  EXPECT_THAT(InShort(FindIn(packet, {emergency_request}), Role::target),
              ElementsAre("email luna.voss@example.net"));
}

TEST(FindIdentifiers, TakesNoMiddleOfASentenceForATablesHeader) {
  EXPECT_THAT(Targets("Com fundamento no art. 10, requisito o fornecimento dos registros de\n"
                      "acesso (IP) e dos dados de localização do usuário\n"
                      "jacaranda.sp@example.com.br, no período de 1º de outubro de 2025\n"
                      "a 31 de janeiro de 2026.\n"
                      "Solicita-se sigilo, sem comunicação ao usuário.",
                      {foreign_request}),
              ElementsAre("email jacaranda.sp@example.com.br"));
}

TEST(FindIdentifiers, TakesNoDocketNumberForAHandle) {
  Check({{"beside a caption",
          {search_warrant},
          "INFORMATION ASSOCIATED WITH THE WICKR ACCOUNT MJ-26-17-BLG-TJC\nbighorn@example.com",
          {"email bighorn@example.com"}},
         {"a masked social security number",
          {civil_subpoena},
          "Produce the date of creation.\nWICKR ID: a.tre@example.com\nUSER: XXX-XX-4410",
          {"email a.tre@example.com"}}});
}

TEST(FindIdentifiers, TakesNoOtherNumbersForIdentifiers) {
  const char* text =
      "Case 2:26-mj-00128 Document 3 Filed 02/20/26 Page 1 of 8\nSeattle, WA 98109-1234\n"
      "18 U.S.C. § 2703(d); Bar No. 4471209; $412,000.00; 2026-02-20; Docket "
      "CP-02-MD-0000318-2026;\n"
      "DEA-MN-00118; ISO 8601; 555-0143; the user shall; the account holder; the network "
      "settings;\n"
      "customer service; 1-2-3; 10:30:45 a.m.; the user's account; the user name and password.";
  EXPECT_THAT(Find(text, {court_order}), IsEmpty());
}

TEST(FindIdentifiers, ShowsWhereEachStands) {
  const auto found = Find("page one\fProduce records for the account heron @ example . net.",
                          {court_order, court_order});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].raw, "heron @ example . net");
  ASSERT_EQ(found[0].evidence.size(), 1U);
  EXPECT_EQ(found[0].evidence[0].page, 2);
  EXPECT_FALSE(found[0].evidence[0].box.Empty());
  EXPECT_FALSE(found[0].evidence[0].rule.empty());
}

}  // namespace
}  // namespace writ
