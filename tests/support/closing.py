"""`python -m tests.support.closing FOLDER WHAT=ROUNDS ...`: screens and windows that go while Shopify's stock works.

A program of its own, because a damaged heap ends it (exit code below zero) wherever it happens to be by then.
"""

from __future__ import annotations

import gc
import random
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

import app.bootstrap.window as closing_window
from app.bootstrap import Profile, build_core
from app.bootstrap.core import Core
from app.bootstrap.show import show_window
from app.bootstrap.window import WindowHost
from app.domain.receiving import ReceiptLine, line_refs
from app.domain.stock import StockState
from app.practice import PracticeCompany
from app.runtime.jobs import JobContext, Jobs, Lane
from app.runtime.stock_watch import StockWatch
from app.services.stock import StockOutcome, StockService
from app.sync.ports import CancelToken
from app.ui.main_window import MainWindow
from app.ui.shopify.places_dialog import PlacesDialog
from app.ui.shopify.receipts_dialog import ReceiptsDialog
from app.ui.theme import Theme
from tests.support.changes import TEST
from tests.support.shop_bench import Computer, fill_shop, groups_of, orders, world
from tests.support.waiting import wait

_LONGEST_MS = 40


class Holder(QObject):
    """Something of the window's that the work refers to, and that refers to the jobs."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.jobs = jobs

    def work(self, context: JobContext) -> object:
        return self.jobs.stopping


def forgotten(folder: Path, rounds: int) -> None:
    """Nobody but a job's own work remembers the jobs any more when the job is deleted."""
    del folder
    for number in range(rounds):
        jobs = Jobs()
        holder = Holder(jobs)
        jobs.submit("Tiny", holder.work, lane=list(Lane)[number % 4])
        QTest.qWait(number % 3)
        assert jobs.stop()
        del jobs, holder
        QTest.qWait(1)


def screens(folder: Path, rounds: int) -> None:
    """The receipts' and the places' dialog, destroyed wherever the stock's job happens to be."""
    company, _, computer = world(folder)
    chance = random.Random(rounds)
    theme = Theme()
    for _ in range(rounds):
        asked = computer.receive("202", "1")
        jobs = Jobs()
        watch = StockWatch(computer.stock, jobs)
        computer.stock.ring = computer.answers.ring = watch.ring
        receipts = ReceiptsDialog(theme, computer.answers, computer.answers, jobs)
        places = PlacesDialog(theme, computer.answers, lambda: ["Old barn"], jobs)
        computer.receive("201", "1")
        press(receipts, "this-po")
        QTest.qWait(chance.randrange(_LONGEST_MS))
        if chance.random() < 0.5:
            receipts.deleteLater()
            places.deleteLater()
            QTest.qWait(chance.randrange(3))
        assert jobs.stop()
        computer.stock.ring = computer.answers.ring = None
        del jobs, watch, receipts, places
        assert computer.entry(asked.id).state is not StockState.REFUSED
    finish(computer)
    assert all(count == 1 for count in groups_of(company).values()), "some stock was changed twice"
    assert len(groups_of(company)) == 2 * rounds, "some stock was not changed"
    computer.close()
    company.close()


def press(dialog: ReceiptsDialog, way: str) -> None:
    """Every button of this kind."""
    for (_, key), button in list(dialog.buttons.items()):
        if key == way:
            button.click()


def finish(computer: Computer) -> None:
    """Whatever was left is done."""
    for entry in computer.answers.asking():
        computer.answers.consent(entry.receipt_id, whole_source=False)
    computer.work()
    assert not computer.answers.open()


class Closer(QObject):
    """Begins stock work in the next window that comes, and closes it a moment later."""

    def __init__(self, after_ms: int) -> None:
        super().__init__()
        self._after_ms = after_ms
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(10)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible():
                self._timer.stop()
                for watch in window.findChildren(StockWatch):
                    watch.look()
                QTimer.singleShot(self._after_ms, window, window.close)


