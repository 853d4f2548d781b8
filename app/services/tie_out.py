"""The month-end tie-out: reads both sides of a period from the database, a few hundred POs at a time.

QuickBooks is not asked: the mirror and the links hold what it told last, and the result says when that was.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.documents import RemoteDocument
from app.domain.errors import Canceled, UserMustAct
from app.domain.links import Connection, Link
from app.domain.mirror import Mirrored
from app.domain.names import same_name_key
from app.domain.orders import PurchaseOrder
from app.domain.periods import Period
from app.domain.tie_out import Standing, TieOut, TieRow, add_up
from app.services.tie_out_row import Found, row_of
from app.sync.events import EventSink, Progress
from app.sync.ports import (
    CancelToken,
    Clock,
    MappingStore,
    MirrorStore,
    OrderStore,
    SettingsStore,
    TieOutStore,
)
from app.sync.reference import ASKED
from app.sync.tag import tag_of

_CHUNK = 200
#: Reads QuickBooks' JSON of a purchase order with our keys for its lines.
ReadDocument = Callable[[Mapping[str, Any], Mapping[str, str]], RemoteDocument]


@dataclass(frozen=True, slots=True)
class TieOutStores:
    """What is read."""

    rows: TieOutStore
    orders: OrderStore
    mirror: MirrorStore
    mappings: MappingStore
    settings: SettingsStore


class TieOutService:
    """For the window and the command line; `make` is long for a large period and tells how far it is."""

    def __init__(self, stores: TieOutStores, read: ReadDocument, clock: Clock) -> None:
        self._stores = stores
        self._read = read
        self._clock = clock

    def make(self, period: Period, cancel: CancelToken, events: EventSink) -> TieOut:
        """Tie the period out.

        Raises:
            UserMustAct: the shop is not connected to a company.
            Canceled: a person stopped it.
        """
        connection = self._stores.settings.connection()
        if connection is None:
            raise UserMustAct(
                "There is nothing to tie out with",
                "The shop is not connected to QuickBooks.",
                "Connect it first.",
            )
        run = _Run(self._stores, self._read, connection, period)
        rows = run.rows(cancel, events)
        asked = self._stores.mappings.refreshed_at(connection.realm_id, ASKED)
        return TieOut(
            period=period,
            shop=self._stores.settings.shop()[1],
            company=connection.company_name,
            rows=rows,
            totals=add_up(rows),
            asked_at=asked if asked is not None and asked.year > 1970 else None,
            unread=self._stores.rows.unread(connection.realm_id),
            undated=self._stores.rows.undated(),
            made_at=self._clock.now(),
            standings=_standings(rows),
        )


class _Run:
    """One tie-out."""

    def __init__(
        self, stores: TieOutStores, read: ReadDocument, connection: Connection, period: Period
    ) -> None:
        self._stores = stores
        self._read = read
        self._realm = connection.realm_id
        self._home = connection.home_currency
        self._period = period

    def rows(self, cancel: CancelToken, events: EventSink) -> list[TieRow]:
        """POs by date and number, then those that are in QuickBooks only."""
        store, period = self._stores.rows, self._period
        there = {row.id: row for row in store.mirrored(self._realm, period.first, period.last)}
        linked = store.linked_to(self._realm, list(there))
        dated = store.dated(period.first, period.last)
        known = set(dated)
        po_ids = [*dated, *sorted(set(linked.values()) - known)]
        total, rows, claimed = len(po_ids) + len(there), [], set(linked)
        for at in range(0, len(po_ids), _CHUNK):
            _stop_if(cancel)
            events.progress(Progress(at, total, "Comparing with QuickBooks"))
            for found in self._found(po_ids[at : at + _CHUNK]):
                rows.append(row_of(found, period, self._home))
                if found.seen is not None:
                    claimed.add(found.seen.id)
        _stop_if(cancel)
        lonely = [Found(seen=seen) for ident, seen in there.items() if ident not in claimed]
        return [*rows, *(row_of(found, period, self._home) for found in lonely)]

    def _found(self, po_ids: Sequence[str]) -> Iterator[Found]:
        store = self._stores.rows
        orders = self._stores.orders.many(po_ids)
        links = self._still_there(store.links(self._realm, po_ids))
        states = store.states(self._realm, po_ids)
        bill_ids = {ident for link in links.values() for ident in link.bill_ids}
        bills = self._stores.mirror.bills(self._realm, bill_ids) if bill_ids else {}
        seen = self._unlinked([order for order in orders if order.id not in links])
        for order in orders:
            link = links.get(order.id)
            yield Found(
                order,
                link,
                self._read(link.now, link.line_ids) if link else None,
                seen.get(order.id),
                states.get(order.id),
                [bills[ident] for ident in link.bill_ids if ident in bills] if link else (),
            )

    def _still_there(self, links: Mapping[str, Link]) -> dict[str, Link]:
        """Links whose document was deleted in QuickBooks are links to nothing."""
        known = self._stores.mirror.known(self._realm, [link.qbo_id for link in links.values()])
        gone = {ident for ident, row in known.items() if row.deleted}
        return {po_id: link for po_id, link in links.items() if link.qbo_id not in gone}

    def _unlinked(self, orders: Sequence[PurchaseOrder]) -> dict[str, Mirrored]:
        """QuickBooks' document of POs that are not linked: with the PO's mark, else the only one with its number."""
        if not orders:
            return {}
        tags = {tag_of(self._realm, order.id): order for order in orders}
        rows = self._stores.mirror.find(self._realm, [order.doc_number for order in orders], list(tags))
        taken = self._stores.rows.linked_to(self._realm, [row.id for row in rows])
        free = [row for row in rows if row.id not in taken]
        numbered: dict[str, list[Mirrored]] = defaultdict(list)
        for row in free:
            numbered[same_name_key(row.number)].append(row)
        tagged = {tag: row for row in free for tag in row.tags}
        found: dict[str, Mirrored] = {}
        for tag, order in tags.items():
            same = numbered.get(same_name_key(order.doc_number), [])
            match = tagged.get(tag) or (same[0] if len(same) == 1 else None)
            if match is not None:
                found[order.id] = match
        return found


def _standings(rows: Sequence[TieRow]) -> Mapping[Standing, int]:
    counts = Counter(row.standing for row in rows)
    return {standing: counts.get(standing, 0) for standing in Standing}


def _stop_if(cancel: CancelToken) -> None:
    if cancel.canceled:
        raise Canceled
