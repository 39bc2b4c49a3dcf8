"""Federal packets. Every person, account and matter is invented."""
from paper import Box, Hand, PageBreak, Rule, Seal, Spacer, inch
from truths import FEDERAL, Doc, Packet, flag, truth

FORM = Hand("serif", 11)
ORDER = Hand("serif", 12, lead=1.5, margins=(1.1, 1, 1.1, 1))
LETTER = Hand("sans", 10.5)


def warrant():
    h = FORM
    yield h.lines("AO 93C (08/18) Warrant by Telephone or Other Reliable Electronic Means", after=4)
    yield Rule()
    yield h.centre("UNITED STATES DISTRICT COURT", bold=True, size=17)
    yield h.centre("for the")
    yield h.centre("District of Oregon", after=14)
    yield from h.caption(
        ["In the Matter of the Search of", "<i>(Briefly describe the property to be searched or identify the person by name and address)</i>",
         "Information associated with two AWS Wickr accounts, stored at premises controlled by Wickr LLC"],
        ["", "Case No.&nbsp; 3:26-mc-00417"], rungs=6)
    yield h.centre("SEARCH AND SEIZURE WARRANT", bold=True, size=13, after=8)
    yield h.body("To:&nbsp;&nbsp; Any authorized law enforcement officer")
    yield h.justified("An application by a federal law enforcement officer or an attorney for the government requests the "
                      "search and seizure of the following person or property located in the Western District of "
                      "Washington: see Attachment A.")
    yield h.justified("I find that the affidavit(s), or any recorded testimony, establish probable cause to search and seize "
                      "the person or property described above, and that such search will reveal: see Attachment B.")
    yield h.justified("<b>YOU ARE COMMANDED</b> to execute this warrant on or before September 18, 2026 <i>(not to exceed 14 days)</i>, "
                      "in the daytime, 6:00 a.m. to 10:00 p.m. The officer executing this warrant, Special Agent Odalys "
                      "Brandt of the Federal Bureau of Investigation, must return it to the magistrate judge named below.")
    yield h.signature("Hon. Perpetua Lindqvist", "United States Magistrate Judge", "/s/ Perpetua Lindqvist",
                      date="Date and time issued: September 4, 2026, 11:20 a.m.", extra=["City and state: Portland, Oregon"], indent=3.6)


def warrant_a():
    h = FORM
    yield h.centre("ATTACHMENT A", bold=True, after=2)
    yield h.centre("Property to Be Searched", bold=True, after=12)
    yield h.justified("This warrant applies to information associated with the AWS Wickr accounts identified by the following "
                      "Wickr IDs, which is stored at premises owned, maintained, controlled or operated by Wickr LLC, 410 Terry "
                      "Avenue North, Seattle, Washington:")
    yield h.lines("1.&nbsp; tamsin.dray@example.org", "2.&nbsp; orchard-gate77@example.com", indent=40)


def warrant_b():
    h = FORM
    yield h.centre("ATTACHMENT B", bold=True, after=2)
    yield h.centre("Particular Things to Be Seized", bold=True, after=12)
    yield h.body("<b>I.&nbsp; Information to be disclosed by Wickr LLC (the “Provider”)</b>")
    yield h.justified("To the extent that the information described in Attachment A is within the possession, custody or control "
                      "of the Provider, the Provider is required to disclose, for each account, for the period from "
                      "January 15, 2026 through July 31, 2026:")
    yield from h.lettered(
        "The contents of all messages sent to and from the account, stored or deleted;",
        "All photographs, voice memos and other files attached to those messages;",
        "Basic subscriber information for the account;",
        "The date on which the account was created and the date on which it was last used;",
        "The types of devices with which the account was used;",
        "Records of session times and IP addresses used to log in; and",
        "All contact lists and address books associated with the account.")
    yield h.body("<b>II.&nbsp; Information to be seized by the government</b>")
    yield h.justified("All information described above in Section I that is evidence of violations of 18 U.S.C. § 1343 since "
                      "January 15, 2026, including passwords, the location of the users at the relevant times, and the identity "
                      "of the persons who communicated with ledger.keeper@example.net.")


