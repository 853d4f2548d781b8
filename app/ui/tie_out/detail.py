"""What one PO's difference is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.orders import PoStatus
from app.domain.tie_out import Standing, TieRow
from app.ui.orders.format import date_text, money_text
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme, tabular
from app.ui.tie_out.model import billed_text, paid_text
from app.ui.tie_out.words import cause_words, standing_badge, status_word, tr
from app.ui.widgets import BadgeWidget, ElidedLabel, SecondaryButton, scrolling, text_label

_HEIGHT = 132
#: In line with the words of the table above.
_INSET = 11


class CauseDetail(QFrame):
    """`order_wanted` tells the PO's id when its button is pressed."""

    order_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._po_id = ""
        self.setProperty("box", "surface")
        self.setAccessibleName(tr("What the difference is made of"))
        self._title = ElidedLabel("", Text.HEADING)
        self._badge = BadgeWidget(theme, standing_badge(Standing.AGREES))
        self.button = SecondaryButton(theme, tr("&Show the PO"), "orders")
        self.button.clicked.connect(self._pressed)
        self._facts = text_label("", Text.SMALL, tint="muted", wrap=True)
        self._content = QWidget()
        self._rows = QVBoxLayout(self._content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._holder: QWidget | None = None
        self.said: list[str] = []
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self._badge)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._facts)
        area = scrolling(self._content)
        area.setAccessibleName(tr("What the difference is made of"))
        area.setMinimumHeight(_HEIGHT // 2)
        column.addWidget(area, 1)
        self.setMinimumHeight(_HEIGHT)

    def show_row(self, row: TieRow | None) -> None:
        """This PO; None for none."""
        self._po_id = row.po_id if row else ""
        self.button.setVisible(bool(self._po_id))
        self._badge.setVisible(row is not None)
        self._title.set_text(f"{row.number}  {row.name}" if row else tr("Choose a purchase order"))
        self._facts.setText(_facts(row) if row else "")
        self._facts.setVisible(bool(self._facts.text()))
        if row is not None:
            self._badge.set_badge(standing_badge(row.standing))
        self._fill(row)

    def _fill(self, row: TieRow | None) -> None:
        if self._holder is not None:
            self._rows.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        said: list[str] = []
        for place, cause in enumerate(row.causes if row else ()):
            amount = money_text(cause.amount, cause.currency)
            said.append(f"{cause_words(cause.kind)}: {spoken(cause.text)} {amount}")
            grid.addWidget(
                text_label(cause_words(cause.kind), Text.STRONG, wrap=True),
                place,
                0,
                Qt.AlignmentFlag.AlignTop,
            )
            grid.addWidget(text_label(spoken(cause.text), wrap=True, selectable=True), place, 1)
            shown = text_label(amount)
            shown.setFont(tabular(self._theme.font(Text.BODY)))
            grid.addWidget(shown, place, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        if row is not None and not row.causes:
            words = tr("Both sides agree to the cent.") if row.there else tr("It counts on neither side.")
            said.append(words)
            grid.addWidget(text_label(words, tint="muted"), 0, 0, 1, 3)
        grid.setRowStretch(len(said), 1)
        self.said = said
        self._rows.addWidget(self._holder)

    def _pressed(self) -> None:
        self.order_wanted.emit(self._po_id)


def _facts(row: TieRow) -> str:
    parts = []
    for side, words in ((row.here, tr("Here: {amount}")), (row.there, tr("QuickBooks: {amount}"))):
        if side is not None:
            parts.append(words.format(amount=money_text(side.total, side.currency)))
    parts += [tr("Status: {word}").format(word=status_word(row.status))] if row.status else []
    if billed_text(row):
        parts.append(tr("Billed: {bills}").format(bills=billed_text(row)))
    if paid_text(row):
        parts.append(tr("Paid: {when}").format(when=paid_text(row)))
    for side, words in ((row.here, tr("here")), (row.there, tr("in QuickBooks"))):
        if side is None or side.counts:
            continue
        if side is row.here and row.status == PoStatus.CANCELED.label:
            parts.append(tr("Canceled, so it counts nothing here."))
        else:
            parts.append(tr("In another period {where}: {day}").format(where=words, day=date_text(side.day)))
    return "   ".join(parts)
