"""Saving a PO that a person edited."""

from __future__ import annotations

from dataclasses import replace

from app.domain.changes import ChangeSet
from app.domain.errors import UserMustAct
from app.domain.orders import PurchaseOrder, StatedTotals
from app.domain.tracing import Change, ChangeSource
from app.services.saving import Saving
from app.sync.ports import OrderStore


class EditingService:
    """Checks an edit and saves it."""

    def __init__(self, orders: OrderStore, saving: Saving) -> None:
        self._orders = orders
        self._saving = saving

    def save(self, order: PurchaseOrder) -> ChangeSet:
        """Store an edited PO. The totals that its file stated no longer hold, so they are dropped.

        Raises:
            UserMustAct: number or supplier is missing, or another PO has this number.
        """
        if not order.number.strip():
            raise UserMustAct("The number is missing", "A PO needs a number.", "Fill it in, then save again.")
        if not order.supplier.name.strip():
            raise UserMustAct(
                "The supplier is missing", f"PO-{order.number} has no supplier.", "Fill it in, then save."
            )
        other = self._orders.by_number(order.number)
        if other is not None and other.id != order.id:
            raise UserMustAct(
                "The number is taken",
                f"Another PO of {other.supplier.name} is PO-{order.number}.",
                "Choose another.",
            )
        order = replace(order, number=order.number.strip())
        before = self._orders.get(order.id)
        if before is not None and (before.lines, before.cost_lines) != (order.lines, order.cost_lines):
            order = replace(order, stated=StatedTotals())
        return self._saving.save([order], Change(ChangeSource.PERSON))