def gj_subpoena():
    h = FORM
    yield h.lines("AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury", after=4)
    yield Rule()
    yield h.centre("UNITED STATES DISTRICT COURT", bold=True, size=17)
    yield h.centre("for the")
    yield h.centre("Western District of Texas", after=12)
    yield h.centre("SUBPOENA TO TESTIFY BEFORE A GRAND JURY", bold=True, size=12.5, after=10)
    yield h.body("To:&nbsp; Wickr LLC, Attn: Custodian of Records, 410 Terry Avenue North, Seattle, Washington 98109")
    yield h.justified("<b>YOU ARE COMMANDED</b> to appear in this United States district court at the time, date, and place shown "
                      "below to testify before the court’s grand jury. When you arrive, you must remain at the court until the "
                      "judge or a court officer allows you to leave.")
    yield from h.grid([["Place: John H. Wood Jr. United States Courthouse, San Antonio, Texas", "Date and Time: September 29, 2026, 9:30 a.m."]],
                      [3.6, 2.9], head=False)
    yield h.justified("You must also bring with you the following documents, electronically stored information, or objects "
                      "<i>(blank if not applicable)</i>: the records described in the attached rider.")
    yield h.signature("Deputy Clerk Ambrose Tull", "Signature of Clerk or Deputy Clerk", "ink", 11, "Date: September 3, 2026", indent=3.2)
    yield Spacer(1, 6)
    yield h.body("The name, address, telephone number and e-mail of the assistant United States attorney who requests this subpoena are:")
    yield h.lines("Rosalind Achterberg, Assistant United States Attorney", "United States Attorney’s Office, Western District of Texas",
                  "601 NW Loop 410, San Antonio, Texas 78216", "(210) 555-0126, rosalind.achterberg@usdoj.gov")
    yield h.body("Grand Jury No. 26-GJ-0381")


def gj_rider():
    h = FORM
    yield h.centre("RIDER TO GRAND JURY SUBPOENA NO. 26-GJ-0381", bold=True, after=12)
    yield h.body("For the AWS Wickr accounts with the user IDs")
    yield h.lines("kestrel.moon@example.com", "b_hollis4@example.net", indent=40)
    yield h.body("please produce:")
    yield from h.numbered("Basic subscriber information as described in 18 U.S.C. § 2703(c)(2);",
                          "The date on which each account was created;",
                          "The means and source of payment for each account.")
    yield h.justified("This subpoena does not call for the contents of any communication. You may comply by sending the records to "
                      "the Assistant United States Attorney instead of appearing in person.")


def order_d():
    h = ORDER
    yield h.centre("UNITED STATES DISTRICT COURT", bold=True)
    yield h.centre("DISTRICT OF MASSACHUSETTS", bold=True, after=14)
    yield from h.caption(["IN RE APPLICATION OF THE UNITED STATES OF AMERICA FOR AN ORDER PURSUANT TO 18 U.S.C. § 2703(d)"],
                         ["M.B.D. No. 26-91207-JCM", "", "FILED UNDER SEAL"], rungs=5)
    yield h.centre("ORDER", bold=True, after=10)
    yield h.justified("The United States has submitted an application pursuant to 18 U.S.C. § 2703(d), requesting that the Court "
                      "issue an Order requiring Wickr LLC, an electronic communications service provider located in Seattle, "
                      "Washington, to disclose the records described below. The Court finds that the United States has offered "
                      "specific and articulable facts showing that there are reasonable grounds to believe that the records are "
                      "relevant and material to an ongoing criminal investigation by Homeland Security Investigations.")
    yield h.justified("IT IS THEREFORE ORDERED, pursuant to 18 U.S.C. § 2703(d), that Wickr LLC shall, on or before October 2, 2026, "
                      "disclose to Homeland Security Investigations, for the account wren.castellane@example.com and for the "
                      "period March 1, 2026 to August 15, 2026, the total number of messages sent and received, the types of "
                      "devices used with the account, and records of changes to the account’s settings.")
    yield h.justified("IT IS FURTHER ORDERED under 18 U.S.C. § 2705(b) that Wickr LLC shall not disclose the existence of this Order "
                      "to any person, except to its counsel, until March 1, 2027.")
    yield h.body("SO ORDERED.", first=0.5 * inch)
    yield h.signature("Jerome C. Mandeville", "UNITED STATES MAGISTRATE JUDGE", "ink", 23, "Dated: September 2, 2026")


