// Subpoenas, summonses and demands of grand juries, criminal courts, agencies and litigants.
#include "tests/stages/process_case.h"

namespace writ {
namespace {

const ProcessCase kCases[] = {
    {"FederalGrandJury", "grand_jury_subpoena", "grand_jury_subpoena proof_of_service attachment",
     R"(AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury
UNITED STATES DISTRICT COURT
for the Eastern District of Kentucky
SUBPOENA TO TESTIFY BEFORE A GRAND JURY
To: Custodian of Records, Wickr LLC
YOU ARE COMMANDED to appear in this United States district court at the time, date, and place shown
below to testify before the court's grand jury.
Place: Lexington Date and Time: March 31, 2026 9:00 a.m.
Date: March 3, 2026
CLERK OF COURT
)"
     "\f"
     R"(AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury (Page 2)
PROOF OF SERVICE
This subpoena for (name of individual or organization) was received by me on (date) ____.
I served the subpoena by delivering a copy to the named person as follows:
)"
     "\f"
     R"(RIDER
Please produce for the account snipe@example.com the creation date.
)"},
    {"FloridaStatewideGrandJury", "grand_jury_subpoena", "grand_jury_subpoena",
     R"(IN THE CIRCUIT COURT OF THE SIXTH JUDICIAL CIRCUIT
IN AND FOR PINELLAS COUNTY, FLORIDA
GRAND JURY SUBPOENA DUCES TECUM
TO: Amazon Web Services, Inc., Custodian of Records
YOU ARE HEREBY COMMANDED to appear before the Grand Jury of Pinellas County at 9:00 a.m. on
March 25, 2026 and to have with you the account records described below.
WITNESS my hand and the seal of the court.
Clerk of the Circuit Court
)"},
    {"VirginiaSpecialGrandJury", "grand_jury_subpoena", "grand_jury_subpoena",
     R"(COMMONWEALTH OF VIRGINIA
CIRCUIT COURT OF THE CITY OF NORFOLK
IN RE: SPECIAL GRAND JURY
SUBPOENA DUCES TECUM
TO THE PERSON AUTHORIZED BY LAW TO SERVE THIS PROCESS: You are commanded to summon Wickr LLC.
TO the person summoned: You are commanded to make available to the special grand jury the documents
designated below on March 20, 2026.
Clerk
)"},
    {"CriminalTrialOfTheState", "trial_subpoena", "trial_subpoena",
     R"(IN THE CIRCUIT COURT FOR MONTGOMERY COUNTY, MARYLAND
STATE OF MARYLAND
v.                                   Criminal No. 138221-C
LEOPOLD ANSELM TARR
SUBPOENA
TO: Wickr LLC
YOU ARE HEREBY COMMANDED TO produce the following documents at trial on March 29, 2026:
records of the account loon.b@example.com.
SUBPOENA REQUESTED BY: Office of the Public Defender
Clerk of the Circuit Court
)"},
    {"PeopleVersusADefendant", "trial_subpoena", "trial_subpoena",
     R"(SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF BRONX: CRIMINAL TERM PART 60
THE PEOPLE OF THE STATE OF NEW YORK
          -against-                       Ind. No. 70441-2026
MARCELLUS DRAY,
                         Defendant.
SUBPOENA DUCES TECUM
TO: Custodian of Records, Wickr LLC
YOU ARE COMMANDED to appear before this court on April 6, 2026 at 9:30 a.m. as a witness in a
criminal action prosecuted by the People, and to bring with you the records listed.
)"},
    {"CaliforniaCriminalSubpoena", "trial_subpoena", "trial_subpoena",
     R"(ATTORNEY OR PARTY WITHOUT ATTORNEY: Public Defender, County of Fresno
SUPERIOR COURT OF CALIFORNIA, COUNTY OF FRESNO
PEOPLE OF THE STATE OF CALIFORNIA v. RHODA PINE
SUBPOENA (CRIMINAL OR JUVENILE)
[X] Duces Tecum
THE PEOPLE OF THE STATE OF CALIFORNIA, TO: Wickr LLC
YOU ARE ORDERED TO APPEAR AS A WITNESS in this case on March 27, 2026, at 8:30 a.m.
CR-125/JV-525 [Rev. January 1, 2026]
)"},
    {"CourtMartialSubpoena", "trial_subpoena", "trial_subpoena",
     R"(DD FORM 453, APR 2021
SUBPOENA TO TESTIFY AND/OR PRODUCE OR PERMIT INSPECTION OF ITEMS IN A COURT-MARTIAL
The President of the United States, to Wickr LLC
You are hereby summoned and required to produce the documents described below for the general
court-martial of SSgt Anders Roe on the 30th day of March 2026.
Trial counsel
)"},
    {"DeaSubpoena", "administrative_subpoena", "administrative_subpoena",
     R"(U.S. DEPARTMENT OF JUSTICE/DRUG ENFORCEMENT ADMINISTRATION
SUBPOENA
In the matter of the investigation of Case No: R3-26-0117
Subpoena No. R3-26-600144
Pursuant to an investigation of violations of 21 U.S.C. § 801 et seq. and by virtue of the authority
vested in the Attorney General by 21 U.S.C. § 876, you are hereby commanded to appear before
Diversion Investigator L. Cho and to produce the records described below.
FORM DEA-79
)"},
    {"TreasurySummons", "administrative_subpoena", "administrative_subpoena",
     R"(Summons
In the matter of Ottoline Freight LLC
Internal Revenue Service (Division): Small Business/Self-Employed
The Commissioner of Internal Revenue
To: Wickr LLC
You are hereby summoned and required to appear before Revenue Officer Dana Fisk, an officer of the
Internal Revenue Service, to give testimony and to bring with you and to produce for examination the
following books, records and papers.
Issued under authority of the Internal Revenue Code this 2nd day of March, 2026.
)"},
    {"InspectorGeneral", "administrative_subpoena", "administrative_subpoena attachment",
     R"(UNITED STATES OF AMERICA
DEPARTMENT OF AGRICULTURE
OFFICE OF INSPECTOR GENERAL
SUBPOENA DUCES TECUM
TO: Amazon Web Services, Inc.
YOU ARE HEREBY COMMANDED TO APPEAR BEFORE Special Agent Ines Roth and to bring with you the records
described in Attachment A, which are necessary in the performance of the responsibility of the
Inspector General under the Inspector General Act, 5 U.S.C. § 406(a)(4).
Inspector General
)"
     "\f"
     R"(ATTACHMENT A
Account records of the administrator of network 4471.
)"},
    {"AttorneyGeneralOfAState", "administrative_subpoena", "administrative_subpoena",
     R"(STATE OF NEW YORK
OFFICE OF THE ATTORNEY GENERAL
BUREAU OF INTERNET AND TECHNOLOGY
SUBPOENA DUCES TECUM
THE PEOPLE OF THE STATE OF NEW YORK
TO: Wickr LLC, Custodian of Records                       GREETINGS:
YOU ARE HEREBY COMMANDED, pursuant to Executive Law § 63(12), all business and excuses being laid
aside, to deliver and turn over to the Attorney General the documents in Schedule A.
WITNESS, the Attorney General
)"},
    {"HouseCommittee", "administrative_subpoena", "administrative_subpoena",
     R"(SUBPOENA
BY AUTHORITY OF THE HOUSE OF REPRESENTATIVES OF THE CONGRESS OF THE UNITED STATES OF AMERICA
To Wickr LLC
You are hereby commanded to be and appear before the Committee on Oversight, to produce the things
identified on the attached schedule touching matters of inquiry committed to said committee.
Witness my hand and the seal of the House of Representatives.
Chairman
)"},
    {"SecuritiesCommission", "administrative_subpoena", "administrative_subpoena",
     R"(UNITED STATES OF AMERICA
SECURITIES AND EXCHANGE COMMISSION
SUBPOENA
In the Matter of Brindle Capital (HO-14417)
To: Wickr LLC
YOU MUST PRODUCE everything specified in the Attachment to this subpoena to officers of the
Securities and Exchange Commission by March 28, 2026 at 5:00 p.m.
FEDERAL LAW REQUIRES YOU TO COMPLY WITH THIS SUBPOENA. Failure to comply may subject you to a fine.
I am an officer of the Commission authorized to issue subpoenas in this matter under Section 21 of
the Securities Exchange Act.
)"},
    {"ProsecutorsInvestigativeSubpoena", "administrative_subpoena", "administrative_subpoena",
     R"(OFFICE OF THE STATE ATTORNEY
FOURTH JUDICIAL CIRCUIT OF FLORIDA
INVESTIGATIVE SUBPOENA DUCES TECUM
Agency case: 26-018841
TO: Amazon Web Services, Inc. (Wickr)
YOU ARE HEREBY COMMANDED by the State Attorney, pursuant to sections 27.04 and 92.605, Florida
Statutes, to produce the subscriber records of the account coot@example.net.
Assistant State Attorney
)"},
    {"ImmigrationSubpoena", "administrative_subpoena", "administrative_subpoena",
     R"(DEPARTMENT OF HOMELAND SECURITY
IMMIGRATION ENFORCEMENT SUBPOENA
to Appear and/or Produce Records 8 U.S.C. § 1225(d), 8 C.F.R. § 287.4
1. To: Wickr LLC                              2. In Reference To: ICE-HSI-26-0447
By the service of this subpoena upon you, you are hereby summoned and required to produce the records
indicated in block 6.
DHS Form I-138 (12/18)
)"},
    {"FederalCivilDeposition", "civil_subpoena", "civil_subpoena",
     R"(AO 88A (Rev. 12/20) Subpoena to Testify at a Deposition in a Civil Action
UNITED STATES DISTRICT COURT
for the Western District of Michigan
MERLIN TOOL CO.                )
Plaintiff                      )
v.                             )   Civil Action No. 1:26-cv-118
GANNET SYSTEMS LLC             )
Defendant                      )
SUBPOENA TO TESTIFY AT A DEPOSITION IN A CIVIL ACTION
To: Wickr LLC
Testimony: YOU ARE COMMANDED to appear at the time, date, and place set forth below to testify at a
deposition to be taken in this civil action.
)"},
    {"CaliforniaBusinessRecords", "civil_subpoena", "civil_subpoena",
     R"(SUBP-010
ATTORNEY OR PARTY WITHOUT ATTORNEY: Lorna Speck, SBN 118822
SUPERIOR COURT OF CALIFORNIA, COUNTY OF ORANGE
PLAINTIFF/PETITIONER: TEAL HOMES, INC.
DEFENDANT/RESPONDENT: RUDD MASONRY, INC.
DEPOSITION SUBPOENA FOR PRODUCTION OF BUSINESS RECORDS        CASE NUMBER: 30-2025-01388114
THE PEOPLE OF THE STATE OF CALIFORNIA, TO: Custodian of Records, Wickr LLC
1. YOU ARE ORDERED TO PRODUCE THE BUSINESS RECORDS described in item 3, as follows:
)"},
    {"NewYorkCivilSubpoena", "civil_subpoena", "civil_subpoena",
     R"(SUPREME COURT OF THE STATE OF NEW YORK
COUNTY OF WESTCHESTER
----------------------------------------x
TERN ISLAND REALTY CORP.,
                    Plaintiff,              Index No. 60114/2026
          -against-
WALTER GRIEVES,                             SUBPOENA DUCES TECUM
                    Defendant.
----------------------------------------x
THE PEOPLE OF THE STATE OF NEW YORK
TO: Wickr LLC
WE COMMAND YOU, pursuant to CPLR 3120, that you produce at the office of the undersigned on
April 2, 2026 the documents described below. Failure to comply with this subpoena is punishable as a
contempt of court.
Attorneys for Plaintiff
)"},
    {"DivorceInOhio", "civil_subpoena", "civil_subpoena",
     R"(IN THE COURT OF COMMON PLEAS, FRANKLIN COUNTY, OHIO
DIVISION OF DOMESTIC RELATIONS
ALMA T. REED, Petitioner, and COLE B. REED, Respondent       Case No. 26 DR 000417
CIVIL SUBPOENA
TO: Wickr LLC
YOU ARE HEREBY COMMANDED TO produce documents at the time and place specified below.
Issued by the Clerk under Civil Rule 45.
)"},
    {"BankruptcyExamination", "civil_subpoena", "civil_subpoena",
     R"(B2540 (Form 2540 - Subpoena for Rule 2004 Examination) (12/15)
UNITED STATES BANKRUPTCY COURT
District of Delaware
In re KESTREL LOGISTICS, INC., Debtor            Case No. 25-11877
SUBPOENA FOR RULE 2004 EXAMINATION
To: Wickr LLC
Production: You, or your representatives, must also bring with you to the examination the following
documents. YOU ARE COMMANDED to appear at the time, date, and place set forth below.
)"},
    {"WorkersCompensation", "civil_subpoena", "civil_subpoena",
     R"(STATE OF CALIFORNIA
DEPARTMENT OF INDUSTRIAL RELATIONS
WORKERS' COMPENSATION APPEALS BOARD
PERRY STOAT, Applicant, vs. LARK CANNERY, Defendant       Case No. ADJ14417788
SUBPOENA DUCES TECUM
The People of the State of California Send Greetings to: Wickr LLC
WE COMMAND YOU to appear before a Notary Public and to produce the records of the injured worker.
)"},
    {"SmallPartyWithoutForm", "civil_subpoena", "civil_subpoena",
     R"(STATE OF NORTH CAROLINA               IN THE GENERAL COURT OF JUSTICE
WAKE COUNTY                           SUPERIOR COURT DIVISION
                                      26 CVS 1187
PLOVER BREWING CO., Plaintiff
VERSUS                                SUBPOENA
DAB HAND MEDIA, Defendant
TO: Wickr LLC
YOU ARE COMMANDED TO produce and permit inspection of the following items at the place below.
Issued by the attorney for the plaintiff, G.S. 1A-1, Rule 45
)"},
    {"ScannedSubpoenaWithZero", "civil_subpoena", "civil_subpoena",
     R"(IN THE CIRCUIT C0URT OF THE COUNTY OF ST. LOUIS
STATE OF MISS0URI
GARNET PUMP CO., P1aintiff, v. LOWELL FINCH, Defendant
SUBP0ENA DUCES TECUM
TO: Wickr LLC
YOU ARE C0MMANDED to appear and produce the records of the account.
)"},
    {"CoverLetterBeforeASubpoena", "civil_subpoena", "cover_letter civil_subpoena",
     R"(QUILL & MARSH LLP
March 2, 2026
Wickr LLC
Re: Rook v. Dunnock, No. 26-cv-88
Dear Sir or Madam:
Please find enclosed a subpoena for documents in this action. Kindly send the records to my office.
Very truly yours,
Ida Quill
)"
     "\f"
     R"(STATE OF VERMONT
SUPERIOR COURT          CIVIL DIVISION
ROOK v. DUNNOCK
SUBPOENA
To: Wickr LLC
You are commanded to produce the following documents to counsel for the plaintiff.
)"},
    {"GrandJuryWithAnotherPaperWithdrawn", "grand_jury_subpoena", "grand_jury_subpoena",
     R"(GRAND JURY SUBPOENA
UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF VIRGINIA
TO: Custodian of Records, AWS Wickr
YOU ARE COMMANDED to produce subscriber information for the account pine.martin@example.com.
The subpoena of April 2 is withdrawn and superseded by this one. The hearing set for May 20 is
cancelled; records may be mailed instead. Item 4 of the earlier schedule is withdrawn.
)"},
};

TEST(ChooseProcess, KnowsWhoseSubpoenaItIs) { ExpectProcesses(kCases); }

}  // namespace
}  // namespace writ
