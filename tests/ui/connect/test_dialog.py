from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.books import Company, Environment
from app.domain.errors import KeyringLocked, UserMustAct
from app.ui.connect.dialog import ConnectDialog
from app.ui.connect.flow import Stage
from app.ui.connect.keys_page import PORTAL
from app.ui.theme import Theme
from tests.ui.connect.fakes import FERN, PASTED, Browser, FakeConnecting
from tests.ui.dialogs.names import unnamed
from tests.ui.dialogs.step_jobs import StepJobs


class Desk:
    """The dialog with fakes around it and a clock that the test moves."""

    def __init__(
        self, qtbot: QtBot, environment: Environment = Environment.PRACTICE, keyring_problem: str = ""
    ) -> None:
        self.now = 0.0
        self.to_send = 60
        self.service = FakeConnecting(environment, keyring_problem)
        self.jobs = StepJobs()
        self.browser = Browser()
        self.dialog = ConnectDialog(
            Theme(),
            self.service.real,
            self.jobs.real,
            self.browser.open_url,
            lambda: self.to_send,
            monotonic=lambda: self.now,
        )
        qtbot.addWidget(self.dialog)
        self.connected: list[Any] = []
        self.syncs: list[bool] = []
        self.dialog.connected.connect(self.connected.append)
        self.dialog.sync_requested.connect(self._on_sync)
        self.dialog.show()
        self.jobs.step()  # the defaults

    def _on_sync(self) -> None:
        self.syncs.append(True)

    def at(self, stage: Stage) -> bool:
        return self.dialog.flow.stage is stage

    def go_on(self) -> None:
        assert self.dialog.primary_button.isEnabled()
        self.dialog.primary_button.click()

    def to_browser(self) -> None:
        self.go_on()
        self.jobs.step()
        assert self.at(Stage.BROWSER)

    def to_company(self) -> None:
        self.to_browser()
        self.jobs.step()
        assert self.at(Stage.COMPANY)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_practice_takes_five_clicks_and_no_typing(desk: Desk) -> None:
    assert desk.dialog.environment.environment is Environment.PRACTICE
    desk.to_company()
    assert desk.dialog.company.name.text() == FERN.name
    desk.go_on()
    desk.go_on()
    desk.jobs.step()

    assert desk.at(Stage.DONE)
    assert desk.service.confirmed == [(True, False)]
    assert [connection.company_name for connection in desk.connected] == [FERN.name]
    assert "60" in desk.dialog.done_page.next.text()
    assert desk.syncs == []
    desk.go_on()
    assert desk.syncs == [True]
    assert not desk.dialog.isVisible()


def test_the_whole_way_with_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or desk.dialog, key)

    desk.dialog.activateWindow()
    press(Qt.Key.Key_Down)
    assert desk.dialog.environment.environment is Environment.SANDBOX
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    desk.jobs.step()
    desk.jobs.step()
    assert desk.at(Stage.COMPANY)
    press(Qt.Key.Key_Return)
    assert desk.at(Stage.SWITCHES)
    press(Qt.Key.Key_Space)  # the first switch has the focus
    assert desk.dialog.switches.switches == (False, False)
    press(Qt.Key.Key_Return)
    desk.jobs.step()

    assert desk.at(Stage.DONE)
    assert desk.service.confirmed == [(False, False)]
    assert "off" in desk.dialog.done_page.next.text()


def test_escape_while_waiting_leaves_no_trace(desk: Desk, qtbot: QtBot) -> None:
    desk.to_browser()

    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    desk.jobs.run_all()

    assert not desk.dialog.isVisible()
    assert desk.service.untouched
    assert desk.connected == []


def test_it_cannot_be_left_while_the_connection_is_being_stored(desk: Desk, qtbot: QtBot) -> None:
    desk.to_company()
    desk.go_on()
    desk.go_on()

    assert not desk.dialog.cancel_button.isEnabled()
    desk.dialog.close()
    assert desk.dialog.isVisible()
    desk.jobs.step()
    assert desk.at(Stage.DONE)


