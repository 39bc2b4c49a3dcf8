#include "writ/stages/court.h"

#include <gtest/gtest.h>

#include "places.h"
#include "writ/stages/normalise.h"
#include "writ/stages/plain_text.h"

namespace writ {
namespace {

const Models& TheModels() {
  static const Models kModels = [] {
    std::vector<ModelProblem> problems;
    return Models::Load(SourceDir() + "/models", problems);
  }();
  return kModels;
}

// One document of this kind, one page for each form feed.
Packet PacketOf(std::string_view text) {
  std::vector<Page> pages;
  const auto read = ReadPlainText(text, 20);
  for (const PageText& page : *read) {
    pages.push_back({0, static_cast<int>(pages.size()) + 1, page, Normalise(page)});
  }
  FileInfo file;
  file.name = "test.txt";
  return Packet({file}, std::move(pages));
}

Document Whole(const Packet& packet, DocumentKind kind) {
  Document document;
  document.kind = kind;
  document.confidence = 1;
  document.last_page = static_cast<int>(packet.pages().size());
  document.end = packet.text().size();
  return document;
}

std::optional<Court> Find(std::string_view text, DocumentKind kind = DocumentKind::search_warrant) {
  const Packet packet = PacketOf(text);
  Process process;
  process.type = kind;
  process.document = 0;
  return FindCourt(packet, {Whole(packet, kind)}, process, TheModels());
}

// "system state type place", "-" for what is null; federal courts by their code.
std::string Brief(const std::optional<Court>& court) {
  if (!court) return "null";
  if (court->system == "federal") return court->id;
  if (court->system == "foreign") return "foreign " + court->country;
  const auto or_dash = [](const std::string& s) { return s.empty() ? "-" : s; };
  return court->system + " " + or_dash(court->state) + " " + court->type + " " +
         or_dash(court->place);
}

struct Caption {
  const char* text;
  const char* brief;
};

void ExpectEach(const std::vector<Caption>& captions) {
  for (const auto& [text, brief] : captions) EXPECT_EQ(Brief(Find(text)), brief) << text;
}

TEST(FindCourt, ReadsFederalCaptions) {
  ExpectEach({{R"(AO 93 (Rev. 11/13) Search and Seizure Warrant
UNITED STATES DISTRICT COURT
for the
Northern District of Illinois
In the Matter of the Search of )
information associated with ) Case No. 26 M 114
one account )
SEARCH AND SEIZURE WARRANT
To: Any authorized law enforcement officer)",
               "ilnd"},
              {R"(IN THE UNITED STATES DISTRICT COURT
FOR THE EASTERN DISTRICT OF VIRGINIA
Alexandria Division
IN RE APPLICATION OF THE )
UNITED STATES OF AMERICA )  1:26-ec-77
ORDER
)",
               "vaed"},
              {R"(UNITED STATES DISTRICT COURT
DISTRICT OF MASSACHUSETTS
IN RE GRAND JURY SUBPOENA, M.B.D. No. 26-91002
)",
               "mad"},
              {R"(1 JANE ROE
2 United States Attorney
3 450 Golden Gate Avenue
4 San Francisco, California 94102
5
6 UNITED STATES DISTRICT COURT
7 NORTHERN DISTRICT OF CALIFORNIA
8 SAN FRANCISCO DIVISION
9
10 IN RE APPLICATION ) No. CR 26-90001 MISC
)",
               "cand"},
              {R"(United States Bankruptcy Court
District of Delaware
In re: Harbor Freight Lines, Inc., Debtor. Chapter 11
SUBPOENA FOR RULE 2004 EXAMINATION
)",
               "deb"},
              {R"(FOR THE UNITED STATES FOREIGN INTELLIGENCE SURVEILLANCE COURT
WASHINGTON, D.C.
IN RE PRODUCTION OF TANGIBLE THINGS FROM [PROVIDER]
PRIMARY ORDER
)",
               "fisc"},
              {R"(UNITED STATES COURT OF APPEALS
FOR THE NINTH CIRCUIT
In re: SUBPOENA. No. 26-1187
ORDER
)",
               "ca9"},
              {R"(THE DISTRICT COURT OF GUAM
IN THE MATTER OF THE SEARCH OF MISC. CASE NO. 26-00014
)",
               "gud"},
              {R"(UNlTED STATES DlSTRlCT C0URT
f0r the
Westem District of Washingt0n
)",
               "wawd"},
              {R"(UNITEDSTATESDISTRICTCOURT
SOUTHERN DISTRICTOFTEXAS
HOUSTON DIVISION
)",
               "txsd"},
              {R"(U N I T E D   S T A T E S   D I S T R I C T   C O U R T
M I D D L E   D I S T R I C T   O F   F L O R I D A
)",
               "flmd"},
              {R"(AO 110 (Rev. 06/09)
                 UNITED STATES DISTRICT COURT
                             for the
               __Southern__ District of __New York__
SUBPOENA TO TESTIFY BEFORE A GRAND JURY
)",
               "nysd"}});
}

