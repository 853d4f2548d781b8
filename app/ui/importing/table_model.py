"""The rows of a file as a table, with each problem marked at its cell: colour, word and sentence."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.read_table import TablePreview
from app.services.importing import ImportPreview, Problem
from app.ui.spoken import spoken
from app.ui.theme import Theme, Tone
from app.ui.widgets import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
#: Rows with the first problems are the ones that are shown.
_MOST_MARKED = 3000


class TableModel(QAbstractTableModel):
    """Columns and rows of the preview. Cells with a problem have a ground, a word and a tooltip."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = TablePreview()
        self._problems: dict[tuple[int, int], list[str]] = {}
        self._rows: dict[int, int] = {}
        self._marked: set[int] = set()
        theme.changed.connect(self._dress)

    def show(self, preview: ImportPreview) -> None:
        """Show the table of a preview with its problems."""
        self.beginResetModel()
        self._table = preview.table
        self._rows = {row.number: place for place, row in enumerate(self._table.rows)}
        found: dict[tuple[int, int], list[str]] = defaultdict(list)
        for problem in preview.problems[:_MOST_MARKED]:
            place = self._rows.get(problem.row)
            if place is not None and not problem.file_name:
                found[place, self._column(problem)].append(spoken(problem.text))
        self._problems = dict(found)
        self._marked = {row for row, _ in found}
        self.endResetModel()

    def place_of(self, problem: Problem) -> QModelIndex:
        """The cell of a problem; not valid when its row is not shown."""
        row = -1 if problem.file_name else self._rows.get(problem.row, -1)
        return self.index(row, self._column(problem)) if row >= 0 else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """Columns of the file."""
        return 0 if parent.isValid() else len(self._table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Headers as written; at the side the row numbers of the spreadsheet."""
        if orientation is Qt.Orientation.Horizontal:
            header = self._table.columns[section].header or self.tr("(no header)")
            return {_ROLE.DisplayRole: header, _ROLE.ToolTipRole: plain_tip(header)}.get(_ROLE(role))
        if role == _ROLE.DisplayRole:
            return str(self._table.rows[section].number)
        if role == _ROLE.DecorationRole and section in self._marked:
            return self._theme.icon("error", Tone.RED.text)
        return None

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:
        """The cell; with a problem its word behind it and its sentence in the tooltip."""
        row = self._table.rows[index.row()]
        text = row.cells[index.column()]
        problems = self._problems.get((index.row(), index.column()))
        numbered = text or problems or self._table.columns[index.column()].field != "po_number"
        if row.part_of and not numbered:
            return self._joined(row.part_of, role)
        if role == _ROLE.DisplayRole:
            return self._marked_text(text) if problems else text
        if role == _ROLE.ToolTipRole:
            return plain_tip("\n".join(problems) if problems else text) or None
        if role == _ROLE.AccessibleTextRole:
            return f"{text} {' '.join(problems)}" if problems else text
        if problems and role == _ROLE.BackgroundRole:
            return self._theme.colour(Tone.RED.fill)
        if problems and role == _ROLE.ForegroundRole:
            return self._theme.colour(Tone.RED.text)
        if role == _ROLE.ForegroundRole and not self._table.columns[index.column()].field:
            return self._theme.palette().placeholderText().color()
        return None

    def _joined(self, number: str, role: int) -> Any:
        """The cell of a missing number, in which stands to which PO the row was counted."""
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self.tr("(PO {number}, as above)").format(number=number)
        if role == _ROLE.ToolTipRole:
            return self.tr("No number stands here: the row was read as part of PO {number}.").format(
                number=number
            )
        return self._theme.palette().placeholderText().color() if role == _ROLE.ForegroundRole else None

    def _marked_text(self, text: str) -> str:
        return self.tr("{value} (problem)").format(value=text) if text else self.tr("(missing)")

    def _column(self, problem: Problem) -> int:
        """The column that is meant: the used one of this header, else any of it, else the first."""
        same = [at for at, column in enumerate(self._table.columns) if column.header == problem.column]
        used = [at for at in same if self._table.columns[at].field]
        return (used or same or [0])[0]

    def _dress(self) -> None:
        if self._table.rows:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
