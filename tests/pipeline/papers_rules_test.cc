// Papers that say what others say in other words, other layouts and another order.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"HouseByAuthority", "administrative_subpoena", "administrative_subpoena attachment", "-",
     "Committee on Oversight and Accountability of the House of Representatives of the United "
     "States",
     "-", "2026-02-19 2026-03-27 -", "email dlo.advance@example.com",
     "creation_date last_use_date message_counts", "2025-01-01 2025-12-31", "insufficient_process",
     "partial",
     R"(By Authority of the House of Representatives of the Congress of the United States of America

To:  Custodian of Records, Wickr LLC, c/o Amazon Web Services, Inc., 410 Terry Avenue North, Seattle, WA

You are hereby commanded to be and appear before the Committee on Oversight and Accountability of the House of
Representatives of the United States at the place, date, and time specified below.

[X] to produce the things identified on the attached schedule touching matters of inquiry committed to said committee or
subcommittee; and you are not to depart without leave of said committee or subcommittee.

Place of production: 2157 Rayburn House Office Building, Washington, DC 20515
Date: March 27, 2026          Time: 10:00 a.m.

[ ] to testify at a deposition touching matters of inquiry committed to said committee or subcommittee

To any authorized staff member or the United States Marshals Service to serve and make return.

Witness my hand and the seal of the House of Representatives of the United States, at the city of Washington, D.C. this 19th day
of February, 2026.

/s/ Harlan P. Witcombe
Chairman or Authorized Member

Attest:
/s/ Kevin McIlroy, Clerk
)"
     "\f"
     R"(SCHEDULE

For the account dlo.advance@example.com, from January 1, 2025 to December 31, 2025:
1. Account creation date and date of last use.
2. The number of messages sent and received.
)"},
    {"OhioSenateCommittee", "administrative_subpoena", "administrative_subpoena", "-",
     "Ohio Senate Select Committee on Public Contracts", "-", "2026-02-18 2026-03-24 -",
     "email paul.deverill@example.org", "creation_date device_types network_affiliation",
     "2025-07-01 2026-01-31", "-", "ready",
     R"(STATE OF OHIO
SENATE SELECT COMMITTEE ON PUBLIC CONTRACTS

TO: Wickr LLC, Custodian of Records

IN THE NAME AND BY THE AUTHORITY OF THE SENATE OF THE STATE OF OHIO, you are required to attend before the Select Committee on
Public Contracts, Room 110, Statehouse, Columbus, on the 24th day of March, 2026, at 9:30 a.m., and to bring with you the
records named below, and herein fail not under penalty of law.

Records: For the Wickr user paul.deverill@example.org, the date the account was created, the network to which it belongs, and
the kinds of device used, for the period July 1, 2025 through January 31, 2026.

Given under my hand at Columbus this 18th day of February, 2026.

/s/ Sen. Lorraine Ostrander
Chair, Select Committee on Public Contracts
)"},
    {"SenateSubcommittee", "administrative_subpoena", "administrative_subpoena attachment", "-",
     "United States Senate", "-", "2026-02-20 2026-03-30 -",
     "network_id 44120987; network_name Corvane Holdings", "payment subscriber_information", "-",
     "-", "ready",
     R"(CONGRESS OF THE UNITED STATES
UNITED STATES SENATE

To Custodian of Records, Amazon Web Services, Inc. (AWS Wickr)                      , Greeting:

Pursuant to lawful authority, YOU ARE HEREBY COMMANDED to appear before the Permanent Subcommittee on Investigations of the
Committee on Homeland Security and Governmental Affairs of the Senate of the United States, on March 30, 2026, at 10 o'clock
a.m., at its committee room 342 Dirksen Senate Office Building, then and there to testify what you may know relative to the
subject matters under consideration by said committee, and to produce the materials described in Attachment A.

Hereof fail not, as you will answer your default under the pains and penalties in such cases made and provided.

Given under my hand, by order of the committee, this 20th day of February, in the year of our Lord two thousand and twenty-six.

/s/ Marjorie Tennant
Chairman, Permanent Subcommittee on Investigations
)"
     "\f"
     R"(ATTACHMENT A