TEST(FindCourt, ReadsTheCaptionsOfTheStates) {
  ExpectEach(
      {{R"(IN THE CIRCUIT COURT OF THE SEVENTEENTH JUDICIAL CIRCUIT
IN AND FOR BROWARD COUNTY, FLORIDA
STATE OF FLORIDA, Plaintiff,
vs. CASE NO.: 26-001873CF10A
)",
        "state FL trial Broward"},
       {R"(SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF NEW YORK: PART 31
-----------------------------------------x
THE PEOPLE OF THE STATE OF NEW YORK
-against- Ind. No. 71234/26
)",
        "state NY trial New York"},
       {R"(COUNTY COURT: STATE OF NEW YORK
COUNTY OF ALBANY
In the Matter of a Search Warrant
)",
        "state NY limited Albany"},
       {R"(CRIMINAL COURT OF THE CITY OF NEW YORK
COUNTY OF QUEENS
SEARCH WARRANT
)",
        "state NY limited Queens"},
       {R"(SURROGATE'S COURT OF THE STATE OF NEW YORK
COUNTY OF WESTCHESTER
Probate Proceeding, Will of Ada Lind, Deceased. SUBPOENA DUCES TECUM
)",
        "state NY limited Westchester"},
       {R"(STATE OF MINNESOTA                         DISTRICT COURT
COUNTY OF HENNEPIN              FOURTH JUDICIAL DISTRICT
APPLICATION FOR SEARCH WARRANT AND SUPPORTING AFFIDAVIT
)",
        "state MN trial Hennepin"},
       {R"(Commonwealth of Massachusetts
The Trial Court
SUFFOLK, ss. SUPERIOR COURT DEPARTMENT
Docket No. 2684SW0012
)",
        "state MA trial Suffolk"},
       {R"(COMMONWEALTH OF MASSACHUSETTS
PLYMOUTH, SS.                    DISTRICT COURT DEPARTMENT
                                 BROCKTON DIVISION
)",
        "state MA limited Plymouth"},
       {R"(SUPERIOR COURT OF THE STATE OF CALIFORNIA
IN AND FOR THE COUNTY OF SAN DIEGO
CENTRAL DIVISION
SEARCH WARRANT NO. 26-0145
)",
        "state CA trial San Diego"},
       {
           R"(ATTORNEY OR PARTY WITHOUT ATTORNEY (Name, State Bar number, and address): FOR COURT USE ONLY
Jane Roe (SBN 000000), 100 Main Street, Riverside, CA 92501
SUPERIOR COURT OF CALIFORNIA, COUNTY OF RIVERSIDE
STREET ADDRESS: 4050 Main Street
PLAINTIFF/PETITIONER: Cole
DEPOSITION SUBPOENA FOR PRODUCTION OF BUSINESS RECORDS
)",
           "state CA trial Riverside"},
       {R"(THE STATE OF TEXAS          §      IN THE COUNTY COURT
                            §
vs.                         §      AT LAW NO. 4 OF
                            §
JOHN DOE                    §      DALLAS COUNTY, TEXAS
)",
        "state TX limited Dallas"},
       {R"(CAUSE NO. 1702345
IN THE 230TH DISTRICT COURT
OF HARRIS COUNTY, TEXAS
GRAND JURY SUBPOENA
)",
        "state TX trial Harris"},
       {R"(IN THE GENERAL SESSIONS COURT FOR DAVIDSON COUNTY, TENNESSEE
AT NASHVILLE
SEARCH WARRANT
)",
        "state TN limited Davidson"},
       {R"(IN THE CRIMINAL COURT FOR SHELBY COUNTY, TENNESSEE
THIRTIETH JUDICIAL DISTRICT AT MEMPHIS
)",
        "state TN trial Shelby"},
       {R"(STATE OF SOUTH CAROLINA )   IN THE COURT OF GENERAL SESSIONS
COUNTY OF GREENVILLE    )   THIRTEENTH JUDICIAL CIRCUIT
)",
        "state SC trial Greenville"},
       {R"(STATE OF MICHIGAN
36TH JUDICIAL DISTRICT           SEARCH WARRANT
DISTRICT COURT, DETROIT, MICHIGAN
)",
        "state MI limited 36th District"},
       {R"(STATE OF MICHIGAN
IN THE CIRCUIT COURT FOR THE COUNTY OF OAKLAND
INVESTIGATIVE SUBPOENA
)",
        "state MI trial Oakland"},
       {R"(VIRGINIA: IN THE CIRCUIT COURT FOR THE CITY OF NORFOLK
COMMONWEALTH OF VIRGINIA v. Smith
)",
        "state VA trial Norfolk"},
       {R"(COMMONWEALTH OF VIRGINIA
General District Court of Prince William County
SUBPOENA DUCES TECUM
)",
        "state VA limited Prince William"},
       {R"(IN THE DISTRICT COURT OF THE FOURTH JUDICIAL DISTRICT OF THE
STATE OF IDAHO, IN AND FOR THE COUNTY OF ADA
MAGISTRATE DIVISION
)",
        "state ID trial Ada"},
       {R"(DISTRICT COURT, CITY AND COUNTY OF DENVER, COLORADO
Court Address: 520 West Colfax Avenue, Denver, Colorado 80204
ORDER FOR PRODUCTION OF RECORDS
)",
        "state CO trial Denver"},
       {R"(COUNTY COURT, ARAPAHOE COUNTY, COLORADO
SEARCH WARRANT
)",
        "state CO limited Arapahoe"},
       {R"(SUPERIOR COURT OF WASHINGTON
COUNTY OF KING
No. 26-1-00934-7 SEA
)",
        "state WA trial King"},
       {R"(IN THE SUPERIOR COURT OF THE STATE OF ARIZONA
IN AND FOR THE COUNTY OF PIMA
)",
        "state AZ trial Pima"},
       {R"(STATE OF NORTH CAROLINA        In The General Court Of Justice
Wake County                    [ ] District  [X] Superior Court Division
SEARCH WARRANT
)",
        "state NC trial Wake"},
       {R"(IN THE COURT OF COMMON PLEAS OF PHILADELPHIA COUNTY
FIRST JUDICIAL DISTRICT OF PENNSYLVANIA
)",
        "state PA trial Philadelphia"},
       {R"(COMMONWEALTH OF PENNSYLVANIA
COUNTY OF BUCKS
Magisterial District Number: 07-1-10
APPLICATION FOR SEARCH WARRANT AND AFFIDAVIT
)",
        "state PA limited Bucks"},
       {R"(STATE OF INDIANA    )  IN THE MARION SUPERIOR COURT
                    )SS:
