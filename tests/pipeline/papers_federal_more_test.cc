// Federal and military instruments, warrants with their attachments, orders of secrecy.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"SearchWarrantWithAttachments", "search_warrant", "search_warrant attachment attachment",
     "mied", "Federal Bureau of Investigation", "2:26-mc-50418", "2026-02-18 2026-03-04 -",
     "email birch.kettle@example.com; email quay.lamp@example.org",
     "contacts file_content ip_logs message_content subscriber_information",
     "2025-09-15 2026-02-15", "content_requested not_held_requested", "partial",
     R"(AO 93C (Rev. 08/18) Warrant by Telephone or Other Reliable Electronic Means   [X] Original   [ ] Duplicate Original

UNITED STATES DISTRICT COURT
for the
Eastern District of Michigan

In the Matter of the Search of                    )
(Briefly describe the property to be searched     )
or identify the person by name and address)       )   Case No. 2:26-mc-50418
Information associated with two Wickr accounts    )
stored at premises controlled by Wickr LLC        )

WARRANT BY TELEPHONE OR OTHER RELIABLE ELECTRONIC MEANS

To: Any authorized law enforcement officer
An application by a federal law enforcement officer or an attorney for the government requests the search and
seizure of the following person or property located in the Western District of Washington:
See Attachment A
I find that the affidavit(s), or any recorded testimony, establish probable cause to search and seize the person or
property described above, and that such search will reveal: See Attachment B.
YOU ARE COMMANDED to execute this warrant on or before March 4, 2026 (not to exceed 14 days)
[ ] in the daytime 6:00 a.m. to 10:00 p.m.  [X] at any time in the day or night because good cause has been established.
The officer executing this warrant must prepare an inventory as required by law and promptly return this warrant and
inventory to Hon. Isolde Marchetti.
Date and time issued: February 18, 2026  11:20 am            /s/ Isolde Marchetti
                                                              Judge's signature
City and state: Detroit, Michigan                             Isolde Marchetti, U.S. Magistrate Judge
)"
     "\f"
     R"(ATTACHMENT A
Property to Be Searched
This warrant applies to information associated with birch.kettle@example.com and quay.lamp@example.org that is stored
at premises owned, maintained, controlled, or operated by Wickr LLC, a company headquartered at Seattle, Washington.
)"
     "\f"
     R"(ATTACHMENT B
