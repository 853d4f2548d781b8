"""One editor for each kind of setting: words on the left, the control on the right or below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.domain.books import Account
from app.domain.settings import SyncSettings
from app.ui.settings.account_combo import AccountCombo
from app.ui.settings.day_edit import DayEdit
from app.ui.settings.fields import (
    AccountSetting,
    AnySetting,
    ChoiceSetting,
    DateSetting,
    PickSetting,
    SwitchSetting,
)
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import Switch, text_label

#: A date is saved when nothing more was typed for so long.
PAUSE_MS = 600
_CONTROL_WIDTH = 330
#: The words of a radio button begin so far from its left edge (theme/stylesheet.py).
_RADIO_WIDTH = 31


class Editor(QWidget):
    """Shows one setting and tells what a person wants instead."""

    edited = Signal(object, object)  # setting, value

    def __init__(self, setting: AnySetting) -> None:
        super().__init__()
        self.setting = setting
        self.rule: QWidget | None = None  # the line above it, which comes and goes with it
        self.title = text_label(setting.title, Text.STRONG, wrap=True)
        self.help = text_label(setting.help, tint="muted", wrap=True)
        self.help.setVisible(bool(setting.help))
        self.reason = text_label("", tint="warning", wrap=True)
        self.reason.hide()
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        for label in (self.title, self.help, self.reason):
            self.words.addWidget(label)

    def show_settings(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        """Show what is in force, without telling it as an edit."""
        hindrance = self.setting.hindered(sync)
        said = hindrance or self.setting.caution(sync)
        self.reason.setText(said)
        self.reason.setVisible(bool(said))
        shown = self.setting.shown(sync)
        for part in (self, self.rule):
            if part is not None:
                part.setVisible(shown)
        self._show(sync, accounts)
        self._enable(not hindrance)

    def _show(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        raise NotImplementedError

    def _enable(self, possible: bool) -> None:
        raise NotImplementedError

    def _tell(self, value: object) -> None:
        self.edited.emit(self.setting, value)

    def _beside(self, control: QWidget) -> None:
        """Control on the right of the words."""
        control.setAccessibleDescription(self.setting.help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.XL)
        row.addLayout(self.words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)


class SwitchEditor(Editor):
    """On or off."""

    def __init__(self, theme: Theme, setting: SwitchSetting) -> None:
        super().__init__(setting)
        self._setting = setting
        self.switch = Switch(theme, name=setting.title)
        self.switch.clicked.connect(self._on_clicked)
        self._beside(self.switch)

    def _show(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        self.switch.setChecked(self._setting.get(sync))

    def _enable(self, possible: bool) -> None:
        self.switch.setEnabled(possible)

    def _on_clicked(self, on: bool) -> None:
        self._tell(on)


class DateEditor(Editor):
    """A switch for "from a day on", and the day."""

    def __init__(self, theme: Theme, setting: DateSetting) -> None:
        super().__init__(setting)
        self._setting = setting
        self.switch = Switch(theme, name=setting.title)
        self.switch.clicked.connect(self._on_clicked)
        self.day = DayEdit()
        self.day.setAccessibleName(self.tr("{title}: day").format(title=setting.title))
        self.day.dateChanged.connect(self._on_day)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self.day.editingFinished.connect(self._settle)
        self._shown: date | None = None
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.day)
        row.addWidget(self.switch)
        self._beside(both)

    def _show(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        self._shown = self._setting.get(sync)
        self.switch.setChecked(self._shown is not None)
        self.day.setVisible(self._shown is not None)
        if self._shown is not None and not self._pause.isActive():
            self.day.blockSignals(True)
            self.day.setDate(QDate(self._shown.year, self._shown.month, self._shown.day))
            self.day.blockSignals(False)
        self.help.setText(self._setting.help if self._shown else self._setting.none_text)

    def _enable(self, possible: bool) -> None:
        self.switch.setEnabled(possible)
        self.day.setEnabled(possible)

    def _on_clicked(self, on: bool) -> None:
        self._pause.stop()
        self._tell(self._day() if on else None)

    def _on_day(self) -> None:
        self._pause.start()

    def _settle(self) -> None:
        self._pause.stop()
        if self.switch.isChecked() and self._day() != self._shown:
            self._tell(self._day())

    def _day(self) -> date:
        shown = self.day.date()
        return date(shown.year(), shown.month(), shown.day())


class ChoiceEditor(Editor):
    """One of few, each with its line of explanation."""

    def __init__(self, setting: ChoiceSetting) -> None:
        super().__init__(setting)
        self._setting = setting
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(Space.S)
        column.addLayout(self.words)
        for place, option in enumerate(setting.options):
            button = QRadioButton(option.label)
            button.setAccessibleName(f"{setting.title}: {option.label}")
            button.setAccessibleDescription(option.detail)
            self._group.addButton(button, place)
            detail = text_label(option.detail, tint="muted", wrap=True)
            detail.setContentsMargins(_RADIO_WIDTH, 0, 0, 0)
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(button)
            pair.addWidget(detail)
            column.addLayout(pair)

    def _show(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        value = self._setting.get(sync)
        for place, option in enumerate(self._setting.options):
            self._group.button(place).setChecked(option.value == value)

    def _enable(self, possible: bool) -> None:
        for button in self._group.buttons():
            button.setEnabled(possible)

    def _on_clicked(self, place: int) -> None:
        self._tell(self._setting.options[place].value)


class AccountEditor(Editor):
    """An account of the company."""

    def __init__(self, theme: Theme, setting: AccountSetting) -> None:
        super().__init__(setting)
        self._setting = setting
        self.combo = AccountCombo(theme, setting.none_text)
        self.combo.set_name(setting.title)
        self.combo.setFixedWidth(_CONTROL_WIDTH)
        self.combo.chosen.connect(self._tell)
        self._beside(self.combo)

    def _show(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        offered = [account for account in accounts if self._setting.allowed(account, sync)]
        self.combo.show_accounts(offered, self._setting.get(sync))
        self._known = bool(accounts)

    def _enable(self, possible: bool) -> None:
        self.combo.setEnabled(possible and self._known)


class PickEditor(Editor):
    """An entry of one of the company's smaller lists."""

    def __init__(self, theme: Theme, setting: PickSetting) -> None:
        super().__init__(setting)
        self._setting = setting
        lost = self.tr("Not in use any more in QuickBooks (id {id})")
        self.combo = AccountCombo(theme, setting.none_text, lost)
        self.combo.set_name(setting.title)
        self.combo.setFixedWidth(_CONTROL_WIDTH)
        self.combo.chosen.connect(self._tell)
        self._beside(self.combo)

    def _show(self, sync: SyncSettings, accounts: Sequence[Account]) -> None:
        # The list shows a name with muted words behind it, as it does for accounts with their type.
        offered = [Account(o.value, o.label, o.detail) for o in self._setting.options]
        self.combo.show_accounts(offered, self._setting.get(sync))

    def _enable(self, possible: bool) -> None:
        self.combo.setEnabled(possible)
