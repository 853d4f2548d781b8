"""Which POs are chosen. They are kept by id: a run that moves rows never moves the choice onto other POs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QTableView

from app.ui.orders.model import OrdersModel

_Flag = QItemSelectionModel.SelectionFlag


class Selection(QObject):
    """Follows what a person marks in the view (click, Ctrl, Shift, Ctrl+A) and marks it again after rows moved.

    Signals:
        changed: other POs are chosen now.
    """

    changed = Signal()

    def __init__(self, view: QTableView, model: OrdersModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._ids: dict[str, None] = {}
        self._marking = False
        view.selectionModel().selectionChanged.connect(self._on_marked)
        view.verticalScrollBar().valueChanged.connect(self._mark_seen)

    @property
    def ids(self) -> tuple[str, ...]:
        """The chosen POs, in the order in which they were chosen."""
        return tuple(self._ids)

    @property
    def several(self) -> bool:
        """More than one."""
        return len(self._ids) > 1

    def only(self, po_id: str) -> None:
        """Choose this PO alone, "" for none."""
        self._take({po_id: None} if po_id else {})

    def keep(self, po_ids: frozenset[str]) -> None:
        """Let go of what is not among these."""
        self._take({po_id: None for po_id in self._ids if po_id in po_ids})

    def mark_again(self) -> None:
        """Mark the chosen POs in the rows where they stand now (as far as those were read)."""
        marked = QItemSelection()
        last = self._model.columnCount() - 1
        for first, end in _runs(sorted(row for row, po_id in self._model.known_rows() if po_id in self._ids)):
            marked.select(self._model.index(first, 0), self._model.index(end, last))
        self._marking = True
        self._view.selectionModel().select(marked, _Flag.ClearAndSelect)
        self._marking = False
        self._view.viewport().update()

    def _mark_seen(self) -> None:
        if self.several:
            self.mark_again()

    def _on_marked(self, added: QItemSelection, removed: QItemSelection) -> None:
        if self._marking or self._model.moving:
            return
        whole = self._view.selectionModel().selection()
        if not whole.isEmpty() and _count(whole) == _count(added):  # a new choice in the place of the old one
            self._take(dict.fromkeys(self._ids_of(added)))
            return
        left = dict(self._ids)
        for po_id in self._ids_of(removed):
            left.pop(po_id, None)
        left.update(dict.fromkeys(self._ids_of(added)))
        self._take(left)

    def _take(self, ids: dict[str, None]) -> None:
        if list(ids) != list(self._ids):
            self._ids = ids
            self.changed.emit()

    def _ids_of(self, selection: QItemSelection) -> Iterator[str]:
        for rows in _ranges(selection):
            yield from self._model.ids_of(*rows)


def _ranges(selection: QItemSelection) -> list[tuple[int, int]]:
    """First and last row of each range, told once."""
    found = {(part.top(), part.bottom()) for part in selection if part.isValid()}  # type: ignore[attr-defined]
    return sorted(found)


def _count(selection: QItemSelection) -> int:
    return sum(last - first + 1 for first, last in _ranges(selection))


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring rows as (first, last)."""
    first = None
    for place, row in enumerate(rows):
        if first is None:
            first = row
        if place + 1 == len(rows) or rows[place + 1] != row + 1:
            yield first, row
            first = None
