"""A table that is typed into like a spreadsheet: Tab and Enter move, keys copy, paste, clear and remove."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from app.ui.editor.rows import RowsModel
from app.ui.editor.table_text import as_table, block_of

AnyIndex = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class GridView(QTableView):
    """Edits a `RowsModel`.

    Tab and Shift+Tab go from cell to cell and leave the table at its ends; Enter goes down to the column where the row
    was begun and adds a row after the last. A blank last row is left by Tab, so nobody is caught in here.
    """

    def __init__(self, model: RowsModel, name: str) -> None:
        super().__init__()
        self._rows = model
        self._begun = 0
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        model.restored.connect(self.go)

    def go(self, row: int, column: int) -> None:
        """Make a cell the current one."""
        index = self._rows.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def selected_rows(self) -> list[int]:
        """Rows with a selected cell, else the current one."""
        rows = {index.row() for index in self.selectionModel().selectedIndexes()}
        if not rows and self.currentIndex().isValid():
            rows = {self.currentIndex().row()}
        return sorted(rows)

    def add_row(self) -> None:
        """A blank row at the end, ready to be typed into."""
        last = self._rows.rowCount() - 1
        if not self._rows.is_blank(last):
            self._rows.insert(last + 1, self.tr("Add a row"))
            last += 1
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._begun = 0
        self.go(last, 0)

    def remove_rows(self) -> None:
        """Take the selected rows away."""
        rows = self.selected_rows()
        column = max(self.currentIndex().column(), 0)
        if rows:
            self._rows.remove(rows, self.tr("Delete rows"))
            self.go(min(rows[0], self._rows.rowCount() - 1), column)

    def commit(self) -> None:
        """Take over what is being typed."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # the delegate commits what loses the focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet; letters and digits begin to edit."""
        key, held = event.key(), event.modifiers()
        if key in _ENTER and held & _CONTROL:
            event.ignore()  # that is for the whole PO
        elif key in _ENTER and self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # the cell's own Enter: the delegate commits it, then `closeEditor` goes on
        elif key in _ENTER:
            self._enter(up=bool(held & _SHIFT))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif key == Qt.Key.Key_D and held == _CONTROL:
            self._copy_down()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Minus) and held == _CONTROL:
            self.remove_rows()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Insert) and held & _CONTROL:
            self._insert()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not held:
            self._clear()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab: the next cell that can be edited, else out of the table."""
        return self._step(forward=forward) or super().focusNextPrevChild(forward)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Tab or Enter in a cell: on to the next one."""
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint if hint is not hints.RevertModelCache else hint)
        if hint is hints.EditNextItem and not self._step(forward=True):
            super().focusNextPrevChild(True)
        elif hint is hints.EditPreviousItem and not self._step(forward=False):
            super().focusNextPrevChild(False)
        elif hint is hints.SubmitModelCache:
            self._enter(up=False)

    def paste(self, text: str) -> None:
        """Several rows copied from a spreadsheet, from the current cell on."""
        start = self.currentIndex()
        row = start.row() if start.isValid() else self._rows.rowCount()
        cells = block_of(text, row, max(start.column(), 0), self._rows.kind.columns)
        if cells:
            self._rows.put(cells, self.tr("Paste"))
            self.go(cells[-1][0], max(start.column(), 0))

    def _step(self, *, forward: bool) -> bool:
        """To the next or previous cell that can be edited; a row is added after a last one that is not blank."""
        index, count = self.currentIndex(), self._rows.rowCount()
        if not index.isValid() or not count:
            return False
        editable = self._editable()
        row, column = index.row(), index.column()
        left = [each for each in editable if (each > column if forward else each < column)]
        if left:
            self.go(row, left[0] if forward else left[-1])
        elif forward and row + 1 < count:
            self._begin(row + 1)
        elif forward and not self._rows.is_blank(row):
            self.add_row()
        elif not forward and row > 0:
            self.go(row - 1, editable[-1])
        else:
            return False
        return True

    def _enter(self, *, up: bool) -> None:
        index, count = self.currentIndex(), self._rows.rowCount()
        if not index.isValid():
            self.add_row()
        elif up:
            self.go(max(index.row() - 1, 0), index.column())
        elif index.row() + 1 < count:
            self.go(index.row() + 1, min(self._begun, index.column()))
        elif not self._rows.is_blank(index.row()):
            self.add_row()

    def _begin(self, row: int) -> None:
        self._begun = 0
        self.go(row, self._editable()[0])

    def _editable(self) -> list[int]:
        return [at for at, column in enumerate(self._rows.kind.columns) if column.put is not None]

    def _insert(self) -> None:
        row = max(self.currentIndex().row(), 0)
        self._rows.insert(row, self.tr("Insert a row"))
        self.go(row, 0)

    def _copy_down(self) -> None:
        """Each selected cell gets what stands above the topmost selected one of its column."""
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        tops: dict[int, int] = {}
        for index in chosen:
            tops[index.column()] = min(tops.get(index.column(), index.row()), index.row())
        cells = []
        for index in sorted(chosen, key=lambda each: (each.row(), each.column())):
            above = tops[index.column()] - 1
            if above >= 0:
                cells.append(
                    (index.row(), index.column(), str(self._rows.index(above, index.column()).data()))
                )
        self._rows.put(cells, self.tr("Copy from above"))

    def _clear(self) -> None:
        """Empty the selected cells; a number that has to be there goes back to that of a blank row."""
        cells = []
        for index in self.selectionModel().selectedIndexes():
            column = self._rows.kind.columns[index.column()]
            if column.put is not None:
                blank = self._rows.kind.blank
                empty = "" if not isinstance(column.put(blank, ""), str) else column.words(blank)
                cells.append((index.row(), index.column(), empty))
        self._rows.put(cells, self.tr("Clear"))

    def _copy(self) -> None:
        indexes = self.selectionModel().selectedIndexes()
        QGuiApplication.clipboard().setText(
            as_table([(each.row(), each.column(), str(each.data())) for each in indexes])
        )
