// Which numbers are the matter's own.
#include <gmock/gmock.h>

#include "tests/stages/understanding.h"
#include "writ/stages/references.h"

namespace writ {
namespace {

using enum DocumentKind;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> NumbersIn(DocumentKind kind, std::string_view text) {
  const Packet packet = PacketOf(text);
  Document document;
  document.kind = kind;
  document.end = packet.text().size();
  document.last_page = static_cast<int>(packet.pages().size());
  std::vector<std::string> values;
  for (const CaseNumber& number :
       FindCaseNumbers(packet, {document}, {kind, 1, {}, 0}, TestModels())) {
    values.push_back(number.value);
  }
  return values;
}

TEST(FindCaseNumbers, LeavesAloneWhatOnlyLooksLikeOne) {
  for (const char* text :
       {"under the authority of Executive Order 12333, you are directed", "Public Law No. 107-56",
        "Case No. 26-SW-______", "Tracy Wilkes (California Bar No. 184948)", "Warrant No. ______",
        "Det. A. Roe, Badge Number: A-30417", "Attorney Registration No. 0045678", "Form DEA-79",
        "Doe v. Roe, No. 15-cv-1234, 2016 WL 123456", "SBN 168423",
        "In re Acme, No. 09-cv-5678 (S.D.N.Y. Mar. 4, 2019)", "410 U.S. 113", "H.B. 1247",
        "100 PEARL STREET, SUITE 20-100"}) {
    EXPECT_THAT(NumbersIn(search_warrant, text), IsEmpty()) << text;
  }
}

TEST(FindCaseNumbers, ReadsTheHabitsOfManyPlaces) {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"NO. 26-1-70418-4 SEA", "26-1-70418-4 SEA"},
      {"IN RE AN AWS WICKR ACCOUNT\nNO. 25-2-01177-9 KNT", "25-2-01177-9 KNT"},
      {"Subpoena No. DEA-26-118204", "DEA-26-118204"},
      {"MISSING ADULT - AGENCY CASE 26-044871", "26-044871"},
      {"Investigation of: Case No. Subpoena to:\nM2-26-0117", "M2-26-0117"},
      {"Case Number: SY07QR26SY0011", "SY07QR26SY0011"},
      {"Docket Number: PR/TT 26-0118", "PR/TT 26-0118"},
      {"In the Matter of Tern Point Advisers (HO-14772)", "HO-14772"},
      {"Procedimiento: Diligencias Previas 1184/2026", "1184/2026"},
      {"Causa penal 214/2026", "214/2026"},
      {"Inquérito n.º 88/26.4JAPRT", "88/26.4JAPRT"},
      {"Proc. pen. n. 3318/2026 R.G.N.R.", "3318/2026"},
      {"Geschäftszeichen: 231 Js 4417/26", "231 Js 4417/26"},
      {"Geschäftszeichen     3620 Js 8814/26", "3620 Js 8814/26"},
      {"Ons kenmerk: PL1700-2026-118840", "PL1700-2026-118840"},
      {"Dossier pénal, Notice LI.30.LB.001882/2026", "LI.30.LB.001882/2026"},
      {"P.V. n° 2026/00118/04", "2026/00118/04"}};
  for (const auto& [text, number] : cases) {
    EXPECT_THAT(NumbersIn(foreign_request, text), ElementsAre(number)) << text;
  }
}

TEST(FindCaseNumbers, TakesALabelsLettersForNoPartOfANumber) {
  EXPECT_THAT(
      NumbersIn(foreign_request,
                "Subject: Notice under section 94, FIR 112/2026\n\nFIR No. 112/2026 has been "
                "registered at this police station.\n"),
      ElementsAre("112/2026"));
}

TEST(FindCaseNumbers, TakesTheCaptionsSpellingForTheClerksStamp) {
  EXPECT_THAT(NumbersIn(court_order,
                        "Case 1:15-mc-01902-MKB-JO   Document 40   Filed 04/15/16   Page 1 of 5\n\n"
                        "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF NEW YORK\n\n"
                        "Docket No. 15 Misc. 1902 (JO)\n\nORDER\n\nThe motion is granted.\n"),
              ElementsAre("15 Misc. 1902 (JO)"));
  EXPECT_THAT(
      NumbersIn(court_order,
                "Case 09-00429   Doc 83   Filed 03/09/10\n\nUNITED STATES BANKRUPTCY COURT\n\n\n"
                "Case No. 09-00429-HAR\nChapter 11\n\nORDER\n\nIt is so ordered.\n"),
      ElementsAre("09-00429-HAR"));
}

TEST(FindCaseNumbers, ReadsAFilingsCaptionAndNotTheMattersOfWhichItTells) {
  const std::string body(900, 'x'), end(300, 'x');
  EXPECT_THAT(NumbersIn(other, "UNITED STATES COURT OF APPEALS\nNo. 21-50498\n" + body +
                                   "\nSee Case No. 3:20-CV-257 and Case No. 17-00256.\n" + end +
                                   "\f" + "In Case No. 2:15-cv-01739 the court held otherwise.\n"),
              ElementsAre("21-50498"));
}

}  // namespace
}  // namespace writ
