"""The fields of the PO editor that are not lines: status, reference, dates, notes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from app.domain.orders import PoStatus, PurchaseOrder
from app.ui.theme import Space, Text, Theme, status_badge
from app.ui.widgets import DateField, text_label

_NOTE_LINES = 3
#: Room that a note field keeps around its words: margin of the document, padding and outline.
_NOTE_AROUND = 20
_NOTE_ROW = 7


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
        self.reference = QLineEdit(order.reference)
        self.reference.setAccessibleName(self.tr("Reference"))
        self.ordered = DateField(theme, self.tr("Ordered"), order.ordered_date)
        self.expected = DateField(theme, self.tr("Expected"), order.expected_date)
        self.due = DateField(theme, self.tr("Payment due"), order.payment.due_date)
        self.note = self._text_box(self.tr("Note to supplier"), order.note_to_supplier)
        self.internal = self._text_box(self.tr("Internal note"), order.internal_note)
        self._lay_out()
        self.status.currentIndexChanged.connect(self.edited)
        self.reference.textEdited.connect(self.edited)
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
        return tuple(text for text in found if text)

    def merged(self, order: PurchaseOrder) -> PurchaseOrder:
        """The order with these fields."""
        status: PoStatus = self.status.currentData()
        return replace(
            order,
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
        for gap in (2, 5):
            grid.setRowMinimumHeight(gap, Space.S)
        cells: tuple[tuple[str, QWidget, int, int, int], ...] = (
            (self.tr("S&tatus"), self.status, 0, 0, 2),
            (self.tr("&Reference"), self.reference, 0, 2, 4),
            (self.tr("&Ordered"), self.ordered, 1, 0, 2),
            (self.tr("E&xpected"), self.expected, 1, 2, 2),
            (self.tr("Payment &due"), self.due, 1, 4, 2),
            (self.tr("&Note to supplier"), self.note, 2, 0, 3),
            (self.tr("&Internal note"), self.internal, 2, 3, 3),
        )
        for words, field, row, column, width in cells:
            label = text_label(words, Text.SMALL, tint="muted")
            label.setBuddy(field)
            grid.addWidget(label, row * 3, column, 1, width)
            grid.addWidget(field, row * 3 + 1, column, 1, width)
        for column in range(6):
            grid.setColumnStretch(column, 1)
