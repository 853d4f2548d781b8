"""Receipts, corrections, deaths of the program, lost answers, throttling, two instances: each changes stock once."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.domain.errors import AppError
from app.domain.stock import StockState
from app.practice.shopify.seed import add_variant
from tests.support.orders import po
from tests.support.shop_bench import Computer, Crash, groups_of, world

EFFECTS = (
    "lost-answer",
    "lost-request",
    "late-commit",
    "truncated",
    "error",
    "error-after-commit",
    "internal",
    "internal-after-commit",
    "throttle",
    "throttle-429",
    "concurrent",
    "unavailable",
    "expired-token",
    "no-access",
)
POINTS = (
    "after_stock_enrolled",
    "before_stock_intent",
    "after_stock_intent",
    "after_stock_answer",
    "after_stock_outcome",
)
numbers = st.sampled_from(["201", "202", "203"])
IDS = {number: po(number).id for number in ("201", "202", "203")}
pieces = st.lists(st.sampled_from(["0", "1", "3", "7.5", "12"]), min_size=1, max_size=3)


class StockMachine(RuleBasedStateMachine):
    """A shop, one or two programs over one database, and people who receive and take back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="im-stock-"))
        self.company, self.tools, self.first = world(self.folder)
        self.shop = self.company.app.shopify
        self.second: Computer | None = None
        self.mended = False
        self.opening = self._stock()

    def teardown(self) -> None:
        self.told: Counter[str] = Counter()
        self.adjusted = 0
        try:
            self.settle()
            self._tell()
        finally:
            for computer in (self.first, self.second):
                if computer is not None:
                    computer.close()
            self.company.close()
            shutil.rmtree(self.folder)

    def _tell(self) -> None:
        """Figures for the long run: how receipts ended, and how many adjustments the shop has."""
        entries = self.first.stores.stock
        for po_id in IDS.values():
            for receipt in self.first.stores.receipts.of_order(po_id):
                entry = entries.get(receipt.id)
                self.told[entry.state.value if entry else "off"] += 1
        self.adjusted = len(self.shop.shelf.groups())

    def _stock(self) -> int:
        return sum(
            self.shop.shelf.stock(item["id"], place["id"])
            for item in self.shop.shelf.all("item")
            for place in self.shop.shelf.all("location")
        )

    # --- people ---------------------------------------------------------------------------------------------------

    @rule(number=numbers, counts=pieces)
    def receive(self, number: str, counts: list[str]) -> None:
        self._tick()
        with self._mortal():
            self.first.receive(number, *counts)

    @rule(number=numbers, which=st.integers(0, 5), correct=st.booleans())
    def take_back(self, number: str, which: int, correct: bool) -> None:
        self._tick()
        receipts = self.first.stores.receipts.of_order(IDS[number])
        found = [receipt for receipt in receipts if not receipt.undoes]
        if not found:
            return
        receipt = found[which % len(found)]
        with self._mortal():
            if correct:
                self.first.receiving.correct(receipt.id, receipt.lines[:1])
            else:
                self.first.receiving.undo(receipt.id)

    @rule()
    def answer(self) -> None:
        with contextlib.suppress(AppError):
            self.first.answer_all(groups_of(self.company))

    @rule(whole=st.booleans())
    def consent(self, whole: bool) -> None:
        asked = [entry for entry in self.first.answers.asking() if entry.ask == "source"]
        if asked:
            self.first.answers.consent(asked[0].receipt_id, whole_source=whole)

    @precondition(lambda self: not self.mended)
    @rule()
    def mend_sku(self) -> None:
        add_variant(self.shop.shelf, 700, "NOT-THERE", "Now it is")
        self.mended = True
        self.opening = self._stock() - self._changed()

    @rule()
    def switch(self) -> None:
        self._tick()
        self.first.settings.switch_stock(not self.first.settings.current().stock)
        self._tick()

    # --- the program and the network ------------------------------------------------------------------------------

    @rule()
    def work(self) -> None:
        self._tick()
        with self._mortal():
            self.first.work()

    @rule(point=st.sampled_from(POINTS), left=st.integers(0, 1))
    def die_at(self, point: str, left: int) -> None:
        self.first.fault.at, self.first.fault.left = point, left

    @rule(point=st.sampled_from(POINTS[1:]))
    def other_works_at(self, point: str) -> None:
        """The same profile is open a second time, which the lock forbids; even then nothing is sent twice."""
        if self.second is None:
            self.second = Computer(self.folder / "shop.sqlite3", self.tools, self.first.clock)
        self.first.fault.then[point] = self.second.work

    @rule(effect=st.sampled_from(EFFECTS), skip=st.integers(0, 2), times=st.integers(1, 7))
    def trouble(self, effect: str, skip: int, times: int) -> None:
        self.shop.faults.add(effect, skip=skip, times=times, seconds=30.0)

    @rule(kind=st.sampled_from(["mutation", "query"]), effect=st.sampled_from(EFFECTS))
    def trouble_there(self, kind: str, effect: str) -> None:
        self.shop.faults.add(effect, kind=kind, seconds=90.0)

    @rule(points=st.sampled_from([500, 2000]))
    def others_use_the_shop(self, points: int) -> None:
        self.shop.bucket.drain(points)

    @rule(effect=st.sampled_from(EFFECTS), times=st.integers(1, 3), counts=pieces)
    def receive_in_trouble(self, effect: str, times: int, counts: list[str]) -> None:
        """The way that everybody goes, with something wrong at its most tender moment."""
        self.shop.faults.add(effect, kind="mutation", times=times, seconds=60.0)
        self.receive(number="201", counts=counts)
        self.work()

    @rule(point=st.sampled_from(POINTS), counts=pieces, again=st.booleans())
    def receive_and_die(self, point: str, counts: list[str], again: bool) -> None:
        self.die_at(point=point, left=0)
        self.receive(number="201", counts=counts)
        self.work()
        if again:
            self.work()

    @rule(hours=st.sampled_from([0.01, 1, 11, 13, 25]))
    def time_passes(self, hours: float) -> None:
        # What the shop does late it does within two minutes, not when somebody looks a day later.
        late = min(hours * 3600, 120)
        self.first.clock.advance(late)
        self.shop.late.tick()
        self.first.clock.advance(hours * 3600 - late)

    @rule(off=st.booleans())
    def network(self, off: bool) -> None:
        self.tools.offline = off

    @rule(hours=st.sampled_from([-40, -1, 30]))
    def somebody_sets_the_clock(self, hours: float) -> None:
        """Only this computer's clock: the shop goes by its own time."""
        self.first.clock.jump(hours * 3600)
        self.company.app.clock.advance(-hours * 3600)

    # --- what must hold -------------------------------------------------------------------------------------------

    @invariant()
    def never_twice(self) -> None:
        assert all(count == 1 for count in groups_of(self.company).values())

    @invariant()
    def what_is_said_is_true(self) -> None:
        there = groups_of(self.company)
        for po_id in IDS.values():
            for receipt in self.first.stores.receipts.of_order(po_id):
                entry = self.first.stores.stock.get(receipt.id)
                count = there.get(receipt.id[:12], 0)
                if entry is None or entry.state in (StockState.OFF, StockState.REFUSED):
                    assert count == 0
                elif entry.state is StockState.SENT:
                    assert count == 1

    def settle(self) -> None:
        """Everything works again, and people answer: nothing stays open, and the stock is what the receipts say."""
        self.tools.offline = False
        self.shop.faults.clear()
        self.first.fault.at = ""
        self.first.fault.then.clear()
        if not self.first.settings.current().stock:
            self.first.settings.switch_stock(True)
        if not self.mended:
            self.mend_sku()
        for _ in range(12):
            self.time_passes(0.05)
            self.first.work()
            answered = self._answer_whole()
            if not answered and not self.first.answers.open():
                break
        assert not self.first.answers.open()
        self.never_twice()
        self.what_is_said_is_true()
        self._both_or_neither()
        assert self._stock() == self.opening + self._changed()

    def _both_or_neither(self) -> None:
        """A receipt that was taken back changed the stock if and only if its counterpart did, by the same pieces."""
        there = groups_of(self.company)
        for po_id in IDS.values():
            for receipt in self.first.stores.receipts.of_order(po_id):
                if receipt.undoes:
                    assert there.get(receipt.id[:12], 0) == there.get(receipt.undoes[:12], 0)

    def _answer_whole(self) -> bool:
        """Parts of pieces can never be sent: such receipts are left alone."""
        for entry in self.first.answers.asking():
            if "whole pieces" in entry.reason and entry.never_sent:
                self.first.answers.leave(entry.receipt_id)
        return self.first.answer_all(groups_of(self.company))

    def _changed(self) -> int:
        """Pieces by what the program says it sent."""
        total = 0
        for po_id in IDS.values():
            for receipt in self.first.stores.receipts.of_order(po_id):
                entry = self.first.stores.stock.get(receipt.id)
                if receipt.id[:12] in groups_of(self.company) and entry is not None:
                    total += int(receipt.received)
        return total

    def _tick(self) -> None:
        self.first.clock.advance(1)

    @contextlib.contextmanager
    def _mortal(self) -> Iterator[None]:
        """What is refused is refused; after a death a new program opens the same database."""
        try:
            yield
        except AppError:
            return
        except Crash:
            self.restart()

    @rule()
    def restart(self) -> None:
        self.first.stores.close()
        fault, clock = self.first.fault, self.first.clock
        self.first = Computer(self.folder / "shop.sqlite3", self.tools, clock)
        self.first.fault.at, self.first.fault.left = fault.at, fault.left
        self.first.fault.then.update(fault.then)


StockMachine.TestCase.settings = settings(
    max_examples=int(os.environ.get("STOCK_EXAMPLES", "12")), stateful_step_count=25, deadline=None
)
TestStock = StockMachine.TestCase
