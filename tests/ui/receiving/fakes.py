"""`ReceivingService` in memory: notes what it is asked, and fails when told to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, cast

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.receiving import Receipt, ReceiptLine
from app.services.receiving import Received, ReceivingService


class FakeReceiving:
    """Keeps every call as (word, what, ...)."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.error: AppError | None = None

    def submit(
        self, po_id: str, lines: Sequence[ReceiptLine], note: str = "", delivered: date | None = None
    ) -> Received:
        return self._received("submit", po_id, _told(lines), note, delivered)

    def correct(self, receipt_id: str, lines: Sequence[ReceiptLine], note: str = "") -> Received:
        return self._received("correct", receipt_id, _told(lines), note)

    def undo(self, receipt_id: str) -> Received:
        return self._received("undo", receipt_id)

    def mark_delivered(self, po_id: str, on: date) -> ChangeSet:
        return self._received("delivered", po_id, on).changes

    def mark_ordered(self, po_id: str, on: date) -> ChangeSet:
        return self._received("ordered", po_id, on).changes

    def mark_shipped(self, po_id: str, carrier: str = "", tracking: str = "") -> ChangeSet:
        return self._received("shipped", po_id, carrier, tracking).changes

    def _received(self, *call: Any) -> Received:
        if self.error is not None:
            raise self.error
        self.calls.append(call)
        receipt = Receipt("r", "po", datetime(2026, 11, 24, tzinfo=UTC), ())
        return Received(receipt, ChangeSet.of(ChangeKind.ORDERS))


def receiving_service(fake: FakeReceiving | None = None) -> ReceivingService:
    return cast(ReceivingService, fake or FakeReceiving())


def _told(lines: Sequence[ReceiptLine]) -> list[tuple[str, str, str, str]]:
    return [
        (line.line, str(line.received), str(line.rejected), line.note) for line in lines if not line.is_empty
    ]
