from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.books import ItemKind
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import EnvironmentProblem, WaitAndRetry
from app.domain.links import Connection
from app.domain.orders import CostKind
from app.domain.schedule import Schedule, ScheduleKind
from app.domain.setting_list import SETTINGS
from app.domain.settings import SyncSettings
from app.domain.sign_in_ends import SignInEnds
from app.ui.settings.account_combo import AccountCombo
from app.ui.settings.catalogue import sections
from app.ui.settings.editors import AccountEditor, ChoiceEditor, DateEditor, SwitchEditor
from app.ui.settings.fields import NumberSetting, SwitchSetting
from app.ui.settings.page import SettingsPage
from app.ui.settings.section_box import SectionBox
from app.ui.settings.typed_editors import DaysEditor, NumberEditor, TextEditor
from app.ui.theme import Mode, Theme
from tests.ui.connect.fakes import FakeConnecting
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs
from tests.ui.settings.fakes import FERN, FakeSettings

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


class Desk:
    """The page with fakes around it."""

    def __init__(
        self, qtbot: QtBot, connection: Connection | None = FERN, sync: SyncSettings | None = None
    ) -> None:
        self.settings = FakeSettings(connection, sync)
        self.connecting = FakeConnecting()
        self.jobs = StepJobs()
        self.theme = Theme(Mode.LIGHT)
        self.page = SettingsPage(
            self.theme, self.settings.real, self.connecting.real, self.jobs.real, ENGLISH
        )
        qtbot.addWidget(self.page)
        self.page.show()

    def switch(self, key: str) -> SwitchEditor:
        editor = self.page.editor(key)
        assert isinstance(editor, SwitchEditor)
        return editor

    def combo(self, key: str) -> AccountCombo:
        editor = self.page.editor(key)
        assert isinstance(editor, AccountEditor)
        return editor.combo


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_two_switches_stand_first() -> None:
    assert [setting.key for setting in sections()[0].settings] == ["po_sync", "auto_sync"]


def test_every_setting_gives_back_what_was_put_in() -> None:
    start = SyncSettings(po_sync=True)
    samples = {
        "item_kind": "Inventory",
        "start_date": date(2026, 1, 2),
        "schedule": "every",
        "schedule_times": (90,),
        "schedule_days": (0, 4),
        "minor_version": 70,
        "in_a_batch": 9,
        "at_once": 2,
    }
    for section in sections():
        for setting in section.settings:
            value = samples.get(setting.key, "77")
            if isinstance(setting, SwitchSetting):
                value = not setting.get(start)
            elif isinstance(setting, NumberSetting) and setting.key not in samples:
                value = 77
            changed = setting.put(start, value)  # type: ignore[arg-type]
            assert setting.get(changed) == value, setting.key
            assert changed != start, setting.key


def test_the_page_has_every_setting_of_the_list() -> None:
    shown = [setting.key for section in sections() for setting in section.settings]
    assert sorted(shown) == sorted(setting.key for setting in SETTINGS)


def test_the_schedule_shows_what_its_kind_asks_for(desk: Desk) -> None:
    kinds, minutes, times, days = (
        desk.page.editor(key) for key in ("schedule", "schedule_minutes", "schedule_times", "schedule_days")
    )
    assert isinstance(minutes, NumberEditor)
    assert isinstance(times, TextEditor)
    assert isinstance(days, DaysEditor)
    assert [each.isVisible() for each in (minutes, times, days)] == [False, False, False]
    at_hours = next(b for b in kinds.findChildren(QRadioButton) if b.text() == "At hours of the day")
    at_hours.click()
    assert [each.isVisible() for each in (minutes, times, days)] == [False, True, True]
    times.field.selectAll()
    QTest.keyClicks(times.field, "noon")
    QTest.keyClick(times.field, Qt.Key.Key_Return)
    assert times.wrong.isVisible()
    times.field.selectAll()
    QTest.keyClicks(times.field, "2 pm, 9")
    QTest.keyClick(times.field, Qt.Key.Key_Return)
    assert (times.field.text(), times.wrong.isVisible()) == ("09:00, 14:00", False)
    for day in range(7):
        days.buttons[day].click()
    desk.jobs.run_all()
    assert days.buttons[6].isChecked(), "one day is left"
    assert desk.settings.saved[-1].schedule == Schedule(
        ScheduleKind.AT, minutes=60, times=(9 * 60, 14 * 60), days=(6,)
    )


