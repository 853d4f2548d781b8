"""Mappings, and the local copy of QuickBooks' vendors, items, accounts and smaller lists."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from app.domain.books import Account, Company, Item, TaxCode, Term, Tracked, Vendor
from app.domain.copies import AttachedCopy
from app.domain.links import MappingEntry, MappingKind
from app.storage.codec import dump, load, moment_text, read_moment
from app.storage.database import Database
from app.storage.rows import put_rows, whole
from app.storage.select import FEW, drop_rows_with, row_with, rows_with

T = TypeVar("T")


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

    def put_accounts(self, realm_id: str, accounts: Sequence[Account], *, whole: bool = True) -> None:
        """Replace the whole chart; with `whole` False insert or replace by id."""
        self._put("account", realm_id, accounts, replace=whole)

    def company(self, realm_id: str) -> Company | None:
        """The company with its preferences as they were read last, or None."""
        found = self._listed("company", Company, realm_id)
        return found[0] if found else None

    def put_company(self, company: Company) -> None:
        """Store or replace it."""
        self._put_listed("company", company.realm_id, {company.realm_id: company})

    def terms(self, realm_id: str) -> Sequence[Term]:
        """Local copy of the payment terms, inactive ones included."""
        return self._listed("term", Term, realm_id)

    def classes(self, realm_id: str) -> Sequence[Tracked]:
        """Local copy of the classes, inactive ones included."""
        return self._listed("class", Tracked, realm_id)

    def locations(self, realm_id: str) -> Sequence[Tracked]:
        """Local copy of the locations, inactive ones included."""
        return self._listed("location", Tracked, realm_id)

    def tax_codes(self, realm_id: str) -> Sequence[TaxCode]:
        """Local copy of the tax codes, inactive ones included."""
        return self._listed("tax_code", TaxCode, realm_id)

    def put_terms(self, realm_id: str, terms: Sequence[Term]) -> None:
        """Insert or replace by id."""
        self._put_listed("term", realm_id, {term.id: term for term in terms})

    def put_classes(self, realm_id: str, classes: Sequence[Tracked]) -> None:
        """Insert or replace by id."""
        self._put_listed("class", realm_id, {each.id: each for each in classes})

    def put_locations(self, realm_id: str, locations: Sequence[Tracked]) -> None:
        """Insert or replace by id."""
        self._put_listed("location", realm_id, {each.id: each for each in locations})

    def put_tax_codes(self, realm_id: str, codes: Sequence[TaxCode]) -> None:
        """Replace the whole list."""
        self._put_listed("tax_code", realm_id, {code.id: code for code in codes}, replace=True)

    def attached_copies(
        self, realm_id: str, po_ids: Collection[str] | None = None
    ) -> Mapping[str, AttachedCopy]:
        """Attached copies of POs by PO id: all, or those of some POs."""
        if po_ids is None or len(po_ids) > FEW:
            return {copy.po_id: copy for copy in self._listed("copy", AttachedCopy, realm_id)}
        found = {}
        with self._db.reading() as models:
            for po_id in po_ids:
                row = row_with(models.listed, realm_id=realm_id, kind="copy", id=po_id)
                if row is not None:
                    found[po_id] = load(AttachedCopy, whole(row)["body"])
        return found

    def put_attached_copies(self, realm_id: str, copies: Sequence[AttachedCopy]) -> None:
        """Store or replace the copies of POs."""
        self._put_listed("copy", realm_id, {copy.po_id: copy for copy in copies})

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

    def _listed(self, kind: str, of: type[T], realm_id: str) -> list[T]:
        with self._db.reading() as models:
            table = models.listed
            wanted = (table.realm_id == realm_id) & (table.kind == kind)
            rows = table.select().where(wanted).order_by(table.id)
            return [load(of, whole(row)["body"]) for row in rows.dicts()]

    def _put_listed(
        self, kind: str, realm_id: str, records: Mapping[str, object], *, replace: bool = False
    ) -> None:
        with self._db.writing() as models:
            table = models.listed
            if replace:
                table.delete().where((table.realm_id == realm_id) & (table.kind == kind)).execute()
            rows = [
                {"realm_id": realm_id, "kind": kind, "id": ident, "body": dump(record)}
                for ident, record in records.items()
            ]
            put_rows(table, rows)

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
        row["realm_id"],
        kind,
        row["key"],
        row["target_id"],
        row["target_name"],
        row["source"],
        tuple(json.loads(row["former"])) if row["former"] else (),
    )


def _columns(entry: MappingEntry) -> dict[str, Any]:
    return {
        "realm_id": entry.realm_id,
        "kind": entry.kind.value,
        "key": entry.key,
        "target_id": entry.target_id,
        "target_name": entry.target_name,
        "source": entry.source,
        "former": json.dumps(list(entry.former)) if entry.former else "",
    }
