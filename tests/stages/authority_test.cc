#include "writ/stages/authority.h"

#include <gtest/gtest.h>

#include "core/unicode.h"
#include "places.h"
#include "writ/stages/court.h"
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

// Who asks in one document of this kind.
std::optional<Authority> AuthorityOf(DocumentKind kind, std::string_view text) {
  const auto read = ReadPlainText(text, 20);
  std::vector<Page> pages;
  for (const PageText& page : *read) {
    pages.push_back({0, static_cast<int>(pages.size()) + 1, page, Normalise(page)});
  }
  FileInfo file;
  file.name = "test.txt";
  const Packet packet({file}, std::move(pages));
  Document document;
  document.kind = kind;
  document.last_page = static_cast<int>(packet.pages().size());
  document.end = packet.text().size();
  Process process;
  process.type = kind;
  process.document = 0;
  const auto court = FindCourt(packet, {document}, process, TheModels());
  return FindAuthority(packet, {document}, process, court, TheModels());
}

// "kind: name", the name without accents and case.
std::string Asks(DocumentKind kind, std::string_view text) {
  const auto authority = AuthorityOf(kind, text);
  if (!authority) return "null";
  EXPECT_FALSE(authority->evidence.empty());
  return authority->kind + ": " + FoldName(authority->name) +
         (authority->country == "US" ? "" : " " + authority->country);
}

struct Case {
  DocumentKind kind;
  const char* text;
  const char* asks;
};
void ExpectEach(const std::vector<Case>& cases) {
  for (const auto& [kind, text, asks] : cases) EXPECT_EQ(Asks(kind, text), asks) << text;
}

using enum DocumentKind;

TEST(FindAuthority, ReadsLetterheads) {
  ExpectEach({
      {preservation_request,
       "U.S. Department of Justice\nUnited States Attorney\nEastern District of Missouri\n"
       "111 South 10th Street, St. Louis, Missouri 63102\nFebruary 3, 2026\nWickr LLC\n"
       "Re: Request for preservation of records",
       "prosecutor: united states attorney s office eastern district of missouri"},
      {emergency_request,
       "LAS VEGAS METROPOLITAN POLICE DEPARTMENT\nTechnical Operations Section\n"
       "400 S. Martin L. King Blvd.\nTo: Amazon ALERT\nA child has been taken.",
       "police: las vegas metropolitan police department"},
      {preservation_request,
       "OFFICE OF THE SHERIFF\nCounty of Monterey\nTo whom it may concern at Wickr:",
       "sheriff: monterey county sheriff s office"},
      {administrative_subpoena,
       "UNITED STATES OF AMERICA\nSECURITIES AND EXCHANGE COMMISSION\nSUBPOENA\n"
       "In the Matter of Larkspur Digital (NY-10433)\nTo: Wickr LLC",
       "federal_agency: securities and exchange commission"},
      {administrative_subpoena,
       "STATE OF WASHINGTON\nOFFICE OF THE ATTORNEY GENERAL\nConsumer Protection Division\n"
       "CIVIL INVESTIGATIVE DEMAND\nTO: Amazon Web Services, Inc.",
       "state_agency: washington attorney general"},
      {administrative_subpoena,
       "U.S. DEPARTMENT OF HOMELAND SECURITY\nU.S. Customs and Border Protection\n"
       "SUMMONS\nto Appear and/or Produce Records\n19 U.S.C. § 1509",
       "federal_agency: u s customs and border protection"},
      {administrative_subpoena,
       "Department of the Treasury\nInternal Revenue Service\nSummons\n"
       "In the matter of Odell Pine",
       "federal_agency: internal revenue service"},
      {administrative_subpoena,
       "U.S. DEPARTMENT OF HEALTH AND HUMAN SERVICES\nOFFICE OF INSPECTOR GENERAL\n"
       "SUBPOENA DUCES TECUM\nTO: Wickr",
       "federal_agency: department of health and human services office of inspector general"},
      {administrative_subpoena,
       "UNITED STATES SENATE\nPermanent Subcommittee on Investigations\nSUBPOENA\n"
       "To Custodian of Records, Amazon Web Services, Greeting:",
       "legislature: united states senate permanent subcommittee on investigations"},
      {national_security_letter,
       "U.S. Department of Justice\nFederal Bureau of Investigation\nSan Diego Field Office\n"
       "Pursuant to 18 U.S.C. § 2709",
       "federal_agency: federal bureau of investigation"},
      {informal_request,
       "HARROW & PIKE INVESTIGATIONS\nLicensed Private Investigators\nSacramento, California\n"
       "Dear Wickr, our client would like to know who uses this account.",
       "private_counsel: harrow pike investigations"},
  });
}

