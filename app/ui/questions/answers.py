"""The buttons of an entry's answers, each with what it leads to below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.questions import Choice
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import WideButton, text_label


class AnswerButtons(QWidget):
    """Emits `chosen` with the key of an answer."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, choices: Sequence[Choice], *, first: bool = False, parent: QWidget | None = None
    ) -> None:
        """`first`: the first answer stands out."""
        super().__init__(parent)
        self._buttons: dict[str, WideButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for choice in choices:
            button = WideButton(theme, spoken(choice.label))
            if first and not self._buttons:
                button.setProperty("kind", "primary")
            button.setProperty("key", choice.key)
            button.setAccessibleDescription(spoken(choice.detail))
            button.clicked.connect(self._pressed)
            self._buttons[choice.key] = button
            layout.addSpacing(Space.XS)
            layout.addWidget(button)
            if choice.detail:
                layout.addWidget(text_label(spoken(choice.detail), Text.SMALL, tint="muted", wrap=True))

    def button(self, key: str) -> WideButton:
        """The button of one answer.

        Raises:
            KeyError: there is no such answer.
        """
        return self._buttons[key]

    def _pressed(self) -> None:
        self.chosen.emit(str(self.sender().property("key")))
