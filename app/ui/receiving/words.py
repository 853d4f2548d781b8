"""Words about receiving that several widgets share."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.money import ZERO
from app.domain.receiving import Progress, Receipt
from app.ui.orders.format import number_text


def tr(text: str) -> str:
    """In the person's language."""
    return QCoreApplication.translate("Receiving", text)


def progress_words(progress: Progress) -> str:
    """How far a PO has arrived, in one line."""
    if not progress.started:
        return tr("Nothing received yet; {open} ordered").format(open=number_text(progress.open))
    parts = [
        tr("{received} received of {ordered} ordered").format(
            received=number_text(progress.received), ordered=number_text(progress.ordered)
        )
    ]
    if progress.rejected:
        parts.append(tr("{count} rejected").format(count=number_text(progress.rejected)))
    if progress.over:
        one, many = (
            tr("{count} more than ordered on 1 line"),
            tr("{count} more than ordered on {lines} lines"),
        )
        parts.append(_on_lines(one, many, [line.over for line in progress.lines]))
    if progress.open:
        one, many = tr("{count} still open on 1 line"), tr("{count} still open on {lines} lines")
        parts.append(_on_lines(one, many, [line.open for line in progress.lines]))
    else:
        parts.append(tr("nothing open"))
    return " · ".join(parts)


def _on_lines(one: str, many: str, pieces: Sequence[Decimal]) -> str:
    lines = sum(1 for each in pieces if each)
    words = one if lines == 1 else many
    return words.format(count=number_text(sum(pieces, ZERO)), lines=number_text(Decimal(lines)))


def receipt_words(receipt: Receipt) -> str:
    """What a receipt brought, in one line."""
    if receipt.undoes:
        return tr("Takes an earlier receipt back")
    parts = []
    if receipt.received:
        parts.append(tr("{count} received").format(count=number_text(receipt.received)))
    if receipt.rejected:
        parts.append(tr("{count} rejected").format(count=number_text(receipt.rejected)))
    if receipt.delivered:
        parts.append(tr("marked delivered"))
    return " · ".join(parts) or tr("Note")
