"""The coloured strip that says in which environment everything happens."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.domain.books import Environment
from app.ui.spoken import spoken
from app.ui.theme import Height, Space, Text, Theme, Tone
from app.ui.widgets import repolish, text_label

_LOOK = {
    Environment.PRACTICE: ("info", "practice", Tone.BLUE),
    Environment.SANDBOX: ("warning", "sandbox", Tone.AMBER),
    Environment.PRODUCTION: ("success", "company", Tone.GREEN),
}


class EnvironmentBanner(QFrame):
    """Icon, name of the environment and what it means."""

    def __init__(self, theme: Theme, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._environment = environment
        self._icon = QLabel()
        self._name = text_label("", Text.STRONG)
        self._meaning = text_label("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self._icon)
        row.addWidget(self._name)
        row.addWidget(self._meaning, 1)
        theme.changed.connect(self._dress)
        self.show_environment(environment)

    def show_environment(self, environment: Environment) -> None:
        """Say another environment."""
        self._environment = environment
        meaning = {
            Environment.PRACTICE: self.tr("Nothing leaves this computer."),
            Environment.SANDBOX: self.tr("Intuit's test company, not your books."),
            Environment.PRODUCTION: self.tr("Your real books."),
        }[environment]
        self._name.setText(spoken(environment.label))
        self._meaning.setText(meaning)
        self.setAccessibleName(f"{spoken(environment.label)}. {meaning}")
        self._dress()

    def _dress(self) -> None:
        box, icon, tone = _LOOK[self._environment]
        self.setProperty("box", box)
        repolish(self)
        self._icon.setPixmap(self._theme.icon(icon, tone.text).pixmap(Height.ICON, Height.ICON))
