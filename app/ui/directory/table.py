"""The table of suppliers or products: in a narrow place the less needed columns step aside."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.directory.model import RecordModel
from app.ui.mappings.table import RowTable
from app.ui.widgets.heads import room_for_heads

#: So much a name or address needs to be read.
_LEAST = 168


class RecordTable(RowTable):
    """`RowTable` of a `RecordModel`."""

    def __init__(self, model: RecordModel, name: str, parent: QWidget | None = None) -> None:
        self._columns = model.columns
        wide = tuple(place for place, column in enumerate(model.columns) if not column.width)
        super().__init__(model, name, wide, parent)
        for place, column in enumerate(model.columns):
            if column.width:
                self.setColumnWidth(place, column.width)
        room_for_heads(self, (place for place, column in enumerate(model.columns) if column.width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as can be read; the pane beside the table shows the rest."""
        super().resizeEvent(event)
        room = self.viewport().width()
        needed = sum(self._wanted(place) for place in range(len(self._columns)))
        leaving = sorted((column.aside, place) for place, column in enumerate(self._columns) if column.aside)
        for _, place in leaving:
            aside = needed > room
            self.setColumnHidden(place, aside)
            needed -= self._wanted(place) if aside else 0

    def _wanted(self, place: int) -> int:
        if not self._columns[place].width:
            return _LEAST
        return max(self._columns[place].width, self.horizontalHeader().sectionSizeHint(place))
