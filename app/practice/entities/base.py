"""What every entity has in common: its field table, its server fields and its place in queries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.practice.books import Books
from app.practice.entities.schema import COMMON, Field, clean
from app.practice.errors import QboFault, bad_reference, not_found
from app.practice.wire import Json

LIST_NAMES = {
    "Vendor": "Names",
    "Customer": "Names",
    "Account": "Accounts",
    "Class": "Klasses",
    "Department": "Depts",
    "Item": "Items",
    "Term": "Terms",
    "TaxCode": "TaxCodes",
}


@dataclass
class Saving:
    """One save under way: the books, the checked request, the stored document (None when new)."""

    books: Books
    sent: Json
    old: Json | None
    options: dict[str, str] = field(default_factory=dict)

    @property
    def new(self) -> bool:
        return self.old is None


class Entity:
    """Base of all entities. Subclasses set the tables and override ``complete`` and ``saved``."""

    kind = ""
    path = ""
    sequence = ""
    fields: tuple[Field, ...] = ()
    name_field: str | None = None
    order: tuple[str, ...] = ()
    filterable: tuple[str, ...] = ()
    sortable: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    creatable = True
    readable = True
    deletable = False
    in_cdc = True
    newest_first = False

    def table(self) -> tuple[Field, ...]:
        return (*self.fields, *COMMON)

    def check(self, body: Any) -> Json:
        return clean(body, self.table())

    def allow(self, books: Books) -> None:
        """Raise when the company's plan or settings do not have this entity."""

    def complete(self, saving: Saving, doc: Json) -> Json:
        """Validate the merged document and add what the server adds. Raises ``QboFault``."""
        return doc

    def saved(self, saving: Saving, doc: Json) -> None:
        """Side effects after the document is stored: links, postings, names in other documents."""

    def before_delete(self, books: Books, doc: Json) -> None:
        """Raise when something depends on the document; undo what it caused."""

    def deleted(self, books: Books, doc: Json) -> None:
        """Side effects after the document is gone: links and balances elsewhere."""

    def name_of(self, doc: Json) -> str | None:
        return str(doc[self.name_field]) if self.name_field and self.name_field in doc else None

    def arrange(self, doc: Json) -> Json:
        """Put the properties into the order in which Intuit writes them."""
        first = {name: doc[name] for name in self.order if name in doc}
        return {**first, **{name: value for name, value in doc.items() if name not in first}}


def find_ref(
    books: Books, kind: str, ref: Json, element: str, *, name_key: str = "Name", allow_inactive: bool = False
) -> Json:
    """The document behind a reference. Raises 2500 when it does not exist and 610 when it is inactive."""
    row = books.row(kind, ref["value"])
    if row is None:
        raise QboFault(bad_reference(LIST_NAMES.get(kind, kind), ref["value"], element))
    if not row.active and not allow_inactive:
        raise not_found(inactive=True)
    doc = row.doc()
    ref["name"] = doc.get("FullyQualifiedName", doc.get(name_key, ""))
    return doc
