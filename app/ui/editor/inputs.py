"""Fields of the form that are not a plain text field: choices, and lists that may also be typed into."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit

from app.ui.theme import Text, Theme

_NOTE_LINES = 3
#: Room that a note field keeps around its words: margin of the document, padding and outline.
_NOTE_AROUND = 20


class Choices(QComboBox):
    """A fixed list of (words, value)."""

    def __init__(self, offered: Sequence[tuple[str, Any]], value: Any) -> None:
        super().__init__()
        # Qt would hand an enum back as a plain text.
        self._values = [each for _, each in offered]
        self.addItems([words for words, _ in offered])
        self.choose(value)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: Any) -> None:
        """Choose this one, the first when it is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def setAccessibleName(self, name: str) -> None:
        """Also of the list that drops down."""
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the form must not change what stands in it."""
        event.ignore()


class Suggestions(QComboBox):
    """A text that may be anything, completed from what is known."""

    def __init__(self, text: str, known: Sequence[str] = ()) -> None:
        super().__init__()
        self.setEditable(True)
        line = self.lineEdit()
        assert line is not None
        self._line = line
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.offer(known)
        self.setEditText(text)
        self._before, self._shown = text, self.currentText()

    @property
    def text(self) -> str:
        """What stands in it, without outer spaces; the first text itself while nobody touched it."""
        return self._before if self.currentText() == self._shown else self.currentText().strip()

    def offer(self, known: Sequence[str]) -> None:
        """Complete from these from now on; what was typed stays."""
        text, here = self.currentText(), self._line.cursorPosition()
        self.blockSignals(True)
        self.clear()
        self.addItems(list(known))
        self.setEditText(text)
        self._line.setCursorPosition(here)
        self.blockSignals(False)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def setAccessibleName(self, name: str) -> None:
        """Also of what it consists of."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)
        self.view().setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the form must not change what stands in it."""
        event.ignore()


class PlainField(QLineEdit):
    """One line of text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._before, self._shown = text, self.text()

    @property
    def value(self) -> str:
        """The text without outer spaces; while nobody touched it, the first text itself, even with line breaks."""
        return self._before if self.text() == self._shown else self.text().strip()


class NoteBox(QPlainTextEdit):
    """A note of some lines; Tab leaves it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._before, self._shown = text, self.toPlainText()
        self.setTabChangesFocus(True)
        self.setFixedHeight(_NOTE_LINES * QFontMetrics(theme.font(Text.BODY)).lineSpacing() + _NOTE_AROUND)

    @property
    def value(self) -> str:
        """The text without outer spaces; the first text itself while nobody touched it."""
        return self._before if self.toPlainText() == self._shown else self.toPlainText().strip()
