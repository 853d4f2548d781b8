"""Choosing and ordering the columns of the list, by mouse or by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.orders.columns import COLUMNS, FIXED
from app.ui.orders.layout import ColumnLayout
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import PrimaryButton, QuietButton, SecondaryButton, text_label
from app.ui.widgets.fitting import fitted

_KEY = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Space shows or hides, Alt+Up and Alt+Down move. `layout_chosen` is the result once it is accepted."""

    def __init__(self, theme: Theme, layout: ColumnLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = layout
        self.setWindowTitle(self.tr("Columns of the list"))
        self.setAccessibleName(self.windowTitle())
        self.list = _Columns()
        self.list.setAccessibleName(self.tr("Columns, ticked ones are shown"))
        self._up = SecondaryButton(theme, self.tr("Move &up"), "chevron-up")
        self._down = SecondaryButton(theme, self.tr("Move &down"), "chevron-down")
        self.reset_button = QuietButton(theme, self.tr("As at &first"), "history")
        self._done = PrimaryButton(theme, self.tr("Done"), "check")
        self._done.setDefault(True)
        self._cancel = SecondaryButton(theme, self.tr("Cancel"))
        self._up.clicked.connect(self.list.move_up)
        self._down.clicked.connect(self.list.move_down)
        self.reset_button.clicked.connect(self._to_first)
        self._done.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.list.currentRowChanged.connect(self._on_row)
        self._lay_out()
        self.list.fill(layout)

    @property
    def layout_chosen(self) -> ColumnLayout:
        """What the person chose; widths stay as they were, unless it is as at first again."""
        order, hidden = self.list.order, self.list.hidden
        first = ColumnLayout()
        if (order, hidden) == (first.order, first.hidden):
            return ColumnLayout(widths=self._before.widths)
        return ColumnLayout(order, hidden, self._before.widths, chosen=True)

    def _lay_out(self) -> None:
        told = self.tr("Ticked columns are shown, in this order. Space ticks, Alt with an arrow key moves.")
        side = QVBoxLayout()
        side.setSpacing(Space.S)
        for button in (self._up, self._down, self.reset_button):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(text_label(self.windowTitle(), Text.HEADING))
        layout.addWidget(text_label(told, tint="muted", wrap=True))
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self.resize(fitted(self, 460, 520))

    def _to_first(self) -> None:
        self._before = ColumnLayout()
        self.list.fill(self._before)

    def _on_row(self, row: int) -> None:
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self.list.count() - 1)


class _Columns(QListWidget):
    """The columns in their order, with ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    @property
    def order(self) -> tuple[str, ...]:
        """Keys from first to last."""
        return tuple(str(self.item(row).data(_KEY)) for row in range(self.count()))

    @property
    def hidden(self) -> frozenset[str]:
        """Keys of the columns without a tick."""
        items = (self.item(row) for row in range(self.count()))
        return frozenset(
            str(item.data(_KEY)) for item in items if item.checkState() is not Qt.CheckState.Checked
        )

    def fill(self, layout: ColumnLayout) -> None:
        """Show a layout."""
        titles = {column.key: column.title for column in COLUMNS}
        self.clear()
        for key in layout.order:
            title = titles[key]
            if key in FIXED:
                title = self.tr("{column} (always shown)").format(column=title)
            item = QListWidgetItem(title, self)
            item.setData(_KEY, key)
            item.setCheckState(Qt.CheckState.Unchecked if key in layout.hidden else Qt.CheckState.Checked)
            if key in FIXED:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self.setCurrentRow(0)

    def move_up(self) -> None:
        """The present column one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """The present column one place down."""
        self._move(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow key moves the column."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        row = self.currentRow()
        if 0 <= row < self.count() and 0 <= row + step < self.count():
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentRow(row + step)
