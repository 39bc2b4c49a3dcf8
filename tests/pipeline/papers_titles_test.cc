// Titles and commands that hide or mislead: halves of captions, orders of silence, inquests, and
// papers that tell of demands and make none.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

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
    {"SilenceAlone", "nondisclosure_order", "nondisclosure_order", "pa-trial-luzerne", "-",
     "26-0441-GJ", "2026-02-17 - -", "-", "-", "-", "nondisclosure", "ready",
     R"(COURT OF COMMON PLEAS OF LUZERNE COUNTY, PENNSYLVANIA

No. 26-0441-GJ

ORDER

AND NOW, this 17th day of February, 2026, upon the Commonwealth's application, it is ORDERED that the recipient of the grand jury subpoena, Amazon Web Services, Inc., is prohibited from revealing
its existence to anyone but counsel until this Court orders otherwise.

BY THE COURT:
/s/ President Judge
)"},
    {"ArmedAndComing", "emergency_request", "emergency_request", "-",
     "Lancaster County Sheriff’s Office", "-", "2026-02-28 - -",
     "email sandhill.crane5@example.com", "ip_logs phone_number", "-",
     "emergency not_held_requested overbroad(unbounded_dates)", "emergency",
     R"(LANCASTER COUNTY SHERIFF'S OFFICE
Lincoln, Nebraska

EMERGENCY REQUEST FOR RECORDS

02/28/2026  2115 hours

Wickr / AWS

The user sandhill.crane5@example.com has told a school counsellor over Wickr that he has a rifle and will come to the Saturday dance. The dance begins at nine. We need the IP addresses and the
telephone number on the account immediately.

/s/ Capt. Dwight Ruhl
)"},
};

TEST(Breadth, ReadsTitlesAndCommands) { ExpectAsRead(kTitles); }

}  // namespace
}  // namespace writ
