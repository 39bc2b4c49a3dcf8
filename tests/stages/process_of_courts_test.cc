// Warrants and orders as courts of many states write them.
#include "tests/stages/process_case.h"

namespace writ {
namespace {

const ProcessCase kCases[] = {
    {"FederalWarrantWithReturnOnItsBack", "search_warrant",
     "search_warrant search_warrant attachment attachment",
     R"(AO 93 (Rev. 11/13) Search and Seizure Warrant
UNITED STATES DISTRICT COURT
for the
Middle District of Tennessee
In the Matter of the Search of               )
INFORMATION THAT IS STORED AT PREMISES       )   Case No. 3:26-mj-4410
CONTROLLED BY WICKR LLC                      )
SEARCH AND SEIZURE WARRANT
To: Any authorized law enforcement officer
An application by a federal law enforcement officer requests the search of the following property.
I find that the affidavit(s) establish probable cause to search and seize the property.
YOU ARE COMMANDED to execute this warrant on or before March 12, 2026
)"
     "\f"
     R"(AO 93 (Rev. 11/13) Search and Seizure Warrant (Page 2)
Return
Case No.: 3:26-mj-4410
Date and time warrant executed:
Inventory of the property taken:
)"
     "\f"
     R"(ATTACHMENT A
Property to Be Searched
This warrant applies to information associated with the account lyre@example.com.
)"
     "\f"
     R"(ATTACHMENT B
Particular Things to Be Seized
I. Information to be disclosed by Wickr LLC
)"},
    {"NewYorkSearchWarrant", "search_warrant", "search_warrant",
     R"(CRIMINAL COURT OF THE CITY OF NEW YORK
COUNTY OF QUEENS
SEARCH WARRANT No. 211/2026
TO ANY POLICE OFFICER OF THE CITY OF NEW YORK:
Proof by affidavit having been made this day before me by Detective P. Amadi, that there is
reasonable cause to believe that certain property is held by Wickr LLC,
YOU ARE THEREFORE COMMANDED, between 6:00 a.m. and 9:00 p.m., to search the records of the account
hollis.t@example.net and to bring what you find before the court.
This warrant must be executed not more than ten days after the date of issuance.
Dated: Queens, New York, March 3, 2026
Judge of the Criminal Court
)"},
    {"TexasEvidentiaryWarrant", "search_warrant", "affidavit search_warrant",
     R"(THE STATE OF TEXAS
COUNTY OF BEXAR
AFFIDAVIT FOR SEARCH WARRANT
The undersigned Affiant, being a peace officer under the laws of Texas and being duly sworn, on oath
makes the following statements. There is in Bexar County a suspected place described as records of
Wickr LLC. Affiant has probable cause to believe that an offense was committed.
Wherefore, Affiant asks for issuance of a warrant.
Subscribed and sworn to before me on March 4, 2026.
)"
     "\f"
     R"(THE STATE OF TEXAS
COUNTY OF BEXAR
SEARCH WARRANT
The State of Texas to the Sheriff or any Peace Officer of Bexar County, Texas, GREETINGS:
Whereas the affiant whose affidavit is attached has stated facts that show probable cause,
you are commanded to enter the suspected place described in the affidavit, to search for the
property described there, and to seize it.
Issued at 2:14 p.m. on the 4th day of March, 2026, to certify which witness my hand.
MAGISTRATE, BEXAR COUNTY, TEXAS
)"},
    {"OregonWarrantInMixedCase", "search_warrant", "search_warrant",
     R"(In the Circuit Court of the State of Oregon
For the County of Lane
Search Warrant
In the name of the State of Oregon, to any police officer, greetings:
Information on oath having this day been laid before me, I find probable cause to believe that
evidence of a crime is held by Amazon Web Services, Inc.
You are hereby commanded to serve this warrant on the provider and to obtain account records for
grebe@example.org. This warrant shall be executed within five days.
Issued over my hand on March 2, 2026.
Circuit Court Judge
)"},
    {"WashingtonWarrantToARecordsHolder", "search_warrant", "search_warrant attachment",
     R"(SUPERIOR COURT OF WASHINGTON FOR PIERCE COUNTY
STATE OF WASHINGTON,            )   No. 26-1-00417-3
Plaintiff,                      )
                                )   SEARCH WARRANT FOR
RECORDS OF WICKR LLC            )   ELECTRONIC RECORDS
THE STATE OF WASHINGTON TO: Any peace officer of the State
Upon the sworn complaint made before me there is probable cause to believe that the crime of theft
has been committed. You are therefore commanded to search the following records, to seize them, and
to keep them safely: see Appendix A.
DATED this 5th day of March, 2026.
SUPERIOR COURT JUDGE
)"
     "\f"
     R"(APPENDIX A
