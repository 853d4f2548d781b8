"""Light, dark, or as the system has it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from app.ui.theme import Mode, Space, Theme
from app.ui.widgets import Card


class AppearanceCard(Card):
    """Switches the theme at once; the window remembers the choice."""

    chosen = Signal(object)  # Mode

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Appearance"))
        self._theme = theme
        self._group = QButtonGroup(self)
        self._modes = (
            (Mode.SYSTEM, self.tr("As the &system")),
            (Mode.LIGHT, self.tr("&Light")),
            (Mode.DARK, self.tr("Dar&k")),
        )
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        for place, (mode, words) in enumerate(self._modes):
            button = QRadioButton(words)
            button.setAccessibleName(words.replace("&", ""))
            button.setChecked(mode is theme.mode)
            self._group.addButton(button, place)
            # Tab comes to the chosen one; from there the arrow keys go on.
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if mode is theme.mode else Qt.FocusPolicy.ClickFocus
            )
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._group.idClicked.connect(self._on_clicked)

    def _on_clicked(self, place: int) -> None:
        mode = self._modes[place][0]
        self._theme.set_mode(mode)
        self.chosen.emit(mode)