def test_the_schedule_needs_po_sync(qtbot: QtBot) -> None:
    desk = Desk(qtbot, sync=SyncSettings(po_sync=False))
    assert "Needs PO sync" in desk.page.editor("schedule").reason.text()
    assert not any(b.isEnabled() for b in desk.page.editor("schedule").findChildren(QRadioButton))


def test_another_api_address_is_warned_of_and_reset(desk: Desk) -> None:
    api, version = desk.page.editor("production_api"), desk.page.editor("minor_version")
    assert isinstance(api, TextEditor)
    assert isinstance(version, NumberEditor)
    (reset,) = (b for b in desk.page.findChildren(QPushButton) if b.text() == "&Reset to defaults")
    assert not reset.isEnabled()
    for wrong in ("http://api.example.com", "https://anna@api.example.com", "ftp://127.0.0.1"):
        api.field.selectAll()
        QTest.keyClicks(api.field, wrong)
        QTest.keyClick(api.field, Qt.Key.Key_Return)
        assert api.wrong.isVisible(), wrong
    assert desk.jobs.waiting == []
    api.field.selectAll()
    QTest.keyClicks(api.field, "https://gateway.example.com/")
    QTest.keyClick(api.field, Qt.Key.Key_Return)
    assert "instead of Intuit" in api.reason.text()
    assert version.spin.text() == "As usual"
    version.spin.setValue(75)
    version.spin.editingFinished.emit()
    desk.jobs.run_all()
    advanced = desk.settings.saved[-1].advanced
    assert (advanced.production_api, advanced.minor_version) == ("https://gateway.example.com", 75)
    reset.click()
    desk.jobs.run_all()
    assert desk.settings.saved[-1].advanced.usual
    assert (api.field.text(), api.reason.isVisible(), version.spin.text()) == ("", False, "As usual")


def test_settings_are_found_by_their_words(desk: Desk) -> None:
    boxes = desk.page.findChildren(SectionBox)
    desk.page.search.setText("time DAY")
    desk.page.search.tell_now()
    shown = [box for box in boxes if box.isVisible()]
    assert desk.page.editor("schedule").isVisible()
    assert len(shown) < len(boxes) / 2
    desk.page.search.setText("elephant")
    desk.page.search.tell_now()
    assert desk.page.nothing.isVisible()
    desk.page.show_setting("payable")
    assert desk.page.editor("payable_id").isVisible()


def test_a_switch_is_saved_at_once(desk: Desk) -> None:
    desk.switch("auto_sync").switch.click()
    assert desk.page.state.text() == "Saving…"
    desk.jobs.run_all()

    assert [saved.auto_sync for saved in desk.settings.saved] == [True]
    assert desk.page.state.text() == "Saved"


def test_auto_sync_cannot_be_switched_on_while_po_sync_is_off(qtbot: QtBot) -> None:
    desk = Desk(qtbot, sync=SyncSettings(po_sync=False))
    auto = desk.switch("auto_sync")
    assert not auto.switch.isEnabled()
    assert "PO sync" in auto.reason.text()
    auto.switch.click()
    assert desk.jobs.waiting == []

    desk.switch("po_sync").switch.click()
    assert auto.switch.isEnabled()
    assert auto.reason.text() == ""


def test_switching_po_sync_off_switches_auto_sync_off_for_good(qtbot: QtBot) -> None:
    desk = Desk(qtbot, sync=SyncSettings(po_sync=True, auto_sync=True))
    desk.switch("po_sync").switch.click()
    desk.switch("po_sync").switch.click()
    desk.jobs.run_all()

    assert desk.settings.saved[-1].po_sync
    assert not desk.settings.saved[-1].auto_sync


