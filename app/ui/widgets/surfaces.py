"""Grounds and rules: cards and what stands in them, hairlines, and a scroll area as wide as its view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Height, Role, Space, Text, Theme
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


def icon_heading(theme: Theme, icon: str, role: Role, title: str) -> QHBoxLayout:
    """The heading of a card that tells why it is there: an icon in the colour of that, and the title."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    mark = QLabel()
    mark.setPixmap(theme.icon(icon, role).pixmap(Height.ICON, Height.ICON))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text_label(title, Text.STRONG, wrap=True), 1)
    return row


def comparison(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> QGridLayout:
    """Names in the first column, their values beside them ("" is shown as a dash), a hairline over each row."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.XS)
    for column, head in enumerate(heads):
        grid.addWidget(text_label(head, Text.CAPTION, tint="muted", wrap=True), 0, column)
        grid.setColumnStretch(column, 2 if column else 1)
    for place, (name, *values) in enumerate(rows):
        grid.addWidget(hairline(), 1 + 2 * place, 0, 1, len(heads))
        cells = (
            text_label(name, Text.SMALL, tint="muted", wrap=True),
            *(text_label(value or "–", Text.SMALL, wrap=True, selectable=True) for value in values),
        )
        for column, cell in enumerate(cells):
            grid.addWidget(cell, 2 + 2 * place, column, Qt.AlignmentFlag.AlignTop)
    return grid


def scrolling(content: QWidget, name: str = "") -> QScrollArea:
    """Let `content` scroll up and down, as wide as the view. `name` is heard where Tab comes to it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setProperty("box", "clear")
    area.setWidget(content)
    area.setAccessibleName(name)
    return area
