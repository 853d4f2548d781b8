"""What all tables that only show have in common, so that each says nothing but its rows and its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.widgets.labels import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ReadTable(QAbstractTableModel):
    """A table whose cells are words. Subclasses give `row_count`, `row_at` and `words`, and what differs.

    Columns named in `numbers` stand at the right, with their headings. `row_role` gives the whole row to delegates.
    """

    row_role = int(Qt.ItemDataRole.UserRole) + 1
    numbers: frozenset[int] = frozenset()

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads = tuple(heads)

    def row_count(self) -> int:
        """How many rows there are, read or not."""
        raise NotImplementedError

    def row_at(self, place: int) -> Any:
        """One row; None when there is none (any more)."""
        raise NotImplementedError

    def words(self, row: Any, column: int) -> str:
        """What stands in a cell."""
        raise NotImplementedError

    def tip(self, row: Any, column: int) -> str | None:
        """The tooltip of a cell: its words, which may be cut in the table."""
        return self.words(row, column) or None

    def spoken(self, row: Any, column: int) -> str:
        """What a screen reader says of a cell."""
        return f"{self.heads[column]}: {self.words(row, column)}"

    def look(self, row: Any, column: int, role: int) -> Any:
        """Icon, colour and the like of a cell, by Qt's role."""
        del row, column, role

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """All rows; a table has none below another."""
        return 0 if parent.isValid() else self.row_count()

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings, over their cells."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.heads):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What Qt asks about a cell."""
        row, column = self.row_at(index.row()), index.column()
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                tip = self.tip(row, column)
                return plain_tip(tip) if tip else tip
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(column)
            case self.row_role:
                return row
            case _:
                return self.look(row, column, role)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Where words and heading of a column stand."""
        return _MIDDLE | (
            Qt.AlignmentFlag.AlignTrailing if column in self.numbers else Qt.AlignmentFlag.AlignLeading
        )
