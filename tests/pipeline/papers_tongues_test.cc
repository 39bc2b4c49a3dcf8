// Papers from abroad in their languages, and in English from elsewhere.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"GermanPolice", "foreign_request", "foreign_request", "-", "Polizeipräsidium Oberbayern Nord",
     "BY0813-004418-26/2", "2026-02-17 2026-03-10 -", "phone +4915112345678; username isar.treiber",
     "ip_logs last_use_date subscriber_identity subscriber_information", "2026-01-01 2026-02-15",
     "non_us nondisclosure not_held_requested", "redirect",
     R"(Polizeipräsidium Oberbayern Nord
Kriminalpolizeiinspektion Ingolstadt
Kommissariat 5 - Cybercrime

Aktenzeichen: BY0813-004418-26/2
Sachbearbeiterin: KHKin Veronika Aschenbrenner, Tel. +49 841 9343 2201, veronika.aschenbrenner@polizei.example.de
Ingolstadt, den 17.02.2026

Amazon Web Services (Wickr)

Auskunftsersuchen gemäß § 100j StPO, § 22 TDDDG

Sehr geehrte Damen und Herren,

in einem Ermittlungsverfahren wegen Betrugs wird um Auskunft zu folgenden Kennungen gebeten:

   Benutzername:    isar.treiber
   Rufnummer:       +49 1511 2345678

Für den Zeitraum 01.01.2026 bis 15.02.2026 werden benötigt:
   - Bestandsdaten (Name, Anschrift, Geburtsdatum)
   - Zeitpunkt der letzten Nutzung
   - IP-Adressen

Um Erledigung bis zum 10.03.2026 wird gebeten. Es wird gebeten, den Betroffenen nicht zu benachrichtigen.

