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

const PaperCase kTitles[] = {
    {"TitleInRightHalf", "search_warrant", "search_warrant", "mo-trial-boone",
     "Columbia Police Department", "26BA-SW0044", "2026-02-18 - -",
     "email rocheport.78@example.net", "file_content message_content", "2026-01-01 2026-01-31",
     "content_requested", "deficient",
     R"(IN THE CIRCUIT COURT OF BOONE COUNTY, MISSOURI

IN THE MATTER OF ACCOUNTS MAINTAINED BY            SEARCH AND SEIZURE WARRANT
AWS WICKR, SEATTLE, WASHINGTON                     No. 26BA-SW0044

Upon the application of Detective Aurelia Dent of the Columbia Police Department, supported by oath, the Court finds that probable cause has been
shown. It is ordered that every peace officer may seize from AWS Wickr the messages and photographs of rocheport.78@example.net from January 1,
2026 to January 31, 2026, within ten days of service of this warrant.

February 18, 2026

/s/ Circuit Judge
)"},
    {"OrderRequiringDisclosure", "order_2703d", "order_2703d", "id-trial-bannock",
     "Pocatello Police Department", "CR03-26-00877", "2026-02-19 - 2026-12-01",
     "email portneuf.g@example.com", "setting_changes subscriber_information",
     "2025-10-01 2026-01-31", "nondisclosure", "ready",
     R"(IN THE DISTRICT COURT OF THE SIXTH JUDICIAL DISTRICT OF THE STATE OF IDAHO
IN AND FOR THE COUNTY OF BANNOCK

Case No. CR03-26-00877

ORDER REQUIRING DISCLOSURE OF ACCOUNT RECORDS

The Court, being satisfied under 18 U.S.C. § 2703(d) on the showing made by the Pocatello Police Department, ORDERS that Wickr LLC disclose to the Pocatello
Police Department within fourteen days the following, from October 1, 2025 through January 31, 2026: subscriber information and changes of account settings
of portneuf.g@example.com. It is further ORDERED that Wickr LLC shall not disclose this Order to the subscriber until December 1, 2026.

DATED this 19th day of February, 2026.
/s/ District Judge
)"},
    {"OrderNotToTell", "nondisclosure_order", "nondisclosure_order", "id-trial-bannock", "-",
     "CR03-26-00878", "2026-02-19 - 2026-08-31", "-", "-", "-", "nondisclosure", "ready",
     R"(IN THE DISTRICT COURT OF THE SIXTH JUDICIAL DISTRICT OF THE STATE OF IDAHO
IN AND FOR THE COUNTY OF BANNOCK

Case No. CR03-26-00878

ORDER DIRECTING AMAZON WEB SERVICES NOT TO NOTIFY SUBSCRIBER

On the State's motion, and there being reason to believe that notice would lead to flight, it is ORDERED that Amazon Web Services, Inc. shall notify no one of the
subpoena of February 12, 2026 until August 31, 2026.

DATED this 19th day of February, 2026.
/s/ District Judge
)"},
    {"InquestOfAJudge", "trial_subpoena", "trial_subpoena", "vt-trial-rutland",
     "Rutland County State’s Attorney", "26-INQ-0031", "2026-02-12 2026-03-10 -",
     "email quarry.marble@example.org", "last_use_date subscriber_information", "-", "-", "ready",
     R"(STATE OF VERMONT
SUPERIOR COURT                                          CRIMINAL DIVISION
RUTLAND UNIT

No. 26-INQ-0031

INQUEST SUBPOENA

To: Wickr LLC

Return date: March 10, 2026

Records to be produced
Subscriber information and the date of last use of quarry.marble@example.org.

Return to: Rutland County State's Attorney, 400 Asa Bloomer Building

Dated at Rutland, County of Rutland, Vermont, February 12, 2026
/s/ Superior Judge
)"},
    {"InquirySubpoena", "administrative_subpoena", "administrative_subpoena", "-",
     "Cass County State’s Attorney", "09-2026-CR-00417", "2026-02-15 2026-03-15 -",
     "aws_account_id 411747934662; email heronpoint14@example.org",
     "all_records last_use_date subscriber_information", "2024-01-01 2026-01-31",
     "insufficient_process overbroad(catch_all long_date_range)", "partial",
     R"(CASS COUNTY STATE'S ATTORNEY'S OFFICE
Fargo, North Dakota

STATE'S ATTORNEY'S INQUIRY SUBPOENA
Authority: N.D.C.C. § 11-16-15
File No. 09-2026-CR-00417
Date issued: 02/15/2026

The State of North Dakota, to: Wickr LLC (AWS Wickr), Legal Department - Greetings:

In the course of a criminal investigation by this office you are required to attend at Fargo on 03/15/2026 at 1:30 PM,
and to have with you and then and there produce:

  a.  Any and all records pertaining to the account, including subscriber information and date of last log-in.

The foregoing concerns the Wickr network administered under AWS account 411747934662 and its administrator heronpoint14@example.org. Records are sought from January 1, 2024, through January 31, 2026.

Cass County State's Attorney's Office - contact: Investigator Ingrid Sorley, (555) 555-0142, ingrid@fargo-da.example.gov

/s/ Percy Lockridge
____________________________
Percy Lockridge, Cass County State's Attorney's Office
)"},
    {"SealedAndToldNobody", "nondisclosure_order", "nondisclosure_order", "ar-trial-benton", "-",
     "04CR-26-0212", "2026-02-11 - 2026-06-30", "-", "-", "-", "nondisclosure", "ready",
     R"(IN THE CIRCUIT COURT OF BENTON COUNTY, ARKANSAS

No. 04CR-26-0212

ORDER POSTPONING NOTICE

The Court orders that notice to the account holder of the warrant served upon Wickr LLC on February 9, 2026 be postponed until June 30, 2026, and that Wickr LLC itself give no
such notice.

SO ORDERED February 11, 2026
/s/ Circuit Judge
)"},
    {"TellNoOne", "nondisclosure_order", "nondisclosure_order", "ms-trial-harrison", "-",
     "26-SW-118", "2026-02-16 - -", "-", "-", "-", "nondisclosure", "ready",
     R"(IN THE CIRCUIT COURT OF HARRISON COUNTY, MISSISSIPPI

No. 26-SW-118

ORDER SEALING WARRANT AND FORBIDDING NOTICE

It is ordered that until further order of this court the provider, Amazon Web Services, Inc., shall tell no one, the account holder
included, of the search warrant issued under the above number.

SO ORDERED this the 16th day of February, 2026.
/s/ Circuit Judge
)"},
    {"NoticeDelayed", "nondisclosure_order", "nondisclosure_order", "co-trial-boulder", "-",
     "2026-ML-0117", "2026-02-20 - 2026-05-21", "-", "-", "-", "nondisclosure", "ready",
     R"(DISTRICT COURT, BOULDER COUNTY, STATE OF COLORADO

Case Number: 2026-ML-0117

ORDER DELAYING NOTICE

The Court, on the People's motion under 18 U.S.C. § 2705(a), orders that notice to the subscriber whose records were obtained by court order
be delayed for ninety days, that is until May 21, 2026, and that Wickr LLC not give such notice itself.

BY THE COURT, February 20, 2026
/s/ District Court Judge
)"},
    {"ClientDemands", "informal_request", "informal_request", "-", "Ashgrove Pell LLP", "-",
     "2026-02-16 - -", "email ledger.ghost@example.com", "subscriber_identity", "-",
     "not_held_requested not_legal_process", "deficient",
     R"(ASHGROVE PELL LLP
Attorneys at Law

February 16, 2026

Wickr LLC

Re: Theft of trade secrets from Norwood Optics, Inc.

Dear Sir or Madam:

This firm represents Norwood Optics. Our client hereby demands that you identify, within seven days, the name and address of the person who uses the account
ledger.ghost@example.com.

Very truly yours,
/s/ Dorothea Pell
)"},
    {"ClientDemandsRemoval", "other", "other", "-", "Ashgrove Pell LLP", "-", "2026-02-16 - -", "-",
     "-", "-", "-", "not_a_demand",
     R"(ASHGROVE PELL LLP
Attorneys at Law

February 16, 2026

Wickr LLC

Re: Unlawful use of our client's trade mark

Dear Sir or Madam:

We represent Norwood Optics. Our client demands that you remove the page on which its mark is shown and that you cease and desist from using it.

Very truly yours,
/s/ Dorothea Pell
)"},
    {"DetectivesResume", "other", "other", "-", "-", "-", "- - -", "-", "-", "-", "-",
     "not_a_demand",
     R"(HECTOR BARRIENTOS
San Antonio, Texas / h.barrientos@example.com

SUMMARY OF QUALIFICATIONS
Retired detective; wrote more than 300 search warrants to messaging providers such as AWS Wickr, and preservation letters under 18 U.S.C. § 2703(f).

EMPLOYMENT HISTORY
San Antonio Police Department, 1998 to 2024. Subscriber information, IP logs, content.

REFERENCES
On request
)"},
    {"JudgeOrdersAppMaker", "other", "other", "-", "Attorney General", "-", "2026-02-22 - -", "-",
     "-", "-", "-", "not_a_demand",
     R"(THE DELTA COURIER
Sunday, February 22, 2026

Judge orders app maker to hand over chats

GREENVILLE - A circuit judge on Friday ordered the maker of the messaging app Wickr to turn over chats of a former mayor's aide, according to papers
that this newspaper obtained. The order, sought by the attorney general, follows a grand jury subpoena in January. The aide, who used the name
"deltaking_1", denies all charges. A spokeswoman said that the company could not read its users' messages.
)"},
};

