// Forms in boxes, rows of cells, sentences in capitals, and letters of people who write none often.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"AllInCapitals", "trial_subpoena", "trial_subpoena", "fl-trial-orange", "State Attorney",
     "2026-MM-004418", "2026-02-20 2026-04-06 -", "email heathrow.lake@example.com",
     "contacts creation_date phone_number subscriber_identity", "2025-07-01 2025-09-30",
     "insufficient_process not_held_requested", "partial",
     R"(IN THE CIRCUIT COURT OF THE NINTH JUDICIAL CIRCUIT
IN AND FOR ORANGE COUNTY, FLORIDA
CASE NO. 2026-MM-004418
STATE OF FLORIDA, PLAINTIFF, V. ANDRE MOSS, DEFENDANT
SUBPOENA DUCES TECUM FOR TRIAL
TO: RECORDS CUSTODIAN, WICKR LLC
YOU ARE COMMANDED TO APPEAR AT THE ORANGE COUNTY COURTHOUSE, 425 N. ORANGE AVENUE, ORLANDO, ON APRIL 6, 2026 AT 9:00 A.M., AND TO
HAVE WITH YOU AT THAT TIME
AND PLACE THE FOLLOWING:
1. THE NAME OF THE ACCOUNT OWNER, TELEPHONE NUMBER(S) AND DATE ACCOUNT OPENED FOR HEATHROW.LAKE@EXAMPLE.COM.
2. THE CONTACTS OF THE SAME ACCOUNT FROM JULY 1, 2025 TO SEPTEMBER 30, 2025.
DATED ON FEBRUARY 20, 2026.
/S/ ANSEL WOOD
ASSISTANT STATE ATTORNEY
)"},
    {"AttorneyGeneralsInterrogatories", "administrative_subpoena", "administrative_subpoena", "-",
     "Vermont Attorney General", "2026-00418", "2026-02-19 2026-03-24 -",
     "email mkline@greenridge.example",
     "creation_date network_affiliation network_settings payment", "2025-01-01 2025-12-31",
     "insufficient_process other_service", "partial",
     R"(STATE OF VERMONT
OFFICE OF THE ATTORNEY GENERAL
CIVIL INVESTIGATIVE DEMAND (9 V.S.A. § 2460)
File No. 2026-00418
VIA UPS OVERNIGHT AND ELECTRONIC MAIL
TO: Amazon Web Services, Inc., AWS Wickr
You are hereby required to answer under oath and to produce, no later than March 24, 2026, the following. The responsive time frame
is CY 2025.
INTERROGATORY NO. 1: State the date service began for the account mkline@greenridge.example.
INTERROGATORY NO. 2: State the means by which it pays.
REQUEST FOR PRODUCTION NO. 1: Documents that show the message retention settings of the Wickr network to which it belongs.
DATED February 19, 2026.
/s/ Enid Castonguay
Assistant Attorney General
)"},
    {"CalifornianWarrantSworn", "search_warrant", "search_warrant", "ca-trial-fresno",
     "Fresno Police Department", "26SW000881", "2026-02-20 - -", "email valley.fog@example.com",
     "creation_date file_content message_routing", "2025-09-01 2026-01-15",
     "content_requested not_held_requested", "partial",
     R"(STATE OF CALIFORNIA - COUNTY OF FRESNO
SEARCH WARRANT
Warrant No. 26SW000881
The People of the State of California to any peace officer in the County of Fresno: Proof by affidavit having been made before me by
Detective Lio Santangelo, Fresno Police Department, there is probable cause to believe that the property described is lawfully
seizable pursuant to Penal Code section 1524.
YOU ARE THEREFORE COMMANDED TO SEARCH: the records of AWS Wickr for the account valley.fog@example.com
FOR THE FOLLOWING PROPERTY, from 9/1/2025 to 1/15/2026: photographs, video recordings and voice memos; the date on which each of the
Fresno accounts was opened; a record of the messages sent, with the time and recipient of each.
This warrant and its affidavit were sworn to as true and subscribed before me on February 20, 2026, at 9:40 a.m. Wherefore, I do
issue it.
/s/ Honora Medrano
Judge of the Superior Court of California, County of Fresno
)"},
    {"CustomsSummonsInBoxes", "administrative_subpoena", "administrative_subpoena", "-",
     "Homeland Security Investigations", "BF13QR26BF0044; HSI-BF-2026-220917",
     "2026-02-19 2026-03-16 -", "phone +17165550177", "creation_date device_types last_use_date",
     "-", "phone_only", "ready",
     R"(DEPARTMENT OF HOMELAND SECURITY
SUMMONS to Produce Records, 19 U.S.C. § 1509
Summons Number 2. Case Number
HSI-BF-2026-220917 BF13QR26BF0044
3. YOU ARE HEREBY SUMMONED AND REQUIRED TO PRODUCE the records indicated in Block 5 to the Customs officer named in Block 4.
4. (A) Name, title, address and telephone number of Customs officer (B) Date
Ansgar Molina, Special Agent 03/16/2026
Homeland Security Investigations
250 Delaware Avenue, Buffalo, NY 14202 (C) Time
(716) 555-0114 3:00 P.M.
5. Records required to be produced
Please provide for the AWS Wickr account identified by phone number +1 (716) 555-0177: date the account was opened, last
activity date and device type.
Issued under the authority of section 509, Tariff Act of 1930.
7. Date of issue
02/19/2026
8. Name, title, address and telephone number of person issuing this summons
/s/ Perpetua Lind
Perpetua Lind, Resident Agent in Charge, Homeland Security Investigations
)"},
    {"DeputyInSmallLetters", "informal_request", "informal_request", "-", "-", "-",
     "2026-02-24 - -", "username payette_tools", "phone_number subscriber_information", "-",
     "not_legal_process", "deficient",
     R"(From: rkell@co.valley.id.us
To: legal@wickr.example
Sent: Tuesday, February 24, 2026 7:02 PM
Subject: user info
hello
im a deputy with valley county in idaho. our seller takes orders for stolen tools on wickr, his handle is payette_tools.
can you pls send the subscriber info and the phone number thats on there. i dont have a subpoena yet
thanks
r kell
)"},
    {"FederalTradePeriod", "administrative_subpoena", "administrative_subpoena", "-",
     "Federal Trade Commission", "2623199", "2026-02-20 - -", "network_id 60417733", "payment",
     "2025-03-01 present", "-", "ready",
     R"(UNITED STATES OF AMERICA
FEDERAL TRADE COMMISSION
CIVIL INVESTIGATIVE DEMAND
1. TO AWS Wickr
1a. MATTER NUMBER 2623199
This demand is issued pursuant to 15 U.S.C. § 57b-1. You are required to produce all documents described in the schedule.
DATE ISSUED: February 20, 2026
/s/ Commissioner
SCHEDULE
I. APPLICABLE TIME PERIOD: Unless otherwise directed, the applicable time period for the request shall be from March 1, 2025, until
the date of full and complete compliance with this CID.
II. DOCUMENTS.
D-1. Invoices for the AWS Wickr network ID 60417733.
)"},
    {"FieldsOfAGrandJury", "grand_jury_subpoena", "grand_jury_subpoena", "il-trial-mclean", "-",
     "GJ 26-03-114", "2026-02-17 2026-03-18 -", "username redbird_77",
     "admin_id network_membership network_settings subscriber_information", "2025-07-01 2025-12-31",
     "insufficient_process", "partial",
     R"(IN THE CIRCUIT COURT OF THE ELEVENTH JUDICIAL CIRCUIT
McLEAN COUNTY, ILLINOIS
GRAND JURY SUBPOENA DUCES TECUM
THE PEOPLE OF THE STATE OF ILLINOIS TO: Keeper of Records, Amazon Web Services, Inc. (Wickr)
GJ 26-03-114
Appear: March 18, 2026, 9:00 a.m.
WE COMMAND YOU to attend before the Grand Jury and to bring with you subscriber information for the account
redbird_77, the identity of each administrator of its network, all members; and any record of that network's settings, from
07/01/2025 to 12/31/2025.
WITNESS, the Clerk of the Court and the seal thereof, February 17, 2026.
/s/ Dorcas Pell
Clerk of the Circuit Court
)"},
    {"FormWithoutColons", "emergency_request", "emergency_request", "-", "Lacey Police Department",
     "26-004418", "2026-02-28 - -", "email south.sound4@example.com; username geoduck_dan",
     "ip_logs last_use_date phone_number", "2026-02-27 2026-02-28", "emergency not_held_requested",
     "emergency",
     R"(LACEY POLICE DEPARTMENT
EMERGENCY DISCLOSURE REQUEST
Date of request February 28, 2026
Incident number 26-004418
Requesting officer Sgt. Petra Holm, badge 77
Official e-mail pholm@ci.lacey.wa.us
1. Nature of the emergency A boy of nine is missing since noon and is in danger of death from exposure.
2. Account(s) south.sound4@example.com
handle: geoduck_dan
3. What is needed (1) any phone number on the account (2) last known IP (3) any telephone number (4) last use
4. Time frame 2/27/2026 - 2/28/2026
/s/ Petra Holm
)"},
    {"LetterOfAWife", "informal_request", "informal_request", "-", "Corinne Abbate", "-",
     "2026-02-23 - -", "username mohawk_paul", "message_content message_routing",
     "2026-01-05 present", "content_requested not_held_requested not_legal_process", "deficient",
     R"(Corinne Abbate
12 Mill Lane
Utica, New York 13501

February 23, 2026

To whom it may concern at Wickr:

My estranged husband Paul has been writing to somebody on your app about our house. I don't have a lawyer. I am asking you
to give me all of his messages since January 5, 2026, and the names of everyone he was chatting with. His user name is
mohawk_paul. I can pay whatever it costs.

God bless,
Corinne Abbate
)"},
    {"MagistratesDateBelow", "search_warrant", "search_warrant", "va-limited-suffolk",
     "Suffolk Police Department", "26-0119", "2026-02-26 - -", "username eastern_shore9",
     "contacts subscriber_information", "2025-11-01 2026-01-31", "not_held_requested", "partial",
     R"(SEARCH WARRANT
COMMONWEALTH OF VIRGINIA, VA. CODE §§ 19.2-56, 19.2-70.3          FILE NO. 26-0119
TO ANY AUTHORIZED OFFICER: You are hereby commanded in the name of the Commonwealth to search
AWS Wickr, for the account of user eastern_shore9, for the following property: Subscriber information and contacts of
the account, 1 Nov 2025 to 31 Jan 2026.
I, the undersigned, have found probable cause on the statements of Detective A. Wray, Suffolk Police Department.
February 26, 2026 10:15 AM
DATE AND TIME
[ ] CLERK [X] MAGISTRATE [ ] JUDGE
/s/ Orla Finch
City of Suffolk [X] General District Court [ ] Circuit Court
)"},
    {"NetworkNameOverTwoLines", "administrative_subpoena", "administrative_subpoena", "-",
     "Oregon Department of Justice", "2026-FF-0118", "2026-02-18 2026-03-20 -",
     "network_name Juniper Field Crews", "admin_id message_counts", "2025-08-01 2026-01-31",
     "insufficient_process", "partial",
     R"(STATE OF OREGON
DEPARTMENT OF JUSTICE
CIVIL INVESTIGATIVE DEMAND, ORS 646.618
File No. 2026-FF-0118
TO: AWS Wickr
You are required to produce, by 12 noon on March 20, 2026, the documents below, for August 1, 2025 to January 31, 2026.
DEFINITIONS. "Company" means Juniper Solar LLC. The "Juniper Network" shall mean the AWS Wickr network named Juniper
Field Crews.
1. Documents sufficient to show who administers the Juniper Network.
2. Total communications sent and received by its members.
DATED February 18, 2026.
/s/ Wilhelmina Aster
Assistant Attorney General
)"},
    {"NoticeInCapitals", "search_warrant", "search_warrant", "wa-trial-skagit",
     "Mount Vernon Police Department", "26-1-00441-29", "2026-02-24 - -",
     "email tulip.fields@example.net", "payment phone_number", "-", "nondisclosure", "ready",
     R"(SUPERIOR COURT OF WASHINGTON FOR SKAGIT COUNTY
SEARCH WARRANT FOR RECORDS
NO. 26-1-00441-29
THE STATE OF WASHINGTON TO: ANY PEACE OFFICER, AND TO WICKR LLC, RECIPIENT.
1. UPON SWORN APPLICATION, THERE IS PROBABLE CAUSE TO BELIEVE THAT EVIDENCE OF THEFT IN THE FIRST DEGREE IS HELD BY
THE RECIPIENT, AND THAT THE ACCOUNT BELOW WAS USED TO SELL WHAT WAS STOLEN BETWEEN NOVEMBER AND JANUARY.
2. THE RECIPIENT SHALL, WITHIN TWENTY DAYS OF RECEIPT, PROVIDE TO DETECTIVE M. ASHE, MOUNT VERNON POLICE DEPARTMENT, FOR
THE ACCOUNT TULIP.FIELDS@EXAMPLE.NET, THE TELEPHONE NUMBER ASSOCIATED WITH IT AND ALL PAYMENT INFORMATION.
3. NOTICE TO THE SUBSCRIBER IS PROHIBITED FOR 90 DAYS AFTER THIS DATE.
DATED: FEBRUARY 24, 2026
/S/ G. HOLM
JUDGE
)"},
    {"PenTrapDevices", "pen_register_order", "pen_register_order", "miwd",
     "Federal Bureau of Investigation", "1:26-mc-00052", "2026-02-24 - -",
     "email holland.pier@example.com", "message_routing", "2026-02-24 2026-04-24",
     "not_held_requested real_time_requested", "partial",
     R"(UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF MICHIGAN

IN THE MATTER OF THE APPLICATION OF THE UNITED STATES
FOR AN ORDER CONCERNING ONE ACCOUNT          Case No. 1:26-mc-00052

ORDER

Assistant United States Attorney Bea Hoekstra, on behalf of the United States, has submitted an application under 18 U.S.C. §§ 3122
and 3123. The Court finds that the information likely to be obtained is relevant to a criminal investigation being conducted by
special agents of the Federal Bureau of Investigation.
IT IS ORDERED, pursuant to 18 U.S.C. § 3123(a)(1), that pen-trap devices be installed and used by Wickr LLC, from February 24, 2026
through April 24, 2026, to record non-content routing, addressing and signaling information of each communication to or from the AWS
Wickr account holland.pier@example.com.
Dated: February 24, 2026
/s/ Ruth Vandersloot
United States Magistrate Judge
)"},
    {"PreservationOnACard", "preservation_request", "preservation_request", "-",
     "Wyoming Division of Criminal Investigation", "2026-00427", "2026-02-19 - -",
     "email laramie.wind@example.com; email medbow@example.com",
     "message_content subscriber_information", "2025-12-01 2026-02-17",
     "content_requested preservation_over_90_days", "partial",
     R"(WYOMING DIVISION OF CRIMINAL INVESTIGATION
PRESERVATION REQUEST (18 U.S.C. § 2703(f))
DATE FEB 19 2026
DCI CASE 2026-00427
PROVIDER AWS WICKR
ACCT laramie.wind@example.com
ACCT medbow@example.com
PRESERVE [X] Subscriber info [X] Messages
FROM / TO 12-01-2025 / 02-17-2026
HOW LONG 180 days
/s/ Hal Renner
S/A Hal Renner
)"},
    {"QuestionsOfAChief", "informal_request", "informal_request", "-",
     "Village of Cambridge Police", "-", "2026-02-25 - -", "username sandhill.crow_8",
     "creation_date last_use_date location", "-",
     "not_held_requested not_legal_process overbroad(unbounded_dates)", "deficient",
     R"(VILLAGE OF CAMBRIDGE POLICE
Furnas County, Nebraska
February 25, 2026

Dear Wickr legal team:

A resident has been getting threats from the Wickr user sandhill.crow_8. I would like to know:
1) When was it made, and when was it last used?
2) Where was the person when the messages of February 21 were sent?