def windows(folder: Path, rounds: int) -> None:
    """The whole window, closed while receipts are on their way; each is in Shopify's stock once in the end."""
    profile = Profile.at(folder / "profile", practice=True)
    chance = random.Random(rounds)
    with opened(profile) as core:
        submitted = prepare(core, 3 * rounds)
    for _ in range(rounds):
        closer = Closer(chance.randrange(150))
        assert show_window(profile, {}, practice=False) == 0
        del closer
    with opened(profile) as core:
        core.shop.stock.work(Unstoppable())
        found = core.shop.answers.entries(submitted).values()
        assert {entry.state for entry in found} == {StockState.SENT}, [e.reason for e in found]
        told = groups_of(practice(core))
        assert told == {ident[:12]: 1 for ident in submitted}, "not each exactly once"


def stuck(folder: Path, rounds: int) -> None:
    """The window is closed while an answer is awaited that does not come: the program ends all the same, cleanly."""
    del rounds
    closing_window._CLOSE_MS = 200
    begun = threading.Event()

    def work(service: StockService, cancel: CancelToken) -> StockOutcome:
        del service, cancel
        begun.set()
        threading.Event().wait(600)
        return StockOutcome()

    StockService.work = work  # type: ignore[assignment,method-assign]
    closer = Closer(300)
    show_window(Profile.at(folder / "profile", practice=True), {}, practice=False)
    raise AssertionError(f"it went on although its thread works, begun: {begun.is_set()}, {closer}")


def looked_at(folder: Path, rounds: int) -> None:
    """Windows one after the other, as who takes pictures makes them, while workers run into Python's collector."""
    gc.enable()
    gc.set_threshold(200, 3, 3)
    theme = Theme()
    for number in range(rounds):
        with opened(Profile.at(folder / str(number), practice=True)) as core:
            host = WindowHost(core, theme, lambda _: True)
            host.window.show()
            for lane in (Lane.READ, Lane.ANSWER):
                host.jobs.submit("Knots", tie_knots, lane=lane)
            for page in host.window.pages.pages:
                host.window.show_page(page.key)
                wait(150)
            gc.disable()
            assert host.shut_down()
            assert not isValid(host), "it stays behind"
            gc.enable()


def tie_knots(context: JobContext) -> object:
    """Work for the collector, until nobody needs it."""
    while not context.cancel.wait(0.002):
        knots: list[object] = [[] for _ in range(300)]
        knots.append(knots)
    return None


class Unstoppable:
    """A cancel token that nobody cancels."""

    canceled = False

    def wait(self, seconds: float) -> bool:
        threading.Event().wait(seconds)
        return False


@contextmanager
def opened(profile: Profile) -> Iterator[Core]:
    """The profile's services."""
    profile.create()
    core = build_core(profile, {})
    try:
        yield core
    finally:
        core.close()


def practice(core: Core) -> PracticeCompany:
    """The practice company that the program has started; its books are what counts."""
    core.practice.addresses()
    return cast("PracticeCompany", core.practice._server)


def prepare(core: Core, count: int) -> list[str]:
    """A connected practice shop with so many receipts that wait; their ids."""
    fill_shop(practice(core))
    core.shop.settings.use_practice()
    core.shop.settings.switch_stock(True)
    core.stores.orders.save(orders(), TEST)
    order = core.stores.orders.by_number("201")
    assert order is not None
    ref = line_refs(order)[0][0]
    return [core.receiving.submit(order.id, [ReceiptLine(ref, Decimal(1))]).receipt.id for _ in range(count)]


def main() -> int:
    """Run those that are asked for."""
    app = QApplication(["closing"])
    gc.disable()  # as while a window is there (app.runtime.garbage)
    deeds = {
        "forgotten": forgotten,
        "screens": screens,
        "windows": windows,
        "stuck": stuck,
        "looked_at": looked_at,
    }
    for wanted in sys.argv[2:]:
        what, _, rounds = wanted.partition("=")
        deeds[what](Path(sys.argv[1]), int(rounds or 1))
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return 0


if __name__ == "__main__":
    sys.exit(main())
