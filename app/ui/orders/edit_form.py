"""The fields of the PO editor that are not lines: number, supplier, status, rate, dates, notes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from app.domain.orders import PoStatus, PurchaseOrder
from app.ui.orders.format import number_text, read_number
from app.ui.theme import Space, Text, Theme, status_badge
from app.ui.widgets import DateField, text_label

_NOTE_LINES = 3
#: Room that a note field keeps around its words: margin of the document, padding and outline.
_NOTE_AROUND = 20
_NOTE_ROW = 10


class EditForm(QWidget):
    """Takes an order and gives it back with what the person changed."""

    edited = Signal()

    def __init__(self, theme: Theme, order: PurchaseOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QFontMetrics(theme.font(Text.BODY))
        self._note_height = _NOTE_LINES * words.lineSpacing() + _NOTE_AROUND
        self.status = QComboBox()
        for status in PoStatus:
            if status is not PoStatus.UNKNOWN or order.status is PoStatus.UNKNOWN:
                self.status.addItem(status_badge(status.value).text, status)
        self.status.setCurrentIndex(self.status.findData(order.status))
        self.status.setAccessibleName(self.tr("Status"))
        self.status.view().setAccessibleName(self.tr("Status"))
        self.number = _line(self.tr("Number"), order.number)
        self.supplier = _line(self.tr("Supplier"), order.supplier.name)
        self.email = _line(self.tr("Supplier email"), order.supplier.email)
        self.reference = _line(self.tr("Reference"), order.reference)
        rate = number_text(order.exchange_rate) if order.exchange_rate else ""
        self.rate = _line(self.tr("Exchange rate"), rate)
        self.rate.setPlaceholderText(
            self.tr("1 {currency} in the company's currency").format(currency=order.currency)
        )
        self.ordered = DateField(theme, self.tr("Ordered"), order.ordered_date)
        self.expected = DateField(theme, self.tr("Expected"), order.expected_date)
        self.due = DateField(theme, self.tr("Payment due"), order.payment.due_date)
        self.note = self._text_box(self.tr("Note to supplier"), order.note_to_supplier)
        self.internal = self._text_box(self.tr("Internal note"), order.internal_note)
        self._lay_out()
        self.status.currentIndexChanged.connect(self.edited)
        for line in (self.number, self.supplier, self.email, self.reference, self.rate):
            line.textEdited.connect(self.edited)
        for field in (self.ordered, self.expected, self.due):
            field.edited.connect(self.edited)
        for box in (self.note, self.internal):
            box.textChanged.connect(self.edited)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong."""
        found = [field.problem for field in (self.ordered, self.expected, self.due)]
        ordered, expected = self.ordered.value, self.expected.value
        if ordered and expected and expected < ordered:
            found.append(self.tr("It is expected before it was ordered. Correct one of the two dates."))
        if not self.number.text().strip():
            found.append(self.tr("The PO needs a number."))
        if not self.supplier.text().strip():
            found.append(self.tr("The PO needs a supplier."))
        if self.rate.text().strip() and self._rate() is None:
            found.append(self.tr("The exchange rate is no number above zero, such as 1.0842."))
        return tuple(text for text in found if text)

    def field(self, place: str) -> QWidget:
        """The field of that name in a fix (`app.domain.fixes`); the first when it has none of its own."""
        places: dict[str, QWidget] = {
            "number": self.number,
            "supplier": self.supplier,
            "supplier_email": self.email,
            "exchange_rate": self.rate,
            "date": self.ordered,
        }
        return places.get(place, self.number)

    def _rate(self) -> Decimal | None:
        rate = read_number(self.rate.text())
        return rate if rate is not None and rate > 0 else None

    def merged(self, order: PurchaseOrder) -> PurchaseOrder:
        """The order with these fields."""
        status: PoStatus = self.status.currentData()
        return replace(
            order,
            number=self.number.text().strip(),
            supplier=replace(
                order.supplier, name=self.supplier.text().strip(), email=self.email.text().strip()
            ),
            exchange_rate=self._rate(),
            status=status,
            status_raw=order.status_raw if status is order.status else "",
            reference=self.reference.text().strip(),
            ordered_date=self.ordered.value,
            expected_date=self.expected.value,
            payment=replace(order.payment, due_date=self.due.value),
            note_to_supplier=self.note.toPlainText().strip(),
            internal_note=self.internal.toPlainText().strip(),
        )

    def _text_box(self, name: str, text: str) -> QPlainTextEdit:
        box = QPlainTextEdit(text)
        box.setAccessibleName(name)
        box.setTabChangesFocus(True)
        box.setMaximumHeight(self._note_height)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        # The style sheet gives every field the height of one line, so the row has to ask for more.
        grid.setRowMinimumHeight(_NOTE_ROW, self._note_height)
        for gap in (2, 5, 8):
            grid.setRowMinimumHeight(gap, Space.S)
        cells: tuple[tuple[str, QWidget, int, int, int], ...] = (
            (self.tr("N&umber"), self.number, 0, 0, 2),
            (self.tr("Su&pplier"), self.supplier, 0, 2, 2),
            (self.tr("Supplier e&mail"), self.email, 0, 4, 2),
            (self.tr("S&tatus"), self.status, 1, 0, 2),
            (self.tr("&Reference"), self.reference, 1, 2, 2),
            (self.tr("Exchange rate"), self.rate, 1, 4, 2),
            (self.tr("&Ordered"), self.ordered, 2, 0, 2),
            (self.tr("E&xpected"), self.expected, 2, 2, 2),
            (self.tr("Payment &due"), self.due, 2, 4, 2),
            (self.tr("&Note to supplier"), self.note, 3, 0, 3),
            (self.tr("&Internal note"), self.internal, 3, 3, 3),
        )
        for words, field, row, column, width in cells:
            label = text_label(words, Text.SMALL, tint="muted")
            label.setBuddy(field)
            grid.addWidget(label, row * 3, column, 1, width)
            grid.addWidget(field, row * 3 + 1, column, 1, width)
        for column in range(6):
            grid.setColumnStretch(column, 1)


def _line(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    return field
