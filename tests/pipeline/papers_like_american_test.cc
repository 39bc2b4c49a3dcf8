// Courts and police abroad, those whose papers look like American ones, and Puerto Rico, which is
// not abroad.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

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

}  // namespace
}  // namespace writ
