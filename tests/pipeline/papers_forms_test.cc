// Printed forms: boxes, fields, tables, applications that hold the warrant.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"ImmigrationSummons", "administrative_subpoena", "administrative_subpoena", "-",
     "U.S. Immigration and Customs Enforcement", "HSI-SD-2026-031187; SD07QR26SD0044",
     "2026-02-18 2026-03-20 -", "email otaymesa@example.com; email tecate.border@example.com",
     "ip_logs phone_number subscriber_information", "2025-11-01 2026-01-31",
     "nondisclosure not_held_requested", "partial",
     R"(1. TO (Name, Address, City, State, Zip Code)              DEPARTMENT OF HOMELAND SECURITY
   WICKR LLC                                              U.S. Immigration and Customs Enforcement
   ATTN: LEGAL PROCESS
   410 TERRY AVENUE NORTH                                        SUMMONS
   SEATTLE, WA 98109                                        to Appear and/or Produce Records
Summons Number: HSI-SD-2026-031187                        19 U.S.C. § 1509
Case Number: SD07QR26SD0044

By the service of this summons upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:
(A) [ ] APPEAR before the U.S. Immigration and Customs Enforcement (ICE) Officer named in Block 2 at the place, date, and
        time indicated, to testify and give information.
(B) [X] PRODUCE the records (including statements, declarations, and other documents) indicated in Block 3 before the ICE
        Officer named in Block 2 at the place, date, and time indicated.

Your testimony and/or production of the indicated records is required in connection with an investigation or inquiry to
ascertain the correctness of entries, to determine the liability for duties, taxes, fines, penalties, or forfeitures.

2. (A) NAME, TITLE, ADDRESS, AND TELEPHONE NUMBER OF THE ICE OFFICER BEFORE WHOM YOU ARE TO APPEAR
       Special Agent Brigitte Olander, 880 Front Street, San Diego, CA 92101   (619) 555-0170
   (B) DATE 03/20/2026          (C) TIME 10:00 AM

3. RECORDS REQUIRED TO BE PRODUCED FOR INSPECTION
   For the period 11/01/2025 to 01/31/2026 and the accounts tecate.border@example.com and otaymesa@example.com:
   subscriber information; associated phone numbers; IP connection logs.
   You are requested not to disclose the existence of this summons for an indefinite period of time.

4. NAME OF PERSON AUTHORIZED TO SERVE THIS SUMMONS: Brigitte Olander, or any other ICE officer
5. DATE OF ISSUE  02/18/2026
   NAME, TITLE AND SIGNATURE OF PERSON ISSUING THIS SUMMONS
   /s/ Carlton Weems, Assistant Special Agent in Charge
DHS Form I-138 (06/09)
)"},
    {"EmergencyForm", "emergency_request", "emergency_request", "-",
     "Anoka County Sheriff’s Office", "26-031190", "2026-03-01 - -", "username lonewolf_mn",
     "ip_logs location phone_number subscriber_information", "2026-02-27 present",
     "emergency not_held_requested", "emergency",
     R"(EMERGENCY DISCLOSURE REQUEST BY LAW ENFORCEMENT
(18 U.S.C. § 2702(b)(8) and (c)(4))

Requesting agency: ANOKA COUNTY SHERIFF'S OFFICE          Agency case no. 26-031190
Officer: Sgt. Bettina Kroll     Badge: 2207     Phone: 763-555-0140     Email: bettina.kroll@co.anoka.mn.us
Date of request: March 1, 2026    Time: 23:40 CST

1. What is the nature of the emergency involving death or serious physical injury?
   A 15-year-old told a school friend tonight that she will kill herself before morning. She left home at 21:00
   and is not answering her phone (763-555-0199, her own, carrier already contacted).
2. Whose death or serious physical injury is threatened?
   H.K., the juvenile.
3. Account identifier: Wickr username  lonewolf_mn
4. Specific information sought (check all that apply):
   [X] Basic subscriber information      [ ] Message content
   [X] IP addresses                      [X] Last known location
   [X] Telephone number on the account
5. Time frame: from February 27, 2026 to present
6. Why is the normal process insufficient? No judge can be reached within the hour.

I declare that the above is true.     Signature: /s/ B. Kroll
)"},
    {"TextOfTheAffidavitBeforeTheCommand", "search_warrant", "search_warrant", "oh-limited-toledo",
     "Toledo Police Department", "26-SW-0291", "2026-02-20 - -", "email gladcity@example.com",
     "contacts file_content location message_content", "2026-01-10 2026-02-10",
     "content_requested not_held_requested", "deficient",
     R"(STATE OF OHIO        )
                     ) ss:              SEARCH WARRANT
