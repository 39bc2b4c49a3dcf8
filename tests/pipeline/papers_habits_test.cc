// Courts of common pleas, general district and justice courts, legislatures, arbitrators, the
// Swiss.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"PennsylvaniaOrder", "court_order", "court_order", "pa-trial-bucks",
     "Bucks County District Attorney", "CP-09-MD-0000441-2026", "2026-02-17 - -",
     "email quakertown.mill@example.com", "device_types last_use_date subscriber_information",
     "2026-01-01 2026-02-10", "-", "ready",
     R"(IN THE COURT OF COMMON PLEAS OF BUCKS COUNTY, PENNSYLVANIA
CRIMINAL DIVISION

IN RE: APPLICATION OF THE COMMONWEALTH        :   NO. CP-09-MD-0000441-2026
OF PENNSYLVANIA FOR AN ORDER REQUIRING        :
DISCLOSURE OF SUBSCRIBER RECORDS              :   18 Pa.C.S. § 5743

ORDER

AND NOW, this 17th day of February, 2026, upon consideration of the application of the District Attorney of Bucks
County, and it appearing that there are grounds to believe the records are relevant to a legitimate law enforcement
inquiry, it is hereby ORDERED that Wickr LLC disclose to Detective Orrin Blaise, Bucks County Detectives, for the account
quakertown.mill@example.com, between January 1, 2026 and February 10, 2026: subscriber records, the last log-in date, and
the kinds of devices used with the account.

                                              BY THE COURT:
                                              /s/ Winthrop Ley
                                              J.
)"},
    {"VirginiaSubpoenaDucesTecum", "trial_subpoena", "trial_subpoena", "va-limited-henrico",
     "Commonwealth’s Attorney, Henrico County", "GC26001187-00", "2026-02-10 2026-03-17 -",
     "phone +18045550127", "creation_date subscriber_information", "-", "phone_only", "ready",
     R"(SUBPOENA DUCES TECUM                                      Case No. GC26001187-00
Commonwealth of Virginia   Va. Code §§ 16.1-89, 19.2-267.1

Henrico County General District Court
4309 East Parham Road, Henrico, Virginia 23228

Commonwealth of Virginia  v.  Alaric Penhallow

TO THE PERSON AUTHORIZED BY LAW TO SERVE THIS PROCESS: You are commanded to summon
Wickr LLC, Custodian of Records, Seattle, Washington
TO the person summoned: You are commanded to make available the documents and tangible things designated and described below:
the basic subscriber information and the date of account creation for the account linked to (804) 555-0127
at the court named above on March 17, 2026 at 9:00 a.m. to permit the Commonwealth's Attorney to inspect and copy.
This subpoena duces tecum is issued by [X] the clerk upon request of the Commonwealth.
February 10, 2026       /s/ B. Tolliver
DATE ISSUED             CLERK
)"},
    {"UtahAdministrative", "administrative_subpoena", "administrative_subpoena", "-",
     "Utah Attorney General", "ICAC-26-00318", "2026-02-19 2026-03-05 -", "username wasatch_kid11",
     "ip_logs payment subscriber_information", "2026-01-20 2026-01-27", "not_held_requested",
     "partial",
     R"(STATE OF UTAH
OFFICE OF THE ATTORNEY GENERAL
INTERNET CRIMES AGAINST CHILDREN TASK FORCE

ADMINISTRATIVE SUBPOENA
Utah Code § 77-22-2.5
ICAC No. ICAC-26-00318

TO: Wickr LLC, Custodian of Records

Pursuant to section 77-22-2.5, there being reasonable suspicion that an electronic communications system was used in the
commission of a sexual offense against a minor, you are required to provide, by March 5, 2026, for the Wickr screen name
wasatch_kid11 between January 20, 2026 and January 27, 2026 (UTC): subscriber information; means of payment; and
Internet protocol addresses with session times.
You are not required to provide the content of any communication.
Dated: February 19, 2026
/s/ Evander Holt
Assistant Attorney General
)"},
    {"ArizonaJusticeCourt", "search_warrant", "search_warrant", "az-limited-pima",
     "Tucson Police Department", "SW26-00218", "2026-02-20 - -", "email ocotillo.wash@example.com",
     "file_content message_content", "2026-02-01 2026-02-18", "content_requested", "deficient",
     R"(IN THE JUSTICE COURT, CONSOLIDATED PRECINCTS
PIMA COUNTY, STATE OF ARIZONA

SEARCH WARRANT NO. SW26-00218

TO ANY PEACE OFFICER IN THE STATE OF ARIZONA:
Proof by affidavit having been made this day to me by Detective Ramona Velez #51877 of the Tucson Police Department, I am
satisfied that there is probable cause to believe that the following property is in the possession of Wickr LLC:
all messages, photographs and videos sent or received by the account ocotillo.wash@example.com from February 1, 2026 to
February 18, 2026.
YOU ARE THEREFORE COMMANDED to obtain the property from Wickr LLC and, if it is found, to retain it in your custody as
provided by A.R.S. § 13-3920.
Given under my hand this 20th day of February, 2026, at 1:05 p.m.
/s/ Erasmus Tidwell
Justice of the Peace, Precinct 6
)"},
    {"CongressionalSubpoena", "administrative_subpoena", "administrative_subpoena", "-",
     "United States House of Representatives", "-", "2026-02-12 2026-03-10 -",
     "network_id 61004482", "network_membership network_settings", "2024-01-01 present",
     "insufficient_process overbroad(long_date_range)", "partial",
     R"(SUBPOENA
BY AUTHORITY OF THE HOUSE OF REPRESENTATIVES OF THE
CONGRESS OF THE UNITED STATES OF AMERICA

To  Wickr LLC, c/o Amazon Web Services, Inc.

You are hereby commanded to be and appear before the Committee on Oversight of the House of Representatives of the United
States at the place, date, and time specified below.
[X] to produce the things identified on the attached schedule touching matters of inquiry committed to said committee.
Place of production: 2157 Rayburn House Office Building, Washington, DC 20515
Date: March 10, 2026          Time: 12:00 noon

Schedule: for Wickr network ID 61004482, from January 1, 2024 to the present, the members of the network and the
network-wide settings, with changes to them.

Witness my hand and the seal of the House of Representatives of the United States, at the city of Washington, D.C. this
12th day of February, 2026.
/s/ Augusta Prynne
Chairman or Authorized Member
)"},
    {"ArbitrationSubpoena", "civil_subpoena", "civil_subpoena", "-", "Dunmore Pike LLP",
     "01-25-0004-1187", "2026-02-09 2026-03-19 -", "email harborline.desk@example.com",
     "contacts message_content", "2025-02-01 2025-08-31",
     "civil_process content_requested insufficient_process not_held_requested", "deficient",
     R"(AMERICAN ARBITRATION ASSOCIATION
COMMERCIAL ARBITRATION TRIBUNAL

HARBORLINE FREIGHT, INC., Claimant,
v.                                             Case No. 01-25-0004-1187
TESSELATE GROUP, LLC, Respondent.

ARBITRATION SUBPOENA DUCES TECUM
(9 U.S.C. § 7)

TO: Wickr LLC
You are hereby summoned to appear before the Arbitrator, Hon. Percy Lathom (Ret.), at 1300 Clay Street, Oakland, California,
on March 19, 2026, at 10:00 a.m., and to bring with you the messages and contacts of the account
harborline.desk@example.com from February 1, 2025 to August 31, 2025.
Dated: February 9, 2026
/s/ Percy Lathom
Arbitrator
Requested by: Dunmore Pike LLP, counsel for Claimant
)"},
    {"OverlongPreservationUpToPresent", "preservation_request", "preservation_request", "-",
     "United States Secret Service", "112-778-26-0441", "2026-02-24 - -",
     "aws_account_id 554120987731; network_name Saltgrass Trading",
     "message_routing subscriber_information", "2025-11-01 present", "not_held_requested",
     "partial",
     R"(DEPARTMENT OF HOMELAND SECURITY
UNITED STATES SECRET SERVICE
Charlotte Field Office

February 24, 2026

Amazon Web Services, Inc.
Attn: AWS Wickr Legal Process

RE: Preservation request (18 U.S.C. § 2703(f)(1)); Case 112-778-26-0441

To Whom It May Concern:
The United States Secret Service hereby requests that you preserve, for ninety (90) days, the following records for AWS
account 5541-2098-7731 and the Wickr network named "Saltgrass Trading", from November 1, 2025 to the present:
1. Subscriber information
2. Logs showing to whom and from whom messages were sent, with dates and times
This is not a request to disclose anything.
Respectfully,
Special Agent Demelza Crane
(704) 555-0118, demelza.crane@usss.dhs.gov
)"},
    {"SwissRogatory", "mlat_request", "mlat_request", "-", "Staatsanwaltschaft Des Kantons Bern",
     "BM 26 1187", "2026-01-22 - -", "email aare.gemse@example.ch",
     "ip_logs subscriber_information", "2025-10-01 2025-12-31", "non_us not_held_requested",
     "redirect",
     R"(STAATSANWALTSCHAFT DES KANTONS BERN
Region Bern-Mittelland
Aktenzeichen: BM 26 1187

RECHTSHILFEERSUCHEN
an die zuständigen Justizbehörden der Vereinigten Staaten von Amerika

Bern, 22. Januar 2026

Gestützt auf den Staatsvertrag über gegenseitige Rechtshilfe in Strafsachen ersuchen wir Sie, bei der Wickr LLC, Seattle,
zum Konto aare.gemse@example.ch für die Zeit vom 1. Oktober 2025 bis 31. Dezember 2025 die Bestandsdaten und die
IP-Adressen zu erheben.
Der Staatsanwalt
lic. iur. Ruedi Ammann
)"},
    {"CoverSubpoenaAttachment", "administrative_subpoena",
     "cover_letter administrative_subpoena attachment", "-",
     "United States Postal Inspection Service", "4418702-WC; USPIS-26-0917",
     "2026-02-16 2026-03-10 -",
     "email corncrake.row@example.com; email lapis.stair@example.net; phone +15035550182",
     "creation_date payment subscriber_information wickr_id", "2025-08-01 2026-01-31",
     "nondisclosure", "ready",
     R"(UNITED STATES POSTAL INSPECTION SERVICE
PORTLAND DOMICILE

February 16, 2026

Wickr LLC
Re: Case 4418702-WC

Dear Records Custodian:

Enclosed is an administrative subpoena for records of certain accounts. Please do not notify the account holders. Send the
records to Inspector Jocasta Weir, jweir@uspis.gov, (503) 555-0107, in lieu of appearing.

Sincerely,
/s/ Jocasta Weir
Postal Inspector
)"
     "\f"
     R"(UNITED STATES POSTAL SERVICE
