"""Forgotten objects of Qt are destroyed in the window's thread, whoever allocates."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.runtime.garbage import GarbageCollector


class Knot:
    """An object in a cycle; tells in which thread it was destroyed."""

    def __init__(self, told: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: told.append(threading.get_ident()))


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    made = GarbageCollector(every_ms=5)
    yield made
    made.close()


def allocate(count: int) -> list[list[object]]:
    return [[] for _ in range(count)]


def test_a_busy_worker_collects_nothing_and_the_window_does(
    qtbot: QtBot, collector: GarbageCollector
) -> None:
    told: list[int] = []
    Knot(told)
    worker = threading.Thread(target=allocate, args=(20_000,))
    worker.start()
    worker.join()
    assert told == []
    kept = allocate(20_000)  # past the threshold of the youngest generation
    qtbot.waitUntil(lambda: told == [threading.get_ident()])
    assert kept


def test_afterwards_everybody_may_collect_again_and_nothing_is_left_for_them(qtbot: QtBot) -> None:
    gc.enable()
    told: list[int] = []
    collector = GarbageCollector()
    Knot(told)
    collector.close()
    assert told == [threading.get_ident()]
    assert gc.isenabled()
    gc.disable()  # as tests/ui/conftest.py wants it


def test_whoever_keeps_workers_from_collecting_for_longer_goes_on_doing_so(qtbot: QtBot) -> None:
    assert not gc.isenabled()
    GarbageCollector().close()
    assert not gc.isenabled()
