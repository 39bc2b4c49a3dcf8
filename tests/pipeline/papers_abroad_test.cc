// Demands from abroad around the treaty channel, in their languages.
#include "tests/pipeline/paper_case.h"

namespace writ {
namespace {

const PaperCase kPapers[] = {
    {"CanadianProductionOrder", "foreign_request", "foreign_request",
     "ca-provincial-court-of-british-columbia", "Royal Canadian Mounted Police", "2026-118840",
     "2026-02-10 2026-03-12 -", "email tamarack.loon@example.ca",
     "creation_date message_routing subscriber_information", "2025-12-01 2026-01-15",
     "non_us not_held_requested", "redirect",
     R"(CANADA
PROVINCE OF BRITISH COLUMBIA
(Vancouver)

GENERAL PRODUCTION ORDER
Section 487.014 of the Criminal Code
Form 5.005

TO: Wickr LLC, Seattle, Washington, United States of America

Whereas I am satisfied by the information on oath of Constable Maeve Tarrant of the Royal Canadian Mounted
Police (file 2026-118840) that there are reasonable grounds to believe that an offence under section 380(1) of
the Criminal Code has been committed;
THEREFORE, you are ordered to produce to Constable Tarrant, on or before March 12, 2026, for the account
tamarack.loon@example.ca, for the period December 1, 2025 to January 15, 2026: the basic subscriber information;
the date the account was created; and the dates and times of messages sent and received, not including content.
Dated this 10th day of February, 2026, at Vancouver, British Columbia.
/s/ H. Abernethy
A Judge of the Provincial Court of British Columbia
)"},
    {"IndianNotice", "foreign_request", "foreign_request", "-", "Cyber Police Station, Pune City",
     "0214/2026", "2026-02-14 - -", "phone +919845550136", "ip_logs subscriber_identity",
     "2026-01-05 2026-02-10", "non_us not_held_requested phone_only", "redirect",
     R"(GOVERNMENT OF MAHARASHTRA
OFFICE OF THE SENIOR INSPECTOR OF POLICE
CYBER POLICE STATION, PUNE CITY

Date: 14/02/2026
FIR No. 0214/2026 u/s 318(4), 319(2) BNS and 66D Information Technology Act

NOTICE UNDER SECTION 94 OF THE BHARATIYA NAGARIK SURAKSHA SANHITA, 2023

To,
The Nodal Officer, AWS Wickr

In connection with the above crime you are hereby directed to furnish the following details of the Wickr account
registered with mobile number +91 98455 50136 for the period 05/01/2026 to 10/02/2026:
1. Name and address of the subscriber
2. IP address login details
The information may be sent to cyber.pune@mahapolice.gov.in.
(Prakash Deshmukh)
Senior Police Inspector
)"},
    {"BrazilianCourtOrder", "foreign_request", "foreign_request",
     "br-1a-vara-criminal-da-comarca-de-guarulhos", "1a Vara Criminal Da Comarca De Guarulhos",
     "1500417-22.2026.8.26.0050", "2026-02-06 - -", "email tucano.ipe@example.com",
     "ip_logs message_content subscriber_information", "2025-09-01 2026-01-31",
     "content_requested non_us not_held_requested", "redirect",
     R"(PODER JUDICIÁRIO
TRIBUNAL DE JUSTIÇA DO ESTADO DE SÃO PAULO
1ª Vara Criminal da Comarca de Guarulhos

Processo nº 1500417-22.2026.8.26.0050
Ofício nº 77/2026

À Wickr LLC
Assunto: quebra de sigilo de dados telemáticos

Nos autos do processo em epígrafe, DETERMINO a essa empresa que forneça, no prazo de dez dias, em relação à conta
tucano.ipe@example.com, no período de 1º de setembro de 2025 a 31 de janeiro de 2026:
a) os dados cadastrais do assinante;
b) os endereços IP de acesso;
c) o conteúdo das mensagens armazenadas.
Guarulhos, 6 de fevereiro de 2026.
Dra. Iolanda Peçanha Braga
Juíza de Direito
)"},
    {"FrenchRequisition", "foreign_request", "foreign_request", "-",
     "Direction Nationale de la Police Judiciaire", "2026/00118/04", "2026-02-11 - -",
     "email garonne.heron@example.fr", "ip_logs subscriber_information", "2025-12-01 2026-02-01",
     "non_us not_held_requested", "redirect",
     R"(RÉPUBLIQUE FRANÇAISE
MINISTÈRE DE L'INTÉRIEUR
DIRECTION NATIONALE DE LA POLICE JUDICIAIRE
Brigade de lutte contre la cybercriminalité - Bordeaux

P.V. n° 2026/00118/04

RÉQUISITION JUDICIAIRE
(articles 60-1 et 77-1-1 du code de procédure pénale)

L'an deux mille vingt-six, le onze février,
Nous, Capucine Ferrand, capitaine de police, agissant sur instructions du procureur de la République,
Requérons la société Wickr LLC de bien vouloir nous communiquer, pour le compte garonne.heron@example.fr et pour la
période du 1er décembre 2025 au 1er février 2026 :
- les données d'abonné ;
- les adresses IP de connexion.
Fait à Bordeaux, le 11 février 2026
Le capitaine de police
)"},
};

TEST(Papers, ReadDemandsFromAbroad) { ExpectAsRead(kPapers); }

}  // namespace
}  // namespace writ
