// Every state's styles of process, and requests from abroad: what stands in the fields of forms and
// in captions of two halves, and papers that look like American ones.
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

const PaperCase kTitles[] = {
    {"TitleInRightHalf", "search_warrant", "search_warrant", "mo-trial-boone",
     "Columbia Police Department", "26BA-SW0044", "2026-02-18 - -",
     "email rocheport.78@example.net", "file_content message_content", "2026-01-01 2026-01-31",
     "content_requested", "deficient",
     R"(IN THE CIRCUIT COURT OF BOONE COUNTY, MISSOURI

IN THE MATTER OF ACCOUNTS MAINTAINED BY            SEARCH AND SEIZURE WARRANT
AWS WICKR, SEATTLE, WASHINGTON                     No. 26BA-SW0044

Upon the application of Detective Aurelia Dent of the Columbia Police Department, supported by oath, the Court finds that probable cause has been
shown. It is ordered that every peace officer may seize from AWS Wickr the messages and photographs of rocheport.78@example.net from January 1,
2026 to January 31, 2026, within ten days of service of this warrant.

February 18, 2026

/s/ Circuit Judge
)"},
    {"OrderRequiringDisclosure", "order_2703d", "order_2703d", "id-trial-bannock",
     "Pocatello Police Department", "CR03-26-00877", "2026-02-19 - 2026-12-01",
     "email portneuf.g@example.com", "setting_changes subscriber_information",
     "2025-10-01 2026-01-31", "nondisclosure", "ready",
     R"(IN THE DISTRICT COURT OF THE SIXTH JUDICIAL DISTRICT OF THE STATE OF IDAHO
IN AND FOR THE COUNTY OF BANNOCK

Case No. CR03-26-00877

ORDER REQUIRING DISCLOSURE OF ACCOUNT RECORDS

The Court, being satisfied under 18 U.S.C. § 2703(d) on the showing made by the Pocatello Police Department, ORDERS that Wickr LLC disclose to the Pocatello
Police Department within fourteen days the following, from October 1, 2025 through January 31, 2026: subscriber information and changes of account settings
of portneuf.g@example.com. It is further ORDERED that Wickr LLC shall not disclose this Order to the subscriber until December 1, 2026.

DATED this 19th day of February, 2026.
/s/ District Judge
)"},
    {"OrderNotToTell", "nondisclosure_order", "nondisclosure_order", "id-trial-bannock", "-",
     "CR03-26-00878", "2026-02-19 - 2026-08-31", "-", "-", "-", "nondisclosure", "ready",
     R"(IN THE DISTRICT COURT OF THE SIXTH JUDICIAL DISTRICT OF THE STATE OF IDAHO
IN AND FOR THE COUNTY OF BANNOCK

Case No. CR03-26-00878

ORDER DIRECTING AMAZON WEB SERVICES NOT TO NOTIFY SUBSCRIBER

On the State's motion, and there being reason to believe that notice would lead to flight, it is ORDERED that Amazon Web Services, Inc. shall notify no one of the
subpoena of February 12, 2026 until August 31, 2026.

DATED this 19th day of February, 2026.
/s/ District Judge
)"},
    {"InquestOfAJudge", "trial_subpoena", "trial_subpoena", "vt-trial-rutland",
     "Rutland County State’s Attorney", "26-INQ-0031", "2026-02-12 2026-03-10 -",
     "email quarry.marble@example.org", "last_use_date subscriber_information", "-", "-", "ready",
     R"(STATE OF VERMONT
SUPERIOR COURT                                          CRIMINAL DIVISION
RUTLAND UNIT

No. 26-INQ-0031

INQUEST SUBPOENA

To: Wickr LLC

Return date: March 10, 2026

Records to be produced
Subscriber information and the date of last use of quarry.marble@example.org.

Return to: Rutland County State's Attorney, 400 Asa Bloomer Building

Dated at Rutland, County of Rutland, Vermont, February 12, 2026
/s/ Superior Judge
)"},
    {"InquirySubpoena", "administrative_subpoena", "administrative_subpoena", "-",
     "Cass County State’s Attorney", "09-2026-CR-00417", "2026-02-15 2026-03-15 -",
     "aws_account_id 411747934662; email heronpoint14@example.org",
     "all_records last_use_date subscriber_information", "2024-01-01 2026-01-31",
     "insufficient_process overbroad(catch_all long_date_range)", "partial",
     R"(CASS COUNTY STATE'S ATTORNEY'S OFFICE
Fargo, North Dakota

STATE'S ATTORNEY'S INQUIRY SUBPOENA
Authority: N.D.C.C. § 11-16-15
File No. 09-2026-CR-00417
Date issued: 02/15/2026

The State of North Dakota, to: Wickr LLC (AWS Wickr), Legal Department - Greetings:

In the course of a criminal investigation by this office you are required to attend at Fargo on 03/15/2026 at 1:30 PM,
and to have with you and then and there produce:

  a.  Any and all records pertaining to the account, including subscriber information and date of last log-in.

The foregoing concerns the Wickr network administered under AWS account 411747934662 and its administrator heronpoint14@example.org. Records are sought from January 1, 2024, through January 31, 2026.

Cass County State's Attorney's Office - contact: Investigator Ingrid Sorley, (555) 555-0142, ingrid@fargo-da.example.gov

/s/ Percy Lockridge
____________________________
Percy Lockridge, Cass County State's Attorney's Office
)"},
    {"SealedAndToldNobody", "nondisclosure_order", "nondisclosure_order", "ar-trial-benton", "-",
     "04CR-26-0212", "2026-02-11 - 2026-06-30", "-", "-", "-", "nondisclosure", "ready",
     R"(IN THE CIRCUIT COURT OF BENTON COUNTY, ARKANSAS

No. 04CR-26-0212

ORDER POSTPONING NOTICE

The Court orders that notice to the account holder of the warrant served upon Wickr LLC on February 9, 2026 be postponed until June 30, 2026, and that Wickr LLC itself give no
such notice.

SO ORDERED February 11, 2026
/s/ Circuit Judge
)"},
    {"TellNoOne", "nondisclosure_order", "nondisclosure_order", "ms-trial-harrison", "-",
     "26-SW-118", "2026-02-16 - -", "-", "-", "-", "nondisclosure", "ready",
     R"(IN THE CIRCUIT COURT OF HARRISON COUNTY, MISSISSIPPI

No. 26-SW-118

ORDER SEALING WARRANT AND FORBIDDING NOTICE

It is ordered that until further order of this court the provider, Amazon Web Services, Inc., shall tell no one, the account holder
included, of the search warrant issued under the above number.

SO ORDERED this the 16th day of February, 2026.
/s/ Circuit Judge
)"},
    {"NoticeDelayed", "nondisclosure_order", "nondisclosure_order", "co-trial-boulder", "-",
     "2026-ML-0117", "2026-02-20 - 2026-05-21", "-", "-", "-", "nondisclosure", "ready",
     R"(DISTRICT COURT, BOULDER COUNTY, STATE OF COLORADO

Case Number: 2026-ML-0117

ORDER DELAYING NOTICE

The Court, on the People's motion under 18 U.S.C. § 2705(a), orders that notice to the subscriber whose records were obtained by court order
be delayed for ninety days, that is until May 21, 2026, and that Wickr LLC not give such notice itself.

BY THE COURT, February 20, 2026
/s/ District Court Judge
)"},
    {"ClientDemands", "informal_request", "informal_request", "-", "Ashgrove Pell LLP", "-",
     "2026-02-16 - -", "email ledger.ghost@example.com", "subscriber_identity", "-",
     "not_held_requested not_legal_process", "deficient",
     R"(ASHGROVE PELL LLP
Attorneys at Law

February 16, 2026

Wickr LLC

Re: Theft of trade secrets from Norwood Optics, Inc.

Dear Sir or Madam:

This firm represents Norwood Optics. Our client hereby demands that you identify, within seven days, the name and address of the person who uses the account
ledger.ghost@example.com.

Very truly yours,
/s/ Dorothea Pell
)"},
    {"ClientDemandsRemoval", "other", "other", "-", "Ashgrove Pell LLP", "-", "2026-02-16 - -", "-",
     "-", "-", "-", "not_a_demand",
     R"(ASHGROVE PELL LLP
Attorneys at Law

February 16, 2026

Wickr LLC

Re: Unlawful use of our client's trade mark

Dear Sir or Madam:

We represent Norwood Optics. Our client demands that you remove the page on which its mark is shown and that you cease and desist from using it.

Very truly yours,
/s/ Dorothea Pell
)"},
    {"DetectivesResume", "other", "other", "-", "-", "-", "- - -", "-", "-", "-", "-",
     "not_a_demand",
     R"(HECTOR BARRIENTOS
San Antonio, Texas / h.barrientos@example.com

SUMMARY OF QUALIFICATIONS
Retired detective; wrote more than 300 search warrants to messaging providers such as AWS Wickr, and preservation letters under 18 U.S.C. § 2703(f).

EMPLOYMENT HISTORY
San Antonio Police Department, 1998 to 2024. Subscriber information, IP logs, content.

REFERENCES
On request
)"},
    {"JudgeOrdersAppMaker", "other", "other", "-", "Attorney General", "-", "2026-02-22 - -", "-",
     "-", "-", "-", "not_a_demand",
     R"(THE DELTA COURIER
Sunday, February 22, 2026

Judge orders app maker to hand over chats

GREENVILLE - A circuit judge on Friday ordered the maker of the messaging app Wickr to turn over chats of a former mayor's aide, according to papers
that this newspaper obtained. The order, sought by the attorney general, follows a grand jury subpoena in January. The aide, who used the name
"deltaking_1", denies all charges. A spokeswoman said that the company could not read its users' messages.
)"},
};

TEST(Breadth, ReadsTitlesAndCommands) { ExpectAsRead(kTitles); }

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
     "Chittenden County State’s Attorney", "26-CR-00417", "2026-02-11 2026-03-21 -",
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

}  // namespace
}  // namespace writ