Basic subscriber information and payment records for the AWS Wickr network "Corvane Holdings", network ID 44120987.
)"},
    {"TennesseeJudge", "trial_subpoena", "trial_subpoena", "tn-limited-williamson",
     "Franklin Police Department", "26-JS-0147", "2026-02-18 - -",
     "email dockside.teller@example.com",
     "creation_date last_use_date payment subscriber_information", "2025-10-01 2026-01-15",
     "nondisclosure", "ready",
     R"(                    IN THE GENERAL SESSIONS COURT FOR WILLIAMSON COUNTY, TENNESSEE

IN RE: INVESTIGATIVE SUBPOENA                      )
TO WICKR LLC                                       )      No. 26-JS-0147

                                 JUDICIAL SUBPOENA
                          (Tenn. Code Ann. § 40-17-123)

TO:  Wickr LLC, Attn: Custodian of Records, 410 Terry Ave. N., Seattle, Washington 98109

     Upon the affidavit of Detective Lorna Pettibone of the Franklin Police Department, and it appearing that the
requirements of T.C.A. § 40-17-123 have been met, you are hereby commanded to produce to Detective Pettibone, within ten (10)
days of service of this subpoena, the following books, papers, records and documents:

     Subscriber information, date the account was opened, date of last use and means of payment for the Wickr account