Particular Things to be Seized
I. Information to be disclosed by Wickr LLC (the "Provider")
To the extent that the information described in Attachment A is within the possession, custody, or control of the
Provider, including any messages, records, files, logs, or information that has been deleted but is still available to
the Provider, the Provider is required to disclose the following information to the government for each account listed
in Attachment A from September 15, 2025 to February 15, 2026:
a. The contents of all communications associated with the account, including stored or preserved copies;
b. All photographs, videos and files sent or received;
c. Basic subscriber information;
d. All address books, contact and friend lists; and
e. IP addresses used to log in.
The Provider is hereby ordered to disclose the above information to the Federal Bureau of Investigation within fourteen
days of issuance of this warrant.
II. Information to be seized by the government
All information described above in Section I that constitutes fruits, contraband, evidence and instrumentalities of
violations of 18 U.S.C. § 1343, including evidence of passwords, location of the user, and the identity of conspirators.
)"},
    {"CombinedPenAnd2703d", "pen_register_order", "pen_register_order", "nced",
     "Bureau of Alcohol, Tobacco, Firearms and Explosives", "5:26-MJ-1188", "2026-02-20 - -",
     "email tarheel.vale@example.com", "ip_logs message_routing subscriber_information",
     "2026-02-20 2026-04-20", "not_held_requested real_time_requested", "partial",
     R"(UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF NORTH CAROLINA
WESTERN DIVISION
NO. 5:26-MJ-1188

IN THE MATTER OF THE APPLICATION OF THE
UNITED STATES OF AMERICA FOR A PEN REGISTER,
A TRAP AND TRACE DEVICE, AND RECORDS UNDER
18 U.S.C. § 2703(d)

ORDER

THIS MATTER comes before the Court under 18 U.S.C. §§ 2703(d) and 3123. The Court finds that the applicant has certified
that the information likely to be obtained is relevant to an ongoing criminal investigation by the Bureau of Alcohol,
Tobacco, Firearms and Explosives, and that there are specific and articulable facts.
IT IS ORDERED that agents of ATF may install and use a pen register and trap and trace device to record, from February 20,
2026 through April 20, 2026, the dialing, routing, addressing and signaling information, including IP addresses, of each
communication to or from the account tarheel.vale@example.com.
IT IS FURTHER ORDERED, under 18 U.S.C. § 2703(d), that Wickr LLC disclose the subscriber information for the account.
SO ORDERED this 20th day of February, 2026.
/s/ Ottavia Brandt
United States Magistrate Judge
)"},
    {"NondisclosureAlone", "nondisclosure_order", "nondisclosure_order", "mnd",
     "United States Attorney’s Office, District of Minnesota", "26-mj-118 (DTS)",
     "2026-02-17 - 2027-02-17", "-", "-", "-", "nondisclosure", "ready",
     R"(UNITED STATES DISTRICT COURT
DISTRICT OF MINNESOTA

IN RE GRAND JURY SUBPOENA NO. 4471 TO WICKR LLC          Case No. 26-mj-118 (DTS)
                                                         FILED UNDER SEAL
ORDER PURSUANT TO 18 U.S.C. § 2705(b)

The United States Attorney's Office for the District of Minnesota has applied for an order commanding Wickr LLC not to
notify any person of the existence of the attached subpoena.
The Court determines that there is reason to believe that notification will seriously jeopardize the investigation.
IT IS THEREFORE ORDERED that Wickr LLC shall not disclose the existence of the attached subpoena, or this Order, to the
subscriber or to any other person until February 17, 2027, except to counsel for the purpose of legal advice.
IT IS FURTHER ORDERED that the application and this Order are sealed until otherwise ordered.
Dated: February 17, 2026
/s/ Tobias Skarsgaard
United States Magistrate Judge
)"},
    {"OigSubpoena", "administrative_subpoena", "administrative_subpoena", "-",
     "Department of Health and Human Services, Office of Inspector General", "26-0117-HHS",
     "2026-02-11 2026-03-11 -", "email linden.ledger@example.com",
     "device_types payment subscriber_information", "2025-03-01 2026-01-31", "-", "ready",
     R"(UNITED STATES OF AMERICA
DEPARTMENT OF HEALTH AND HUMAN SERVICES
OFFICE OF INSPECTOR GENERAL

SUBPOENA DUCES TECUM
Subpoena No. 26-0117-HHS

TO:  Wickr LLC
     Attn: Custodian of Records
YOU ARE HEREBY COMMANDED TO APPEAR BEFORE Special Agent Cressida Holm, an official of the Office of Inspector General, at
1301 Young Street, Dallas, Texas, on the 11th day of March 2026, at 9:00 a.m., and you are hereby commanded to bring with
you and produce: for the account linden.ledger@example.com, from March 1, 2025 to January 31, 2026, subscriber information,
payment records, and the types of devices used.
IN TESTIMONY WHEREOF, the undersigned official has hereunto set his hand this 11th day of February, 2026.
/s/ Augustin Pell
Augustin Pell, Special Agent in Charge
Issued under the authority of the Inspector General Act of 1978, 5 U.S.C. § 406(a)(4).
)"},
    {"BankruptcySubpoena", "civil_subpoena", "civil_subpoena", "deb", "Rowe Tillinghast LLP",
     "25-11780 (KBO)", "2026-02-13 2026-03-16 -", "network_name Larkfield Treasury",
     "admin_id network_membership payment", "2025-01-01 2025-12-31", "civil_process", "deficient",
     R"(B2570 (Form 2570 - Subpoena to Produce Documents, Information, or Objects) (12/15)

UNITED STATES BANKRUPTCY COURT
District of Delaware

In re  LARKFIELD HOLDINGS, INC.,                     Case No. 25-11780 (KBO)
       Debtor                                        Chapter 11

SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS OR TO PERMIT INSPECTION OF
PREMISES IN A BANKRUPTCY CASE (OR ADVERSARY PROCEEDING)

To: Amazon Web Services, Inc., Seattle, Washington
[X] Production: YOU ARE COMMANDED to produce at the time, date, and place set forth below the following documents,
electronically stored information, or objects: for the Wickr network known as "Larkfield Treasury", for calendar year 2025:
a list of the members of the network, the identity of its administrators, and billing records.
PLACE  1313 North Market Street, Wilmington          DATE AND TIME  March 16, 2026, 5:00 p.m.
[ ] Inspection of Premises
Date: February 13, 2026
CLERK OF COURT                     OR
______________________             /s/ Anselm Rowe
Signature of Clerk or Deputy Clerk       Attorney's signature
The name, address, email address, and telephone number of the attorney representing the Official Committee of Unsecured
Creditors, who issues or requests this subpoena, are: Anselm Rowe, Rowe Tillinghast LLP, arowe@rowetillinghast.example.
)"},
    {"MilitaryWarrant", "search_warrant", "search_warrant", "navy-marine-corps-trial-judiciary",
     "Naval Criminal Investigative Service", "NCIS-0226-0044-NF", "2026-02-12 - -",
     "email anchor.shoal@example.net", "last_use_date message_content subscriber_information",
     "2025-11-01 2026-01-31", "content_requested", "partial",
     R"(DEPARTMENT OF THE NAVY
NAVY-MARINE CORPS TRIAL JUDICIARY
EASTERN JUDICIAL CIRCUIT

SEARCH WARRANT
(R.C.M. 703A; Article 46(d)(3), UCMJ, 10 U.S.C. § 846; 18 U.S.C. § 2703)

In the matter of the search of information associated with anchor.shoal@example.net that is stored at premises
controlled by Wickr LLC
NCIS Case No. NCIS-0226-0044-NF

TO: Special Agent Winifred Lacke, Naval Criminal Investigative Service, and any authorized law enforcement officer

An application by an attorney for the government having been made, I find that there is probable cause.
YOU ARE COMMANDED to execute this warrant within fourteen days by serving it on Wickr LLC, which shall disclose,
for the account anchor.shoal@example.net and the period November 1, 2025 to January 31, 2026: the subscriber
information; the date of last use; and the contents of all messages stored.
Issued: 12 February 2026
/s/ Lysander Quaid
Lysander Quaid, Commander, JAGC, U.S. Navy
Military Judge
)"},
};

TEST(Papers, ReadMoreFederalInstruments) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
