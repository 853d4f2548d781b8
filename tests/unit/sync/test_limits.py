from __future__ import annotations

import json
import threading
from datetime import timedelta

import pytest

from app.domain.errors import NotSent, Paused, ReadsRefused, Throttled
from app.sync.limits import CompanyGate, Gates, local_time
from app.sync.patience import patiently
from tests.support.bench import MovableClock, Token


class Memory:
    """Where a gate's memory is kept."""

    def __init__(self) -> None:
        self.text = ""
        self.written = 0

    def recall(self) -> str:
        return self.text

    def remember(self, text: str) -> None:
        self.text = text
        self.written += 1


def gate(clock: MovableClock, memory: Memory | None = None) -> CompanyGate:
    kept = memory or Memory()
    return CompanyGate(clock, recall=kept.recall, remember=kept.remember)


def pass_one(gate: CompanyGate, clock: MovableClock, *, batch: bool = False) -> float:
    """Let one request pass, waiting as a patient caller does; the moment at which it left."""
    patiently(lambda: gate.acquire(reading=False, batch=batch), Token(clock))
    return clock.monotonic()


def crowded(moments: list[float], span: float, most: int) -> bool:
    pairs = zip(moments, moments[most:], strict=False)
    return any(later - sooner < span - 1e-6 for sooner, later in pairs)


def test_no_second_and_no_minute_sees_more_than_allowed() -> None:
    clock = MovableClock()
    limiter = gate(clock)
    moments = [pass_one(limiter, clock) for _ in range(900)]
    assert not crowded(moments, 1.0, 8)
    assert not crowded(moments, 60.0, 400)
    assert moments[399] == pytest.approx(49.0)
    assert moments[7] == 0


def test_batches_are_counted_apart() -> None:
    clock = MovableClock()
    limiter = gate(clock)
    moments = [pass_one(limiter, clock, batch=True) for _ in range(80)]
    assert not crowded(moments, 60.0, 32)
    assert moments[31] < 4
    before = clock.monotonic()
    assert pass_one(limiter, clock) - before <= 1, "single requests do not wait for a place among the batches"


def test_a_429_stops_everybody_and_halves_the_rate() -> None:
    """Fault 14"""
    clock = MovableClock()
    limiter = gate(clock)
    errors = [limiter.throttled(60, reading=False) for _ in range(4)]  # four in flight hear of the same pause
    error = errors[-1]
    assert isinstance(error, Throttled)
    assert local_time(clock.now() + timedelta(seconds=60)) in error.message
    with pytest.raises(Paused) as caught:
        limiter.acquire(reading=True)
    assert caught.value.wait_seconds == 60
    assert limiter.rate == 4
    clock.advance(60)
    moments = [pass_one(limiter, clock) for _ in range(40)]
    assert not crowded(moments, 1.0, 4)
    clock.advance(120)
    assert limiter.rate == 5
    clock.advance(3600)
    assert limiter.rate == 8


def test_the_rate_never_falls_to_nothing() -> None:
    clock = MovableClock()
    limiter = gate(clock)
    for _ in range(20):
        limiter.throttled(1, reading=False)
        clock.advance(1)
    assert limiter.rate == 0.5
    first, second = pass_one(limiter, clock), pass_one(limiter, clock)
    assert second - first == pytest.approx(2.0)


def test_what_passed_is_remembered_over_a_restart() -> None:
    clock, memory = MovableClock(), Memory()
    before = gate(clock, memory)
    for _ in range(400):
        pass_one(before, clock)
    before.save()
    clock.advance(5)
    after = gate(clock, memory)
    with pytest.raises(Paused) as caught:
        after.acquire(reading=False)
    assert caught.value.wait_seconds == pytest.approx(6.0, abs=0.2)
    assert memory.written < 20, "the memory is written now and then, not with every request"


