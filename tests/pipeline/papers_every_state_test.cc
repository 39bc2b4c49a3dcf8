// Styles of process of many states: the fields of forms, whose office asks, courts and their parts.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kForms[] = {
    {"WarrantOfFields", "search_warrant", "search_warrant", "oh-limited-canton",
     "Canton Police Department", "2026-0311774; 26-SW-0091", "2026-02-23 2026-03-09 -",
     "username mill_race_40", "admin_id message_content payment", "2025-12-01 2026-02-15",
     "content_requested", "partial",
     R"(CANTON MUNICIPAL COURT
STARK COUNTY, OHIO

SEARCH WARRANT 26-SW-0091

Legal authority: R.C. 2933.21; Crim.R. 41
Requesting agency: Canton Police Department
Affiant: Det. Noreen Balint
Agency case no.: 2026-0311774
Provider: AWS Wickr
User name: mill_race_40
Dates covered: 12/1/2025 through 2/15/2026

Upon the sworn affidavit of the affiant I find probable cause to believe that evidence of trafficking is kept by the provider. Officers are
commanded to search the account and seize all messages; the identity of the account's network administrator; and payment records. To be
executed on or before 3/9/2026.

Date: 2/23/2026     Time: 4:45 PM

/s/ Hon. Gerald Pisani
Judge
)"},
    {"SubpoenaWithDateAndTime", "trial_subpoena", "trial_subpoena", "oh-limited-canton",
     "Canton City Attorney", "2026 CRB 00118", "2026-02-20 2026-03-24 -",
     "email drystone.wall@example.com", "creation_date subscriber_information", "-", "-", "ready",
     R"(CANTON MUNICIPAL COURT
STARK COUNTY, OHIO

STATE OF OHIO v. RANDALL FISK                                 Case No. 2026 CRB 00118

SUBPOENA DUCES TECUM

To: Wickr LLC, Custodian of Records

You are commanded to appear and to bring subscriber information and the date of creation of the account drystone.wall@example.com.

Place: Courtroom 4, 218 Cleveland Avenue SW, Canton
Date: 3/24/2026     Time: 9:00 AM

Issued 2/20/2026
/s/ Deputy Clerk
Requested by: Canton City Prosecutor
)"},
    {"RaggedWarrant", "search_warrant", "search_warrant", "ky-limited-jefferson",
     "Kentucky State Police", "26-CR-00417; KSP 12-26-0118", "2026-02-18 - -",
     "email wrenfield42@mail.example.com; phone +15125550119",
     "admin_id file_content message_content network_membership payment", "2025-06-01 2025-12-31",
     "content_requested", "partial",
     R"(COMMONWEALTH OF KENTUCKY
JEFFERSON DISTRICT COURT
SEARCH WARRANT
KRS 455.180; RCr 13.10
No. 26-CR-00417 Agency: Kentucky State Police Agency No. KSP 12-26-0118
TO ANY SHERIFF, POLICE OFFICER OR OTHER PEACE OFFICER OF COMMONWEALTH OF KENTUCKY:
Affidavit having been made before me by Detective Lena Brightwater of the Kentucky State
Police, who has reason to
believe that evidence of a felony is held by Wickr LLC, an Amazon company, at 410 Terry Avenue
North, Seattle,
Washington, in the account(s) associated with wrenfield42@mail.example.com and/or cellular
number (512) 555-0119, and
I being satisfied that there is probable cause,
YOU ARE THEREFORE COMMANDED to search the records of Wickr LLC and to seize for the period June
1, 2025 through
December 31, 2025: all chats, voice memos and images; the identity of the account's network
administrator; the names
of network members; and payment records.
This warrant may be served by electronic means and Wickr LLC shall deliver the data to the
officer named above.
Given under my hand the 18th day of February, 2026, at 2:40 p.m.
/s/ Percy Lockridge
Judge
)"},
    {"ListBehindContents", "search_warrant", "search_warrant", "wy-limited-natrona",
     "Wyoming Division of Criminal Investigation", "CR-2026-0417; DCI-26-0117", "2026-02-18 - -",
     "email mossbank90@example.org", "avatar group_membership location message_content",
     "2025-09-01 present", "content_requested not_held_requested", "partial",
     R"(                           CIRCUIT COURT OF THE SEVENTH JUDICIAL DISTRICT
                                      NATRONA COUNTY, WYOMING

                                           SEARCH WARRANT
                                            W.R.Cr.P. 41

No. CR-2026-0417          Agency: Wyoming Division of Criminal Investigation          Agency No. DCI-26-0117

TO ANY SHERIFF, POLICE OFFICER OR OTHER PEACE OFFICER OF STATE OF WYOMING:

Affidavit having been made before me by Detective Siobhan Macready of the Wyoming Division of Criminal Investigation,
who has reason to believe that evidence of a felony is held by Wickr LLC, an Amazon company, at 410 Terry Avenue
North, Seattle, Washington, in the Wickr user identified as mossbank90@example.org (the "Subject Account"), and I
being satisfied that there is probable cause,

YOU ARE THEREFORE COMMANDED to search the records of Wickr LLC and to seize from September 1, 2025 to the present: the
contents of all communications sent to or from the account, location data, the rooms of which the user is a member,
and the profile picture.

This warrant may be served by electronic means and Wickr LLC shall deliver the data to the officer named above.

Given under my hand the 18th day of February, 2026, at 2:40 p.m.

          /s/ Harold Fenn
          Judge
)"},
};

