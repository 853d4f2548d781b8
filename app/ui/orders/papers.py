"""What QuickBooks has of a PO: its purchase order, bills and payments, each with the way there; and unlinking."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.orders import OrderDetail
from app.services.there import Paper, PaperKind
from app.ui.orders.format import date_text, money_text
from app.ui.theme import Height, Role, Space, Text, Theme
from app.ui.widgets import IconButton, QuietButton, text_label

_ICONS = {
    PaperKind.ORDER: ("in-quickbooks", Role.GREEN_TEXT),
    PaperKind.BILL: ("billed", Role.TEAL_TEXT),
    PaperKind.EXPENSE: ("billed", Role.TEAL_TEXT),
    PaperKind.PAYMENT: ("paid", Role.TEAL_TEXT),
}


class PapersList(QWidget):
    """Emits `open_wanted` with an address, and `unlink_wanted`."""

    open_wanted = Signal(str)
    unlink_wanted = Signal()

    def __init__(self, theme: Theme, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for paper in detail.papers:
            layout.addLayout(self._row(paper))
        self.unlink = QuietButton(theme, self.tr("Unlink…"), "unplug")
        self.unlink.setAccessibleDescription(self.tr("Nothing changes in QuickBooks"))
        self.unlink.clicked.connect(self.unlink_wanted)
        layout.addWidget(self.unlink, 0, Qt.AlignmentFlag.AlignLeading)

    def _row(self, paper: Paper) -> QHBoxLayout:
        name, role = _ICONS[paper.kind]
        icon = QLabel()
        icon.setPixmap(self._theme.icon(name, role).pixmap(Height.SMALL_ICON, Height.SMALL_ICON))
        words = QVBoxLayout()
        words.setSpacing(0)
        title, second = self._title(paper), self._second(paper)
        words.addWidget(text_label(title, wrap=True, selectable=True))
        if second:
            words.addWidget(text_label(second, Text.SMALL, tint="muted", wrap=True, selectable=True))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if paper.url:
            button = IconButton(self._theme, "open", self.tr("Open {name} in QuickBooks").format(name=title))
            button.setProperty("url", paper.url)
            button.clicked.connect(self._pressed)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _title(self, paper: Paper) -> str:
        match paper.kind:
            case PaperKind.ORDER:
                return self.tr("Purchase order {number}").format(number=paper.name)
            case PaperKind.BILL:
                number = paper.name
                return self.tr("Bill {number}").format(number=number) if number else self.tr("Bill")
            case PaperKind.EXPENSE:
                return self.tr("Expense {number}").format(number=paper.name).strip()
            case PaperKind.PAYMENT:
                return self.tr("Payment")

    def _second(self, paper: Paper) -> str:
        parts = [date_text(paper.day)]
        if paper.amount is not None:
            parts.append(money_text(paper.amount, paper.currency))
        if paper.kind is PaperKind.BILL and paper.open_amount:
            owed = money_text(paper.open_amount, paper.currency)
            parts.append(self.tr("{amount} open").format(amount=owed))
        elif paper.kind is PaperKind.BILL:
            parts.append(self.tr("paid"))
        return " · ".join(part for part in parts if part)

    def _pressed(self) -> None:
        self.open_wanted.emit(str(self.sender().property("url")))
