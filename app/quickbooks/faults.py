"""QuickBooks' faults: read in all their forms, and turned into errors for people (qbo-api.md 2.5 and 7).

Texts of faults come in the company's language, so the code decides (qbo-api.md 2.3); where one code means several
things, QuickBooks' words refine it when they are known (app.domain.known).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.errors import AppError, Details, NameTaken, NotSent, Throttled, WaitAndRetry
from app.domain.known import FAULTS, Known, variant_of
from app.domain.known.faults import UNKNOWN
from app.quickbooks.throttle import USUAL_PAUSE
from app.quickbooks.wire import loads

THROTTLED = "3001"
NOT_FOUND = "610"
NO_ACCESS = "120"
NAME_TAKEN = "6240"
_SYSTEM_FAULT = "systemfault"
_SYSTEM_CODES = frozenset({"10000"})
_ID_IN_TEXT = re.compile(r"\bId=(\d+)")
_XML_FAULT = re.compile(r"<(?:\w+:)?Fault\b", re.IGNORECASE)
_XML_PARTS = {
    "code": re.compile(r"""\bcode=["'](\w+)["']"""),
    "message": re.compile(r"<(?:\w+:)?Message>(.*?)</", re.DOTALL),
    "detail": re.compile(r"<(?:\w+:)?Detail>(.*?)</", re.DOTALL),
}
_CODE_IN_TEXT = re.compile(r"errorCode=(\d+)")
_GONE_WORDS = {
    "names": "a vendor",
    "accounts": "an account",
    "klasses": "a class",
    "depts": "a location",
    "items": "an item",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `code` without leading zeros; the texts are QuickBooks' own."""

    code: str
    message: str = ""
    detail: str = ""
    element: str = ""
    type: str = ""

    @property
    def text(self) -> str:
        """QuickBooks' words, the detail first."""
        return self.detail or self.message

    @property
    def is_system(self) -> bool:
        """True when QuickBooks itself broke down, whatever the HTTP status says (a 200 was seen)."""
        return self.type.lower() == _SYSTEM_FAULT or self.code in _SYSTEM_CODES


def read_fault(content: bytes) -> Fault | None:
    """The fault in a body, or None. Knows the usual form, the gateway's lower-case form and XML."""
    try:
        body = loads(content)
    except ValueError:
        return _xml_fault(content.decode("utf-8", "replace"))
    if not isinstance(body, dict):
        return None
    fault = body.get("Fault") or body.get("fault")
    return fault_of(fault) if isinstance(fault, dict) else None


def error_for(fault: Fault, *, status: int, intuit_tid: str, subject: str, writing: bool) -> AppError:
    """The error for a fault that means a refusal. `subject` is what was sent, such as "PO-1042"."""
    details = Details(fault.code, _own_words(fault), intuit_tid, status)
    known = known_fault(fault)
    values = _values(fault, subject)
    message, what_to_do = known.texts(values)
    if known.kind is NameTaken:
        found = _ID_IN_TEXT.search(fault.text)
        return NameTaken(message, found.group(1) if found else "", details, what_to_do)
    if known.kind is Throttled:
        return Throttled(message, USUAL_PAUSE, details)
    # A refusal of a write is certain: nothing was carried out.
    kind = NotSent if writing and known.kind is WaitAndRetry else None
    return known.error(details, kind=kind, **values)


def known_fault(fault: Fault) -> Known:
    """The row of the table that this fault belongs to."""
    return variant_of(fault.code, _own_words(fault)) or FAULTS.get(fault.code) or UNKNOWN


def _values(fault: Fault, subject: str) -> dict[str, str]:
    gone = next(
        (word for sign, word in _GONE_WORDS.items() if sign in fault.text.lower()),
        "a vendor, account or item",
    )
    return {
        "subject": subject,
        "text": _short(fault.text) or "nothing",
        "element": f" ({fault.element})" if fault.element else "",
        "gone": gone,
        "code": fault.code or "is missing",
    }


def _own_words(fault: Fault) -> str:
    parts = [fault.message, fault.detail if fault.detail != fault.message else "", fault.element]
    return " | ".join(part for part in parts if part)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 300 else f"{flat[:299]}…"


def fault_of(fault: Mapping[str, Any]) -> Fault:
    """The fault in the `Fault` object of an answer or of a batch item."""
    errors = fault.get("Error", fault.get("error"))
    entries = [
        entry for entry in (errors if isinstance(errors, list) else [errors]) if isinstance(entry, dict)
    ]
    kind = _text(fault, "type")
    if not entries:
        return Fault("", type=kind)
    first = entries[0]
    details = [_text(entry, "Detail") for entry in entries]
    message = _text(first, "Message")
    return Fault(
        code=_code(_text(first, "code"), message),
        message=message,
        detail="; ".join(detail for detail in details if detail),
        element=_text(first, "element"),
        type=kind,
    )


def _xml_fault(text: str) -> Fault | None:
    if not _XML_FAULT.search(text):
        return None
    parts = {
        name: found.group(1).strip() if (found := sign.search(text)) else ""
        for name, sign in _XML_PARTS.items()
    }
    return Fault(_code(parts["code"], parts["message"]), parts["message"], parts["detail"])


def _text(entry: Mapping[str, Any], name: str) -> str:
    value = entry.get(name, entry.get(name.lower()))
    return "" if value is None else str(value)


def _code(code: str, message: str) -> str:
    if not code and (found := _CODE_IN_TEXT.search(message)):
        code = found.group(1)
    return code.lstrip("0") or code