def dea_fax_cover():
    h = LETTER
    yield h.centre("U.S. DEPARTMENT OF JUSTICE", bold=True)
    yield h.centre("DRUG ENFORCEMENT ADMINISTRATION", bold=True)
    yield h.centre("Omaha Division", after=12)
    yield h.centre("FACSIMILE TRANSMITTAL SHEET", bold=True, size=15, after=12)
    yield from h.grid([["TO: Wickr LLC, Custodian of Records", "FROM: Diversion Investigator L. Fenwright"],
                       ["FAX: (206) 555-0188", "FAX: (402) 555-0171"],
                       ["PAGES: 2", "DATE: September 9, 2026"]], [3.2, 3.3], head=False)
    yield h.body("Re: administrative subpoena, case N4-26-0093. Served by facsimile. Please confirm that you received both pages.")


def dea_subpoena():
    h = LETTER
    yield h.centre("U.S. DEPARTMENT OF JUSTICE / DRUG ENFORCEMENT ADMINISTRATION", bold=True)
    yield h.centre("SUBPOENA", bold=True, size=15)
    yield h.centre("In the matter of the investigation of Case No: N4-26-0093", after=10)
    yield h.body("TO: Wickr LLC, Custodian of Records, 410 Terry Avenue North, Seattle, WA 98109")
    yield h.body("Pursuant to an investigation of violations of 21 U.S.C. §§ 801 et seq., and by the service of this subpoena under "
                 "the authority of 21 U.S.C. § 876, you are hereby commanded and required to appear before Diversion Investigator "
                 "L. Fenwright, and to bring with you and produce for examination the following:")
    yield h.body("For the AWS Wickr account registered to telephone number (402) 555-0139: basic subscriber information; any other "
                 "telephone number on the account; and the date on which the account was last used.", indent=20)
    yield h.body("Date of appearance: September 24, 2026, 10:00 a.m. In place of personal appearance the records may be delivered by "
                 "that date.")
    yield h.signature("Marguerite Soames", "Special Agent in Charge, signing official", "ink", 31, "Issued: September 8, 2026")


def nsl():
    h = LETTER
    yield Seal()
    yield h.centre("U.S. Department of Justice", bold=True)
    yield h.centre("Federal Bureau of Investigation", bold=True)
    yield h.centre("Denver Field Office, 8000 East 36th Avenue, Denver, Colorado", after=12)
    yield h.right("In reply, please refer to File No. NSL-26-118842")
    yield h.right("September 1, 2026")
    yield h.lines("Custodian of Records", "Wickr LLC", "410 Terry Avenue North", "Seattle, Washington 98109")
    yield h.body("Dear Custodian of Records:")
    yield h.body("Under the authority of Executive Order 12333 and pursuant to Title 18, United States Code, Section 2709, you are hereby "
                 "directed to provide to the Federal Bureau of Investigation the name, address and length of service of the person "
                 "associated with the following account: quarry.lantern@example.net.")
    yield h.body("In accordance with 18 U.S.C. § 2709(b), I certify that the information sought is relevant to an authorized "
                 "investigation to protect against international terrorism or clandestine intelligence activities.")
    yield h.body("I further certify, under 18 U.S.C. § 2709(c)(1), that disclosure of the fact that this letter was received may endanger "
                 "the national security of the United States. You are prohibited from disclosing it to any person other than those to "
                 "whom disclosure is necessary to comply with this request. Please do not provide the content of any communication.")
    yield h.body("Sincerely,")
    yield h.signature("Thelonius Grady", "Special Agent in Charge", "ink", 47, indent=0)


def gag():
    h = ORDER
    yield h.centre("IN THE UNITED STATES DISTRICT COURT", bold=True)
    yield h.centre("FOR THE WESTERN DISTRICT OF PENNSYLVANIA", bold=True, after=14)
    yield from h.caption(["IN RE GRAND JURY SUBPOENA SERVED ON WICKR LLC"], ["Misc. No. 2:26-mc-00588", "", "(UNDER SEAL)"],
                         ladder=":", rungs=4)
    yield h.centre("NONDISCLOSURE ORDER", bold=True, after=10)
    yield h.justified("AND NOW, on the application of the United States Attorney’s Office for the Western District of Pennsylvania, the "
                      "Court having found reason to believe that notification of the existence of the subpoena would result in one of "
                      "the consequences listed in 18 U.S.C. § 2705(b), it is ORDERED that Wickr LLC shall not notify any other person "
                      "of the existence of the grand jury subpoena dated August 20, 2026, until February 26, 2027.")
    yield h.justified("It is FURTHER ORDERED that the application and this Order are sealed until otherwise ordered by the Court.")
    yield h.signature("Cornelia Abernathy-Voss", "United States Magistrate Judge", "ink", 59, "Date: August 26, 2026")


