"""The truth of a packet, in the form that `writ eval` reads."""
from dataclasses import dataclass, field
from typing import Callable, Optional


@dataclass
class Doc:
    kind: str
    hand: object
    flow: Callable
    footer: Optional[str] = None
    header: Optional[str] = None
    pleading: bool = False
    scanned: bool = False  # In a packet of mixed quality: this document was scanned.


@dataclass
class Packet:
    name: str
    quality: str  # digital, scan300, scan200, fax, fax98, photo, mixed or text
    received: str
    documents: list
    truth: dict
    fax_header: str = ""
    layer: list = field(default_factory=list)  # (what the paper says, what a false text layer says)
    text: str = ""  # A packet that is plain text.


def flag(code, *reasons):
    return {"code": code, "reasons": list(reasons)}


def FEDERAL(code, name, state, place=None):
    return {"id": code, "name": f"United States District Court for the {name}", "system": "federal", "country": "US",
            "state": state, "type": "district", "place": place}


def STATE(code, name, state, kind, place):
    return {"id": code, "name": name, "system": "state", "country": "US", "state": state, "type": kind, "place": place}


def truth(process, court, authority, cases, issued=None, due=None, secret=None, emails=(), phones=(), usernames=(),
          scope=(), span=None, flags=(), disposition="ready"):
    targets = [{"type": "email", "value": v} for v in emails]
    targets += [{"type": "phone", "value": v} for v in phones]
    targets += [{"type": "username", "value": v} for v in usernames]
    out = {"process_type": process, "court": court, "case_numbers": cases,
           "dates": {"issued": issued, "due": due, "nondisclosure_until": secret}, "identifiers": targets, "scope": list(scope),
           "date_range": {"from": span[0], "to": span[1]} if span else None, "flags": list(flags), "disposition": disposition}
    if authority:
        out["authority"] = authority
    return out