TEST(Breadth, ReadsTitlesAndCommands) { ExpectAsRead(kTitles); }

const PaperCase kOffices[] = {
    {"OpenedToTheCourt", "order_2703d", "order_2703d", "nj-trial-camden",
     "Voorhees Police Department", "CAM-CDW-26-0208", "2026-02-25 - -",
     "email pinebarren3@example.com", "network_affiliation subscriber_information",
     "2026-01-05 2026-02-20", "-", "ready",
     R"(SUPERIOR COURT OF NEW JERSEY
LAW DIVISION - CRIMINAL PART
CAMDEN COUNTY

Docket No. CAM-CDW-26-0208

ORDER FOR RECORDS

This matter being opened to the Court by Leandro Pruitt, Assistant Prosecutor, Camden County Prosecutor's Office, and the Court having considered the certification of
Detective Yara Oakes of the Voorhees Police Department, and it appearing that the requirements of 18 U.S.C. § 2703(d) are met,

IT IS on the 25th day of February, 2026,
ORDERED that AWS Wickr furnish subscriber records and the network to which the account belongs for pinebarren3@example.com, from January 5, 2026 to February 20, 2026.

/s/ Hon. Beatrix Lowe, J.S.C.
)"},
    {"DistrictAttorneyGeneral", "grand_jury_subpoena", "grand_jury_subpoena", "tn-trial-rutherford",
     "District Attorney General, Sixteenth Judicial District", "GJ-26-077",
     "2026-02-16 2026-03-11 -", "username stonesriver_9", "payment subscriber_information", "-",
     "-", "ready",
     R"(IN THE CIRCUIT COURT FOR RUTHERFORD COUNTY, TENNESSEE
AT MURFREESBORO

GRAND JURY SUBPOENA DUCES TECUM                                    No. GJ-26-077

TO: AWS Wickr, Legal Department

You are hereby commanded to appear before the Grand Jury on March 11, 2026 at 9 a.m. with subscriber information and payment records of the Wickr user name
stonesriver_9. In lieu of appearing you may send them to the Office of the District Attorney General, Sixteenth Judicial District, 320 West Main Street.

Issued February 16, 2026
/s/ Clerk
)"},
    {"OrderUnderItsStatute", "order_2703d", "order_2703d", "tn-trial-davidson",
     "District Attorney General, 20th Judicial District", "2026-SW-417", "2026-02-21 2026-03-16 -",
     "phone +14045550150", "creation_date last_use_date message_counts subscriber_information",
     "2025-09-01 present", "phone_only", "ready",
     R"(IN THE CRIMINAL COURT FOR DAVIDSON COUNTY, TENNESSEE
DIVISION IV

Docket No. 2026-SW-417

ORDER FOR PRODUCTION OF RECORDS

THIS MATTER having been opened to the Court by Marcus Quillen, Esq., of Office of the District Attorney General, 20th
Judicial District, on notice to no one, and the Court having read the affidavit of Harold Fenn of the Tennessee Bureau
of Investigation and being satisfied under 18 U.S.C. § 2703(d) that there is good cause;

IT IS on the 21st day of February, 2026

ORDERED as follows:
1. AWS Wickr shall produce no later than March 16, 2026 the subscriber's registration information, the creation date
of the account, the last date of use and the number of messages sent and received, from September 1, 2025 to the
present.
2. The records are those of any Wickr account registered with the telephone number (404) 555-0150.
3. This order shall remain under seal.

/s/ Joyce Abernethy, J.
)"},
    {"CountyCourtOfADivision", "search_warrant", "search_warrant", "wa-limited-king",
     "Bellevue Police Department", "26-SW-1140", "2026-02-20 - -", "email mercerslough@example.com",
     "avatar location message_content", "2026-01-01 2026-02-01",
     "content_requested not_held_requested", "partial",
     R"(IN THE DISTRICT COURT OF THE STATE OF WASHINGTON
FOR KING COUNTY, EAST DIVISION

No. 26-SW-1140

SEARCH WARRANT

TO ANY PEACE OFFICER: Detective Sunil Rao of the Bellevue Police Department having shown probable cause, you are commanded to search the records of Wickr LLC for the account
mercerslough@example.com and to seize, from January 1, 2026 to February 1, 2026: the contents of all communications sent to or from the account, location data, and the
profile picture.

February 20, 2026
/s/ Judge
)"},
    {"TexasAcrossTwoLines", "court_order", "court_order", "ct-trial-hartford",
     "State's Attorney, Judicial District of Hartford", "HHD-CR26-0118842-T",
     "2026-02-23 2026-03-16 -", "email tinker.vale6@example.net; username tinker.vale_984",
     "creation_date last_use_date message_counts subscriber_information", "2025-11-15 2026-02-10",
     "-", "ready",
     R"(SUPERIOR COURT
JUDICIAL DISTRICT OF HARTFORD

Docket No. HHD-CR26-0118842-T

EX PARTE ORDER TO COMPEL DISCLOSURE OF SUBSCRIBER INFORMATION

THIS MATTER having been opened to the Court by Harold Fenn, Esq., of Office of the State's Attorney, Judicial District
of Hartford, on notice to no one, and the Court having read the affidavit of Bettina Farrow of the Connecticut State
Police and being satisfied under C.G.S. § 54-47aa that there is good cause;

IT IS on the 23rd day of February, 2026

ORDERED as follows:
1. AWS Wickr shall produce no later than March 16, 2026 the subscriber's registration information, the creation date
of the account, the last date of use and the number of messages sent and received, between 11/15/2025 and 02/10/2026.
2. The records are those of the following Wickr accounts: tinker.vale6@example.net and tinker.vale_984.
3. This order shall remain under seal.

/s/ Clyde Hutchens, J.
)"},
    {"NumberBelowAUnit", "trial_subpoena", "trial_subpoena", "vt-trial-chittenden",
     "Chittenden County State’s Attorney", "26-CR-00417", "2026-02-11 2026-03-21 -",
     "phone +13035550128", "ip_logs last_use_date phone_number subscriber_identity wickr_id",
     "2025-06-01 2025-12-31", "not_held_requested phone_only", "partial",
     R"(STATE OF VERMONT
SUPERIOR COURT                          CRIMINAL DIVISION
CHITTENDEN UNIT

No. 26-CR-00417

                                          INQUEST SUBPOENA
                                         (13 V.S.A. § 5132)

TO:  Custodian of Records
     Wickr LLC / Amazon Web Services, Inc.
     410 Terry Avenue North, Seattle, WA 98109

YOU ARE HEREBY COMMANDED to produce to the undersigned, not later than March 21, 2026 the following records for the
period June 1, 2025 through December 31, 2025: with respect to any Wickr account registered with the telephone number
(303) 555-0128, the customer's name, e-mail address and mobile number; Internet Protocol addresses used to register
and log in; and the date of the most recent login.

You may comply by sending the records, with a certificate of authenticity, to Investigator Bettina Farrow, Chittenden
County State's Attorney's Office, before the date stated above. Failure to obey this subpoena may be punished as
contempt.

Issued the 11th day of February, 2026.

                                   /s/ Tomas Villareal
                                   Tomas Villareal
                                   Judge

Requested by: Chittenden County State's Attorney's Office
)"},
};

