// Accounts and data in riders, schedules, tables and lists of one line.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"RiderThatCarvesOut", "trial_subpoena", "trial_subpoena attachment", "nyed",
     "Federal Defenders of New York", "1:25-cr-00418 (RPK)", "2026-02-13 2026-03-30 -",
     "email canarsie.line@example.com", "creation_date device_types last_use_date",
     "2025-03-01 2025-03-31", "-", "ready",
     R"(AO 89B (07/16) Subpoena to Produce Documents, Information, or Objects in a Criminal Case

UNITED STATES DISTRICT COURT
for the
Eastern District of New York

UNITED STATES OF AMERICA               )
        v.                             )   Case No. 1:25-cr-00418 (RPK)
DASHAWN EVERETT                        )
        Defendant                      )

SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS IN A CRIMINAL CASE

To:  Wickr LLC, 410 Terry Avenue North, Seattle, WA
     (Name of person to whom this subpoena is directed)

YOU ARE COMMANDED to produce at the time, date, and place set forth below the following books, papers, documents, data, or other
objects:   SEE RIDER

Place: 225 Cadman Plaza East, Brooklyn NY    Date and Time: March 30, 2026, 10:00 am

(SEAL)
Date: 02/13/2026         CLERK OF COURT
                         s/ Brenna B. Mahaney
                         Signature of Clerk or Deputy Clerk

The name, address, e-mail, and telephone number of the attorney representing (name of party) Dashawn Everett, who requests this
subpoena, are: Federal Defenders of New York, Inc., One Pierrepont Plaza, Brooklyn; mweil@fdny.example.org; 718-555-0147
)"
     "\f"
     R"(RIDER

As to the Wickr account canarsie.line@example.com only, and only for March 2025:

(a) the date the account was created; (b) the date it was last used; (c) the kinds of devices it was used on.