def writs_letter():
    h = LETTER
    yield h.lines("<b>U.S. Department of Justice</b>", "United States Attorney’s Office", "District of Colorado", "1801 California Street, Denver, Colorado 80202")
    yield h.body("September 10, 2026")
    yield h.lines("Wickr LLC", "Attn: Custodian of Records", "410 Terry Avenue North, Seattle, Washington 98109")
    yield h.body("Re: Order of the United States District Court, No. 26-mc-00219")
    yield h.body("To the Custodian of Records:")
    yield h.body("I enclose a certified copy of an order of the District Court. Please call me at (303) 555-0162, or write to "
                 "ezra.pomfret@usdoj.gov, if your engineers have questions about it.")
    yield h.body("Sincerely,")
    yield h.signature("Ezra Pomfret", "Assistant United States Attorney", "ink", 61, indent=0)


def writs_order():
    h = ORDER
    yield h.centre("IN THE UNITED STATES DISTRICT COURT", bold=True)
    yield h.centre("FOR THE DISTRICT OF COLORADO", bold=True, after=14)
    yield h.body("Misc. Case No. 26-mc-00219")
    yield h.body("IN RE ORDER REQUIRING WICKR LLC TO ASSIST IN THE EXECUTION OF A SEARCH WARRANT")
    yield Rule()
    yield h.centre("ORDER UNDER THE ALL WRITS ACT", bold=True, after=10)
    yield h.justified("This matter is before the Court on the motion of the United States under 28 U.S.C. § 1651 on behalf of the Drug "
                      "Enforcement Administration. The motion is GRANTED.")
    yield h.justified("It is ORDERED that Wickr LLC shall, no later than September 25, 2026, assist agents in decrypting the "
                      "communications of the account junip.harrow@example.org, by producing the encryption keys or a decrypted copy.")
    yield h.justified("It is further ORDERED that Wickr LLC may move to be relieved of this Order within seven days of its service.")
    yield h.signature("Bartholomew Quist", "United States Magistrate Judge", "ink", 67, "Dated September 8, 2026, at Denver, Colorado.", indent=3.4)


def spoofed():
    h = FORM
    yield h.lines("AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury", after=4)
    yield Rule()
    yield h.centre("UNITED STATES DISTRICT COURT", bold=True, size=17)
    yield h.centre("for the")
    yield h.centre("Northern District of Ohio", after=12)
    yield h.centre("SUBPOENA TO TESTIFY BEFORE A GRAND JURY", bold=True, size=12.5, after=10)
    yield h.body("To:&nbsp; Wickr LLC, 410 Terry Avenue North, Seattle, Washington 98109")
    yield h.justified("<b>YOU ARE COMMANDED</b> to appear before the grand jury at the Carl B. Stokes United States Courthouse, "
                      "Cleveland, Ohio, on October 6, 2026, at 9:00 a.m., and to bring with you: the basic subscriber information for the "
                      "AWS Wickr account millrace.kemp@example.com, and the date on which the account was created.")
    yield h.signature("Ingrid Vandermolen", "Clerk of Court", "ink", 71, "Date: September 7, 2026")
    yield h.body("Requested by: Lucius Farrar, Assistant United States Attorney, United States Attorney’s Office, Northern District of "
                 "Ohio, (216) 555-0107, lucius.farrar@usdoj.gov. Grand Jury No. 26-2-117.")


def usao(district):
    return f"United States Attorney’s Office, {district}"


