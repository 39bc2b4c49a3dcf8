"""Letters, forms and foreign papers. Every person, account and matter is invented."""
from paper import A4, Box, Hand, Rule, Spacer
from truths import Doc, Packet, flag, truth

SANS = Hand("sans", 10.5)
SERIF = Hand("serif", 11.5)
EURO = Hand("serif", 11.5, page=A4)
FORM = Hand("sans", 10)


def preservation():
    h = SANS
    yield h.centre("NEW HAMPSHIRE STATE POLICE", bold=True, size=14)
    yield h.centre("Major Crime Unit, 33 Hazen Drive, Concord, New Hampshire 03305")
    yield Rule()
    yield h.body("September 3, 2026")
    yield h.lines("Wickr LLC", "Attn: Custodian of Records", "410 Terry Avenue North", "Seattle, Washington 98109")
    yield h.body("<b>Re: Preservation request under 18 U.S.C. § 2703(f), case 26-NHSP-20814</b>")
    yield h.body("Dear Custodian:")
    yield h.body("Please preserve, pending the issuance of legal process, the records described below that are in your possession for the AWS "
                 "Wickr account granite.fen@example.org, for a period of 90 days:")
    yield from h.lettered("basic subscriber information;", "the total number of messages sent and received; and",
                          "for both, the period from June 1, 2026 to September 3, 2026.")
    yield h.body("Please do not disclose any records in answer to this letter. Questions may be addressed to me at (603) 555-0133 or "
                 "p.lachance@dos.nh.gov.")
    yield h.body("Respectfully,")
    yield h.signature("Sergeant Philippa Lachance", "New Hampshire State Police", "ink", 211, indent=0)


def emergency():
    h = FORM
    yield h.centre("EMERGENCY DISCLOSURE REQUEST", bold=True, size=15, after=2)
    yield h.centre("18 U.S.C. § 2702(b)(8) and (c)(4)", after=8)
    yield Rule()
    yield from h.grid([["Agency", "Yellowstone County Sheriff’s Office, Billings, Montana"], ["Officer", "Lieutenant Jory Haskell, badge 214"],
                       ["Telephone", "(406) 555-0158"], ["E-mail", "jhaskell@yellowstonecountymt.gov"], ["Case no.", "26-YCSO-7719"],
                       ["Sent", "by fax, September 5, 2026"], ["To", "Wickr LLC, Custodian of Records"]], [1.2, 5.2], head=False)
    yield h.body("<b>Nature of the emergency:</b> a 14-year-old girl left home on September 4, 2026 after messages from an adult whom she had never met. "
                 "He has threatened to kill her if she returns. She is in immediate danger of death or serious physical injury.")
    yield h.body("<b>Account:</b> cutbank.rue@example.com")
    yield h.body("<b>Information needed, for September 1, 2026 through September 5, 2026:</b>")
    yield Box(h, "Basic subscriber information", True)
    yield Box(h, "Date of last use of the account", True)
    yield Box(h, "Location information of the device", True)
    yield Box(h, "Contents of messages", False)
    yield Spacer(1, 8)
    yield h.body("I certify that the facts above are true to the best of my knowledge.")
    yield h.signature("Lt. Jory Haskell", "Signature of requesting officer", "ink", 223, "Date: September 5, 2026")


def mlat():
    h = SERIF
    yield h.lines("<b>Department of Justice Canada</b>", "International Assistance Group", "284 Wellington Street, Ottawa, Ontario K1A 0H8")
    yield h.right("File: IAG-2026-3307")
    yield h.body("August 31, 2026")
    yield h.lines("Office of International Affairs", "Criminal Division, United States Department of Justice", "Washington, D.C. 20530")
    yield h.centre("REQUEST FOR LEGAL ASSISTANCE", bold=True)
    yield h.centre("under the Treaty between the Government of Canada and the Government of the United States of America "
                   "on Mutual Legal Assistance in Criminal Matters", after=10)
    yield h.justified("The Department of Justice Canada, as the Central Authority for Canada, requests the assistance of the United States in an "
                      "investigation of fraud over $5,000, contrary to section 380 of the Criminal Code.")
    yield h.justified("It is requested that Wickr LLC, of Seattle, Washington, be ordered to produce, for the account "
                      "portage.lune@example.net and for the period from April 1, 2026 to July 31, 2026, the basic subscriber information and "
                      "the date on which the account was last used.")
    yield h.signature("Evangeline Thibault", "Counsel, International Assistance Group", "ink", 227)


