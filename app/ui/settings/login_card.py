"""Whether the program starts when the person logs in; the system's own word counts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.sync.ports import Autostart
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Card, MessageBar, Switch, text_label


class LoginCard(Card):
    """Looks anew each time it is shown, because it can be changed elsewhere. `changed` after a switch."""

    changed = Signal(bool)

    def __init__(self, theme: Theme, autostart: Autostart, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = self.tr("Start when I log in")
        words = self.tr("In the tray, or minimised where there is none, so that the schedule is kept.")
        self.setAccessibleName(title)
        self._autostart = autostart
        self.switch = Switch(theme, name=title)
        self.switch.setAccessibleDescription(words)
        self.switch.clicked.connect(self._on_clicked)
        self.message = MessageBar(theme)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(text_label(title, Text.STRONG, wrap=True))
        text.addWidget(text_label(words, tint="muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addLayout(text, 1)
        row.addWidget(self.switch)
        self.body.addLayout(row)
        self.body.addWidget(self.message)
        self.switch.setChecked(autostart.enabled())

    def showEvent(self, event: QShowEvent) -> None:
        """The desktop's own settings may have changed it."""
        super().showEvent(event)
        self.switch.setChecked(self._autostart.enabled())

    def _on_clicked(self, on: bool) -> None:
        self.message.clear()
        try:
            self._autostart.set_enabled(on)
        except AppError as error:
            self.message.show_error(error)
        now = self._autostart.enabled()
        self.switch.setChecked(now)
        self.changed.emit(now)
