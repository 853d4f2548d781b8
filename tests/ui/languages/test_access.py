"""By keyboard and by ear: on every page each control has a name and a role, and Tab comes to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.ui.overview.chart import Chart
from app.ui.theme import Mode, Theme
from tests.system.test_window import connect
from tests.ui.languages.looking import dialogs
from tests.ui.languages.test_whole_window import DIALOGS

PAGES = "orders overview questions suppliers products mappings tie_out activity settings".split()
WAIT = 30_000
_MOST = 250
#: Dialogs in which Tab goes through cells.
GRIDS = {"new", "edit", "receive"}


@pytest.fixture
def host(tmp_path: Path, forbidden_keyring: object, qapp: QApplication) -> Iterator[WindowHost]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    core: Core = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    connect(core)
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    built = WindowHost(core, theme, lambda _: True)
    built.window.resize(1400, 900)
    built.window.show()
    built.window.activateWindow()
    yield built
    built.shut_down()
    core.close()


def test_each_control_has_a_name_a_role_and_a_keyboard_path(host: WindowHost, qtbot: QtBot) -> None:
    window = host.window
    qtbot.waitUntil(window.isActiveWindow)
    silent, unreached = [], []
    for key in PAGES:
        window.show_page(key)
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
        qtbot.wait(20)
        wanted = {each for each in window.findChildren(QWidget) if _by_tab(each)}
        silent += [f"{key}: {_told(each)}" for each in wanted if not _spoken(each)]
        unreached += [f"{key}: {_told(each)}" for each in wanted - _tabbed(window)]
    assert silent == []
    assert unreached == []


def test_each_control_of_the_dialogs_too(host: WindowHost, qtbot: QtBot) -> None:
    window = host.window
    window.show_page("orders")
    window.orders.list_pane.select_first()
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
    silent, unreached = [], []
    for key in DIALOGS:
        window.commands.action(key).trigger()
        qtbot.waitUntil(lambda: bool(dialogs()), timeout=WAIT)
        qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
        for dialog in dialogs():
            dialog.activateWindow()
            qtbot.waitUntil(dialog.isActiveWindow)
            wanted = {each for each in dialog.findChildren(QWidget) if _by_tab(each)}
            silent += [f"{key}: {_told(each)}" for each in wanted if not _spoken(each)]
            unreached += [f"{key}: {_told(each)}" for each in wanted - _tabbed(dialog, grids=key in GRIDS)]
            dialog.close()
    assert silent == []
    assert unreached == []


def _by_tab(widget: QWidget) -> bool:
    """Shown, enabled, and meant to be reached by Tab; of radio buttons and other groups only one is."""
    if not (widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
        return False
    if widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    alone = group is None and not isinstance(widget, QRadioButton)
    return alone or (isinstance(widget, QAbstractButton) and widget.isChecked())


def _tabbed(window: QWidget, steps: int = _MOST, *, grids: bool = False) -> set[QWidget]:
    """Where Tab comes to, until it comes round; where there are `grids` it goes from cell to cell first."""
    focus, reached = QApplication.focusWidget() or window, set[QWidget]()
    for _ in range(steps):
        if focus in reached and not grids:
            break
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget() or window
    return reached


def _spoken(widget: QWidget) -> bool:
    face = QAccessible.queryAccessibleInterface(widget)
    painted = isinstance(
        widget, QScrollArea | Chart
    )  # Qt knows no role for them; the charts say what they show
    if face.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client} and not painted:
        return False
    return bool(face.text(QAccessible.Text.Name))


def _told(widget: QWidget) -> str:
    role = QAccessible.queryAccessibleInterface(widget).role().name
    return (
        f"{type(widget.parentWidget()).__name__}.{type(widget).__name__} {widget.accessibleName()!r} {role}"
    )