dockside.teller@example.com, for the period October 1, 2025 to January 15, 2026.

     You shall not disclose the existence of this subpoena to the subscriber for ninety days.

     Issued this 18th day of February, 2026.

                                          /s/ Thaddeus R. Gilreath
                                          Judge, General Sessions Court
)"},
    {"TennesseeCriminalCourt", "trial_subpoena", "trial_subpoena", "tn-trial-knox",
     "Knox County Sheriff’s Office", "-", "2026-02-19 2026-03-20 -",
     "network_id 33180944; network_name Smoky Freight; username roan_mtn88",
     "creation_date device_types subscriber_information", "2026-01-01 2026-02-10", "-", "ready",
     R"(STATE OF TENNESSEE
CRIMINAL COURT FOR KNOX COUNTY, DIVISION II

JUDICIAL SUBPOENA FOR RECORDS

To: Custodian of Records, Amazon Web Services (Wickr)

By the power vested in me by Tennessee Code Annotated, Section 40-17-123, and on the sworn application of Inv. Dale Hubbs, Knox
County Sheriff's Office, this Court commands that you furnish: the subscriber and account information, account creation date and
devices used for customer who signed in to Wickr under the name "roan_mtn88", network Smoky Freight (ID 33180944), January 1 2026
to February 10 2026.

Return these records by March 20, 2026 to Inv. Hubbs, 400 Main St., Knoxville, dhubbs@knoxsheriff.example.gov.

ENTERED this February 19, 2026.

/s/ Honoria Blevins, Criminal Court Judge
)"},
    {"MembersOfItsNetwork", "grand_jury_subpoena", "grand_jury_subpoena", "nvd", "-", "-",
     "2026-02-20 2026-03-24 -", "email mesa.rook@example.com",
     "creation_date device_types last_use_date", "2025-07-01 2026-01-31",
     "overbroad(class_of_accounts)", "partial",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA

SUBPOENA TO TESTIFY BEFORE A GRAND JURY

To: Wickr LLC, Custodian of Records

YOU ARE COMMANDED to produce to the grand jury on March 24, 2026 at 9:00 AM, Lloyd D. George Courthouse, Las Vegas: for the
account mesa.rook@example.com and for each member of its Wickr network, the creation date, date of last use
and device types, July 1, 2025 to January 31, 2026.

Date: February 20, 2026
/s/ Deputy Clerk
)"},
    {"ThoseMembers", "grand_jury_subpoena", "grand_jury_subpoena", "nvd", "-", "-",
     "2026-02-20 2026-03-24 -", "network_name Tarn Basin",
     "creation_date network_membership network_settings subscriber_information",
     "2025-07-01 2026-01-31", "insufficient_process overbroad(class_of_accounts)", "partial",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA

SUBPOENA TO TESTIFY BEFORE A GRAND JURY

To: Wickr LLC, Custodian of Records

YOU ARE COMMANDED to produce to the grand jury on March 24, 2026 at 9:00 AM, Lloyd D. George Courthouse, Las Vegas:
1. The members of the network "Tarn Basin" and its settings.
2. For those members, the subscriber information and account creation dates.
Period: July 1, 2025 to January 31, 2026.

Date: February 20, 2026
/s/ Deputy Clerk
)"},
    {"SecretForAYear", "court_order", "court_order", "or-trial-lane", "-", "-", "2026-02-18 - -",
     "email jane.harrow@example.com", "subscriber_information", "-", "nondisclosure", "ready",
     R"(STATE OF OREGON
CIRCUIT COURT FOR LANE COUNTY

ORDER FOR PRODUCTION OF RECORDS (ORS 136.583)

IT IS HEREBY ORDERED that Wickr LLC produce subscriber information for jane.harrow@example.com within 20 days of service.

IT IS FURTHER ORDERED that neither Wickr LLC nor its employees shall notify any person, for one year, of the existence of this order.

Dated: February 18, 2026
/s/ Hon. Piers Lockhart
Circuit Court Judge
)"},
    {"SecretForAPeriodFirst", "court_order", "court_order", "or-trial-lane", "-", "-",
     "2026-02-18 - -", "email jane.harrow@example.com", "subscriber_information", "-",
     "nondisclosure", "ready",
     R"(STATE OF OREGON
CIRCUIT COURT FOR LANE COUNTY

ORDER FOR PRODUCTION OF RECORDS (ORS 136.583)

IT IS HEREBY ORDERED that Wickr LLC produce subscriber information for jane.harrow@example.com within 20 days of service.

For a period of one (1) year from the date hereof, Wickr LLC is precluded from notifying any person of this Order.

Dated: February 18, 2026
/s/ Hon. Piers Lockhart
Circuit Court Judge
)"},
    {"TellNoOneDotted", "court_order", "court_order", "or-trial-lane", "-", "-",
     "2026-02-12 - 2027-02-18", "email jane.harrow@example.com", "subscriber_information", "-",
     "nondisclosure", "ready",
     R"(STATE OF OREGON
CIRCUIT COURT FOR LANE COUNTY

ORDER FOR PRODUCTION OF RECORDS (ORS 136.583)

IT IS HEREBY ORDERED that Wickr LLC produce subscriber information for jane.harrow@example.com within 20 days of service.

Wickr LLC may notify no one of this order before 02.18.2027.

Dated: 02.12.2026
/s/ Hon. Piers Lockhart
Circuit Court Judge
)"},
    {"DottedMonthFirst", "administrative_subpoena", "administrative_subpoena", "-",
     "Police Department", "-", "2026-02-09 2026-03-12 -", "email adirondack.hex@example.com",
     "subscriber_information", "2025-11-01 2026-02-05", "-", "ready",
     R"(POLICE DEPARTMENT OF THE CITY OF GLOVERSVILLE, NEW YORK
Administrative subpoena

TO: Wickr LLC                                                   Date 02.09.2026

YOU ARE HEREBY COMMANDED, under section 63 of the Executive Law, to produce by 03.12.2026 the subscriber information of the account
adirondack.hex@example.com, 11.01.2025 to 02.05.2026.

/s/ Capt. Roland Ouimet
)"},
    {"ConnecticutReturnDate", "civil_subpoena", "civil_subpoena", "ct-trial-fairfield", "-",
     "FBT-CV-25-6140882-S", "2026-02-12 2026-04-09 -", "email pkanelos.build@example.com",
     "creation_date last_use_date", "-", "civil_process", "deficient",
     R"(STATE OF CONNECTICUT
SUPERIOR COURT, JUDICIAL DISTRICT OF FAIRFIELD AT BRIDGEPORT

DOCKET NO. FBT-CV-25-6140882-S
RETURN DATE: MARCH 31, 2026
DELMAR ROOFING, LLC v. PETER KANELOS

                    SUBPOENA DUCES TECUM

TO: Wickr LLC, Seattle, Washington

BY AUTHORITY OF THE STATE OF CONNECTICUT, you are hereby commanded to appear before a notary public at 10 Middle Street, Bridgeport,
on the 9th day of April, 2026 at 10:00 a.m. and to bring with you: the date of creation and date of last use of the account
pkanelos.build@example.com.

HEREOF FAIL NOT, UNDER PENALTY OF THE LAW.

Dated at Bridgeport this 12th day of February, 2026.
/s/ Renata Szabo
Commissioner of the Superior Court
)"},
    {"CologneDotted", "foreign_request", "foreign_request", "-", "Staatsanwaltschaft Köln",
     "74 Js 118/26", "2026-02-05 2026-03-06 -", "email rhein.falke@example.com",
     "subscriber_information", "2025-11-01 2026-02-03", "non_us", "redirect",
     R"(POLICÍA JUDICIAL
Staatsanwaltschaft Köln
Am Justizzentrum 13, 50939 Köln

Köln, 05.02.2026                      Aktenzeichen: 74 Js 118/26

An Wickr LLC, Seattle

Sehr geehrte Damen und Herren,

in dem Ermittlungsverfahren wegen Betruges bitte ich um Auskunft über die Bestandsdaten zu dem Konto rhein.falke@example.com
für den Zeitraum 01.11.2025 bis 03.02.2026. Ich bitte um Antwort bis zum 06.03.2026.

Mit freundlichen Grüßen
Dr. Hahn, Staatsanwältin
)"},
    {"TwoColumnsOfBoxes", "administrative_subpoena", "administrative_subpoena", "-",
     "Lake County Sheriff’s Office", "26-004417", "2026-02-18 - -", "email heron.lake4@example.com",
     "creation_date device_types last_use_date payment subscriber_information",
     "2025-12-01 2026-01-31", "-", "ready",
     R"(LAKE COUNTY SHERIFF'S OFFICE
360 W. Ruby Street, Tavares, Florida 32778

ADMINISTRATIVE SUBPOENA
Case No. 26-004417

TO: Wickr LLC, Custodian of Records

Pursuant to section 16.56, Florida Statutes, YOU ARE COMMANDED to produce within 10 days for the account
heron.lake4@example.com, December 1, 2025 to January 31, 2026, the items checked:

   [X] Subscriber and account              [ ] Contents of all messages
       information                             sent or received
   [X] Means and source of                 [X] Dates of account creation
       payment                                 and of last use
   [ ] IP addresses and session            [X] Types of devices on which
       logs                                    the account was used
   [ ] Contact lists and                   [ ] Location
       address books                           information

Issued February 18, 2026
/s/ Sgt. Dara Whitlow
)"},
    {"KentEmergency", "emergency_request", "emergency_request", "-", "Kent Police", "KP/11820/26",
     "2026-03-01 - -", "email martlet.sea@example.co.uk",
     "last_use_date location subscriber_information", "-",
     "emergency non_us not_held_requested overbroad(unbounded_dates)", "emergency",
     R"(KENT POLICE
Force Control Room, Coldharbour, Maidstone ME20 6SL

URGENT: THREAT TO LIFE

Date: 01/03/2026          Time: 04:55 GMT          Our ref: KP/11820/26

To: Wickr (AWS) Emergency Response

A 27 year old man has told friends, using Wickr account martlet.sea@example.co.uk, that he has taken an overdose on a beach and does
not want to be found. There is a real and immediate risk to his life. He has no known telephone.

Please provide as soon as possible: subscriber details, when the account was last active, and any location.

Insp 11204 Fenella Grieve
Force Incident Manager
+44 1622 555 0142      fcr.duty@kent.police.example.uk
)"},
    {"HalifaxProduction", "foreign_request", "foreign_request", "-", "Halifax Regional Police",
     "26-0441-PO", "2026-02-12 - -", "email gull.rock@example.ca",
     "device_types ip_logs subscriber_information", "2025-11-01 2026-01-31",
     "non_us nondisclosure not_held_requested", "redirect",
     R"(CANADA                                             No. 26-0441-PO
PROVINCE OF NOVA SCOTIA
HALIFAX REGIONAL MUNICIPALITY

                    PRODUCTION ORDER
          (Section 487.014 of the Criminal Code)

TO: Wickr LLC, of Seattle, Washington, U.S.A.

WHEREAS I am satisfied by information on oath of Cst. Moira MacAskill, a peace officer and member of Halifax Regional Police, that
there are reasonable grounds to believe that an offence under section 342.1 of the Criminal Code has been committed,

THIS IS THEREFORE TO ORDER YOU to produce, within 30 days, a document that is a copy of: subscriber information, device types and
IP addresses for the account gull.rock@example.ca between November 1, 2025 and January 31, 2026.

You are prohibited under section 487.0191 from disclosing the existence or contents of this order for 180 days.

Dated at Halifax, Nova Scotia, this 12th day of February, 2026.

/s/ D. Purcell
A Justice of the Peace in and for the Province of Nova Scotia
)"},
    {"BareSchedule", "civil_subpoena", "civil_subpoena attachment", "flmd", "Castellane Rhodes LLP",
     "8:25-cv-02217-KKM-SPF", "2026-02-16 2026-03-16 -",
     "email bwhitlock@saltmarshmarine.example.com; email jcorrigan.private@example.com",
     "all_records message_content", "2024-01-01 2025-12-31",
     "civil_process content_requested insufficient_process overbroad(catch_all long_date_range)",
     "deficient",
     R"(AO 88B (Rev. 12/20) Subpoena to Produce Documents, Information, or Objects or to Permit Inspection of Premises in a Civil Action

                              UNITED STATES DISTRICT COURT
                                          for the
                                 Middle District of Florida

SALTMARSH MARINE SERVICES, INC.              )
                 Plaintiff                   )
                    v.                       )     Civil Action No. 8:25-cv-02217-KKM-SPF
