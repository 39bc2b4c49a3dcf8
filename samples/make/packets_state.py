"""State packets. Every person, account and matter is invented."""
from paper import Hand, Rule, inch
from truths import STATE, Doc, Packet, flag, truth

TIMES = Hand("serif", 12, lead=1.35)
PLEADING = Hand("serif", 11.5, lead=1.62, margins=(1.2, 0.9, 0.7, 0.9))
TYPED = Hand("mono", 10.5, lead=1.35)
SANS = Hand("sans", 10.5)


def pen_register():
    h = TIMES
    yield h.centre("SUPERIOR COURT OF WASHINGTON FOR KING COUNTY", bold=True, after=14)
    yield from h.caption(["IN THE MATTER OF THE USE OF A PEN REGISTER AND TRAP AND TRACE DEVICE ON AN AWS WICKR ACCOUNT"],
                         ["NO. 26-1-70418-4 SEA", "", "ORDER AUTHORIZING PEN REGISTER AND TRAP AND TRACE DEVICE (RCW 9.73.260)"], rungs=6)
    yield h.justified("THIS MATTER came before the undersigned judge on the application of Detective Halvard Nystrom of the Seattle Police "
                      "Department. The Court finds probable cause to believe that the installation and use of the devices will lead to "
                      "evidence of a crime, namely extortion in the first degree.")
    yield h.justified("IT IS HEREBY ORDERED that the Seattle Police Department may install and use, with the help of Wickr LLC, a pen register "
                      "and trap and trace device on the account harbor.sleet@example.net for a period of sixty days, from "
                      "September 3, 2026 through November 1, 2026, and record, as each communication takes place, the sender, "
                      "the recipient and the time of every message, and the IP address from which the account is reached.")
    yield h.justified("This order does not permit any officer to obtain the contents of a communication.")
    yield h.signature("Beatrix Okonjo", "JUDGE, KING COUNTY SUPERIOR COURT", "ink", 101, "DATED: September 3, 2026")


def wiretap():
    h = TIMES
    yield h.centre("IN THE SUPERIOR COURT OF CHATHAM COUNTY", bold=True)
    yield h.centre("STATE OF GEORGIA", bold=True, after=14)
    yield from h.caption(["STATE OF GEORGIA", "", "IN RE: INTERCEPTION OF ELECTRONIC COMMUNICATIONS"], ["INVESTIGATIVE WARRANT", "NO. WT-26-0014"],
                         ladder="*", rungs=6)
    yield h.centre("ORDER AUTHORIZING THE INTERCEPTION OF ELECTRONIC COMMUNICATIONS", bold=True, after=10)
    yield h.justified("The Chatham County District Attorney having applied under O.C.G.A. § 16-11-64 and 18 U.S.C. § 2516(2), and the Court having "
                      "found probable cause, and that other investigative procedures have been tried and have failed, it is ORDERED that "
                      "agents are authorized to intercept the electronic communications of the AWS Wickr account "
                      "savannah.pike@example.com for thirty days, from September 4, 2026 through October 3, 2026.")
    yield h.justified("Wickr LLC shall furnish forthwith the contents of all messages sent or received by the account as they occur, and recordings of "
                      "all voice and video calls.")
    yield h.justified("Wickr LLC shall not disclose the existence of this order or of the interception to anyone.")
    yield h.signature("Hon. Lysander Whitcombe", "Judge, Superior Court of Chatham County", "ink", 103, "So ordered this 4th day of September, 2026.", indent=3.5)


def civil_demand():
    h = SANS
    yield h.centre("STATE OF MINNESOTA", bold=True)
    yield h.centre("OFFICE OF THE ATTORNEY GENERAL", bold=True, after=12)
    yield h.centre("CIVIL INVESTIGATIVE DEMAND", bold=True, size=15)
    yield h.centre("CID No. 26-0457 (Minn. Stat. § 8.31)", after=12)
    yield h.lines("TO:&nbsp; Wickr LLC, a part of Amazon Web Services, Inc.", "410 Terry Avenue North, Seattle, Washington 98109")
    yield h.body("The Attorney General has information providing a reasonable ground to believe that persons have engaged in violations of "
                 "Minn. Stat. § 325F.69. You are required to produce, on or before October 5, 2026, with respect to the Wickr network whose "
                 "Network ID is 77310482 and its administrator, paymaster@example.org:")
    yield from h.numbered("Any and all records relating to the network;",
                          "A list of all members of the network; and",
                          "Records showing when and to whom each member sent messages, with delivery times.")
    yield h.body("The relevant period is January 1, 2023 through the present.")
    yield h.signature("Ottoline Freund", "Assistant Attorney General", "/s/ Ottoline Freund", date="Dated: September 4, 2026",
                      extra=["445 Minnesota Street, St. Paul, Minnesota", "(651) 555-0148, ottoline.freund@ag.state.mn.us"], indent=3.1)


