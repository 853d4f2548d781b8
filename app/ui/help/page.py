"""One page of the help: title, what it is about, the picture, and the tasks."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.connect.guide_text import Block, Part
from app.ui.help.picture import Picture
from app.ui.help.topics import Topic
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import text_label


class TopicPage(QWidget):
    """Laid out once; its words can be selected and copied."""

    def __init__(self, theme: Theme, topic: Topic) -> None:
        super().__init__()
        guide = topic.guide
        self.setAccessibleName(guide.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(text_label(guide.title, Text.TITLE, wrap=True))
        column.addWidget(text_label(guide.lead, tint="muted", wrap=True, selectable=True))
        for picture in guide.pictures:
            column.addSpacing(Space.S)
            column.addWidget(_widget(theme, picture))
        for step in guide.steps:
            column.addSpacing(Space.S)
            column.addWidget(text_label(step.title, Text.HEADING, wrap=True))
            for block in step.blocks:
                column.addWidget(_widget(theme, block))
        column.addStretch(1)


def _widget(theme: Theme, block: Block) -> QWidget:
    if block.part is Part.PICTURE and block.file is not None:
        return Picture(theme, block.file, block.text)
    return text_label(block.text, wrap=True, selectable=True)
