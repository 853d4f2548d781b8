"""Shown when a run was stopped before its first write because something looks badly wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from app.domain.questions import Question
from app.sync.brakes import GO_ON
from app.ui.spoken import spoken


class BrakeBox(QMessageBox):
    """The brake's words with "Stop" (the default, also Escape) and "Go on". `chosen` gives the question and the key."""

    chosen = Signal(object, str)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._keys: dict[QAbstractButton, str] = {}
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("The sync has stopped"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(spoken(question.title))
        details = "\n".join(f"{spoken(choice.label)}: {spoken(choice.detail)}" for choice in question.choices)
        self.setInformativeText(f"{spoken(question.text)}\n\n{details}")
        for choice in question.choices:
            going = choice.key == GO_ON
            role = QMessageBox.ButtonRole.AcceptRole if going else QMessageBox.ButtonRole.RejectRole
            button = self.addButton(f"&{spoken(choice.label)}", role)
            self._keys[button] = choice.key
            if not going:
                self.setDefaultButton(button)
                self.setEscapeButton(button)
        self.buttonClicked.connect(self._on_clicked)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(self._question, self._keys[button])