COUNTY OF MARION    )  CRIMINAL DIVISION, ROOM 2
)",
        "state IN trial Marion"},
       {R"(STATE OF WISCONSIN      CIRCUIT COURT      DANE COUNTY
In the matter of a subpoena for documents
)",
        "state WI trial Dane"},
       {R"(STATE OF ILLINOIS  )
                   ) SS
COUNTY OF DUPAGE   )
IN THE CIRCUIT COURT OF THE EIGHTEENTH JUDICIAL CIRCUIT
DUPAGE COUNTY, ILLINOIS
)",
        "state IL trial DuPage"},
       {R"(SUPERIOR COURT OF NEW JERSEY
LAW DIVISION - CRIMINAL PART
ESSEX COUNTY
COMMUNICATIONS DATA WARRANT
)",
        "state NJ trial Essex"},
       {R"(IN THE DISTRICT COURT OF OKLAHOMA COUNTY
STATE OF OKLAHOMA
)",
        "state OK trial Oklahoma"},
       {R"(IN THE IOWA DISTRICT COURT FOR POLK COUNTY
STATE OF IOWA, Plaintiff
)",
        "state IA trial Polk"},
       {R"(IN THE EIGHTH JUDICIAL DISTRICT COURT OF THE STATE OF NEVADA
IN AND FOR THE COUNTY OF CLARK
)",
        "state NV trial Clark"},
       {R"(THIRD JUDICIAL DISTRICT COURT
SALT LAKE COUNTY, STATE OF UTAH
)",
        "state UT trial Salt Lake"},
       {R"(STATE OF CONNECTICUT
SUPERIOR COURT
JUDICIAL DISTRICT OF HARTFORD
)",
        "state CT trial Hartford"},
       {R"(STATE OF RHODE ISLAND
PROVIDENCE, SC.                      SUPERIOR COURT
)",
        "state RI trial Providence"},
       {R"(STATE OF MAINE                      UNIFIED CRIMINAL DOCKET
CUMBERLAND, ss.                     SUPERIOR COURT
)",
        "state ME trial Cumberland"},
       {R"(THE STATE OF NEW HAMPSHIRE
HILLSBOROUGH, SS.                   SUPERIOR COURT
NORTHERN DISTRICT
)",
        "state NH trial Hillsborough"},
       {R"(STATE OF VERMONT
SUPERIOR COURT                       CRIMINAL DIVISION
Chittenden Unit                      Docket No. 26-SW-11
)",
        "state VT trial Chittenden"},
       {R"(IN THE DISTRICT COURT OF LANCASTER COUNTY, NEBRASKA
)",
        "state NE trial Lancaster"},
       {R"(IN THE CHANCERY COURT OF HINDS COUNTY, MISSISSIPPI
FIRST JUDICIAL DISTRICT
)",
        "state MS trial Hinds"},
       {R"(IN THE CIRCUIT COURT OF JEFFERSON COUNTY, ALABAMA
BIRMINGHAM DIVISION
)",
        "state AL trial Jefferson"},
       {R"(FIRST JUDICIAL DISTRICT COURT
COUNTY OF SANTA FE
STATE OF NEW MEXICO
)",
        "state NM trial Santa Fe"},
       {R"(IN THE SUPERIOR COURT FOR THE STATE OF ALASKA
THIRD JUDICIAL DISTRICT AT ANCHORAGE
)",
        "state AK trial Anchorage"},
       {R"(IN THE CIRCUIT COURT OF THE FIRST CIRCUIT
STATE OF HAWAI'I
)",
        "state HI trial 1st Circuit"},
       {R"(COMMONWEALTH OF KENTUCKY
JEFFERSON CIRCUIT COURT
DIVISION SIX
)",
        "state KY trial Jefferson"},
       {R"(IN THE CIRCUIT COURT OF THE STATE OF OREGON
FOR THE COUNTY OF MULTNOMAH
)",
        "state OR trial Multnomah"},
       {R"(CIVIL DISTRICT COURT FOR THE PARISH OF ORLEANS
STATE OF LOUISIANA
)",
        "state LA trial Orleans"},
       {R"(24TH JUDICIAL DISTRICT COURT FOR THE PARISH OF JEFFERSON
STATE OF LOUISIANA
)",
        "state LA trial Jefferson"},
       {R"(IN THE MUNICIPAL COURT OF THE CITY OF SEATTLE
KING COUNTY, WASHINGTON
)",
        "state WA limited Seattle"},
       {R"(MONTANA EIGHTEENTH JUDICIAL DISTRICT COURT, GALLATIN COUNTY
)",
        "state MT trial Gallatin"},
       {R"(IN THE SUPERIOR COURT OF DEKALB COUNTY
STATE OF GEORGIA
)",
        "state GA trial DeKalb"},
       {R"(IN THE STATE COURT OF COBB COUNTY
STATE OF GEORGIA
)",
        "state GA limited Cobb"},
       {R"(IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE
)",
        "state DE trial -"},
       {R"(District Court of Maryland for Montgomery County
)",
        "state MD limited Montgomery"},
       {R"(CIRCUIT COURT, SECOND JUDICIAL CIRCUIT
STATE OF SOUTH DAKOTA
COUNTY OF MINNEHAHA
)",
        "state SD trial Minnehaha"},
       {R"(STATE OF NORTH DAKOTA           IN DISTRICT COURT
COUNTY OF CASS           EAST CENTRAL JUDICIAL DISTRICT
)",
        "state ND trial Cass"},
       {R"(IN THE DISTRICT COURT OF SEDGWICK COUNTY, KANSAS
EIGHTEENTH JUDICIAL DISTRICT
)",
        "state KS trial Sedgwick"},
       {R"(STATE OF WYOMING   )    IN THE DISTRICT COURT
                   )ss.
