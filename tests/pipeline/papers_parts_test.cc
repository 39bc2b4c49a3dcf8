// Stock lists, fields, and parts in another order than they are read in.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"StockListOfTheStatute", "grand_jury_subpoena", "grand_jury_subpoena attachment", "mowd",
     "United States Attorney’s Office, Western District of Missouri", "2025R00912; 25-GJ-4418",
     "2026-02-12 2026-03-17 -", "email westport.wes@example.com; username kc_plaza",
     "creation_date ip_logs message_routing payment phone_number subscriber_identity "
     "subscriber_information wickr_id",
     "2025-07-01 2025-12-31", "insufficient_process not_held_requested", "partial",
     R"(AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury

UNITED STATES DISTRICT COURT
for the
Western District of Missouri

SUBPOENA TO TESTIFY BEFORE A GRAND JURY

To:  Wickr LLC
     410 Terry Avenue North
     Seattle, WA 98109

YOU ARE COMMANDED to appear in this United States district court at the time, date, and place shown below to testify before
the court's grand jury. When you arrive, you must remain at the court until the judge or a court officer allows you to leave.

Place: Charles Evans Whittaker U.S. Courthouse              Date and Time:
       400 East 9th Street, Kansas City, Missouri           March 17, 2026 at 9:00 a.m.

You must also bring with you the following documents, electronically stored information, or objects:
SEE ATTACHMENT

Date: February 12, 2026            CLERK OF COURT
                                   /s/ Paige Wymore-Dunn
                                   Signature of Clerk or Deputy Clerk

The name, address, e-mail, and telephone number of the United States attorney, or assistant United States attorney, who requests
this subpoena, are: Brock Tessaro, AUSA, 400 East 9th Street, Kansas City, MO 64106, brock.tessaro@usdoj.gov, (816) 555-0100
GJ No. 25-GJ-4418 (USAO 2025R00912)
)"
     "\f"
     R"(ATTACHMENT

Please provide the following information for the accounts westport.wes@example.com and kc_plaza for the period July 1, 2025, to
December 31, 2025:

    (A) Names (including subscriber names, user names, and screen names);
    (B) Addresses (including mailing addresses, residential addresses, business addresses, and e-mail addresses);
    (C) Local and long distance telephone connection records;
    (D) Records of session times and durations;
    (E) Length of service (including start date) and types of service utilized;
    (F) Telephone or instrument numbers; and
    (G) Means and source of payment (including any credit card or bank account number) and billing records.
)"},
    {"AttachmentBeforeTheWarrant", "search_warrant", "attachment search_warrant", "nvd",
     "Internal Revenue Service, Criminal Investigation", "2:26-mj-00118-EJY",
     "2026-02-20 2026-03-06 -", "email treasurer@example.org; network_name Silver State Crypto",
     "admin_id message_counts payment", "2024-01-01 2024-12-31", "-", "ready",
     R"(ATTACHMENT "A" - ONLINE NETWORK TO BE SEARCHED

This warrant applies to information associated with the Wickr network "Silver State Crypto" and its user treasurer@example.org,
stored at premises controlled by Amazon Web Services, Inc.

The Provider shall disclose, for January 1, 2024 through December 31, 2024: the administrators of the network; means of payment; and
the number of messages sent and received.
)"
     "\f"
     R"(AO 93 (Rev. 11/13) Search and Seizure Warrant

UNITED STATES DISTRICT COURT
for the
District of Nevada

In the Matter of the Search of              )
INFORMATION ASSOCIATED WITH A WICKR         )   Case No. 2:26-mj-00118-EJY
NETWORK                                     )

SEARCH AND SEIZURE WARRANT

To: Any authorized law enforcement officer

An application by a federal law enforcement officer, Special Agent Mira Castellan, Internal Revenue Service, Criminal Investigation,
requests the search of the property described in Attachment "A".

