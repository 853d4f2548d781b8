"""The box after a run that was stopped by a brake, over the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.brake_host import BrakeHost
from app.domain.runs import Trigger
from app.runtime.jobs import Jobs
from app.services.brakes import BrakeService, SourceSizes
from app.ui.dialogs.brake_box import BrakeBox
from tests.support.bench import Bench, bench
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        sizes = SourceSizes(made.stores.settings)
        sizes.seen("orders.csv", 40)
        sizes.seen("orders.csv", 12)
        made.put(po())
        yield made


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.stop()


def asked(shop: Bench, jobs: Jobs, qtbot: QtBot) -> tuple[BrakeHost, BrakeBox]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    owner = QObject(window)
    brakes = BrakeService(shop.stores.questions, shop.session)

    def go_on() -> None:
        jobs.submit("Sync", lambda context: shop.sync())

    host = BrakeHost(brakes, jobs, go_on, window, owner)
    assert shop.sync().created == 0
    host.look()
    qtbot.waitUntil(lambda: host.box is not None, timeout=5000)
    assert host.box is not None
    return host, host.box


def button(box: BrakeBox, word: str) -> QPushButton:
    (found,) = [b for b in box.buttons() if b.text().replace("&", "") == word]
    assert isinstance(found, QPushButton)
    return found


def test_go_on_sends(shop: Bench, jobs: Jobs, qtbot: QtBot) -> None:
    _, box = asked(shop, jobs, qtbot)
    assert "40 open purchase orders, now 12" in box.informativeText()
    QTest.mouseClick(button(box, "Go on"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shop.there()) == 1, timeout=5000)
    qtbot.waitUntil(lambda: not jobs.open_jobs, timeout=5000)


def test_stop_is_the_default_and_sends_nothing(shop: Bench, jobs: Jobs, qtbot: QtBot) -> None:
    host, box = asked(shop, jobs, qtbot)
    assert box.defaultButton() is button(box, "Stop")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: host.box is None and not jobs.open_jobs, timeout=5000)
    assert shop.there() == []
    host.look()
    qtbot.waitUntil(lambda: not jobs.open_jobs, timeout=5000)
    assert host.box is None, "it comes back with the next run, not by itself"


def test_without_a_brake_there_is_no_box(shop: Bench, jobs: Jobs, qtbot: QtBot) -> None:
    SourceSizes(shop.stores.settings).accept()
    owner = QWidget()
    qtbot.addWidget(owner)
    host = BrakeHost(BrakeService(shop.stores.questions, shop.session), jobs, lambda: None, owner, owner)
    assert shop.sync().created == 1
    host.look()
    qtbot.waitUntil(lambda: not jobs.open_jobs, timeout=5000)
    assert host.box is None


def test_a_planned_run_that_is_stopped_opens_no_box_in_front_of_anybody(
    shop: Bench, jobs: Jobs, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    host = BrakeHost(BrakeService(shop.stores.questions, shop.session), jobs, lambda: None, owner, owner)
    run = shop.sync(trigger=Trigger.SCHEDULED)
    assert run.stopped
    host.ended(run)
    assert jobs.open_jobs == ()
    host.ended(replace(run, trigger=Trigger.MANUAL))
    qtbot.waitUntil(lambda: host.box is not None, timeout=5000)
