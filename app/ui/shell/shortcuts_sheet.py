"""The sheet of keyboard shortcuts (Ctrl+/ or Shift+F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, SecondaryButton, scrolling, text_label
from app.ui.widgets.fitting import fitted

Rows = Sequence[tuple[str, str]]


class ShortcutsSheet(QDialog):
    """Two columns of cards, one card for each menu. Not modal: work goes on beside it."""

    def __init__(
        self, theme: Theme, groups: Sequence[tuple[str, Rows]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.windowTitle())
        content = QWidget()
        sides = QHBoxLayout(content)
        sides.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        sides.setSpacing(Space.L)
        columns = (QVBoxLayout(), QVBoxLayout())
        for column in columns:
            column.setSpacing(Space.L)
            sides.addLayout(column, 1)
        taken = [0, 0]
        for title, rows in (*groups, *self._elsewhere()):
            side = taken.index(min(taken))
            columns[side].addWidget(self._card(title, rows))
            taken[side] += len(rows) + 2
        for column in columns:
            column.addStretch(1)
        close = SecondaryButton(theme, self.tr("&Close"))
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.L)
        layout.addWidget(scrolling(content, self.windowTitle()), 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)
        self.resize(fitted(self, 860, 720))

    def _elsewhere(self) -> Sequence[tuple[str, Rows]]:
        """Keys that belong to a place and not to a menu."""
        in_table = (
            (self.tr("Walk through the list"), self.tr("Up / Down")),
            (self.tr("Edit the selected PO"), self.tr("Enter")),
            (self.tr("Go to the list"), self.tr("Down, in the search")),
            (self.tr("Clear the search"), self.tr("Escape, in the search")),
            (self.tr("Back to the list"), self.tr("Escape, in an answer")),
        )
        in_forms = (
            (self.tr("Save"), _native("Ctrl+S")),
            (self.tr("Undo an edit"), _native("Ctrl+Z")),
            (self.tr("Redo it"), f"{_native('Ctrl+Y')} / {_native('Ctrl+Shift+Z')}"),
            (self.tr("Paste a table, when importing"), _native("Ctrl+V")),
        )
        return ((self.tr("In the list"), in_table), (self.tr("While editing"), in_forms))

    def _card(self, title: str, rows: Rows) -> Card:
        card = Card(title)
        grid = QGridLayout()
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        for place, (what, keys) in enumerate(rows):
            label = text_label(what, wrap=True)
            label.setAccessibleName(f"{what}: {keys}")
            grid.addWidget(label, place, 0)
            grid.addWidget(
                text_label(keys, Text.STRONG, tint="muted"), place, 1, Qt.AlignmentFlag.AlignTrailing
            )
        card.body.addLayout(grid)
        return card


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
