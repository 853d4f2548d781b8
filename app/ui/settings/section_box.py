"""One section of the settings page: title, sentence and card, found by the words in them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from app.ui.theme import Space, Text
from app.ui.widgets import text_label


class SectionBox(QWidget):
    """Hidden while a search looks for something else."""

    def __init__(self, title: str, card: QWidget, sentence: str = "") -> None:
        super().__init__()
        self.card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.S)
        if title:
            column.addWidget(text_label(title, Text.HEADING))
        if sentence:
            column.addWidget(text_label(sentence, tint="muted", wrap=True))
        column.addWidget(card)

    def matches(self, words: str) -> bool:
        """Whether all of these words stand somewhere in it, in whatever case and order."""
        said = [label.text() for label in self.findChildren(QLabel)]
        said += [button.text().replace("&", "") for button in self.findChildren(QAbstractButton)]
        said += [child.accessibleName() for child in self.findChildren(QWidget)]
        text = " ".join(said).casefold()
        return all(word in text for word in words.casefold().split())
