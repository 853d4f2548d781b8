"""Chooses a month: from a list, or one back and forth."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.overview import recent_months
from app.domain.periods import Period
from app.ui.orders.format import month_text
from app.ui.theme import Space, Theme
from app.ui.tie_out.words import tr
from app.ui.widgets import IconButton

#: Seven years: as long as books are kept in most places.
_MONTHS = 84


class MonthPicker(QWidget):
    """Emits `chosen` with a `Period`. The list is newest first and ends with the present month on top."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton(theme, "chevron-left", tr("Month before"))
        self.forth = IconButton(theme, "chevron-right", tr("Month after"))
        self.list = QComboBox()
        self.list.setAccessibleName(tr("Month"))
        self.list.view().setAccessibleName(tr("Month"))
        self.list.setMaxVisibleItems(14)
        self._months: tuple[date, ...] = ()
        self.follow(today)
        self.list.setCurrentIndex(1)  # what a month-end is about is the month before this one
        self.list.currentIndexChanged.connect(self._on_index)
        self.back.clicked.connect(self._older)
        self.forth.clicked.connect(self._newer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for widget in (self.back, self.list, self.forth):
            row.addWidget(widget)
        self._tell_ends()
        self._point()  # a window that is made from right to left hears of no change

    def changeEvent(self, event: QEvent) -> None:
        """Back points to where the writing begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def _point(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.back.set_icon_name("chevron-right" if mirrored else "chevron-left")
        self.forth.set_icon_name("chevron-left" if mirrored else "chevron-right")

    @property
    def period(self) -> Period:
        """The chosen month."""
        first = self._months[self.list.currentIndex()]
        return Period.month(first.year, first.month)

    def follow(self, today: date) -> None:
        """Offer the months up to this day's; the chosen one stays. The program may be open over the end of a month."""
        months = tuple(reversed(recent_months(today, _MONTHS)))
        if months == self._months:
            return
        chosen = self._months[self.list.currentIndex()] if self._months else None
        was_blocked = self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([month_text(first) for first in months])
        self._months = months
        self.list.setCurrentIndex(months.index(chosen) if chosen in months else 0)
        self.list.blockSignals(was_blocked)
        self._tell_ends()

    def choose(self, first: date) -> None:
        """Choose the month that begins on this day."""
        if first in self._months:
            self.list.setCurrentIndex(self._months.index(first))

    def _older(self) -> None:
        self.list.setCurrentIndex(min(self.list.currentIndex() + 1, self.list.count() - 1))

    def _newer(self) -> None:
        self.list.setCurrentIndex(max(self.list.currentIndex() - 1, 0))

    def _on_index(self) -> None:
        self._tell_ends()
        self.chosen.emit(self.period)

    def _tell_ends(self) -> None:
        self.back.setEnabled(self.list.currentIndex() < self.list.count() - 1)
        self.forth.setEnabled(self.list.currentIndex() > 0)
