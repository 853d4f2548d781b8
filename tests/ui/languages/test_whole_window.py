"""The real window in a language that nobody speaks, from right to left: nothing is left out, nothing is cut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core
from app.bootstrap.window import WindowHost
from tests.ui.languages.looking import Looking, dialogs

PAGES = "orders overview questions suppliers products mappings tie_out activity settings".split()
DIALOGS = (
    "import new edit receive preview_all connect shortcuts messages news support guide help columns".split()
)
WAIT = 30_000


def tour(host: WindowHost, qtbot: QtBot, look: Callable[[QWidget, str], None]) -> None:
    """Look at every page and the main dialogs."""
    window = host.window
    for key in PAGES:
        window.show_page(key)
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
        qtbot.wait(20)
        look(window, key)
    window.show_page("orders")
    for key in DIALOGS:
        window.commands.action(key).trigger()
        qtbot.waitUntil(lambda: bool(dialogs()), timeout=WAIT)
        qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
        for dialog in dialogs():
            look(dialog, key)
            dialog.close()


def test_nothing_is_left_out_or_cut(host: WindowHost, core: Core, looking: Looking, qtbot: QtBot) -> None:
    host.window.orders.list_pane.table.select_po(core.stores.orders.ids()[0])
    tour(host, qtbot, looking.at)
    assert host.window.rail.x() > host.window.pages.x()
    assert looking.left == {}
    assert looking.narrow == []


def test_nothing_is_cut_in_the_smallest_window(
    host: WindowHost, core: Core, looking: Looking, qtbot: QtBot
) -> None:
    host.window.orders.list_pane.table.select_po(core.stores.orders.ids()[0])
    host.window.resize(host.window.minimumSize())
    for key in PAGES:
        host.window.show_page(key)
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
        qtbot.wait(20)
        looking.at(host.window, key)
    assert host.window.width() <= 900
    assert looking.narrow == []
