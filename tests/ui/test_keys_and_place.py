"""In the real window: every key stands in the sheet, and the next start is where the last one ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.ui.orders.side_bar import SideBar
from app.ui.orders.split import PageSplitter
from app.ui.shell.memory import forgetful
from app.ui.theme import Mode, Theme
from app.ui.widgets import SearchField

WAIT = 30_000
NATIVE = QKeySequence.SequenceFormat.NativeText
#: Keyboards that have a key of their own for it need no telling; Escape is written out, with the place where it counts.
OWN_KEYS = {"Find", "Save", "Undo", "Redo", "Esc", ""}


def _idle(host: WindowHost) -> bool:
    return not host.jobs.open_jobs


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=False), {})
    built.sample.load()
    yield built
    built.close()


@pytest.fixture
def start(core: Core, qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[], WindowHost]]:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    made: list[WindowHost] = []

    def end() -> None:
        for host in made:
            qtbot.waitUntil(partial(_idle, host), timeout=WAIT)
            host.window.leaving.quit()
            host.shut_down()
        made.clear()

    def begin() -> WindowHost:
        end()
        made.append(WindowHost(core, theme, lambda _: True))
        made[0].window.show()
        return made[0]

    yield begin
    end()


def test_every_key_of_the_program_stands_in_the_sheet(
    start: Callable[[], WindowHost], core: Core, qtbot: QtBot
) -> None:
    host = start()
    window = host.window
    window.orders.list_pane.table.select_po(core.stores.orders.ids()[0])
    for key in ("new", "import", "receive", "support", "preview_all"):
        window.commands.action(key).trigger()
        qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
    window.show_shortcuts()
    assert window._sheet is not None
    said = [label.text() for label in window._sheet.findChildren(QLabel)]
    told = {part for text in said for part in text.split(" / ")}
    wanted = {
        keys.toString(NATIVE) for owner in (window, *window.findChildren(QObject)) for keys in _keys_of(owner)
    } - OWN_KEYS
    assert len(wanted) > 40
    assert wanted - told == set()
    assert "Escape, in an answer" in told
    for dialog in window.findChildren(QDialog):
        dialog.close()


def test_every_command_has_a_key(start: Callable[[], WindowHost]) -> None:
    commands = start().window.commands
    assert [key for key, action in commands._actions.items() if not action.shortcuts()] == []
    keys = [keys.toString() for action in commands._actions.values() for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_find_leads_to_the_search_of_the_page_in_front(start: Callable[[], WindowHost], qtbot: QtBot) -> None:
    """From wherever the focus is; two owners of the same key would make it dead."""
    host = start()
    window = host.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    dead = []
    for page in window.pages.pages:
        window.show_page(page.key)
        qtbot.waitUntil(partial(_idle, host), timeout=WAIT)
        within = [each for each in page.widget.findChildren(SearchField) if each.isVisible()]
        window.rail.buttons[0].setFocus()
        for _ in range(3):  # from the rail, and from two places of the page
            QTest.keyClick(
                QApplication.focusWidget() or window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier
            )
            front = QApplication.focusWidget()
            if not isinstance(front, SearchField) or (within and front is not within[0]):
                dead.append(page.key)
            QTest.keyClick(front or window, Qt.Key.Key_Tab)
    assert dead == []


def _keys_of(owner: QObject) -> list[QKeySequence]:
    if isinstance(owner, QShortcut):
        return list(owner.keys())
    return list(owner.shortcuts()) if isinstance(owner, QAction) else []


def test_the_next_start_is_where_the_last_one_ended(
    start: Callable[[], WindowHost], core: Core, qtbot: QtBot
) -> None:
    window = start().window
    chosen = core.stores.orders.ids()[7]
    window.resize(900, 720)  # the offscreen screen is small, and what does not fit there is made to
    window.orders.filters.choose("to_send")
    window.orders.list_pane.table.select_po(chosen)
    header = window.orders.list_pane.table.horizontalHeader()
    header.resizeSection(0, 133)
    window.show_page("orders")
    window.show_page("settings")

    again = start().window
    assert (again.width(), again.height(), again.page_key) == (900, 720, "settings")
    again.show_page("orders")
    qtbot.wait(50)
    assert again.orders.filters.key == "to_send"
    assert again.orders.list_pane.table.po_id == chosen
    assert again.orders.list_pane.table.horizontalHeader().sectionSize(0) == 133


def test_the_widths_of_list_and_detail_are_remembered(qtbot: QtBot) -> None:
    memory, theme = forgetful(), Theme(Mode.LIGHT)

    def show() -> PageSplitter:
        splitter = PageSplitter(SideBar(theme), QWidget(), QWidget(), memory)
        qtbot.addWidget(splitter)
        splitter.resize(1400, 700)
        splitter.show()
        return splitter

    first = show()
    usual = first.sizes()
    first.moveSplitter(900, 2)
    assert first.sizes() != usual
    assert show().sizes() == first.sizes()


def test_a_window_of_a_screen_that_is_gone_comes_back_into_sight(start: Callable[[], WindowHost]) -> None:
    window = start().window
    window.setGeometry(6000, 4000, 1000, 700)
    again = start().window
    (screen,) = QGuiApplication.screens()
    seen = screen.availableGeometry().intersected(again.geometry())
    assert seen.width() * seen.height() > again.width() * again.height() / 2
    assert screen.availableGeometry().contains(again.geometry().topLeft())


def test_a_filter_and_a_po_that_are_gone_change_nothing(start: Callable[[], WindowHost]) -> None:
    host = start()
    host._memory.save("orders/filter", "no such filter")
    host._memory.save("orders/selected", "no such PO")
    again = start().window
    assert again.orders.filters.key == "all"
    assert again.orders.list_pane.table.po_id == ""
