"""A part of the mappings under the sentence that says what its choices mean."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Space
from app.ui.widgets import text_label

_WIDEST = 820


def told_part(words: str, part: QWidget) -> QWidget:
    """The sentence above the part, no wider than can be read."""
    content = QWidget()
    content.setMaximumWidth(_WIDEST)
    column = QVBoxLayout(content)
    column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.XL)
    column.setSpacing(Space.M)
    column.addWidget(text_label(words, tint="muted", wrap=True))
    column.addWidget(part)
    column.addStretch(1)
    return content