TEST(FindAuthority, ReadsLetterheadsWithoutCapitals) {
  ExpectEach(
      {{informal_request,
        "washoe county regional medical examiner's office\n10 kirman avenue, reno, nevada\n\n"
        "hello,\ni am trying to reach the family of a man who died here. could you help me with "
        "the account? he used it for years. thank you for any help.\n",
        "state_agency: washoe county regional medical examiner s office"}});
}

TEST(FindAuthority, ReadsNamesOverALinesEnd) {
  ExpectEach(
      {{search_warrant,
        "SEARCH WARRANT\nI find probable cause on the affidavit of Det. Ursa Michaud, Bangor\n"
        "Police Department. You are ordered to search the records.\n",
        "police: bangor police department"},
       {search_warrant,
        "SEARCH WARRANT\nTO ANY NAVAJO POLICE OFFICER:\nProof by affidavit was made before me "
        "by Investigator Begaye of the Navajo Department of Criminal Investigations.\n",
        "police: navajo department of criminal investigations"}});
}

TEST(FindAuthority, ReadsWhoAppliedOrSwore) {
  ExpectEach({
      {search_warrant,
       "IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS\nSEARCH WARRANT\n"
       "On this day Detective Ivo Lark, of the Chicago Police Department, has subscribed and\n"
       "sworn to a complaint for search warrant before me.",
       "police: chicago police department"},
      {search_warrant,
       "STATE OF MINNESOTA DISTRICT COURT\nCOUNTY OF RAMSEY SECOND JUDICIAL DISTRICT\n"
       "SEARCH WARRANT\nTO: Special Agent Ada Holm, Minnesota Bureau of Criminal Apprehension,\n"
       "a peace officer of the State of Minnesota.",
       "state_agency: minnesota bureau of criminal apprehension"},
      {search_warrant,
       "UNITED STATES DISTRICT COURT\nfor the\nDistrict of Kansas\nSEARCH AND SEIZURE WARRANT\n"
       "\fAFFIDAVIT\nI, Nils Rowan, being duly sworn, state:\n1. I am a Special Agent with the "
       "United States Secret Service,\nand have been so employed since 2011. Before that I was a "
       "deputy with the Ford County Sheriff's Office.",
       "federal_agency: united states secret service"},
      {order_2703d,
       "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF TEXAS\nDALLAS DIVISION\nORDER\n"
       "The United States has submitted an application at the request of Homeland Security\n"
       "Investigations under 18 U.S.C. § 2703(d).",
       "federal_agency: homeland security investigations"},
      {pen_register_order,
       "SUPERIOR COURT OF CALIFORNIA\nCOUNTY OF FRESNO\nORDER\n"
       "Upon the application of Investigator Mae Dorn of the Fresno County District Attorney's\n"
       "Office, the Court finds cause.",
       "prosecutor: fresno county district attorney s office"},
      {search_warrant,
       "IN THE DISTRICT COURT OF TULSA COUNTY\nSTATE OF OKLAHOMA\nSEARCH WARRANT\n"
       "Probable cause having been shown by affidavit of Agent Reva Stoll of the Oklahoma State\n"
       "Bureau of Investigation, you are commanded to search.",
       "state_agency: oklahoma state bureau of investigation"},
      {wiretap_order,
       "UNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\nORDER\nSpecial agents of the Bureau of "
       "Alcohol, Tobacco, Firearms and\nExplosives are authorized to intercept electronic "
       "communications.",
       "federal_agency: bureau of alcohol tobacco firearms and explosives"},
      {search_warrant,
       "STATE OF LOUISIANA\nPARISH OF CALCASIEU\n14TH JUDICIAL DISTRICT COURT\nSEARCH WARRANT\n"
       "Affidavit having been made before me by Det. Roy Guidry of the Calcasieu Parish Sheriff's\n"
       "Office",
       "sheriff: calcasieu parish sheriff s office"},
  });
}

