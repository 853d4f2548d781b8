"""Time left: nothing before it means something, no jumping, honest about pauses."""

from __future__ import annotations

import random
from itertools import pairwise

from app.runtime.time_left import Span, TimeLeft


class Watch:
    """Seconds that go by when told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def work(total: int, pace: list[float], watch: Watch, left: TimeLeft) -> list[tuple[Span, int] | None]:
    """One step after the other, each as long as the pace says; what was told after each."""
    told = []
    for done, seconds in enumerate(pace, 1):
        watch.seconds += seconds
        left.step(done, total)
        told.append(left.left)
    return told


def test_short_work_and_the_first_seconds_tell_nothing() -> None:
    watch = Watch()
    assert set(work(10, [0.5] * 10, watch, TimeLeft(watch))) == {None}
    watch = Watch()
    told = work(1000, [1.0] * 100, watch, TimeLeft(watch))
    assert told[:4] == [None] * 4
    assert told[60] == (Span.MINUTES, 16)


def test_an_even_pace_is_told_right_and_only_falls() -> None:
    watch = Watch()
    told = work(300, [1.0] * 299, watch, TimeLeft(watch))
    shown = [each for each in told if each is not None]
    minutes = [count for span, count in shown if span is Span.MINUTES]
    assert minutes[0] == 5
    assert minutes == sorted(minutes, reverse=True)
    assert [span for span, _ in shown][-1] is Span.SECONDS
    assert shown[-40][0] is Span.LESS


def test_an_uneven_pace_does_not_make_the_words_jump() -> None:
    chance, watch = random.Random(5), Watch()
    pace = [chance.choice((0.1, 0.2, 0.3, 3.0)) for _ in range(600)]
    told = [each for each in work(601, pace, watch, TimeLeft(watch)) if each is not None]
    changes = sum(before != after for before, after in pairwise(told))
    back = sum(after[1] > before[1] > 0 for before, after in pairwise(told))
    assert changes <= 20
    assert back <= 3


def test_a_pause_says_nothing_until_it_goes_on() -> None:
    watch = Watch()
    left = TimeLeft(watch)
    work(500, [1.0] * 60, watch, left)
    shown = [left.left]
    watch.seconds += 30
    shown.append(left.left)
    left.step(61, 500)
    shown.append(left.left)
    assert [each is None for each in shown] == [False, True, False]


def test_another_part_begins_anew() -> None:
    watch = Watch()
    left = TimeLeft(watch)
    work(500, [1.0] * 60, watch, left)
    watch.seconds += 1
    left.step(1, 40)
    assert left.left is None
