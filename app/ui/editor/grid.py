"""Heading, table and buttons for one kind of rows; what is wrong stands below the table, beside where it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.ui.editor.cells import CellDelegate
from app.ui.editor.grid_view import GridView
from app.ui.editor.rows import RowsModel
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import QuietButton, text_label

_ROW, _NUMBERS = 34, 34
_MOST_ROWS, _MOST_TOLD = 10, 3
#: Width that the widest column keeps, and the least share of their widths that the others get.
_LEAST_STRETCH, _TIGHTEST = 150, 0.55


class Grid(QWidget):
    """`stretch`: the column that takes what room is left."""

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        model: RowsModel,
        *,
        choices: Mapping[int, Sequence[str]] | None = None,
        offers: Mapping[int, Callable[[], Sequence[str]]] | None = None,
        after_offer: int = 0,
        stretch: int = 0,
        least_rows: int = 1,
    ) -> None:
        super().__init__()
        self.model = model
        self._least = least_rows
        self.view = GridView(model, title)
        self.view.setItemDelegate(CellDelegate(theme, choices or {}, offers or {}, self.view, after_offer))
        self._stretch = stretch
        self._set_widths()
        self.add_button = QuietButton(
            theme, self.tr("Add a row"), "plus", name=self.tr("Add a row to {what}").format(what=title)
        )
        self.add_button.clicked.connect(self.view.add_row)
        remove = self.tr("Delete the selected rows of {what}").format(what=title)
        self.remove_button = QuietButton(theme, self.tr("Delete"), "trash", name=remove)
        self.remove_button.setToolTip(self.tr("Ctrl+Delete"))
        self.remove_button.clicked.connect(self.view.remove_rows)
        self.told = text_label("", Text.SMALL, tint="error", wrap=True)
        self._lay_out(title)
        model.edited.connect(self._follow)
        self._follow()

    def show_first_problem(self) -> bool:
        """Go to the first cell that is wrong; False when there is none."""
        places = self.model.wrong_places()
        if places:
            row, column, _ = places[0]
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.go(row, column)
        return bool(places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window all columns give a little, so that none is out of sight."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Figures are never cut; what else there is gives way, and the widest column keeps a least."""
        columns = [each for each in enumerate(self.model.kind.columns) if each[0] != self._stretch]
        room = self.width() - _NUMBERS - _LEAST_STRETCH
        share = min(1.0, room / sum(column.width for _, column in columns))
        figures = {
            at: max(int(column.width * share), self._least_of(at)) for at, column in columns if column.right
        }
        texts = {at: column.width for at, column in columns if not column.right}
        left = (room - sum(figures.values())) / max(1, sum(texts.values()))
        for at, width in texts.items():
            self.view.setColumnWidth(at, int(width * max(_TIGHTEST, min(1.0, left))))
        for at, width in figures.items():
            self.view.setColumnWidth(at, width)

    def _least_of(self, at: int) -> int:
        return max(self.view.horizontalHeader().sectionSizeHint(at), self.view.sizeHintForColumn(at))

    def order_keys(self) -> None:
        """Tab comes to the table before its buttons. Call it when the window is laid out."""
        QWidget.setTabOrder(self.view, self.add_button)
        QWidget.setTabOrder(self.add_button, self.remove_button)

    def _set_widths(self) -> None:
        header, numbers = self.view.horizontalHeader(), self.view.verticalHeader()
        for at, column in enumerate(self.model.kind.columns):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            self.view.setColumnWidth(at, column.width)
        header.setSectionResizeMode(self._stretch, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        numbers.setDefaultSectionSize(_ROW)
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setFixedWidth(_NUMBERS)

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(text_label(title, Text.STRONG), 1)
        head.addWidget(self.add_button)
        head.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self.view)
        layout.addWidget(self.told)

    def _follow(self) -> None:
        count = self.model.rowCount()
        rows = min(max(count, self._least), _MOST_ROWS)
        self.view.setFixedHeight(self.view.horizontalHeader().sizeHint().height() + rows * _ROW + 4)
        for at, column in enumerate(self.model.kind.columns):
            if column.right and at != self._stretch and self.view.columnWidth(at) < self._least_of(at):
                self.view.setColumnWidth(at, self._least_of(at))
        self.remove_button.setEnabled(count > 0)
        problems = self.model.problems
        told = list(problems[:_MOST_TOLD])
        if len(problems) > _MOST_TOLD:
            told.append(self.tr("And {count} more.").format(count=len(problems) - _MOST_TOLD))
        self.told.setText("\n".join(told))
        self.told.setVisible(bool(told))
        self.edited.emit()
