"""The real window in a language that nobody speaks, from right to left: nothing is left out, nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import gather_texts
import keyring
import pytest
from gather_texts import Text
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from sentences import SENTENCES, pieces_of, sentences

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.runs import Trigger
from app.sync.events import NoEvents
from app.ui.connect.guide_text import HELP_DIR, read_guide
from app.ui.help.topics import topics
from app.ui.theme import Mode, Theme
from tests.system.test_window import Never, connect
from tests.ui.languages.leftovers import Data, strings_in
from tests.ui.languages.pseudo import PseudoTranslator
from tests.ui.languages.shown import cut, shown_texts

ROOT = Path(__file__).resolve().parents[3]
PAGES = "orders overview questions suppliers products mappings tie_out activity settings".split()
DIALOGS = "import new edit receive preview_all connect shortcuts messages news support guide".split()
WAIT = 30_000
#: The same in every language: examples of addresses, names of products, PO numbers before their digits.
SAME = {
    "https://",
    "https",
    "https://quickbooks.api.intuit.com",
    "https://sandbox-quickbooks.api.intuit.com",
    "my-shop.myshopify.com",
    "PO",
    "Mate PO Tracking",
    "Return",
    "English",
    "Deutsch",
    "Escape",
    "Esc",
    "\u200fEsc",
    "Inventory Mate Desktop",
    # What QuickBooks gets is written in English in every language: its readers are the shop's suppliers.
    "SKU , supplier SKU",
    "SKU , supplier SKU , 5 % discount",
    "Reference: Expected arrival",
}


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    connect(built)
    built.syncing.run(list(built.stores.orders.ids())[:2], Trigger.MANUAL, Never(), NoEvents())
    yield built
    built.close()


@pytest.fixture
def host(core: Core, qapp: QApplication) -> Iterator[WindowHost]:
    below = {Text(SENTENCES, piece) for each in sentences(ROOT) for piece in pieces_of(each.template)}
    translator = PseudoTranslator(gather_texts.gather().texts | below)
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    built = WindowHost(core, theme, lambda _: True)
    built.window.resize(1400, 900)
    built.window.show()
    yield built
    built.shut_down()
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


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


def dialogs() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]


def test_nothing_is_left_out_or_cut(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    orders = [core.stores.orders.get(each) for each in core.stores.orders.ids()]
    # Documents: a language has guides and help of its own, or shows the English ones.
    guides = [*(read_guide(path.stem) for path in HELP_DIR.glob("*.md")), *(each.guide for each in topics())]
    data = Data([*strings_in(orders), *strings_in(core.settings.current()), *strings_in(guides)])
    left: dict[str, str] = {}
    narrow: list[str] = []

    def look(root: QWidget, place: str) -> None:
        for where, text in shown_texts(root):
            rest = data.without(text)
            if rest and rest not in SAME:
                left.setdefault(text, f"{place}: {where}: {rest}")
        narrow.extend(f"{place}: {each}" for each in cut(root))

    host.window.orders.list_pane.table.select_po(core.stores.orders.ids()[0])
    tour(host, qtbot, look)
    assert host.window.rail.x() > host.window.pages.x()
    assert left == {}
    assert narrow == []
