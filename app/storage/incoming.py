"""What sources brought, record by record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Case, fn

from app.domain.incoming import Brought
from app.domain.orders import PurchaseOrder
from app.domain.tracing import ChangeSource
from app.storage.codec import dump, load, moment_text
from app.storage.database import Database
from app.storage.rows import from_row, put_rows, storable, whole

_CHUNK = 500
_IMPORTS = [
    source.value
    for source in (
        ChangeSource.FILE,
        ChangeSource.PASTE,
        ChangeSource.FOLDER,
        ChangeSource.FEED,
        ChangeSource.SHOPIFY,
        ChangeSource.SAMPLE,
    )
]


@dataclass(frozen=True, slots=True)
class IncomingRecords:
    """Implements `IncomingStore`."""

    database: Database

    def together(self) -> AbstractContextManager[object]:
        """Everything that is stored inside is stored as one: all of it or nothing."""
        return self.database.writing()

    def known(self, source: str, record_ids: Iterable[str]) -> Mapping[str, Brought]:
        """What is known about these records, by record id."""
        found: dict[str, Brought] = {}
        with self.database.reading() as models:
            table = models.incoming
            for some in _chunks(record_ids):
                rows = table.select().where((table.source == source) & table.record_id.in_(some)).dicts()
                found |= {row["record_id"]: _entry(whole(row)) for row in rows}
        return found

    def of_orders(self, source: str, po_ids: Iterable[str]) -> Mapping[str, str]:
        """PO id -> id of the record that it belongs to."""
        found: dict[str, str] = {}
        with self.database.reading() as models:
            table = models.incoming
            for some in _chunks(po_ids):
                rows = table.select(table.po_id, table.record_id)
                found |= dict(rows.where((table.source == source) & table.po_id.in_(some)).tuples())
        return found

    def agreed(self, sources: Sequence[str], po_ids: Sequence[str]) -> Mapping[str, PurchaseOrder]:
        """PO id -> what the first of these sources that knows it brought last and was taken over."""
        found: dict[str, PurchaseOrder] = {}
        with self.database.reading() as models:
            table = models.incoming
            for source in sources:
                missing = [po_id for po_id in po_ids if po_id not in found]
                for some in _chunks(missing):
                    known = (table.source == source) & table.po_id.in_(some) & table.brought.is_null(False)
                    entries = [_entry(whole(row)) for row in table.select().where(known).dicts()]
                    found |= {entry.po_id: entry.brought for entry in entries if entry.brought is not None}
        return found

    def edited(self, po_ids: Sequence[str]) -> frozenset[str]:
        """Those of these POs that were saved by something else than an import after the last one."""
        found: set[str] = set()
        with self.database.reading() as models:
            table = models.history
            for some in _chunks(po_ids):
                imported = fn.MAX(Case(None, [(table.kind.in_(_IMPORTS), table.id)], 0))
                rows = table.select(table.po_id, fn.MAX(table.id), imported).where(table.po_id.in_(some))
                found |= {po_id for po_id, last, first in rows.group_by(table.po_id).tuples() if last > first}
        return frozenset(found)

    def put(self, entries: Sequence[Brought]) -> None:
        """Insert or replace."""
        with self.database.writing() as models:
            put_rows(models.incoming, [_row(entry) for entry in entries])

    def waiting(self, source: str) -> Sequence[Brought]:
        """Records with a version that waits for a person, oldest first."""
        with self.database.reading() as models:
            table = models.incoming
            return self._list(table, (table.source == source) & table.waiting.is_null(False))

    def refused(self, source: str) -> Sequence[Brought]:
        """Records whose newest version could not be taken, oldest first."""
        with self.database.reading() as models:
            table = models.incoming
            return self._list(table, (table.source == source) & (table.problem != ""))

    def tally(self, source: str) -> tuple[int, int]:
        """How many wait for a person, and how many are refused."""
        with self.database.reading() as models:
            table = models.incoming
            ours = table.select().where(table.source == source)
            waits = ours.where(table.waiting.is_null(False)).count()
            return int(waits), int(ours.where(table.problem != "").count())

    def open_count(self, source: str, turn: int) -> int:
        """Open POs among the records that this turn met."""
        with self.database.reading() as models:
            table = models.incoming
            met = (table.source == source) & (table.turn == turn) & (table.open == True)  # noqa: E712
            return int(table.select().where(met).count())

    def gone(self, source: str, turn: int) -> int:
        """Open POs among the records that this turn has not met."""
        with self.database.reading() as models:
            table = models.incoming
            unmet = (table.source == source) & (table.turn != turn) & (table.open == True)  # noqa: E712
            return int(table.select().where(unmet).count())

    def drop_unmet(self, source: str, turn: int) -> None:
        """Forget refused records without a PO that this turn has not met."""
        with self.database.writing() as models:
            table = models.incoming
            unmet = (table.source == source) & (table.turn != turn) & (table.po_id == "")
            table.delete().where(unmet).execute()

    def drop(self, source: str, record_id: str = "") -> None:
        """Forget one record, or the whole source. POs stay."""
        with self.database.writing() as models:
            table = models.incoming
            asked = table.delete().where(table.source == source)
            (asked.where(table.record_id == record_id) if record_id else asked).execute()

    def _list(self, table: Any, condition: Any) -> Sequence[Brought]:
        rows = table.select().where(condition).order_by(table.since, table.record_id).dicts()
        return [_entry(whole(row)) for row in rows]


def _row(entry: Brought) -> dict[str, Any]:
    return {
        "source": entry.source,
        "record_id": entry.record_id,
        "po_id": entry.po_id,
        "number": entry.number,
        "turn": entry.turn,
        "open": entry.open,
        "brought": dump(entry.brought) if entry.brought else None,
        "waiting": dump(entry.waiting) if entry.waiting else None,
        "problem": entry.problem,
        "since": moment_text(entry.since) if entry.since else None,
    }


@from_row
def _entry(row: Mapping[str, Any]) -> Brought:
    return Brought(
        row["source"],
        row["record_id"],
        row["po_id"],
        row["number"],
        row["turn"],
        row["open"],
        load(PurchaseOrder, row["brought"]) if row["brought"] else None,
        load(PurchaseOrder, row["waiting"]) if row["waiting"] else None,
        row["problem"],
        datetime.fromisoformat(row["since"]) if row["since"] else None,
    )


def _chunks(values: Iterable[str]) -> Iterator[list[str]]:
    listed = [storable(value) for value in values]
    return (listed[start : start + _CHUNK] for start in range(0, len(listed), _CHUNK))
