"""Receipts whose stock in Shopify needs a person, as entries of "Needs you"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.domain.needs import Answered, Need, NeedPo
from app.domain.questions import Choice
from app.domain.stock import StockAsk, StockEntry
from app.services.stock_answers import StockAnswers
from app.sync.ports import OrderStore

STOCK = "stock"
_LEAVE = Choice("leave", "Leave the stock alone", "Nothing is changed in Shopify for this receipt.")
_RETRY = Choice("retry", "Try again", "Once it has been put right.")
_CHOICES: Mapping[StockAsk, tuple[Choice, ...]] = {
    StockAsk.SOURCE: (
        Choice("this-po", "Raise it, for this PO", "Shopify's stock is changed by its receipts."),
        Choice("this-source", "Raise it, for all POs of this source", "You are not asked about them again."),
        _LEAVE,
    ),
    StockAsk.CHECK: (
        Choice("there", "It is in Shopify", "The stock history there shows this receipt."),
        Choice("not-there", "It is not there: send it", "The stock is changed now."),
    ),
}
_PLACE = "The place is chosen in Settings, under Shopify, with the button Places."


class StockNeeds:
    """Implements `NeedProvider`. `seen` and `orders` read for the window, `answers` writes."""

    name = STOCK

    def __init__(self, seen: StockAnswers, orders: OrderStore, answers: StockAnswers) -> None:
        self._seen = seen
        self._orders = orders
        self._answers = answers

    def needs(self) -> Sequence[Need]:
        """One entry for each receipt."""
        asked = self._seen.asking()
        known = {order.id: order for order in self._orders.many([entry.po_id for entry in asked])}
        return [
            _need(entry, known[entry.po_id].supplier.name if entry.po_id in known else "") for entry in asked
        ]

    def count(self) -> int:
        """How many entries."""
        return len(self._seen.asking())

    def answer(self, needs: Sequence[Need], key: str) -> Answered:
        """Say the same of all these receipts. One that was settled meanwhile is passed over."""
        changes = ChangeSet()
        for need in needs:
            try:
                changes |= self._one(str(need.body), key)
            except UserMustAct:
                continue  # it is settled
        if not changes.po_ids:
            return Answered()
        return Answered(changes | ChangeSet.of(ChangeKind.QUESTIONS))

    def take_back(self, done: Answered) -> ChangeSet:
        """Not possible: what was said may have reached Shopify.

        Raises:
            UserMustAct: always.
        """
        del done
        raise UserMustAct(
            "Too late to undo", "Shopify may have been told already.", "Take the receipt back if need be."
        )

    def _one(self, receipt_id: str, key: str) -> ChangeSet:
        answers = self._answers
        ways: Mapping[str, Callable[[], ChangeSet]] = {
            "this-po": lambda: answers.consent(receipt_id, whole_source=False),
            "this-source": lambda: answers.consent(receipt_id, whole_source=True),
            "there": lambda: answers.found(receipt_id, there=True),
            "not-there": lambda: answers.found(receipt_id, there=False),
            "leave": lambda: answers.leave(receipt_id),
            "retry": lambda: answers.retry(receipt_id),
        }
        return ways[key]() if key in ways else ChangeSet()


def _need(entry: StockEntry, supplier: str) -> Need:
    text = entry.reason if entry.ask is not StockAsk.PLACE else f"{entry.reason} {_PLACE}"
    return Need(
        STOCK,
        entry.receipt_id,
        STOCK,
        f"Shopify's stock of a receipt of PO-{entry.po_number}",
        text,
        (NeedPo(entry.po_id, entry.po_number, supplier),),
        entry.at,
        _CHOICES.get(entry.ask, (_RETRY, _LEAVE)),
        body=entry.receipt_id,
    )
