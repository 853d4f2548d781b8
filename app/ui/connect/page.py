"""What every page of the connect dialog has: title, lead, a place for errors, and one way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import FillButton, MessageBar, text_label


class Page(QWidget):
    """Put widgets into `body`. `primary` is the text of the button that leads on; "" hides it."""

    changed = Signal()  # primary text or readiness may be different
    retry_asked = Signal()

    def __init__(self, theme: Theme, title: str, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(title)
        self.primary = self.tr("&Continue")
        self.ready = True
        self.title = text_label(title, Text.TITLE, wrap=True)
        self.lead = text_label(lead, tint="muted", wrap=True)
        self.lead.setVisible(bool(lead))
        self.message = MessageBar(theme)
        self.message.action.connect(self._on_action)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(Space.S)
        column.addWidget(self.message)
        column.addSpacing(Space.S)
        column.addLayout(self.body, 1)

    def enter(self) -> None:
        """The page comes to the front: put the focus where the person goes on, if that is not the main button."""

    def show_error(self, error: AppError) -> None:
        """Tell what went wrong, with another try."""
        self.message.show_error(error, (("retry", self.tr("&Try again")),))
        for button in self.message.findChildren(FillButton):
            if not button.isHidden():  # the ones of the last message go away a moment later
                button.setFocus()

    def clear_error(self) -> None:
        """It is being tried again."""
        self.message.clear()

    def _set(self, *, ready: bool | None = None, primary: str | None = None) -> None:
        if ready is not None:
            self.ready = ready
        if primary is not None:
            self.primary = primary
        self.changed.emit()

    def _on_action(self, key: str) -> None:
        if key == "retry":
            self.retry_asked.emit()
