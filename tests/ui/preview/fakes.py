"""Previews without QuickBooks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import cast

from app.domain.compare import differences
from app.domain.documents import DocLine, Document, LineKind
from app.domain.errors import AppError, Canceled
from app.domain.runs import Trigger
from app.services.record_names import RecordNames
from app.services.syncing import Preview, PreviewRow, SyncService
from app.sync.events import EventSink, Progress
from app.sync.ports import CancelToken

NAMES = RecordNames(
    {"58": "Nordwind", "59": "Nordwind Handels GmbH"}, {"7": "Mug"}, {"33": "Accounts Payable"}
)
MUG = DocLine("sku:MUG-330#1", LineKind.ITEM, "7", "Stoneware mug", Decimal(75), Decimal(6), Decimal("12.5"))
TEA = DocLine(
    "sku:TEA/100#1", LineKind.ITEM, "new: Tea", "Earl Grey", Decimal(1250), Decimal(400), Decimal("3.125")
)
FREIGHT = DocLine("cost:freight:#1", LineKind.ACCOUNT, "33", "Freight", Decimal(48))
WANTED = Document("PO-1", "58", (MUG, TEA), "USD", txn_date=date(2026, 11, 20), memo="Ring twice")


def row(
    number: str, action: str, *, before: Document | None = None, needs_person: bool = False
) -> PreviewRow:
    """A PO of 1,325.00 USD for which `before` is what QuickBooks has."""
    return PreviewRow(
        f"id-{number}",
        f"PO-{number}",
        "Nordwind Handels GmbH",
        action,
        f"Reason of {number}.",
        differences(before, WANTED) if before is not None else (),
        WANTED.total,
        "USD",
        None if action == "left_out" else WANTED,
        before.total if before is not None else None,
        needs_person,
    )


SMALLER = replace(WANTED, memo="", lines=(replace(MUG, quantity=Decimal(5), amount=Decimal("62.5")), TEA))
PREVIEW = Preview(
    (
        row("1", "nothing"),
        row("2", "create"),
        row("3", "update", before=SMALLER),
        row("4", "ask", needs_person=True),
        row("5", "left_out"),
        row("6", "reattach"),
        row("7", "reattach", before=SMALLER, needs_person=True),
        row("8", "blocked"),
        row("9", "create"),
    ),
    ("Blue Ridge",),
    ("Earl Grey", "Mug"),
    NAMES,
)


class FakePreviews:
    """Stands for `SyncService`: answers with `preview`, or raises it; notes what it is asked."""

    def __init__(self, preview: Preview | AppError = PREVIEW) -> None:
        self.answer = preview
        self.asked: list[tuple[str, ...] | None] = []
        self.runs: list[tuple[str, ...] | None] = []

    def preview(self, po_ids: Sequence[str] | None, cancel: CancelToken, events: EventSink) -> Preview:
        self.asked.append(None if po_ids is None else tuple(po_ids))
        events.progress(Progress(0, 9, "Looking the numbers up in QuickBooks"))
        if cancel.canceled:
            raise Canceled
        if isinstance(self.answer, AppError):
            raise self.answer
        return self.answer

    def run(
        self, po_ids: Sequence[str] | None, trigger: Trigger, cancel: CancelToken, events: EventSink
    ) -> object:
        self.runs.append(None if po_ids is None else tuple(po_ids))
        raise Canceled

    @property
    def real(self) -> SyncService:
        """The same object under the type that the sheet asks for."""
        return cast(SyncService, self)
