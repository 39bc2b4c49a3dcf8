// Belgium, Quebec, Sweden, Geneva, Poland, Colombia, Austria, Portugal.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"BelgianRequisition", "foreign_request", "foreign_request", "-",
     "Parquet du Procureur du Roi de Bruxelles", "BR.36.L3.004418/2026", "2026-02-18 - -",
     "email canal.molenbeek@example.be", "ip_logs phone_number subscriber_identity",
     "2026-01-01 2026-02-15", "non_us nondisclosure not_held_requested", "redirect",
     R"(PARQUET DU PROCUREUR DU ROI DE BRUXELLES
Section Cybercriminalité
Rue des Quatre Bras 4, 1000 Bruxelles

N° de notice : BR.36.L3.004418/2026

Bruxelles, le 18 février 2026

RÉQUISITOIRE - article 46bis du Code d'instruction criminelle

Le Procureur du Roi requiert Wickr LLC de fournir les données suivantes concernant l'utilisateur canal.molenbeek@example.be pour
la période du 1er janvier 2026 au 15 février 2026 :

1. nom et adresse de l'utilisateur ;
2. adresses IP utilisées ;
3. numéro de téléphone.

Le présent réquisitoire est couvert par le secret de l'instruction ; l'abonné ne peut pas en être informé.

