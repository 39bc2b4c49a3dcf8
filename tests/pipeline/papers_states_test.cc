// Instruments of state and tribal courts, each with all that is to be read of it.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"CaliforniaSearchWarrant", "search_warrant", "search_warrant", "ca-trial-alameda",
     "Oakland Police Department", "26-004417; 26-SW-01933", "2026-02-24 - -",
     "email marigold.pier@example.com",
     "creation_date ip_logs location message_content subscriber_information",
     "2025-12-01 2026-01-15", "content_requested nondisclosure not_held_requested", "partial",
     R"(SUPERIOR COURT OF CALIFORNIA
COUNTY OF ALAMEDA

SEARCH WARRANT                                       Warrant No. 26-SW-01933
(Penal Code §§ 1523, 1524, 1546 et seq.)             Agency No. 26-004417

THE PEOPLE OF THE STATE OF CALIFORNIA TO ANY PEACE OFFICER IN THE COUNTY OF ALAMEDA:

The affidavit filed herewith, sworn to and subscribed before me by Officer Renata Quiroga #9127 of the
Oakland Police Department, has established probable cause for this search warrant which you are ordered
to execute as follows:
LOCATION TO BE SEARCHED: Wickr LLC, 410 Terry Avenue North, Seattle, WA 98109.
FOR THE FOLLOWING PROPERTY, for the account marigold.pier@example.com, for the time period December 1,
2025 to January 15, 2026:
1. Subscriber information and the date of account creation;
2. The content of all messages sent from or received by the account;
3. IP address logs;
4. Location data.
Nothing in this warrant asks the provider to disclose the contents of a privileged communication between a
lawyer and a client.
                                                                                        Page 1 of 2
DELAYED NOTICE ORDER: The court finds that notice to the subscriber may have an adverse result. Notice is
delayed for a period of 90 days (Penal Code § 1546.2(b)).
Wickr LLC is further ordered not to notify any person of the existence of this warrant for 90 days.
Night service: [ ] YES  [X] NO