def test_quick_changes_are_saved_one_after_the_other_and_none_is_lost(desk: Desk) -> None:
    desk.switch("auto_sync").switch.click()
    desk.switch("from_ordered_on").switch.click()
    desk.switch("po_sync").switch.click()
    assert len(desk.jobs.waiting) == 1
    desk.jobs.run_all()

    assert len(desk.settings.saved) == 2
    last = desk.settings.saved[-1]
    assert (last.po_sync, last.auto_sync, last.from_ordered_on) == (False, False, True)


def test_what_could_not_be_saved_is_shown_as_it_is_stored(desk: Desk) -> None:
    desk.settings.error = EnvironmentProblem("The disk is full", "Nothing can be saved.", "Free some space.")
    desk.switch("from_ordered_on").switch.click()
    desk.jobs.run_all()

    assert not desk.switch("from_ordered_on").switch.isChecked()
    assert "disk is full" in desk.page.message.text
    assert desk.page.state.text() == "Not saved"


def test_a_save_that_waits_says_so(desk: Desk, qtbot: QtBot) -> None:
    desk.switch("auto_sync").switch.click()

    qtbot.waitUntil(lambda: "running work" in desk.page.state.text(), timeout=3000)


def test_changes_from_elsewhere_are_shown(desk: Desk) -> None:
    desk.settings.view = replace(desk.settings.view, sync=SyncSettings(po_sync=True, from_ordered_on=True))
    desk.jobs.changed.emit(ChangeSet.of(ChangeKind.SETTINGS))

    assert desk.switch("from_ordered_on").switch.isChecked()
    assert desk.jobs.waiting == []


@pytest.mark.parametrize(
    ("key", "offered"),
    [
        ("payable_id", {"1"}),
        ("item_expense_id", {"2", "3"}),
        ("item_income_id", {"4"}),
        ("item_asset_id", {"5"}),
        ("cost_freight", {"2", "3", "5"}),
    ],
)
def test_only_accounts_that_quickbooks_takes_are_offered(desk: Desk, key: str, offered: set[str]) -> None:
    combo = desk.combo(key)

    assert {combo.itemData(row) for row in range(combo.count())} - {""} == offered


def test_inventory_items_take_cost_of_goods_sold_only_and_an_asset_account(desk: Desk) -> None:
    kind = desk.page.editor("item_kind")
    assert isinstance(kind, ChoiceEditor)
    assert not desk.combo("item_asset_id").isEnabled()
    kind.findChildren(QRadioButton)[1].click()
    desk.jobs.run_all()

    assert desk.settings.saved[-1].item_kind is ItemKind.INVENTORY
    assert desk.combo("item_asset_id").isEnabled()
    expense = desk.combo("item_expense_id")
    assert {expense.itemData(row) for row in range(expense.count())} == {"", "2"}


def test_an_account_is_found_by_typing_a_part_of_its_name(desk: Desk) -> None:
    combo = desk.combo("cost_duty")
    combo.setFocus()
    field = combo.lineEdit()
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "freig")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.jobs.run_all()

    assert desk.settings.saved[-1].accounts.costs == {CostKind.DUTY: "3"}
    assert combo.currentText() == "Cost:Freight"


def test_words_that_fit_no_account_change_nothing(desk: Desk) -> None:
    combo = desk.combo("payable_id")
    field = combo.lineEdit()
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "zzz")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert combo.currentText() == "Accounts Payable (A/P)"
    assert desk.jobs.waiting == []


def test_an_account_that_vanished_stays_visible(qtbot: QtBot) -> None:
    start = SyncSettings(po_sync=True)
    gone = replace(start, accounts=replace(start.accounts, payable_id="99"))
    desk = Desk(qtbot, sync=gone)

    assert desk.combo("payable_id").account_id == "99"
    assert "99" in desk.combo("payable_id").currentText()


