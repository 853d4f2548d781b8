"""Receipts by the thousand over the practice shop, with everything that can go wrong; each changes stock exactly once.

The same world and checks as `tests/state/test_stock_machine.py`, driven by seeds: after every step no receipt has two
adjustments, and at the end of each seed nothing is open and the stock is what the receipts say.
"""

from __future__ import annotations

import random
import time
from collections import Counter

from app.domain.stock import StockState
from tests.state.test_stock_machine import EFFECTS, IDS, POINTS, StockMachine

RECEIPTS_PER_SEED = 40
#: After so many bad seeds there is enough to look at.
_ENOUGH = 10
_COUNTS = ("0", "1", "2", "3", "5", "7.5", "12", "40")
_NUMBERS = ("201", "201", "202", "203")
#: How often each thing happens.
_WEIGHTS = {
    "receive": 30,
    "work": 22,
    "undo": 6,
    "answer": 5,
    "consent": 3,
    "switch": 1,
    "die": 8,
    "second": 3,
}
_WEIGHTS |= {
    "trouble": 14,
    "time": 6,
    "net": 2,
    "clock": 2,
    "restart": 2,
    "tender": 10,
    "dying": 5,
    "night": 3,
}


class Drive:
    """One seed."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.machine = StockMachine()
        self.did: Counter[str] = Counter()

    def run(self) -> int:
        """The number of receipts that were stored. Raises AssertionError when something does not hold."""
        try:
            while self._receipts() < RECEIPTS_PER_SEED:
                self._step()
                self.machine.never_twice()
                self.machine.what_is_said_is_true()
            return self._receipts()
        finally:
            self.machine.teardown()

    def _receipts(self) -> int:
        receipts = self.machine.first.stores.receipts
        return sum(len(receipts.of_order(po_id)) for po_id in IDS.values())

    def _step(self) -> None:
        dice, machine = self.dice, self.machine
        action = dice.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
        self.did[action] += 1
        if action == "receive":
            counts = [dice.choice(_COUNTS) for _ in range(dice.randint(1, 3))]
            machine.receive(number=dice.choice(_NUMBERS), counts=counts)
        elif action == "work":
            machine.work()
        elif action == "undo":
            machine.take_back(
                number=dice.choice(_NUMBERS), which=dice.randint(0, 30), correct=dice.random() < 0.5
            )
        elif action == "answer":
            machine.answer()
        elif action == "consent":
            machine.consent(whole=dice.random() < 0.5)
        elif action == "switch":
            machine.switch()
            machine.switch()
        elif action in ("tender", "dying", "night"):
            self._tender(action)
        elif action == "restart":
            machine.restart()
        elif action == "die":
            machine.die_at(point=dice.choice(POINTS), left=dice.randint(0, 2))
        else:
            self._around(action)

    def _tender(self, action: str) -> None:
        """A receipt with something wrong at its most tender moment; in a night the next try comes late."""
        dice, machine = self.dice, self.machine
        counts = [dice.choice(_COUNTS) for _ in range(dice.randint(1, 3))]
        if action == "dying":
            machine.receive_and_die(point=dice.choice(POINTS), counts=counts, again=dice.random() < 0.5)
        else:
            machine.receive_in_trouble(effect=dice.choice(EFFECTS), times=dice.randint(1, 3), counts=counts)
        if action == "night":
            machine.time_passes(hours=dice.choice([11, 13, 25]))
            machine.work()

    def _around(self, action: str) -> None:
        dice, machine = self.dice, self.machine
        if action == "second":
            machine.other_works_at(point=dice.choice(POINTS[1:]))
        elif action == "trouble":
            machine.trouble(effect=dice.choice(EFFECTS), skip=dice.randint(0, 3), times=dice.randint(1, 5))
        elif action == "time":
            machine.time_passes(hours=dice.choice([0.01, 0.5, 5, 13, 25]))
        elif action == "net":
            machine.network(off=dice.random() < 0.3)
        else:
            machine.somebody_sets_the_clock(hours=dice.choice([-40.0, -1.0, 30.0]))


def main(count: int, seed: int) -> int:
    """Run seeds until so many receipts were stored; 0 when all held."""
    total, started = 0, time.monotonic()
    bad: list[int] = []
    states: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    adjustments = 0
    while total < count and len(bad) < _ENOUGH:
        drive = Drive(seed)
        try:
            total += drive.run()
        except AssertionError as failure:
            bad.append(seed)
            print(f"seed {seed}: {failure}")
        states.update(drive.machine.told)
        hits.update(drive.machine.shop.faults.hits)
        adjustments += drive.machine.adjusted
        seed += 1
        if seed % 25 == 0:
            print(
                f"seed {seed}: {total} receipts, {adjustments} adjustments, bad seeds: {bad or 'none'}",
                flush=True,
            )
    seconds = time.monotonic() - started
    print(f"{total} receipts, {adjustments} adjustments in {seconds:.0f} s; bad seeds: {bad or 'none'}")
    print("receipts ended as " + ", ".join(f"{states[state.value]} {state.value}" for state in StockState))
    print("faults that struck: " + ", ".join(f"{name} {number}" for name, number in hits.most_common()))
    return 1 if bad else 0
