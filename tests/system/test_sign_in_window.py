"""The real window and a real headless browser: another company, a closed tab, a pasted address, putting aside."""

from __future__ import annotations

import json
import shlex
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost, open_in_browser
from app.domain.books import Environment
from app.services.connecting import ConnectRequest
from app.ui.connect.dialog import ConnectDialog
from app.ui.connect.flow import Stage
from app.ui.theme import Mode, Theme
from tests.support.bench import Token
from tests.system.program import REALM

pytestmark = pytest.mark.filterwarnings("ignore:.*Popen.__del__:pytest.PytestUnraisableExceptionWarning")
ROBOT = Path(__file__).with_name("browser.py")
OTHER = "9341450000000002"
HERE, THERE = "Fern & Fable Ltd (practice)", "Sandbox Company_US_1"
_PATIENCE = 90_000


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    yield built
    built.close()


@pytest.fixture
def host(core: Core, qapp: QApplication) -> Iterator[WindowHost]:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    built = WindowHost(core, theme, open_in_browser)
    built.window.show()
    yield built
    built.shut_down()


class Person:
    """Somebody with a browser; does what is wished with the next page that is opened."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self._monkeypatch = monkeypatch
        self.report = Path()

    def will(self, wish: str, realm: str = REALM) -> None:
        self.report = self._folder / f"{wish}-{realm}.json"
        command = [sys.executable, str(ROBOT), str(self.report), realm, wish]
        self._monkeypatch.setenv("BROWSER", f"{shlex.join(command)} %s &")
        self._monkeypatch.setattr("webbrowser._tryorder", None)

    def seen(self, qtbot: QtBot) -> dict[str, str]:
        trouble = Path(f"{self.report}.error")
        qtbot.waitUntil(lambda: self.report.exists() or trouble.exists(), timeout=_PATIENCE)
        assert not trouble.exists(), trouble.read_text(encoding="utf-8")
        told: dict[str, str] = json.loads(self.report.read_text(encoding="utf-8"))
        return told


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    return Person(tmp_path, monkeypatch)


def connect(core: Core) -> None:
    attempt = core.connecting.begin(ConnectRequest(Environment.PRACTICE))
    attempt.paste(core.practice.allow(attempt.authorize_url, REALM))
    attempt.wait(Token())
    core.connecting.confirm(attempt, po_sync=True, auto_sync=False)


def wizard(host: WindowHost) -> ConnectDialog:
    host.window.connect_requested.emit()
    dialog = host.connecting.dialog
    assert dialog is not None
    return dialog


def port_is_free() -> bool:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", 8765))
        except OSError:
            return False
    return True


def test_another_company_is_stopped_in_window_and_browser_and_the_right_one_goes_on(
    host: WindowHost, core: Core, qtbot: QtBot, person: Person
) -> None:
    """Fault 43."""
    connect(core)
    person.will("allow", OTHER)
    dialog = wizard(host)
    qtbot.waitUntil(lambda: dialog._defaults is not None, timeout=20_000)
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.COMPANY, timeout=_PATIENCE)
    for name in (HERE, THERE):
        assert name in dialog.company.message.text
        assert name in person.seen(qtbot)["text"]
    assert not dialog.primary_button.isEnabled()
    assert core.session.realm_id() == REALM

    person.will("allow")
    dialog.company.message.action.emit("again")
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.COMPANY, timeout=_PATIENCE)
    assert dialog.primary_button.isEnabled()
    dialog.primary_button.click()
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.DONE, timeout=20_000)
    assert core.session.realm_id() == REALM
    assert dict(dialog.done_page.summary.rows)["Company"].startswith(HERE)
    dialog.reject()


def test_a_closed_tab_leaves_the_wizard_waiting_and_cancel_leaves_nothing(
    host: WindowHost, core: Core, qtbot: QtBot, person: Person
) -> None:
    """Fault 50."""
    person.will("close")
    dialog = wizard(host)
    dialog.primary_button.click()
    assert person.seen(qtbot)["title"]
    assert dialog.flow.stage is Stage.BROWSER
    assert dialog.flow.busy
    assert dialog.browser.countdown.text() > "00:00"
    dialog.reject()
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=20_000)
    # Another worker's sign-in may hold the port for a while.
    qtbot.waitUntil(port_is_free, timeout=_PATIENCE)
    assert core.stores.settings.connection() is None
    assert core.profile.practice_secrets.read_text(encoding="utf-8") == "{}", "only the probe was there"


def test_a_pasted_address_signs_in_and_putting_aside_keeps_it(
    host: WindowHost, core: Core, qtbot: QtBot, person: Person
) -> None:
    person.will("paste")
    dialog = wizard(host)
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: dialog.flow.attempt is not None, timeout=20_000)
    assert dialog.flow.attempt is not None
    dialog.flow.attempt.close()  # a port that nobody answers, as over a remote desktop
    dialog.browser.address.setText(person.seen(qtbot)["address"])
    dialog.browser.use.click()
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.COMPANY, timeout=_PATIENCE)
    dialog.later_button.click()
    assert not dialog.isVisible()
    assert core.stores.settings.connection() is None
    assert wizard(host) is dialog
    assert dialog.flow.stage is Stage.COMPANY
    dialog.primary_button.click()
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.DONE, timeout=20_000)
    assert core.session.realm_id() == REALM
    dialog.reject()