COUNTY OF LUCAS      )                  No. 26-SW-0291

TOLEDO MUNICIPAL COURT, LUCAS COUNTY, OHIO

TO: The Chief of Police of the City of Toledo, or any police officer, GREETINGS:

WHEREAS there has been filed with me an affidavit of Det. Jarrod Nowicki of the Toledo Police Department, who has reason to
believe that at WICKR LLC, Seattle, Washington, is concealed certain property, to-wit, for the account GladCity@example.com
from January 10, 2026 to February 10, 2026:

   A. chat messages
   B. photos and videos
   C. contact lists
   D. GPS or other location information

and I being satisfied that there is probable cause, THESE ARE, THEREFORE, to command you, in the name of the State of Ohio,
to search the records of said company for the property specified, and if found, to bring the same before me.

Issued this 20 day of February 2026 at 3:15 PM
/s/ William M. Connolly-Reyes
JUDGE, TOLEDO MUNICIPAL COURT
)"},
    {"ApplicationThatHoldsTheWarrant", "search_warrant", "search_warrant affidavit",
     "pa-limited-rebecca-jo-margerum", "Tpr. Gavin Strohecker Pennsylvania State Police",
     "PA 2026-118841", "2026-02-23 2026-02-25 -", "username susquehanna_sam",
     "message_content subscriber_information", "2025-12-24 2026-01-31",
     "content_requested expired nondisclosure", "deficient",
     R"(COMMONWEALTH OF PENNSYLVANIA                 APPLICATION FOR SEARCH WARRANT
COUNTY OF DAUPHIN                                       AND AFFIDAVIT
                                                    Incident No. PA 2026-118841

Tpr. Gavin Strohecker    Pennsylvania State Police, Harrisburg    717-555-0144    2/23/2026
AFFIANT NAME             AGENCY                                   PHONE NUMBER    DATE OF APPLICATION

IDENTIFY ITEMS TO BE SEARCHED FOR AND SEIZED (Be as specific as possible):
Subscriber records and all message content of the user susquehanna_sam, 12/24/2025 to 01/31/2026.

SPECIFIC DESCRIPTION OF PREMISES AND/OR PERSONS TO BE SEARCHED:
Wickr LLC, an electronic communication provider, Seattle WA

WARRANT TO LAW ENFORCEMENT OFFICER: WHEREAS, facts have been sworn to or affirmed before me by written affidavit(s)
attached hereto from which I have found probable cause, I do authorize you to search the premises or person described, and
to seize, secure, inventory and make return according to the Pennsylvania Rules of Criminal Procedure.
[X] This Warrant shall be served as soon as practicable but in no event later than 12:00 noon on February 25, 2026.
[X] The affidavit is sealed for 60 days. Disclosure of this warrant by the provider is prohibited.

Issued under my hand this 23rd day of February, 2026, at 2:40 p.m.
/s/ Rebecca Jo Margerum          Magisterial District Judge, Mag. Dist. No. 12-1-04
)"
     "\f"
     R"(AFFIDAVIT OF PROBABLE CAUSE                       Incident No. PA 2026-118841

PROBABLE CAUSE BELIEF IS BASED UPON THE FOLLOWING FACTS AND CIRCUMSTANCES:

Your affiant is a Trooper. On January 12, 2026 the victim, reached at 717-555-0120 and vic.tim@example.org, reported that a
person using Wickr threatened to publish pictures.

