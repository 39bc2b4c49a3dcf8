// Letters, emergencies and papers from abroad, each with all that is to be read of it.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"PreservationWithExtension", "preservation_request", "preservation_request", "-",
     "Maine State Police", "26-TS-0098", "2026-02-16 - -", "email spruce.tender@example.org",
     "all_records", "2025-10-01 2026-02-16",
     "nondisclosure overbroad(catch_all) preservation_over_90_days", "partial",
     R"(MAINE STATE POLICE
COMPUTER CRIMES UNIT
15 Oak Grove Road, Vassalboro, ME 04989

February 16, 2026

VIA LAW ENFORCEMENT PORTAL
AWS Wickr
Seattle, Washington

Re: Preservation of records, 18 U.S.C. § 2703(f); our case 26-TS-0098

Dear Custodian:

This letter is a request under 18 U.S.C. § 2703(f) that you preserve, for a period of 180 days, any and all
records in your possession relating to the Wickr account spruce.tender@example.org for the period of
October 1, 2025 to February 16, 2026, pending the issuance of a search warrant.
I request that you not disclose the existence of this request to the subscriber. We are not asking you to
disclose any record at this time.

If you have any questions, call me at (207) 555-0134 or write to ignatius.folsom@maine.gov.

Very truly yours,
Detective Ignatius Folsom
)"},
    {"EmergencyWithoutThreat", "emergency_request", "emergency_request", "-",
     "Boise Police Department", "DR 26-301144", "2026-03-01 - -", "phone +12085550171",
     "last_use_date location subscriber_information", "-",
     "emergency emergency_no_threat not_held_requested overbroad(unbounded_dates) phone_only",
     "deficient",
     R"(BOISE POLICE DEPARTMENT
EMERGENCY DISCLOSURE REQUEST FORM
Date of request: March 1, 2026
Report number: DR 26-301144
Requesting officer: Sgt. Philippa Lang, badge 0771, (208) 555-0110, plang@cityofboise.org
Provider: Wickr LLC
Target account: telephone number (208) 555-0171
Nature of the emergency: The suspect took a catalytic converter from a parked truck and is thought to be
leaving the state with it. Time is of the essence.
Information requested:
[X] Subscriber information
[X] Date of last use
[X] Current location of the device
[ ] Content of messages
I declare under penalty of perjury that the foregoing is true.
/s/ Philippa Lang
)"},
    {"EmergencyChild", "emergency_request", "emergency_request", "-",
     "Harris County Sheriff’s Office", "2602-88031", "2026-03-02 - -",
     "email rosewood.kite@example.com; username kiteboy2012",
     "ip_logs last_use_date subscriber_information", "2026-02-28 2026-03-02",
     "emergency not_held_requested", "emergency",
     R"(HARRIS COUNTY SHERIFF'S OFFICE
High Tech Crimes Unit
1200 Baker Street, Houston, Texas 77002

TO:   Wickr LLC, Emergency Response
DATE: March 2, 2026
RE:   EMERGENCY DISCLOSURE UNDER 18 U.S.C. § 2702(b)(8) AND (c)(4), HCSO Case No. 2602-88031

A nine-year-old boy was taken from his school this morning by a man who met him online. The man wrote to
the mother that she would never see her son alive again. There is an immediate danger of death.
We ask you to disclose voluntarily, without delay, for the Wickr handle kiteboy2012 and the e-mail address
rosewood.kite@example.com, from February 28, 2026 to March 2, 2026: basic subscriber information, IP
addresses and the last login. Process will follow.

Lt. Orsolya Finch, (713) 555-0102, orsolya.finch@sheriff.hctx.net
)"},
    {"InformalFromDetective", "informal_request", "informal_request", "-",
     "Tempe Police Department", "2026-19044", "2026-02-26 - -", "username saguaro.moon",
     "last_use_date subscriber_identity", "-", "not_held_requested not_legal_process", "deficient",
     R"(From: Det. Cosimo Reyes <creyes@tempe.gov>
To: Wickr LLC legal
Date: Thu, February 26, 2026 10:14 AM
Subject: info needed, Tempe PD case 2026-19044

Good morning,
I'm working a fraud case and could use your help. Can you tell me the name of the person behind the Wickr user
saguaro.moon and when he last used the app? I don't have a subpoena yet, but I can get one if you need it.
Thanks,
Det. Cosimo Reyes
Tempe Police Department
(480) 555-0166
)"},
    {"MlatFromUnitedKingdom", "mlat_request", "mlat_request", "-",
     "United Kingdom Central Authority", "UKCA/26/00417", "2026-01-29 - -",
     "email thornbury.loch@example.co.uk", "creation_date message_content subscriber_information",
     "2025-03-01 2025-09-30", "content_requested non_us", "redirect",
     R"(UK CENTRAL AUTHORITY
Home Office, 2 Marsham Street, London SW1P 4DF

LETTER OF REQUEST
to the Competent Judicial Authorities of the United States of America

Our reference: UKCA/26/00417
29 January 2026

1. This request is made under the Treaty between the Government of the United Kingdom and the Government of
the United States of America on Mutual Legal Assistance in Criminal Matters of 6 January 1994.
2. The Crown Prosecution Service is prosecuting an offence of fraud by false representation.
3. The assistance sought: please obtain from Wickr LLC, Seattle, and transmit to this authority, for the
account thornbury.loch@example.co.uk, in the period from 1 March 2025 to 30 September 2025:
(a) the basic subscriber information;
(b) the date on which the account was created;
(c) the content of messages sent and received.
Signed: /s/ Rosamund Eddings
Rosamund Eddings, for the Central Authority
)"},
    {"SpanishRogatory", "mlat_request", "mlat_request",
     "mx-juzgado-segundo-de-distrito-en-materia-penal-en-el-estado-de-jalisco",
     "Juzgado Segundo De Distrito En Materia Penal En El Estado De Jalisco", "214/2026",
     "2026-02-12 - -", "email cenote.jaguar@example.com", "message_content subscriber_information",
     "2025-06-01 2025-12-31", "content_requested non_us", "redirect",
     R"(PODER JUDICIAL DE LA FEDERACIÓN
JUZGADO SEGUNDO DE DISTRITO EN MATERIA PENAL EN EL ESTADO DE JALISCO
Causa penal 214/2026

CARTA ROGATORIA
A la autoridad judicial competente de los Estados Unidos de América

Con fundamento en el Tratado de Cooperación entre los Estados Unidos Mexicanos y los Estados Unidos de América
sobre Asistencia Jurídica Mutua, se solicita que por su conducto la empresa Wickr LLC proporcione, respecto
de la cuenta cenote.jaguar@example.com, en el período comprendido del primero de junio de dos mil veinticinco
al treinta y uno de diciembre de dos mil veinticinco:
a) los datos del suscriptor;
b) el contenido de los mensajes enviados y recibidos.
Zapopan, Jalisco, a doce de febrero de dos mil veintiséis.
El Juez Segundo de Distrito
Lic. Evaristo Monroy Paz
)"},
    {"GermanProsecutor", "foreign_request", "foreign_request", "-", "Staatsanwaltschaft Berlin",
     "231 Js 4417/26", "2026-02-04 2026-03-15 -", "email spree.falke@example.de",
     "ip_logs subscriber_information", "2025-12-01 2026-01-31", "non_us not_held_requested",
     "redirect",
     R"(Staatsanwaltschaft Berlin
Turmstraße 91, 10559 Berlin
Geschäftszeichen: 231 Js 4417/26
Berlin, den 4. Februar 2026

An
Wickr LLC
410 Terry Avenue North, Seattle, USA

Ermittlungsverfahren gegen Unbekannt wegen Betruges
Auskunftsersuchen

Sehr geehrte Damen und Herren,
in dem oben genannten Verfahren bitte ich um Mitteilung der folgenden Daten zu dem Nutzerkonto
spree.falke@example.de für den Zeitraum vom 1. Dezember 2025 bis zum 31. Januar 2026:
- die Bestandsdaten des Nutzers,
- die verwendeten IP-Adressen.
Ich bitte um Erledigung bis zum 15. März 2026.
Mit freundlichen Grüßen
Dr. Wolfram Keppler
Staatsanwalt
)"},
    {"PortugueseCourt", "foreign_request", "foreign_request",
     "pt-tribunal-judicial-da-comarca-do-porto", "Tribunal Judicial Da Comarca Do Porto",
     "88/26.4JAPRT", "2026-02-09 - -", "email douro.barco@example.com",
     "last_use_date subscriber_information", "-", "non_us", "redirect",
     R"(TRIBUNAL JUDICIAL DA COMARCA DO PORTO
Juízo de Instrução Criminal do Porto - Juiz 2
Inquérito n.º 88/26.4JAPRT

OFÍCIO

Exmos. Senhores
Wickr LLC
Seattle, Estados Unidos da América

Nos autos acima identificados, por suspeita da prática de um crime de burla informática, solicito a V. Exas.
que forneçam a este Tribunal, relativamente à conta douro.barco@example.com, os dados do assinante e a data da
última utilização.

Porto, 9 de fevereiro de 2026
A Juíza de Instrução
Leonor Sampaio Vaz
)"},
    {"ItalianProsecutor", "foreign_request", "foreign_request", "-",
     "Procura Della Repubblica Presso Il Tribunale di Venezia", "3318/2026", "2026-02-18 - -",
     "email laguna.gondola@example.it", "message_content subscriber_information",
     "2025-10-01 2025-11-30", "content_requested non_us", "redirect",
     R"(PROCURA DELLA REPUBBLICA
PRESSO IL TRIBUNALE DI VENEZIA
Proc. pen. n. 3318/2026 R.G.N.R. mod. 44

ORDINE DI ESIBIZIONE
(art. 248 c.p.p.)

Il Pubblico Ministero dott.ssa Ginevra Balbo, visti gli atti del procedimento penale sopra indicato contro
ignoti per il reato di cui all'art. 640 c.p.,
ORDINA
alla società Wickr LLC, con sede in Seattle (USA), di fornire, con riferimento all'account
laguna.gondola@example.it, per il periodo dal 1° ottobre 2025 al 30 novembre 2025:
1) i dati identificativi dell'intestatario e i dati di registrazione;
2) il contenuto dei messaggi inviati e ricevuti.
Venezia, lì 18 febbraio 2026
Il Pubblico Ministero
dott.ssa Ginevra Balbo
)"},
};

TEST(Papers, ReadLettersAndPapersFromAbroad) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
