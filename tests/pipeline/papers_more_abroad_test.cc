// More courts, prosecutors and police abroad, and victims whose accounts nobody asks about.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kAbroad[] = {
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

TEST(Breadth, ReadsPapersFromMoreCountries) { ExpectAsRead(kAbroad); }

}  // namespace
}  // namespace writ
