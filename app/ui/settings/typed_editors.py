"""Editors for numbers, typed texts and days of the week."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QToolButton, QVBoxLayout, QWidget

from app.domain.books import Account
from app.domain.settings import SyncSettings
from app.ui.settings.editors import PAUSE_MS, Editor
from app.ui.settings.fields import DaysSetting, NumberSetting, TextSetting
from app.ui.theme import Space
from app.ui.widgets import repolish, text_label

_NUMBER_WIDTH, _TEXT_WIDTH = 150, 330
_WEEK = 7


class _Spin(QSpinBox):
    """Scrolling the page never changes it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the number."""
        event.ignore()


class NumberEditor(Editor):
    """A whole number; saved when nothing more was typed for a moment."""

    def __init__(self, setting: NumberSetting) -> None:
        super().__init__(setting)
        self._setting = setting
        self._shown = setting.least
        self.spin = _Spin()
        self.spin.setAccessibleName(setting.title)
        self.spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The usual one stands before the least.
        self.spin.setRange(setting.least - bool(setting.usual), setting.most)
        self.spin.setSingleStep(setting.step)
        self.spin.setSpecialValueText(setting.usual)
        self.spin.setSuffix(f" {setting.unit}" if setting.unit else "")
        self.spin.setMinimumWidth(_NUMBER_WIDTH)
        self.spin.lineEdit().setAccessibleName(setting.title)
        self.spin.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self.spin.valueChanged.connect(self._on_value)
        self.spin.editingFinished.connect(self._settle)
        self._beside(self.spin)

    def _show(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        self._shown = self._setting.get(sync)
        if not self._pause.isActive():
            self.spin.blockSignals(True)
            usual = bool(self._setting.usual) and not self._shown
            self.spin.setValue(self.spin.minimum() if usual else self._shown)
            self.spin.blockSignals(False)

    def _enable(self, possible: bool) -> None:
        self.spin.setEnabled(possible)

    def _on_value(self) -> None:
        self._pause.start()

    def _settle(self) -> None:
        self._pause.stop()
        value = self.spin.value()
        if self._setting.usual and value == self.spin.minimum():
            value = 0
        if value != self._shown:
            self._tell(value)


class TextEditor(Editor):
    """A line of text, checked when it is left or Enter is pressed; what is wrong stays until it is right."""

    def __init__(self, setting: TextSetting) -> None:
        super().__init__(setting)
        self._setting = setting
        self._shown: object = None
        self.field = QLineEdit()
        self.field.setAccessibleName(setting.title)
        self.field.setPlaceholderText(setting.example)
        self.field.setFixedWidth(_TEXT_WIDTH)
        self.wrong = text_label(setting.wrong, tint="error", wrap=True)
        self.wrong.hide()
        self.words.addWidget(self.wrong)
        self.field.editingFinished.connect(self._settle)
        self.field.textEdited.connect(self._on_edited)
        self._beside(self.field)

    def _show(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        self._shown = self._setting.get(sync)
        if not self.wrong.isVisibleTo(self) and not self.field.isModified():
            self.field.setText(self._setting.text(self._shown))

    def _enable(self, possible: bool) -> None:
        self.field.setEnabled(possible)

    def _on_edited(self) -> None:
        self._mark(wrong=False)

    def _settle(self) -> None:
        if not self.field.isModified():
            return
        try:
            value = self._setting.read(self.field.text())
        except ValueError:
            self._mark(wrong=True)
            return
        self._mark(wrong=False)
        self.field.setModified(False)
        self.field.setText(self._setting.text(value))
        if value != self._shown:
            self._tell(value)

    def _mark(self, *, wrong: bool) -> None:
        self.wrong.setVisible(wrong)
        self.field.setAccessibleDescription(self._setting.wrong if wrong else self._setting.help)
        self.field.setProperty("invalid", "true" if wrong else "")
        repolish(self.field)


class DaysEditor(Editor):
    """Seven buttons, in the order of the locale's own week; the last day that is left cannot be taken away."""

    def __init__(self, setting: DaysSetting) -> None:
        super().__init__(setting)
        self._setting = setting
        self._shown: tuple[int, ...] = ()
        locale = QLocale()
        first = locale.firstDayOfWeek().value - 1
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        self.buttons: dict[int, QToolButton] = {}
        for day in ((first + place) % _WEEK for place in range(_WEEK)):
            button = QToolButton()
            button.setText(locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat))
            button.setAccessibleName(locale.standaloneDayName(day + 1, QLocale.FormatType.LongFormat))
            button.setToolTip(button.accessibleName())
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setProperty("day", day)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._on_clicked)
            self.buttons[day] = button
            row.addWidget(button)
        row.addStretch(1)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(Space.S)
        column.addLayout(self.words)
        column.addWidget(holder)

    def _show(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        self._shown = self._setting.get(sync)
        for day, button in self.buttons.items():
            button.setChecked(day in self._shown)

    def _enable(self, possible: bool) -> None:
        for button in self.buttons.values():
            button.setEnabled(possible)

    def _on_clicked(self) -> None:
        chosen = tuple(sorted(day for day, button in self.buttons.items() if button.isChecked()))
        if chosen:
            self._tell(chosen)
        else:
            for day in self._shown:
                self.buttons[day].setChecked(True)
