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

}  // namespace
}  // namespace writ