JAMES CORRIGAN, ET AL.                       )
                 Defendant                   )

          SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS
            OR TO PERMIT INSPECTION OF PREMISES IN A CIVIL ACTION

To:                         Wickr LLC, Custodian of Records
                    (Name of person to whom this subpoena is directed)

[X] Production: YOU ARE COMMANDED to produce at the time, date, and place set forth below the following documents,
electronically stored information, or objects, and to permit inspection, copying, testing, or sampling of the material:
See Schedule 1.

Place: Castellane Rhodes LLP, 100 N. Tampa St., Tampa, FL 33602     Date and Time: March 16, 2026 at 5:00 p.m.

[ ] Inspection of Premises: YOU ARE COMMANDED to permit entry onto the designated premises, land, or other property possessed
or controlled by you at the time, date, and location set forth below.

     The following provisions of Fed. R. Civ. P. 45 are attached - Rule 45(c), relating to the place of compliance; Rule 45(d),
relating to your protection as a person subject to a subpoena; and Rule 45(e) and (g), relating to your duty to respond.

Date:  02/16/2026
          CLERK OF COURT
                                          OR        /s/ Dominic Rhodes
     ______________________________                 ______________________________
     Signature of Clerk or Deputy Clerk             Attorney's signature

The name, address, e-mail address, and telephone number of the attorney representing (name of party) Saltmarsh Marine
Services, Inc., who issues or requests this subpoena, are: Dominic Rhodes, Castellane Rhodes LLP, 100 N. Tampa St., Tampa, FL
33602, drhodes@castellanerhodes.example.com, (813) 555-0165
)"
     "\f"
     R"(                                   SCHEDULE 1

