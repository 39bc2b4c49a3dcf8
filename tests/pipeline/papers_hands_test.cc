// Papers by other hands: instruments that go on under a list's heading, opinions that end in an
// order, boxes that choose a side, notices to consumers, small letters and signatures.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"ListWithinAnUnsignedDemand", "administrative_subpoena", "administrative_subpoena", "-",
     "Kansas Attorney General", "26-CID-0411", "2026-02-11 2026-03-13 -",
     "email desk@flinthills.example; network_name Flint Hills Roofing",
     "network_membership payment", "2025-01-01 2025-06-30", "insufficient_process", "partial",
     R"(OFFICE OF THE KANSAS ATTORNEY GENERAL
Consumer Protection Division, Topeka, Kansas 66612

CIVIL INVESTIGATIVE DEMAND
No. 26-CID-0411

TO: Amazon Web Services, Inc. (AWS Wickr)

Under K.S.A. 50-631 you are required to produce, on or before March 13, 2026, the documents described in this demand.
)"
     "\f"
     R"(DOCUMENTS TO BE PRODUCED

For January 1, 2025 to June 30, 2025, as to the Wickr network registered in the name Flint Hills Roofing, run from
desk@flinthills.example:
1. All payments received.
2. A list of the members of the network.

Issued at Topeka this 11th day of February, 2026.

/s/ Wendeline Farr
Assistant Attorney General
)"},
    {"OpinionThatEndsInAnOrder", "other", "other", "kyed", "-", "2:25-cv-00144", "2026-02-09 - -",
     "-", "-", "-", "-", "not_a_demand",
     R"(UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF KENTUCKY

BLUEGRASS SEED CO., Plaintiff,
v.                                   Case No. 2:25-cv-00144
DALE FORBUSH, Defendant.             OPINION AND ORDER

Non-party Amazon Web Services, Inc. moves to quash a subpoena for the messages of the account tobacco.row@example.com.
)"
     "\f"
     R"(Defendant has not shown that the subscriber records could not be had from the Plaintiff itself.

ORDER

IT IS HEREBY ORDERED that the motion to quash is GRANTED.

Dated: February 9, 2026
/s/ Edith Atkins-Moss
United States Magistrate Judge
)"},
    {"BoxThatChoosesASide", "trial_subpoena", "trial_subpoena", "oh-limited-akron",
     "City of Akron Prosecutor's Office", "25-CRB-08114", "2026-02-16 2026-03-19 -",
     "email rubber.city@example.com", "creation_date subscriber_information", "-", "-", "ready",
     R"(AKRON MUNICIPAL COURT
SUMMIT COUNTY, OHIO

State of Ohio, Plaintiff          CASE NO. 25-CRB-08114
vs.
Lyle Penn, Defendant              CRIMINAL SUBPOENA DUCES TECUM

TO: Records Custodian, AWS Wickr, Seattle, Washington

You are hereby commanded to appear in Courtroom 2 on March 19, 2026 at 9:00 a.m. as a witness for the [X] State [ ] Defendant
and to bring with you the subscriber information of the Wickr account rubber.city@example.com and the date on which it was created.

Requested by: City of Akron Prosecutor's Office

WITNESS my hand this 16th day of February, 2026.
/s/ Jim Laria, Clerk
)"},
    {"NoticeToConsumer", "civil_subpoena", "civil_subpoena other", "ca-trial-fresno",
     "Pell & Orsini LLP", "26CECG00118", "2026-02-12 2026-03-17 -", "email raisin.row@example.com",
     "subscriber_information", "-", "civil_process", "deficient",
     R"(SUPERIOR COURT OF CALIFORNIA, COUNTY OF FRESNO

PLAINTIFF: Orchard Freight, Inc.
DEFENDANT: Nils Varga

DEPOSITION SUBPOENA FOR PRODUCTION OF BUSINESS RECORDS          CASE NUMBER: 26CECG00118

TO: Custodian of Records, Amazon Web Services, Inc. (AWS Wickr)

YOU ARE ORDERED TO PRODUCE THE BUSINESS RECORDS described here at the offices of Pell & Orsini LLP, on March 17, 2026:
subscriber information of the account raisin.row@example.com.

Date issued: February 12, 2026
/s/ Tess Orsini
Attorney for Plaintiff
)"
     "\f"
     R"(NOTICE TO CONSUMER OR EMPLOYEE AND OBJECTION