def test_countdown_runs_out_and_another_try_works(desk: Desk, qtbot: QtBot) -> None:
    desk.to_browser()
    page = desk.dialog.browser
    assert page.countdown.text() == "05:00"
    desk.now = 61.5
    qtbot.waitUntil(lambda: page.countdown.text() == "03:59")
    desk.now = 300.0
    qtbot.waitUntil(page.message.isVisible)

    assert desk.at(Stage.BROWSER)
    desk.jobs.run_all()
    assert desk.service.untouched
    page.retry_asked.emit()
    desk.jobs.step()
    assert page.countdown.text() == "05:00"
    assert len(desk.browser.opened) == 2
    desk.jobs.step()
    assert desk.at(Stage.COMPANY)


def test_a_wrong_address_is_told_beside_the_field_and_the_right_one_goes_through(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.to_browser()
    page = desk.dialog.browser
    page.address.setText("https://example.com/?nothing")
    QTest.keyClick(page.address, Qt.Key.Key_Return)

    assert "sign-in code" in page.address_error.text()
    assert page.address_error.isVisible()
    assert page.address.property("invalid") == "true"
    page.address.setText(f"  {PASTED} ")
    QTest.keyClick(page.address, Qt.Key.Key_Return)

    assert desk.service.attempts[0].pasted == [PASTED]
    assert not page.address_error.isVisible()
    assert not page.countdown.isVisible()
    desk.jobs.step()
    assert desk.at(Stage.COMPANY)


def test_denial_is_shown_with_try_again_under_the_focus(desk: Desk, qtbot: QtBot) -> None:
    desk.service.outcomes = [UserMustAct("Access was not allowed", "Access was denied.", "Start again.")]
    desk.to_browser()
    desk.jobs.step()

    assert "Access was not allowed" in desk.dialog.browser.message.text
    assert desk.connected == []
    focused = desk.dialog.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    desk.jobs.run_all()
    assert desk.at(Stage.COMPANY)


def test_a_browser_that_does_not_open_leaves_the_link(desk: Desk) -> None:
    desk.browser.works = False
    desk.to_browser()

    assert "did not open" in desk.dialog.browser.message.text
    desk.dialog.browser.copy_link.click()
    assert QGuiApplication.clipboard().text() == desk.service.attempts[0].authorize_url
    desk.browser.works = True
    desk.dialog.browser.open_again.click()
    assert desk.browser.opened == [desk.service.attempts[0].authorize_url] * 2
    assert not desk.dialog.browser.message.isVisible()
    assert len(desk.service.attempts) == 1


def test_another_company_starts_over_in_the_browser(desk: Desk) -> None:
    desk.to_company()
    desk.dialog.company.other.click()
    assert desk.at(Stage.BROWSER)
    desk.jobs.run_all()

    assert desk.service.attempts[0].discarded
    assert desk.at(Stage.COMPANY)


def test_purchase_orders_switched_off_are_pointed_out(desk: Desk) -> None:
    desk.service.outcomes = [Company("1", "Small Shop", purchase_orders_enabled=False)]
    desk.to_company()

    lines = [line for line in desk.dialog.company.health.lines if "switched off" in line]
    assert lines
    assert lines[0].startswith("Problem: Purchase orders are switched off")
    assert "Account and settings" in lines[0]
    assert desk.dialog.primary_button.isEnabled()


def test_auto_sync_needs_po_sync(desk: Desk) -> None:
    switches = desk.dialog.switches
    switches.auto_sync.click()
    assert switches.switches == (True, True)
    switches.po_sync.click()

    assert switches.switches == (False, False)
    assert not switches.auto_sync.isEnabled()


def test_an_error_while_storing_is_told_on_the_page(desk: Desk) -> None:
    desk.service.confirm_error = KeyringLocked("The keyring is locked", "It did not open.", "Unlock it.")
    desk.to_company()
    desk.go_on()
    desk.go_on()
    desk.jobs.step()

    assert "keyring is locked" in desk.dialog.switches.message.text
    desk.service.confirm_error = None
    desk.go_on()
    desk.jobs.step()
    assert desk.at(Stage.DONE)


def test_keys_are_checked_before_anything_leaves(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Environment.SANDBOX)
    desk.go_on()
    keys = desk.dialog.keys
    assert keys.client_id.text() == "known-sandbox-id"
    assert "GNOME Keyring" in keys.kept.text()
    desk.go_on()
    assert keys.secret_error.isVisible()
    assert desk.jobs.waiting == []

    assert keys.secret.echoMode() is QLineEdit.EchoMode.Password
    keys.eye.click()
    assert keys.secret.echoMode() is QLineEdit.EchoMode.Normal
    keys.secret.setText("  s3cret ")
    QTest.keyClick(keys.secret, Qt.Key.Key_Return)
    desk.jobs.step()

    assert desk.at(Stage.BROWSER)
    request = desk.service.attempts[0].request
    assert (request.environment, request.client_id, request.client_secret) == (
        Environment.SANDBOX,
        "known-sandbox-id",
        "s3cret",
    )


def test_the_secret_does_not_stay_in_the_field(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Environment.SANDBOX)
    desk.go_on()
    desk.dialog.keys.secret.setText("s3cret")
    desk.dialog.reject()

    assert desk.dialog.keys.secret.text() == ""


def test_a_keyring_problem_is_shown_and_can_be_checked_again(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Environment.PRODUCTION, "This computer has no keyring.")
    assert desk.dialog.environment.https_note.isVisible()
    desk.go_on()
    keys = desk.dialog.keys
    assert "no keyring" in keys.message.text
    assert keys.redirect.edit.text() == "https://shop.example/callback"
    keys.portal.click()
    assert desk.browser.opened == [PORTAL]

    desk.service.keyring_problem = ""
    keys.check_asked.emit()
    desk.jobs.step()

    assert not keys.message.isVisible()


def test_production_asks_for_the_https_address_and_checks_it(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, Environment.PRODUCTION)
    desk.go_on()
    keys = desk.dialog.keys
    keys.client_id.setText("id")
    keys.secret.setText("s3cret")
    field = keys.redirect
    field.edit.clear()
    QTest.keyClicks(field.edit, "https://localhost/x")
    desk.go_on()
    assert "localhost" in field.error.text()
    assert field.error.isVisible()
    assert desk.jobs.waiting == []

    field.edit.clear()
    QTest.keyClicks(field.edit, "https://www.fern.example/qb/")
    assert not field.error.isVisible()
    field.copy.click()
    assert QGuiApplication.clipboard().text() == "https://www.fern.example/qb/"
    assert field.save_page(tmp_path / "index.html")
    assert "127.0.0.1" in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert not field.save_page(tmp_path / "missing" / "index.html")
    assert "not saved" in keys.message.text
    desk.go_on()
    desk.jobs.step()
    assert desk.service.attempts[0].request.redirect_uri == "https://www.fern.example/qb/"


def test_a_preset_redirect_address_is_shown_and_cannot_be_changed(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Environment.PRODUCTION)
    desk.service.redirect_preset = frozenset({Environment.PRODUCTION})
    desk.dialog.keys.check_asked.emit()
    desk.jobs.step()
    desk.go_on()
    field = desk.dialog.keys.redirect

    assert field.edit.isReadOnly()
    assert "QUICKBOOKS_REDIRECT_URI" in field.note.text()
    assert field.address == ""
    assert not field.save.isVisible()


def test_the_sandbox_shows_the_address_to_register(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Environment.SANDBOX)
    desk.go_on()

    assert desk.dialog.keys.redirect.edit.text() == "http://localhost:8770/callback"
    assert desk.dialog.keys.redirect.edit.isReadOnly()
    assert desk.dialog.keys.keys.redirect_uri == ""


@pytest.mark.parametrize("environment", list(Environment))
def test_title_and_banner_name_the_environment(qtbot: QtBot, environment: Environment) -> None:
    desk = Desk(qtbot, environment)

    assert environment.label in desk.dialog.windowTitle()
    assert environment.label in desk.dialog.banner.accessibleName()


def test_the_preset_does_not_overrule_a_person(qtbot: QtBot) -> None:
    service, jobs = FakeConnecting(Environment.PRODUCTION), StepJobs()
    dialog = ConnectDialog(Theme(), service.real, jobs.real, Browser().open_url, lambda: 0)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.environment.cards[Environment.SANDBOX].click()
    jobs.step()

    assert dialog.environment.environment is Environment.SANDBOX


def test_every_control_has_a_name(desk: Desk) -> None:
    assert unnamed(desk.dialog) == []
