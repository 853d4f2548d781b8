"""Takes records of a source in: each is stored, found unchanged, held back for a person, or refused with its reason.

The rule for POs that were edited here is decision 049: what only one side changed since the source brought it last is
kept; where both sides changed the same field nothing is overwritten before a person has said which to take.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import ItemRefused, UserMustAct
from app.domain.feed import FEED_NAME
from app.domain.folder import FOLDER_NAME
from app.domain.incoming import Brought, Disagreement, Incoming, Settled, is_open
from app.domain.names import same_name_key
from app.domain.order_merge import merge, same_content
from app.domain.orders import PurchaseOrder, new_po_id
from app.domain.tracing import Change, ChangeSource
from app.services.differing import disagreements
from app.services.saving import Saving
from app.sync.ports import Clock, IncomingStore, OrderStore

#: How the history names each source.
_SOURCES = {FEED_NAME: ChangeSource.FEED, FOLDER_NAME: ChangeSource.FOLDER}


@dataclass(slots=True)
class _Page:
    """The work on one page: what is there, and what shall be there."""

    source: str
    turn: int
    wins: bool
    known: dict[str, Brought]
    orders: dict[str, PurchaseOrder] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    written: dict[str, PurchaseOrder] = field(default_factory=dict)
    fresh: set[str] = field(default_factory=set)
    numbers: dict[str, str] = field(default_factory=dict)
    told: Settled = field(default_factory=Settled)


class Settling:
    """One for all sources; `source` keeps their records apart."""

    def __init__(self, orders: OrderStore, records: IncomingStore, saving: Saving, clock: Clock) -> None:
        self._orders = orders
        self._records = records
        self._saving = saving
        self._clock = clock

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is stored inside is stored as one, with whatever belongs to it (a cursor)."""
        with self._records.together():
            yield

    def settle(
        self,
        source: str,
        records: Sequence[Incoming],
        *,
        turn: int = 1,
        wins: bool = False,
        file_name: str = "",
    ) -> Settled:
        """Take these records in, all of them or (after an error of the computer) none.

        `wins`: the source overwrites edits made here. The later of two versions of one record counts.
        """
        with self.together():
            try:
                return self._settle(source, records, turn, wins, file_name)
            except (ItemRefused, UserMustAct) as error:
                # One of them cannot be stored: it alone is refused, with the reason.
                if len(records) == 1:
                    alone = replace(records[0], order=None, problem=error.sentence)
                    return self._settle(source, [alone], turn, wins, file_name)
            done = Settled()
            for record in records:
                done |= self.settle(source, [record], turn=turn, wins=wins, file_name=file_name)
            return done

    def _settle(
        self, source: str, records: Sequence[Incoming], turn: int, wins: bool, file_name: str
    ) -> Settled:
        with self.together():
            page = self._page(source, records, turn, wins=wins)
            for record in records:
                self._settle_one(page, record)
            changed = list(page.written.values())
            change = Change(_SOURCES[source], file_name)
            changes = self._saving.store(changed, change) if changed else ChangeSet()
            self._records.put(list(page.known.values()))
        if page.told.held or page.told.refused:
            changes |= ChangeSet.of(ChangeKind.LOG)
        if records:  # something may wait, or not wait any more
            changes |= ChangeSet.of(ChangeKind.QUESTIONS)
        return replace(page.told, po_ids=tuple(page.written), changes=changes)

    def disagreements(self, source: str) -> Sequence[Disagreement]:
        """POs that were changed on both sides and wait for a person."""
        return disagreements(self._orders, self._records, source)

    def known(self, source: str, record_ids: Sequence[str]) -> Sequence[Brought]:
        """What is known about these records."""
        return list(self._records.known(source, record_ids).values())

    def orders(self, po_ids: Sequence[str]) -> tuple[PurchaseOrder, ...]:
        """These POs as they are now."""
        return tuple(self._orders.many(sorted(po_ids)))

    def put_back(
        self,
        source: str,
        records: Sequence[Brought],
        before: Sequence[PurchaseOrder],
        after: Sequence[PurchaseOrder],
    ) -> ChangeSet:
        """Take an answer back: records and POs as they were.

        Raises:
            UserMustAct: a PO is no longer as the answer left it. Nothing was taken back.
        """
        with self.together():
            if tuple(after) != self.orders([order.id for order in after]):
                raise UserMustAct(
                    "Too late to undo",
                    "A purchase order was changed since.",
                    "Correct it by hand; its history shows what it was before.",
                )
            different = [old for old, new in zip(before, after, strict=True) if old != new]
            change = Change(_SOURCES[source], note="the answer was taken back")
            changes = self._saving.store(different, change) if different else ChangeSet()
            self._records.put(records)
        return changes

    def refused(self, source: str) -> Sequence[Brought]:
        """Records that could not be taken, with the reason."""
        return self._records.refused(source)

    def answer(self, source: str, record_id: str, *, theirs: bool) -> Settled:
        """Take the source's fields where both sides changed them, or keep those that are here.

        Raises:
            UserMustAct: the question is no longer open.
        """
        with self.together():
            entry = self._records.known(source, [record_id]).get(record_id)
            here = self._orders.get(entry.po_id) if entry else None
            if entry is None or entry.waiting is None or here is None:
                raise UserMustAct(
                    "This was answered already", "The question is no longer open.", "Look at the list again."
                )
            merged = merge(entry.brought, here, entry.waiting, theirs=theirs).order
            change = Change(_SOURCES[source], note="a person said which version holds")
            changes = self._saving.store([merged], change) if merged != here else ChangeSet()
            self._records.put([replace(entry, brought=entry.waiting, waiting=None, since=None)])
        po_ids = tuple(changes.po_ids)
        return Settled(changed=len(po_ids), same=int(not po_ids), po_ids=po_ids, changes=changes)

    def dismiss(self, source: str, record_id: str) -> None:
        """Forget what was wrong with a record; it is tried again when it comes again."""
        entry = self._records.known(source, [record_id]).get(record_id)
        if entry is None:
            return
        if entry.po_id:
            self._records.put([replace(entry, problem="", since=entry.since if entry.waiting else None)])
        else:
            self._records.drop(source, record_id)

    def _page(self, source: str, records: Sequence[Incoming], turn: int, *, wins: bool) -> _Page:
        known = dict(self._records.known(source, {record.record_id for record in records}))
        page = _Page(source, turn, wins, known)
        ids = {entry.po_id for entry in known.values()} | {r.order.id for r in records if r.order}
        page.orders = {order.id: order for order in self._orders.many(sorted(ids - {""}))}
        page.owners = dict(self._records.of_orders(source, sorted(ids - {""})))
        return page

    def _settle_one(self, page: _Page, record: Incoming) -> None:
        entry = page.known.get(record.record_id) or Brought(page.source, record.record_id)
        entry = replace(entry, turn=page.turn, number=record.number or entry.number)
        if record.order is None:
            self._refuse(page, entry, record.problem)
            return
        po_id = entry.po_id or self._po_id(page, record.order, record.record_id)
        order = replace(record.order, id=po_id)
        trouble = self._trouble(page, entry, order)
        if trouble:
            self._refuse(page, entry, trouble)
            return
        entry = replace(entry, po_id=po_id, open=is_open(order), problem="")
        page.owners[po_id] = record.record_id
        here = page.orders.get(po_id)
        if here is None:
            page.fresh.add(po_id)
            self._write(page, entry, order, order)
            return
        merged = merge(entry.brought, here, order, theirs=page.wins)
        if merged.differences and not page.wins:
            page.known[record.record_id] = replace(
                entry, waiting=order, since=entry.since or self._clock.now()
            )
            page.told |= Settled(held=1)
        elif _worth_writing(merged.order, here):
            self._write(page, entry, merged.order, order, only_origin=same_content(merged.order, here))
        else:
            page.known[record.record_id] = replace(entry, brought=order, waiting=None, since=None)
            page.told |= Settled(same=1)

    def _po_id(self, page: _Page, order: PurchaseOrder, record_id: str) -> str:
        """The PO that a record without one belongs to: the one with its number, else a new one."""
        key = same_name_key(order.number)
        if key in page.numbers:
            return page.numbers[key]
        found = self._orders.by_number(order.number)
        if found is None or found.id in page.written:  # it may just have got another number
            renamed = page.owners.get(order.id, record_id) != record_id
            # The number's first PO is another record that has a new number now: this one is a PO of its own.
            return new_po_id(order.id, record_id) if renamed else order.id
        page.orders.setdefault(found.id, found)
        page.owners.update(self._records.of_orders(page.source, [found.id]))
        return found.id

    def _trouble(self, page: _Page, entry: Brought, order: PurchaseOrder) -> str:
        """Why this PO cannot be the record's; "" when it can."""
        owner = page.owners.get(order.id, entry.record_id)
        if owner != entry.record_id:
            return (
                f"PO-{order.number} is there already, from record {owner}. Two records cannot be one purchase order: "
                "one of them needs another number, or should be canceled."
            )
        here = page.orders.get(order.id)
        if here is not None and same_name_key(here.number) == same_name_key(order.number):
            return ""
        holder = page.numbers.get(same_name_key(order.number))
        if holder is None:
            found = self._orders.by_number(order.number)
            free = found is None or (
                found.id in page.written and page.written[found.id].number != found.number
            )
            holder = None if free or found is None else found.id
        if holder not in (None, order.id):
            return f"Another PO has the number PO-{order.number} here. Give one of them another number."
        return ""

    def _write(
        self,
        page: _Page,
        entry: Brought,
        order: PurchaseOrder,
        brought: PurchaseOrder,
        *,
        only_origin: bool = False,
    ) -> None:
        page.known[entry.record_id] = replace(entry, brought=brought, waiting=None, since=None)
        first = order.id not in page.written
        page.orders[order.id] = page.written[order.id] = order
        page.numbers[same_name_key(order.number)] = order.id
        if first:
            new = order.id in page.fresh
            changed = not new and not only_origin
            page.told |= Settled(created=int(new), changed=int(changed), same=int(only_origin))

    def _refuse(self, page: _Page, entry: Brought, problem: str) -> None:
        since = entry.since or self._clock.now()
        page.known[entry.record_id] = replace(entry, problem=problem, since=since)
        page.told |= Settled(refused=1)


def _worth_writing(merged: PurchaseOrder, here: PurchaseOrder) -> bool:
    """A file's name alone is no change; another kind of source, or another record, is."""
    same_source = (merged.origin.kind, merged.origin.external_id) == (
        here.origin.kind,
        here.origin.external_id,
    )
    return not (same_source and same_content(merged, here))
