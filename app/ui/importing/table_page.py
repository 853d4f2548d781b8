"""The file as a table: what each column is read as, and where the problems are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.domain.read_table import ColumnField, HeaderCell
from app.services.importing import ImportPreview, Problem
from app.ui.importing.cell_delegate import CellDelegate
from app.ui.importing.mapping_header import MappingHeader
from app.ui.importing.table_model import TableModel
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import text_label

#: The arrow of a box and the space around its words.
_BOX_ROOM = 62
_WIDEST = 320


class TablePage(QWidget):
    """`mapped` carries a column's key and the field that a person picked for it."""

    mapped = Signal(str, str)

    def __init__(
        self, theme: Theme, fields: Sequence[ColumnField], locale: QLocale, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._locale = locale
        self._shown: tuple[str, ...] = ()
        self.model = TableModel(theme, self)
        self.table = QTableView()
        self.header = MappingHeader(fields, self.table)
        self.header.chosen.connect(self.mapped)
        self.count = text_label("", Text.SMALL, tint="muted", wrap=True)
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the rows of a file; the place in it stays when the same file was read again."""
        table = preview.table
        self.model.show(preview)
        self.header.show_columns(table.columns)
        keys = tuple(column.key for column in table.columns)
        if keys != self._shown:
            self._fit(table.columns)
            self._shown = keys
        total, shown = table.total, len(table.rows)
        if total == 1:
            rows = self.tr("1 row.")
        elif shown >= total:
            rows = self.tr("All {total} rows.")
        else:
            rows = self.tr("{shown} of {total} rows: the first ones and those with problems.")
        more = self.tr("Above each column stands what it is read as; choose another where it is wrong.")
        words = f"{rows} {more}"
        number = self._locale.toString
        self.count.setText(words.format(total=number(total), shown=number(shown)))

    def jump(self, problem: Problem) -> bool:
        """Select the cell of a problem; False when its row is not shown."""
        place = self.model.place_of(problem)
        if not place.isValid():
            return False
        self.table.setCurrentIndex(place)
        self.table.scrollTo(place, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _fit(self, columns: Sequence[HeaderCell]) -> None:
        """Wide enough for the header and for what the column is read as; cells may be cut."""
        width_of = self.table.fontMetrics().horizontalAdvance
        for place, column in enumerate(columns):
            words = max(width_of(column.header), width_of(self.header.boxes[place].currentText()))
            width = min(words + _BOX_ROOM, _WIDEST)
            self.table.setColumnWidth(place, max(width, self.header.minimumSectionSize()))

    def _set_up(self) -> None:
        table = self.table
        table.setHorizontalHeader(self.header)
        table.setModel(self.model)
        table.setItemDelegate(CellDelegate(table))
        table.setAccessibleName(self.tr("Rows of the file"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setMinimumHeight(96)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        side = table.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(self.fontMetrics().height() + 14)
        side.setHighlightSections(False)
        table.horizontalScrollBar().valueChanged.connect(self.header.updateGeometries)
