"""The simulator's world in Hypothesis' hands: it chooses what happens, and finds the shortest way to a failure."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.prove.computer import Computer
from tests.prove.peace import settle
from tests.prove.simulate import HAPPENS, step
from tests.prove.world import World

_TROUBLE = (
    "trouble",
    "crash",
    "meanwhile",
    "time_passes",
    "clock_jumps",
    "cable",
    "queries_lag",
    "request_ids",
)
_SHOP = ("edit", "hold_or_resume", "answer", "switch")
_LOSSES = ("lose_a_link", "back_up", "restore", "disconnect")
places = st.integers(0, 1)


class WorldMachine(RuleBasedStateMachine):
    """One or two computers, people in QuickBooks, and trouble; `tests.prove` walks the same world by seeds."""

    world: World

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="im-world-")
        self.open = False

    @initialize(seed=st.integers(0, 2**32 - 1), computers=st.integers(1, 2), orders=st.integers(1, 4))
    def begin(self, seed: int, computers: int, orders: int) -> None:
        self.world = World(seed, Path(self.folder.name), computers=computers, orders=orders)
        self.open = True

    def teardown(self) -> None:
        try:
            if self.open:
                settle(self.world)
        finally:
            if self.open:
                self.world.close()
            self.folder.cleanup()

    def computer(self, place: int) -> Computer:
        return self.world.computers[place % len(self.world.computers)]

    @rule(name=st.sampled_from(_SHOP), place=places)
    def in_the_shop(self, name: str, place: int) -> None:
        step(self.world, name, self.computer(place))

    @rule(place=places)
    def in_quickbooks(self, place: int) -> None:
        step(self.world, "people", self.computer(place))

    @rule(name=st.sampled_from(_TROUBLE), place=places)
    def trouble(self, name: str, place: int) -> None:
        step(self.world, name, self.computer(place))

    @rule(name=st.sampled_from(_LOSSES), place=places)
    def losses(self, name: str, place: int) -> None:
        step(self.world, name, self.computer(place))

    @rule(name=st.sampled_from(("sync_all", "sync_some")), place=places)
    def sync(self, name: str, place: int) -> None:
        step(self.world, name, self.computer(place))

    @precondition(lambda self: self.open)
    @invariant()
    def always(self) -> None:
        self.world.check()


def test_the_machine_knows_everything_that_happens_in_a_seed() -> None:
    assert {*_TROUBLE, *_SHOP, *_LOSSES, "people", "sync_all", "sync_some"} == set(HAPPENS)


many = os.environ.get("HYPOTHESIS_PROFILE") == "night"
TestWorldMachine = WorldMachine.TestCase
TestWorldMachine.settings = settings(
    max_examples=2000 if many else 12, stateful_step_count=50 if many else 20, deadline=None
)
