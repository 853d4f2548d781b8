"""The real window, a real headless browser, the practice company: from nothing to synced POs."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Iterator
from dataclasses import replace
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
from app.domain.listing import OrderQuery
from app.domain.runs import Trigger
from app.domain.sync_state import SyncState
from app.services.connecting import ConnectRequest
from app.sync.events import NoEvents
from app.ui.connect.flow import Stage
from app.ui.theme import Mode, Theme
from tests.system.program import REALM

#: The browser outlives the call that opened it, which Python notices when the handle is thrown away.
pytestmark = pytest.mark.filterwarnings("ignore:.*Popen.__del__:pytest.PytestUnraisableExceptionWarning")
ROBOT = Path(__file__).with_name("browser.py")


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    """The services on a computer without a keyring: the practice company then keeps its sign-in beside its data."""
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


def browser(monkeypatch: pytest.MonkeyPatch, report: Path, wish: str = "allow") -> None:
    """Let `webbrowser` start our person with a browser."""
    command = [sys.executable, str(ROBOT), str(report), REALM, wish]
    monkeypatch.setenv("BROWSER", f"{shlex.join(command)} %s &")
    monkeypatch.setattr("webbrowser._tryorder", None)


def states(core: Core) -> dict[SyncState, int]:
    return dict(core.orders.state_counts(OrderQuery(realm_id=core.orders.realm_id())).by_state)


def test_from_the_empty_window_to_synced_pos(
    host: WindowHost, core: Core, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "browser.json"
    browser(monkeypatch, report)
    host.load_sample()
    qtbot.waitUntil(lambda: host.window.orders.model.rowCount() == 63, timeout=10_000)

    host.window.connect_requested.emit()
    dialog = host.connecting.dialog
    assert dialog is not None
    press = dialog.primary_button
    assert dialog.environment.environment is Environment.PRACTICE
    press.click()
    trouble = Path(f"{report}.error")
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.COMPANY or trouble.exists(), timeout=60_000)
    assert not trouble.exists(), trouble.read_text(encoding="utf-8")
    assert dialog.flow.company is not None
    assert dialog.flow.company.name == "Fern & Fable Ltd (practice)"
    press.click()
    assert dialog.flow.stage is Stage.SWITCHES
    press.click()
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.DONE, timeout=20_000)
    qtbot.waitUntil(report.exists, timeout=20_000)
    assert "Fern & Fable Ltd (practice)" in json.loads(report.read_text(encoding="utf-8"))["text"]
    press.click()

    qtbot.waitUntil(lambda: states(core).get(SyncState.IN_QUICKBOOKS) == 60, timeout=60_000)
    qtbot.waitUntil(lambda: not host.window.sync.running, timeout=20_000)
    assert states(core) == {SyncState.IN_QUICKBOOKS: 60, SyncState.NOT_ELIGIBLE: 3}
    proof = core.proof.check(Never())
    assert (proof.in_quickbooks, proof.totals_equal, proof.differences) == (60, 60, ())


def test_with_both_switches_on_an_edit_goes_out_by_itself_as_one_write(
    host: WindowHost, core: Core, qtbot: QtBot
) -> None:
    sync_everything(core)
    view = core.settings.current()
    core.settings.save(replace(view.sync, auto_sync=True))
    order = core.stores.orders.by_number("101")
    assert order is not None
    books = core.session.books()
    reads, writes = books.counts()
    first = replace(order.lines[0], quantity=order.lines[0].quantity + 1, tax_amount=None, line_total=None)
    edited = replace(order, lines=(first, *order.lines[1:]))
    host.jobs.submit("Save", lambda context: core.editing.save(edited))
    qtbot.waitUntil(lambda: books.counts()[1] == writes + 1, timeout=20_000)
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=20_000)
    assert books.counts() == (reads, writes + 1)
    assert states(core)[SyncState.IN_QUICKBOOKS] == 60
    assert core.proof.check(Never()).differences == ()


def test_with_po_sync_off_an_edit_leaves_no_request(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    sync_everything(core)
    core.settings.save(replace(core.settings.current().sync, po_sync=False))
    order = core.stores.orders.by_number("101")
    assert order is not None
    before = core.session.books().counts()
    host.jobs.submit("Save", lambda context: core.editing.save(replace(order, reference="changed")))
    host.window.sync_all()
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=20_000)
    assert core.session.books().counts() == before
    assert states(core)[SyncState.CHANGED_HERE] == 1


def test_switching_po_sync_off_stops_the_run_under_way(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    connect(core)
    host.settings_page.keeper.load()  # else it takes PO sync for off already
    books = core.session.books()
    host.window.start_sync(None)
    qtbot.waitUntil(lambda: books.counts()[1] > 5, timeout=20_000)
    host.settings_page.keeper.want(replace(core.settings.current().sync, po_sync=False))
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=20_000)
    assert not core.settings.current().sync.po_sync
    assert books.counts()[1] < 100
    assert states(core).get(SyncState.IN_QUICKBOOKS, 0) == 0


def sync_everything(core: Core) -> None:
    """Sample shop, connection and first sync, without window and browser."""
    connect(core)
    core.syncing.run(None, Trigger.MANUAL, Never(), NoEvents())


def connect(core: Core) -> None:
    """Sample shop and connection."""
    core.sample.load()
    attempt = core.connecting.begin(ConnectRequest(Environment.PRACTICE))
    attempt.paste(core.practice.allow(attempt.authorize_url, REALM))
    attempt.wait(Never())
    core.connecting.confirm(attempt, po_sync=True, auto_sync=False)


def test_denied_in_the_browser_leaves_nothing_behind(
    host: WindowHost, core: Core, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "browser.json"
    browser(monkeypatch, report, "deny")
    host.window.connect_requested.emit()
    dialog = host.connecting.dialog
    assert dialog is not None
    with qtbot.waitSignal(dialog.flow.failed, timeout=60_000) as failed:
        dialog.primary_button.click()
    assert failed.args is not None
    assert failed.args[0].title == "Access was not allowed"
    assert core.stores.settings.connection() is None
    qtbot.waitUntil(report.exists, timeout=20_000)
    dialog.reject()


class Never:
    canceled = False

    def wait(self, seconds: float) -> bool:
        return False


def test_the_browser_robot_is_there() -> None:
    assert os.access("/usr/bin/chromium", os.X_OK)
    assert os.access("/usr/bin/chromedriver", os.X_OK)