COUNTY OF LARAMIE  )    FIRST JUDICIAL DISTRICT
)",
        "state WY trial Laramie"},
       {R"(IN THE CIRCUIT COURT OF PULASKI COUNTY, ARKANSAS
SEVENTH DIVISION
)",
        "state AR trial Pulaski"},
       {R"(SUPERIOR COURT OF GUAM
TERRITORY OF GUAM
)",
        "territory GU trial -"},
       {R"(IN THE SUPERIOR COURT OF THE VIRGIN ISLANDS
DIVISION OF ST. THOMAS AND ST. JOHN
)",
        "territory VI trial St. Thomas"},
       {R"(lN THE CIRCUIT C0URT OF C00K C0UNTY, ILLIN0IS
CRlMINAL DIVISION
)",
        "state IL trial Cook"},
       {R"(IN THE COURTOFCOMMON PLEAS
CUYAHOGACOUNTY, OHIO
)",
        "state OH trial Cuyahoga"},
       {R"(SUPERI0R COURT 0F CALIF0RNIA, C0UNTY OF L0S ANGELES
)",
        "state CA trial Los Angeles"},
       {R"(IN THE ClRCUlT COURT OF THE ELEVENTH JUDICIAL ClRCUIT
IN AND FOR MIAMl-DADE COUNTY, FL0RIDA
)",
        "state FL trial Miami-Dade"},
       {R"(ST. LOUIS COUNTY CIRCUIT COURT
STATE OF MISSOURI
)",
        "state MO trial St. Louis"}});
}

TEST(FindCourt, TakesNoSentenceForACourtsName) {
  std::string sentence = "To whom it may concern";
  for (int n = 0; n < 40; ++n) sentence += " On Behalf Of The Ministry";
  EXPECT_FALSE(Find(sentence + " Supreme People's Court of China\n"));
}

TEST(FindCourt, ReadsMilitaryAndTribalCaptions) {
  ExpectEach({{R"(NAVY-MARINE CORPS TRIAL JUDICIARY
WESTERN JUDICIAL CIRCUIT
UNITED STATES v. LCpl Roe. WARRANT
)",
               "military - military -"},
              {R"(IN THE TRIBAL COURT OF THE TULALIP TRIBES
TULALIP INDIAN RESERVATION
ORDER TO PRODUCE
)",
               "tribal - tribal -"},
              {R"(IN THE DISTRICT COURT OF THE CHEROKEE NATION
)",
               "tribal - tribal -"}});
}

}  // namespace
}  // namespace writ
