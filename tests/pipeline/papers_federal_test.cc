// Federal subpoenas, orders, warrants and letters, each with all that is to be read of it.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"FederalGrandJuryAo110", "grand_jury_subpoena", "grand_jury_subpoena", "txsd",
     "United States Attorney’s Office, Southern District of Texas", "26-GJ-0412",
     "2026-02-11 2026-03-18 -", "email bayou.crane@example.org; email sabine.wharf@example.com",
     "creation_date ip_logs payment subscriber_information", "2025-08-01 2026-01-31",
     "not_held_requested", "partial",
     R"(AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury

UNITED STATES DISTRICT COURT
for the
Southern District of Texas

SUBPOENA TO TESTIFY BEFORE A GRAND JURY

To: Custodian of Records
Wickr LLC, 410 Terry Avenue North, Seattle, Washington 98109

YOU ARE COMMANDED to appear in this United States district court at the time, date, and place shown
below to testify before the court's grand jury. When you arrive, you must remain at the court until the
judge or a court officer allows you to leave.

Place: Bob Casey United States Courthouse
515 Rusk Street, Houston, Texas 77002
Date and Time: March 18, 2026, 9:00 a.m.

You must also bring with you the following documents, electronically stored information, or objects
(blank if not applicable):
For the accounts sabine.wharf@example.com and bayou.crane@example.org, for the period August 1, 2025
through January 31, 2026: types of service; length of service (including start date); means and source of
payment for such service; and records of session times and the IP addresses used to log in.
In lieu of a personal appearance you may send the records to the agent named below.

Date: February 11, 2026
CLERK OF COURT
/s/ P. Delacroix
Signature of Clerk or Deputy Clerk