POSTAL INSPECTION SERVICE

SUBPOENA
No. USPIS-26-0917

To: Wickr LLC, 410 Terry Avenue North, Seattle, WA 98109
YOU ARE HEREBY COMMANDED, under 18 U.S.C. § 3486(a)(1)(A)(i), to produce to Postal Inspector Jocasta Weir, at 7007 NE Cornfoot
Road, Portland, Oregon, on March 10, 2026, at 10:00 a.m., the records described in Attachment 1.
Issued this 16th day of February, 2026.
/s/ Ferdinand Loomis
Inspector in Charge
)"
     "\f"
     R"(ATTACHMENT 1

For each of the accounts below, for the period August 1, 2025 through January 31, 2026:
  - subscriber information
  - all user IDs or e-mail addresses on the account
  - date of creation of the account
  - payment information

Accounts:
  corncrake.row@example.com
  lapis.stair@example.net
  (503) 555-0182
)"},
    {"DelayedNoticeMassachusetts", "order_2703d", "order_2703d", "ma-trial-worcester",
     "Worcester County District Attorney", "2685MP0044", "2026-02-23 - -",
     "username quinsigamond_9", "ip_logs message_routing", "2026-01-01 2026-02-15",
     "not_held_requested", "partial",
     R"(COMMONWEALTH OF MASSACHUSETTS
WORCESTER, ss.                              SUPERIOR COURT
                                            NO. 2685MP0044

ORDER FOR RECORDS PURSUANT TO G.L. c. 271, § 17B AND 18 U.S.C. § 2703(d)

Upon the application of the Worcester County District Attorney, the Court finds specific and articulable facts showing
reasonable grounds to believe that the records sought are relevant and material to an ongoing criminal investigation.
Wickr LLC is ORDERED to provide, for the user quinsigamond_9, for January 1, 2026 through February 15, 2026, the IP
addresses used to access the account and the dates and times of messages sent and received, without their contents,
within fourteen days of receipt of this order.
February 23, 2026
/s/ Leonie Marchbanks
Justice of the Superior Court
)"},
};

TEST(Papers, ReadTheHabitsOfMoreForums) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
