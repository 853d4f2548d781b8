"""Seed after seed until so many PO syncs were made, on several cores; the first failures are told with their seeds."""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.prove.simulate import Result, run_seed
from tests.prove.tally import Tally

#: Seeds that a worker takes at once.
_HANDFUL = 4
_TELL_EVERY_SECONDS = 15.0


@dataclass
class Proof:
    """What many seeds came to. `failures` are (seed, what) in the order in which they were met."""

    tally: Tally = field(default_factory=Tally)
    failures: list[tuple[int, str]] = field(default_factory=list)
    seconds: float = 0.0


@contextmanager
def quiet() -> Iterator[None]:
    """The program's log of a million syncs is of no use, and writing it takes time."""
    former = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(former)


def safely(seed: int) -> Result:
    """Run a seed; what nobody expected is a failure of it too, and not the end of all."""
    try:
        return run_seed(seed)
    except Exception:  # noqa: BLE001 - it is told with its seed
        last = traceback.format_exc().strip().splitlines()
        return Result(seed, Tally(seeds=1, broken=1), "", f"broken: {last[-1]} ({last[-3].strip()})")


def handful(first: int) -> list[Result]:
    """Some seeds in a row."""
    with quiet():
        return [safely(seed) for seed in range(first, first + _HANDFUL)]


def prove(count: int, first_seed: int, workers: int, *, tell: bool = True) -> Proof:
    """Simulate until `count` PO syncs were made."""
    proof, started = Proof(), time.monotonic()
    told = started
    for result in _results(count, first_seed, workers, proof):
        proof.tally.add(result.tally)
        if result.failure:
            proof.failures.append((result.seed, result.failure))
            if tell:
                print(f"seed {result.seed}: {result.failure}", flush=True)
        now = time.monotonic()
        if tell and now - told > _TELL_EVERY_SECONDS:
            told = now
            rate = proof.tally.syncs / (now - started)
            print(
                f"{proof.tally.syncs:,} syncs, {proof.tally.seeds:,} seeds, {rate:,.0f} a second", flush=True
            )
    proof.seconds = time.monotonic() - started
    return proof


def _results(count: int, first_seed: int, workers: int, proof: Proof) -> Iterator[Result]:
    seed = first_seed
    if workers == 1:
        while proof.tally.syncs < count:
            yield from handful(seed)
            seed += _HANDFUL
        return
    os.environ["PYTHONHASHSEED"] = "0"
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        under_way: set[Future[list[Result]]] = set()
        while proof.tally.syncs < count or under_way:
            while proof.tally.syncs < count and len(under_way) < workers + 1:
                under_way.add(pool.submit(handful, seed))
                seed += _HANDFUL
            done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
            for future in done:
                yield from future.result()


def main(count: int, first_seed: int, workers: int) -> int:
    """Prove, and print the table. 0 when nothing went wrong."""
    proof = prove(count, first_seed, workers)
    table = proof.tally
    table.seconds = proof.seconds
    print(f"\nSeeds from {first_seed}, {workers} workers, Python {sys.version.split()[0]}")
    print(table.table())
    print(f"{'a second':>12}  {table.syncs / proof.seconds:>12,.0f}")
    for seed, text in proof.failures[:50]:
        print(f"failed: python -m tests.prove replay --seed {seed}   # {text[:160]}")
    return 0 if table.clean and not proof.failures else 1


def replay(seed: int) -> int:
    """One seed with everything that happened in it."""
    with quiet():
        result = run_seed(seed, verbose=True)
    print("\n".join(result.trace))
    print(result.failure or "all held")
    print(f"digest {result.digest}")
    return 1 if result.failure else 0
