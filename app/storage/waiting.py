"""POs that wait for a person, with what the page "Needs you" shows of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.domain.links import PoState
from app.domain.needs import NeedPo
from app.domain.sync_state import WAITING_FOR_A_PERSON
from app.storage.database import Database
from app.storage.link_columns import read_state

_CHUNK = 500
_STATES = tuple(sorted(state.value for state in WAITING_FOR_A_PERSON))
_COLUMNS = (
    *("po_id", "realm_id", "state", "reason", "tries", "intuit_tid", "updated_at", "problem", "seal"),
    *("number", "supplier"),
)
_STUCK = (
    "SELECT s.po_id, s.realm_id, s.state, s.reason, s.tries, s.intuit_tid, s.updated_at, s.problem, s.seal, "  # noqa: S608
    "o.number, o.supplier FROM po_state s JOIN purchase_order o ON o.id = s.po_id "
    f"WHERE s.realm_id = ? AND s.state IN ({', '.join('?' for _ in _STATES)}) ORDER BY o.number_sort, s.po_id"
)


class Waiting:
    """Implements `WaitingStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database
        #: What was read of each row the last time; a page that follows a run asks again and again.
        self._known: dict[tuple[str, ...], tuple[PoState, NeedPo]] = {}

    def stuck(self, realm_id: str) -> Sequence[tuple[PoState, NeedPo]]:
        """Badges that say a person has to do something, by the POs' numbers."""
        with self._db.reading() as models:
            connection = models.state._meta.database.connection()  # noqa: SLF001 - documented by Peewee
            rows = connection.execute(_STUCK, (realm_id, *_STATES)).fetchall()
        known, self._known = self._known, {}
        for row in rows:
            self._known[row] = known.get(row) or _read(row)
        return list(self._known.values())

    def named(self, po_ids: Iterable[str]) -> Mapping[str, NeedPo]:
        """Number and supplier of those of these POs that exist."""
        wanted = list(dict.fromkeys(po_ids))
        found: dict[str, NeedPo] = {}
        with self._db.reading() as models:
            table = models.order
            for start in range(0, len(wanted), _CHUNK):
                asked = table.select(table.id, table.number, table.supplier)
                rows = asked.where(table.id.in_(wanted[start : start + _CHUNK])).tuples()
                found |= {row[0]: NeedPo(*row) for row in rows}
        return found


def _read(row: tuple[str, ...]) -> tuple[PoState, NeedPo]:
    values = dict(zip(_COLUMNS, row, strict=True))
    number, supplier = values.pop("number"), values.pop("supplier")
    return read_state(values), NeedPo(values["po_id"], number, supplier)