def family():
    h = PLEADING
    yield h.lines("Corisande Blythe (State Bar No. 555123)", "BLYTHE &amp; OSGOOD, LLP", "1215 K Street, Sacramento, California 95814",
                  "Telephone: (916) 555-0114", "Attorneys for Petitioner MARTA VEXLEY", after=18)
    yield h.centre("SUPERIOR COURT OF THE STATE OF CALIFORNIA", bold=True)
    yield h.centre("COUNTY OF SACRAMENTO", bold=True, after=14)
    yield from h.caption(["In re the Marriage of", "Petitioner: MARTA VEXLEY,", "and", "Respondent: OWEN VEXLEY."],
                         ["Case No. 26FL04419", "", "DEPOSITION SUBPOENA FOR PRODUCTION OF BUSINESS RECORDS"], rungs=5)
    yield h.justified("THE PEOPLE OF THE STATE OF CALIFORNIA, TO: Custodian of Records, Wickr LLC. YOU ARE ORDERED to produce, on "
                      "September 30, 2026, for the account owen.vexley@example.com and the period from February 1, 2026 to July 31, 2026:")
    yield from h.numbered("the contents of all messages exchanged with any other user; and",
                          "all records that show the location of the user.", form="({})")
    yield h.signature("CORISANDE BLYTHE", "Attorney for Petitioner", "ink", 107, "Date issued: September 1, 2026")


def trial():
    h = TYPED
    yield h.centre("COURT OF COMMON PLEAS, CRIMINAL DIVISION", bold=True)
    yield h.centre("FRANKLIN COUNTY, OHIO", bold=True, after=14)
    yield from h.caption(["STATE OF OHIO,", "&nbsp;&nbsp;&nbsp;Plaintiff,", "vs.", "DESMOND ARKWRIGHT,", "&nbsp;&nbsp;&nbsp;Defendant."],
                         ["CASE NO. 26 CR 003816", "", "JUDGE HALLORAN", "", "TRIAL SUBPOENA (DUCES TECUM)"], rungs=7)
    yield h.body("TO: WICKR LLC, CUSTODIAN OF RECORDS, SEATTLE, WASHINGTON")
    yield h.body("YOU ARE COMMANDED to attend the trial of this cause on October 13, 2026, at 9:00 a.m., in Courtroom 5B, and to bring the "
                 "basic subscriber information and the date of last use for these users:")
    yield from h.grid([["No.", "Wickr ID", "Exhibit"], ["1", "copper.vale@example.net", "S-14"], ["2", "nightferry_9@example.org", "S-15"]], [0.6, 3.6, 1.2])
    yield h.body("Requested by the Franklin County Prosecutor’s Office for the State of Ohio.")
    yield h.signature("MARYBETH KOSTELNIK", "CLERK OF COURTS, by Deputy", "ink", 109, "Issued: September 2, 2026", indent=3.0)


def unfilled():
    h = TIMES
    yield h.centre("IN THE CIRCUIT COURT OF THE SIXTEENTH JUDICIAL CIRCUIT", bold=True)
    yield h.centre("KANE COUNTY, ILLINOIS", bold=True, after=12)
    yield h.centre("COMPLAINT NO. 26-SW-______", after=12)
    yield h.centre("SEARCH WARRANT", bold=True, size=15, after=10)
    yield h.body("TO: Signal Messenger, LLC, Custodian of Records")
    yield h.justified("On this day, Detective Rufus Amberley of the Aurora Police Department, complainant, has subscribed and sworn to a complaint "
                      "for search warrant before me. Upon examination of the complaint, I find that it states facts sufficient to show "
                      "probable cause, and I therefore command that you produce, for the account [INSERT ACCOUNT IDENTIFIER], the "
                      "basic subscriber information and the date on which the account was created.")
    yield h.signature("", "Judge of the Circuit Court", "none", date="Time and date of issuance: ____________", indent=3.3)


ACCOUNTS = [f"{bird}.{tree}@example.{end}" for bird, tree, end in zip(
    "avocet bunting curlew dunlin egret falcon grebe heron ibis jacana kestrel lapwing merlin noddy osprey pipit quail rail siskin tern "
    "veery whimbrel xenops yellowlegs zitting bittern crake drongo".split(),
    "alder birch cedar dogwood elm fir ginkgo hazel iroko juniper katsura larch maple nutmeg oak pine quince rowan spruce teak "
    "ulmo viburnum willow yew zelkova ash beech cypress".split(),
    ("com", "net", "org") * 10)]


def many():
    h = TIMES
    yield h.lines("STATE OF MINNESOTA", "COUNTY OF HENNEPIN", after=2)
    yield h.right("DISTRICT COURT<br/>FOURTH JUDICIAL DISTRICT")
    yield h.right("Court File No. 27-CR-26-11873", after=12)
    yield h.centre("SEARCH WARRANT", bold=True, size=15, after=10)
    yield h.body("TO: Detective Annika Solvang, Minneapolis Police Department, and any peace officer of Hennepin County:")
    yield h.justified("WHEREAS, application has been made before me for a warrant to search records held by Wickr LLC, Seattle, Washington, and "
                      "probable cause having been shown; NOW, THEREFORE, you are authorized to obtain from Wickr LLC the basic subscriber "
                      "information, the date of account creation and the types of devices used, for the accounts listed in Exhibit 1, for the "
                      "period from May 1, 2026 through July 31, 2026. This warrant shall be executed and returned by September 14, 2026.")
    yield h.signature("Hon. Ragnhild Sather", "Judge of District Court", "ink", 113, "Dated: September 4, 2026")


