"""Rows of the editor as they are typed: a table model whose every change can be undone.

A value that is not valid stays as typed, marked, and keeps the last valid value of its row behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.ui.widgets import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_EDITABLE = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `put` returns the changed row, or a text that says what is wrong; None: it is computed."""

    key: str
    title: str
    words: Callable[[Any], str]
    put: Callable[[Any, str], Any] | None = None
    right: bool = False
    width: int = 90


@dataclass(frozen=True, slots=True)
class Kind:
    """What rows of one kind are like. `problem` says what is wrong with a whole row, "" when nothing."""

    columns: tuple[Column, ...]
    blank: Any
    problem: Callable[[Any], str]
    name: str  # of one row, such as "Line"


@dataclass(frozen=True, slots=True)
class Draft:
    """One row; `wrong` pairs a column's key with what was typed there and what is wrong with it."""

    value: Any
    wrong: Mapping[str, tuple[str, str]] = field(default_factory=dict)


class RowsModel(QAbstractTableModel):
    """Rows of one kind. Blank rows count nothing.

    Signals:
        edited: something changed, also by undo and redo.
        restored: row and column that undo or redo changed.
    """

    edited = Signal()
    restored = Signal(int, int)

    def __init__(self, kind: Kind, rows: Iterable[Any], stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self.kind = kind
        self._stack = stack
        self._drafts: tuple[Draft, ...] = tuple(Draft(row) for row in rows)

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows with their valid values, without blank ones."""
        return tuple(draft.value for draft in self._drafts if not self._is_blank(draft))

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong, row by row, each with its place in words."""
        return tuple(text for _, _, text in self.wrong_places())

    def wrong_places(self) -> list[tuple[int, int, str]]:
        """Row, column and words of everything that is wrong."""
        found = []
        for row, draft in enumerate(self._drafts):
            for column, each in enumerate(self.kind.columns):
                if each.key in draft.wrong:
                    found.append((row, column, self._told(row, f", {each.title}", draft.wrong[each.key][1])))
            said = "" if draft.wrong or self._is_blank(draft) else self.kind.problem(draft.value)
            if said:
                found.append((row, 0, self._told(row, "", said)))
        return found

    def is_blank(self, row: int) -> bool:
        """Nothing was typed into this row."""
        return 0 <= row < len(self._drafts) and self._is_blank(self._drafts[row])

    def put(self, cells: Sequence[tuple[int, int, str]], words: str) -> None:
        """Type into many cells at once, as one step of undo. Rows that are missing are added; computed cells stay."""
        drafts = list(self._drafts)
        for row, column, text in cells:
            while row >= len(drafts):
                drafts.append(Draft(self.kind.blank))
            drafts[row] = self._typed(drafts[row], column, text)
        self._change(tuple(drafts), words)

    def insert(self, place: int, words: str) -> None:
        """Put a blank row there."""
        drafts = list(self._drafts)
        drafts.insert(place, Draft(self.kind.blank))
        self._change(tuple(drafts), words)

    def remove(self, rows: Iterable[int], words: str) -> None:
        """Take rows away."""
        gone = set(rows)
        self._change(tuple(draft for row, draft in enumerate(self._drafts) if row not in gone), words)

    def show(self, drafts: tuple[Draft, ...]) -> None:
        """Show other rows, touching only those that differ. Undo and redo come here."""
        old = self._drafts
        start = 0
        while start < min(len(old), len(drafts)) and old[start] == drafts[start]:
            start += 1
        same = 0
        while same < min(len(old), len(drafts)) - start and old[-1 - same] == drafts[-1 - same]:
            same += 1
        gone, come = len(old) - start - same, len(drafts) - start - same
        if gone > come:
            self.beginRemoveRows(_ROOT, start + come, start + gone - 1)
            self._drafts = (*old[: start + come], *old[start + gone :])
            self.endRemoveRows()
        elif come > gone:
            self.beginInsertRows(_ROOT, start + gone, start + come - 1)
            self._drafts = (*old[: start + gone], *drafts[start + gone : start + come], *old[start + gone :])
            self.endInsertRows()
        self._drafts = drafts
        if drafts:
            last = min(start + max(come, 1), len(drafts)) - 1
            self.dataChanged.emit(self.index(min(start, last), 0), self.index(last, self.columnCount() - 1))
        self.edited.emit()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """One for each draft."""
        return 0 if parent.isValid() else len(self._drafts)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """One for each column."""
        return 0 if parent.isValid() else len(self.kind.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles above, row numbers beside."""
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._align(section)
        return self.kind.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Computed columns cannot be edited."""
        return _EDITABLE if self.kind.columns[index.column()].put else _FIXED

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words as typed or as the locale writes them; problems as tooltip."""
        draft, column = self._drafts[index.row()], self.kind.columns[index.column()]
        text, problem = draft.wrong.get(column.key, ("", ""))
        words = text if problem else column.words(draft.value)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return "" if self._is_blank(draft) and column.put is None else words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {words}. {problem}" if problem else f"{column.title}: {words}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(problem) or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._align(index.column())
            case _:
                return bool(problem) if role == Qt.ItemDataRole.UserRole else None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into one cell."""
        column = self.kind.columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or column.put is None:
            return False
        self.put([(index.row(), index.column(), str(value))], column.title)
        return True

    def _typed(self, draft: Draft, place: int, text: str) -> Draft:
        column = self.kind.columns[place]
        if column.put is None:
            return draft
        text = text.strip()
        result = column.put(draft.value, text)
        wrong = {key: said for key, said in draft.wrong.items() if key != column.key}
        if isinstance(result, str):
            return replace(draft, wrong={**wrong, column.key: (text, result)})
        return Draft(result, wrong)

    def _change(self, drafts: tuple[Draft, ...], words: str) -> None:
        if drafts != self._drafts:
            self._stack.push(_Change(self, self._drafts, drafts, words))

    def _is_blank(self, draft: Draft) -> bool:
        return not draft.wrong and draft.value == self.kind.blank

    def _told(self, row: int, where: str, text: str) -> str:
        return f"{self.kind.name} {row + 1}{where}: {text}"

    def _align(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.kind.columns[column].right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class _Change(QUndoCommand):
    """From one set of rows to another and back."""

    def __init__(
        self, model: RowsModel, before: tuple[Draft, ...], after: tuple[Draft, ...], words: str
    ) -> None:
        super().__init__(words)
        self._model = model
        self._before = before
        self._after = after
        self._done = False

    def redo(self) -> None:
        """Also what pushing it does."""
        self._model.show(self._after)
        if self._done:
            self._point(self._before, self._after)
        self._done = True

    def undo(self) -> None:
        """Back to the rows before."""
        self._model.show(self._before)
        self._point(self._after, self._before)

    def _point(self, old: tuple[Draft, ...], new: tuple[Draft, ...]) -> None:
        pairs = zip(old, new, strict=False)
        row = next((row for row, (one, other) in enumerate(pairs) if one != other), min(len(old), len(new)))
        row = min(row, len(new) - 1)
        if row < 0 or row >= len(old):
            self._model.restored.emit(max(row, 0), 0)
            return
        columns = self._model.kind.columns
        changed = (at for at, each in enumerate(columns) if _shown(each, old[row]) != _shown(each, new[row]))
        self._model.restored.emit(row, next(changed, 0))


def _shown(column: Column, draft: Draft) -> str:
    return draft.wrong[column.key][0] if column.key in draft.wrong else column.words(draft.value)
