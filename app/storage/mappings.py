"""Mappings, and the local copy of QuickBooks' vendors, items and accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.books import Account, Item, Vendor
from app.domain.links import MappingEntry, MappingKind
from app.storage.codec import dump, load, moment_text, read_moment
from app.storage.database import Database
from app.storage.rows import put_rows, whole
from app.storage.select import drop_rows_with, row_with, rows_with


class Mappings:
    """Implements `MappingStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def mapping(self, realm_id: str, kind: MappingKind, key: str) -> MappingEntry | None:
        """The stored pair, or None."""
        with self._db.reading() as models:
            row = row_with(models.mapping, realm_id=realm_id, kind=kind.value, key=key)
            return _entry(kind, row) if row else None

    def mappings(self, realm_id: str, kind: MappingKind) -> Mapping[str, MappingEntry]:
        """All stored pairs of a kind by key."""
        with self._db.reading() as models:
            rows = rows_with(models.mapping, realm_id=realm_id, kind=kind.value)
            return {row["key"]: _entry(kind, row) for row in rows}

    def put_mapping(self, entry: MappingEntry) -> None:
        """Store or replace a pair."""
        with self._db.writing() as models:
            put_rows(models.mapping, [_columns(entry)])

    def drop_mapping(self, realm_id: str, kind: MappingKind, key: str) -> None:
        """Forget a pair."""
        with self._db.writing() as models:
            drop_rows_with(models.mapping, realm_id=realm_id, kind=kind.value, key=key)

    def vendors(self, realm_id: str) -> Sequence[Vendor]:
        """Local copy of the vendors, inactive ones included."""
        return self._records("vendor", Vendor, realm_id)

    def items(self, realm_id: str) -> Sequence[Item]:
        """Local copy of the items, inactive ones included."""
        return self._records("item", Item, realm_id)

    def accounts(self, realm_id: str) -> Sequence[Account]:
        """Local copy of the accounts."""
        return self._records("account", Account, realm_id)

    def put_vendors(self, realm_id: str, vendors: Sequence[Vendor]) -> None:
        """Insert or replace by id."""
        self._put("vendor", realm_id, vendors)

    def put_items(self, realm_id: str, items: Sequence[Item]) -> None:
        """Insert or replace by id."""
        self._put("item", realm_id, items)

    def put_accounts(self, realm_id: str, accounts: Sequence[Account]) -> None:
        """Replace the whole chart."""
        self._put("account", realm_id, accounts, replace=True)

    def refreshed_at(self, realm_id: str, what: str) -> datetime | None:
        """Start of the last complete refresh; None when never."""
        with self._db.reading() as models:
            found = row_with(models.refreshed, realm_id=realm_id, what=what)
            return read_moment(found["at"]) if found else None

    def set_refreshed(self, realm_id: str, what: str, moment: datetime) -> None:
        """Remember it."""
        with self._db.writing() as models:
            put_rows(models.refreshed, [{"realm_id": realm_id, "what": what, "at": moment_text(moment)}])

    def _records(self, name: str, kind: type[Any], realm_id: str) -> list[Any]:
        with self._db.reading() as models:
            rows = rows_with(getattr(models, name), order="id", realm_id=realm_id)
            return [load(kind, whole(row)["body"]) for row in rows]

    def _put(self, name: str, realm_id: str, records: Sequence[Any], *, replace: bool = False) -> None:
        with self._db.writing() as models:
            table = getattr(models, name)
            if replace:
                table.delete().where(table.realm_id == realm_id).execute()
            rows = [{"realm_id": realm_id, "id": record.id, "body": dump(record)} for record in records]
            put_rows(table, rows)


def _entry(kind: MappingKind, row: Mapping[str, Any]) -> MappingEntry:
    whole(row)
    return MappingEntry(
        row["realm_id"], kind, row["key"], row["target_id"], row["target_name"], row["source"]
    )


def _columns(entry: MappingEntry) -> dict[str, Any]:
    return {
        "realm_id": entry.realm_id,
        "kind": entry.kind.value,
        "key": entry.key,
        "target_id": entry.target_id,
        "target_name": entry.target_name,
        "source": entry.source,
    }