TEST(FindAuthority, ReadsWhoIsToldToHaveAppliedBehindTheName) {
  ExpectEach({
      {wiretap_order,
       "IN THE SUPERIOR COURT OF CHATHAM COUNTY\nSTATE OF GEORGIA\nORDER\n"
       "The Chatham County District Attorney having applied under O.C.G.A. § 16-11-64, and the "
       "Court having found probable cause, it is ORDERED that agents are authorized",
       "prosecutor: chatham county district attorney"},
  });
}

TEST(FindAuthority, ReadsTheProsecutorOfAGrandJurySubpoena) {
  ExpectEach({
      {grand_jury_subpoena,
       "UNITED STATES DISTRICT COURT\nfor the\nWestern District of Michigan\nSUBPOENA TO TESTIFY "
       "BEFORE A GRAND JURY\nThe name, address, telephone number and e-mail of the attorney who "
       "requests this subpoena are:\nLena Falk, Assistant United States Attorney\n"
       "330 Ionia Avenue NW, Grand Rapids, Michigan",
       "prosecutor: united states attorney s office western district of michigan"},
      {grand_jury_subpoena,
       "STATE OF MARYLAND\nCIRCUIT COURT FOR HOWARD COUNTY\nGRAND JURY SUBPOENA\n"
       "Issued at the request of the Office of the State's Attorney for Howard County",
       "prosecutor: howard county state s attorney"},
      {grand_jury_subpoena,
       "IN THE SUPERIOR COURT OF THE STATE OF ARIZONA\nIN AND FOR THE COUNTY OF MARICOPA\n"
       "GRAND JURY SUBPOENA\nRequested by: Maricopa County Attorney's Office, 225 W. Madison",
       "prosecutor: maricopa county attorney s office"},
      {trial_subpoena,
       "IN THE CIRCUIT COURT OF THE SIXTH JUDICIAL CIRCUIT\nIN AND FOR PINELLAS COUNTY, FLORIDA\n"
       "STATE ATTORNEY SUBPOENA DUCES TECUM\nBruce Ames, State Attorney\nSixth Judicial Circuit",
       "prosecutor: state attorney sixth judicial circuit"},
      {grand_jury_subpoena,
       "COMMONWEALTH OF VIRGINIA\nCIRCUIT COURT OF ARLINGTON COUNTY\nSUBPOENA DUCES TECUM\n"
       "Requested by: Office of the Commonwealth's Attorney, Arlington County",
       "prosecutor: commonwealth s attorney arlington county"},
      {nondisclosure_order,
       "UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\nORDER\n"
       "The United States has applied under 18 U.S.C. § 2705(b) for an order.",
       "prosecutor: united states attorney s office district of oregon"},
  });
}

TEST(FindAuthority, ReadsTheLawyersOfACivilCase) {
  ExpectEach({
      {civil_subpoena,
       "UNITED STATES DISTRICT COURT\nfor the\nDistrict of Colorado\nSUBPOENA TO PRODUCE "
       "DOCUMENTS\nThe name, address, e-mail address, and telephone number of the attorney "
       "representing (name of party) Plaintiff, who issues or requests this subpoena, are:\n"
       "Ruth Calder, Calder, Moss & Lind LLP, 1801 California Street, Denver",
       "private_counsel: calder moss lind llp"},
      {civil_subpoena,
       "IVAN LORIMER (SBN 000000)\nLORIMER LAW GROUP\n55 Main Street, Oakland, CA 94607\n"
       "Attorneys for Plaintiff\nSUPERIOR COURT OF CALIFORNIA, COUNTY OF ALAMEDA\n"
       "DEPOSITION SUBPOENA",
       "private_counsel: lorimer law group"},
      {civil_subpoena,
       "IN THE FAMILY COURT OF THE STATE OF DELAWARE\nIN AND FOR KENT COUNTY\nSUBPOENA\n"
       "Law Offices of Petra Vane, attorney for Respondent",
       "private_counsel: law offices of petra vane"},
  });
}