TO (name): Nils Varga
PLEASE TAKE NOTICE THAT REQUESTING PARTY (name): Orchard Freight, Inc. SEEKS YOUR RECORDS FOR EXAMINATION on (specify date):
March 17, 2026. If you object you must file papers with the court.
)"},
    {"SmallLetters", "informal_request", "informal_request", "-", "Bemidji Police Department",
     "26-11804", "2026-02-20 - -", "username loonlake_77", "subscriber_identity", "-",
     "not_held_requested not_legal_process", "deficient",
     R"(february 20 2026

hello wickr,

i work for the bemidji police department, our case is 26-11804. somebody called loonlake_77 has been sending ugly
pictures to a kid here. can you tell me who this person is. i dont have a subpoena yet but can get one.

thanks
ofc tara lindgren
)"},
    {"UnsignedInATextOfLongLines", "search_warrant", "search_warrant", "mt-trial-gallatin",
     "Bozeman Police Department", "SW-26-0117", "2026-02-24 - -", "email bridger.bowl@example.com",
     "avatar creation_date", "2026-01-01 2026-01-31", "unsigned", "deficient",
     R"(MONTANA EIGHTEENTH JUDICIAL DISTRICT COURT, GALLATIN COUNTY

SEARCH WARRANT No. SW-26-0117

THE STATE OF MONTANA to any peace officer: upon the sworn application of Detective Ines Rourke of the Bozeman Police Department there is probable cause to believe that evidence of theft is held by Wickr LLC, a part of Amazon Web Services, Inc., and you are commanded to search for and seize, for the Wickr account bridger.bowl@example.com, from January 1, 2026 to January 31, 2026, the date on which the account was created and its profile picture, and to return this warrant to the court when it has been executed as the law of the State of Montana requires of those who serve it.

Dated this 24th day of February, 2026.

_______________________________
PETER OHMAN-VALE
DISTRICT COURT JUDGE
)"},
    {"ShortFieldsOfAFormEndNoSentence", "grand_jury_subpoena",
     "grand_jury_subpoena proof_of_service attachment", "sdd", "-", "-", "2026-02-17 2026-03-18 -",
     "email badlands.b@example.com", "device_types last_use_date", "2025-11-01 2026-02-01", "-",
     "ready",
     R"(UNITED STATES DISTRICT COURT
for the District of South Dakota

SUBPOENA TO TESTIFY BEFORE A GRAND JURY

To: Custodian of Records, AWS Wickr

YOU ARE COMMANDED to appear in this United States district court on March 18, 2026 at 9:00 a.m. and to bring the records
listed on the attachment.

Date: February 17, 2026
/s/ Matthew Thelen, CLERK OF COURT
)"
     "\f"
     R"(PROOF OF SERVICE

This subpoena for (name) ______________ was received by me on (date) ______________.
Date: ______________          ______________________ Server's signature
)"
     "\f"
     R"(ATTACHMENT

