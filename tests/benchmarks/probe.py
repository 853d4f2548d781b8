"""How late the window's event loop is while a sync runs at full speed and a person types and scrolls.

The engine and the practice company both run in this process, without the limits of QuickBooks: more work beside the
window than there ever is, since the real practice company has a process of its own.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from app.domain.runs import Trigger
from app.runtime.garbage import GarbageCollector
from app.runtime.jobs import Job, Jobs
from app.storage import open_readers
from app.ui.orders.page import OrdersPage
from app.ui.shell.memory import forgetful
from app.ui.theme import Mode, Theme
from tests.benchmarks.test_requests import order_of
from tests.support.bench import Bench, bench
from tests.ui.fakes import FakeOrders, Shelf
from tests.ui.orders_parts import orders_parts

_EVERY_MS = 10
_IDLE_MS = 5000


class Ticks(QObject):
    """A timer of ten milliseconds that notes how late it comes."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin anew."""
        self.late.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def words(self, what: str) -> str:
        """p99, worst, and how many."""
        self._timer.stop()
        late = sorted(self.late)
        p99 = late[int(len(late) * 0.99)] if late else 0.0
        return (
            f"{what:10} {len(late):6} ticks   p99 {p99:6.1f} ms late   worst {max(late, default=0):6.1f} ms"
        )

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - _EVERY_MS))
        self._last = now


class Person(QObject):
    """Types into the search and scrolls, again and again."""

    def __init__(self, page: OrdersPage) -> None:
        super().__init__(page)
        self._page = page
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def _act(self) -> None:
        self._step += 1
        table = self._page.list_pane.table
        bar = table.verticalScrollBar()
        bar.setValue((bar.value() + 137) % max(bar.maximum(), 1))
        if self._step % 5 == 0:
            search = self._page.list_pane.search
            if len(search.text()) > 4:
                search.clear()
            else:
                QTest.keyClicks(search, "po-1"[len(search.text()) % 4])


def probe(count: int) -> Iterator[str]:
    """One line for the idle window, one for the window during a sync of so many POs."""
    sys.setswitchinterval(0.0005)  # as the program does at its start
    collector = GarbageCollector()  # as the program does while a window is there
    jobs, ticks, theme = Jobs(), Ticks(), Theme(Mode.LIGHT)
    with tempfile.TemporaryDirectory() as folder, bench(Path(folder), in_flight=4) as shop:
        shop.put(*(order_of(number) for number in range(1, count + 1)))
        page = _page(shop, theme, jobs, Path(folder))
        page.resize(1500, 820)
        page.show()
        QTest.qWait(500)
        person = Person(page)
        ticks.start()
        QTest.qWait(_IDLE_MS)
        yield ticks.words("idle")
        start = time.perf_counter()
        ticks.start()
        job = jobs.submit("Sync", lambda ctx: shop.syncing.run(None, Trigger.MANUAL, ctx.cancel, ctx.events))
        _wait(job)
        took = time.perf_counter() - start
        yield ticks.words("syncing")
        yield f"{count} POs in {took:.1f} s"
        del person
        page.close()
        jobs.stop(5000)
    collector.close()


def _page(shop: Bench, theme: Theme, jobs: Jobs, folder: Path) -> OrdersPage:
    """The page over the shop's own database, read as the window reads it."""
    from tests.benchmarks.lists import service_over

    readers = open_readers(folder / "shop.sqlite3", shop.clock)
    empty = Shelf()
    parts = orders_parts(empty, jobs, orders=FakeOrders(empty))
    return OrdersPage(theme, replace(parts, orders=service_over(readers)), forgetful())


def _wait(job: Job) -> None:
    loop = QEventLoop()
    job.finished.connect(loop.quit)
    loop.exec()
