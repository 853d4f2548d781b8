"""Grounds and rules: cards, hairlines, and a scroll area whose content is as wide as the view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Space, Text
from app.ui.widgets.labels import text_label


class Card(QFrame):
    """A framed group with an optional heading. Put widgets into `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self.body.setSpacing(Space.S)
        if title:
            self.setAccessibleName(title)
            self.body.addWidget(text_label(title, Text.HEADING))


def hairline(*, vertical: bool = False) -> QFrame:
    """A line of one pixel."""
    rule = QFrame()
    rule.setProperty("box", "rule")
    if vertical:
        rule.setFixedWidth(1)
    else:
        rule.setFixedHeight(1)
    return rule


def scrolling(content: QWidget) -> QScrollArea:
    """Let `content` scroll up and down; sideways it takes the width of the view."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setProperty("box", "clear")
    area.setWidget(content)
    return area
