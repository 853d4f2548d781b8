"""What arrived, delivery by delivery."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from app.domain.orders import PurchaseOrder
from app.domain.receiving import Receipt
from app.domain.tracing import Change

#: From a PO to what it becomes, and the receipts because of which it does.
Decide = Callable[[PurchaseOrder], tuple[PurchaseOrder, Sequence[Receipt]]]


class ReceiptStore(Protocol):
    """Receipts; each is stored once and stays as it is."""

    def get(self, receipt_id: str) -> Receipt | None:
        """One receipt, or None."""

    def of_order(self, po_id: str) -> Sequence[Receipt]:
        """Receipts of a PO, newest first, with those that take others back."""

    def since(self, moment: datetime) -> Sequence[Receipt]:
        """Receipts of all POs from this moment on, oldest first."""

    def record(self, po_id: str, decide: Decide, change: Change) -> bool:
        """Store receipts and the PO that follows from them in one transaction, with history; True when the PO changed.

        `decide` gets the PO as it is stored at that moment; what it raises is raised, and nothing is saved.

        Raises:
            UserMustAct: the PO is gone, a receipt is stored already, or takes back one that was taken back.
        """