Records for the account wigeon.9@example.com, January 1, 2026 to the present: creation date.
)"},
    {"TrackingStyleWarrantByStoredCommunicationsAct", "search_warrant", "search_warrant",
     R"(IN THE DISTRICT COURT OF THE SECOND JUDICIAL DISTRICT
STATE OF WYOMING, COUNTY OF ALBANY
WARRANT FOR STORED ELECTRONIC COMMUNICATIONS
To: Wickr LLC and any peace officer
A sworn application having been presented, and the Court finding that there is probable cause,
you are hereby ordered to disclose and the officer is authorized to seize the records of the
account bison.run@example.com. Execution of this warrant shall be made by e-mail or by portal.
Ordered March 1, 2026.
District Judge
)"},
    {"ScannedTitleWithConfusedLetters", "search_warrant", "search_warrant",
     R"(UNlTED STATES DlSTRlCT C0URT
for the Western District of Arkansas
SEARCH AND SElZURE WARRANT
To: Any authorized law enforcement officer
I find that the affidavit(s) establish probab1e cause to search and seize the property described.
YOU ARE C0MMANDED to execute this warrant on or before March 9, 2026 (not to exceed 14 days)
)"},
    {"ScannedTitleWithLostBlanks", "search_warrant", "search_warrant",
     R"(SUPERIORCOURT OF CALIFORNIA
COUNTY OF KERN
SEARCHWARRANT
The People of the State of California to any peaceofficer in the County of Kern:
Proof by affidavit having been made before me, there is probablecause to believe that the property
described is held by Wickr LLC. YOUARECOMMANDED to search the records of tern@example.com.
)"},
    {"FederalInterceptionOrder", "wiretap_order", "wiretap_order",
     R"(IN THE UNITED STATES DISTRICT COURT
FOR THE NORTHERN DISTRICT OF GEORGIA
ORDER AUTHORIZING THE INTERCEPTION OF WIRE AND ELECTRONIC COMMUNICATIONS
Application having been made before me by an investigative officer under 18 U.S.C. § 2516, and the
Court finding that normal investigative procedures have been tried and have failed,
IT IS HEREBY ORDERED that special agents are authorized to intercept communications of the account
heron.k@example.com for a period of thirty days.
IT IS FURTHER ORDERED that Wickr LLC shall furnish the technical assistance necessary.
United States District Judge
)"},
    {"StateWiretapOrder", "wiretap_order", "wiretap_order",
     R"(SUPERIOR COURT OF NEW JERSEY
LAW DIVISION - ESSEX COUNTY
IN THE MATTER OF THE APPLICATION OF THE STATE FOR A COMMUNICATIONS DATA INTERCEPT
WIRETAP ORDER NO. 14-2026
This matter having been opened to the Court by the Attorney General, and the Court having found
probable cause, it is on this 2nd day of March, 2026 ORDERED that the State is authorized to
intercept electronic communications over the facility plover@example.net, and that the
interception be minimized.
J.S.C.
)"},
    {"PenRegisterWithoutOtherStatute", "pen_register_order", "pen_register_order",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF NEVADA
IN THE MATTER OF THE APPLICATION OF THE UNITED STATES FOR AN ORDER
AUTHORIZING THE INSTALLATION AND USE OF PEN REGISTERS
ORDER
This matter comes before the Court on an application pursuant to 18 U.S.C. §§ 3122, 3123. The Court
finds that the applicant has certified that the information likely to be obtained is relevant.
IT IS ORDERED that the agency may install and use a pen register and a trap and trace device on
dunlin@example.com for sixty days, and that Wickr LLC shall furnish all assistance.
United States Magistrate Judge
)"},
    {"StatePenRegister", "pen_register_order", "pen_register_order",
     R"(STATE OF MINNESOTA                         DISTRICT COURT
COUNTY OF DAKOTA                           FIRST JUDICIAL DISTRICT
ORDER FOR PEN REGISTER AND TRAP AND TRACE DEVICE
Upon the application of the Dakota County Attorney under Minn. Stat. § 626A.37,
IT IS ORDERED that the installation and use of a pen register is authorized for the AWS Wickr user
gadwall. The provider shall not disclose the existence of the pen register.
Judge of District Court
)"},
    {"OrderUnder2703dWithFindings", "order_2703d", "order_2703d",
     R"(UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF WISCONSIN
IN THE MATTER OF AN APPLICATION FOR AN ORDER    Case No. 26-M-417
ORDER
The United States has offered specific and articulable facts showing reasonable grounds to believe
that the records sought are relevant and material to an ongoing criminal investigation.
Pursuant to 18 U.S.C. § 2703(d), IT IS ORDERED that Wickr LLC shall disclose within ten days the
records described below.
United States Magistrate Judge
)"},
    {"OrderUnder2703dWithBrokenSectionSign", "order_2703d", "order_2703d",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF OREGON
ORDER PURSUANT TO 18 U.S.C. $ 2703 (d)
The Court finds specific and articulable facts. IT IS HEREBY ORDERED that Wickr LLC, within
fourteen days, shall turn over the records of pintail@example.com.
)"},
    {"AllWritsAct", "court_order", "court_order",
     R"(UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF IOWA
IN RE ORDER REQUIRING WICKR LLC          )   No. 4:26-mc-11
TO ASSIST IN THE EXECUTION OF A WARRANT  )
ORDER
Before the Court is the government's motion under the All Writs Act, 28 U.S.C. § 1651.
IT IS HEREBY ORDERED that Wickr LLC assist law enforcement agents in the examination of the device.
)"},
    {"StateProductionOrder", "court_order", "court_order",
     R"(STATE OF MAINE                       UNIFIED CRIMINAL DOCKET
CUMBERLAND, ss                       DOCKET NO. CUMCD-MH-26-14
ORDER FOR RECORDS OF A PROVIDER
On the motion of the State, and for good cause shown, it is hereby ORDERED that Amazon Web Services,
Inc. provide to the Portland Police Department the subscriber information for scoter@example.com.
Justice, Unified Criminal Docket
)"},
    {"FamilyCourtDirectsTheProvider", "court_order", "court_order",
     R"(FAMILY COURT OF THE STATE OF NEW YORK
COUNTY OF ERIE
In the Matter of a Proceeding under Article 6
ORDER DIRECTING PRODUCTION OF RECORDS
On the application of the attorney for the child, it is
ORDERED that Wickr LLC shall produce to this court by March 30, 2026 the dates on which the account
smew@example.com was created and last used.
ENTER: Judge of the Family Court
)"},
    {"ProposedOrderIsAnOrder", "court_order", "court_order",
     R"(IN THE DISTRICT COURT OF JOHNSON COUNTY, KANSAS
(PROPOSED) ORDER TO PRODUCE CUSTOMER RECORDS
Upon motion of the District Attorney, IT IS ORDERED that Wickr LLC produce account records.
IT IS SO ORDERED this ____ day of ________, 2026.
_________________________
District Judge
)"},
    {"NondisclosureOrderAlone", "nondisclosure_order", "nondisclosure_order",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF MARYLAND
IN RE GRAND JURY SUBPOENA 2026-118        Misc. No. 26-mc-204
NONDISCLOSURE ORDER
Upon the application of the United States under 18 U.S.C. § 2705(b), the Court determines that
there is reason to believe that notification will seriously jeopardize the investigation.
IT IS ORDERED that Wickr LLC shall not disclose the existence of the subpoena to any other person
for one year.
United States Magistrate Judge
)"},
    {"NondisclosureOrderBesideASubpoena", "grand_jury_subpoena",
     "grand_jury_subpoena nondisclosure_order",
     R"(AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury
UNITED STATES DISTRICT COURT
for the District of Hawaii
SUBPOENA TO TESTIFY BEFORE A GRAND JURY
To: Wickr LLC
YOU ARE COMMANDED to appear in this United States district court to testify before the court's
grand jury. You must also bring with you the following documents: account records.
Date: March 2, 2026
CLERK OF COURT
)"
     "\f"
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF HAWAII
IN RE GRAND JURY SUBPOENA
ORDER COMMANDING WICKR LLC NOT TO NOTIFY ANY PERSON
The United States has applied under 18 U.S.C. § 2705(b). IT IS THEREFORE ORDERED that Wickr LLC
shall not disclose the existence of the attached subpoena for one year.
United States Magistrate Judge
)"},
    {"FiscProductionOrder", "court_order", "court_order",
     R"(UNITED STATES
FOREIGN INTELLIGENCE SURVEILLANCE COURT
WASHINGTON, D.C.
IN RE APPLICATION OF THE FEDERAL BUREAU OF INVESTIGATION FOR AN ORDER
REQUIRING THE PRODUCTION OF TANGIBLE THINGS           Docket Number: BR 26-11
SECONDARY ORDER
This Court having found that the application satisfies the requirements of 50 U.S.C. § 1861,
IT IS HEREBY ORDERED that the Custodian of Records of Wickr LLC shall produce to the FBI the records.
)"},
};

TEST(ChooseProcess, KnowsWarrantsAndOrders) { ExpectProcesses(kCases); }

}  // namespace
}  // namespace writ