TEST(FindAuthority, ReadsForeignAuthoritiesWithTheirCountry) {
  ExpectEach({
      {foreign_request,
       "Bundeskriminalamt\n65173 Wiesbaden\nSehr geehrte Damen und Herren, wir bitten um Auskunft.",
       "foreign_authority: bundeskriminalamt DE"},
      {foreign_request,
       "ROYAL CANADIAN MOUNTED POLICE\nFederal Policing, Ottawa, Ontario\nProduction of records.",
       "foreign_authority: royal canadian mounted police CA"},
      {foreign_request,
       "PROCURA DELLA REPUBBLICA\npresso il Tribunale di Milano\nDecreto di acquisizione",
       "foreign_authority: procura della repubblica presso il tribunale di milano IT"},
      {foreign_request,
       "POLÍCIA CIVIL DO ESTADO DE SÃO PAULO\nDelegacia de Crimes Cibernéticos\nOfício 12/2026",
       "foreign_authority: policia civil do estado de sao paulo BR"},
      {foreign_request, "AUSTRALIAN FEDERAL POLICE\nCanberra ACT\nRequest for account data",
       "foreign_authority: australian federal police AU"},
      {mlat_request,
       "MINISTERIO DE JUSTICIA\nDirección General de Cooperación Jurídica Internacional\nMadrid\n"
       "Comisión rogatoria",
       "foreign_authority: ministerio de justicia ES"},
  });
}

TEST(FindAuthority, TakesTheOriginalNameOfABilingualLetterhead) {
  ExpectEach({
      {foreign_request, "VALSTS POLICIJA / STATE POLICE OF LATVIA\nRīga\nDear Sir, we ask you",
       "foreign_authority: valsts policija LV"},
      {foreign_request,
       "POLICIJA (NATIONAL POLICE OF UKRAINE)\nKyiv\nTo Wickr LLC. We request the name",
       "foreign_authority: policija UA"},
      {foreign_request, "NATIONAL POLICE OF UKRAINE / KYIV DEPARTMENT\nTo Wickr LLC",
       "foreign_authority: national police of ukraine UA"},
  });
}

TEST(FindAuthority, ReadsBoardsAndDivisionsRatherThanTheDepartmentOverThem) {
  ExpectEach({
      {administrative_subpoena,
       "STATE OF NEVADA\nDEPARTMENT OF BUSINESS AND INDUSTRY\nDIVISION OF INSURANCE\n"
       "Carson City\nSUBPOENA\nTo: Wickr LLC. You are commanded to produce",
       "state_agency: nevada division of insurance"},
      {administrative_subpoena,
       "STATE OF NEVADA\nDEPARTMENT OF BUSINESS AND INDUSTRY, DIVISION OF INSURANCE\nFraud Unit\n"
       "SUBPOENA\nTo: Wickr LLC. You are commanded to produce",
       "state_agency: nevada division of insurance"},
      {administrative_subpoena,
       "STATE OF KANSAS\nBOARD OF HEALING ARTS\nTopeka, Kansas\nSUBPOENA DUCES TECUM",
       "state_agency: kansas board of healing arts"},
      {administrative_subpoena,
       "STATE OF OREGON\nCONSTRUCTION CONTRACTORS BOARD\nSalem\nADMINISTRATIVE SUBPOENA",
       "state_agency: construction contractors board"},
      {administrative_subpoena,
       "U.S. Department of Agriculture\nOffice of Inspector General\nSUBPOENA\nTo: Wickr LLC",
       "federal_agency: department of agriculture office of inspector general"},
      {administrative_subpoena,
       "U.S. Department of Homeland Security\tIMMIGRATION ENFORCEMENT SUBPOENA\n"
       "Homeland Security Investigations\tto Appear and/or Produce Records",
       "federal_agency: homeland security investigations"},
  });
}

TEST(FindAuthority, ReadsFirmsWhoseNamesSayNothing) {
  ExpectEach({
      {civil_subpoena,
       "SUBPOENA IN A CIVIL MATTER\nTo: Wickr LLC\nYOU ARE COMMANDED to mail the records of the "
       "account.\nAttorney for: Petitioner\nName: Orr & Blankenship\nIssued by: Lorcan",
       "private_counsel: orr blankenship"},
      {civil_subpoena,
       "SUBPOENA\nProduce to the undersigned the records.\nHALVORSEN, PIKE & TADEMA\n12 Elm St",
       "private_counsel: halvorsen pike tadema"},
      {civil_subpoena, "SUBPOENA\nTo: Wickr LLC\nProduce the terms & conditions of the account",
       "null"},
  });
}

TEST(FindAuthority, IsNotMisledByWhoIsOnlyMentioned) {
  ExpectEach({
      {search_warrant,
       "UNITED STATES DISTRICT COURT\nfor the\nDistrict of Maine\nSEARCH AND SEIZURE WARRANT\n"
       "\fAFFIDAVIT\nI am a Special Agent with the Drug Enforcement Administration. I was earlier "
       "told by\nthe Portland Police Department of a complaint. The Maine State Police assisted.",
       "federal_agency: drug enforcement administration"},
      {preservation_request,
       "DOUGLAS COUNTY SHERIFF'S OFFICE\nOmaha, Nebraska\nTo: Wickr\nWe are working a case with "
       "the "
       "FBI\nand with the Omaha Police Department.",
       "sheriff: douglas county sheriff s office"},
  });
}

