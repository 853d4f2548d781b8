"""The part of the detail pane about arrival: how far it is, what can be done, and the receipts so far."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.orders import PoStatus
from app.domain.receiving import Receipt, ReceiptLine, progress_of, standing
from app.domain.stock import StockEntry
from app.services.orders import OrderDetail
from app.ui.orders.format import moment_text, number_text
from app.ui.receiving.bar import ProgressLine
from app.ui.receiving.words import progress_words, receipt_words, tr
from app.ui.shopify.badge import badge_of
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import BadgeWidget, FlowRow, LinkButton, QuietButton, SecondaryButton, text_label

#: What a person may want (`ReceivingSection.wanted`); the last three come with a receipt.
RECEIVE, DELIVERED, ORDERED, SHIPPED, CORRECT, TAKE_BACK, STOCK = (
    "receive",
    "delivered",
    "ordered",
    "shipped",
    "correct",
    "take back",
    "stock",
)
_ON_THE_WAY = frozenset({PoStatus.DRAFT, PoStatus.ORDERED, PoStatus.SHIPPED, PoStatus.UNKNOWN})
_FIRST = 5


def is_shown(detail: OrderDetail) -> bool:
    """A canceled PO has nothing to receive, and one without lines neither."""
    return bool(detail.receipts) or (
        bool(detail.order.lines) and detail.order.status is not PoStatus.CANCELED
    )


class ReceivingSection(QWidget):
    """Emits `wanted` with one of the words above, the `OrderDetail`, and the `Receipt` or None."""

    wanted = Signal(str, object, object)

    def __init__(self, theme: Theme, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._detail = detail
        self.setAccessibleName(tr("Receiving"))
        progress = progress_of(detail.order)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.S)
        if detail.order.lines:
            self._layout.addWidget(text_label(progress_words(progress), wrap=True))
            self._layout.addWidget(ProgressLine(theme, progress))
        if detail.order.status is not PoStatus.CANCELED:
            self._layout.addWidget(self._buttons())
        self._more: LinkButton | None = None
        self._show(detail.receipts[:_FIRST])
        if len(detail.receipts) > _FIRST:
            words = tr("Show all {count} receipts").format(count=len(detail.receipts))
            self._more = LinkButton(theme, words)
            self._more.clicked.connect(self._show_rest)
            self._layout.addWidget(self._more)

    def _buttons(self) -> FlowRow:
        status = self._detail.order.status
        receive = SecondaryButton(self._theme, tr("Receive…"), "inbox", name=tr("Enter what arrived"))
        receive.clicked.connect(self._receive)
        row = FlowRow(receive)
        if status in _ON_THE_WAY:
            delivered = SecondaryButton(self._theme, tr("Mark delivered…"), "delivered")
            delivered.clicked.connect(self._delivered)
            row.add(delivered)
        if status in (PoStatus.DRAFT, PoStatus.UNKNOWN):
            ordered = QuietButton(self._theme, tr("Mark ordered…"), "ordered")
            ordered.clicked.connect(self._ordered)
            row.add(ordered)
        if status is PoStatus.ORDERED:
            shipped = QuietButton(self._theme, tr("Mark shipped…"), "shipped")
            shipped.clicked.connect(self._shipped)
            row.add(shipped)
        return row

    def _show(self, receipts: tuple[Receipt, ...]) -> None:
        held = {receipt.id for receipt in standing(self._detail.receipts)}
        for receipt in receipts:
            stock = self._detail.stock.get(receipt.id)
            row = ReceiptRow(self._theme, receipt, holds=receipt.id in held, stock=stock)
            row.wanted.connect(self._on_receipt)
            self._layout.addWidget(row)

    def _show_rest(self) -> None:
        if self._more is not None:
            self._more.hide()
        self._show(self._detail.receipts[_FIRST:])

    def _receive(self) -> None:
        self.wanted.emit(RECEIVE, self._detail, None)

    def _delivered(self) -> None:
        self.wanted.emit(DELIVERED, self._detail, None)

    def _ordered(self) -> None:
        self.wanted.emit(ORDERED, self._detail, None)

    def _shipped(self) -> None:
        self.wanted.emit(SHIPPED, self._detail, None)

    def _on_receipt(self, word: str, receipt: Receipt) -> None:
        self.wanted.emit(word, self._detail, receipt)


class ReceiptRow(QWidget):
    """When, what, line by line; emits `wanted` with "correct", "take back" or "stock" and its receipt."""

    wanted = Signal(str, object)

    def __init__(
        self, theme: Theme, receipt: Receipt, *, holds: bool, stock: StockEntry | None = None
    ) -> None:
        super().__init__()
        self._receipt = receipt
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, 0)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        when = moment_text(receipt.at)
        if not holds and not receipt.undoes:
            when = tr("{moment} · taken back").format(moment=when)
        head.addWidget(text_label(when, Text.SMALL, tint="muted", wrap=True), 1)
        if holds:
            for word, text, name in (
                (CORRECT, tr("Correct…"), tr("Correct the receipt of {moment}")),
                (TAKE_BACK, tr("Take back…"), tr("Take the receipt of {moment} back")),
            ):
                button = LinkButton(theme, text, name=name.format(moment=when))
                button.clicked.connect(self._correct if word == CORRECT else self._take_back)
                head.addWidget(button)
        layout.addLayout(head)
        tint = "" if holds else "muted"
        layout.addWidget(text_label(receipt_words(receipt), tint=tint, wrap=True, selectable=True))
        for line in receipt.lines if holds else ():
            layout.addWidget(
                text_label(_line_words(line), Text.SMALL, tint="muted", wrap=True, selectable=True)
            )
        if receipt.note:
            layout.addWidget(text_label(receipt.note, Text.SMALL, wrap=True, selectable=True))
        if stock is not None:
            self._show_stock(theme, layout, stock)

    def _show_stock(self, theme: Theme, layout: QVBoxLayout, stock: StockEntry) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(BadgeWidget(theme, badge_of(stock)))
        row.addStretch(1)
        if stock.needs_person:
            button = LinkButton(theme, tr("Decide…"), name=tr("Decide about Shopify's stock"))
            button.clicked.connect(self._decide)
            row.addWidget(button)
        layout.addLayout(row)
        if stock.reason:
            layout.addWidget(
                text_label(spoken(stock.reason), Text.SMALL, tint="muted", wrap=True, selectable=True)
            )

    def _decide(self) -> None:
        self.wanted.emit(STOCK, self._receipt)

    def _correct(self) -> None:
        self.wanted.emit(CORRECT, self._receipt)

    def _take_back(self) -> None:
        self.wanted.emit(TAKE_BACK, self._receipt)


def _line_words(line: ReceiptLine) -> str:
    parts = []
    if line.received:
        parts.append(number_text(line.received))
    if line.rejected:
        parts.append(tr("{count} rejected").format(count=number_text(line.rejected)))
    words = f"{line.name or line.line}: {', '.join(parts)}" if parts else line.name or line.line
    return f"{words} – {line.note}" if line.note else words
