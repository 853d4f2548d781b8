"""The problems of a file as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.services.importing import Problem
from app.ui.importing.words import row_word
from app.ui.spoken import spoken
from app.ui.widgets.read_table import ReadTable

ROW, COLUMN, VALUE, TEXT = range(4)


class ProblemModel(ReadTable):
    """Columns: row, column, value, what to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._problems: tuple[Problem, ...] = ()
        self.heads = (self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("What to do"))

    def show(self, problems: Sequence[Problem]) -> None:
        """Show these."""
        self.beginResetModel()
        self._problems = tuple(problems)
        self.endResetModel()

    def row_count(self) -> int:
        """One per problem."""
        return len(self._problems)

    def row_at(self, place: int) -> Problem | None:
        """A problem."""
        return self._problems[place] if 0 <= place < len(self._problems) else None

    def words(self, row: Problem, column: int) -> str:
        """Plain text."""
        where = row_word(row.row)
        if row.file_name:
            where = f"{row.file_name} {where}"
        return (where, row.column, row.value, spoken(row.text))[column]
