"""A small editable table with its buttons to add and remove rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.ui.orders.edit_lines import DraftModel
from app.ui.theme import Role, Space, Text, Theme
from app.ui.widgets import QuietButton, text_label

_ROW = 38
AnyIndex = QModelIndex | QPersistentModelIndex


class EditTable(QWidget):
    """Heading, table, "Add" and "Remove". Delete removes the selected row, Enter edits the selected cell."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        model: DraftModel,
        new_row: Callable[[], Any],
        *,
        stretch: int = 0,
        choices: Mapping[int, Sequence[str]] | None = None,
    ) -> None:
        super().__init__()
        self._model = model
        self._new_row = new_row
        self.view = _View()
        self.view.setModel(model)
        self.view.setAccessibleName(title)
        self._delegate = _CellDelegate(theme, choices or {}, self.view)
        self.view.setItemDelegate(self._delegate)
        header = self.view.horizontalHeader()
        for column in range(model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.view.setColumnWidth(column, 96 if column != 1 else 130)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self.add_button = QuietButton(
            theme, self.tr("Add"), "plus", name=self.tr("Add to {what}").format(what=title)
        )
        self.add_button.clicked.connect(self._add)
        remove_name = self.tr("Remove from {what}").format(what=title)
        self.remove_button = QuietButton(theme, self.tr("Remove"), "trash", name=remove_name)
        self.remove_button.clicked.connect(self.remove_current)
        self.view.delete_pressed.connect(self.remove_current)
        head = QHBoxLayout()
        head.addWidget(text_label(title, Text.STRONG), 1)
        head.addWidget(self.add_button)
        head.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self.view)
        model.rowsInserted.connect(self._fit)
        model.rowsRemoved.connect(self._fit)
        self._fit()

    def remove_current(self) -> None:
        """Take the selected row away."""
        self._model.remove(self.view.currentIndex().row())

    def _add(self) -> None:
        self._model.add(self._new_row())
        index = self._model.index(self._model.rowCount() - 1, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.view.edit(index)

    def _fit(self) -> None:
        rows = min(max(self._model.rowCount(), 1), 8)
        self.view.setFixedHeight(self.view.horizontalHeader().sizeHint().height() + rows * _ROW + 4)
        self.remove_button.setEnabled(self._model.rowCount() > 0)


class _CellDelegate(QStyledItemDelegate):
    """A red frame around what is not valid, a list of choices where there is one."""

    def __init__(self, theme: Theme, choices: Mapping[int, Sequence[str]], parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A combo box for columns with choices, else a text field."""
        if index.column() in self._choices:
            box = QComboBox(parent)
            box.addItems(list(self._choices[index.column()]))
            return box
        return super().createEditor(parent, option, index)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Start from what stands in the cell."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand over what was chosen or typed."""
        if isinstance(editor, QComboBox):
            model.setData(model.index(index.row(), index.column()), editor.currentText())
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """As tall as the row."""
        editor.setGeometry(option.rect)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Mark a value that is not valid, and rule off the row."""
        super().paint(painter, option, index)
        painter.save()
        rect = option.rect
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour(Role.BORDER))
        if index.data(Qt.ItemDataRole.UserRole):
            painter.setPen(QPen(self._theme.colour(Role.RED_TEXT), 2))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))
        painter.restore()


class _View(QTableView):
    """Comfortable rows, and Delete."""

    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter edits."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)