@pytest.mark.parametrize(("jump", "left"), [(0, 60), (20, 40), (-3600, 60), (86_400, 0)])
def test_a_pause_is_remembered_over_a_restart_and_a_clock_that_was_set(jump: float, left: float) -> None:
    """Fault 52"""
    clock, memory = MovableClock(), Memory()
    gate(clock, memory).throttled(60, reading=False)
    clock.moment += timedelta(seconds=jump)
    after = gate(clock, memory)
    assert after.pause == pytest.approx(left)
    assert after.rate >= 4


@pytest.mark.parametrize("text", ["nonsense", "[]", "{}", json.dumps({"at": "2026-11-24T12:00:00"})])
def test_a_memory_that_cannot_be_read_counts_as_none(text: str) -> None:
    memory = Memory()
    memory.text = text
    limiter = gate(MovableClock(), memory)
    limiter.acquire(reading=True)
    assert (limiter.pause, limiter.rate) == (0, 8)


def test_reads_that_are_refused_for_long_no_longer_hold_up_writes() -> None:
    """Fault 25"""
    clock, memory = MovableClock(), Memory()
    limiter = gate(clock, memory)
    for _ in range(3):
        assert isinstance(limiter.throttled(60, reading=True), Throttled)
        clock.advance(60)
    error = limiter.throttled(60, reading=True)
    assert isinstance(error, ReadsRefused)
    limiter.acquire(reading=False)
    with pytest.raises(ReadsRefused):
        limiter.acquire(reading=True)
    with pytest.raises(ReadsRefused):
        gate(clock, memory).acquire(reading=True)
    clock.advance(301)
    limiter.acquire(reading=True)
    assert isinstance(limiter.throttled(60, reading=True), ReadsRefused), "one try, then it waits longer"
    clock.advance(500)
    with pytest.raises(ReadsRefused):
        limiter.acquire(reading=True)
    clock.advance(101)
    limiter.acquire(reading=True)
    limiter.good(reading=True)
    assert isinstance(limiter.throttled(60, reading=True), Throttled)


def test_one_gate_for_all_threads_and_gateways_of_a_company() -> None:
    kept: dict[str, str] = {}
    clock = MovableClock()
    gates = Gates(clock, lambda key: kept.get(key, ""), kept.__setitem__)
    found = []
    threads = [threading.Thread(target=lambda: found.append(gates.of("sandbox/1"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, found))) == 1
    assert gates.of("sandbox/2") is not found[0]
    found[0].acquire(reading=True)
    gates.save()
    assert list(kept) == ["gate/sandbox/1"]


def test_busy_is_waited_out_so_often_and_no_longer() -> None:
    clock = MovableClock()
    calls = []

    def busy() -> None:
        calls.append(1)
        raise Throttled("busy", 60)

    with pytest.raises(Throttled):
        patiently(busy, Token(clock))
    assert (len(calls), clock.monotonic()) == (4, 180)


def test_our_own_waits_do_not_try_the_patience() -> None:
    clock = MovableClock()
    told: list[str] = []

    def held() -> str:
        if clock.monotonic() < 600:
            raise Paused("going on at 14:32", 60)
        return "through"

    assert patiently(held, Token(clock), told.append) == "through"
    assert told == ["going on at 14:32"] * 10


def test_a_gap_in_the_network_is_waited_out_and_the_result_returned() -> None:
    clock = MovableClock()
    answers: list[NotSent | str] = [NotSent("t", "m"), NotSent("t", "m"), "there"]

    def call() -> str:
        answer = answers.pop(0)
        if isinstance(answer, NotSent):
            raise answer
        return answer

    assert patiently(call, Token(clock)) == "there"
    assert clock.monotonic() == 4


def test_cancel_ends_the_wait_at_once() -> None:
    calls = []

    def busy() -> None:
        calls.append(1)
        raise Throttled("busy", 60)

    with pytest.raises(Throttled):
        patiently(busy, Token(after=0))
    assert len(calls) == 1
