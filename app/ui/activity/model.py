"""Table model of the activity log. New rows appear on top; nothing is reset meanwhile."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt, Signal

from app.domain.runs import Level, LogEntry
from app.ui.activity.log import LogFilter, LogReader, LogRows
from app.ui.activity.words import action_word, level_word, short_time
from app.ui.spoken import spoken
from app.ui.theme import Role, Theme
from app.ui.widgets.read_table import ReadTable

TIME, LEVEL, WHAT, PO, TEXT, TID = range(6)
ICONS = {
    Level.INFO: ("info", Role.MUTED),
    Level.WARNING: ("warning", Role.AMBER_TEXT),
    Level.ERROR: ("error", Role.RED_TEXT),
}


class LogModel(ReadTable):
    """Columns: time, level (icon and word), what, PO, text, Intuit's reference."""

    grew = Signal(int)  # rows that came in on top

    def __init__(
        self, theme: Theme, reader: LogReader, locale: QLocale, parent: QObject | None = None
    ) -> None:
        super().__init__((), parent)
        self._theme = theme
        self._locale = locale
        self._rows = LogRows(reader)
        self.heads = (
            self.tr("Time"),
            self.tr("Level"),
            self.tr("What"),
            self.tr("PO"),
            self.tr("Text"),
            self.tr("Intuit reference"),
        )

    @property
    def filter(self) -> LogFilter:
        """The filter in force."""
        return self._rows.filter

    def show(self, chosen: LogFilter) -> None:
        """Show the rows of a filter from the newest on."""
        self.beginResetModel()
        self._rows.restart(chosen)
        self.endResetModel()

    def refresh(self) -> None:
        """Take in what has been written since."""
        news = self._rows.news()
        if news < 0:
            self.show(self.filter)
        elif news:
            self.beginInsertRows(QModelIndex(), 0, news - 1)
            self._rows.grow(news)
            self.endInsertRows()
            self.grew.emit(news)

    def entry(self, row: int) -> LogEntry | None:
        """The row's entry."""
        return self._rows.at(row)

    def row_count(self) -> int:
        """Rows under the filter."""
        return self._rows.count

    def row_at(self, place: int) -> LogEntry | None:
        """The entry in a row."""
        return self._rows.at(place)

    def look(self, row: LogEntry, column: int, role: int) -> Any:
        """Icon of the level, and colours."""
        if role == Qt.ItemDataRole.DecorationRole and column == LEVEL:
            name, colour = ICONS[row.level]
            return self._theme.icon(name, colour, 16)
        return self._colour(row, column) if role == Qt.ItemDataRole.ForegroundRole else None

    def words(self, row: LogEntry, column: int) -> str:
        """Text of a cell."""
        entry = row
        if column == TIME:
            return short_time(entry.at, self._locale)
        if column == LEVEL:
            return level_word(entry.level)
        if column == WHAT:
            return action_word(entry.action)
        if column == PO:
            return entry.po_number
        return spoken(entry.text) if column == TEXT else entry.intuit_tid

    def _colour(self, entry: LogEntry, column: int) -> Any:
        if column == LEVEL:
            return self._theme.colour(ICONS[entry.level][1])
        return self._theme.colour(Role.MUTED) if column in (TIME, TID) else None