TEST(Breadth, ReadsFieldsOfForms) { ExpectAsRead(kForms); }

const PaperCase kOffices[] = {
    {"OpenedToTheCourt", "order_2703d", "order_2703d", "nj-trial-camden",
     "Voorhees Police Department", "CAM-CDW-26-0208", "2026-02-25 - -",
     "email pinebarren3@example.com", "network_affiliation subscriber_information",
     "2026-01-05 2026-02-20", "-", "ready",
     R"(SUPERIOR COURT OF NEW JERSEY
LAW DIVISION - CRIMINAL PART
CAMDEN COUNTY

Docket No. CAM-CDW-26-0208

ORDER FOR RECORDS

This matter being opened to the Court by Leandro Pruitt, Assistant Prosecutor, Camden County Prosecutor's Office, and the Court having considered the certification of
Detective Yara Oakes of the Voorhees Police Department, and it appearing that the requirements of 18 U.S.C. § 2703(d) are met,

IT IS on the 25th day of February, 2026,
ORDERED that AWS Wickr furnish subscriber records and the network to which the account belongs for pinebarren3@example.com, from January 5, 2026 to February 20, 2026.

/s/ Hon. Beatrix Lowe, J.S.C.
)"},
    {"DistrictAttorneyGeneral", "grand_jury_subpoena", "grand_jury_subpoena", "tn-trial-rutherford",
     "District Attorney General, Sixteenth Judicial District", "GJ-26-077",
     "2026-02-16 2026-03-11 -", "username stonesriver_9", "payment subscriber_information", "-",
     "-", "ready",
     R"(IN THE CIRCUIT COURT FOR RUTHERFORD COUNTY, TENNESSEE
AT MURFREESBORO

GRAND JURY SUBPOENA DUCES TECUM                                    No. GJ-26-077

TO: AWS Wickr, Legal Department

You are hereby commanded to appear before the Grand Jury on March 11, 2026 at 9 a.m. with subscriber information and payment records of the Wickr user name
stonesriver_9. In lieu of appearing you may send them to the Office of the District Attorney General, Sixteenth Judicial District, 320 West Main Street.

Issued February 16, 2026
/s/ Clerk
)"},
    {"OrderUnderItsStatute", "order_2703d", "order_2703d", "tn-trial-davidson",
     "District Attorney General, 20th Judicial District", "2026-SW-417", "2026-02-21 2026-03-16 -",
     "phone +14045550150", "creation_date last_use_date message_counts subscriber_information",
     "2025-09-01 present", "phone_only", "ready",
     R"(IN THE CRIMINAL COURT FOR DAVIDSON COUNTY, TENNESSEE
DIVISION IV

Docket No. 2026-SW-417

ORDER FOR PRODUCTION OF RECORDS

THIS MATTER having been opened to the Court by Marcus Quillen, Esq., of Office of the District Attorney General, 20th
Judicial District, on notice to no one, and the Court having read the affidavit of Harold Fenn of the Tennessee Bureau
of Investigation and being satisfied under 18 U.S.C. § 2703(d) that there is good cause;

IT IS on the 21st day of February, 2026

ORDERED as follows:
1. AWS Wickr shall produce no later than March 16, 2026 the subscriber's registration information, the creation date
of the account, the last date of use and the number of messages sent and received, from September 1, 2025 to the
present.
2. The records are those of any Wickr account registered with the telephone number (404) 555-0150.
3. This order shall remain under seal.

/s/ Joyce Abernethy, J.
)"},
    {"CountyCourtOfADivision", "search_warrant", "search_warrant", "wa-limited-king",
     "Bellevue Police Department", "26-SW-1140", "2026-02-20 - -", "email mercerslough@example.com",
     "avatar location message_content", "2026-01-01 2026-02-01",
     "content_requested not_held_requested", "partial",
     R"(IN THE DISTRICT COURT OF THE STATE OF WASHINGTON
FOR KING COUNTY, EAST DIVISION

No. 26-SW-1140

SEARCH WARRANT

TO ANY PEACE OFFICER: Detective Sunil Rao of the Bellevue Police Department having shown probable cause, you are commanded to search the records of Wickr LLC for the account
mercerslough@example.com and to seize, from January 1, 2026 to February 1, 2026: the contents of all communications sent to or from the account, location data, and the
profile picture.

February 20, 2026
/s/ Judge
)"},
    {"TexasAcrossTwoLines", "court_order", "court_order", "ct-trial-hartford",
     "State's Attorney, Judicial District of Hartford", "HHD-CR26-0118842-T",
     "2026-02-23 2026-03-16 -", "email tinker.vale6@example.net; username tinker.vale_984",
     "creation_date last_use_date message_counts subscriber_information", "2025-11-15 2026-02-10",
     "-", "ready",
     R"(SUPERIOR COURT
JUDICIAL DISTRICT OF HARTFORD

Docket No. HHD-CR26-0118842-T

EX PARTE ORDER TO COMPEL DISCLOSURE OF SUBSCRIBER INFORMATION

THIS MATTER having been opened to the Court by Harold Fenn, Esq., of Office of the State's Attorney, Judicial District
of Hartford, on notice to no one, and the Court having read the affidavit of Bettina Farrow of the Connecticut State
Police and being satisfied under C.G.S. § 54-47aa that there is good cause;

IT IS on the 23rd day of February, 2026

ORDERED as follows:
1. AWS Wickr shall produce no later than March 16, 2026 the subscriber's registration information, the creation date
of the account, the last date of use and the number of messages sent and received, between 11/15/2025 and 02/10/2026.
2. The records are those of the following Wickr accounts: tinker.vale6@example.net and tinker.vale_984.
3. This order shall remain under seal.

/s/ Clyde Hutchens, J.
)"},
    {"NumberBelowAUnit", "trial_subpoena", "trial_subpoena", "vt-trial-chittenden",
     "Chittenden County State’s Attorney’s Office", "26-CR-00417", "2026-02-11 2026-03-21 -",
     "phone +13035550128", "ip_logs last_use_date phone_number subscriber_identity wickr_id",
     "2025-06-01 2025-12-31", "not_held_requested phone_only", "partial",
     R"(STATE OF VERMONT
SUPERIOR COURT                          CRIMINAL DIVISION
CHITTENDEN UNIT

No. 26-CR-00417

                                          INQUEST SUBPOENA
                                         (13 V.S.A. § 5132)

TO:  Custodian of Records
     Wickr LLC / Amazon Web Services, Inc.
     410 Terry Avenue North, Seattle, WA 98109

YOU ARE HEREBY COMMANDED to produce to the undersigned, not later than March 21, 2026 the following records for the
period June 1, 2025 through December 31, 2025: with respect to any Wickr account registered with the telephone number
(303) 555-0128, the customer's name, e-mail address and mobile number; Internet Protocol addresses used to register
and log in; and the date of the most recent login.

You may comply by sending the records, with a certificate of authenticity, to Investigator Bettina Farrow, Chittenden
County State's Attorney's Office, before the date stated above. Failure to obey this subpoena may be punished as
contempt.

Issued the 11th day of February, 2026.

                                   /s/ Tomas Villareal
                                   Tomas Villareal
                                   Judge

Requested by: Chittenden County State's Attorney's Office
)"},
};

