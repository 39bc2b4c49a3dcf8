// Papers that speak of process, quote it or come with it, and are none.
#include "tests/stages/process_case.h"

namespace writ {
namespace {

const ProcessCase kCases[] = {
    {"AffidavitAlone", "other", "affidavit",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF COLORADO
AFFIDAVIT IN SUPPORT OF AN APPLICATION FOR A SEARCH WARRANT
I, Odo Farrier, being first duly sworn, hereby depose and state as follows:
1. I make this affidavit in support of an application for a search warrant for records of Wickr LLC.
2. There is probable cause to search the account for evidence.
Sworn to before me on March 2, 2026.
)"},
    {"ApplicationAlone", "other", "application",
     R"(AO 106 (Rev. 04/10) Application for a Search Warrant
UNITED STATES DISTRICT COURT
for the District of Vermont
APPLICATION FOR A SEARCH WARRANT
I, a federal law enforcement officer, request a search warrant and state under penalty of perjury that
I have reason to believe that there is now concealed evidence of a crime.
)"},
    {"MotionToQuash", "other", "-",
     R"(IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS
PELHAM v. ORME
NON-PARTY'S MOTION TO QUASH SUBPOENA DUCES TECUM
TO THE HONORABLE JUDGE: Wickr LLC moves to quash the subpoena served on it, which commands it to
produce the contents of communications. The Stored Communications Act forbids it.
Respectfully submitted,
)"},
    {"OpinionOnASubpoena", "other", "other",
     R"(United States Court of Appeals
For the Eighth Circuit
No. 25-1187
IN RE GRAND JURY SUBPOENA DUCES TECUM
Appeal from United States District Court for the District of Nebraska
Before GRUENDER, Circuit Judge.
The district court ordered the provider to produce the records. See 18 U.S.C. § 2703(d). We affirm.
)"},
    {"BriefOnAWarrant", "other", "-",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF MASSACHUSETTS
IN RE SEARCH WARRANT TO A PROVIDER
MEMORANDUM OF LAW IN SUPPORT OF MOTION TO VACATE
The warrant commands the provider to disclose messages. See Riley v. California, 573 U.S. 373 (2014);
Carpenter v. United States, 138 S. Ct. 2206 (2018); United States v. Warshak, 631 F.3d 266 (6th Cir.).
)"},
    {"OrderOfDismissal", "other", "other",
     R"(IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS
MARSH v. FENWAY LLC            No. 24 L 1187
ORDER OF DISMISSAL
This cause coming on to be heard, IT IS HEREBY ORDERED that the action is dismissed with prejudice.
ENTERED: Judge
)"},
    {"SchedulingOrder", "other", "other",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF UTAH
BROOK v. WICKR LLC
SCHEDULING ORDER
IT IS ORDERED that discovery closes on June 1, 2026 and that motions be filed by July 1, 2026.
)"},
    {"NoticeOfHearing", "other", "other",
     R"(SUPERIOR COURT OF ARIZONA, PIMA COUNTY
IN RE MARRIAGE OF DALE
NOTICE OF HEARING
PLEASE TAKE NOTICE that the motion will be heard on April 2, 2026. A copy is sent to all persons on the
mailing list. No action is required.
)"},
    {"WithdrawalOfASubpoena", "other", "-",
     R"(CROSS & LUNE LLP
March 2, 2026
Wickr LLC
Re: Subpoena in Lune v. Teal
Dear Custodian of Records:
The subpoena that we served on you on February 4, 2026 is hereby withdrawn. No further response is
required. Thank you for your patience.
Sincerely,
)"},
    {"TakedownDemand", "other", "-",
     R"(March 2, 2026
To whom it may concern:
A user of your service posts material that belongs to us. We demand that you remove the material and
disable access to the page at once under the Digital Millennium Copyright Act.
Regards,
)"},
    {"ArrestWarrant", "other", "other",
     R"(AO 442 (Rev. 11/11) Arrest Warrant
UNITED STATES DISTRICT COURT
for the District of Idaho
United States of America v. Clem Orr
ARREST WARRANT
To: Any authorized law enforcement officer
YOU ARE COMMANDED to arrest and bring before a United States magistrate judge without unnecessary delay
Clem Orr, who is accused of an offense.
)"},
    {"GuideForLawEnforcement", "other", "other",
     R"(Law Enforcement Guidelines
This guide explains how we respond to legal process. We will disclose subscriber records in response to
a grand jury subpoena, an administrative subpoena or a court order under 18 U.S.C. § 2703(d), and
contents only under a search warrant. Emergency disclosure requests under 18 U.S.C. § 2702(b)(8) and
preservation requests under 18 U.S.C. § 2703(f) are described below.
)"},
    {"Newsletter", "other", "other",
     R"(THE PROVIDER WEEKLY
Court orders messaging company to hand over records
By our staff. A federal judge in Ohio last week signed a search warrant that commands a company to
produce messages. The subpoena and the order were unsealed on Monday. Subscribe to our newsletter.
)"},
    {"Complaint", "other", "other",
     R"(UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA
DUNLIN v. AMAZON WEB SERVICES, INC.
COMPLAINT FOR DAMAGES
Plaintiff alleges that the defendant produced records in answer to a subpoena without notice.
DEMAND FOR JURY TRIAL
)"},
    {"SummonsAndComplaint", "other", "-",
     R"(AO 440 (Rev. 06/12) Summons in a Civil Action
UNITED STATES DISTRICT COURT
for the Western District of Washington
DUNLIN, Plaintiff v. AMAZON WEB SERVICES, INC., Defendant
SUMMONS IN A CIVIL ACTION
To: Amazon Web Services, Inc.
A lawsuit has been filed against you. Within 21 days after service you must serve on the plaintiff an
answer to the attached complaint.
)"},
    {"Marketing", "other", "other",
     R"(Dear Customer,
Our compliance suite helps providers answer every subpoena, warrant and court order in minutes.
Book a demonstration today and save half of the first year.
The Team
)"},
    {"Acknowledgement", "other", "-",
     R"(SALT LAKE CITY POLICE DEPARTMENT
March 2, 2026
Wickr LLC
Dear Custodian:
Thank you for the records that you produced in answer to our search warrant. We have received your
production and nothing further is needed. You may close your file.
Sincerely,
)"},
    {"Invoice", "other", "other",
     R"(INVOICE
Process Servers of Puget Sound
Service of subpoena on Wickr LLC, 2 March 2026          $85.00
Total due                                                $85.00
)"},
    {"ProofOfServiceAlone", "other", "proof_of_service",
     R"(PROOF OF SERVICE
I am over the age of eighteen and not a party to this action. I served the foregoing subpoena by
delivering a copy to the registered agent of Wickr LLC. I declare under penalty of perjury that the
foregoing is true and correct.
)"},
    {"LetterThatMentionsAWarrantToCome", "other", "-",
     R"(Dear Wickr team,
my name was in the papers last week because of a search warrant. I only want to say that your service
is good and that I will go on using it.
Yours truly,
A user
)"},
};

TEST(ChooseProcess, TakesPapersThatSpeakOfProcessForNone) { ExpectProcesses(kCases); }

}  // namespace
}  // namespace writ