I, THE AFFIANT, BEING DULY SWORN ACCORDING TO LAW, DEPOSE AND SAY THAT THE FACTS SET FORTH ARE TRUE AND CORRECT.
/s/ Gavin Strohecker       Affiant Signature
)"},
    {"CourtMartial", "trial_subpoena", "trial_subpoena", "general-court-martial", "-", "-",
     "2026-02-18 2026-03-23 -", "email cfac.yoko@example.com",
     "creation_date last_use_date subscriber_information", "2025-07-01 2025-09-30", "-", "ready",
     R"(SUBPOENA TO TESTIFY AND/OR PRODUCE OR PERMIT INSPECTION OF ITEMS IN A COURT-MARTIAL
(Article 46, Uniform Code of Military Justice, 10 U.S.C. § 846; R.C.M. 703)

The President of the United States, to  Wickr LLC, Custodian of Records

You are hereby summoned and required to produce the items described below at
Region Legal Service Office Western Pacific, Trial Services, Yokosuka
on or before the 23rd day of March 2026, at 0900 hours, for use in a general court-martial convened by
Commander, Navy Region Japan, in the case of

          UNITED STATES v. Machinist's Mate Second Class Orrin P. Delacroix, U.S. Navy

ITEMS: account creation date, date of last use and subscriber information for the Wickr account
cfac.yoko@example.com between 1 July 2025 and 30 September 2025.

Failure to appear and/or produce is punishable by a fine or imprisonment under Article 47, UCMJ.

Subscribed at Yokosuka, Japan this 18th day of February 2026.

/s/ LT Anselm K. Brightwater, JAGC, USN
(Signature of Trial Counsel)

DD FORM 453, NOV 2018
)"},
    {"CourtsWithBoxes", "search_warrant", "search_warrant", "va-limited-roanoke",
     "Roanoke City Police Department", "770JM2600118", "2026-02-25 2026-03-12 -",
     "phone +15405550191", "ip_logs message_content subscriber_information",
     "2026-02-01 2026-02-24", "content_requested not_held_requested phone_only", "partial",
     R"(SEARCH WARRANT                         FILE NO. 770JM2600118
Commonwealth of Virginia    VA. CODE §§ 19.2-56, 19.2-57, 19.2-70.3

[ ] Roanoke City Circuit Court   [X] Roanoke City General District Court   [ ] Juvenile and Domestic Relations District Court

TO ANY AUTHORIZED OFFICER:
You are hereby commanded in the name of the Commonwealth to forthwith search the following place, person or thing either in
day or night
     Wickr LLC / Amazon Web Services, Inc., for records of the account associated with phone number +1 (540) 555-0191
for the following property, objects and/or persons:
     subscriber information, IP addresses, and the content of messages, 2/1/2026 to 2/24/2026
You are further commanded to seize said property. This SEARCH WARRANT is issued in relation to an offense substantially
described as follows: Possession with intent to distribute, § 18.2-248.
I, the undersigned, have found probable cause based on the statements in the attached affidavit sworn to by
Detective S. M. Overfelt, Roanoke City Police Department.
This SEARCH WARRANT shall be executed no later than 03/12/2026.
February 25, 2026 4:12 PM              /s/ T. J. Hargis
DATE AND TIME ISSUED                   [ ] CLERK [X] MAGISTRATE [ ] JUDGE
)"},
    {"TableOverTwoPages", "grand_jury_subpoena",
     "cover_letter grand_jury_subpoena attachment certification", "mied",
     "United States Attorney’s Office, Eastern District of Michigan", "2026R00118; 26-02-118",
     "2026-02-20 2026-03-24 -",
     "customer_id WKC-40018; email alder.one@example.com; email birch.two@example.net; email "
     "cedar.five@example.org; phone +13135550161; username elm_four",
     "creation_date device_types payment subscriber_information wickr_id", "2025-06-01 2026-01-31",
     "nondisclosure", "ready",
     R"(U.S. Department of Justice
Matthew Leitner-Boyd
United States Attorney
Eastern District of Michigan
211 W. Fort Street, Suite 2001, Detroit, Michigan 48226
Telephone (313) 555-0100   Facsimile (313) 555-0101

February 20, 2026

Wickr LLC
Custodian of Records

Re: Grand Jury Subpoena (USAO No. 2026R00118)

Dear Sir/Madam:

Attached please find a grand jury subpoena. Personal appearance is not required if the records are delivered on or before the
return date to FBI SA Noor Haddad (nhaddad@fbi.gov; 313-555-0144). We request that you not disclose the existence of the
subpoena.

Very truly yours,
/s/ Amara Willoughby
Assistant U.S. Attorney
amara.willoughby@usdoj.gov
)"
     "\f"
     R"(AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury
UNITED STATES DISTRICT COURT
for the
Eastern District of Michigan
SUBPOENA TO TESTIFY BEFORE A GRAND JURY
To: Wickr LLC, Custodian of Records
YOU ARE COMMANDED to appear in this United States district court at the time, date, and place shown below to testify before
the court's grand jury.
Place: Theodore Levin U.S. Courthouse, 231 W. Lafayette, Detroit      Date and Time: 03/24/2026 1:00 PM
You must also bring with you the following documents, electronically stored information, or objects: See Attachment
Date: 02/20/2026      CLERK OF COURT: /s/ Kinikia Essman, Deputy Clerk
                      Signature of Clerk or Deputy Clerk
The name, address, telephone number and email of the United States attorney, or assistant United States attorney, who requests
this subpoena, are: Amara Willoughby, 211 W. Fort St., Detroit, (313) 555-0100    Subpoena No. 26-02-118
)"
     "\f"
     R"(ATTACHMENT TO GRAND JURY SUBPOENA 26-02-118

For the period June 1, 2025 to January 31, 2026, please produce for each account listed in Table 1:
  1. Subscriber information;
  2. E-mail address or user ID of the account;
  3. Account creation date;
  4. Method of payment;

Table 1
  No.   Kind           Identifier
  1     Wickr ID       alder.one@example.com
  2     Wickr ID       birch.two@example.net
  3     Telephone      (313) 555-0161
)"
     "\f"
     R"(Table 1 (continued)
  No.   Kind           Identifier
  4     Username       elm_four
  5     Wickr ID       cedar.five@example.org
  6     Customer ID    WKC-40018

  5. Device types used.

No content of communications is sought.
)"
     "\f"
     R"(CERTIFICATE OF AUTHENTICITY OF DOMESTIC BUSINESS RECORDS PURSUANT TO FEDERAL RULE OF EVIDENCE 902(11)

I, ____________________, attest, under penalties of perjury by the laws of the United States of America pursuant to 28 U.S.C.
§ 1746, that the information contained in this declaration is true and correct. I am employed by ____________________, and my
official title is ____________________. I state that each of the records attached hereto is the original or a true duplicate.

____________     ______________________
Date             Signature
)"},
    {"Memorandum", "preservation_request", "preservation_request attachment", "-",
     "Defense Criminal Investigative Service", "2026000417-50SD-A1", "2026-02-19 - -",
     "aws_account_id 771203345518; customer_id 8810-220; email arc.weld2@example.com; email "
     "arc.weld@example.com",
     "admin_id creation_date payment subscriber_information", "2024-07-01 2026-02-19",
     "nondisclosure overbroad(long_date_range)", "partial",
     R"(                    DEPARTMENT OF DEFENSE
                    OFFICE OF INSPECTOR GENERAL
                DEFENSE CRIMINAL INVESTIGATIVE SERVICE
                    SAN DIEGO RESIDENT AGENCY

(Investigations)                                              February 19, 2026

MEMORANDUM FOR: AWS WICKR, LEGAL PROCESS

SUBJECT: 18 U.S.C. § 2703(f) Preservation Letter (CCN: 2026000417-50SD-A1)

1. The DCIS is investigating product substitution. You are required to take all necessary steps to preserve the records
and other evidence described in Attachment A, currently in your possession, for 90 days pending the issuance of process.

2. You are requested not to disclose the existence of this request to the subscribers. If compliance may result in a
permanent or temporary termination of service, please contact the undersigned before taking such actions.

/s/ COOPERTON.GAYLE.M.1298830011 (digitally signed)
Gayle M. Cooperton, Special Agent, 619-555-0187, gayle.cooperton@dodig.mil
)"
     "\f"
     R"(                              ATTACHMENT A

A. The accounts ("the Accounts"):

    (1) arc.weld@example.com            (3) Customer No. 8810-220
    (2) arc.weld2@example.com           (4) AWS account 7712-0334-5518

B. The records, for 1 July 2024 - 19 February 2026:
    - subscriber records and creation dates of the Accounts
    - records of payment
    - identity (ID) of the administrators
)"},
};

TEST(Papers, ReadPrintedForms) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
