"""What somebody changed in QuickBooks, field by field, and the word that it is right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.orders import OrderDetail
from app.ui.orders.format import moment_text
from app.ui.spoken import spoken
from app.ui.theme import Role, Space, Text, Theme
from app.ui.widgets import WideButton, comparison, icon_heading, text_label


class ChangedCard(QFrame):
    """Shows the differences and one button; `keep_wanted` says that QuickBooks' version is right."""

    keep_wanted = Signal()

    def __init__(self, theme: Theme, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "question")
        title = self.tr("Changed in QuickBooks")
        told = self._told(detail)
        self.setAccessibleName(title)
        self.setAccessibleDescription(told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(icon_heading(theme, "changed-there", Role.AMBER_TEXT, title))
        layout.addWidget(text_label(told, wrap=True))
        if detail.theirs:
            heads = (self.tr("Field"), self.tr("At the last sync"), self.tr("There now"))
            rows = [(spoken(change.label), change.before, change.after) for change in detail.theirs]
            layout.addLayout(comparison(heads, rows))
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
            return spoken(detail.reason)
        if detail.theirs_at is None:
            return self.tr("Somebody changed it there since the last sync.")
        return self.tr("Somebody saved it there on {when}. QuickBooks does not tell who.").format(
            when=moment_text(detail.theirs_at)
        )

    def _consequence(self) -> str:
        return self.tr("It counts as in order again. Nothing is sent; later edits here are sent as always.")

    def _pressed(self) -> None:
        self.keep.setDisabled(True)
        self.keep_wanted.emit()
