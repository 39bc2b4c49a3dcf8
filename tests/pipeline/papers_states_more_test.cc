// Interception, domesticated and municipal process; papers that demand nothing; templates.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"IllinoisEavesdropping", "wiretap_order", "wiretap_order", "il-trial-cook",
     "Cook County State’s Attorney", "26 CM 0031", "2026-02-19 - -",
     "email lakeshore.wren@example.com", "message_content", "2026-02-20 2026-03-21",
     "content_requested nondisclosure real_time_requested", "deficient",
     R"(STATE OF ILLINOIS    )
                     ) SS
COUNTY OF COOK       )

IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS
COUNTY DEPARTMENT, CRIMINAL DIVISION

IN THE MATTER OF THE APPLICATION OF THE      )   No. 26 CM 0031
STATE OF ILLINOIS FOR AN ORDER AUTHORIZING   )
THE INTERCEPTION OF ELECTRONIC               )   UNDER SEAL
COMMUNICATIONS                               )

ORDER AUTHORIZING THE INTERCEPTION OF ELECTRONIC COMMUNICATIONS

This cause coming before the Court on the verified application of the Cook County State's Attorney under
725 ILCS 5/108B-1 et seq., the Court finds probable cause to believe that the offense of gunrunning is being
committed, and that normal investigative procedures have been tried and have failed.
IT IS ORDERED that the Office of the Cook County State's Attorney is authorized to intercept electronic
communications to and from the account lakeshore.wren@example.com for a period of thirty days, from February
20, 2026 through March 21, 2026, and that Wickr LLC shall furnish the assistance necessary to accomplish the
interception unobtrusively.
IT IS FURTHER ORDERED that Wickr LLC shall not disclose the existence of the interception.
ENTERED: February 19, 2026
/s/ Barnaby Krol
Judge of the Circuit Court of Cook County
)"},
    {"WashingtonUidda", "civil_subpoena", "civil_subpoena", "wa-trial-king",
     "Stoll Henningway PLLC", "25CV18803; 26-2-03318-1 SEA", "2026-02-20 2026-03-23 -",
     "customer_id WKC-71190", "all_records", "2024-01-01 2025-12-31",
     "civil_process overbroad(catch_all long_date_range)", "deficient",
     R"(SUPERIOR COURT OF WASHINGTON
COUNTY OF KING

BRIGHTWATER MARINE SUPPLY, INC.,
                                Plaintiff,          NO. 26-2-03318-1 SEA
        v.                                          SUBPOENA DUCES TECUM IN A CIVIL CASE
CALLUM RADEK,                                       (RCW 5.51, Uniform Interstate Depositions
                                Defendant.          and Discovery Act)

TO: Amazon Web Services, Inc., 410 Terry Avenue North, Seattle, WA 98109

YOU ARE COMMANDED to produce, at the place, date and time specified below, the documents listed below:
All records relating to Wickr Customer ID WKC-71190 from January 1, 2024 through December 31, 2025.
PLACE: 1201 Third Avenue, Suite 4100, Seattle    DATE AND TIME: March 23, 2026, 10:00 a.m.

This subpoena is issued upon a subpoena of the Circuit Court of Multnomah County, Oregon, Case No. 25CV18803.

DATED this 20th day of February, 2026.
STOLL HENNINGWAY PLLC
By: /s/ Mirabel Stoll, WSBA No. 41877
Attorneys for Plaintiff
)"},
    {"ThomasvilleMunicipalNj", "search_warrant", "search_warrant", "nj-limited-newark",
     "Newark Police Division", "0714-CDW-26-00018", "2026-02-25 - -", "username ironbound.fox",
     "creation_date payment subscriber_information", "-", "-", "ready",
     R"(MUNICIPAL COURT OF NEWARK
COUNTY OF ESSEX, STATE OF NEW JERSEY

COMMUNICATIONS DATA WARRANT
No. 0714-CDW-26-00018

TO: ANY LAW ENFORCEMENT OFFICER OF THE STATE OF NEW JERSEY
This matter having been opened to the court by Detective Ezekiel Moran of the Newark Police Division, and probable cause
having been shown, it is on this 25th day of February, 2026, ORDERED that Wickr LLC provide to the Newark Police Division
the subscriber information, the date of account creation and the method of payment for the Wickr user "ironbound.fox".
/s/ Rosalind Achebe
Hon. Rosalind Achebe, J.M.C.
)"},
    {"MotionToQuash", "other", "other", "nysd", "-", "25-cv-08812 (LGS)", "- - -", "-", "-", "-",
     "-", "not_a_demand",
     R"(Case 1:25-cv-08812-LGS   Document 61   Filed 02/20/26   Page 1 of 9

UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

ASTER LOGISTICS CORP.,
                    Plaintiff,                  No. 25-cv-08812 (LGS)
         v.
NOAH VERRANZO,
                    Defendant.

MEMORANDUM OF LAW IN SUPPORT OF NON-PARTY'S MOTION TO QUASH SUBPOENA

The subpoena served on Wickr LLC commands it to produce all messages of the account nverranzo@example.com. The Stored
Communications Act forbids it. See Theofel v. Farey-Jones, 359 F.3d 1066 (9th Cir. 2004); In re Facebook, Inc., 923 F.
Supp. 2d 1204 (N.D. Cal. 2012); Doe v. Acme, No. 19-cv-4471, 2020 WL 118823 (S.D.N.Y. Mar. 4, 2020).
)"},
    {"WithdrawalLetter", "other", "other", "-", "Fresno County Sheriff’s Office", "26-SW-0718",
     "2026-02-27 - -", "-", "-", "-", "-", "not_a_demand",
     R"(FRESNO COUNTY SHERIFF'S OFFICE
2200 Fresno Street, Fresno, California

February 27, 2026

Wickr LLC
Re: Search warrant 26-SW-0718

Dear Custodian:

The search warrant that we served on you on February 20, 2026 for the account valley.oak@example.com has been recalled by
the court and is withdrawn. You need not produce anything. Thank you for your help.

Det. Hollis Amaya
)"},
    {"TemplatePreservation", "preservation_request", "preservation_request", "-",
     "Lincoln Police Department", "-", "- - -", "-", "-", "-",
     "missing_identifier placeholder_text undated", "deficient",
     R"(LINCOLN POLICE DEPARTMENT
575 South 10th Street, Lincoln, Nebraska

[DATE]

Wickr LLC
Seattle, Washington

Re: Preservation request

Dear Custodian of Records:

Pursuant to 18 U.S.C. § 2703(f) you are requested to preserve for 90 days the account [INSERT WICKR ID] pending the
issuance of legal process.

Sincerely,
[OFFICER NAME]
)"},
    {"GmailEmergency", "emergency_request", "emergency_request", "-", "Dade City Police Department",
     "-", "2026-03-01 - -", "username sunny_orchid5", "message_content subscriber_identity", "-",
     "content_requested emergency not_held_requested overbroad(unbounded_dates) suspicious_sender",
     "emergency",
     R"(DADE CITY POLICE DEPARTMENT
EMERGENCY DATA REQUEST
March 1, 2026
To: Wickr LLC
We are investigating a credible threat that a student will shoot classmates tomorrow morning; lives are in danger.
Pursuant to 18 U.S.C. § 2702(b)(8) please provide at once, for the Wickr user sunny_orchid5: the name and address of the
user and the contents of all messages.
Det. Wallace Brindle
dadecitypd.detectives@gmail.com
(352) 555-0148
)"},
};

TEST(Papers, ReadMoreInstrumentsOfTheStates) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
