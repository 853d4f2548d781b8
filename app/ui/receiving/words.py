"""Words about receiving that several widgets share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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
        tr("{received} of {ordered} received").format(
            received=number_text(progress.received), ordered=number_text(progress.ordered)
        )
    ]
    if progress.rejected:
        parts.append(tr("{count} rejected").format(count=number_text(progress.rejected)))
    parts.append(
        tr("{count} open").format(count=number_text(progress.open)) if progress.open else tr("nothing open")
    )
    return " · ".join(parts)


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
