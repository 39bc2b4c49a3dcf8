// Demands from abroad, through the treaty channel and around it, in six languages.
#include "tests/stages/process_case.h"

namespace writ {
namespace {

const ProcessCase kCases[] = {
    {"BritishPoliceNotice", "foreign_request", "foreign_request",
     R"(NORTHUMBRIA POLICE
Forth Banks, Newcastle upon Tyne, United Kingdom
2 March 2026
Request for communications data - Investigatory Powers Act 2016
To: Wickr LLC
I am investigating an offence under the Fraud Act 2006. I require you to disclose the subscriber data
of the account siskin@example.co.uk for the period 1 January 2026 to 28 February 2026.
DC 4417 Hannah Brough
)"},
    {"CanadianProductionOrder", "foreign_request", "foreign_request",
     R"(CANADA
PROVINCE OF ALBERTA
PRODUCTION ORDER
(Section 487.014 of the Criminal Code)
To: Amazon Web Services, Inc.
Whereas I am satisfied by information on oath that an offence under the Criminal Code has been
committed, you are ordered to produce the records of the account to a peace officer.
Justice of the Peace in and for the Province of Alberta
)"},
    {"IndianNotice", "foreign_request", "foreign_request",
     R"(OFFICE OF THE SUPERINTENDENT OF POLICE
CYBER CRIME POLICE STATION, PUNE
Date: 02.03.2026
NOTICE U/S 91 CrPC
To, The Nodal Officer, Wickr
In connection with the investigation of Crime No. 44/2026 under section 66D of the Information
Technology Act, you are requested to furnish the following details at the earliest.
)"},
    {"SpanishJudgeDirectly", "foreign_request", "foreign_request",
     R"(JUZGADO DE INSTRUCCIÓN Nº 4 DE VALENCIA
Diligencias Previas nº 417/2026
OFICIO
A la empresa Wickr LLC
En virtud de lo acordado en las diligencias arriba indicadas, requiero a esa entidad para que en el
plazo de diez días facilite a este Juzgado los datos de la cuenta petirrojo@example.es.
En Valencia, a 2 de marzo de 2026.
El Magistrado-Juez
)"},
    {"FrenchRequisition", "foreign_request", "foreign_request",
     R"(MINISTÈRE DE L'INTÉRIEUR
DIRECTION CENTRALE DE LA POLICE JUDICIAIRE
RÉQUISITION JUDICIAIRE
Nous, Capitaine de Police, vu les articles 60-1 et 77-1-1 du code de procédure pénale,
Requérons la société Wickr LLC de bien vouloir nous communiquer les données de connexion du compte
mesange@example.fr pour la période du 1er janvier au 28 février 2026.
Fait à Nanterre, le 2 mars 2026.
)"},
    {"GermanPolice", "foreign_request", "foreign_request",
     R"(Landeskriminalamt Baden-Württemberg
Taubenheimstraße 85, 70372 Stuttgart
Aktenzeichen: ST/0417233/2026
Auskunftsersuchen nach § 100j StPO
Sehr geehrte Damen und Herren,
in einem Ermittlungsverfahren wegen Betruges bitten wir um Auskunft zu dem Konto zeisig@example.de für
die Zeit vom 01.01.2026 bis zum 28.02.2026.
Mit freundlichen Grüßen
Kriminalhauptkommissarin
)"},
    {"BrazilianCourt", "foreign_request", "foreign_request",
     R"(PODER JUDICIÁRIO DO ESTADO DO PARANÁ
3ª Vara Criminal de Londrina
Ofício nº 417/2026
Autos nº 0001187-14.2026.8.16.0014
À Wickr LLC
Determino que Vossa Senhoria forneça, no prazo de 10 dias, os dados cadastrais da conta
curruira@example.com.br.
Londrina, 2 de março de 2026.
Juíza de Direito
)"},
    {"ItalianProsecutor", "foreign_request", "foreign_request",
     R"(PROCURA DELLA REPUBBLICA
PRESSO IL TRIBUNALE DI BOLOGNA
N. 4417/2026 R.G.N.R.
DECRETO DI ACQUISIZIONE DI DATI
Il Pubblico Ministero, visto l'art. 256 del codice di procedura penale, dispone che la società Wickr
LLC trasmetta i dati anagrafici dell'account pettirosso@example.it.
Bologna, 2 marzo 2026
)"},
    {"AustralianPolice", "foreign_request", "foreign_request",
     R"(VICTORIA POLICE
Cybercrime Squad, Melbourne, Australia
3 March 2026
Application for user data
To: AWS Wickr
Victoria Police is investigating an offence against the Crimes Act 1958. Please provide the following
information about the user galah.b@example.com.au.
Detective Senior Constable
)"},
    {"SwissRequestThroughTheTreaty", "mlat_request", "mlat_request",
     R"(BUNDESAMT FÜR JUSTIZ
RECHTSHILFEERSUCHEN
an die zuständigen Justizbehörden der Vereinigten Staaten von Amerika
gestützt auf den Rechtshilfevertrag in Strafsachen
In dem Strafverfahren gegen Unbekannt wird um Erhebung der Daten des Kontos zilpzalp@example.ch bei der
Wickr LLC ersucht.
Bern, den 2. März 2026
)"},
    {"LetterOfRequestFromACrownCourt", "mlat_request", "mlat_request",
     R"(CROWN PROSECUTION SERVICE
INTERNATIONAL JUSTICE DIVISION
LETTER OF REQUEST
To: The Competent Judicial Authorities of the United States of America
This request is made under the Treaty on Mutual Legal Assistance in Criminal Matters. I request that
the following evidence be obtained from Wickr LLC for use in the prosecution of the persons named.
Crown Prosecutor
)"},
    {"OfficeOfInternationalAffairsForwards", "mlat_request", "-",
     R"(U.S. Department of Justice
Criminal Division
Office of International Affairs
March 2, 2026
REQUEST FOR MUTUAL LEGAL ASSISTANCE FROM THE KINGDOM OF NORWAY
Pursuant to the treaty on mutual legal assistance and 18 U.S.C. § 3512, the Central Authority requests
that the records of the account described below be produced.
Trial Attorney
)"},
    {"ArgentineExhorto", "mlat_request", "mlat_request",
     R"(REPÚBLICA ARGENTINA
Juzgado Nacional en lo Criminal y Correccional N° 12
EXHORTO INTERNACIONAL
A las autoridades judiciales competentes de los Estados Unidos de América
En el marco del Tratado de Asistencia Jurídica Mutua en Asuntos Penales, se solicita que se obtenga de
la empresa Wickr LLC la información de la cuenta hornero@example.com.ar.
Buenos Aires, 2 de marzo de 2026
)"},
    {"EmergencyFromAbroadIsAnEmergency", "emergency_request", "emergency_request",
     R"(GENDARMERIE NATIONALE
Brigade de recherches de Brest
DEMANDE URGENTE DE DONNÉES - DANGER DE MORT IMMINENT
À: Wickr LLC
Une adolescente a annoncé son suicide par message. Sa vie est en danger immédiat. Nous vous demandons
de communiquer sans délai la dernière connexion du compte goeland@example.fr.
Brest, le 2 mars 2026
)"},
};

TEST(ChooseProcess, KnowsDemandsFromAbroad) { ExpectProcesses(kCases); }

}  // namespace
}  // namespace writ