TEST(Breadth, ReadsOfficesAndCourts) { ExpectAsRead(kOffices); }

const PaperCase kAgain[] = {
    {"DateAndTimeToAppear", "grand_jury_subpoena", "grand_jury_subpoena", "al-trial-madison",
     "Madison County District Attorney’s Office", "CC-2026-000417.00", "2026-02-09 2026-03-10 -",
     "email heronpoint29@example.net; phone +19195550137",
     "message_counts payment subscriber_identity", "2025-08-15 2026-01-15",
     "insufficient_process not_held_requested", "partial",
     R"(IN THE CIRCUIT COURT OF MADISON COUNTY, ALABAMA

GRAND JURY SUBPOENA DUCES TECUM  (Ala. R. Crim. P. 17.3)

Name and address of witness: Custodian of Records, AWS Wickr, 410 Terry Ave. N., Seattle WA
Date and time to appear: March 10, 2026, 9:00 a.m.
Place: Grand Jury Room, Huntsville
File number: CC-2026-000417.00

You are ordered to attend as stated above and to produce before the grand jury the following with respect to the
account(s) associated with heronpoint29@example.net and/or cellular number (919) 555-0137, August 15, 2025 to January
15, 2026:
   [X] how many messages it has sent and received
   [X] every method of payment on file
   [X] Who opened the account (name, address, date of birth)

Attendance is excused if the records arrive before that date at the Madison County District Attorney's Office.

Date of issue: February 9, 2026

/s/ Renata Oyelaran
Renata Oyelaran, Clerk
)"},
    {"PeriodToThePresent", "search_warrant", "search_warrant", "az-limited-pima",
     "Tucson Police Department", "26-SW-001177; 2602140033", "2026-02-23 - -",
     "email stonecup20@example.com; phone +12065550191",
     "admin_id device_types file_content ip_logs message_content network_affiliation",
     "2025-03-01 present", "content_requested not_held_requested", "partial",
     R"(JUSTICE COURT, PRECINCT ONE
PIMA COUNTY, STATE OF ARIZONA

Case 26-SW-001177                     Police report 2602140033

SEARCH WARRANT

WHEREAS Marcus Quillen, a sworn officer of the Tucson Police Department, has this day made oath before me that the
things named below are evidence of a crime and are in the keeping of AWS Wickr; and WHEREAS I find probable cause
under A.R.S. § 13-3911 through 13-3915;

NOW, THEREFORE, I command you, any officer authorized by law, to search the records of AWS Wickr concerning the
account(s) associated with stonecup20@example.com and/or cellular number (206) 555-0191 for the period March 1, 2025
to present, and to seize:
   - messages and attachments, read or unread
   - log-in IP addresses with dates and times
   - what kinds of device it has been used on
   - the network to which it belongs and who administers that network

and to make return to this court within ten days.

Given the 23rd day of February, 2026 at Tucson.

/s/ Lena Brightwater, Judge
)"},
    {"OrderOnReading", "order_2703d", "order_2703d", "nh-trial-hillsborough",
     "New Hampshire Attorney General", "216-2026-CR-00417", "2026-02-26 2026-03-20 -",
     "email stonecup81@example.net; username tallgrass_805",
     "admin_id device_types message_counts network_affiliation", "2025-08-15 2026-01-15", "-",
     "ready",
     R"(THE STATE OF NEW HAMPSHIRE
HILLSBOROUGH, SS.                  SUPERIOR COURT
NORTHERN DISTRICT

Case No. 216-2026-CR-00417

ORDER

On reading the application of New Hampshire Attorney General, verified by Joyce Abernethy of the New Hampshire State
Police, and pursuant to 18 U.S.C. § 2703(d), the Court FINDS that there are reasonable grounds to believe that the
records are relevant and material to an ongoing criminal investigation, and ORDERS:

1. AWS Wickr shall, on or before March 20, 2026, produce the following for the Wickr users stonecup81@example.net and tallgrass_805 (August 15, 2025 to January 15, 2026):
   (a) what kinds of device it has been used on;
   (b) the network to which it belongs and who administers that network;
   (c) how many messages it has sent and received;
2. The records shall be sent to the New Hampshire State Police electronically.
3. Wickr may be reimbursed under 18 U.S.C. § 2706.

BY THE COURT:
/s/ Wade Ellison
February 26, 2026
)"},
    {"RangeBehindAHeading", "grand_jury_subpoena", "grand_jury_subpoena attachment",
     "tx-trial-travis", "Travis County District Attorney’s Office", "D-1-DC-26-100417",
     "2026-02-10 2026-03-20 -", "username kestrel.run_682",
     "admin_id creation_date last_use_date network_affiliation subscriber_identity",
     "2025-08-15 2026-01-15", "not_held_requested", "partial",
     R"(IN THE 299TH JUDICIAL DISTRICT COURT
TRAVIS COUNTY, TEXAS

GRAND JURY SUBPOENA DUCES TECUM
Art. 20A.251, Tex. Code Crim. Proc.

Case: D-1-DC-26-100417

TO AMAZON WEB SERVICES, INC., D/B/A WICKR: You are commanded, by Travis County District Attorney's Office, to deliver
not later than 3/20/26 the records listed in Schedule 1, for presentation to the grand jury. You need not appear in
person if you comply.

Signed and sealed the 10th day of February, 2026

   /s/ Nathan Akana
   Clerk of the Grand Jury
SCHEDULE 1

Accounts
   Username: kestrel.run_682

Records (August 15, 2025 to January 15, 2026)
   A. when it was opened and when it was last used
   B. Who opened the account (name, address, date of birth)
   C. the network to which it belongs and who administers that network
)"},
    {"AgencyAndNumber", "search_warrant", "search_warrant", "fl-trial-hillsborough",
     "Tampa Police Department", "26-102233; 26-CF-001844", "2026-02-18 - -",
     "username lowharbor_155",
     "admin_id creation_date file_content last_use_date message_content network_affiliation "
     "subscriber_identity",
     "2026-01-01 2026-02-14", "content_requested not_held_requested", "partial",
     R"(IN THE CIRCUIT COURT OF THE THIRTEENTH JUDICIAL CIRCUIT
IN AND FOR HILLSBOROUGH COUNTY, FLORIDA

SEARCH WARRANT (BY TELEPHONE)
No. 26-CF-001844

To: Any law enforcement officer in Florida

Upon sworn oral testimony of Detective Nathan Akana (Tampa Police Department, 26-102233), recorded today, I find
probable cause. Search for and seize from Wickr LLC / Amazon Web Services:

Account(s): Username: lowharbor_155
Times: 1/1/26 - 2/14/26
Items: all text messages, photographs and recordings; who opened the account (name, address, date of birth); the network to which it belongs and who administers that network; when it was opened and when it was last used.

Authority: Chapter 933 and § 92.605, Florida Statutes

Issued 02/18/2026 at 11:20 p.m.

/s/ Bettina Farrow
Magistrate
)"},
    {"WhoTheyWroteTo", "search_warrant", "search_warrant", "mo-trial-boone", "-", "26BA-SW0044",
     "2026-02-18 - -", "email rocheport.78@example.net", "message_content", "2026-01-01 2026-01-31",
     "content_requested", "deficient",
     R"(IN THE CIRCUIT COURT OF BOONE COUNTY, MISSOURI
No. 26BA-SW0044

SEARCH WARRANT

TO ANY PEACE OFFICER: You are commanded to search the records of AWS Wickr for the account rocheport.78@example.net and to seize
all communications to or from millers.widow@example.com in January 2026.

February 18, 2026
/s/ Circuit Judge
)"},
    {"VictimsAccounts", "preservation_request", "preservation_request", "-",
     "Rapid City Police Department", "RC26-1188", "2026-02-21 - -",
     "email skyline.drive@example.com", "subscriber_information", "-", "-", "ready",
     R"(RAPID CITY POLICE DEPARTMENT

February 21, 2026

AWS Wickr

Re: Preservation, RC26-1188

Under 18 U.S.C. § 2703(f) please preserve for 90 days subscriber information of skyline.drive@example.com. The victim's accounts were linked to joan.elk@example.com and to telephone
number (605) 555-0188; they are not wanted.

/s/ Sgt. Paul Iron Cloud
)"},
};

TEST(Breadth, ReadsDatesRangesAndNumbersOfForms) { ExpectAsRead(kAgain); }

}  // namespace
}  // namespace writ