def many_exhibit():
    h = TIMES
    yield h.centre("EXHIBIT 1", bold=True, after=2)
    yield h.centre("Accounts", bold=True, after=10)
    yield from h.grid([["No.", "Wickr ID", "No.", "Wickr ID"]] + [[str(n + 1), ACCOUNTS[n], str(n + 15), ACCOUNTS[n + 14]] for n in range(14)],
                      [0.5, 2.6, 0.5, 2.6])


PACKETS = [
    Packet("washington-pen-register", "scan200", "2026-09-08", [Doc("pen_register_order", TIMES, pen_register)],
        truth("pen_register_order", STATE("wa-trial-king", "Superior Court of Washington for King County", "WA", "trial", "King"),
              "Seattle Police Department", ["26-1-70418-4 SEA"], issued="2026-09-03", emails=["harbor.sleet@example.net"],
              scope=["message_routing", "ip_logs"], span=("2026-09-03", "2026-11-01"),
              flags=[flag("not_held_requested"), flag("real_time_requested")], disposition="partial")),
    Packet("georgia-wiretap-order", "scan300", "2026-09-08", [Doc("wiretap_order", TIMES, wiretap)],
        truth("wiretap_order", STATE("ga-trial-chatham", "Superior Court of Chatham County, Georgia", "GA", "trial", "Chatham"),
              "Chatham County District Attorney", ["WT-26-0014"], issued="2026-09-04", emails=["savannah.pike@example.com"],
              scope=["message_content", "call_content"], span=("2026-09-04", "2026-10-03"),
              flags=[flag("content_requested"), flag("real_time_requested"), flag("nondisclosure")], disposition="deficient")),
    Packet("attorney-general-demand", "digital", "2026-09-08", [Doc("administrative_subpoena", SANS, civil_demand, footer="CID 26-0457, page {page} of {pages}")],
        truth("administrative_subpoena", None, "Office of the Minnesota Attorney General", ["26-0457"], issued="2026-09-04", due="2026-10-05",
              emails=["paymaster@example.org"], scope=["all_records", "network_membership", "message_routing"], span=("2023-01-01", "present"),
              flags=[flag("not_held_requested"), flag("overbroad", "catch_all", "long_date_range"), flag("insufficient_process")], disposition="partial")),
    Packet("family-court-subpoena", "scan300", "2026-09-08", [Doc("civil_subpoena", PLEADING, family, pleading=True)],
        truth("civil_subpoena", STATE("ca-trial-sacramento", "Superior Court of California, County of Sacramento", "CA", "trial", "Sacramento"),
              "Blythe & Osgood, LLP", ["26FL04419"], issued="2026-09-01", due="2026-09-30", emails=["owen.vexley@example.com"],
              scope=["message_content", "location"], span=("2026-02-01", "2026-07-31"),
              flags=[flag("content_requested"), flag("not_held_requested"), flag("civil_process"), flag("insufficient_process")], disposition="deficient")),
    Packet("ohio-trial-subpoena", "scan200", "2026-09-08", [Doc("trial_subpoena", TYPED, trial)],
        truth("trial_subpoena", STATE("oh-trial-franklin", "Court of Common Pleas of Franklin County, Ohio", "OH", "trial", "Franklin"),
              "Franklin County Prosecutor’s Office", ["26 CR 003816"], issued="2026-09-02", due="2026-10-13",
              emails=["copper.vale@example.net", "nightferry_9@example.org"], scope=["subscriber_information", "last_use_date"], flags=[], disposition="ready")),
    Packet("unfilled-warrant", "digital", "2026-09-08", [Doc("search_warrant", TIMES, unfilled)],
        truth("search_warrant", STATE("il-trial-kane", "Circuit Court of Kane County, Illinois", "IL", "trial", "Kane"), "Aurora Police Department", [],
              scope=["subscriber_information", "creation_date"],
              flags=[flag(c) for c in ("missing_identifier", "wrong_recipient", "unsigned", "undated", "placeholder_text")], disposition="deficient")),
    Packet("minnesota-warrant-many-accounts", "scan200", "2026-09-08", [Doc("search_warrant", TIMES, many), Doc("attachment", TIMES, many_exhibit)],
        truth("search_warrant", STATE("mn-trial-hennepin", "District Court of Hennepin County, Minnesota", "MN", "trial", "Hennepin"),
              "Minneapolis Police Department", ["27-CR-26-11873"], issued="2026-09-04", due="2026-09-14", emails=ACCOUNTS,
              scope=["subscriber_information", "creation_date", "device_types"], span=("2026-05-01", "2026-07-31"),
              flags=[flag("overbroad", "many_accounts")], disposition="partial")),
]
PACKETS[2].truth["identifiers"].append({"type": "network_id", "value": "77310482"})
