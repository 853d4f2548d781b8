from __future__ import annotations

import pytest

from app.domain.errors import NotSent, Throttled
from app.sync.limits import RateLimiter
from app.sync.patience import patiently
from tests.support.bench import MovableClock, Token


def test_no_second_and_no_minute_sees_more_than_allowed() -> None:
    clock = MovableClock()
    limiter = RateLimiter(clock.monotonic, clock.sleep)
    moments = []
    for _ in range(900):
        limiter.acquire()
        moments.append(clock.monotonic())
    for span, most in ((1.0, 8), (60.0, 400)):
        pairs = zip(moments, moments[most:], strict=False)
        assert all(later - sooner >= span - 1e-6 for sooner, later in pairs)
    assert moments[399] == pytest.approx(49.0)
    assert moments[7] == 0


def test_busy_is_waited_out_so_often_and_no_longer() -> None:
    clock = MovableClock()
    calls = []

    def busy() -> None:
        calls.append(1)
        raise Throttled("busy", 60)

    with pytest.raises(Throttled):
        patiently(busy, Token(clock))
    assert (len(calls), clock.monotonic()) == (4, 180)


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
