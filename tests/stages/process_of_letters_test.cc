// Letters and forms: national security letters, emergencies, preservation, covers, bare requests.
#include "tests/stages/process_case.h"

namespace writ {
namespace {

const ProcessCase kCases[] = {
    {"NationalSecurityLetter", "national_security_letter", "national_security_letter",
     R"(U.S. Department of Justice
Federal Bureau of Investigation
Newark, New Jersey
In Reply, Please Refer to File No. NSL-25-118844
March 2, 2026
Wickr LLC
Dear Custodian of Records:
Pursuant to Executive Order 12333 and under the authority of Title 18, United States Code, Section
2709, you are hereby directed to provide to the Federal Bureau of Investigation the names, addresses
and length of service of the person to whom the account teal@example.com was registered.
In accordance with Title 18, U.S.C., Section 2709(b), I certify that the information sought is
relevant to an authorized investigation to protect against international terrorism.
Sincerely,
Special Agent in Charge
)"},
    {"FinancialNationalSecurityLetter", "national_security_letter", "national_security_letter",
     R"(UNITED STATES DEPARTMENT OF JUSTICE
FEDERAL BUREAU OF INVESTIGATION
March 3, 2026
Dear Compliance Officer:
Pursuant to 12 U.S.C. § 3414(a)(5) you are requested to produce the financial records that pertain to
the customer named below. I certify that these records are sought for foreign counterintelligence
purposes to protect against international terrorism or clandestine intelligence activities.
Assistant Director
)"},
    {"ExigentForm", "emergency_request", "emergency_request",
     R"(KOOTENAI COUNTY SHERIFF
EXIGENT CIRCUMSTANCES REQUEST FORM
Date: 03/02/2026
To: Wickr LLC
Case number: 26-11448
Describe the nature of the emergency: A hiker sent a farewell message and is believed to be at risk
of death by suicide.
Account: merlin.h@example.com
I declare that the information above is true.
)"},
    {"EmergencyLetter", "emergency_request", "emergency_request",
     R"(TULSA POLICE DEPARTMENT
March 2, 2026
AWS Wickr, Law Enforcement Response
Re: Emergency disclosure of customer records, case 2026-004417
To whom it may concern:
Under 18 U.S.C. § 2702(c)(4) this department asks you to disclose without delay records of the account
kite.o@example.net. A child of six has been abducted and there is an imminent danger of death or
serious physical injury. We will follow with a warrant within 48 hours.
Respectfully,
Lt. Harlan Boothe
)"},
    {"EmergencyBehindAFaxCover", "emergency_request", "fax_cover emergency_request",
     R"(ANOKA COUNTY SHERIFF'S OFFICE
FACSIMILE COVER SHEET
To: Wickr LLC          From: Sgt. Dell
Number of pages including cover: 2
)"
     "\f"
     R"(ANOKA COUNTY SHERIFF'S OFFICE
EMERGENCY DISCLOSURE REQUEST
An armed man holds his family in a house. Danger of death to a person.
Account: rail.w@example.com. Information needed: last use.
)"},
    {"PreservationLetter", "preservation_request", "preservation_request",
     R"(OFFICE OF THE DISTRICT ATTORNEY
LANE COUNTY, OREGON
March 2, 2026
Wickr LLC
Re: Preservation Request, DA 26-0447
Dear Custodian:
You are hereby requested to preserve, under the provisions of 18 U.S.C. § 2703(f)(1), all records in
your possession of the account dowitcher@example.com for ninety days pending further legal process.
Sincerely,
Deputy District Attorney
)"},
    {"PreservationOfAStatePolice", "preservation_request", "preservation_request",
     R"(MICHIGAN STATE POLICE
COMPUTER CRIMES UNIT
DATE: March 4, 2026
TO: AWS Wickr
SUBJECT: Preservation of account records
This agency is conducting a criminal investigation. Please take all necessary steps to preserve the
records and other evidence of the user knot.t@example.org pending the issuance of a court order.
The preservation should last 90 days and may be renewed for one additional 90-day period.
D/Sgt. Maud Ferris
)"},
    {"PreservationFormWithoutStatute", "preservation_request", "preservation_request",
     R"(BUTTE-SILVER BOW LAW ENFORCEMENT DEPARTMENT
PRESERVATION REQUEST
Provider: Wickr LLC
Incident: 26-3391
Please preserve the following for 90 days:
Account redpoll@example.com, creation date and last use.
Officer L. Brandt
)"},
    {"PreservationBehindACoverLetter", "preservation_request", "cover_letter preservation_request",
     R"(YAVAPAI COUNTY ATTORNEY
March 2, 2026
Wickr LLC
Re: Preservation of records
Dear Custodian of Records:
Enclosed is a preservation request in the above matter. Please confirm receipt.
Sincerely,
Paralegal
)"
     "\f"
     R"(YAVAPAI COUNTY ATTORNEY
REQUEST TO PRESERVE RECORDS
Under 18 U.S.C. § 2703(f), you are asked to preserve the account pewee@example.com for 90 days.
)"},
    {"DetectiveAsksForAFavour", "informal_request", "informal_request",
     R"(From: Det. Ansel Brook <abrook@example.org>
To: legal@example.com
Date: Mon, 2 Mar 2026 10:02:11 -0800
Subject: user lookup

Hello,
could you please tell me who uses the account chat.noir@example.com? I do not have a warrant yet but
would appreciate any help. We need the name and address of the user.
Thanks,
Ansel
)"},
    {"ParentAsksForAChild", "informal_request", "informal_request",
     R"(March 2, 2026
Dear Wickr,
I am the mother of a thirteen year old boy. I would like you to send me his account information and
the names of the people that he talks to. His user name is skylark_7.
Thank you,
Rosa Whitlow
)"},
    {"LawyersLetterWithoutProcess", "informal_request", "informal_request",
     R"(MARSH & FINCH LLP
March 2, 2026
Amazon Web Services, Inc.
Re: Our client, Dotterel Ltd.
Dear Sir or Madam:
We represent Dotterel Ltd., whose trade secrets were sent over AWS Wickr. We request that you provide
us with the name and address of the person who uses the account ruff.h@example.com within ten days,
failing which we will seek relief.
Very truly yours,
Ida Marsh
)"},
    {"CompanyAsksForAFormerEmployee", "informal_request", "informal_request",
     R"(BRANT INDUSTRIES, HUMAN RESOURCES
March 3, 2026
To whom it may concern:
As a courtesy, please send us the login records of our former employee under the handle brant_07. We
would be grateful for a reply this week.
Regards,
Head of Human Resources
)"},
    {"CoverLetterThatAsksAndEnclosesNothingOfForce", "informal_request", "-",
     R"(HURON COUNTY PROSECUTOR
March 2, 2026
Wickr LLC
Dear Custodian of Records:
Please provide the subscriber information and the creation date of the account
smew.p@example.com to this office by March 16, 2026. A copy of the police report is enclosed.
Sincerely,
Assistant Prosecutor
)"},
};

TEST(ChooseProcess, KnowsWhatALetterAsks) { ExpectProcesses(kCases); }

}  // namespace
}  // namespace writ
