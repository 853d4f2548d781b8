"""With the real job queue: paste and Cancel work while the wait blocks its thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app.domain.errors import Canceled
from app.runtime.jobs import Jobs
from app.services.connecting import ConnectRequest, Found
from app.sync.ports import CancelToken
from app.ui.connect.dialog import ConnectDialog
from app.ui.connect.flow import Stage
from app.ui.theme import Mode, Theme
from tests.ui.connect.fakes import FERN, PASTED, Browser, FakeAttempt, FakeConnecting, found_in


class BlockingAttempt(FakeAttempt):
    """Waits until an address is pasted, as the real one does."""

    def __init__(self, number: int, request: ConnectRequest) -> None:
        super().__init__(number, request)
        self.arrived = threading.Event()
        self.thread: QThread | None = None

    def paste(self, text: str) -> None:
        super().paste(text)
        self.arrived.set()

    def wait(self, cancel: CancelToken) -> Found:
        self.thread = QThread.currentThread()
        while not self.arrived.is_set():
            if cancel.wait(0.01):
                raise Canceled
        return found_in(FERN)


class BlockingConnecting(FakeConnecting):
    """Hands out blocking attempts."""

    def begin(self, request: ConnectRequest) -> FakeAttempt:
        self.attempts.append(BlockingAttempt(len(self.attempts) + 1, request))
        return self.attempts[-1]


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    queue = Jobs()
    yield queue
    assert queue.stop()


def _dialog(qtbot: QtBot, jobs: Jobs, service: FakeConnecting) -> ConnectDialog:
    dialog = ConnectDialog(Theme(Mode.LIGHT), service.real, jobs, Browser().open_url, lambda: 3)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.BROWSER and bool(dialog.browser.countdown.text()))
    return dialog


def test_paste_ends_the_wait_and_the_rest_follows(qtbot: QtBot, jobs: Jobs) -> None:
    service = BlockingConnecting()
    dialog = _dialog(qtbot, jobs, service)
    dialog.browser.address.setText(PASTED)
    dialog.browser.use.click()
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.COMPANY)
    dialog.primary_button.click()
    dialog.primary_button.click()
    qtbot.waitUntil(lambda: dialog.flow.stage is Stage.DONE)

    attempt = cast(BlockingAttempt, service.attempts[0])
    assert attempt.thread is not dialog.thread()
    assert service.confirmed == [(True, False)]


def test_cancel_ends_the_wait_at_once_and_discards(qtbot: QtBot, jobs: Jobs) -> None:
    service = BlockingConnecting()
    dialog = _dialog(qtbot, jobs, service)
    dialog.cancel_button.click()

    qtbot.waitUntil(lambda: not jobs.open_jobs)
    assert service.untouched
    assert not dialog.isVisible()