Mit freundlichen Grüßen
Aschenbrenner, KHKin
)"},
    {"FrenchRequisition", "foreign_request", "foreign_request", "-", "Gendarmerie Nationale",
     "00418/2026; 26000000447", "2026-02-19 - -", "email cevennes.miel@example.fr",
     "creation_date ip_logs payment subscriber_identity", "2025-11-01 2026-01-31",
     "non_us not_held_requested", "redirect",
     R"(GENDARMERIE NATIONALE
Région de gendarmerie d'Occitanie
Section de recherches de Nîmes

PV n° 00418/2026                                     N° Parquet : 26000000447

RÉQUISITION À PERSONNE QUALIFIÉE / À UN ORGANISME PRIVÉ

L'an deux mille vingt-six, le dix-neuf février,
Nous, adjudant Lucien Fabrègue, officier de police judiciaire en résidence à Nîmes,
Vu les articles 60-1, 77-1-1 et 99-3 du Code de procédure pénale,

Requérons : la société WICKR LLC / AMAZON WEB SERVICES

À l'effet de bien vouloir nous communiquer, pour le compte cevennes.miel@example.fr, du 1er novembre 2025 au 31 janvier 2026 :
 - l'identité et l'adresse du titulaire du compte ;
 - la date de création du compte ;
 - les adresses IP de connexion ;
 - les moyens de paiement.

Réponse à adresser à : lucien.fabregue@gendarmerie.example.fr - Tél. 04 66 00 01 02

L'officier de police judiciaire,
(signé) Fabrègue
)"},
    {"SpanishCourt", "foreign_request", "foreign_request",
     "es-juzgado-de-instruccion-n-o-4-de-zaragoza", "Juzgado De Instruccion N O 4 De Zaragoza",
     "1187/2025", "2026-02-09 - -", "email moncayo.sur@example.es",
     "ip_logs phone_number subscriber_information", "2025-10-01 2026-01-31",
     "non_us nondisclosure not_held_requested", "redirect",
     R"(JUZGADO DE INSTRUCCIÓN N.º 4 DE ZARAGOZA
Ciudad de la Justicia, Avda. José Atarés 89-97
Teléfono: 976 00 01 02

DILIGENCIAS PREVIAS Nº 1187/2025

O F I C I O

A: WICKR LLC (Amazon Web Services)

En virtud de lo acordado en las diligencias arriba indicadas, por delito de estafa informática, dirijo a Vd. el presente a
fin de que, en el plazo de diez días, se remitan a este Juzgado los siguientes datos relativos a la cuenta
moncayo.sur@example.es, del 01/10/2025 al 31/01/2026:

1.- Datos de abonado o titular.
2.- Direcciones IP de conexión.
3.- Números de teléfono asociados.

Las presentes actuaciones han sido declaradas secretas, por lo que no se comunicará al titular la existencia de este oficio.

En Zaragoza, a 9 de febrero de 2026.
EL MAGISTRADO-JUEZ,
Fdo.: Alonso Bielsa Monreal
)"},
    {"DutchVordering", "foreign_request", "foreign_request", "-", "Openbaar Ministerie",
     "10/118844-26", "2026-02-16 2026-03-16 -", "email maashaven.kade@example.nl",
     "ip_logs subscriber_identity subscriber_information", "2025-11-15 2026-01-31",
     "non_us nondisclosure not_held_requested", "redirect",
     R"(OPENBAAR MINISTERIE
Arrondissementsparket Rotterdam

Parketnummer: 10/118844-26
Datum: 16 februari 2026

VORDERING VERSTREKKING GEBRUIKERSGEGEVENS
(artikel 126na / 126nc Wetboek van Strafvordering)

De officier van justitie te Rotterdam vordert van

   Wickr LLC, 410 Terry Avenue North, Seattle, Verenigde Staten

de volgende gegevens met betrekking tot het account maashaven.kade@example.nl over de periode van 15 november 2025 tot en met
31 januari 2026:

- gebruikersgegevens
- naam en adres
- IP-adressen

De gegevens dienen uiterlijk 16 maart 2026 te worden verstrekt. Geheimhouding is verplicht.

De officier van justitie,
mr. S. van Oldenbarneveld
)"},
    {"CrownCourt", "foreign_request", "foreign_request", "gb-in-the-crown-court-at-manchester",
     "Greater Manchester Police", "06LT/2218/26", "2026-02-12 2026-03-12 -",
     "email ancoats.mill@example.co.uk; phone +447700900118",
     "last_use_date message_content subscriber_information", "2025-10-01 2026-01-31",
     "content_requested non_us nondisclosure", "redirect",
     R"(IN THE CROWN COURT AT MANCHESTER (CROWN SQUARE)

PRODUCTION ORDER
Schedule 1, Police and Criminal Evidence Act 1984

Crime ref: 06LT/2218/26

TO: Wickr LLC, 410 Terry Avenue North, Seattle, WA 98109, USA

UPON THE APPLICATION of DC 19447 Harriet Openshaw, Greater Manchester Police, and the court being satisfied that the access
conditions are fulfilled

IT IS ORDERED that the respondent shall by 4pm on 12 March 2026 produce to a constable:

(1) subscriber information,
(2) the date last used, and
(3) the content of messages

for ancoats.mill@example.co.uk and 07700 900118, from 1 October 2025 to 31 January 2026 (GMT).

The respondent must not conceal, destroy, alter or dispose of the material nor disclose to any person that the application has
been made.

Dated this 12th day of February 2026

His Honour Judge Nigel Entwistle-Rowe
)"},
    {"AustralianNotice", "foreign_request", "foreign_request", "-", "NSW Police Force",
     "E 88411720; NSWPF-26-0331", "2026-02-18 2026-03-11 -", "username bondi_wave",
     "device_identifiers ip_logs subscriber_information", "2026-01-01 2026-01-31",
     "non_us not_held_requested", "redirect",
     R"(NSW POLICE FORCE
Cybercrime Squad, State Crime Command
1 Charles Street, Parramatta NSW 2150

NOTICE TO PRODUCE DOCUMENTS
Law Enforcement (Powers and Responsibilities) Act 2002 (NSW), s 53

Event number: E 88411720
Notice number: NSWPF-26-0331
Date: 18/02/2026

To: The Proper Officer, Wickr LLC

I, Detective Sergeant Imelda Karras, an authorised officer, require you to produce, on or before 11 March 2026, documents held
in respect of the user name bondi_wave between 1 January 2026 and 31 January 2026, being

  * account subscriber details
  * IP address history
  * IMEI or other device identifiers

Contact: (02) 5550 0144, karras1i@police.example.nsw.gov.au

Signed: I. Karras
)"},
    {"ArgentineRogatory", "mlat_request", "mlat_request",
     "ar-juzgado-nacional-en-lo-criminal-y-correccional-federal-n-7",
     "Juzgado Nacional En Lo Criminal Y Correccional Federal N 7", "CFP 4418/2025",
     "2026-01-20 - -", "email rio.luna@example.com.ar", "message_content subscriber_information",
     "2025-01-01 2025-06-30", "content_requested non_us", "redirect",
     R"(PODER JUDICIAL DE LA NACIÓN
JUZGADO NACIONAL EN LO CRIMINAL Y CORRECCIONAL FEDERAL N° 7

EXHORTO INTERNACIONAL (LETTERS ROGATORY)

El Juez Federal a cargo del Juzgado Nacional en lo Criminal y Correccional Federal N° 7 de la Ciudad de Buenos Aires,
República Argentina, EXHORTA a la autoridad judicial competente de los Estados Unidos de América, en la causa CFP 4418/2025,
para que requiera a la empresa Wickr LLC:

   los datos del suscriptor y el contenido de los mensajes de la cuenta rio.luna@example.com.ar, entre el 1 de enero de 2025
   y el 30 de junio de 2025.

Se ofrece reciprocidad en casos análogos.

Buenos Aires, 20 de enero de 2026.
Firmado: Dr. Ezequiel Ocampo-Vidal, Juez Federal
)"},
};

TEST(Papers, ReadPapersInOtherTongues) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
