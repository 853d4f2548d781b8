"""The one way in which POs are stored: history, badges and auto sync follow from it, whoever changed them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Protocol

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.orders import PurchaseOrder
from app.domain.tracing import Change, ChangeSource
from app.services.badges import Badges
from app.sync.ports import OrderStore

#: Called with the ids of POs that were just saved; auto sync on save hangs on it.
Saved = Callable[[Sequence[str]], None]
#: POs of a source under the names that suppliers and products have here, after two of them were merged.
Canonical = Callable[[Sequence[PurchaseOrder]], Sequence[PurchaseOrder]]


class Noting(Protocol):
    """Remembers what was saved until auto sync has sent it."""

    def together(self) -> AbstractContextManager[object]:
        """Everything that is stored inside is stored as one."""

    def saved(self, po_ids: Sequence[str]) -> None:
        """These POs were saved."""


class _NotNoted:
    """Without auto sync there is nothing to remember."""

    def together(self) -> AbstractContextManager[object]:
        return nullcontext()

    def saved(self, po_ids: Sequence[str]) -> None:
        """Nothing."""


_BY_PEOPLE = frozenset({ChangeSource.PERSON, ChangeSource.RECEIPT, ChangeSource.MERGE})


def as_stated(orders: Sequence[PurchaseOrder]) -> Sequence[PurchaseOrder]:
    """The `Canonical` of a shop in which nothing was merged."""
    return orders


class Saving:
    """Used by the editor and by every source. `who` is the account of the person at this computer, "" unknown.

    What a source still calls by the name of a supplier or product that was merged away is stored under the new name.
    """

    def __init__(
        self,
        orders: OrderStore,
        badges: Badges,
        saved: Saved,
        who: str = "",
        canonical: Canonical = as_stated,
        later: Noting | None = None,
    ) -> None:
        self.canonical = canonical
        self._orders = orders
        self._badges = badges
        self._saved = saved
        self._who = who
        self._later: Noting = later or _NotNoted()

    def save(self, orders: Sequence[PurchaseOrder], change: Change) -> ChangeSet:
        """Store POs with their history in one transaction, give badges, and tell auto sync if the change may send.

        What did not change is not stored and not told.

        Raises:
            UserMustAct: a number belongs to another PO. Nothing was saved.
            ItemRefused: a number has more digits than can be stored. Nothing was saved.
        """
        changes = self.store(orders, change)
        if change.sends:
            self.tell([order.id for order in orders if order.id in changes.po_ids])
        return changes

    def store(self, orders: Sequence[PurchaseOrder], change: Change) -> ChangeSet:
        """As `save`, but auto sync is not told: for a source that stores page by page and calls `tell` at its end.

        What auto sync has to send is noted in the same transaction, so that an end of the program before `tell` does
        not lose it.
        """
        if change.source is ChangeSource.PERSON and not change.who:
            change = replace(change, who=self._who)
        with self._later.together():
            return self._store(orders, change)

    def _store(self, orders: Sequence[PurchaseOrder], change: Change) -> ChangeSet:
        ids = self._orders.save(orders if change.source in _BY_PEOPLE else self.canonical(orders), change)
        if not ids:
            return ChangeSet()
        if change.sends:
            self._later.saved(ids)
            return self._badges.after_save(ids)
        touched = ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset(ids), structure=True)
        return touched | self._badges.after_receiving(ids)

    def tell(self, po_ids: Sequence[str]) -> None:
        """These POs were stored and may be sent, in this order."""
        if po_ids:
            self._saved(list(dict.fromkeys(po_ids)))
