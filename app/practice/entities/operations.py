"""Create, full and sparse update, delete and read, the same for every entity (qbo-api.md 2.1, 3.3)."""

from __future__ import annotations

from typing import Any

from app.practice.books import Books
from app.practice.entities.base import Entity, Saving
from app.practice.errors import (
    SUBSCRIPTION,
    Problem,
    QboFault,
    business,
    missing,
    not_found,
    stale,
    unsupported_operation,
)
from app.practice.wire import Json

SERVER_FIELDS = ("Id", "SyncToken", "MetaData", "domain", "sparse")


def read(books: Books, entity: Entity, ident: str) -> str:
    """The stored text of a document. Raises 610 when there is none."""
    entity.allow(books)
    row = books.row(entity.kind, ident)
    if row is None:
        raise not_found()
    return row.text


def save(books: Books, entity: Entity, body: Any, options: dict[str, str]) -> Json:
    """Create or update from a request body, depending on whether it names an Id."""
    _check_company(books, entity)
    if not isinstance(body, dict):
        raise QboFault(missing("Body", "Request body is missing"))
    checked = entity.check(body)
    ident = str(body.get("Id") or "").strip()
    if ident in ("", "0"):
        return _create(books, entity, checked, options)
    return _update(books, entity, body, checked, ident, options)


def _check_company(books: Books, entity: Entity) -> None:
    if books.company.subscription not in ("PAID", "TRIAL"):
        raise QboFault(Problem("6190", "Invalid Company Status", SUBSCRIPTION, ""))
    entity.allow(books)


def _create(books: Books, entity: Entity, checked: Json, options: dict[str, str]) -> Json:
    if not entity.creatable:
        raise unsupported_operation("create")
    saving = Saving(books, checked, None, options)
    doc = entity.complete(saving, present(checked))
    head = {
        "domain": "QBO",
        "sparse": False,
        "Id": doc.pop("Id", None) or books.next_id(entity.sequence),
        "SyncToken": "0",
        "MetaData": books.stamps(),
    }
    return _store(saving, entity, {**head, **doc}, None)


def _update(
    books: Books, entity: Entity, body: Json, checked: Json, ident: str, options: dict[str, str]
) -> Json:
    row = books.row(entity.kind, ident)
    if row is None:
        raise not_found()
    old = row.doc()
    _check_token(body, old)
    saving = Saving(books, checked, old, options)
    merged = present(_merge(entity, old, checked, sparse=body.get("sparse") in (True, "true")))
    doc = entity.complete(saving, merged)
    head = {
        "domain": "QBO",
        "sparse": False,
        "Id": ident,
        "SyncToken": str(int(old["SyncToken"]) + 1),
        "MetaData": books.stamps(row.created),
    }
    return _store(saving, entity, {**doc, **head}, row.created)


def present(doc: Json) -> Json:
    """The document without what was emptied."""
    return {name: value for name, value in doc.items() if value is not None}


def _check_token(body: Json, old: Json) -> None:
    token = body.get("SyncToken")
    if token is None or str(token).strip() == "":
        raise QboFault(missing("SyncToken"))
    text = str(token).strip()
    if not (text.isascii() and text.isdigit()):
        raise QboFault(business("SyncToken is not a number", "SyncToken"))
    if (text.lstrip("0") or "0") != old["SyncToken"]:
        raise stale()


def _merge(entity: Entity, old: Json, checked: Json, *, sparse: bool) -> Json:
    """A sparse update keeps what it does not name; a full one empties it (qbo-api.md 3.3)."""
    writable = {field.name for field in entity.fields if not field.read_only}
    kept = {name: value for name, value in old.items() if name not in writable and name not in SERVER_FIELDS}
    return {**kept, **entity.check(old), **checked} if sparse else {**kept, **checked}


def _store(saving: Saving, entity: Entity, doc: Json, created: int | None) -> Json:
    arranged = entity.arrange(doc)
    saving.books.put(entity.kind, arranged, name=entity.name_of(arranged), created=created)
    entity.saved(saving, arranged)
    return arranged


def delete(books: Books, entity: Entity, body: Any) -> Json:
    """Delete a transaction; the answer tells only that it is gone."""
    _check_company(books, entity)
    if not entity.deletable:
        raise unsupported_operation("delete")
    ident = str(body.get("Id") or "") if isinstance(body, dict) else ""
    if not ident:
        raise QboFault(missing("Id"))
    old = books.doc(entity.kind, ident)
    if old is None:
        raise not_found()
    _check_token(body, old)
    entity.before_delete(books, old)
    books.remove(entity.kind, ident)
    entity.deleted(books, old)
    return {"status": "Deleted", "domain": "QBO", "Id": ident}
