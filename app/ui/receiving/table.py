"""The table of the receiving dialog: quantities are typed down the column as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.receiving.model import EDITABLE, MARK_ROLE, NOTE, NOW, PRODUCT, SECOND_ROLE, ReceiveModel
from app.ui.receiving.words import tr
from app.ui.theme import Radius, Role, Space, Text, Theme, tabular
from app.ui.theme.eliding import elided

_ROW = 46
_WIDTHS = (0, 84, 92, 104, 104, 92, 190)
_LEAST_NOTE, _LEAST_PRODUCT = 110, 240
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
AnyIndex = QModelIndex | QPersistentModelIndex


class ReceiveTable(QTableView):
    """Typing starts at once; Enter goes down the column, Tab to the next cell that can be typed into."""

    def __init__(self, theme: Theme, model: ReceiveModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setAccessibleName(tr("What arrived, line by line"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setDefaultSectionSize(max(_ROW, 2 * self.fontMetrics().height() + 8))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(PRODUCT, QHeaderView.ResizeMode.Stretch)
        if model.rowCount():
            self.setCurrentIndex(model.index(0, NOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window notes give room to the names."""
        super().resizeEvent(event)
        others = sum(_WIDTHS[:-1])
        note = min(_WIDTHS[-1], max(_LEAST_NOTE, self.viewport().width() - others - _LEAST_PRODUCT))
        self.setColumnWidth(len(_WIDTHS) - 1, note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down, Delete empties a cell; leaving the table by Tab is possible at its ends."""
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the field left over; `closeEditor` goes on
        elif event.key() in _ENTER:
            self._go_down(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.column() in EDITABLE:
            self.model().setData(index, "")
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Take over what stands in a cell that is still open: a shortcut does not take the keyboard from it."""
        if self.state() is QAbstractItemView.State.EditingState:
            for editor in self.viewport().findChildren(QLineEdit):
                if editor.isVisible():  # one that was closed before is deleted by the event loop
                    self.commitData(editor)
                    self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """From the last cell that can be typed into, Tab goes on to the note of the receipt."""
        cursor = (
            QAbstractItemView.CursorAction.MoveNext
            if forward
            else QAbstractItemView.CursorAction.MovePrevious
        )
        target = self.moveCursor(cursor, Qt.KeyboardModifier.NoModifier)
        if target.isValid() and target != self.currentIndex():
            self.setCurrentIndex(target)
            return True
        return super().focusNextPrevChild(forward)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the cell below is next."""
        index = self.currentIndex()
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down(index)

    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Tab passes by what cannot be typed into."""
        actions = QAbstractItemView.CursorAction
        if cursorAction not in (actions.MoveNext, actions.MovePrevious):
            return super().moveCursor(cursorAction, modifiers)
        index, columns = self.currentIndex(), sorted(EDITABLE)
        cells = [(row, column) for row in range(self.model().rowCount()) for column in columns]
        here = (index.row(), index.column())
        if cursorAction is actions.MoveNext:
            target = next((cell for cell in cells if cell > here), None)
        else:
            target = next((cell for cell in reversed(cells) if cell < here), None)
        return self.model().index(*target) if target else index

    def _go_down(self, index: QModelIndex) -> None:
        below = self.model().index(index.row() + 1, index.column())
        if below.isValid():
            self.setCurrentIndex(below)


class _CellDelegate(QStyledItemDelegate):
    """Cells that can be typed into look like fields; what is wrong is red, what is too much is amber."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = {step: tabular(theme.font(step)) for step in (Text.BODY, Text.SMALL)}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As tall as the rows."""
        return QSize(super().sizeHint(option, index).width(), _ROW)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Where the field is painted."""
        editor.setGeometry(_field(option.rect))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Ground, outline, words, a rule below."""
        rect, column = option.rect, index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour(Role.BORDER))
        if column in EDITABLE:
            self._paint_field(painter, option, str(index.data(MARK_ROLE) or ""))
        room = _field(rect).adjusted(Space.S, 0, -Space.S, 0)
        second = str(index.data(SECOND_ROLE) or "")
        words = str(index.data() or "")
        tint = Role.TEXT if column in (PRODUCT, NOW, NOTE) or column in EDITABLE else Role.MUTED
        if second:
            half = room.height() // 2
            self._line(painter, room.adjusted(0, 0, 0, -half), words, Text.BODY, tint, index)
            self._line(painter, room.adjusted(0, half, 0, 0), second, Text.SMALL, Role.MUTED, index)
        else:
            self._line(painter, room, words, Text.BODY, tint, index)
        painter.restore()

    def _paint_field(self, painter: QPainter, option: QStyleOptionViewItem, mark: str) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = {"wrong": Role.RED_TEXT, "over": Role.AMBER_TEXT}.get(mark, Role.CONTROL)
        width = 2.0 if selected or mark else 1.0
        painter.setPen(QPen(self._theme.colour(Role.FOCUS if selected and not mark else role), width))
        painter.setBrush(self._theme.colour(Role.AMBER_FILL if mark == "over" else Role.SURFACE))
        painter.drawRoundedRect(
            QRectF(_field(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL, Radius.CONTROL
        )

    def _line(
        self, painter: QPainter, room: QRect, text: str, step: Text, role: Role, index: AnyIndex
    ) -> None:
        painter.setFont(self._fonts[step])
        painter.setPen(self._theme.colour(role))
        cut = elided(painter.fontMetrics(), text, room.width())
        painter.drawText(room, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), cut)


def _field(rect: QRect) -> QRect:
    return rect.adjusted(3, 5, -3, -6)