TEST(Breadth, ReadsOfficesAndCourts) { ExpectAsRead(kOffices); }

const PaperCase kAbroad[] = {
    {"PuertoRicanSubpoena", "trial_subpoena", "trial_subpoena", "pr-trial-bayamon",
     "Fiscalía de Bayamón", "BY2026CR00417", "2026-02-12 2026-03-19 -",
     "email coqui.norte4@example.com", "creation_date last_use_date subscriber_information",
     "2025-09-01 2026-01-31", "-", "ready",
     R"(ESTADO LIBRE ASOCIADO DE PUERTO RICO
TRIBUNAL DE PRIMERA INSTANCIA
SALA SUPERIOR DE BAYAMÓN

EL PUEBLO DE PUERTO RICO                    CASO NÚM. BY2026CR00417
        vs.
JUAN R. COLÓN MEJÍAS, Acusado

CITACIÓN DUCES TECUM
(Regla 235 de Procedimiento Criminal)

A: Wickr LLC (Amazon Web Services), Custodio de Récords

POR LA PRESENTE SE LE ORDENA comparecer ante este Tribunal el 19 de marzo de 2026 a las 9:00 a.m. y traer consigo la información
del suscriptor, la fecha de creación y la fecha del último acceso de la cuenta coqui.norte4@example.com, del 1 de septiembre de 2025
al 31 de enero de 2026.

Expedida en Bayamón, Puerto Rico, el 12 de febrero de 2026, a solicitud de la Fiscalía de Bayamón.

/s/ Secretaria Regional
)"},
    {"PuertoRicanPolice", "preservation_request", "preservation_request", "-",
     "Negociado de la Policía de Puerto Rico", "2026-4-118-00933", "2026-02-24 - -",
     "email guajataca@example.com", "subscriber_information", "-", "-", "ready",
     R"(NEGOCIADO DE LA POLICÍA DE PUERTO RICO
División de Crímenes Cibernéticos

24 de febrero de 2026
Querella 2026-4-118-00933

Wickr LLC

Asunto: preservación de datos

Según dispone 18 U.S.C. 2703(f), le solicitamos que preserve por 90 días la información del suscriptor de la cuenta guajataca@example.com.

/s/ Sgto. Nelson Ríos
)"},
    {"ArgentineProsecutor", "foreign_request", "foreign_request", "-", "Fiscalía De San Juan",
     "13-0887/2026", "2026-02-23 - -", "username viento_zonda2", "payment subscriber_identity", "-",
     "non_us not_held_requested", "redirect",
     R"(FISCALÍA DE SAN JUAN
UFI Delitos Informáticos - San Juan, República Argentina

San Juan, 23 de febrero de 2026
CUIJ 13-0887/2026

Sres. de Wickr:

Sírvanse informar a esta Fiscalía el nombre y domicilio del titular y los medios de pago de la cuenta con nombre de usuario viento_zonda2.

/s/ Dr. Ramiro Quiroga
)"},
    {"OverseasProductionOrder", "foreign_request", "foreign_request",
     "gb-in-the-crown-court-at-southwark", "City of London Police", "OPO/2026/0044",
     "2026-02-18 - -", "email blackfriars9@example.co.uk",
     "file_content message_content subscriber_information", "2025-06-01 2026-01-31",
     "content_requested non_us", "redirect",
     R"(IN THE CROWN COURT AT SOUTHWARK

OVERSEAS PRODUCTION ORDER
Crime (Overseas Production Orders) Act 2019, section 1

Order no. OPO/2026/0044
Applicant: DC Imogen Pratt, City of London Police

UPON the application of the above appropriate officer, and the Court being satisfied that the requirements of section 4 are fulfilled,

IT IS ORDERED that Wickr LLC, a person operating in the United States of America, shall within 7 days produce to the applicant the
electronic data specified below, under the Agreement between the Government of the United Kingdom and the Government of the United
States of America on Access to Electronic Data for the Purpose of Countering Serious Crime.

Electronic data: messages, attachments and subscriber details of blackfriars9@example.co.uk, from 1 June 2025 to 31 January 2026.

Dated 18 February 2026
/s/ His Honour Judge Peverell
)"},
    {"IrishDistrictCourt", "foreign_request", "foreign_request",
     "ie-the-district-court-dublin-metropolitan-district", "An Garda Síochána", "2026/DC/0118",
     "2026-02-17 - -", "email shannonweir@example.ie",
     "ip_logs phone_number subscriber_information", "2025-10-01 2026-01-31",
     "non_us not_held_requested", "redirect",
     R"(THE DISTRICT COURT                              Dublin Metropolitan District
Record No. 2026/DC/0118

ORDER TO PRODUCE OR GIVE ACCESS TO MATERIAL
Criminal Justice Act 2011, section 15

On the application of Detective Garda Niamh Tuohy of An Garda Síochána, and on hearing the evidence, the Court orders Amazon Web Services
(Wickr) to produce to the said member subscriber information, telephone number and IP address records of the account
shannonweir@example.ie from 1 October 2025 to 31 January 2026 within 21 days of service.

Dated this 17th day of February 2026
/s/ Judge of the District Court
)"},
    {"SouthAfricanSubpoena", "foreign_request", "foreign_request",
     "za-magistrates-court-for-the-district-of-polokwane",
     "Magistrates Court For the District of Polokwane", "-", "2026-02-20 - -",
     "email baobab.line@example.co.za", "phone_number subscriber_information", "-", "non_us",
     "redirect",
     R"(IN THE MAGISTRATE'S COURT FOR THE DISTRICT OF POLOKWANE

SUBPOENA IN TERMS OF SECTION 205 OF THE CRIMINAL PROCEDURE ACT 51 OF 1977

Polokwane CAS 88/02/2026

To: The Manager, Wickr LLC

You are hereby required to appear before the magistrate, unless you earlier furnish the subscriber information and telephone number of baobab.line@example.co.za.

20 February 2026
/s/ Magistrate
)"},
    {"OfficersOrderInSingapore", "foreign_request", "foreign_request", "-",
     "Singapore Police Force", "B/20260118/2044", "2026-02-20 2026-03-13 -",
     "username merlion_drift", "payment subscriber_identity", "-", "non_us not_held_requested",
     "redirect",
     R"(SINGAPORE POLICE FORCE
Commercial Affairs Department

20 Feb 2026
Report No.: B/20260118/2044

ORDER UNDER SECTION 20 OF THE CRIMINAL PROCEDURE CODE 2010

To: Wickr LLC

I, ASP Tan Wei Ling, being an officer authorised under the above section, hereby order you to produce, by 13 March 2026, the name and
address of the account holder and the payment records for user name merlion_drift.

/s/ Tan Wei Ling
)"},
    {"BritishInterception", "foreign_request", "foreign_request", "-", "National Crime Agency",
     "IPA-TCN/26/044", "2026-02-21 - -", "email tyne.keel@example.com", "message_content",
     "2026-03-01 2026-05-31", "content_requested non_us real_time_requested", "redirect",
     R"(INVESTIGATORY POWERS ACT 2016
TARGETED INTERCEPTION WARRANT
Served under the UK-US Data Access Agreement

Warrant reference IPA-TCN/26/044

To: Wickr LLC

The Secretary of State, with the approval of a Judicial Commissioner, hereby authorises the Director General of the National Crime
Agency to intercept communications sent to or from tyne.keel@example.com from 1 March 2026 to 31 May 2026.

21 February 2026
/s/ Secretary of State for the Home Department
)"},
    {"InvestigationOrderForm", "foreign_request", "foreign_request", "-", "State Attorney",
     "EIO 2026-0044", "2026-02-14 - -", "email adriatic.gull@example.hr",
     "ip_logs message_content subscriber_information", "2025-09-01 2026-01-31",
     "content_requested non_us not_held_requested", "redirect",
     R"(EUROPEAN INVESTIGATION ORDER (EIO)
Directive 2014/41/EU

This EIO has been issued by a competent authority. The issuing authority certifies that the issuing of this EIO is necessary and
proportionate.

SECTION A
Issuing State: Republic of Croatia
Executing State: United States of America
Reference: EIO 2026-0044

SECTION C: Investigative measure to be carried out
Obtaining from Wickr LLC messages, subscriber information and IP addresses of the user adriatic.gull@example.hr, from 1 September 2025
to 31 January 2026.

SECTION K: Issuing authority
County State Attorney's Office in Split
Date: 14 February 2026
/s/ Deputy County State Attorney
)"},
    {"NationalBureau", "foreign_request", "foreign_request", "-",
     "INTERPOL National Central Bureau", "2026/0931", "2026-02-17 - -", "username medina_souk5",
     "last_use_date subscriber_information", "-", "non_us", "redirect",
     R"(INTERPOL
NATIONAL CENTRAL BUREAU TUNIS

Ref.: 2026/0931                                     17 February 2026

TO: AWS WICKR

NCB Tunis kindly asks you to send the subscriber information and the date of last use of the Wickr user medina_souk5, in connection with a fraud.

NCB TUNIS
)"},
    {"LetterThatNamesInterpol", "informal_request", "informal_request", "-",
     "Portland Police Bureau", "26-90011", "2026-02-18 - -", "username sellwood_pier",
     "subscriber_information", "-", "not_legal_process", "deficient",
     R"(PORTLAND POLICE BUREAU
Portland, Oregon

February 18, 2026
Case 26-90011

AWS Wickr:

We are looking for a fugitive for whom an INTERPOL red notice has been issued. He uses the Wickr user name sellwood_pier. Could you send us his subscriber
information? We have no warrant yet.

/s/ Det. Marla Gish
)"},
    {"GermanApproval", "foreign_request", "foreign_request", "de-amtsgericht-rostock",
     "Staatsanwaltschaft Rostock", "33 Gs 218/26", "2026-02-19 - -", "email hanse.kogge@example.de",
     "ip_logs message_content", "2025-12-01 2026-01-31",
     "content_requested non_us not_held_requested", "redirect",
     R"(AMTSGERICHT ROSTOCK
33 Gs 218/26

BESCHLUSS

Auf Antrag der Staatsanwaltschaft Rostock wird die Beschlagnahme der bei der Wickr LLC gespeicherten Nachrichten und der IP-Adressen des Kontos
hanse.kogge@example.de für die Zeit vom 1. Dezember 2025 bis zum 31. Januar 2026 gemäß § 98 StPO angeordnet.

Rostock, 19. Februar 2026
/s/ Richterin am Amtsgericht Poggensee
)"},
    {"GermanSeizure", "foreign_request", "foreign_request", "de-amtsgericht-kassel",
     "Amtsgericht Kassel", "281 Gs 417/26", "2026-02-20 - -", "username igelfuchs_04",
     "file_content message_content subscriber_information", "2026-01-01 2026-02-15",
     "content_requested non_us", "redirect",
     R"(AMTSGERICHT KASSEL
- Ermittlungsrichter -
Geschäfts-Nr.: 281 Gs 417/26

BESCHLUSS

In dem Ermittlungsverfahren wegen Handeltreibens mit Betäubungsmitteln wird gemäß §§ 94, 98, 99 StPO die Beschlagnahme der bei der
Wickr LLC gespeicherten Nachrichten, Fotos und Bestandsdaten des Nutzers igelfuchs_04 aus der Zeit vom 1. Januar 2026 bis zum
15. Februar 2026 angeordnet.

Kassel, 20. Februar 2026
/s/ Richter am Amtsgericht Wiegand
)"},
    {"EditionOfAnOwner", "foreign_request", "foreign_request", "-",
     "Staatsanwaltschaft Zürich-Sihl", "A-2/2026/1177", "2026-02-18 - -",
     "email gletscher41@example.ch", "phone_number subscriber_identity", "-",
     "non_us not_held_requested", "redirect",
     R"(Kanton Zürich
Staatsanwaltschaft Zürich-Sihl
Kompetenzzentrum Cybercrime

Zürich, 18. Februar 2026
Verfahren Nr. A-2/2026/1177

EDITIONSVERFÜGUNG

In der Strafuntersuchung gegen unbekannt betreffend Erpressung wird verfügt: Die Wickr LLC wird gemäss Art. 265 StPO
aufgefordert, innert 20 Tagen Name und Anschrift des Inhabers sowie die hinterlegte Telefonnummer des Kontos gletscher41@example.ch
bekannt zu geben.

/s/ lic. iur. Beat Ammann, Staatsanwalt
)"},
    {"BelgianExaminingJudge", "foreign_request", "foreign_request",
     "be-tribunal-de-premiere-instance-francophone-de-bruxelles",
     "Tribunal De Premiere Instance Francophone De Bruxelles", "2026/044", "2026-02-19 - -",
     "email zinneke3@example.be", "contacts message_content", "2025-10-01 2026-02-01",
     "content_requested non_us not_held_requested", "redirect",
     R"(TRIBUNAL DE PREMIÈRE INSTANCE FRANCOPHONE DE BRUXELLES
Cabinet du juge d'instruction M. Vandersmissen

Dossier n° 2026/044

ORDONNANCE MOTIVÉE (art. 88bis et 90ter C.I.Cr.)

Nous, juge d'instruction, ordonnons à la société Amazon Web Services (Wickr) de nous remettre le contenu des messages et la liste
des contacts du compte zinneke3@example.be pour la période du 1er octobre 2025 au 1er février 2026.

Bruxelles, le 19 février 2026
/s/ M. Vandersmissen
)"},
    {"FrenchIdentifier", "foreign_request", "foreign_request", "-", "Police Nationale",
     "2026/00877", "2026-02-20 - -", "email calanque6@example.fr; username mistral_90",
     "last_use_date subscriber_identity", "-", "non_us not_held_requested", "redirect",
     R"(POLICE NATIONALE
Division de la criminalité organisée et spécialisée de Marseille
Procédure : 2026/00877

RÉQUISITION

Prions Wickr LLC de communiquer, pour l'adresse calanque6@example.fr et pour le pseudonyme mistral_90, le nom et l'adresse du titulaire et la date de
dernière connexion.

Marseille, le 20 février 2026
/s/ Commandant Roux
)"},
    {"MexicanControlJudge", "foreign_request", "foreign_request",
     "mx-centro-de-justicia-penal-federal-en-el-estado-de-puebla",
     "Ministerio Público de la Federación", "-", "2026-02-20 - -", "phone +525555501234",
     "location subscriber_identity", "2026-01-01 2026-02-15",
     "non_us not_held_requested phone_only", "redirect",
     R"(PODER JUDICIAL DE LA FEDERACIÓN
CENTRO DE JUSTICIA PENAL FEDERAL EN EL ESTADO DE PUEBLA
JUEZ DE CONTROL

Técnica de investigación 112/2026

San Andrés Cholula, Puebla; veinte de febrero de dos mil veintiséis.

VISTA la petición del agente del Ministerio Público de la Federación, SE AUTORIZA requerir a Wickr LLC la entrega de los datos
conservados de la línea +52 55 5550 1234: nombre del titular y localización geográfica, del uno de enero de 2026 al
quince de febrero de 2026. Notifíquese.

Así lo resolvió la Jueza de Distrito Especializada en el Sistema Penal Acusatorio.
/s/ Mtra. Elvira Zamudio Cano
)"},
    {"ChileanGuaranteeCourt", "foreign_request", "foreign_request",
     "cl-juzgado-de-garantia-de-temuco", "Ministerio Público", "417-2026", "2026-02-18 - -",
     "username raulibosque", "file_content message_content", "2025-11-01 2026-01-31",
     "content_requested non_us", "redirect",
     R"(JUZGADO DE GARANTÍA DE TEMUCO

RIT 417-2026
Temuco, dieciocho de febrero de dos mil veintiséis.

Como se pide por el Ministerio Público. Se autoriza, de conformidad al artículo 222 del Código Procesal Penal, la entrega por
parte de la empresa Wickr LLC de los mensajes, fotografías y videos de la cuenta de usuario "raulibosque", correspondientes al
período comprendido entre el 1 de noviembre de 2025 y el 31 de enero de 2026. Ofíciese.

Resolvió don Ignacio Valdebenito Parra, Juez de Garantía.
/s/ I. Valdebenito
)"},
    {"PortugueseProsecutor", "foreign_request", "foreign_request", "-",
     "Procuradoria da República Da Comarca de Viseu", "117/26.4PBVIS", "2026-02-10 - -",
     "email serra.estrela@example.pt", "ip_logs subscriber_identity", "2026-01-01 2026-01-31",
     "non_us not_held_requested", "redirect",
     R"(MINISTÉRIO PÚBLICO
PROCURADORIA DA REPÚBLICA DA COMARCA DE VISEU
DIAP - 2.ª Secção

NUIPC: 117/26.4PBVIS
Viseu, 10 de fevereiro de 2026

Exmos. Senhores
Wickr LLC

Ao abrigo do artigo 14.º da Lei do Cibercrime (Lei n.º 109/2009), determina-se que, no prazo de 15 dias, V. Exas. forneçam a identificação
do titular e os endereços IP de acesso da conta serra.estrela@example.pt, entre 1 e 31 de janeiro de 2026.

A Procuradora da República
/s/ Matilde Seabra
)"},
    {"LinkedToOneAndToAnother", "preservation_request", "preservation_request", "-",
     "Arkansas State Police", "ASP-26-0417", "2026-02-22 - -",
     "email pinehollow31@example.com; phone +19195550170",
     "creation_date last_use_date message_counts subscriber_information", "2025-09-01 present", "-",
     "ready",
     R"(Arkansas State Police
Little Rock, Arkansas

February 22, 2026

Wickr LLC / AWS
Via the ALERT portal

Re: Preservation of records - our case ASP-26-0417

Pursuant to 18 U.S.C. § 2703(f), please take all necessary steps to preserve, for 90 days and pending the issue of
legal process, the records and other evidence in your possession from September 1, 2025 to the present for the
accounts linked to pinehollow31@example.com and to telephone number (919) 555-0170. What we ask you to keep: the
subscriber's registration information, the creation date of the account, the last date of use and the number of
messages sent and received.

Respectfully,

/s/ Pilar Montague
Detective Pilar Montague
(555) 555-0117
)"},
};