PACKETS = [
    Packet("oregon-search-warrant", "digital", "2026-09-08", [
        Doc("search_warrant", FORM, warrant, footer="{page} of {pages}"), Doc("attachment", FORM, warrant_a), Doc("attachment", FORM, warrant_b)],
        truth("search_warrant", FEDERAL("ord", "District of Oregon", "OR"), "Federal Bureau of Investigation", ["3:26-mc-00417"],
              issued="2026-09-04", due="2026-09-18", emails=["tamsin.dray@example.org", "orchard-gate77@example.com"],
              scope=["message_content", "file_content", "subscriber_information", "creation_date", "last_use_date", "device_types", "ip_logs", "contacts"],
              span=("2026-01-15", "2026-07-31"), flags=[flag("content_requested"), flag("not_held_requested")], disposition="partial")),
    Packet("texas-grand-jury-subpoena", "scan300", "2026-09-08", [
        Doc("grand_jury_subpoena", FORM, gj_subpoena), Doc("attachment", FORM, gj_rider)],
        truth("grand_jury_subpoena", FEDERAL("txwd", "Western District of Texas", "TX", "Western"), usao("Western District of Texas"), ["26-GJ-0381"],
              issued="2026-09-03", due="2026-09-29", emails=["kestrel.moon@example.com", "b_hollis4@example.net"],
              scope=["subscriber_information", "creation_date", "payment"], flags=[], disposition="ready")),
    Packet("massachusetts-2703d-order", "digital", "2026-09-08", [Doc("order_2703d", ORDER, order_d)],
        truth("order_2703d", FEDERAL("mad", "District of Massachusetts", "MA"), "Homeland Security Investigations", ["26-91207-JCM"],
              issued="2026-09-02", due="2026-10-02", secret="2027-03-01", emails=["wren.castellane@example.com"],
              scope=["message_counts", "device_types", "setting_changes"], span=("2026-03-01", "2026-08-15"),
              flags=[flag("nondisclosure")], disposition="ready")),
    Packet("dea-administrative-subpoena", "fax", "2026-09-09", [Doc("fax_cover", LETTER, dea_fax_cover), Doc("administrative_subpoena", LETTER, dea_subpoena)],
        truth("administrative_subpoena", None, "Drug Enforcement Administration", ["N4-26-0093"], issued="2026-09-08", due="2026-09-24",
              phones=["+14025550139"], scope=["subscriber_information", "phone_number", "last_use_date"],
              flags=[flag("phone_only"), flag("other_service")], disposition="ready"),
        fax_header="09/09/2026 09:14  FROM: DEA OMAHA 402-555-0171   TO: 2065550188   P.{page}/{pages}"),
    Packet("national-security-letter", "scan300", "2026-09-08", [Doc("national_security_letter", LETTER, nsl)],
        truth("national_security_letter", None, "Federal Bureau of Investigation", ["NSL-26-118842"], issued="2026-09-01",
              emails=["quarry.lantern@example.net"], scope=["subscriber_identity", "creation_date"],
              flags=[flag("not_held_requested"), flag("nondisclosure")], disposition="partial")),
    Packet("nondisclosure-order", "digital", "2026-09-08", [Doc("nondisclosure_order", ORDER, gag)],
        truth("nondisclosure_order", FEDERAL("pawd", "Western District of Pennsylvania", "PA", "Western"), usao("Western District of Pennsylvania"),
              ["2:26-mc-00588"], issued="2026-08-26", secret="2027-02-26", flags=[flag("nondisclosure")], disposition="ready")),
    Packet("all-writs-order", "mixed", "2026-09-14", [Doc("cover_letter", LETTER, writs_letter), Doc("court_order", ORDER, writs_order, scanned=True)],
        truth("court_order", FEDERAL("cod", "District of Colorado", "CO"), "Drug Enforcement Administration", ["26-mc-00219"], issued="2026-09-08", due="2026-09-25",
              emails=["junip.harrow@example.org"], scope=["encryption_keys"],
              flags=[flag("content_requested"), flag("insufficient_process"), flag("overbroad", "unbounded_dates")], disposition="deficient")),
    Packet("spoofed-layer-subpoena", "scan300", "2026-09-10", [Doc("grand_jury_subpoena", FORM, spoofed)],
        truth("grand_jury_subpoena", FEDERAL("ohnd", "Northern District of Ohio", "OH", "Northern"), usao("Northern District of Ohio"), ["26-2-117"],
              issued="2026-09-07", due="2026-10-06", emails=["millrace.kemp@example.com"], scope=["subscriber_information", "creation_date"],
              flags=[flag("hidden_text")], disposition="ready"),
        layer=[("AWS Wickr account millrace.kemp@example.com", "AWS Wickr account delia.thornbury@example.org"),
               ("and the date on which the account was created", "and all messages stored in the account")]),
]
