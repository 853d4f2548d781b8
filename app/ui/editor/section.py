"""A part of the form: fields on a grid, each under the name by which fixes and problems speak of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.editor.field import FieldCell
from app.ui.theme import Space

COLUMNS = 12


class Section(QWidget):
    """Fields in rows of twelve columns."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cells: dict[str, FieldCell] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.M)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong, field by field."""
        return tuple(cell.problem for cell in self.cells.values() if cell.problem)

    def add_row(self, cells: Sequence[tuple[str, FieldCell, int]]) -> None:
        """A row of (key, field, columns)."""
        row, at = self._grid.rowCount(), 0
        for key, cell, span in cells:
            self.cells[key] = cell
            cell.edited.connect(self.edited)
            self._grid.addWidget(cell, row, at, 1, span)
            at += span

    def show_first_problem(self) -> bool:
        """Go to the first field that is wrong; False when there is none."""
        for cell in self.cells.values():
            if cell.problem:
                cell.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