TEST(Breadth, ReadsPapersFromAbroad) { ExpectAsRead(kAbroad); }

const PaperCase kSecondLook[] = {
    {"DateAndTimeToAppear", "grand_jury_subpoena", "grand_jury_subpoena", "al-trial-madison",
     "Madison County District Attorney", "CC-2026-000417.00", "2026-02-09 2026-03-10 -",
     "email heronpoint29@example.net; phone +19195550137",
     "message_counts payment subscriber_identity", "2025-08-15 2026-01-15",
     "insufficient_process not_held_requested", "partial",
     R"(IN THE CIRCUIT COURT OF MADISON COUNTY, ALABAMA

GRAND JURY SUBPOENA DUCES TECUM  (Ala. R. Crim. P. 17.3)

Name and address of witness: Custodian of Records, AWS Wickr, 410 Terry Ave. N., Seattle WA
Date and time to appear: March 10, 2026, 9:00 a.m.
Place: Grand Jury Room, Huntsville
File number: CC-2026-000417.00

You are ordered to attend as stated above and to produce before the grand jury the following with respect to the
account(s) associated with heronpoint29@example.net and/or cellular number (919) 555-0137, August 15, 2025 to January
15, 2026:
   [X] how many messages it has sent and received
   [X] every method of payment on file
   [X] Who opened the account (name, address, date of birth)

Attendance is excused if the records arrive before that date at the Madison County District Attorney's Office.

Date of issue: February 9, 2026

/s/ Renata Oyelaran
Renata Oyelaran, Clerk
)"},
    {"PeriodToThePresent", "search_warrant", "search_warrant", "az-limited-pima",
     "Tucson Police Department", "26-SW-001177; 2602140033", "2026-02-23 - -",
     "email stonecup20@example.com; phone +12065550191",
     "admin_id device_types file_content ip_logs message_content network_affiliation",
     "2025-03-01 present", "content_requested not_held_requested", "partial",
     R"(JUSTICE COURT, PRECINCT ONE
PIMA COUNTY, STATE OF ARIZONA

Case 26-SW-001177                     Police report 2602140033

SEARCH WARRANT

WHEREAS Marcus Quillen, a sworn officer of the Tucson Police Department, has this day made oath before me that the
things named below are evidence of a crime and are in the keeping of AWS Wickr; and WHEREAS I find probable cause
under A.R.S. § 13-3911 through 13-3915;

NOW, THEREFORE, I command you, any officer authorized by law, to search the records of AWS Wickr concerning the
account(s) associated with stonecup20@example.com and/or cellular number (206) 555-0191 for the period March 1, 2025
to present, and to seize:
   - messages and attachments, read or unread
   - log-in IP addresses with dates and times
   - what kinds of device it has been used on
   - the network to which it belongs and who administers that network

and to make return to this court within ten days.

Given the 23rd day of February, 2026 at Tucson.

/s/ Lena Brightwater, Judge
)"},
    {"OrderOnReading", "order_2703d", "order_2703d", "nh-trial-hillsborough",
     "New Hampshire Attorney General", "216-2026-CR-00417", "2026-02-26 2026-03-20 -",
     "email stonecup81@example.net; username tallgrass_805",
     "admin_id device_types message_counts network_affiliation", "2025-08-15 2026-01-15", "-",
     "ready",
     R"(THE STATE OF NEW HAMPSHIRE
HILLSBOROUGH, SS.                  SUPERIOR COURT
NORTHERN DISTRICT

Case No. 216-2026-CR-00417

ORDER

On reading the application of New Hampshire Attorney General, verified by Joyce Abernethy of the New Hampshire State
Police, and pursuant to 18 U.S.C. § 2703(d), the Court FINDS that there are reasonable grounds to believe that the
records are relevant and material to an ongoing criminal investigation, and ORDERS:

1. AWS Wickr shall, on or before March 20, 2026, produce the following for the Wickr users stonecup81@example.net and tallgrass_805 (August 15, 2025 to January 15, 2026):
   (a) what kinds of device it has been used on;
   (b) the network to which it belongs and who administers that network;
   (c) how many messages it has sent and received;
2. The records shall be sent to the New Hampshire State Police electronically.
3. Wickr may be reimbursed under 18 U.S.C. § 2706.

BY THE COURT:
/s/ Wade Ellison
February 26, 2026
)"},
    {"RangeBehindAHeading", "grand_jury_subpoena", "grand_jury_subpoena attachment",
     "tx-trial-travis", "Travis County District Attorney", "D-1-DC-26-100417",
     "2026-02-10 2026-03-20 -", "username kestrel.run_682",
     "admin_id creation_date last_use_date network_affiliation subscriber_identity",
     "2025-08-15 2026-01-15", "not_held_requested", "partial",
     R"(IN THE 299TH JUDICIAL DISTRICT COURT
TRAVIS COUNTY, TEXAS

GRAND JURY SUBPOENA DUCES TECUM
Art. 20A.251, Tex. Code Crim. Proc.

Case: D-1-DC-26-100417

TO AMAZON WEB SERVICES, INC., D/B/A WICKR: You are commanded, by Travis County District Attorney's Office, to deliver
not later than 3/20/26 the records listed in Schedule 1, for presentation to the grand jury. You need not appear in
person if you comply.

Signed and sealed the 10th day of February, 2026

   /s/ Nathan Akana
   Clerk of the Grand Jury
SCHEDULE 1

Accounts
   Username: kestrel.run_682

Records (August 15, 2025 to January 15, 2026)
   A. when it was opened and when it was last used
   B. Who opened the account (name, address, date of birth)
   C. the network to which it belongs and who administers that network
)"},
    {"AgencyAndNumber", "search_warrant", "search_warrant", "fl-trial-hillsborough",
     "Tampa Police Department", "26-102233; 26-CF-001844", "2026-02-18 - -",
     "username lowharbor_155",
     "admin_id creation_date file_content last_use_date message_content network_affiliation "
     "subscriber_identity",
     "2026-01-01 2026-02-14", "content_requested not_held_requested", "partial",
     R"(IN THE CIRCUIT COURT OF THE THIRTEENTH JUDICIAL CIRCUIT
IN AND FOR HILLSBOROUGH COUNTY, FLORIDA

SEARCH WARRANT (BY TELEPHONE)
No. 26-CF-001844

To: Any law enforcement officer in Florida

Upon sworn oral testimony of Detective Nathan Akana (Tampa Police Department, 26-102233), recorded today, I find
probable cause. Search for and seize from Wickr LLC / Amazon Web Services:

Account(s): Username: lowharbor_155
Times: 1/1/26 - 2/14/26
Items: all text messages, photographs and recordings; who opened the account (name, address, date of birth); the network to which it belongs and who administers that network; when it was opened and when it was last used.

Authority: Chapter 933 and § 92.605, Florida Statutes

Issued 02/18/2026 at 11:20 p.m.

/s/ Bettina Farrow
Magistrate
)"},
    {"WhoTheyWroteTo", "search_warrant", "search_warrant", "mo-trial-boone", "-", "26BA-SW0044",
     "2026-02-18 - -", "email rocheport.78@example.net", "message_content", "2026-01-01 2026-01-31",
     "content_requested", "deficient",
     R"(IN THE CIRCUIT COURT OF BOONE COUNTY, MISSOURI
No. 26BA-SW0044

SEARCH WARRANT

TO ANY PEACE OFFICER: You are commanded to search the records of AWS Wickr for the account rocheport.78@example.net and to seize
all communications to or from millers.widow@example.com in January 2026.

February 18, 2026
/s/ Circuit Judge
)"},
    {"VictimsAccounts", "preservation_request", "preservation_request", "-",
     "Rapid City Police Department", "RC26-1188", "2026-02-21 - -",
     "email skyline.drive@example.com", "subscriber_information", "-", "-", "ready",
     R"(RAPID CITY POLICE DEPARTMENT

February 21, 2026

AWS Wickr

Re: Preservation, RC26-1188

Under 18 U.S.C. § 2703(f) please preserve for 90 days subscriber information of skyline.drive@example.com. The victim's accounts were linked to joan.elk@example.com and to telephone
number (605) 555-0188; they are not wanted.

/s/ Sgt. Paul Iron Cloud
)"},
};