YOU ARE COMMANDED to execute this warrant on or before March 6, 2026 (not to exceed 14 days)
Date and time issued: 02/20/2026 4:45 p.m.             /s/ Elayna J. Yokum
City and state: Las Vegas, Nevada                      United States Magistrate Judge
)"},
    {"WhoWhatWhen", "preservation_request", "preservation_request", "-",
     "Maricopa County Attorney’s Office", "IR 2026-00418", "2026-02-25 - -",
     "email saguaro.lake2@example.com; email saguaro.lake@example.com; phone +16025550126",
     "ip_logs message_content subscriber_information", "2026-01-01 2026-02-25",
     "content_requested nondisclosure not_held_requested", "partial",
     R"(MARICOPA COUNTY ATTORNEY'S OFFICE
225 W. Madison Street, Phoenix, Arizona 85003

February 25, 2026

Wickr LLC - Custodian of Records

RE: PRESERVATION OF RECORDS - 18 U.S.C. § 2703(f)      IR 2026-00418

Please preserve for ninety days everything that falls in the following categories:

     Who:    saguaro.lake@example.com
             saguaro.lake2@example.com
             602.555.0126
     What:   subscriber information; IP address logs; contents of messages
     When:   January 1, 2026 - February 25, 2026

Please do not notify the account holders.

/s/ Detective Ulises Barragan, ubarragan@mcao.example.gov, 602-555-0100
)"},
    {"EmergencyWithAttachment", "emergency_request", "emergency_request attachment", "-",
     "Hennepin County Sheriff’s Office", "26-004418", "2026-03-02 - -", "username ice_fisher_88",
     "ip_logs location", "2026-03-01 2026-03-02", "emergency not_held_requested", "emergency",
     R"(HENNEPIN COUNTY SHERIFF'S OFFICE
EXIGENT CIRCUMSTANCES REQUEST
Case: 26-004418      Date: 03/02/2026      Time: 0215

To: Wickr LLC

A suspect has posted that he will shoot people at a church service at 8:00 this morning. Deputies cannot find him. There is an
immediate danger of death or serious bodily injury to many persons.

Please disclose the items on the next page.

Lt. Ingrid Halvorsen  612-555-0177  ingrid.halvorsen@hennepin.example.gov
)"
     "\f"
     R"(ATTACHMENT 1
Account: ice_fisher_88
Data: IP addresses and location, March 1, 2026 to March 2, 2026
)"},
    {"TickedSchedule", "search_warrant", "search_warrant attachment", "ny-limited-rochester",
     "Rochester Police Department", "SW-0418-26", "2026-02-20 2026-03-02 -",
     "username flowercity_flip", "file_content ip_logs message_content subscriber_information",
     "2025-11-20 2026-02-10", "content_requested not_held_requested", "partial",
     R"(CITY COURT : CITY OF ROCHESTER
COUNTY OF MONROE : STATE OF NEW YORK
________________________________________
In the Matter of the Application for a
SEARCH WARRANT for records of WICKR LLC          SW-0418-26
________________________________________

SEARCH WARRANT

IN THE NAME OF THE PEOPLE OF THE STATE OF NEW YORK

TO ANY POLICE OFFICER OF THE CITY OF ROCHESTER:

Proof by affidavit having been made this day before me by Investigator Yasmin Tate of the Rochester Police Department, YOU ARE HEREBY
DIRECTED, pursuant to Article 690 of the Criminal Procedure Law, to search the records of Wickr LLC for the property described in
Schedule A, and to bring it before me. This warrant must be executed not more than ten days after the date of issuance, being March
2, 2026.

Dated: February 20, 2026
       Rochester, New York
                                   /s/ Hon. Nelson Abruzzi
                                   Rochester City Court Judge
)"
     "\f"
     R"(SCHEDULE A

Wickr user name:  flowercity_flip
Time frame:       November 20, 2025 to February 10, 2026

[x] subscriber information
[x] IP history
[x] content of messages
[x] photographs and videos
[ ] payment information
)"},
    {"ItalianDecree", "foreign_request", "foreign_request", "-",
     "Procura Della Repubblica presso il Tribunale di Bologna", "1184/2026", "2026-02-10 - -",
     "email portico.sette@example.it", "creation_date ip_logs phone_number",
     "2025-09-01 2026-01-15", "non_us not_held_requested", "redirect",
     R"(PROCURA DELLA REPUBBLICA
presso il Tribunale di Bologna

Proc. pen. n. 1184/2026

DECRETO DI ACQUISIZIONE DATI

Il Pubblico Ministero dott. Fosco Malaguti,
visti gli artt. 234 e 256 c.p.p.,

DISPONE

che la società Wickr LLC trasmetta, con riferimento all'account portico.sette@example.it e per il periodo dal 1 settembre 2025 al 15
gennaio 2026:
1) gli indirizzi IP di accesso;
2) il numero di telefono associato;
3) la data di creazione.

Bologna, 10 febbraio 2026
Il Pubblico Ministero
)"},
    {"NewZealandOrder", "foreign_request", "foreign_request", "nz-district-court-at-wellington",
     "New Zealand Police", "260216/0418", "2026-02-17 2026-03-17 -",
     "email southerly.change@example.co.nz", "message_content subscriber_information",
     "2025-11-01 2026-01-31", "content_requested non_us", "redirect",
     R"(PRODUCTION ORDER
Sections 71 to 74, Search and Surveillance Act 2012

In the District Court at Wellington, New Zealand
File: 260216/0418

To: Wickr LLC

On an application made by Detective Constable Aroha Tamihana, New Zealand Police, I am satisfied that there are reasonable grounds to
suspect that an offence punishable by imprisonment has been committed.

You are required to produce to the New Zealand Police, by 17 March 2026, the following documents for the account
southerly.change@example.co.nz between 1 November 2025 and 31 January 2026:
- subscriber information
- content of messages

Issued at Wellington on 17 February 2026
Issuing Officer
)"},
};

TEST(Papers, ReadPartsInAnyOrder) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
