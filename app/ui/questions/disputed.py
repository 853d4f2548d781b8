"""Disputed fields with their three values: last synced, this PO, QuickBooks now; one choice for each field or line.

Side by side where there is room, one under the other in a narrow pane.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QWidget

from app.domain.documents import Difference
from app.domain.questions import Question, QuestionKind
from app.domain.remembering import rule_label, rule_of
from app.services.syncing import RecordNames
from app.sync.asking import KEEP_THEIRS, SEND_OURS
from app.ui.questions.values import Shown, shown
from app.ui.theme import Space, Text
from app.ui.widgets import hairline, text_label

_NONE = "–"
_RADIO = 26
#: Rows of the grid that one field may take: rule, name, one to three of values, tick.
_ROWS = 6


class DisputedGrid(QWidget):
    """Emits `changed` when a choice was made. With one field there is nothing to mix, so there are no radio buttons.

    Fields of a conflict that may be remembered have a tick of their own.
    """

    changed = Signal()

    def __init__(
        self, question: Question, names: RecordNames, *, narrow: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._narrow = narrow
        self._fields = [change.field for change in question.disputed]
        self._groups: dict[str, QButtonGroup] = {}
        self._ticks: dict[str, QCheckBox] = {}
        self._has_base = any(change.base is not None for change in question.disputed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._width = 2 if narrow else len(self._columns())
        self._head()
        for place, change in enumerate(question.disputed):
            self._add(1 + place * _ROWS, change, shown(change, names))

    @property
    def complete(self) -> bool:
        """True once every field has a choice."""
        return len(self.choices()) == len(self._fields)

    def choices(self) -> dict[str, str]:
        """What was chosen so far."""
        chosen = {field: group.checkedButton() for field, group in self._groups.items()}
        return {field: str(button.property("key")) for field, button in chosen.items() if button is not None}

    def remembered(self) -> tuple[str, ...]:
        """Fields whose choice shall hold from now on."""
        return tuple(field for field, tick in self._ticks.items() if tick.isChecked())

    def radio(self, field: str, key: str) -> QRadioButton:
        """The button of one value.

        Raises:
            KeyError: no such field, or there is only one.
            StopIteration: no such choice.
        """
        buttons = self._groups[field].buttons()
        return next(b for b in buttons if isinstance(b, QRadioButton) and b.property("key") == key)

    def tick(self, field: str) -> QCheckBox | None:
        """The tick that remembers a field's choice, where one may be remembered."""
        return self._ticks.get(field)

    def _columns(self) -> list[tuple[str, str]]:
        heads = [(SEND_OURS, self.tr("This PO")), (KEEP_THEIRS, self.tr("QuickBooks now"))]
        return [("", self.tr("Last synced")), *heads] if self._has_base else heads

    def _head(self) -> None:
        if self._narrow:
            self._grid.setColumnStretch(1, 1)
            return
        for column, (_, head) in enumerate(self._columns()):
            self._grid.addWidget(_caption(head), 0, column)
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 60)

    def _add(self, row: int, change: Difference, words: Shown) -> None:
        self._grid.addWidget(hairline(), row, 0, 1, self._width)
        self._grid.addWidget(text_label(words.label, Text.STRONG, wrap=True), row + 1, 0, 1, self._width)
        group = QButtonGroup(self)
        for place, (key, head) in enumerate(self._columns()):
            value = {"": words.base or "", SEND_OURS: words.here, KEEP_THEIRS: words.there}[key]
            if not key or len(self._fields) == 1:
                cell: QWidget = _value_label(value, muted=not key)
            else:
                cell = _ValueChoice(group, key, value, f"{words.label}: {head}, {value or self.tr('empty')}")
            if self._narrow:
                self._grid.addWidget(_caption(head), row + 2 + place, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(cell, row + 2 + place, 1, Qt.AlignmentFlag.AlignTop)
            else:
                self._grid.addWidget(cell, row + 2, place, Qt.AlignmentFlag.AlignTop)
        if group.buttons():
            self._groups[change.field] = group
            group.buttonToggled.connect(self._toggled)
        self._add_tick(row + _ROWS - 1, change.field)

    def _add_tick(self, row: int, field: str) -> None:
        rule = rule_of(field) if self._question.kind is QuestionKind.CONFLICT else ""
        if rule:
            tick = QCheckBox(self.tr("Always do this for: {field}").format(field=rule_label(rule)))
            tick.setToolTip(self.tr("Later conflicts about this field are settled the same way, and logged."))
            self._ticks[field] = tick
            self._grid.addWidget(tick, row, 0, 1, self._width)

    def _toggled(self) -> None:
        self.changed.emit()


class _ValueChoice(QWidget):
    """A radio button whose words may take several lines; a click on the words chooses too."""

    def __init__(self, group: QButtonGroup, key: str, value: str, name: str) -> None:
        super().__init__()
        self._radio = QRadioButton()
        self._radio.setProperty("key", key)
        self._radio.setAccessibleName(name)
        self._radio.setFixedWidth(_RADIO)
        group.addButton(self._radio)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_value_label(value), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        if event.button() is Qt.MouseButton.LeftButton and self.isEnabled():
            self._radio.setChecked(True)
            self._radio.setFocus(Qt.FocusReason.MouseFocusReason)


def _caption(words: str) -> QLabel:
    label = text_label(words, Text.CAPTION, tint="muted", wrap=True)
    label.setContentsMargins(0, Space.XS, 0, Space.XS)
    return label


def _value_label(value: str, *, muted: bool = False) -> QLabel:
    label = text_label(value or _NONE, Text.SMALL, tint="muted" if muted else "", wrap=True)
    label.setContentsMargins(0, Space.XS, 0, Space.XS)
    return label