Thank you,
Chief Amos Redfern
)"},
    {"RowOfCells", "preservation_request", "preservation_request", "-",
     "Federal Bureau of Investigation", "196D-MO-4417720", "2026-02-18 - -",
     "email dauphin.st@example.com; phone +12515550148; username gulf_runner4",
     "file_content message_content subscriber_information", "2025-12-01 2026-02-18",
     "content_requested", "partial",
     R"(FEDERAL BUREAU OF INVESTIGATION
Mobile, Alabama
February 18, 2026

Amazon Web Services, Inc.
AWS Wickr

Re: Preservation of records, File No. 196D-MO-4417720

Dear Custodian:

Pursuant to 18 U.S.C. § 2703(f), please preserve for 90 days the records of the following accounts:
dauphin.st@example.com    gulf_runner4    251-555-0148
Preserve the subscriber information, and the contents of any messages or files stored in the accounts from
December 1, 2025 to February 18, 2026.

Sincerely,
/s/ Lucan Thornbury
Special Agent
)"},
    {"RowsOfVictimAndSuspect", "emergency_request", "emergency_request", "-",
     "City of Astoria Police Department", "26-001188", "2026-02-28 - -",
     "email river.bar9@example.com", "ip_logs", "-",
     "emergency not_held_requested overbroad(unbounded_dates)", "emergency",
     R"(CITY OF ASTORIA POLICE DEPARTMENT
EMERGENCY DISCLOSURE REQUEST
Date of request February 28, 2026
Case number 26-001188
Reporting party Lena Holt
Phone 503-555-0144
Handle lena_holt4
VICTIM INFORMATION
Name: Ann Holt
Account: ann.holt@example.com
SUSPECT INFORMATION
Account(s) river.bar9@example.com
What is needed last known IP
Nature of the emergency: a girl is held and in danger of death.
/s/ P. Ruiz
)"},
    {"TickedWithStrokes", "administrative_subpoena", "administrative_subpoena", "-",
     "Tennessee Bureau of Investigation", "NA-12C-000441", "2026-02-23 - -",
     "email harpeth.lou@example.com", "creation_date ip_logs subscriber_identity",
     "2025-12-15 2026-02-15", "nondisclosure not_held_requested", "partial",
     R"(TENNESSEE BUREAU OF INVESTIGATION
ADMINISTRATIVE SUBPOENA, T.C.A. § 40-17-125
File NA-12C-000441
SERVE ON Amazon Web Services (Wickr)
You are hereby commanded to provide the undersigned with all of the following regarding the user harpeth.lou@example.com between
12/15/2025 and 02/15/2026:
__X__ Subscriber name
__X__ Account start date
_____ Content
__X__ IP logs
_____ Payment
You are ORDERED, under T.C.A. § 40-17-125, not to disclose the existence of this subpoena to any person.
Issued on February 23, 2026.
/s/ Thelonius Gaither
Special Agent Thelonius Gaither
)"},
    {"UsersOfTheFollowing", "grand_jury_subpoena", "grand_jury_subpoena", "mo-trial-boone",
     "Boone County Prosecuting Attorney", "2613-MC00118", "2026-02-18 2026-03-12 -",
     "phone +15735550121; username katy_trail_jo", "creation_date subscriber_information",
     "2026-01-05 present", "-", "ready",
     R"(IN THE CIRCUIT COURT OF BOONE COUNTY, MISSOURI
IN RE: GRAND JURY                             Cause No. 2613-MC00118
GRAND JURY SUBPOENA DUCES TECUM, Section 540.140 RSMo
THE STATE OF MISSOURI TO: Custodian of Records, AWS Wickr
YOU ARE HEREBY COMMANDED, setting aside all manner of excuse and delay, to produce to the Grand Jury through the Prosecuting Attorney of Boone County, on or
before the 12th day of March, 2026, documents identifying the registered user of each of the following: katy_trail_jo;
573-555-0121, for the period January 5, 2026 to the present, and documents showing when the user's account was opened.
WITNESS my hand this 18th day of February, 2026.
/s/ Doreen Amsel
Associate Circuit Judge
)"},
    {"WarrantInCapitals", "search_warrant", "search_warrant", "al-limited-mobile",
     "Saraland Police Department", "SW-2026-000218", "2026-02-26 - -",
     "email bayou.sara@example.com", "device_types payment", "-", "-", "ready",
     R"(IN THE DISTRICT COURT OF MOBILE COUNTY, ALABAMA
SEARCH WARRANT SW-2026-000218
TO ANY SHERIFF OF THE STATE OF ALABAMA:
AFFIDAVIT HAVING BEEN MADE BEFORE ME BY DETECTIVE T. RIVES OF THE SARALAND
POLICE DEPARTMENT, YOU ARE HEREBY ORDERED AND AUTHORIZED TO SEARCH THE RECORDS OF AWS WICKR FOR ACCOUNT
BAYOU.SARA@EXAMPLE.COM FOR THE FOLLOWING PROPERTY: PAYMENT RECORDS AND DEVICE TYPES.
ISSUED AT 4:05 O'CLOCK P.M. THIS 26TH DAY OF FEBRUARY, 2026.
/S/ L. ODOM
JUDGE, DISTRICT COURT OF MOBILE COUNTY
)"},
};

TEST(Papers, ReadFormsInBoxesAndSentencesInCapitals) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
