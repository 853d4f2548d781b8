"""What goes to QuickBooks by itself and has not gone yet, over restarts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager

from peewee import fn

from app.domain.sequences import in_pieces
from app.storage.database import Database
from app.storage.rows import add_rows

_CHUNK = 500


class SendLaterRows:
    """One row for each company, reason and PO. Implements `app.services.send_later.Rows`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def together(self) -> AbstractContextManager[object]:
        """Everything that this thread stores inside, wherever, is stored as one: all of it or nothing."""
        return self._db.writing()

    def add(self, realm_id: str, why: str, po_ids: Iterable[str]) -> None:
        """Note these POs. One that is noted already gets a new row, so that whoever read the old one cannot drop it."""
        with self._db.writing() as models:
            table = models.send_later
            row_id = table.select(fn.MAX(table.id)).scalar() or 0
            for some in in_pieces(dict.fromkeys(po_ids), _CHUNK):
                mine = (table.realm_id == realm_id) & (table.why == why) & table.po_id.in_(some)
                table.delete().where(mine).execute()
                rows = [
                    {"id": place, "realm_id": realm_id, "why": why, "po_id": po_id}
                    for place, po_id in enumerate(some, start=row_id + 1)
                ]
                add_rows(table, rows)
                row_id += len(some)

    def noted(self, realm_id: str, why: str) -> Mapping[str, int]:
        """PO id -> row id of all that waits, in the order in which it was noted."""
        with self._db.reading() as models:
            table = models.send_later
            asked = table.select(table.po_id, table.id).order_by(table.id)
            return dict(asked.where((table.realm_id == realm_id) & (table.why == why)).tuples())

    def drop(self, row_ids: Collection[int]) -> None:
        """These have gone, or shall not go any more."""
        with self._db.writing() as models:
            table = models.send_later
            for some in in_pieces(row_ids, _CHUNK):
                table.delete().where(table.id.in_(some)).execute()
