"""Attachable: notes and files on documents."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.entities.base import Entity, Saving
from app.practice.entities.schema import Field, flag, group, many, own, ref, text
from app.practice.errors import Problem, QboFault, missing
from app.practice.wire import Json

KINDS = ("PurchaseOrder", "Bill", "BillPayment", "Vendor", "Customer", "Item")


class Attachable(Entity):
    """A note, or the description of an uploaded file."""

    kind = "Attachable"
    path = "attachable"
    sequence = "attachable"
    deletable = True
    in_cdc = False
    fields = (
        text("FileName", 1000),
        text("Note", 2000),
        text("Category", 100),
        text("ContentType", 100),
        text("PlaceName", 2000),
        text("Lat", 100),
        text("Long", 100),
        text("Tag", 2000),
        many(
            "AttachableRef",
            group("EntityRef", text("value"), text("type"), *own("name")),
            flag("IncludeOnSend"),
            text("LineInfo"),
            flag("NoRefOnly"),
            *own("CustomField", "Inactive"),
        ),
        ref("ClassRef"),
        *own(
            "FileAccessUri", "TempDownloadUri", "Size", "ThumbnailFileAccessUri", "ThumbnailTempDownloadUri"
        ),
    )
    order = (
        "FileName",
        "FileAccessUri",
        "TempDownloadUri",
        "Size",
        "ContentType",
        "Category",
        "Note",
        "AttachableRef",
    )
    filterable = (
        "FileName",
        "ContentType",
        "Category",
        "Note",
        "AttachableRef.EntityRef.Type",
        "AttachableRef.EntityRef.value",
    )
    sortable = ("FileName", "ContentType", "Category", "Note")

    def table(self) -> tuple[Field, ...]:
        return (
            *self.fields,
            *(field for field in super().table() if field.name not in names_of(self.fields)),
        )

    def complete(self, saving: Saving, doc: Json) -> Json:
        if "FileName" not in doc and "Note" not in doc:
            raise QboFault(missing("FileName or Note"))
        for entry in doc.get("AttachableRef", []):
            self._check_ref(saving.books, entry)
        return doc

    def _check_ref(self, books: Books, entry: Json) -> None:
        target = entry.get("EntityRef", {})
        kind = next((name for name in KINDS if name.lower() == str(target.get("type", "")).lower()), None)
        if kind is None:
            detail = f"The entity reference type is unsupported for Attachable : {target.get('type')}"
            raise QboFault(Problem("6050", "The entity reference type is unsupported", detail, "EntityRef"))
        if books.row(kind, str(target.get("value", ""))) is None:
            detail = f"Invalid Reference Id : {kind} element id {target.get('value')} not found"
            raise QboFault(Problem("2500", "Invalid Reference Id", detail, "EntityRef"))
        entry["EntityRef"] = {"value": target["value"], "type": kind}
        entry.setdefault("IncludeOnSend", False)

    def deleted(self, books: Books, doc: Json) -> None:
        books.store.run("DELETE FROM blob WHERE realm=? AND id=?", books.company.realm, doc["Id"])


def names_of(fields: tuple[Field, ...]) -> set[str]:
    """The names in a field table."""
    return {field.name for field in fields}
