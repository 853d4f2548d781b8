"""What a person does in the list by key and by its own menu, in the real window; and a press while a sync runs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.sync_state import SyncState
from app.ui.theme import Mode, Theme
from app.ui.widgets import SecondaryButton

WAIT = 30_000


@pytest.fixture(scope="module")
def core(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Core]:
    folder: Path = tmp_path_factory.mktemp("desk")
    built = build_core(Profile.at(folder / "profile", practice=False), {})
    yield built
    built.close()


@pytest.fixture
def host(core: Core, qapp: QApplication, qtbot: QtBot, forbidden_keyring: object) -> Iterator[WindowHost]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    built = WindowHost(core, theme, lambda _: True)
    built.window.show()
    built.window.activateWindow()
    if core.session.connection() is None:
        built.window.sample_requested.emit()
        qtbot.waitUntil(lambda: core.session.connection() is not None, timeout=WAIT)
    _idle(built, qtbot)
    built.window.show_page("orders")
    yield built
    _idle(built, qtbot)
    built.shut_down()


def _idle(host: WindowHost, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)


def _press(host: WindowHost, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(host.window.orders.list_pane.table, key, modifiers)


def test_hold_and_release_by_one_key(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    window = host.window
    table = window.orders.list_pane.table
    window.orders.list_pane.select_first()
    po_id, realm = table.po_id, core.session.realm_id()

    def state() -> SyncState | None:
        found = core.readers.links.state(po_id, realm)
        return found.state if found else None

    def shown(wanted: SyncState) -> bool:
        detail = window.orders.detail_pane.detail
        return detail is not None and detail.state is wanted and state() is wanted

    qtbot.waitUntil(lambda: shown(SyncState.READY), timeout=WAIT)
    for wanted in (SyncState.ON_HOLD, SyncState.READY):
        _press(host, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(partial(shown, wanted), timeout=WAIT)
        _idle(host, qtbot)


def test_the_list_has_a_menu_of_its_own_and_it_changes_with_the_choice(host: WindowHost) -> None:
    window = host.window
    table = window.orders.list_pane.table
    window.orders.list_pane.select_first()
    shown = []
    for several in (False, True):
        if several:
            table.selectAll()
        table.customContextMenuRequested.emit(QPoint(20, 20))
        menu = window.orders.acting.menu
        assert menu is not None
        shown.append([action.text().replace("&", "") for action in menu.actions() if action.text()])
        menu.close()
    assert "Edit…" in shown[0]
    assert "Put on hold, or take off" in shown[0]
    assert "Edit…" not in shown[1]
    assert "Export the list as a spreadsheet…" in shown[1]


def test_on_another_page_no_key_acts_on_a_po_that_nobody_sees(host: WindowHost) -> None:
    window = host.window
    window.orders.list_pane.select_first()
    keys = ("edit", "duplicate", "receive", "open", "explain", "hold", "undo", "delivered")
    for key in keys:
        assert window.commands.action(key).isEnabled()
    window.show_page("overview")
    for key in keys:
        assert not window.commands.action(key).isEnabled()
    window.commands.action("sync_this").trigger()
    assert not window.sync.running
    assert "Choose a purchase order in the list first" in window.notices.text
    window.show_page("orders")


def test_home_and_end_lead_to_the_first_and_last_po(host: WindowHost) -> None:
    window = host.window
    table = window.orders.list_pane.table
    window.orders.list_pane.select_first()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == window.orders.model.rowCount() - 1
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0


def test_sync_this_during_a_sync_goes_after_it(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    """It was a press that did nothing and said nothing."""
    window = host.window
    window.orders.list_pane.select_first()
    first, second = core.stores.orders.ids()[:2]
    told: list[str] = []
    ended: list[object] = []
    window.sync.ended.connect(ended.append)
    window.start_sync([first])
    assert window.sync.running
    window.start_sync([second])
    told.append(window.notices.text)
    qtbot.waitUntil(lambda: len(ended) == 2 and not window.sync.running, timeout=WAIT)
    assert "after the sync that is running" in told[0]
    for po_id in (first, second):
        found = core.readers.links.state(po_id, core.session.realm_id())
        assert found is not None
        assert found.state is SyncState.IN_QUICKBOOKS


def test_pages_have_the_keys_of_their_places_in_the_rail(host: WindowHost) -> None:
    keys = [page.shortcut for page in host.window.pages.pages]
    assert keys == [f"Ctrl+{place}" for place in range(1, len(keys) + 1)]


def test_enter_presses_the_button_that_has_the_keyboard(host: WindowHost) -> None:
    """Outside of dialogs Qt's own buttons know the space bar only. A held key presses nothing."""
    window = host.window
    button = SecondaryButton(window.theme, "Use this vendor", parent=window)
    button.show()
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(button, held)
    assert pressed == []
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [1]
    window.show_page("orders")
    QTest.keyClick(window.rail.buttons[1], Qt.Key.Key_Return)
    assert window.page_key == "overview"
