"""Our mark inside a QuickBooks document: proof that this program made it (design.md section 2, "tag")."""

from __future__ import annotations

import hashlib
import re

_TAG = re.compile(r"\[im:([0-9a-f]{12})\]")


def tag_of(realm_id: str, po_id: str) -> str:
    """The mark of one PO in one company, such as "[im:1a2b3c4d5e6f]"; it stands in the private note."""
    digest = hashlib.sha256(f"{realm_id}\n{po_id}".encode()).hexdigest()
    return f"[im:{digest[:12]}]"


def carries(tag: str, private_note: str) -> bool:
    """True when the note contains this very mark, wherever a person may have moved it."""
    return tag[4:-1] in _TAG.findall(private_note)


def carries_any(private_note: str) -> bool:
    """True when the note contains a mark of this program, of whatever PO."""
    return bool(_TAG.search(private_note))