def test_start_date_on_and_off(desk: Desk) -> None:
    editor = desk.page.editor("start_date")
    assert isinstance(editor, DateEditor)
    assert not editor.day.isVisible()
    editor.switch.click()
    desk.jobs.run_all()
    assert desk.settings.saved[-1].start_date is not None
    editor.day.setDate(QDate(2026, 2, 1))
    editor.day.editingFinished.emit()
    desk.jobs.run_all()
    assert desk.settings.saved[-1].start_date == date(2026, 2, 1)
    editor.switch.click()
    desk.jobs.run_all()
    assert desk.settings.saved[-1].start_date is None


def test_without_a_connection_there_is_connect_and_no_account(qtbot: QtBot) -> None:
    desk = Desk(qtbot, connection=None)
    assert not desk.combo("payable_id").isEnabled()
    with qtbot.waitSignal(desk.page.connect_requested, timeout=500):
        desk.page.connection.connect_button.click()
    assert not desk.page.connection.disconnect_button.isVisible()


def test_disconnect_asks_first_and_staying_changes_nothing(desk: Desk) -> None:
    card = desk.page.connection
    card.disconnect_button.click()
    assert card.no_button.isVisible()
    assert not card.disconnect_button.isVisible()
    card.no_button.click()
    assert desk.jobs.waiting == []
    card.disconnect_button.click()
    desk.settings.view = replace(desk.settings.view, connection=None)
    card.yes_button.click()
    desk.jobs.run_all()

    assert desk.connecting.disconnected == 1
    assert card.connect_button.isVisible()


def test_a_disconnect_that_failed_is_told(desk: Desk) -> None:
    desk.connecting.disconnect_error = WaitAndRetry("Offline", "Intuit cannot be reached.")
    desk.page.connection.disconnect_button.click()
    desk.page.connection.yes_button.click()
    desk.jobs.run_all()

    assert "Intuit cannot be reached" in desk.page.connection.message.text


def test_a_connection_that_needs_a_new_sign_in_offers_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, connection=replace(FERN, needs_reconnect=True))
    card = desk.page.connection

    assert "new sign-in" in card.message.text
    with qtbot.waitSignal(desk.page.connect_requested, timeout=500):
        card.message.action.emit("reconnect")


def test_appearance_switches_the_theme_at_once(desk: Desk, qtbot: QtBot) -> None:
    buttons = desk.page.appearance.findChildren(QRadioButton)
    with qtbot.waitSignal(desk.page.appearance_chosen, timeout=500) as told:
        buttons[2].click()

    assert told.args == [Mode.DARK]
    assert desk.theme.dark


def test_every_control_has_a_name(desk: Desk) -> None:
    assert unnamed(desk.page) == []


def test_the_end_of_the_sign_in_and_its_place_are_shown(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    card = desk.page.connection
    ends = SignInEnds(datetime(2027, 3, 8, 12, tzinfo=UTC), datetime(2031, 11, 3, 12, tzinfo=UTC))
    card.show_connection(FERN, ends, "GNOME Keyring")
    words = card._sign_in.text()
    assert "2027" in words
    assert "at the latest until" in words
    assert "kept in GNOME Keyring" in words
    assert not card.message.isVisibleTo(card)


def test_a_sign_in_about_to_end_asks_for_a_new_one(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    card = desk.page.connection
    card.show_connection(FERN, SignInEnds(datetime.now(UTC) + timedelta(days=5)))
    assert "if it is not used before" in card.message.text
    with qtbot.waitSignal(card.connect_requested):
        card.message.action.emit("reconnect")


def test_links_are_kept_unless_asked(desk: Desk) -> None:
    card = desk.page.connection
    for ticked in (False, True):
        card.disconnect_button.click()
        assert not card.forget_links.isChecked(), "never remembered from last time"
        card.forget_links.setChecked(ticked)
        card.yes_button.click()
        desk.jobs.step()
        assert "Disconnected from" in card.message.text
    assert desk.connecting.forgotten == [False, True]
