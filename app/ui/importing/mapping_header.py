"""The head of the file's table: the header as written, and below it a box that says what the column is read as."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from app.domain.read_table import ColumnField, HeaderCell
from app.ui.importing.words import field_word, group_word

_GAP = 4
_LEAST = 132


class MappingHeader(QHeaderView):
    """`chosen` carries the column's key and the field that a person picked, "" for not read."""

    chosen = Signal(str, str)

    def __init__(self, fields: Sequence[ColumnField], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._entries = _entries(fields)
        self.boxes: list[QComboBox] = []
        self._keys: list[str] = []
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(_LEAST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sectionResized.connect(self._place)

    def show_columns(self, columns: Sequence[HeaderCell]) -> None:
        """A box for each column of the file."""
        self._keys = [column.key for column in columns]
        while len(self.boxes) > len(columns):
            box = self.boxes.pop()
            box.hide()
            box.deleteLater()
        while len(self.boxes) < len(columns):
            self.boxes.append(self._box(len(self.boxes)))
        for box, column in zip(self.boxes, columns, strict=True):
            box.setCurrentIndex(max(box.findData(column.field), 0))
            name = self.tr("{header} is read as").format(header=column.header or column.key)
            box.setAccessibleName(name)
            box.view().setAccessibleName(name)
        self.geometriesChanged.emit()
        self._place()

    def put_in_tab_order(self, above: QWidget) -> None:
        """From what stands above into the boxes, then into the rows: as they stand on the screen."""
        table = self.parent()
        if isinstance(table, QTableView) and self.boxes:
            for first, second in pairwise((above, *self.boxes, table)):
                QWidget.setTabOrder(first, second)

    def sizeHint(self) -> QSize:
        """Room for the header and the box below it."""
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + self._box_height() + 2 * _GAP)

    def updateGeometries(self) -> None:
        """The boxes move with their columns."""
        super().updateGeometries()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A box that gets the focus is brought into view; the wheel scrolls the table and changes no box."""
        if event.type() is QEvent.Type.FocusIn and watched in self.boxes:
            table = self.parent()
            if isinstance(table, QTableView) and table.model() is not None:
                place = self.boxes.index(watched)
                table.scrollTo(table.model().index(max(table.rowAt(0), 0), place))
        if event.type() is QEvent.Type.Wheel and watched in self.boxes:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _box(self, place: int) -> QComboBox:
        box = QComboBox(self.viewport())
        box.setModel(self._entries)
        box.setItemDelegate(QStyledItemDelegate(box))
        box.setMaxVisibleItems(18)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self)
        box.activated.connect(lambda _index: self._choose(place))
        box.show()
        return box

    def _choose(self, place: int) -> None:
        # After the popup has closed: whoever listens may replace the boxes.
        key, field = self._keys[place], self.boxes[place].currentData()
        QTimer.singleShot(0, self, lambda: self.chosen.emit(key, field))

    def _box_height(self) -> int:
        return self.boxes[0].sizeHint().height() if self.boxes else 0

    def _place(self, *_moved: int) -> None:
        height = self._box_height()
        top = self.height() - height - _GAP
        for place, box in enumerate(self.boxes):
            box.setGeometry(
                self.sectionViewportPosition(place) + _GAP, top, self.sectionSize(place) - 2 * _GAP, height
            )


def _entries(fields: Sequence[ColumnField]) -> QStandardItemModel:
    """Not read, then the fields by what they belong to, each group under its name."""
    model = QStandardItemModel()
    nothing = QStandardItem(group_word(""))
    nothing.setData("", Qt.ItemDataRole.UserRole)
    model.appendRow(nothing)
    for group in dict.fromkeys(field.group for field in fields):
        head = QStandardItem(group_word(group))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        model.appendRow(head)
        for field in fields:
            if field.group == group:
                item = QStandardItem(field_word(field.name))
                item.setData(field.name, Qt.ItemDataRole.UserRole)
                model.appendRow(item)
    return model