Le Procureur du Roi,
(s.) Magali Verhaegen, premier substitut
)"},
    {"QuebecOrder", "foreign_request", "foreign_request", "ca-cour-du-quebec", "Sûreté du Québec",
     "500-26-118841-268", "2026-02-16 2026-03-18 -", "email verdun.canal@example.ca",
     "creation_date ip_logs subscriber_identity", "2025-11-01 2026-01-31",
     "non_us nondisclosure not_held_requested", "redirect",
     R"(CANADA
PROVINCE DE QUÉBEC                         COUR DU QUÉBEC
DISTRICT DE MONTRÉAL                       Chambre criminelle et pénale
No : 500-26-118841-268

ORDONNANCE DE COMMUNICATION
(article 487.014 du Code criminel)

À : Wickr LLC

ATTENDU que, sur la foi de la dénonciation sous serment de l'agente Maude Turcotte, Sûreté du Québec, le tribunal est convaincu
qu'il existe des motifs raisonnables de croire qu'une infraction a été commise ;

LE TRIBUNAL ORDONNE à Wickr LLC de communiquer à la Sûreté du Québec, au plus tard le 18 mars 2026, pour le compte
verdun.canal@example.ca, du 1er novembre 2025 au 31 janvier 2026 : le nom et l'adresse du titulaire, la date de création du
compte et les adresses IP.

IL EST INTERDIT de divulguer l'existence de la présente ordonnance.

Fait à Montréal, ce 16 février 2026.
(s) Juge de la Cour du Québec
)"},
    {"SwedishPolice", "foreign_request", "foreign_request", "-", "Swedish Police Authority",
     "5000-K118841-26", "2026-02-19 - -", "email sodermalm.vit@example.se",
     "creation_date ip_logs subscriber_information", "2026-01-01 2026-02-10",
     "non_us not_held_requested", "redirect",
     R"(Swedish Police Authority
National Operations Department (NOA), Swedish Cybercrime Centre
Stockholm, Sweden

Date 2026-02-19          Case 5000-K118841-26

Request for subscriber data

To Wickr LLC,

In a preliminary investigation concerning aggravated fraud, we request that you disclose the subscriber information, date of
registration and IP logs of the account sodermalm.vit@example.se for 2026-01-01 - 2026-02-10, in accordance with Swedish law,
chapter 27 of the Code of Judicial Procedure.

Detective Inspector Ebba Wallgren, ebba.wallgren@polisen.example.se, +46 8 555 01 44
)"},
    {"GenevanOrder", "foreign_request", "foreign_request", "-",
     "Ministère Public De la République Et Canton de Genève", "P/4418/2026",
     "2026-02-11 2026-03-06 -", "email jetdeau.22@example.ch",
     "ip_logs last_use_date subscriber_identity", "2025-12-01 2026-01-31",
     "non_us nondisclosure not_held_requested", "redirect",
     R"(MINISTÈRE PUBLIC DE LA RÉPUBLIQUE ET CANTON DE GENÈVE

Procédure : P/4418/2026
Genève, le 11 février 2026

ORDRE DE DÉPÔT (art. 265 CPP)

Le Procureur ordonne à Wickr LLC de remettre au Ministère public, d'ici au 6 mars 2026, les informations suivantes relatives au
compte jetdeau.22@example.ch, du 1er décembre 2025 au 31 janvier 2026 :

- l'identité et l'adresse du titulaire ;
- les adresses IP ;
- la date de dernière utilisation.

Interdiction est faite d'informer le titulaire du compte ou des tiers.

Le Procureur
(signé) Blaise Aeschlimann
)"},
    {"PolishProsecutor", "foreign_request", "foreign_request", "-",
     "District Prosecutor's Office in Kraków", "PO I Ds. 44.2026", "2026-02-13 - -",
     "username wawel_smok", "ip_logs subscriber_information", "2025-11-01 2026-01-31",
     "non_us not_held_requested", "redirect",
     R"(District Prosecutor's Office in Kraków
1st Investigation Department
ul. Mosiężnicza 2, Kraków, Poland

Kraków, 13 February 2026
Ref. no. PO I Ds. 44.2026

Wickr LLC

DECISION ON THE DEMAND TO SURRENDER DATA

The prosecutor of the District Prosecutor's Office in Kraków, acting under Article 218 of the Code of Criminal Procedure, hereby
demands that Wickr LLC surrender the subscriber data and IP logins of the user wawel_smok for the period from 1 November 2025 to
31 January 2026.

Prosecutor Zbigniew Halicki
)"},
    {"ColombianProsecutor", "foreign_request", "foreign_request", "-",
     "Fiscalía General de la Nación", "110016000050202600418", "2026-02-17 - -",
     "email paramo.verde@example.co; phone +573005550144",
     "message_content phone_number subscriber_identity", "2025-08-01 2026-01-31",
     "content_requested non_us not_held_requested", "redirect",
     R"(FISCALÍA GENERAL DE LA NACIÓN
Dirección Especializada contra los Delitos Informáticos

Bogotá D.C., 17 de febrero de 2026
Noticia criminal: 110016000050202600418

Señores
WICKR LLC
Seattle

Asunto: Solicitud de información

De manera atenta y con fundamento en los artículos 244 y 236 de la Ley 906 de 2004, me permito solicitar se suministre la
siguiente información de las cuentas asociadas al abonado +57 300 5550144 y al correo paramo.verde@example.co, durante el
período comprendido entre el 1 de agosto de 2025 y el 31 de enero de 2026:

1. Nombre, documento de identidad y dirección del titular.
2. Números telefónicos asociados.
3. Contenido de los mensajes.

Cordialmente,
ASTRID OSPINA VELANDIA
Fiscal 44 Especializada
)"},
    {"AustrianRogatory", "mlat_request", "mlat_request", "at-landesgericht-fur-strafsachen-graz",
     "Landesgericht Fur Strafsachen Graz", "16 HR 44/26f", "2026-01-30 - -",
     "email schlossberg.uhr@example.at", "message_content subscriber_information",
     "2025-06-01 2025-12-31", "content_requested non_us", "redirect",
     R"(LANDESGERICHT FÜR STRAFSACHEN GRAZ
Conrad-von-Hötzendorf-Straße 41, 8010 Graz

GZ: 16 HR 44/26f

RECHTSHILFEERSUCHEN

An die zuständige Justizbehörde der Vereinigten Staaten von Amerika

Graz, am 30. Jänner 2026

In der Strafsache gegen unbekannte Täter wegen § 146 StGB ersucht das Landesgericht für Strafsachen Graz auf Grundlage des
Rechtshilfevertrages um Erhebung der Bestandsdaten und der Nachrichteninhalte zum Konto schlossberg.uhr@example.at bei der Wickr
LLC für den Zeitraum 1. Juni 2025 bis 31. Dezember 2025.

Die Richterin: Mag. Dr. Edeltraud Moser
)"},
    {"PortugueseCourtLetter", "foreign_request", "foreign_request",
     "pt-tribunal-judicial-da-comarca-de-braga", "Tribunal Judicial Da Comarca De Braga",
     "418/25.3T9BRG", "2026-02-16 2026-03-09 -", "email minho.verde@example.pt",
     "contacts ip_logs subscriber_identity", "2025-07-01 2025-12-31",
     "non_us nondisclosure not_held_requested", "redirect",
     R"(TRIBUNAL JUDICIAL DA COMARCA DE BRAGA
Juízo de Instrução Criminal

Processo: 418/25.3T9BRG
Data: 16-02-2026

OFÍCIO

À Wickr LLC

Por despacho do Mm.º Juiz, solicita-se que, até 09-03-2026, seja remetida a este tribunal, relativamente à conta
minho.verde@example.pt e ao período de 1 de julho de 2025 a 31 de dezembro de 2025:

a) identificação e morada do titular;
b) endereços IP;
c) lista de contactos.

O processo encontra-se em segredo de justiça, não devendo ser dado conhecimento ao titular da conta.

O Escrivão de Direito
Simplício Antunes
)"},
};

TEST(Papers, ReadMorePapersFromAbroad) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
