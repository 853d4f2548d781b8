"""Receipts: written together with the PO that they change, never changed afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.errors import UserMustAct
from app.domain.orders import PurchaseOrder
from app.domain.receiving import Receipt, renamed
from app.domain.tracing import Change
from app.storage.codec import dump, load, moment_text
from app.storage.database import Database
from app.storage.models import Models
from app.storage.orders import Orders
from app.storage.rows import put_rows, whole
from app.storage.select import row_with, rows_with
from app.sync.ports import Decide


class Receipts:
    """Implements `ReceiptStore`."""

    def __init__(self, database: Database, orders: Orders) -> None:
        self._db = database
        self._orders = orders

    def get(self, receipt_id: str) -> Receipt | None:
        """One receipt, or None."""
        with self._db.reading() as models:
            row = row_with(models.receipt, id=receipt_id)
            return _receipt(row) if row else None

    def of_order(self, po_id: str) -> Sequence[Receipt]:
        """Receipts of a PO, newest first."""
        with self._db.reading() as models:
            rows = rows_with(models.receipt, order="at DESC, rowid DESC", po_id=po_id)
            return [_receipt(row) for row in rows]

    def since(self, moment: datetime) -> Sequence[Receipt]:
        """Receipts of all POs from this moment on, oldest first."""
        with self._db.reading() as models:
            table = models.receipt
            found = table.select().where(table.at >= moment_text(moment)).order_by(table.at, table.id)
            return [_receipt(row) for row in found.dicts()]

    def record(self, po_id: str, decide: Decide, change: Change) -> bool:
        """Store receipts and the PO that follows from them in one transaction, with history.

        Raises:
            UserMustAct: the PO is gone, a receipt is stored already, or takes back one that was taken back.
        """
        with self._db.writing() as models:
            before = self._orders.get(po_id)
            if before is None:
                raise UserMustAct(
                    "The PO is gone", "This purchase order does not exist any more.", "Choose another."
                )
            order, receipts = decide(before)
            for receipt in receipts:
                _check(models, receipt, order)
                put_rows(models.receipt, [_columns(receipt)])
            return bool(self._orders.save([order], change))

    def rename_lines(self, po_id: str, refs: Mapping[str, str]) -> None:
        """After a merge of products the lines have other references; the receipts follow, inside its transaction."""
        if not refs:
            return
        with self._db.writing() as models:
            for receipt in self.of_order(po_id):
                put_rows(models.receipt, [_columns(renamed(receipt, refs))])


def _check(models: Models, receipt: Receipt, order: PurchaseOrder) -> None:
    if row_with(models.receipt, id=receipt.id):
        raise UserMustAct(
            "It is stored already",
            f"This receipt of {order.doc_number} was stored before, so it is not counted again.",
            "Look at the receipts of the purchase order.",
        )
    if receipt.undoes and row_with(models.receipt, undoes=receipt.undoes):
        raise UserMustAct(
            "It was taken back already",
            f"This receipt of {order.doc_number} was taken back before.",
            "Look at the receipts of the purchase order.",
        )


def _columns(receipt: Receipt) -> dict[str, Any]:
    return {
        "id": receipt.id,
        "po_id": receipt.po_id,
        "at": moment_text(receipt.at),
        "undoes": receipt.undoes,
        "body": dump(receipt),
    }


def _receipt(row: Any) -> Receipt:
    return load(Receipt, whole(row)["body"])
