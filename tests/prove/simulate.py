"""One seed: a world, some dozens of things that happen in it, and then peace."""

from __future__ import annotations

import random
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.prove.computer import Computer
from tests.prove.peace import settle
from tests.prove.tally import Broken, Tally
from tests.prove.telling import digest as digest_of
from tests.prove.telling import requests, story
from tests.prove.world import World

#: In memory: a simulated crash is no power cut, so the disk has no part in it (the kill suite uses a real one).
_MEMORY = Path("/dev/shm")


#: What may happen in a world, and how often.
HAPPENS = {
    "edit": 14,
    "sync_all": 16,
    "sync_some": 6,
    "people": 10,
    "answer": 6,
    "trouble": 8,
    "crash": 6,
    "meanwhile": 5,
    "time_passes": 6,
    "clock_jumps": 1,
    "cable": 1,
    "queries_lag": 1,
    "request_ids": 1,
    "lose_a_link": 1,
    "hold_or_resume": 1,
    "switch": 1,
    "disconnect": 0.5,
    "back_up": 1,
    "restore": 0.7,
}


@dataclass(frozen=True)
class Result:
    """What became of a seed. `failure` is "" when all held."""

    seed: int
    tally: Tally
    digest: str
    failure: str = ""
    trace: tuple[str, ...] = ()


def run_seed(seed: int, *, verbose: bool = False) -> Result:
    """Simulate one seed; the same seed gives the same requests, byte for byte. `verbose` traces each request."""
    chance = random.Random(f"plan {seed}")
    computers = 2 if chance.random() < 0.4 else 1
    started = time.perf_counter()
    trace: list[str] = []
    with tempfile.TemporaryDirectory(prefix="im-prove-", dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        world = World(seed, Path(folder), computers=computers, orders=chance.randint(3, 14))
        failure = ""
        try:
            _live(world, chance, chance.randint(20, 70), trace, verbose=verbose)
        except Broken as broken:
            failure = str(broken)
            if verbose:
                trace += [*requests(world), *story(world)]
            setattr(world.tally, broken.kind, getattr(world.tally, broken.kind) + 1)
        digest = digest_of(world)
        counts = world.practice.counts()
        tally = world.tally
        tally.reads, tally.writes = counts["reads"], counts["writes"]
        tally.faults = len(world.practice.faults.hits)
        tally.documents = world.watch.documents
        world.close()
    tally.seconds = time.perf_counter() - started
    return Result(seed, tally, digest, failure, tuple(trace))


def _live(world: World, chance: random.Random, steps: int, trace: list[str], *, verbose: bool) -> None:
    names, weights = list(HAPPENS), list(HAPPENS.values())
    for number in range(steps):
        (name,) = chance.choices(names, weights)
        computer = world.some_computer()
        trace.append(f"{number}: {name} ({computer.name})")
        world.tally.steps += 1
        step(world, name, computer)
        world.check()
        if verbose:
            trace += requests(world)
    trace.append("settle")
    settle(world)


def step(world: World, name: str, computer: Computer) -> None:
    """Let one thing happen."""
    match name:
        case "people":
            world.people.does_something(world.numbers)
        case "trouble" | "time_passes" | "queries_lag" | "request_ids" | "switch":
            getattr(world, name)()
        case "back_up":
            computer.back_up()
        case "restore":
            world.restore(computer)
        case _:
            getattr(world, name)(computer)