The subpoena does not call for: the content of any message; the names or addresses of any person; IP logs; or any record of the
accounts flatbush.ave@example.com and eastny@example.com, which are the subject of a separate subpoena.
)"},
    {"BoxesInParentheses", "search_warrant", "search_warrant", "ca-trial-los-angeles",
     "Los Angeles Police Department", "SW-26-0447", "2026-02-24 2026-03-06 2026-05-25",
     "email echo.park@example.com; username silverlake_dj",
     "device_types message_content subscriber_information", "2026-01-01 2026-02-15",
     "content_requested nondisclosure", "partial",
     R"(STATE OF CALIFORNIA - COUNTY OF LOS ANGELES
SEARCH WARRANT AND AFFIDAVIT                                     SW No. SW-26-0447

THE PEOPLE OF THE STATE OF CALIFORNIA to any peace officer in the County of Los Angeles: proof by affidavit, having been made
before me by Detective II Rosalind Pak, Los Angeles Police Department, that there is probable cause to believe that the property
or person described herein may be found at the location set forth herein and is lawfully seizable pursuant to Penal Code Section
1524 as indicated below by "x"(s):

( ) was stolen or embezzled    (x) tends to show that a felony has been committed   ( ) is a tracking device

YOU ARE THEREFORE COMMANDED TO SEARCH: Wickr LLC, 410 Terry Avenue North, Seattle, Washington

FOR THE FOLLOWING PROPERTY, for accounts echo.park@example.com and silverlake_dj, 01/01/2026 through 02/15/2026:
   (x) Subscriber information
   ( ) IP logs
   (x) Device types
   ( ) Location data
   (x) Contents of messages

AND TO SEIZE IT IF FOUND and bring it forthwith before me. This warrant must be executed within 10 days, by March 6, 2026.

IT IS FURTHER ORDERED that Wickr LLC not notify any person of this warrant until May 25, 2026 (Penal Code § 1546.2).

Night service: [ ] yes  [X] no
Issued on February 24, 2026 at 2:02 PM
/s/ Judge Terrance Loughlin     Judge of the Superior Court, Los Angeles Judicial District
)"},
    {"PeriodsInATable", "search_warrant", "search_warrant attachment", "mn-trial-hennepin",
     "Minneapolis Police Department", "MPD 26-018841", "2026-02-23 2026-03-05 -",
     "email nicollet.one@example.com; email nicollet.two@example.com",
     "ip_logs message_counts subscriber_information", "2025-08-01 2026-02-10",
     "nondisclosure not_held_requested", "partial",
     R"(STATE OF MINNESOTA                                                 DISTRICT COURT
COUNTY OF HENNEPIN                                                 FOURTH JUDICIAL DISTRICT

                          SEARCH WARRANT

TO: ANY PEACE OFFICER OF THE STATE OF MINNESOTA.                   CCN MPD 26-018841

WHEREAS, Sgt. Annika Rudeen of the Minneapolis Police Department has this day on oath made application to the undersigned Judge
for issuance of a search warrant to search the premises of Wickr LLC for the property described in Exhibit A;

NOW, THEREFORE, YOU ARE COMMANDED to search the described premises for the described property and seize it, and to execute this
warrant within ten days, not later than March 5, 2026.

The court finds that the provider shall not disclose the existence of this warrant, Minn. Stat. § 626.18.

BY THE COURT: /s/ Marta Oduya-Lindgren
Judge of District Court                          Dated: 2/23/2026 8:55 AM
)"
     "\f"
     R"(                          EXHIBIT A

   Account                        Period
   nicollet.one@example.com       August 1, 2025 - October 15, 2025
   nicollet.two@example.com       January 5, 2026 - February 10, 2026

   Records: subscriber information; IP logs; number of messages sent and received.
)"},
    {"ScheduleOnThePage", "administrative_subpoena", "administrative_subpoena", "-",
     "New York Attorney General", "IPB-26-0118", "2026-02-17 2026-03-17 -",
     "email hudson.tokens@example.com; network_name Hudson Tokens",
     "admin_id creation_date network_membership", "2024-06-01 present",
     "insufficient_process overbroad(long_date_range)", "partial",
     R"(                    STATE OF NEW YORK
            OFFICE OF THE ATTORNEY GENERAL

              INVESTOR PROTECTION BUREAU

                 SUBPOENA DUCES TECUM
      THE PEOPLE OF THE STATE OF NEW YORK GREETINGS

TO:  Wickr LLC                                            IPB-26-0118

YOU ARE HEREBY COMMANDED, pursuant to Section 352 of the General Business Law, to deliver and turn over to the Attorney General of
the State of New York, or a designated Assistant Attorney General, on the 17th day of March, 2026, at 10:00 a.m., at 28 Liberty
Street, New York, New York, all documents and information requested in the Schedule below.

TAKE NOTICE that disobedience of this subpoena subjects you to penalty under law.

SCHEDULE (relevant period: June 1, 2024 through the date of this subpoena), for the account hudson.tokens@example.com and the Wickr
network "Hudson Tokens":
  1. The administrator ID.
  2. The members of the network.
  3. The creation date.

WITNESS, LETITIA JAMESON, Attorney General of the State of New York, this 17th day of February, 2026.
By: /s/ Assistant Attorney General Rowan Castellane, 212-555-0160
)"},
    {"AccountsInOneLine", "administrative_subpoena", "administrative_subpoena", "-",
     "United States Department of Labor", "26-04418-OLMS", "2026-02-16 2026-03-16 -",
     "email ann.p@example.com; email bo.q@example.com; email cy.r@example.com; email "
     "di.s@example.com; email ed.t@example.com",
     "creation_date last_use_date subscriber_information", "2025-01-01 2025-06-30", "-", "ready",
     R"(U.S. DEPARTMENT OF LABOR
Office of Labor-Management Standards

SUBPOENA                                                     No. 26-04418-OLMS

TO: Wickr LLC

By virtue of the authority vested in the Secretary of Labor under 29 U.S.C. § 521, you are hereby required to produce to Investigator
Salma Haddock, 1111 Third Avenue, Seattle, (206) 555-0190, haddock.salma@dol.gov, on March 16, 2026 at 9:30 a.m., subscriber
information, creation date and date of last use of these accounts, for January 1, 2025 through June 30, 2025: ann.p@example.com,
bo.q@example.com, cy.r@example.com; di.s@example.com and ed.t@example.com.

Issued this 16th day of February 2026.
/s/ Casimir Ostrow, District Director
)"},
    {"BlankWhereTheAccountBelongs", "preservation_request", "preservation_request", "-",
     "Custer County Sheriff’s Office", "-", "2026-02-26 - -", "-",
     "creation_date subscriber_information", "-", "missing_identifier placeholder_text",
     "deficient",
     R"(CUSTER COUNTY SHERIFF'S OFFICE

February 26, 2026

Wickr LLC

RE: Preservation request, Case [CASE NUMBER]

To Whom It May Concern:

Pursuant to 18 U.S.C. § 2703(f), you are requested to preserve for 90 days the subscriber information and the date of creation of the
account _______________________ pending the issuance of a search warrant.

Sincerely,
/s/ Deputy Amos Purcell
)"},
    {"CaseOfAnotherCourt", "civil_subpoena", "civil_subpoena", "wa-trial-king",
     "Thornbury Vance PLLC", "26-2-04418-7", "2026-02-18 2026-03-20 -",
     "email okefenokee.charter@example.com", "payment subscriber_information", "-",
     "civil_process other_service", "deficient",
     R"(SUPERIOR COURT OF WASHINGTON, COUNTY OF KING

ESTATE OF WALTER BUFORD, by its executor,      NO. 26-2-04418-7
                         Plaintiff,            SUBPOENA DUCES TECUM ISSUED UNDER RCW 5.51
       vs.                                     (UNIFORM INTERSTATE DEPOSITIONS AND
OKEFENOKEE CHARTER BOATS, INC.,                DISCOVERY ACT)
                         Defendant.            Foreign case: Superior Court of Ware County, Georgia

TO: Wickr LLC, by service on its registered agent

YOU ARE COMMANDED to produce the following by 5:00 p.m. on March 20, 2026 at 1201 Third Avenue, Seattle: the account information and
billing records for okefenokee.charter@example.com.

DATED this 18th day of February, 2026.

THORNBURY VANCE PLLC
By /s/ Clement Vance, WSBA #00000
Attorneys for Plaintiff
)"},
};

TEST(Papers, ReadRidersAndSchedules) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
