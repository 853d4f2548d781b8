"""A new user's path: from the first start to the first PO in the practice company, with the mouse alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.listing import OrderQuery
from app.domain.sync_state import SyncState
from app.ui.theme import Mode, Theme

MOST = 6
WAIT = 30_000


class Hand:
    """Presses what a person sees, where they see it, and counts."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.clicks = 0

    def press(self, words: str) -> None:
        """The one visible button that says this."""
        (button,) = (
            each
            for each in self._window.findChildren(QAbstractButton)
            if each.isVisible() and each.isEnabled() and each.text().replace("&", "").startswith(words)
        )
        middle = button.mapTo(self._window, button.rect().center())
        assert self._window.rect().contains(middle), f"{words} is out of sight"
        found = self._window.childAt(middle)
        assert found is not None
        assert found is button or button.isAncestorOf(found), f"something lies over {words}"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=False), {})
    yield built
    built.close()


@pytest.fixture
def host(core: Core, qapp: QApplication) -> Iterator[WindowHost]:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    built = WindowHost(core, theme, lambda _: pytest.fail("no browser is needed"))
    built.window.show()
    built.settle()
    built.notes.tell(None)
    yield built
    built.shut_down()


def test_from_the_first_start_to_a_synced_po_in_a_few_clicks_without_typing(
    host: WindowHost, core: Core, qtbot: QtBot
) -> None:
    window, hand = host.window, Hand(host.window)
    assert core.stores.orders.ids() == []
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
    hand.press("Try the practice company")
    qtbot.waitUntil(lambda: window.top_bar.primary.text() == "Sync all (60)", timeout=WAIT)
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
    assert "practice company" in window.notices.text
    assert core.session.books().counts()[1] == 0, "nothing was sent before somebody pressed Sync"
    hand.press("Sync all (60)")

    def synced() -> int:
        query = OrderQuery(realm_id=core.orders.realm_id())
        return core.orders.state_counts(query).by_state.get(SyncState.IN_QUICKBOOKS, 0)

    qtbot.waitUntil(lambda: synced() == 60, timeout=WAIT)
    qtbot.waitUntil(lambda: not window.sync.running, timeout=WAIT)
    row = window.orders.model.row_at(0)
    assert row is not None
    assert core.session.connection() is not None
    print(f"clicks from the first start to the first synced PO: {hand.clicks}")
    assert hand.clicks <= MOST


def test_the_sample_shop_that_is_here_already_is_connected_by_the_same_press(
    host: WindowHost, core: Core, qtbot: QtBot
) -> None:
    """As started by run.sh, or when the practice company did not answer at the first press."""
    core.sample.load()
    assert core.session.connection() is None
    host.window.commands.action("sample").trigger()
    qtbot.waitUntil(lambda: core.session.connection() is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
    assert "practice company" in host.window.notices.text
    host.window.commands.action("sample").trigger()
    qtbot.waitUntil(lambda: "There are POs already" in host.window.notices.text, timeout=WAIT)
    assert "Add another shop" in host.window.notices.text
