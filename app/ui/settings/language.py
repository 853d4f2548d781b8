"""The language of the window, chosen here and spoken from the next start on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.widgets import Card, text_label

LANGUAGE_KEY = "language"
#: As the system has it.
SYSTEM = ""


@dataclass(frozen=True, slots=True)
class Language:
    """A code ("de", "pt_BR") and the language's own name for itself."""

    code: str
    name: str


class LanguageCard(Card):
    """Emits the code of the chosen language."""

    chosen = Signal(str)

    def __init__(self, languages: Sequence[Language], present: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Language"))
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("Language of the window"))
        for language in languages:
            self.combo.addItem(language.name or self.tr("As the system"), language.code)
        self.combo.setCurrentIndex(max(0, self.combo.findData(present)))
        self.later = text_label(
            self.tr("The window speaks it when the program is started the next time."),
            tint="muted",
            wrap=True,
        )
        self.later.hide()
        self.body.addWidget(self.combo)
        self.body.addWidget(self.later)
        self.combo.activated.connect(self._on_activated)

    def _on_activated(self, _place: int) -> None:
        self.later.show()
        self.chosen.emit(str(self.combo.currentData() or SYSTEM))
