"""What became of receipts in the shop's stock; stored before each request, changed only from the state last seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.orders import PurchaseOrder
from app.domain.shop import ShopLocation
from app.domain.stock import Consent, StockEntry, StockState, place_key
from app.storage.codec import dump, load, moment_text
from app.storage.database import Database
from app.storage.rows import put_rows, whole
from app.storage.select import drop_rows_with, row_with, rows_with

_CHUNK = 500
_OPEN = (StockState.UNKNOWN, StockState.WAITING)
_ASKING = (StockState.ASKED, StockState.REFUSED, StockState.OFF)


class Stock:
    """Implements `StockStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, receipt_id: str) -> StockEntry | None:
        """One, or None when the receipt was never enrolled."""
        with self._db.reading() as models:
            row = row_with(models.stock, receipt_id=receipt_id)
            return _entry(row) if row else None

    def many(self, receipt_ids: Sequence[str]) -> Mapping[str, StockEntry]:
        """Those that there are."""
        found: dict[str, StockEntry] = {}
        with self._db.reading() as models:
            for start in range(0, len(receipt_ids), _CHUNK):
                some = list(receipt_ids[start : start + _CHUNK])
                rows = models.stock.select().where(models.stock.receipt_id.in_(some)).dicts()
                found |= {row["receipt_id"]: _entry(row) for row in rows}
        return found

    def open(self) -> Sequence[StockEntry]:
        """Waiting and unknown ones, oldest first."""
        return self._in(_OPEN)

    def asking(self) -> Sequence[StockEntry]:
        """Those that need a person, oldest first."""
        return [entry for entry in self._in(_ASKING) if entry.needs_person]

    def enrol(self, entries: Sequence[StockEntry]) -> None:
        """Store new ones; one that is there already stays as it is."""
        with self._db.writing() as models:
            fresh = [each for each in entries if not row_with(models.stock, receipt_id=each.receipt_id)]
            put_rows(models.stock, [_columns(each) for each in fresh])

    def change(self, entry: StockEntry, fresh: StockEntry) -> bool:
        """Replace an entry unless somebody else did in between; False then."""
        if fresh.receipt_id != entry.receipt_id or fresh.version <= entry.version:
            raise ValueError("another entry, or not a later one")
        with self._db.writing() as models:
            row = row_with(models.stock, receipt_id=entry.receipt_id)
            if row is None or int(row["version"]) != entry.version:
                return False
            put_rows(models.stock, [_columns(fresh)])
            return True

    def places(self, shop: str) -> Mapping[str, ShopLocation]:
        """Where a shop keeps the stock of each destination."""
        with self._db.reading() as models:
            rows = rows_with(models.stock_place, order="destination", shop=shop)
            return {row["destination"]: load(ShopLocation, whole(row)["body"]) for row in rows}

    def put_place(self, shop: str, destination: str, location: ShopLocation | None) -> None:
        """Remember a shop's place for a destination, or forget it."""
        key = place_key(destination)
        with self._db.writing() as models:
            if location is None:
                drop_rows_with(models.stock_place, shop=shop, destination=key)
            else:
                put_rows(models.stock_place, [{"shop": shop, "destination": key, "body": dump(location)}])

    def consents(self) -> frozenset[Consent]:
        """POs and sources whose stock is raised from here although they come from elsewhere."""
        with self._db.reading() as models:
            return frozenset(Consent(row["kind"], row["subject"]) for row in rows_with(models.stock_consent))

    def consent(self, consent: Consent, given: bool, at: datetime) -> None:
        """Remember or take back."""
        with self._db.writing() as models:
            if given:
                row = {"kind": consent.kind, "subject": consent.subject, "at": moment_text(at)}
                put_rows(models.stock_consent, [row])
            else:
                drop_rows_with(models.stock_consent, kind=consent.kind, subject=consent.subject)

    def _in(self, states: Sequence[StockState]) -> list[StockEntry]:
        with self._db.reading() as models:
            rows = [row for state in states for row in rows_with(models.stock, state=state.value)]
            return [_entry(row) for row in sorted(rows, key=lambda row: (row["at"], row["receipt_id"]))]


class ShopOrders:
    """Implements `ShopOrderStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def taken(self, po_ids: Sequence[str]) -> Mapping[str, PurchaseOrder]:
        """These POs as they were last taken over."""
        with self._db.reading() as models:
            found = ((po_id, row_with(models.shop_order, po_id=po_id)) for po_id in po_ids)
            return {po_id: load(PurchaseOrder, whole(row)["body"]) for po_id, row in found if row is not None}

    def take(self, orders: Mapping[str, PurchaseOrder]) -> None:
        """Remember what was taken over."""
        with self._db.writing() as models:
            rows = [{"po_id": po_id, "body": dump(order)} for po_id, order in orders.items()]
            put_rows(models.shop_order, rows)


def _columns(entry: StockEntry) -> dict[str, Any]:
    return {
        "receipt_id": entry.receipt_id,
        "po_id": entry.po_id,
        "state": entry.state.value,
        "at": moment_text(entry.at),
        "version": entry.version,
        "body": dump(entry),
    }


def _entry(row: Mapping[str, Any]) -> StockEntry:
    return load(StockEntry, whole(row)["body"])
