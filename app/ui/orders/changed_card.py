"""What somebody changed in QuickBooks, field by field, and the word that it is right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.orders import OrderDetail
from app.ui.orders.format import moment_text
from app.ui.theme import Height, Role, Space, Text, Theme
from app.ui.widgets import WideButton, hairline, text_label


class ChangedCard(QFrame):
    """Shows the differences and one button; `keep_wanted` says that QuickBooks' version is right."""

    keep_wanted = Signal()

    def __init__(self, theme: Theme, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("box", "question")
        title = self.tr("Changed in QuickBooks")
        told = self._told(detail)
        self.setAccessibleName(title)
        self.setAccessibleDescription(told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(self._heading(title))
        layout.addWidget(text_label(told, wrap=True))
        if detail.theirs:
            layout.addLayout(self._comparison(detail))
        layout.addSpacing(Space.XS)
        self.keep = WideButton(theme, self.tr("Keep as it is in QuickBooks"))
        self.keep.setAccessibleDescription(self._consequence())
        self.keep.clicked.connect(self._pressed)
        layout.addWidget(self.keep)
        layout.addWidget(text_label(self._consequence(), Text.SMALL, tint="muted", wrap=True))

    def unlock(self) -> None:
        """It could not be stored: let the person try again."""
        self.keep.setEnabled(True)

    def _told(self, detail: OrderDetail) -> str:
        if not detail.theirs:
            return detail.reason
        if detail.theirs_at is None:
            return self.tr("Somebody changed it there since the last sync.")
        return self.tr("Somebody saved it there on {when}. QuickBooks does not tell who.").format(
            when=moment_text(detail.theirs_at)
        )

    def _consequence(self) -> str:
        return self.tr("It counts as in order again. Nothing is sent; later edits here are sent as always.")

    def _heading(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        icon = QLabel()
        icon.setPixmap(self._theme.icon("changed-there", Role.AMBER_TEXT).pixmap(Height.ICON, Height.ICON))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(title, Text.STRONG, wrap=True), 1)
        return row

    def _comparison(self, detail: OrderDetail) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        for column, head in enumerate((self.tr("Field"), self.tr("At the last sync"), self.tr("There now"))):
            grid.addWidget(text_label(head, Text.CAPTION, tint="muted", wrap=True), 0, column)
            grid.setColumnStretch(column, 2 if column else 1)
        for place, change in enumerate(detail.theirs):
            grid.addWidget(hairline(), 1 + 2 * place, 0, 1, 3)
            cells = (
                text_label(change.label, Text.SMALL, tint="muted", wrap=True),
                text_label(change.before or "–", Text.SMALL, wrap=True, selectable=True),
                text_label(change.after or "–", Text.SMALL, wrap=True, selectable=True),
            )
            for column, cell in enumerate(cells):
                grid.addWidget(cell, 2 + 2 * place, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _pressed(self) -> None:
        self.keep.setDisabled(True)
        self.keep_wanted.emit()
