"""Many POs, links and QuickBooks documents at once, by date or id, for the tie-out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from peewee import fn

from app.domain.links import Link, PoState
from app.domain.mirror import Mirrored
from app.storage.database import Database
from app.storage.link_columns import read_link, read_state
from app.storage.mirror import read_mirrored
from app.storage.rows import whole

#: SQLite takes a limited number of values in one statement.
_CHUNK = 500


class TieOutRows:
    """Implements `TieOutStore`."""

    def __init__(self, database: Database, shop_id: Callable[[], str]) -> None:
        self._db = database
        self._shop_id = shop_id

    def dated(self, first: date, last: date) -> Sequence[str]:
        """Ids of the POs with a date from the first to the last day, in the order of date and number."""
        with self._db.reading() as models:
            table = models.order
            days = table.date.between(first.isoformat(), last.isoformat())
            rows = table.select(table.id).where((table.shop_id == self._shop_id()) & days)
            return [row[0] for row in rows.order_by(table.date, table.number_sort, table.id).tuples()]

    def undated(self) -> int:
        """How many POs have no date at all."""
        with self._db.reading() as models:
            table = models.order
            found = table.select(fn.COUNT(table.id)).where(
                (table.shop_id == self._shop_id()) & table.date.is_null()
            )
            return int(found.scalar())

    def mirrored(self, realm_id: str, first: date, last: date) -> Sequence[Mirrored]:
        """QuickBooks' purchase orders of these days, deleted ones left out."""
        with self._db.reading() as models:
            table = models.mirror
            here = (table.realm_id == realm_id) & (table.deleted == False)  # noqa: E712 - SQL
            rows = table.select().where(here & table.day.between(first.isoformat(), last.isoformat()))
            return [read_mirrored(whole(row)) for row in rows.order_by(table.day, table.id).dicts()]

    def unread(self, realm_id: str) -> int:
        """How many of QuickBooks' purchase orders were seen without their date."""
        with self._db.reading() as models:
            table = models.mirror
            here = (table.realm_id == realm_id) & (table.deleted == False)  # noqa: E712 - SQL
            return int(table.select(fn.COUNT(table.id)).where(here & table.day.is_null()).scalar())

    def links(self, realm_id: str, po_ids: Collection[str]) -> Mapping[str, Link]:
        """Links of these POs by PO id."""
        with self._db.reading() as models:
            table = models.link
            rows = _some(table, table.realm_id == realm_id, table.po_id, po_ids)
            return {row["po_id"]: read_link(row) for row in rows}

    def linked_to(self, realm_id: str, qbo_ids: Collection[str]) -> Mapping[str, str]:
        """PO ids by the ids of the documents that they are linked to."""
        with self._db.reading() as models:
            table, found = models.link, {}
            for some in _chunks(sorted(qbo_ids)):
                rows = table.select(table.qbo_id, table.po_id).where(
                    (table.realm_id == realm_id) & table.qbo_id.in_(some)
                )
                found.update(dict(rows.tuples()))
            return found

    def states(self, realm_id: str, po_ids: Collection[str]) -> Mapping[str, PoState]:
        """Badges of these POs by PO id."""
        with self._db.reading() as models:
            table = models.state
            rows = _some(table, table.realm_id == realm_id, table.po_id, po_ids)
            return {row["po_id"]: read_state(row) for row in rows}


def _some(table: Any, here: Any, column: Any, values: Collection[str]) -> Iterator[Mapping[str, Any]]:
    for some in _chunks(sorted(values)):
        yield from table.select().where(here & column.in_(some)).dicts()


def _chunks(values: Sequence[str]) -> list[Sequence[str]]:
    return [values[at : at + _CHUNK] for at in range(0, len(values), _CHUNK)]
