"""How the program ends, and what it says at the next start: closed, asked by the system, killed; bugs in slots."""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import __version__
from app.bootstrap.bugs import Bugs
from app.bootstrap.core import Core, build_core
from app.bootstrap.logs import start_logging, stop_logging
from app.bootstrap.profile import Profile
from app.bootstrap.running_mark import Former
from app.bootstrap.start_notes import SEEN_KEY
from app.bootstrap.window import WindowHost
from app.runtime.polite_end import PoliteEnd
from app.ui.theme import Mode, Theme
from app.ui.whats_new.releases import Novelty, Release, newer_than, releases
from app.ui.widgets import FillButton
from tests.ui.dialogs.names import unnamed

WAIT = 30_000
FORMER = Former(datetime(2026, 11, 27, 14, 2, tzinfo=UTC), crashed=True)


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
    built = WindowHost(core, theme, lambda _: True)
    built.window.show()
    yield built
    built.shut_down()


def test_what_is_said_after_the_start(host: WindowHost, core: Core, qtbot: QtBot) -> None:
    notices, memory = host.window.notices, host._memory
    host.notes.tell(None)
    assert notices.isHidden(), "nothing is new at the very first start"
    assert memory.load(SEEN_KEY) == __version__
    memory.save(SEEN_KEY, "0.0.9")
    host.notes.tell(FORMER)
    assert "ended unexpectedly" in notices.text
    assert "Nothing is lost" in notices.text
    assert "crashed" in notices.text
    with qtbot.waitSignal(host.window.support_requested):
        notices.action.emit("support")
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and top.windowTitle() == "Support bundle":
            top.close()
    assert memory.load(SEEN_KEY) == "0.0.9", "what is new waits for the next start"
    host.notes.tell(None)
    assert __version__ in notices.text
    notices.action.emit("whats_new")
    dialog = host.notes.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert unnamed(dialog) == []
    dialog.close()
    notices.clear()
    host.notes.tell(None)
    assert notices.isHidden(), "once"
    host.window.commands.action("news").trigger()
    assert host.notes.dialog is not None
    host.notes.dialog.close()
    host.notes.tell(Former(None, crashed=False))
    assert "computer went off" in notices.text


def test_versions_are_compared_as_numbers() -> None:
    known = tuple(
        Release(version, (Novelty("info", version, ""),)) for version in ("0.10.0", "0.9.0", "0.8.1")
    )
    assert [each.version for each in newer_than("0.8.1", known, "0.10.0")] == ["0.10.0", "0.9.0"]
    assert [each.version for each in newer_than("0.9.0", known, "0.9.5")] == []
    assert len(newer_than("", known, "0.10.0")) == 3
    assert releases()[0].version == __version__, "this version says what is new in it"


def test_a_signal_of_the_system_is_a_polite_question(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM)
    polite = PoliteEnd()
    for number in (signal.SIGTERM, signal.SIGHUP):
        with qtbot.waitSignal(polite.asked, timeout=5000):
            # The event loop sleeps when it comes, as in an idle window.
            QTimer.singleShot(50, lambda number=number: os.kill(os.getpid(), number))
    polite.close()
    assert signal.getsignal(signal.SIGTERM) is before


def test_a_bug_is_in_the_log_without_secrets_and_told_calmly(
    host: WindowHost, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    handler = start_logging(folder)
    bugs = Bugs()
    bugs.show_in(host.window.notices)
    try:

        def fall() -> None:
            raise RuntimeError("refresh_token=AB11-very-secret-token Authorization: Bearer eyJabc.def.ghi")

        thread = threading.Thread(target=fall)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: "Something went wrong" in host.window.notices.text, timeout=5000)
        shown = [b for b in host.window.notices.findChildren(FillButton) if b.isVisible()]
        assert [b.text() for b in shown] == ["Save a support bundle…"]
    finally:
        bugs.close()
        stop_logging(handler)
    text = (folder / "inventory-mate.log").read_text(encoding="utf-8")
    assert "RuntimeError" in text
    assert "in fall" in text
    assert "very-secret" not in text
    assert "eyJabc" not in text
    assert logging.getLogger().level == logging.INFO