TEST(FindAuthority, ReadsThroughABadCopy) {
  ExpectEach({
      {national_security_letter, "Federal 8ureau of lnvestigation\nWashington, D.C. 20535\n",
       "federal_agency: federal bureau of investigation"},
      {preservation_request, "0RANGE C0UNTY SHERIFF'S DEPARTMENT\nSanta Ana, California\nTo Wickr",
       "sheriff: orange county sheriff s department"},
  });
}

TEST(FindAuthority, PrefersThePartToTheBodyThatIsNamedToo) {
  EXPECT_EQ(Asks(DocumentKind::administrative_subpoena,
                 "DEPARTMENT OF HOMELAND SECURITY\nU.S. Immigration and Customs Enforcement\n\n"
                 "SUBPOENA\n\nTO: Wickr LLC\n\n5. Issuing officer     6. Office\n"
                 "Leo Strand            Homeland Security Investigations, 880 Front Street\n"),
            "federal_agency: homeland security investigations");
  EXPECT_EQ(Asks(DocumentKind::administrative_subpoena,
                 "U.S. Immigration and Customs Enforcement\n\nSUBPOENA\n\nTO: Wickr LLC\n"),
            "federal_agency: u s immigration and customs enforcement");
}

// An office is called as the paper calls it, with the paper's own apostrophe.
TEST(FindAuthority, NamesAnOfficeAsThePaperPrintsIt) {
  const auto name = [](const std::string& office) {
    const std::string text = office + "\n\nGRAND JURY SUBPOENA\n\nTO: Wickr LLC\n";
    const auto authority = AuthorityOf(DocumentKind::grand_jury_subpoena, text);
    return authority ? authority->name : "";
  };
  EXPECT_EQ(name("CASS COUNTY SHERIFF'S OFFICE"), "Cass County Sheriff's Office");
  EXPECT_EQ(name("CASS COUNTY SHERIFF’S OFFICE"), "Cass County Sheriff’s Office");
  EXPECT_EQ(name("MADISON COUNTY DISTRICT ATTORNEY'S OFFICE"),
            "Madison County District Attorney's Office");
  EXPECT_EQ(name("OFFICE OF THE DISTRICT ATTORNEY\nMADISON COUNTY"),
            "Madison County District Attorney");
  EXPECT_EQ(name("COOK COUNTY STATE’S ATTORNEY’S OFFICE"), "Cook County State’s Attorney’s Office");
  EXPECT_EQ(name("COOK COUNTY STATE’S ATTORNEY"), "Cook County State’s Attorney");
}

TEST(FindAuthority, ReadsACountyAttorneyBehindAnyWord) {
  EXPECT_EQ(Asks(DocumentKind::court_order,
                 "IN THE SUPERIOR COURT OF ARIZONA\nCOCONINO COUNTY\n\nORDER\n\nIT IS ORDERED that "
                 "Wickr LLC produce the records to the Pima County Attorney's Office.\n"),
            "prosecutor: pima county attorney s office");
}

TEST(FindAuthority, KnowsAPartyWithoutALawyer) {
  EXPECT_EQ(Asks(DocumentKind::civil_subpoena,
                 "SUPERIOR COURT OF WASHINGTON, COUNTY OF PIERCE\n\nSUBPOENA\n\nTO: Wickr LLC\n\n"
                 "Dated May 3, 2026.\n\nDuane Owen Varey, Respondent pro se\n"),
            "private_counsel: duane owen varey");
}

TEST(FindAuthority, TakesTheInvestigatingAgencyOfAnApplicationForTheOneThatAsks) {
  EXPECT_EQ(Asks(DocumentKind::order_2703d,
                 "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF OKLAHOMA\n\nORDER\n\nOn the "
                 "application of the United States, by Assistant United States Attorney Cal Moss, "
                 "the Court\nfinds that the records are relevant to an ongoing criminal "
                 "investigation by the Bureau of\nAlcohol, Tobacco, Firearms and Explosives.\n"),
            "federal_agency: bureau of alcohol tobacco firearms and explosives");
}

}  // namespace
}  // namespace writ
