"""Our mark inside a QuickBooks document: proof that this program made it (design.md section 2, "tag")."""

from __future__ import annotations

import hashlib
import re

#: Begins the line of a private note that names the PO.
OURS = "Inventory Mate PO "
#: Characters that a private note may have (qbo-api.md 3.4).
NOTE_LIMIT = 4000
_TAG = re.compile(r"\[im:([0-9a-f]{12})\]")


def tag_of(realm_id: str, po_id: str) -> str:
    """The mark of one PO in one company, such as "[im:1a2b3c4d5e6f]"; it stands in the private note."""
    digest = hashlib.sha256(f"{realm_id}\n{po_id}".encode()).hexdigest()
    return f"[im:{digest[:12]}]"


def tags_in(private_note: str) -> tuple[str, ...]:
    """All marks of this program in a note, each as `tag_of` makes it, in order."""
    return tuple(f"[im:{found}]" for found in dict.fromkeys(_TAG.findall(private_note)))


def carries(tag: str, private_note: str) -> bool:
    """True when the note contains this very mark, wherever a person may have moved it."""
    return tag[4:-1] in _TAG.findall(private_note)


def carries_any(private_note: str) -> bool:
    """True when the note contains a mark of this program, of whatever PO."""
    return bool(_TAG.search(private_note))


def without_marks(private_note: str) -> str:
    """The note as a person should read it: our marks mean nothing to them. A note of marks alone says what it is."""
    rest = (_TAG.sub("", line).rstrip() for line in private_note.splitlines())
    read = "\n".join(line for line in rest if line)
    return read or ("(the mark of this program)" if carries_any(private_note) else "")


def is_ours(line: str) -> bool:
    """True for a line of a private note that this program writes by itself: its name, or its mark."""
    return carries_any(line) or line.startswith(OURS)


def with_mark_of(ours: str, theirs: str) -> str:
    """Their private note with the lines of ours by which this program knows its documents; as it is when too long."""
    marks = [line for line in ours.splitlines() if is_ours(line) and line not in theirs]
    joined = "\n".join(part for part in (theirs.rstrip(), *marks) if part)
    return joined if len(joined) <= NOTE_LIMIT else theirs