For each Wickr account registered to or
otherwise linked with the address badlands.b@example.com, from November 1, 2025 to February 1, 2026:
1. The kinds of devices used.
2. The last date upon which it was used.
)"},
    {"OrderInSpanishAndNextItemsNumber", "court_order", "court_order", "pr-trial-bayamon", "-",
     "DBY2026G0117", "2026-02-12 2026-03-12 -", "email flamboyan.rojo@example.com",
     "ip_logs payment", "2025-09-01 2025-12-31", "not_held_requested", "partial",
     R"(ESTADO LIBRE ASOCIADO DE PUERTO RICO
TRIBUNAL DE PRIMERA INSTANCIA
SALA SUPERIOR DE BAYAMÓN

EL PUEBLO DE PUERTO RICO          CRIMINAL NÚM.: DBY2026G0117

ORDEN

Vista la moción del Ministerio Público, se ORDENA a Wickr LLC producir, en o antes del 12 de marzo de 2026, respecto de la
cuenta flamboyan.rojo@example.com, del 1 de septiembre de 2025 al 31 de diciembre de 2025:
1. direcciones IP
2. datos de pago

En Bayamón, Puerto Rico, a 12 de febrero de 2026.

/s/ Ana Colón Vega
Jueza Superior
)"},
    {"JudgesTitleOnTheLastPage", "search_warrant", "search_warrant", "ny-limited-monroe",
     "Rochester Police Department", "SW-26-0091", "2026-02-18 - -", "email flower.city@example.com",
     "last_use_date message_counts", "2026-01-01 2026-02-01", "nondisclosure", "ready",
     R"(STATE OF NEW YORK
COUNTY COURT : COUNTY OF MONROE

SEARCH WARRANT No. SW-26-0091

TO ANY POLICE OFFICER OF THE CITY OF ROCHESTER POLICE DEPARTMENT:

Proof by affidavit having been made before me by Investigator Ada Kress of the Rochester Police Department, there is reasonable
cause to believe that evidence may be found in the records of Wickr LLC. YOU ARE THEREFORE DIRECTED to search them for, and
Wickr LLC shall provide, for flower.city@example.com from January 1, 2026 to February 1, 2026:
1. the date of last use
2. the number of messages sent and received
)"
     "\f"
     R"(IT IS FURTHER ORDERED that Wickr LLC shall not, for ninety days, disclose the existence of this warrant to the subscriber.

Dated: February 18, 2026

Hon. Victoria Argento-Pell
Monroe County Court Judge
)"},
    {"SubpoenaBetweenColumns", "trial_subpoena", "trial_subpoena", "mi-trial-kalamazoo", "-",
     "25-01187-FC", "2026-02-13 2026-04-09 -", "email celery.flats@example.com",
     "creation_date wickr_id", "-", "-", "ready",
     R"(STATE OF MICHIGAN                                          CASE NO.
9th JUDICIAL CIRCUIT          SUBPOENA                     25-01187-FC
KALAMAZOO COUNTY              Order to Appear and/or Produce

[X] People of the State of Michigan     v    Dale Ostrom     [X] Criminal  [ ] Civil

In the Name of the People of the State of Michigan. TO: Custodian of Records, AWS Wickr

YOU ARE ORDERED:
[X] 1. to appear personally at the time and place stated below:
    Day: Thursday   Date: April 9, 2026   Time: 8:30 a.m.
[X] 3. Produce the following items: For celery.flats@example.com, the date the account was created and its Wickr ID.
[ ] 4. Testify as to your assets.

Date: February 13, 2026     /s/ Ines Harrow
                            Attorney
MC 11 (3/19) SUBPOENA, Order to Appear and/or Produce
)"},
    {"ListUnderASentenceThatRunsOver", "preservation_request", "preservation_request", "-",
     "Yuma Police Department", "26-0441", "2026-02-10 - -",
     "email dune.rider@example.com; username prairie_dog7; username rio_colorado9",
     "message_content subscriber_information", "2025-10-01 2025-12-31", "content_requested",
     "partial",
     R"(YUMA POLICE DEPARTMENT
February 10, 2026

Wickr LLC

Re: Preservation request under 18 U.S.C. § 2703(f), case 26-0441

Please preserve for 90 days the subscriber information and messages associated with the identifiers
that are set out below, in each case for October 1, 2025 to December 31, 2025:

   prairie_dog7
   rio_colorado9
   dune.rider@example.com

/s/ Det. Ada Marsh
)"},
};

TEST(Papers, ReadOtherHands) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