The name, address, telephone number and e-mail of the United States attorney, or assistant United States
attorney, who requests this subpoena, are:
Thaddeus Orr, AUSA, 1000 Louisiana Street, Suite 2300, Houston, TX 77002
(713) 555-0160, thaddeus.orr@usdoj.gov                      Grand Jury No. 26-GJ-0412
)"},
    {"DeaAdministrativeSubpoena", "administrative_subpoena", "administrative_subpoena", "-",
     "Drug Enforcement Administration", "DEA-26-118204; I4-26-0097", "2026-02-17 2026-03-09 -",
     "phone +16025550147", "message_routing payment phone_number subscriber_information",
     "2025-11-15 2026-02-15", "insufficient_process nondisclosure not_held_requested phone_only",
     "partial",
     R"(U.S. DEPARTMENT OF JUSTICE / DRUG ENFORCEMENT ADMINISTRATION
SUBPOENA
In the matter of the investigation of
Case No: I4-26-0097
Subpoena No. DEA-26-118204
TO: Amazon Web Services, Inc. (AWS Wickr)
AT: 410 Terry Avenue North, Seattle, WA 98109
GREETING: By the service of this subpoena upon you by Special Agent Ines Corrigan, who is authorized to
serve it, you are hereby commanded and required to appear before Diversion Investigator Hollis Penn, an
officer of the Drug Enforcement Administration, to give testimony and to bring with you and produce for
examination the following books, records, and papers at the time and place hereinafter set forth:
Pursuant to an investigation of violations of 21 U.S.C. § 801 et seq., for the account registered to
telephone number 602-555-0147, from November 15, 2025 through February 15, 2026: the type of service
provided; the telephone number(s) on the account; means and source of payment; and incoming and
outgoing message detail records.
Please do not disclose the existence of this request or investigation for an indefinite time period.
Place and time for appearance: At DEA Phoenix, 3439 E. University Drive, Phoenix, AZ, on the 9th day of
March 2026 at 10:00 AM.
Failure to comply with this subpoena will render you liable to proceedings in the district court of the
United States.
Issued under authority of Sec. 506 of the Comprehensive Drug Abuse Prevention and Control Act of 1970,
Public Law No. 91-513 (21 U.S.C. 876)
ORIGINAL   Signature: /s/ Maxfield Dunne
Maxfield Dunne, Group Supervisor
Issued this 17th day of February 2026
FORM DEA-79
)"},
    {"HsiSummons", "administrative_subpoena", "administrative_subpoena", "-",
     "Homeland Security Investigations", "HSI-SY-2026-014873; SY07QR26SY0011",
     "2026-02-23 2026-03-16 -", "username carmine_lantern",
     "creation_date ip_logs subscriber_identity subscriber_information", "-",
     "not_held_requested overbroad(unbounded_dates)", "partial",
     R"(DEPARTMENT OF HOMELAND SECURITY
HOMELAND SECURITY INVESTIGATIONS
SUMMONS
TO APPEAR AND/OR PRODUCE RECORDS
19 U.S.C. § 1509
1. To (Name, Address, City, State, Zip Code)
Wickr LLC, c/o Amazon.com Legal Department
410 Terry Avenue North
Seattle, WA 98109
Summons Number: HSI-SY-2026-014873
Case Number: SY07QR26SY0011
By the service of this summons upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:
(A) [ ] APPEAR before the U.S. Immigration and Customs Enforcement officer named in Block 2
(B) [X] PRODUCE the records indicated in Block 3 to the officer named in Block 2 at the place, date and time indicated
2. (A) Name, title, address and telephone number of the officer before whom you are to appear
Senior Special Agent Odette Farrow, HSI Syracuse, 401 South Salina Street, Syracuse, NY 13202
(315) 555-0191
(B) Date: March 16, 2026
(C) Time: 9:00 AM
3. Records required to be produced for inspection
For the Wickr user carmine_lantern: all subscriber information, to include the name and street address of
the subscriber, date the account was created, and the IP addresses used to create and to access it.
4. Name of person authorized to serve this summons: Odette Farrow
5. Issued under authority of section 509 of the Tariff Act of 1930. Date of issue: 02/23/2026
6. Signature of issuing officer: /s/ Leander Pratt
Leander Pratt, Assistant Special Agent in Charge
DHS Form I-138 (6/09)
)"},
    {"IrsSummonsIdentified", "administrative_subpoena", "administrative_subpoena", "-",
     "Internal Revenue Service", "-", "2026-01-20 2026-02-20 -", "aws_account_id 311904458721",
     "payment subscriber_information", "2023-01-01 2024-12-31",
     "expired overbroad(long_date_range)", "deficient",
     R"(Summons
In the matter of Halcyon Bridge Capital LP
Internal Revenue Service (Division): Large Business and International
Industry/Area (name or number): Area 3, Chicago
Periods: calendar years 2023 and 2024
The Commissioner of Internal Revenue
To: Amazon Web Services, Inc.
At: 410 Terry Avenue North, Seattle, Washington 98109
You are hereby summoned and required to appear before Revenue Agent Ulric Tamm, or his or her delegate, an
officer of the Internal Revenue Service, and to bring with you and to produce for examination the following
books, records, papers, and other data relating to the tax liability for the periods shown:
For AWS account 3119-0445-8721: subscriber information, and all billing and payment records, for January 1,
2023 through December 31, 2024.
Attestation: I hereby certify that I have examined and compared this copy of the summons with the original.
Business address and telephone number of IRS officer before whom you are to appear:
230 S. Dearborn Street, Chicago, IL 60604, (312) 555-0120
Place and time for appearance at: 230 S. Dearborn Street, Chicago, Illinois,
on the 20th day of February, 2026 at 9 o'clock a.m.
Issued under authority of the Internal Revenue Code this 20th day of January, 2026.
/s/ Ulric Tamm
Signature of issuing officer      Title: Revenue Agent
Form 2039 (Rev. 3-2020)           Department of the Treasury
)"},
    {"SecCivilInvestigative", "administrative_subpoena", "administrative_subpoena", "-",
     "Securities and Exchange Commission", "HO-14772", "2026-02-06 2026-03-04 -",
     "network_id 55180327", "admin_id network_membership subscriber_information",
     "2024-07-01 present", "insufficient_process overbroad(long_date_range)", "partial",
     R"(UNITED STATES OF AMERICA
SECURITIES AND EXCHANGE COMMISSION

SUBPOENA
In the Matter of Tern Point Advisers (HO-14772)

To:  Wickr LLC
     c/o Amazon Web Services, Inc.
     410 Terry Avenue North, Seattle, WA 98109

[X] YOU MUST PRODUCE everything specified in the Attachment to this subpoena to officers of the Securities and
Exchange Commission, at the place, date and time specified below:
    100 F Street NE, Washington, DC 20549, March 4, 2026, at 10:00 a.m.
[ ] YOU MUST TESTIFY before officers of the Securities and Exchange Commission.

Specified: for Wickr network ID 55180327, from July 1, 2024 to the present, the account information of the
network, the identity of each administrator, and a list of the members of the network.

FEDERAL LAW REQUIRES YOU TO COMPLY WITH THIS SUBPOENA. Failure to comply may subject you to a fine.
By: /s/ Hesper Vantongeren
Hesper Vantongeren, Senior Counsel, Division of Enforcement
Date: February 6, 2026
I am an officer of the Securities and Exchange Commission authorized to issue subpoenas in this matter under
Section 21(b) of the Securities Exchange Act of 1934.
)"},
    {"Order2703dWithoutForm", "order_2703d", "order_2703d", "cod",
     "United States Attorney’s Office, District of Colorado", "26-sw-00219-KAS",
     "2026-02-10 - 2026-11-10", "customer_id WKC-20418; network_name Copperline Ops",
     "admin_id message_counts message_routing network_membership subscriber_information",
     "2025-09-01 2026-02-01", "nondisclosure not_held_requested", "partial",
     R"(IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF COLORADO

Case No. 26-sw-00219-KAS

IN RE APPLICATION OF THE UNITED STATES OF AMERICA FOR AN ORDER PURSUANT TO 18 U.S.C. § 2703(d)

ORDER

The United States has submitted an application pursuant to 18 U.S.C. § 2703(d), requesting that the Court
issue an Order requiring Wickr LLC, an electronic communications service provider in Seattle, Washington,
to disclose the records and other information described in Attachment A to this Order.
The Court finds that the United States has offered specific and articulable facts showing that there are
reasonable grounds to believe that the records or other information sought are relevant and material to an
ongoing criminal investigation.
IT IS THEREFORE ORDERED, pursuant to 18 U.S.C. § 2703(d), that Wickr LLC shall, within ten days of receipt
of this Order, disclose to the United States Attorney's Office for the District of Colorado the records and
other information described in Attachment A to this Order.
IT IS FURTHER ORDERED under 18 U.S.C. § 2705(b) that Wickr LLC shall not disclose the existence of this
Order to any person until November 10, 2026.
DATED this 10th day of February, 2026.
BY THE COURT:
/s/ Kathryn A. Starling
United States Magistrate Judge
ATTACHMENT A
I. The Account(s)
The Order applies to records and information associated with the Wickr network named "Copperline Ops",
Customer ID WKC-20418.
II. Records and Other Information to Be Disclosed
Wickr LLC is required to disclose to the United States the following records for the time period September 1,
2025 to February 1, 2026:
A. Subscriber information of the network and the identity of its administrators;
B. A list of all members of the network;
C. The number of messages sent and received by each member; and
D. The source and destination of all communications, with dates and times (not including their contents).
)"},
    {"PenRegisterFederal", "pen_register_order", "pen_register_order", "flmd",
     "Federal Bureau of Investigation", "8:26-mc-00044", "2026-02-25 - -",
     "email heron.slip@example.com", "ip_logs message_routing", "2026-02-25 2026-04-26",
     "nondisclosure not_held_requested real_time_requested", "partial",
     R"(UNITED STATES DISTRICT COURT
MIDDLE DISTRICT OF FLORIDA
TAMPA DIVISION

IN THE MATTER OF THE APPLICATION OF THE          Case No. 8:26-mc-00044
UNITED STATES OF AMERICA FOR AN ORDER            FILED UNDER SEAL
AUTHORIZING THE INSTALLATION AND USE OF
A PEN REGISTER AND TRAP AND TRACE DEVICE

ORDER

This matter is before the Court on an application under 18 U.S.C. §§ 3122 and 3123 by an attorney for the
Government. The attorney has certified that the information likely to be obtained is relevant to an ongoing
criminal investigation being conducted by the Federal Bureau of Investigation.
IT IS ORDERED, pursuant to 18 U.S.C. § 3123, that agents of the Federal Bureau of Investigation may install and
use a pen register and a trap and trace device on the account heron.slip@example.com, from February 25, 2026
through April 26, 2026, to record or decode dialing, routing, addressing and signaling information, without
geographic limit, including the Internet Protocol addresses from which the account is accessed.
IT IS FURTHER ORDERED that Wickr LLC shall furnish all information, facilities and technical assistance
necessary to accomplish the installation unobtrusively.
IT IS FURTHER ORDERED that the provider shall not disclose the existence of the pen register, or of the
investigation, to the listed subscriber or to any other person, unless or until otherwise ordered.
DONE and ORDERED at Tampa, Florida, this 25th day of February, 2026.
/s/ Nathaniel Oduya
UNITED STATES MAGISTRATE JUDGE
)"},
    {"WrongRecipientSubpoena", "grand_jury_subpoena", "grand_jury_subpoena", "paed",
     "United States Attorney’s Office, Eastern District of Pennsylvania", "26-117-03",
     "2026-02-09 2026-03-12 -", "phone +12155550188", "payment subscriber_information", "-",
     "phone_only wrong_recipient", "deficient",
     R"(United States District Court
EASTERN DISTRICT OF PENNSYLVANIA

TO: Custodian of Records
    Telegram FZ-LLC
    Business Central Towers, Dubai

SUBPOENA TO TESTIFY BEFORE GRAND JURY
SUBPOENA FOR: [ ] PERSON  [X] DOCUMENT(S) OR OBJECT(S)
Grand Jury No. 26-117-03

YOU ARE HEREBY COMMANDED to appear and testify before the Grand Jury of the United States District Court at
the place, date, and time specified below.
PLACE: 601 Market Street, Philadelphia, PA 19106          DATE AND TIME: March 12, 2026, 9:30 a.m.
YOU ARE ALSO COMMANDED to bring with you the following document(s) or object(s): basic subscriber information
and billing records for the account registered to (215) 555-0188.
CLERK  /s/ George Wylie                DATE: February 9, 2026
This subpoena is issued on application of the United States of America
NAME, ADDRESS AND PHONE NUMBER OF ASSISTANT U.S. ATTORNEY
Lavinia Cope, 615 Chestnut Street, Philadelphia, PA 19106, (215) 555-0144
)"},
    {"NationalSecurityLetterCredit", "national_security_letter", "national_security_letter", "-",
     "Federal Bureau of Investigation", "NSL-26-440912", "2026-02-05 - -",
     "email pewter.flask@example.net", "creation_date message_routing subscriber_identity", "-",
     "insufficient_process nondisclosure not_held_requested overbroad(unbounded_dates)", "partial",
     R"(U.S. Department of Justice
Federal Bureau of Investigation

In Reply, Please Refer to
File No. NSL-26-440912
                                                   1 Justice Way
                                                   Dallas, Texas 75220
                                                   February 5, 2026
General Counsel
Amazon Web Services, Inc. (AWS Wickr)
Seattle, Washington

Dear General Counsel:

Under the authority of Executive Order 12333, dated December 4, 1981, and pursuant to Title 18, United States
Code, Section 2709, you are hereby directed to provide to the Federal Bureau of Investigation the names,
addresses, and length of service and electronic communications transactional records, to include existing
transaction/activity logs and message header information, for the below-listed account:
pewter.flask@example.net
In accordance with 18 U.S.C. § 2709(b), I certify that the information sought is relevant to an authorized
investigation to protect against international terrorism or clandestine intelligence activities.
You should not disclose the content of any message. In accordance with 18 U.S.C. § 2709(c), you are prohibited
from disclosing this letter to any person other than those to whom disclosure is necessary.
Sincerely,
/s/ Bertrand Osei
Special Agent in Charge
)"},
    {"FisaOrder", "court_order", "court_order", "fisc", "Federal Bureau of Investigation",
     "PR/TT 26-0118", "2026-01-30 - -", "email obsidian.lark@example.net", "message_content", "-",
     "content_requested insufficient_process overbroad(unbounded_dates)", "deficient",
     R"(UNITED STATES
FOREIGN INTELLIGENCE SURVEILLANCE COURT
WASHINGTON, D.C.

Docket Number: PR/TT 26-0118

SECONDARY ORDER

This Court having found that the application of the United States satisfies the requirements of 50 U.S.C. § 1824,
IT IS HEREBY ORDERED that Wickr LLC shall furnish to the Federal Bureau of Investigation the contents of
stored communications of the account obsidian.lark@example.net.
Signed January 30, 2026, Eastern Time.
/s/ Desmond Yarrow
Judge, United States Foreign Intelligence Surveillance Court
)"},
};

TEST(Papers, ReadFederalInstruments) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