def spain():
    h = EURO
    yield h.centre("ADMINISTRACIÓN DE JUSTICIA", bold=True)
    yield h.centre("JUZGADO DE INSTRUCCIÓN Nº 3 DE VALENCIA", bold=True)
    yield h.centre("Avenida del Saler, 14, 46013 Valencia, España", after=12)
    yield h.body("Procedimiento: Diligencias Previas 1184/2026")
    yield h.centre("OFICIO", bold=True, size=14)
    yield h.body("A la atención de: Wickr LLC, 410 Terry Avenue North, Seattle, Estados Unidos de América")
    yield h.justified("Por haberlo así acordado en las diligencias arriba indicadas, seguidas por un presunto delito de estafa, dirijo a usted el "
                      "presente a fin de que remita a este Juzgado, en el plazo de diez días, los siguientes datos de la cuenta "
                      "turia.naranjo@example.com, correspondientes al período comprendido entre el 1 de marzo de 2026 y el 30 de junio de 2026:")
    yield from h.numbered("los datos básicos del suscriptor;", "las direcciones IP utilizadas para el acceso a la cuenta.")
    yield h.body("En Valencia, a 28 de agosto de 2026.")
    yield h.signature("Amparo Ferrándiz Soler", "La Magistrada-Juez", "ink", 229)


def takedown():
    h = SANS
    yield h.lines("<b>Halcyon Marsh Publishing Ltd.</b>", "Rights Department", "12 Quay Row, Bristol, United Kingdom")
    yield h.body("2 September 2026")
    yield h.lines("Wickr LLC", "Legal Department", "410 Terry Avenue North, Seattle, Washington 98109, USA")
    yield h.body("<b>Notice of claimed infringement</b>")
    yield h.body("Dear Sir or Madam,")
    yield h.body("We act for the owner of the copyright in the guide “Walking the Severn Way”. We have reason to believe that copies of it are being "
                 "passed on through your service without our client’s leave.")
    yield h.body("We ask you to remove the copies, and to stop any further distribution of them. We do not ask for any information about your "
                 "customers, and this letter is not a subpoena or other legal process.")
    yield h.body("Yours faithfully,")
    yield h.signature("Ignatius Pellew", "Rights Manager", "ink", 233, indent=0)


EMAIL = """From: Det. Corwin Sable <csable@fairhavenpd.example.gov>
To: Wickr Legal
Date: September 2, 2026
Subject: account information, our case 26-11490

Hello,

I am a detective with the Fairhaven Police Department. We are looking into a
burglary. I do not have a warrant or subpoena yet and hope you can help without one.

Please send me the messages stored in the account bramble.oxley@example.net for
August 10, 2026 through August 20, 2026, and the date the account was created.

You can reach me at (508) 555-0176.

Thank you,

Detective Corwin Sable
Fairhaven Police Department
"""

PACKETS = [
    Packet("preservation-letter", "photo", "2026-09-08", [Doc("preservation_request", SANS, preservation)],
        truth("preservation_request", None, "New Hampshire State Police", ["26-NHSP-20814"], issued="2026-09-03", emails=["granite.fen@example.org"],
              scope=["subscriber_information", "message_counts"], span=("2026-06-01", "2026-09-03"), flags=[], disposition="ready")),
    Packet("county-emergency-request", "fax98", "2026-09-05", [Doc("emergency_request", FORM, emergency)],
        truth("emergency_request", None, "Yellowstone County Sheriff’s Office", ["26-YCSO-7719"], issued="2026-09-05", emails=["cutbank.rue@example.com"],
              scope=["subscriber_information", "last_use_date", "location"], span=("2026-09-01", "2026-09-05"),
              flags=[flag("not_held_requested"), flag("other_service"), flag("emergency")], disposition="emergency"),
        fax_header="SEP-05-2026 22:41  YELLOWSTONE CO SO  406 555 0159   TO 2065550188   P.{page}/{pages}"),
    Packet("canada-treaty-request", "digital", "2026-09-08", [Doc("mlat_request", SERIF, mlat)],
        truth("mlat_request", None, "Department of Justice Canada", ["IAG-2026-3307"], issued="2026-08-31", emails=["portage.lune@example.net"],
              scope=["subscriber_information", "last_use_date"], span=("2026-04-01", "2026-07-31"), flags=[flag("non_us")], disposition="redirect")),
    Packet("spanish-court-letter", "scan200", "2026-09-08", [Doc("foreign_request", EURO, spain)],
        truth("foreign_request", {"system": "foreign", "country": "ES", "type": "foreign", "name": "Juzgado de Instrucción nº 3 de Valencia"},
              "Juzgado de Instrucción nº 3 de Valencia", ["1184/2026"], issued="2026-08-28", emails=["turia.naranjo@example.com"],
              scope=["subscriber_information", "ip_logs"], span=("2026-03-01", "2026-06-30"),
              flags=[flag("not_held_requested"), flag("non_us")], disposition="redirect")),
    Packet("takedown-letter", "digital", "2026-09-08", [Doc("other", SANS, takedown)],
        truth("other", None, None, [], issued="2026-09-02", flags=[], disposition="not_a_demand")),
    Packet("detective-message", "text", "2026-09-08", [],
        truth("informal_request", None, "Fairhaven Police Department", ["26-11490"], issued="2026-09-02", emails=["bramble.oxley@example.net"],
              scope=["message_content", "creation_date"], span=("2026-08-10", "2026-08-20"),
              flags=[flag("content_requested"), flag("not_legal_process")], disposition="deficient"), text=EMAIL),
]
PACKETS[-1].truth["flags_in_doubt"] = ["other_service"]  # It is an e-mail, but doesn't say so.
