"""A field for a day, with a calendar; scrolling the page never changes it."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget


class DayEdit(QDateEdit):
    """A day in the locale's own short form, but always with the whole year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QDate.currentDate(), parent)
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumDate(QDate(2000, 1, 1))
        form = self.displayFormat()
        if "yyyy" not in form:
            self.setDisplayFormat(form.replace("yy", "yyyy"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the day."""
        event.ignore()