1.   All messages exchanged between bwhitlock@saltmarshmarine.example.com and jcorrigan.private@example.com from January 1,
     2024 through December 31, 2025.
2.   Any and all records of every kind relating to those two accounts for the same time.
)"},
    {"HoursOfOneDay", "search_warrant", "search_warrant affidavit", "va-trial-roanoke",
     "Roanoke City Police Department", "26-SW-0203", "2026-02-19 - -", "-",
     "creation_date device_types location", "2026-01-09 2026-01-09",
     "missing_identifier not_held_requested overbroad(class_of_accounts)", "deficient",
     R"(COMMONWEALTH OF VIRGINIA                                   SEARCH WARRANT
Va. Code §§ 19.2-56, 19.2-70.3                             File No. 26-SW-0203

CIRCUIT COURT OF THE CITY OF ROANOKE

TO ANY AUTHORIZED OFFICER:

You are hereby commanded in the name of the Commonwealth to forthwith search the records of Wickr LLC, either in day or night,
for the following property: for every Wickr account that was in use within 200 meters of 37.2710 N, 79.9414 W on January 9, 2026
between 10:40 p.m. and 11:30 p.m., the date it was created, the kind of device and its coordinates.

You are further commanded to seize said property if it be found and to produce it before this Court. This SEARCH WARRANT is
issued in relation to an offense substantially described as follows: Malicious wounding, § 18.2-51.

I, the undersigned, have found probable cause to believe that the property constitutes evidence of the crime identified herein,
based on the statements in the attached affidavit sworn to by Det. L. Whitcomb.

February 19, 2026  4:15 PM                    /s/ Josephine Tazewell
DATE AND TIME                                 [X] JUDGE   [ ] MAGISTRATE   [ ] CLERK
)"
     "\f"
     R"(AFFIDAVIT FOR SEARCH WARRANT                              File No. 26-SW-0203

The undersigned applicant states under oath:

