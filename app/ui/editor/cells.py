"""How a cell looks and is typed into: completion, choices, and a frame around what is not valid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from app.ui.editor.grid_view import GridView
from app.ui.theme import Role, Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_MOST_OFFERED = 12
_WIDE = 360


class CellDelegate(QStyledItemDelegate):
    """`choices`: columns with a fixed list; `offers`: columns whose text is completed, by what.

    What is chosen from an offer is taken at once, and typing goes on in the column `after_offer`.
    """

    def __init__(
        self,
        theme: Theme,
        choices: Mapping[int, Sequence[str]],
        offers: Mapping[int, Callable[[], Sequence[str]]],
        view: GridView,
        after_offer: int,
    ) -> None:
        super().__init__(view)
        self._after_offer = after_offer
        self._field: QLineEdit | None = None
        self._theme = theme
        self._choices = choices
        self._offers = offers
        self._view = view

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A list of choices, a field with completion, or a plain field."""
        name = str(self._view.model().headerData(index.column(), Qt.Orientation.Horizontal))
        if index.column() in self._choices:
            box = QComboBox(parent)
            box.addItems(list(self._choices[index.column()]))
            box.setAccessibleName(name)
            return box
        field = QLineEdit(parent)
        field.setAccessibleName(name)
        field.setProperty("cell", True)
        field.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        if index.column() in self._offers:
            field.setCompleter(self._completer(field, self._offers[index.column()]()))
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Start from what stands in the cell."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data()))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand over what was chosen or typed."""
        place = model.index(index.row(), index.column())
        if isinstance(editor, QComboBox):
            model.setData(place, editor.currentText())
        elif isinstance(editor, QLineEdit) and editor.text() != str(index.data()):
            model.setData(place, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """As tall as the row."""
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Arrow keys leave a text field for the cells above and below; Ctrl+Enter is for the whole PO."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(editor, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.matches(QKeySequence.StandardKey.Paste) and self._paste_table(editor):
            return True
        arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if arrow and isinstance(editor, QLineEdit) and not _is_offering(editor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            here = self._view.currentIndex()
            self._view.go(here.row() + (1 if event.key() == Qt.Key.Key_Down else -1), here.column())
            return True
        return super().eventFilter(editor, event)

    def _paste_table(self, editor: QObject) -> bool:
        """Several cells do not belong into one: they go into the table from here on."""
        text = QGuiApplication.clipboard().text()
        if not isinstance(editor, QLineEdit) or not set("\t\n") & set(text.strip("\r\n")):
            return False
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
        self._view.paste(text)
        return True

    @Slot()
    def _on_chosen(self) -> None:
        # Only when the offer is done with this key: it writes the chosen words into the field last.
        QTimer.singleShot(0, self._take_chosen)

    @Slot()
    def _take_chosen(self) -> None:
        field, here = self._field, self._view.currentIndex()
        if field is None or not isValid(field) or not self._view.isAncestorOf(field):
            return
        self.commitData.emit(field)
        self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)
        self._view.go(here.row(), self._after_offer)

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

    def _completer(self, field: QLineEdit, words: Sequence[str]) -> QCompleter:
        completer = QCompleter(field)
        completer.setModel(QStringListModel(list(words), completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_MOST_OFFERED)
        completer.activated.connect(self._on_chosen)
        self._field = field
        popup = completer.popup()
        assert popup is not None
        popup.setMinimumWidth(_WIDE)
        popup.setAccessibleName(self.tr("Known products"))
        return completer


def _is_offering(field: QLineEdit) -> bool:
    completer: QCompleter | None = field.completer()
    popup = completer.popup() if completer is not None else None
    return popup is not None and popup.isVisible()