TEST(Breadth, ReadsAmericanPapersAgain) { ExpectAsRead(kSecondLook); }

const PaperCase kAbroadAgain[] = {
    {"SpanishAuto", "foreign_request", "foreign_request", "es-juzgado-central-de-instruccion-no-5",
     "Policía Judicial", "77/2026", "2026-02-16 - -", "username dehesa_21",
     "ip_logs message_content", "2026-01-10 2026-02-10",
     "content_requested non_us not_held_requested", "redirect",
     R"(JUZGADO CENTRAL DE INSTRUCCIÓN Nº 5
AUDIENCIA NACIONAL
Madrid

DILIGENCIAS PREVIAS 77/2026

AUTO

En Madrid, a 16 de febrero de 2026.

ACUERDO: Requerir a la mercantil WICKR LLC para que en cinco días entregue a la Policía Judicial los mensajes del usuario dehesa_21 y sus
direcciones IP, desde el 10 de enero de 2026 hasta el 10 de febrero de 2026.

Así lo acuerda, manda y firma D. Anselmo Portillo Vara, Magistrado-Juez.
/s/ A. Portillo
)"},
    {"IndianMagistrate", "foreign_request", "foreign_request",
     "in-court-of-the-chief-metropolitan-magistrate", "Court of the Chief Metropolitan Magistrate",
     "88/2026", "2026-02-20 - -", "email yamuna.ghat@example.in", "ip_logs subscriber_identity",
     "-", "non_us not_held_requested overbroad(unbounded_dates)", "redirect",
     R"(IN THE COURT OF THE CHIEF METROPOLITAN MAGISTRATE
PATIALA HOUSE COURTS, NEW DELHI

FIR No. 88/2026, PS Cyber, u/s 66C IT Act

ORDER

20.02.2026

Heard the IO. Application allowed. M/s Wickr LLC is directed to furnish the name and address and the IP addresses of the user yamuna.ghat@example.in to the IO
within ten days.

/s/ CMM
)"},
    {"ItalianGip", "foreign_request", "foreign_request", "it-tribunale-di-cagliari",
     "Tribunale Di Cagliari", "-", "2026-02-17 - -", "email maestrale.9@example.it",
     "message_content subscriber_identity", "2025-10-01 2025-12-31",
     "content_requested non_us not_held_requested", "redirect",
     R"(TRIBUNALE DI CAGLIARI
Ufficio del Giudice per le indagini preliminari

Proc. n. 884/26 R.G. GIP

DECRETO

Il Giudice, vista la richiesta del Pubblico Ministero, autorizza l'acquisizione presso Wickr LLC del contenuto dei messaggi e dei dati anagrafici
dell'intestatario dell'account maestrale.9@example.it, dal 1 ottobre 2025 al 31 dicembre 2025.

Cagliari, 17 febbraio 2026
/s/ Il GIP
)"},
    {"DutchVordering", "foreign_request", "foreign_request", "-", "Politie Eenheid Oost-Nederland",
     "PL0600-2026071188", "2026-02-20 - -", "username veluwe_wolf3",
     "last_use_date subscriber_information", "-", "non_us", "redirect",
     R"(POLITIE EENHEID OOST-NEDERLAND
Dienst Regionale Recherche

Proces-verbaalnummer PL0600-2026071188
Apeldoorn, 20 februari 2026

Vordering verstrekking gebruikersgegevens (artikel 126na Sv)

Ik, hulpofficier van justitie, vorder dat Wickr LLC de abonneegegevens en de datum van het laatste gebruik verstrekt van de gebruiker veluwe_wolf3.

/s/ Hulpofficier van justitie
)"},
    {"PortugueseDespacho", "foreign_request", "foreign_request",
     "pt-tribunal-central-de-instrucao-criminal", "Tribunal Central De Instrucao Criminal",
     "44/26.0TELSB", "2026-02-18 - -", "username cacilheiro_7", "file_content message_content", "-",
     "content_requested non_us overbroad(unbounded_dates)", "redirect",
     R"(TRIBUNAL CENTRAL DE INSTRUÇÃO CRIMINAL
Juiz 4 - Lisboa

Processo n.º 44/26.0TELSB

DESPACHO

Nos termos do artigo 17.º da Lei do Cibercrime, autorizo e ordeno a apreensão das mensagens e dos ficheiros da conta Wickr do utilizador cacilheiro_7, devendo a
Wickr LLC remetê-los a este Tribunal.

Lisboa, 18 de fevereiro de 2026
/s/ Juiz de Instrução
)"},
    {"MexicanCyberPolice", "foreign_request", "foreign_request", "-", "Policía Cibernética",
     "PC/0412/2026", "2026-02-11 - -", "phone +523315550188", "device_types subscriber_information",
     "-", "non_us phone_only", "redirect",
     R"(SECRETARÍA DE SEGURIDAD CIUDADANA
POLICÍA CIBERNÉTICA

Folio: PC/0412/2026
Ciudad de México, 11 de febrero de 2026

Wickr Inc.
Presente.

Por medio del presente y en auxilio del Ministerio Público, se solicita su colaboración para que proporcionen los datos del usuario y el tipo de dispositivo
vinculados al número de teléfono +52 33 1555 0188.

/s/ Policía Segundo Raúl Íñiguez
)"},
    {"FlemishProsecutor", "foreign_request", "foreign_request", "-",
     "Procureur des Konings Te Oost-Vlaanderen", "GE30.L7.001122/2026", "2026-02-12 - -",
     "email gentse.feesten@example.be", "phone_number subscriber_identity", "-",
     "non_us not_held_requested", "redirect",
     R"(PARKET VAN DE PROCUREUR DES KONINGS TE OOST-VLAANDEREN
Afdeling Gent

Notitienummer: GE30.L7.001122/2026
Gent, 12 februari 2026

VORDERING ART. 46BIS WETBOEK VAN STRAFVORDERING

De procureur des Konings vordert Wickr LLC om de identiteit van de abonnee en het telefoonnummer van het account gentse.feesten@example.be mee te delen.

/s/ Eerste substituut
)"},
    {"SpanishVictim", "foreign_request", "foreign_request", "-", "Guardia Civil", "-",
     "2026-02-20 - -", "username atacante_99", "subscriber_identity", "-",
     "non_us not_held_requested", "redirect",
     R"(GUARDIA CIVIL
Equipo de Delitos Tecnológicos

Valencia, 20 de febrero de 2026

Wickr LLC:

Que la víctima, registrada con el correo maria.bosch@example.es y vinculada al teléfono +34 612 345 678, manifestó haber recibido amenazas, por lo que se solicita la identidad
del titular de la cuenta atacante_99. Las respuestas se remitirán a la línea +34 961 555 012 o al correo del instructor, asociado al equipo edite@example.es.

/s/ Sargento Ferri
)"},
    {"FrenchVictim", "foreign_request", "foreign_request", "-", "Gendarmerie Nationale", "-",
     "2026-02-20 - -", "email loup.gris@example.fr", "subscriber_identity", "-",
     "non_us not_held_requested", "redirect",
     R"(GENDARMERIE NATIONALE
Brigade de recherches de Dax

RÉQUISITION

Nous requérons Wickr LLC de nous communiquer l'identité du titulaire du compte loup.gris@example.fr. La victime, inscrite sous l'adresse lea.petit@example.fr, a déposé plainte. Merci
d'adresser vos réponses à br.dax@example.fr ; pour l'adresse postale, voir l'en-tête. Le pseudonyme employé reste inconnu.

Dax, le 20 février 2026
/s/ Adjudant Faure
)"},
};

