"""Boxes that offer "as the file shows" with what was recognised, and a grid of named fields of which some are shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.ui.theme import Space, Text
from app.ui.theme.marking import QT_TRANSLATE_NOOP
from app.ui.widgets import FlowRow, text_label

_CONTEXT = "Import"
_FIELD_WIDTH = 210


class Choice(QComboBox):
    """`nothing` is the value of the first entry, which leaves it to the file."""

    def __init__(self, entries: Sequence[tuple[str, Any]], nothing: Any = None) -> None:
        super().__init__()
        self._nothing = nothing
        # What was recognised changes the first entry's words after the box was shown.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.offer(entries)

    def offer(self, entries: Sequence[tuple[str, Any]]) -> None:
        """The values to choose from."""
        self.clear()
        self.addItem(QCoreApplication.translate(_CONTEXT, "As the file shows"), self._nothing)
        for words, value in entries:
            self.addItem(words, value)

    def show_choice(self, chosen: Any, recognised: Any) -> None:
        """What was chosen; the first entry tells what was recognised."""
        words = QCoreApplication.translate(_CONTEXT, "As the file shows")
        place = self._place(recognised)
        known = self.itemText(place) if place > 0 else ""
        self.setItemText(0, f"{words}: {known}" if known else words)
        self.setCurrentIndex(max(self._place(chosen), 0))

    def value(self) -> Any:
        """The chosen value."""
        return self.currentData()

    def _place(self, value: Any) -> int:
        if value is None or value == self._nothing:
            return 0
        return next((place for place in range(self.count()) if self.itemData(place) == value), -1)


class FieldGrid(FlowRow):
    """Fields under their names, side by side as far as there is room."""

    def __init__(self) -> None:
        super().__init__(gap=Space.M)
        self._parts: dict[str, tuple[QWidget, QWidget]] = {}
        self._asked: list[QWidget] = []

    def add_field(self, key: str, words: str, field: QWidget) -> None:
        """A field with its name above it."""
        part = QWidget()
        part.setMinimumWidth(_FIELD_WIDTH)
        label = text_label(words, Text.SMALL, tint="muted")
        label.setBuddy(field)
        name = words.replace("&", "")
        field.setAccessibleName(name)
        if isinstance(field, QComboBox):
            field.view().setAccessibleName(name)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(label)
        column.addWidget(field)
        self._parts[key] = (part, field)
        self.add(part)

    def show_only(self, shown: Mapping[str, bool], asked: Collection[str]) -> None:
        """Show these; the asked ones come to the front of what `first_asked` names."""
        self._asked = [field for key, (_, field) in self._parts.items() if key in asked]
        for key, (part, _) in self._parts.items():
            part.setVisible(shown.get(key, False))
        self.updateGeometry()

    def first_asked(self) -> QWidget | None:
        """The field of the first open question."""
        return self._asked[0] if self._asked else None


def encodings() -> tuple[tuple[str, str], ...]:
    """Names for people and names for Python."""
    return (
        ("UTF-8", "utf-8"),
        (QCoreApplication.translate(_CONTEXT, "Western (Windows-1252)"), "cp1252"),
        ("UTF-16", "utf-16"),
        (QCoreApplication.translate(_CONTEXT, "Western (ISO 8859-15)"), "iso8859-15"),
        (QCoreApplication.translate(_CONTEXT, "Central European (Windows-1250)"), "cp1250"),
        (QCoreApplication.translate(_CONTEXT, "Cyrillic (Windows-1251)"), "cp1251"),
        (QCoreApplication.translate(_CONTEXT, "Japanese (Shift JIS)"), "cp932"),
        (QCoreApplication.translate(_CONTEXT, "Chinese (GB 18030)"), "gb18030"),
        (QCoreApplication.translate(_CONTEXT, "Mac Roman"), "mac-roman"),
    )


def delimiter_word(sign: str) -> str:
    """A delimiter in words."""
    words = {
        ",": QT_TRANSLATE_NOOP("Import", "Comma ,"),
        ";": QT_TRANSLATE_NOOP("Import", "Semicolon ;"),
        "\t": QT_TRANSLATE_NOOP("Import", "Tab"),
        "|": QT_TRANSLATE_NOOP("Import", "Bar |"),
    }
    return QCoreApplication.translate(_CONTEXT, words[sign])
