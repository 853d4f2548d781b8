"""Rules of names: uniqueness across lists and the mark of inactive entries (qbo-api.md 4.1)."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.entities.base import Saving
from app.practice.errors import Problem, QboFault, duplicate_name, missing
from app.practice.wire import Json

MARK = " (deleted)"
PEOPLE = ("Vendor", "Customer", "Employee")
NO_COLON = ":\t\n\r"
PARTS = ("Title", "GivenName", "MiddleName", "FamilyName", "Suffix")
FORMAL_LEVELS = 5


def display_name(doc: Json) -> str:
    """DisplayName, or the name parts joined. Raises 6080 when there is none of them."""
    given = str(doc.get("DisplayName", "")).strip()
    joined = " ".join(str(doc[part]).strip() for part in PARTS if str(doc.get(part, "")).strip())
    if not given and not joined:
        detail = (
            "At least one of the following must be provided: Title, GivenName, MiddleName, FamilyName, "
            "DisplayName, Suffix."
        )
        raise QboFault(Problem("6080", "No Name Provided", f"No Name Provided : {detail}", ""))
    return given or joined


def check_person_name(saving: Saving, kind: str, name: str) -> None:
    """6240 when a vendor, customer or employee has the name; the id is told only within the same list."""
    for other in PEOPLE:
        row = saving.books.named(other, name)
        if row is None or (other == kind and saving.old and row.id == saving.old["Id"]):
            continue
        raise duplicate_name(row.id, other_list=other != kind)


def check_list_name(saving: Saving, kind: str, name: str) -> None:
    """6240 when another entry of the same list has the name."""
    row = saving.books.named(kind, name)
    if row is not None and not (saving.old and row.id == saving.old["Id"]):
        raise duplicate_name(row.id)


def required_name(doc: Json, key: str = "Name") -> str:
    """The trimmed name. Raises 2020 when there is none."""
    name = str(doc.get(key, "")).strip()
    if not name:
        raise QboFault(missing(key))
    return name


def marked(books: Books, kind: str, name: str, *, active: bool, own_id: str | None) -> str:
    """The name with or without the mark of an inactive entry; a second mark of the same name is numbered."""
    bare = name.removesuffix(MARK) if active else name
    if active or name.endswith(MARK):
        return bare
    candidate, count = f"{name}{MARK}", 1
    while (row := books.named(kind, candidate)) is not None and row.id != own_id:
        count += 1
        candidate = f"{name} (deleted {count})"
    return candidate


def nest(books: Books, kind: str, doc: Json, sub_key: str, own_id: str | None) -> str:
    """Fill ``sub_key`` and give the full name ``Parent:Child``. Raises 2500, 900 or 6180 for a bad parent."""
    parent = doc.get("ParentRef")
    if not parent:
        doc[sub_key] = False
        doc.pop("ParentRef", None)
        return str(doc["Name"])
    row = books.row(kind, parent["value"])
    if row is None:
        raise QboFault(Problem("700", "Parent Reference Invalid", "Parent Reference Invalid", "ParentRef"))
    above = row.doc()
    if parent["value"] == own_id or _is_below(books, kind, above, own_id):
        raise QboFault(Problem("900", "Parent cannot be child", "Parent cannot be child", "ParentRef"))
    full = f"{above['FullyQualifiedName']}:{doc['Name']}"
    if full.count(":") >= FORMAL_LEVELS:
        raise QboFault(Problem("6180", "Sub Level Limit", "You can nest up to 5 levels.", "ParentRef"))
    doc[sub_key] = True
    return full


def _is_below(books: Books, kind: str, doc: Json, ident: str | None) -> bool:
    """Whether ``doc`` stands somewhere below the entry ``ident``."""
    while (parent := doc.get("ParentRef")) is not None:
        if parent["value"] == ident:
            return True
        above = books.doc(kind, parent["value"])
        if above is None:
            return False
        doc = above
    return False