1. A search is requested in relation to an offense substantially described as: Malicious wounding, § 18.2-51.
2. The things or persons to be searched for are described on the warrant.
3. The material facts constituting probable cause are: On January 9, 2026 three men beat a fourth outside 614 Salem Avenue. The
victim, who can be reached at 540-555-0133, heard one of them say to check Wickr. A witness uses Wickr under the name hawk_star5
and received nothing.

The statements above are true and accurate to the best of my knowledge and belief.
/s/ Det. L. Whitcomb, Roanoke City Police Department
Subscribed and sworn to before me on February 19, 2026.
)"},
    {"RowsOfATable", "order_2703d", "order_2703d attachment", "njd", "United States Secret Service",
     "26-mj-8114", "2026-02-13 - -",
     "email a.sorrel@example.com; email b.tansy@example.com; email c.yarrow@example.com; phone "
     "+19735550181",
     "device_types message_counts subscriber_information", "2025-02-01 2026-01-31", "-", "ready",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF NEW JERSEY

IN THE MATTER OF THE APPLICATION OF THE            Hon. Priscilla Vane
UNITED STATES OF AMERICA FOR AN ORDER              Mag. No. 26-mj-8114
FOR DISCLOSURE OF INFORMATION

                         ORDER

This matter having come before the Court upon the application of the United States of America (by Bartholomew Quill, Assistant U.S.
Attorney) for an Order pursuant to Title 18, United States Code, Section 2703(c)(1)(B) and (d), and the Court having found specific
and articulable facts showing reasonable grounds to believe that the records are relevant and material to an ongoing criminal
investigation,

IT IS on this 13th day of February, 2026,

ORDERED that Wickr LLC shall within fourteen days furnish to agents of the United States Secret Service, for each account in
Schedule A and for the period February 1, 2025 through January 31, 2026, subscriber records, counts of messages sent and received,
and device types.

                                        /s/ Priscilla Vane
                                        HON. PRISCILLA VANE
                                        UNITED STATES MAGISTRATE JUDGE
)"
     "\f"
     R"(SCHEDULE A

  No.     Wickr ID                      Telephone             Network
  1       a.sorrel@example.com          -                     (unknown)
  2       b.tansy@example.com           973-555-0181          (unknown)
  3       c.yarrow@example.com          -                     (unknown)
)"},
    {"CalifornianSignature", "search_warrant", "search_warrant", "ca-trial-los-angeles",
     "Los Angeles Police Department", "LASW26-01187", "2026-02-12 - -",
     "email vega.pico.91@example.com; username picounion_v",
     "creation_date device_types file_content message_content subscriber_information",
     "2025-08-01 2026-01-20", "content_requested nondisclosure", "partial",
     R"(                                                                                                     SW No. LASW26-01187
                         STATE OF CALIFORNIA - COUNTY OF LOS ANGELES
                              SEARCH WARRANT AND AFFIDAVIT
                      (Electronic Communications Privacy Act, Penal Code § 1546.1)

THE PEOPLE OF THE STATE OF CALIFORNIA TO ANY PEACE OFFICER IN LOS ANGELES COUNTY:

PROOF by affidavit having been this day made before me by Detective R. Quintero #38817, Los Angeles Police Department, that there
is substantial probable cause for the issuance of this search warrant, YOU ARE THEREFORE COMMANDED TO SEARCH:

     PREMISES: The records of WICKR LLC, 410 Terry Avenue North, Seattle, Washington, relating to

          Wickr ID vega.pico.91@example.com
          Wickr username picounion_v

     FOR THE FOLLOWING PROPERTY, dated between August 1, 2025 and January 20, 2026:

          1. Account registration information, including the date the account was registered and kinds of device used.
          2. Messages, whether read or unread, and images sent or received by the account.

AND TO SEIZE IT IF FOUND and bring it forthwith before me, or this court, at the courthouse of this court.

)"
     "\f"
     R"(                                                                                                     SW No. LASW26-01187
                                                                                                     Page 2

DELAYED NOTICE: [X] GRANTED  [ ] DENIED. Pursuant to Penal Code § 1546.2(b), the service provider shall refrain from notifying any
party that information has been sought, for a period of 90 days.

Night service:  [ ] approved   [X] denied

GIVEN under my hand this 12th day of February, 2026 at 11:14 A.M.

/s/ Imelda Santacruz-Roy
Judge of the Superior Court of California, County of Los Angeles, Dept. 30
)"},
};

TEST(Papers, ReadTheSameRuleInOtherWords) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
