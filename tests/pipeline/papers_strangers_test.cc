// Letters from people who are no agency, and papers that ask for nothing.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"Coroner", "informal_request", "informal_request", "-", "Hinds County Office of the Coroner",
     "26-C-0188", "2026-02-17 - -", "email t.granger.hinds@example.com",
     "file_content last_use_date message_content", "2026-02-01 2026-02-14",
     "content_requested not_legal_process", "deficient",
     R"(OFFICE OF THE CORONER
HINDS COUNTY, MISSISSIPPI

February 17, 2026                                                       Our No. 26-C-0188

Amazon Web Services / Wickr

To the Custodian:

This office is investigating the death of Tobias Granger, found February 14. His family tells us that he used Wickr with
the e-mail t.granger.hinds@example.com. It would assist in determining manner of death to have his messages and any
pictures between February 1 and February 14, 2026, and to know when the account was last used.

His next of kin, Mrs. Ola Granger (601-555-0121, ola.granger@example.net), consents.

Respectfully,
/s/ Sharon Bledsoe-Tate
Coroner
)"},
    {"DivorceLawyer", "informal_request", "informal_request", "-", "Kessler & Brandvold",
     "2025-DR-0418", "2026-02-16 - -", "email dhollis.home@example.com",
     "creation_date message_content", "2025-01-01 present",
     "content_requested not_legal_process overbroad(long_date_range)", "deficient",
     R"(KESSLER & BRANDVOLD
ATTORNEYS AT LAW
212 Main Street, Rapid City, South Dakota
Phone (605) 555-0111 | Fax (605) 555-0112 | office@kesslerbrandvold.example

February 16, 2026

Wickr Support / Legal

RE:  Marriage of Hollis, File 2025-DR-0418

To whom it may concern:

This firm represents Mrs. Dana Hollis in a dissolution of marriage. Her husband has an account with you under
dhollis.home@example.com. Please provide us with copies of his messages from January 1, 2025 to the present and tell us when
the account was opened. If you require a subpoena kindly advise and we will obtain one from the circuit court.

Very truly yours,
/s/ Marta Kessler
)"},
    {"BlankForm", "other", "other", "-", "-", "-", "- - -", "-", "-", "-", "-", "not_a_demand",
     R"(AO 88B (Rev. 02/14) Subpoena to Produce Documents, Information, or Objects or to Permit Inspection of Premises in a Civil Action

UNITED STATES DISTRICT COURT
for the
__________ District of __________

________________________________      )
            Plaintiff                 )
               v.                     )     Civil Action No. ____________
________________________________      )
            Defendant                 )

SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS
OR TO PERMIT INSPECTION OF PREMISES IN A CIVIL ACTION

To: ______________________________________
(Name of person to whom this subpoena is directed)

[ ] Production: YOU ARE COMMANDED to produce at the time, date, and place set forth below the following documents,
electronically stored information, or objects, and to permit inspection, copying, testing, or sampling of the material:

Place: ______________________     Date and Time: ______________________

Date: ____________
CLERK OF COURT
                                     OR
_______________________________        _______________________________
Signature of Clerk or Deputy Clerk     Attorney's signature

The name, address, e-mail address, and telephone number of the attorney representing (name of party) ____________________
)"},
    {"FaxedProbate", "civil_subpoena", "fax_cover civil_subpoena", "tx-limited-bexar",
     "Villarreal Stroud PLLC", "2025PC04418", "2026-02-20 2026-03-27 -",
     "email tio.beto@example.com", "all_records last_use_date subscriber_information", "-",
     "civil_process other_service overbroad(catch_all unbounded_dates)", "deficient",
     R"(FACSIMILE TRANSMISSION

TO: Wickr Legal           FAX: 206-555-0199
FROM: Villarreal Stroud PLLC    PHONE: 210-555-0155   FAX: 210-555-0156
DATE: 2/20/26     PAGES (incl. cover): 2
RE: Estate of Alberto Zamora

[ ] Urgent   [X] For Review   [ ] Please Reply

The information in this facsimile is privileged and confidential.
)"
     "\f"
     R"(IN THE ESTATE OF                     §        IN THE PROBATE COURT
ALBERTO ZAMORA,                      §        NUMBER ONE
DECEASED                             §        BEXAR COUNTY, TEXAS
                             NO. 2025PC04418

               SUBPOENA DUCES TECUM

THE STATE OF TEXAS TO ANY SHERIFF, CONSTABLE, OR ANY PERSON AUTHORIZED TO SERVE SUBPOENAS UNDER RULE 176:

