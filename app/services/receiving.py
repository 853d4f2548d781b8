"""Receiving: what arrived is stored with its PO. QuickBooks hears nothing of it by itself (issue 6.6, decision 046)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.receiving import (
    Receipt,
    ReceiptLine,
    after_receipt,
    cannot_take_back,
    counter_lines,
    delivered_on,
    mistakes_in,
    too_many,
    with_receipt,
)
from app.domain.tracing import Change, ChangeSource
from app.services.badges import Badges
from app.services.editing import EditingService
from app.sync.ports import Clock, Decide, OrderStore, ReceiptStore

#: Called with receipts that were just stored; stock in the shop hangs on it.
Arrived = Callable[[Sequence[Receipt]], None]


def nobody(receipts: Sequence[Receipt]) -> None:
    """The `Arrived` of a shop that raises its stock itself."""
    del receipts


@dataclass(frozen=True, slots=True)
class Received:
    """What storing a receipt did. `warnings`: lines that have more pieces than were ordered."""

    receipt: Receipt
    changes: ChangeSet
    warnings: tuple[str, ...] = field(default=())


class ReceivingService:
    """Stores receipts and what follows from them. Calls belong in a worker; each is one short transaction."""

    def __init__(
        self,
        orders: OrderStore,
        receipts: ReceiptStore,
        badges: Badges,
        editing: EditingService,
        clock: Clock,
        new_id: Callable[[], str],
        arrived: Arrived = nobody,
        who: str = "",
    ) -> None:
        """`who` is the account of the person at this computer, for the history."""
        self._orders = orders
        self._receipts = receipts
        self._badges = badges
        self._editing = editing
        self._clock = clock
        self._new_id = new_id
        self._arrived = arrived
        self._who = who

    def submit(
        self, po_id: str, lines: Sequence[ReceiptLine], note: str = "", delivered: date | None = None
    ) -> Received:
        """Store what arrived; with `delivered` the PO is also marked delivered on that day.

        Raises:
            UserMustAct: the figures cannot be stored, or the PO is gone. Nothing was saved.
        """
        warnings: list[str] = []

        def decide(order: PurchaseOrder) -> tuple[PurchaseOrder, Sequence[Receipt]]:
            _refuse(order, mistakes_in(order, lines, note))
            self._check_day(order, delivered)
            warnings.extend(too_many(order, lines))
            receipt = self._receipt(order, lines, note)
            if delivered is not None:
                former = order.status if order.status is not PoStatus.DELIVERED else None
                receipt = replace(receipt, delivered=delivered, former_status=former)
            return after_receipt(order, receipt), [receipt]

        return self._record(po_id, decide, "", warnings)

    def undo(self, receipt_id: str) -> Received:
        """Take a receipt back by another one with the opposite figures.

        Raises:
            UserMustAct: it was taken back already, or the PO's figures were changed since. Nothing was saved.
        """
        receipt = self._known(receipt_id)

        def decide(order: PurchaseOrder) -> tuple[PurchaseOrder, Sequence[Receipt]]:
            counter = self._counter(order, receipt)
            return after_receipt(order, counter), [counter]

        return self._record(receipt.po_id, decide, "Receipt taken back", [])

    def correct(self, receipt_id: str, lines: Sequence[ReceiptLine], note: str = "") -> Received:
        """Take a receipt back and store what really arrived instead, both or neither. A delivered PO stays so.

        Raises:
            UserMustAct: as `undo` and `submit`. Nothing was saved.
        """
        former = self._known(receipt_id)
        warnings: list[str] = []

        def decide(order: PurchaseOrder) -> tuple[PurchaseOrder, Sequence[Receipt]]:
            counter = replace(self._counter(order, former), former_status=None)
            between = with_receipt(order, counter.lines)
            _refuse(order, mistakes_in(between, lines, note))
            warnings.extend(too_many(between, lines))
            # The new receipt remembers the status of before, for the day it is taken back itself.
            fresh = replace(self._receipt(order, lines, note), former_status=former.former_status)
            return with_receipt(between, fresh.lines), [counter, fresh]

        return self._record(former.po_id, decide, "Receipt corrected", warnings)

    def mark_delivered(self, po_id: str, on: date) -> ChangeSet:
        """The PO is delivered, whatever is still open; it is to bill now.

        Raises:
            UserMustAct: it is canceled or gone, or the day is still to come.
        """

        def decide(order: PurchaseOrder) -> tuple[PurchaseOrder, Sequence[Receipt]]:
            self._check_day(order, on)
            return delivered_on(order, on), []

        change = Change(ChangeSource.PERSON, who=self._who, note="Marked delivered")
        self._receipts.record(po_id, decide, change)
        return self._told(po_id)

    def mark_ordered(self, po_id: str, on: date) -> ChangeSet:
        """The PO was sent to the supplier. Its date goes into QuickBooks, so this is saved as an edit is.

        Raises:
            UserMustAct: it is canceled or gone, or the day is still to come.
        """
        order = self._order(po_id)
        self._check_day(order, on)
        return self._editing.save(
            replace(order, status=PoStatus.ORDERED, status_raw="", ordered_date=on, delivered_date=None)
        )

    def mark_shipped(self, po_id: str, carrier: str = "", tracking: str = "") -> ChangeSet:
        """It is on its way; carrier and tracking number are kept where none are given. Saved as an edit is.

        Raises:
            UserMustAct: it is canceled or gone.
        """
        order = self._order(po_id)
        self._check_day(order, None)
        return self._editing.save(
            replace(
                order,
                status=PoStatus.SHIPPED,
                status_raw="",
                delivered_date=None,
                carrier=carrier.strip() or order.carrier,
                tracking_number=tracking.strip() or order.tracking_number,
            )
        )

    def _receipt(self, order: PurchaseOrder, lines: Sequence[ReceiptLine], note: str) -> Receipt:
        entered = tuple(line for line in lines if not line.is_empty)
        return Receipt(self._new_id(), order.id, self._clock.now(), entered, note.strip())

    def _counter(self, order: PurchaseOrder, receipt: Receipt) -> Receipt:
        if receipt.undoes:
            raise UserMustAct(
                "It takes another receipt back",
                f"This entry of {order.doc_number} takes a receipt back, so there is nothing to take back.",
                "Enter what arrived as a new receipt.",
            )
        if any(known.undoes == receipt.id for known in self._receipts.of_order(order.id)):
            raise UserMustAct(
                "It was taken back already",
                f"This receipt of {order.doc_number} was taken back before.",
                "Look at the receipts of the PO.",
            )
        _refuse(order, cannot_take_back(order, receipt), "Correct the received quantities in the PO instead.")
        return replace(
            self._receipt(order, counter_lines(receipt), ""),
            undoes=receipt.id,
            former_status=receipt.former_status,
        )

    def _record(self, po_id: str, decide: Decide, note: str, warnings: Sequence[str]) -> Received:
        stored: list[Receipt] = []

        def noting(order: PurchaseOrder) -> tuple[PurchaseOrder, Sequence[Receipt]]:
            after, receipts = decide(order)
            stored[:] = receipts
            return after, receipts

        change = Change(ChangeSource.RECEIPT, who=self._who, note=note)
        self._receipts.record(po_id, noting, change)
        changes = self._told(po_id)
        self._arrived(stored)
        return Received(stored[-1], changes, tuple(warnings))

    def _told(self, po_id: str) -> ChangeSet:
        """Nothing of this is in QuickBooks' document, so a PO there stays "In QuickBooks"."""
        touched = ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset({po_id}), structure=True)
        return touched | self._badges.after_receiving([po_id])

    def _check_day(self, order: PurchaseOrder, on: date | None) -> None:
        if order.status is PoStatus.CANCELED:
            _refuse(order, [f"{order.doc_number} is canceled."])
        if on is not None and on > self._clock.now().astimezone().date():
            _refuse(order, [f"{on.isoformat()} is still to come."])

    def _order(self, po_id: str) -> PurchaseOrder:
        order = self._orders.get(po_id)
        if order is None:
            raise UserMustAct(
                "The PO is gone", "This purchase order does not exist any more.", "Choose another."
            )
        return order

    def _known(self, receipt_id: str) -> Receipt:
        receipt = self._receipts.get(receipt_id)
        if receipt is None:
            raise UserMustAct(
                "The receipt is gone", "This receipt does not exist any more.", "Choose another."
            )
        return receipt


def _refuse(
    order: PurchaseOrder, mistakes: Sequence[str], what_to_do: str = "Correct it, then try again."
) -> None:
    if mistakes:
        raise UserMustAct(
            f"Not saved: {order.doc_number}", " ".join([*mistakes, "Nothing was saved."]), what_to_do
        )