This search warrant was sworn to and issued on February 24, 2026, at 3:41 p.m.
/s/ Marisela Tran
JUDGE OF THE SUPERIOR COURT
                                                                                        Page 2 of 2
)"},
    {"TexasDistrictWarrant", "search_warrant", "search_warrant", "tx-trial-bexar",
     "San Antonio Police Department", "2026-W-0338", "2026-02-27 - -",
     "email pecan.silo@example.net", "contacts file_content message_content",
     "2026-01-01 2026-02-20", "content_requested not_held_requested", "deficient",
     R"(THE STATE OF TEXAS                §                IN THE 437TH JUDICIAL DISTRICT COURT
                                  §                OF
COUNTY OF BEXAR                   §                BEXAR COUNTY, TEXAS
CAUSE NO. 2026-W-0338

SEARCH WARRANT FOR STORED CUSTOMER DATA
Article 18B.354, Texas Code of Criminal Procedure

TO: Any sheriff or peace officer of Bexar County, Texas, or any peace officer of the State of Texas,
GREETINGS:
WHEREAS, the affiant, Detective Lorcan Beal, San Antonio Police Department, a peace officer under the laws
of Texas, did heretofore this day subscribe and swear to an affidavit before me, and whereas I find that
the verified facts show probable cause, NOW THEREFORE, you are commanded to obtain from Wickr LLC, for
the user pecan.silo@example.net, for the dates January 1, 2026 through February 20, 2026, the contents of
messages sent and received; photographs, videos and files shared; and the contact list of the account.
HEREIN FAIL NOT, but within eleven days of issuance execute this warrant and make due return.
ISSUED at 2:15 o'clock P.M. on this the 27th day of February, A.D. 2026, to certify which witness my hand.
/s/ Guadalupe Rostow
JUDGE, 437th DISTRICT COURT, BEXAR COUNTY, TEXAS
)"},
    {"NewYorkWarrantUnsigned", "search_warrant", "search_warrant", "ny-limited-new-york",
     "New York County District Attorney’s Office", "SW-2026-00871", "- - -", "username harrow_gate",
     "device_types ip_logs last_use_date subscriber_information", "2026-01-10 present",
     "not_held_requested undated unsigned", "deficient",
     R"(CRIMINAL COURT OF THE CITY OF NEW YORK
COUNTY OF NEW YORK
Search Warrant No. SW-2026-00871

SEARCH WARRANT
(C.P.L. Article 690)

TO ANY POLICE OFFICER OF THE CITY OF NEW YORK:
You are hereby authorized and directed to search the records of Wickr LLC ("the provider") for the
account with the user name "harrow_gate" ("the target account") and to seize, for the period from January
10, 2026 through the date of this warrant: subscriber information; the types of devices used; the date of
last use; and IP address information.
There is reasonable cause to believe that the records constitute evidence of the crime of Grand Larceny in
the Third Degree, based upon the affidavit of Investigator Tamsin Oyelaran of the New York County District
Attorney's Office.
This warrant must be executed within 10 days of the date of issuance.

Dated: New York, New York
       ______________, 2026

_______________________________
Judge of the Criminal Court
)"},
    {"FloridaCourtOrderShort", "search_warrant", "search_warrant", "fl-trial-hillsborough",
     "Hillsborough County Sheriff’s Office", "26-CF-001877", "2026-02-19 2026-03-06 -",
     "email citrus.gull@example.com", "all_records", "inception present",
     "overbroad(catch_all unbounded_dates)", "partial",
     R"(IN THE CIRCUIT COURT OF THE THIRTEENTH JUDICIAL CIRCUIT
IN AND FOR HILLSBOROUGH COUNTY, FLORIDA
CRIMINAL JUSTICE DIVISION
CASE NO.: 26-CF-001877

SEARCH WARRANT

IN THE NAME OF THE STATE OF FLORIDA, TO ALL AND SINGULAR THE SHERIFFS OF THE STATE OF FLORIDA:
WHEREAS, complaint on oath and in writing has been made before me by Detective Amity Roux of the
Hillsborough County Sheriff's Office, and the facts show probable cause;
NOW, THEREFORE, you are commanded, pursuant to section 934.23, Florida Statutes, to search the computers
of Amazon Web Services, Inc. (AWS Wickr) and to seize any and all records associated with the account
citrus.gull@example.com from the inception of the account to the present.
The provider shall deliver the records on or before March 6, 2026.
WITNESS my hand and seal this 19th day of February, 2026.
/s/ Cornelius Vane
Circuit Judge
)"},
    {"GeofenceStyleWarrant", "search_warrant", "search_warrant", "ga-trial-dekalb",
     "DeKalb County Police Department", "26SW0441", "2026-02-20 - -", "-",
     "location subscriber_information wickr_id", "2026-02-14 2026-02-14",
     "missing_identifier not_held_requested overbroad(class_of_accounts)", "deficient",
     R"(IN THE SUPERIOR COURT OF DEKALB COUNTY
STATE OF GEORGIA

SEARCH WARRANT
Warrant No. 26SW0441

TO: ALL PEACE OFFICERS OF THE STATE OF GEORGIA
Detective Severin Ayo of the DeKalb County Police Department having made oath before me, and probable cause
appearing, you are hereby commanded to search and seize from Wickr LLC, Seattle, Washington, the following:
For February 14, 2026, between 9:10 p.m. and 10:05 p.m. (EST): the Wickr ID, subscriber information and
location data of all users whose devices were located within 150 meters of 33.7748, -84.2963.
SO ORDERED this 20th day of February, 2026, at 4:12 p.m.
/s/ Phaedra Mott
Judge, Superior Court of DeKalb County
)"},
    {"StateGrandJuryOhio", "grand_jury_subpoena", "grand_jury_subpoena", "oh-trial-lucas",
     "Lucas County Prosecutor’s Office", "26-GJ-1187", "2026-02-12 2026-03-11 -",
     "email elm.ferry@example.com; username toledo_blue7",
     "creation_date device_types subscriber_information", "-", "nondisclosure", "ready",
     R"(IN THE COURT OF COMMON PLEAS OF LUCAS COUNTY, OHIO
GRAND JURY SUBPOENA DUCES TECUM
Grand Jury No. 26-GJ-1187
TO:  WICKR LLC
     ATTN: LEGAL PROCESS
     SEATTLE, WASHINGTON
You are hereby commanded to appear before the Grand Jury of Lucas County, 700 Adams Street, Toledo, Ohio, on
the 11th day of March, 2026, at 8:30 A.M., and to bring with you:
   the basic subscriber information, the types of devices used and the date of account creation for
   elm.ferry@example.com and toledo_blue7.
Compliance may be made by e-mailing the records to the Lucas County Prosecutor's Office,
grandjury@co.lucas.oh.us, in lieu of appearance.
You are requested not to disclose the existence of this subpoena.
WITNESS my signature and the seal of said Court, this 12th day of February, 2026.
/s/ Bernard Quillan
Clerk of Courts
By: /s/ M. Otis, Deputy
)"},
    {"ExpiredTrialSubpoenaMassachusetts", "trial_subpoena", "trial_subpoena", "ma-trial-suffolk",
     "Suffolk County District Attorney", "2584CR00917", "2026-01-15 2026-02-23 -",
     "email cod.harbor@example.com", "creation_date subscriber_information", "-", "expired",
     "deficient",
     R"(COMMONWEALTH OF MASSACHUSETTS
SUFFOLK, SS.                                    SUPERIOR COURT DEPARTMENT
                                                OF THE TRIAL COURT
                                                DOCKET NO. 2584CR00917
COMMONWEALTH
     v.
PHINEAS ALDERTON

SUBPOENA DUCES TECUM (Mass. R. Crim. P. 17)

TO: Keeper of the Records, Wickr LLC, Seattle, Washington
YOU ARE HEREBY COMMANDED in the name of the Commonwealth of Massachusetts to appear before the Suffolk
Superior Court, Courtroom 713, at the trial of this matter on February 23, 2026, at 9:00 A.M., and to bring
with you the basic subscriber information and the date of creation of the account cod.harbor@example.com.
HEREOF FAIL NOT, as you will answer your default under the pains and penalties in the law.
Dated at Boston this 15th day of January, 2026.
/s/ Eunice Calloway
Assistant District Attorney
Suffolk County District Attorney's Office
One Bulfinch Place, Boston, MA 02114
)"},
    {"FamilyCourtThirdParty", "civil_subpoena", "civil_subpoena", "nj-trial-bergen",
     "Quill & Hathersage, P.C.", "FM-02-1187-26", "2026-02-18 2026-03-20 -",
     "email grayson.mallet@example.com", "contacts last_use_date message_content",
     "2025-06-01 2026-01-31",
     "civil_process content_requested insufficient_process not_held_requested", "deficient",
     R"(QUILL & HATHERSAGE, P.C.
Perpetua Quill, Esq. (Attorney ID 012341998)
25 Main Street, Hackensack, New Jersey 07601
(201) 555-0149, pquill@quillhathersage.example
Attorneys for Plaintiff

SUPERIOR COURT OF NEW JERSEY
CHANCERY DIVISION - FAMILY PART
BERGEN COUNTY
DOCKET NO. FM-02-1187-26

JUNO MALLET,
          Plaintiff,
     v.
GRAYSON MALLET,
          Defendant.

SUBPOENA DUCES TECUM AD TESTIFICANDUM

THE STATE OF NEW JERSEY TO: Custodian of Records, Wickr LLC
YOU ARE HEREBY COMMANDED to attend and give testimony at the offices of the undersigned on March 20, 2026 at
10:00 a.m., on behalf of the plaintiff, and that you have and bring with you all messages exchanged between
June 1, 2025 and January 31, 2026 by the account grayson.mallet@example.com, the contacts stored with that
account, and the date of its last use.
Failure to appear according to the command of this subpoena will subject you to a penalty.
Dated: February 18, 2026
/s/ Perpetua Quill
Perpetua Quill, Attorney for Plaintiff
MICHELLE SMITHSON, Clerk of the Superior Court
)"},
    {"TribalCourtSubpoena", "court_order", "court_order", "navajo-nation-district-court",
     "Navajo Nation Police", "CR-26-0133", "2026-02-13 - -", "username redmesa_77",
     "subscriber_information", "-", "-", "ready",
     R"(IN THE DISTRICT COURT OF THE NAVAJO NATION
JUDICIAL DISTRICT OF WINDOW ROCK, ARIZONA
No. CR-26-0133

THE NAVAJO NATION, Plaintiff,
vs.
UNKNOWN, Defendant.

ORDER TO PRODUCE RECORDS

Upon motion of the Office of the Prosecutor, and good cause appearing,
IT IS ORDERED that Wickr LLC produce to the Navajo Nation Police Department the subscriber information for the
Wickr user redmesa_77 within twenty days of service.
ORDERED this 13th day of February, 2026.
/s/ Delphine Yazzie-Cole
Judge, District Court of the Navajo Nation
)"},
};

TEST(Papers, ReadInstrumentsOfTheStates) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