YOU ARE COMMANDED TO SUMMON Wickr LLC to appear before the Probate Court Number One of Bexar County, 100 Dolorosa, San
Antonio, Texas, at 10:00 a.m. on the 27th day of March, 2026, and produce the following: account information and the date of
last use of tio.beto@example.com, and any and all other records concerning that account.

This subpoena is issued at the instance of the Applicant, by her attorney Ernesto Stroud, Villarreal Stroud PLLC.

ISSUED February 20, 2026.
/s/ Ernesto Stroud, Attorney
)"},
    {"PressArticle", "other", "other", "-", "-", "-", "- - -", "-", "-", "-", "-", "not_a_demand",
     R"(Prosecutors served a search warrant on Wickr. Here is what they got.

By Gwendolyn Achterberg, The Harbor Ledger

PORTLAND, Maine - When federal agents served a search warrant on the maker of the Wickr app last spring, they asked for the
contents of messages, IP logs and contact lists of three suspected smugglers. What came back fit on one sheet of paper: an
account creation date, a date of last use and the type of device.

"You are commanded to execute this warrant," the order signed by U.S. Magistrate Judge Karen Wolfson read, but there was
little to execute. Defense lawyer Tom Abernathy, who can be reached at tom@abernathy.example, said the episode shows the limits
of subpoenas. The grand jury indicted the three on June 4, 2025 in case no. 2:25-cr-00081.

The newspaper obtained the records through a public records request.
)"},
    {"LockedOutUser", "other", "other", "-", "-", "-", "2026-02-22 - -", "-", "-", "-", "-",
     "not_a_demand",
     R"(From: Casey Lindgren <casey.lindgren@example.net>
To: wickr-support@amazon.example
Date: Sun, 22 Feb 2026 19:04:11 -0800
Subject: locked out!!!

Hi,
I have been locked out of my own account (casey.lindgren@example.net) since Thursday. I reset my phone and now the app wants
a password I don't remember. This is my fourth message. If nobody helps me I will complain to the Attorney General. Can someone
please unlock it? My number is 360-555-0148.

Casey
)"},
    {"University", "informal_request", "informal_request", "-", "Ridgemont University",
     "OSC-26-0041", "2026-02-19 - -", "email hallmonitor3@example.com",
     "group_membership message_content", "-",
     "content_requested not_held_requested not_legal_process overbroad(unbounded_dates)",
     "deficient",
     R"(RIDGEMONT UNIVERSITY
Office of Student Conduct
Case OSC-26-0041

Feb. 19, 2026

Dear Wickr Team:

A student reported hazing that is organised in a chat room on your platform by a person with the address
hallmonitor3@example.com. For our Title IX proceeding we would appreciate receiving a list of who is in the room and copies of
what was written there.

With thanks,
Dr. Philippa Rowntree, Dean of Students
prowntree@ridgemont.example.edu / 859-555-0125
)"},
    {"FreedomOfInformation", "other", "other", "-", "-", "-", "2026-02-10 - -", "-", "-", "-", "-",
     "not_a_demand",
     R"(FREEDOM OF INFORMATION ACT REQUEST

February 10, 2026

FBI, Record/Information Dissemination Section, Winchester, VA

Dear FOIA Officer:

Under the Freedom of Information Act, 5 U.S.C. § 552, I request copies of all national security letters and subpoenas served on
Wickr LLC from January 1, 2020 to the present. I am a journalist and ask for a fee waiver.

/s/ Ludo Barchetta, ludo@paper.example, 646-555-0100
)"},
    {"SchoolPrincipal", "informal_request", "informal_request", "-", "Maple Hollow Middle School",
     "-", "2026-02-12 - -", "username slamjam_07", "message_content subscriber_identity", "-",
     "content_requested not_held_requested not_legal_process overbroad(unbounded_dates)",
     "deficient",
     R"(MAPLE HOLLOW MIDDLE SCHOOL
18 Orchard Road, Bennington, Vermont 05201

February 12, 2026

Dear Wickr,

One of our seventh graders has been receiving hurtful messages from someone called slamjam_07 on Wickr. Could you tell us who this
person is, and send us the messages? Her mother (802-555-0119) is very upset.

Thank you for your help,
Ms. Odette Fairbanks, Principal
)"},
    {"CustomerWhoBuys", "other", "other", "-", "-", "-", "2026-02-18 - -", "-", "-", "-", "-",
     "not_a_demand",
     R"(February 18, 2026

AWS Support

Hello,

We are the administrators of the Wickr network "Tidepool Robotics" and would like to upgrade our plan from Standard to Premium
for 40 seats. Please send a quote and let us know whether our invoices can be issued quarterly.

Regards,
Kwame Adjei, IT Manager, Tidepool Robotics, kwame@tidepool.example
)"},
};

TEST(Papers, ReadLettersFromStrangers) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
