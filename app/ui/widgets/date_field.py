"""A date that may be missing: typed as the locale writes it (or as 2026-11-24), or picked from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from app.ui.theme import Role, Theme
from app.ui.widgets.labels import plain_tip, repolish

#: Two-digit years mean this one and the 99 after it.
_BASE_YEAR = 1990


class DateField(QLineEdit):
    """`value` is None when empty. What cannot be read as a date is marked and told by `problem`."""

    edited = Signal()

    def __init__(
        self, theme: Theme, name: str, day: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self.setAccessibleName(name)
        self.setPlaceholderText(QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower())
        self._picker = QAction(self.tr("Choose from a calendar"), self)
        self._picker.triggered.connect(self._show_calendar)
        self.addAction(self._picker, QLineEdit.ActionPosition.TrailingPosition)
        self._calendar: QCalendarWidget | None = None
        self._dress()
        theme.changed.connect(self._dress)
        self.set_value(day)
        self.textEdited.connect(self._on_edit)
        self.editingFinished.connect(self._tidy)

    @property
    def value(self) -> date | None:
        """The date; None when empty or not readable (then `problem` says so)."""
        return read_date(self.text())

    @property
    def problem(self) -> str:
        """What is wrong, "" when nothing."""
        if not self.text().strip() or self.value is not None:
            return ""
        return self.tr("{name}: “{text}” is not a date.").format(name=self._name, text=self.text())

    def set_value(self, day: date | None) -> None:
        """Show a date, or nothing."""
        shown = (
            QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
            if day
            else ""
        )
        self.setText(shown)
        self._mark()

    def _on_edit(self) -> None:
        self._mark()
        self.edited.emit()

    def _tidy(self) -> None:
        if self.value is not None:
            self.set_value(self.value)

    def _mark(self) -> None:
        self.setToolTip(plain_tip(self.problem))
        if self.property("invalid") != bool(self.problem):
            self.setProperty("invalid", bool(self.problem))
            repolish(self)

    def _show_calendar(self) -> None:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAccessibleName(self._name)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self.value
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.clicked.connect(self._picked)
        calendar.activated.connect(self._picked)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus()
        self._calendar = calendar

    def _picked(self, day: QDate) -> None:
        if self._calendar is None:
            return
        self._calendar.close()
        self._calendar = None
        self.set_value(date(day.year(), day.month(), day.day()))
        self.edited.emit()

    def _dress(self) -> None:
        self._picker.setIcon(self._theme.icon("calendar", Role.MUTED))


def read_date(text: str, locale: QLocale | None = None) -> date | None:
    """A date as the locale writes it in short or long form, or as 2026-11-24; None when it is none."""
    locale = locale or QLocale()
    cleaned = text.strip()
    day = QDate.fromString(cleaned, Qt.DateFormat.ISODate)
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        if not day.isValid():
            day = locale.toDate(cleaned, form, _BASE_YEAR)
    return date(day.year(), day.month(), day.day()) if day.isValid() else None
