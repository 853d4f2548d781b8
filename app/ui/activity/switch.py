"""The switch between the runs and the log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.ui.theme import Space, Theme
from app.ui.widgets import QuietButton

RUNS, LOG = "runs", "log"


class ViewSwitch(QWidget):
    """Two buttons, one of them down; emits `chosen` with the key of the other view."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, shown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.setAccessibleName(self.tr("What is shown"))
        self.buttons = QButtonGroup(self)
        self.buttons.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for key, words, icon in ((RUNS, self.tr("&Runs"), "sync"), (LOG, self.tr("&Log"), "note")):
            button = QuietButton(theme, words, icon)
            button.setCheckable(True)
            button.setChecked(key == shown)
            button.setProperty("view", key)
            self.buttons.addButton(button)
            row.addWidget(button)
        self.buttons.buttonClicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        pressed = self.buttons.checkedButton()
        key = str(pressed.property("view")) if pressed is not None else self._shown
        for button in self.buttons.buttons():
            button.setChecked(button.property("view") == self._shown)  # this view stays what it is
        if key != self._shown:
            self.chosen.emit(key)