TEST(Breadth, ReadsPapersFromAbroadAgain) { ExpectAsRead(kAbroadAgain); }

const PaperCase kThirdLook[] = {
    {"SilenceAlone", "nondisclosure_order", "nondisclosure_order", "pa-trial-luzerne", "-",
     "26-0441-GJ", "2026-02-17 - -", "-", "-", "-", "nondisclosure", "ready",
     R"(COURT OF COMMON PLEAS OF LUZERNE COUNTY, PENNSYLVANIA

No. 26-0441-GJ

ORDER

AND NOW, this 17th day of February, 2026, upon the Commonwealth's application, it is ORDERED that the recipient of the grand jury subpoena, Amazon Web Services, Inc., is prohibited from revealing
its existence to anyone but counsel until this Court orders otherwise.

BY THE COURT:
/s/ President Judge
)"},
    {"ArmedAndComing", "emergency_request", "emergency_request", "-",
     "Lancaster County Sheriff's Office", "-", "2026-02-28 - -",
     "email sandhill.crane5@example.com", "ip_logs phone_number", "-",
     "emergency not_held_requested overbroad(unbounded_dates)", "emergency",
     R"(LANCASTER COUNTY SHERIFF'S OFFICE
Lincoln, Nebraska

EMERGENCY REQUEST FOR RECORDS

02/28/2026  2115 hours

Wickr / AWS

The user sandhill.crane5@example.com has told a school counsellor over Wickr that he has a rifle and will come to the Saturday dance. The dance begins at nine. We need the IP addresses and the
telephone number on the account immediately.

/s/ Capt. Dwight Ruhl
)"},
    {"AustrianAccessData", "foreign_request", "foreign_request", "-", "Staatsanwaltschaft Wien",
     "711 St 8/26b", "2026-02-24 - -", "email praterstern6@example.at",
     "ip_logs subscriber_information", "2026-01-01 2026-02-15", "non_us not_held_requested",
     "redirect",
     R"(REPUBLIK ÖSTERREICH
STAATSANWALTSCHAFT WIEN

711 St 8/26b

ANORDNUNG DER AUSKUNFT ÜBER STAMM- UND ZUGANGSDATEN
Wien, am 24. Februar 2026

Gemäß § 76a StPO wird die Wickr LLC aufgefordert, die Stammdaten und die IP-Adressen zum Konto praterstern6@example.at im Zeitraum 1. Jänner 2026 bis 15. Februar 2026 zu übermitteln.

/s/ Mag. Reiter
)"},
    {"KenyanMagistrate", "foreign_request", "foreign_request",
     "ke-chief-magistrates-court-at-nairobi", "Directorate of Criminal Investigations",
     "E117 of 2026", "2026-02-19 - -", "email rift.valley8@example.ke",
     "message_content subscriber_information", "-",
     "content_requested non_us overbroad(unbounded_dates)", "redirect",
     R"(REPUBLIC OF KENYA
IN THE CHIEF MAGISTRATE'S COURT AT NAIROBI (MILIMANI)
Miscellaneous Criminal Application No. E117 of 2026

ORDER

UPON reading the affidavit of Cpl. Otieno of the Directorate of Criminal Investigations, IT IS HEREBY ORDERED that Wickr LLC do furnish the applicant with the subscriber information and
messages of rift.valley8@example.ke.

Given under my hand and the seal of the court this 19th day of February 2026
/s/ Chief Magistrate
)"},
    {"TicinoProsecutor", "foreign_request", "foreign_request", "-", "Ministero Pubblico", "-",
     "2026-02-19 - -", "email ceresio.airone@example.ch", "ip_logs subscriber_identity",
     "2026-01-01 2026-01-31", "non_us not_held_requested", "redirect",
     R"(REPUBBLICA E CANTONE TICINO
MINISTERO PUBBLICO
Lugano

Inc. 2026.1188
Lugano, 19 febbraio 2026

ORDINE DI CONSEGNA DI DOCUMENTI (art. 265 CPP)

Il Procuratore pubblico ordina a Wickr LLC di consegnare, entro 20 giorni, i dati anagrafici del titolare e gli indirizzi IP dell'account ceresio.airone@example.ch dal 1 gennaio 2026
al 31 gennaio 2026.

/s/ Il Procuratore pubblico
)"},
    {"UruguayanCourt", "foreign_request", "foreign_request",
     "uy-juzgado-letrado-de-primera-instancia-en-lo-penal-de-23-turno",
     "Juzgado Letrado De Primera Instancia En Lo Penal De 23 Turno", "2-4417/2026",
     "2026-02-16 - -", "username candombe_5", "creation_date ip_logs", "2026-01-01 2026-02-01",
     "non_us not_held_requested", "redirect",
     R"(PODER JUDICIAL
Juzgado Letrado de Primera Instancia en lo Penal de 23° Turno
Montevideo

IUE 2-4417/2026
Montevideo, 16 de febrero de 2026

OFICIO N° 88

A Wickr LLC:

Librado en autos caratulados "Estafa", a fin de que informe a esta Sede la fecha de creación y las direcciones IP del usuario candombe_5 entre el 1 de enero y el 1 de febrero de 2026.

/s/ Actuaria
)"},
    {"PolishPolice", "foreign_request", "foreign_request", "-", "Komenda Miejska Policji W Gdyni",
     "118/26", "2026-02-18 - -", "email bursztyn4@example.pl", "-", "-",
     "missing_description non_us", "redirect",
     R"(KOMENDA MIEJSKA POLICJI W GDYNI
Wydział do walki z Cyberprzestępczością

Gdynia, dnia 18 lutego 2026 r.
L.dz. 118/26

Wickr LLC

Na podstawie art. 15 § 3 k.p.k. zwracam się o udostępnienie danych abonenta konta bursztyn4@example.pl (imię, nazwisko, adres).

/s/ nadkom. Marek Zieliński
)"},
};

TEST(Breadth, ReadsSilenceDangerAndOfficesAbroad) { ExpectAsRead(kThirdLook); }

}  // namespace
}  // namespace writ
