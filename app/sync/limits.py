"""Keeps the program below QuickBooks' limits, and a company still when QuickBooks asks for a pause (design.md 4.11).

QuickBooks allows 10 requests a second, 500 and 40 batches a minute for each company (qbo-api.md 6.3; 120 batches since
2025, the smaller figure counts here). At most 80 % of that is used, because other programs share it. After a 429 the
rate is halved and grows by half a request a second with every quiet minute.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.advanced import Advanced
from app.domain.errors import Paused, ReadsRefused, Throttled, WaitAndRetry
from app.sync.gate_memory import Remembered, read_memory, write_memory
from app.sync.ports import Clock

MINUTE = 60.0
#: A wait up to this long is slept through; a longer one is told, so that it can be shown and canceled.
MOMENT = 1.0
SLOWEST = 0.5
GAIN_PER_QUIET_MINUTE = 0.5
#: Reads refused this often in a row, over this many seconds, are refused for good for now (the monthly block).
REFUSED_READS, REFUSED_SECONDS = 4, 120.0
#: Then one read is tried after so many seconds, doubling up to the longest.
FIRST_READ_AGAIN, LAST_READ_AGAIN = 300.0, 3600.0
#: While requests go, their times are remembered this often (seconds).
REMEMBER_EVERY = 5.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What may pass: requests a second and a minute, batches a minute."""

    per_second: float = 8
    per_minute: int = 400
    batches_per_minute: int = 32
    counted: bool = True


def limits_of(advanced: Advanced) -> Limits:
    """What a person allows, never more than usual."""
    usual = Limits()
    per_minute = min(usual.per_minute, advanced.per_minute)
    return replace(usual, per_minute=per_minute, batches_per_minute=min(usual.batches_per_minute, per_minute))


#: For the practice company in this process, which counts nothing.
UNLIMITED = Limits(counted=False)


class CompanyGate:
    """Implements `app.sync.ports.Gate` for one company. Waiting happens outside the lock."""

    def __init__(
        self,
        clock: Clock,
        limits: Limits | None = None,
        *,
        recall: Callable[[], str] = str,
        remember: Callable[[str], None] = lambda text: None,
    ) -> None:
        self._clock = clock
        self._limits = limits or Limits()
        self._remember = remember
        self._lock = threading.Lock()
        self._saved_at = clock.monotonic()
        self._unsaved = False
        self._paused_until = 0.0
        self._base_rate = self._limits.per_second
        self._quiet_since = 0.0
        self._adopt(read_memory(recall(), clock.now()))

    @property
    def rate(self) -> float:
        """Requests a second that pass now."""
        with self._lock:
            return self._rate_now(self._clock.monotonic())

    @property
    def pause(self) -> float:
        """Seconds until the pause that QuickBooks asked for is over; 0 when there is none."""
        with self._lock:
            return max(0.0, self._paused_until - self._clock.monotonic())

    def acquire(self, *, reading: bool, batch: bool = False) -> None:
        """Wait a moment until one more request fits, and count it.

        Raises:
            Paused: it has to wait longer than a moment; nothing was sent.
            ReadsRefused: reads are not worth a try now; nothing was sent.
        """
        while True:
            with self._lock:
                now = self._clock.monotonic()
                if reading and now < self._reads_closed_until:
                    raise self._reads_refused(self._reads_closed_until - now)
                asked = self._paused_until - now
                seconds = asked if asked > 0 else self._crowded(now, batch=batch)
                if seconds <= 0:
                    self._pass(now, batch=batch)
                    break
                if seconds > MOMENT:
                    raise self._paused(seconds, asked=asked > 0)
            self._clock.sleep(seconds)
        self._save(now, at_once=False)

    def throttled(self, seconds: float, *, reading: bool) -> WaitAndRetry:
        """QuickBooks answered 429: stop everybody. Returns the error to raise."""
        with self._lock:
            now = self._clock.monotonic()
            error: WaitAndRetry | None = self._block_reads(now) if reading else None
            if error is None:
                if now >= self._paused_until:  # several in flight hear of the same pause
                    self._base_rate = max(SLOWEST, self._rate_now(now) / 2)
                self._paused_until = max(self._paused_until, now + seconds)
                self._quiet_since = self._paused_until
                error = Throttled(self._until(seconds), seconds)
            self._unsaved = True
        self._save(now, at_once=True)
        return error

    def good(self, *, reading: bool) -> None:
        """A request was answered as usual."""
        if reading:
            with self._lock:
                self._reads_refused_count = 0
                self._read_again = FIRST_READ_AGAIN

    def save(self) -> None:
        """Remember what is not remembered yet; before the program ends."""
        self._save(self._clock.monotonic(), at_once=True)

    def _adopt(self, known: Remembered) -> None:
        now = self._clock.monotonic()
        self._passed = deque(now - age for age in known.requests)
        self._batches = deque(now - age for age in known.batches)
        self._paused_until = now + known.pause
        self._base_rate = min(known.rate or self._limits.per_second, self._limits.per_second)
        self._quiet_since = now - known.quiet
        self._reads_closed_until = now + known.reads_closed
        self._reads_refused_count = REFUSED_READS if known.reads_closed else 0
        self._reads_refused_since = now - REFUSED_SECONDS
        self._read_again = FIRST_READ_AGAIN

    def _rate_now(self, now: float) -> float:
        quiet = max(0.0, now - self._quiet_since) // MINUTE
        return min(float(self._limits.per_second), self._base_rate + GAIN_PER_QUIET_MINUTE * quiet)

    def _crowded(self, now: float, *, batch: bool) -> float:
        """Seconds until every window has a free place."""
        if not self._limits.counted:
            return 0.0
        rate = self._rate_now(now)
        burst = max(1, int(rate))
        pauses = [
            _until_free(self._passed, now, burst / rate, burst),
            _until_free(self._passed, now, MINUTE, self._limits.per_minute),
        ]
        if batch:
            pauses.append(_until_free(self._batches, now, MINUTE, self._limits.batches_per_minute))
        return max(pauses)

    def _pass(self, now: float, *, batch: bool) -> None:
        if not self._limits.counted:
            return
        for queue in (self._passed, self._batches):
            while queue and queue[0] <= now - MINUTE:
                queue.popleft()
        self._passed.append(now)
        if batch:
            self._batches.append(now)
        self._unsaved = True

    def _block_reads(self, now: float) -> ReadsRefused | None:
        if not self._reads_refused_count:
            self._reads_refused_since = now
        self._reads_refused_count += 1
        long = now - self._reads_refused_since >= REFUSED_SECONDS
        if self._reads_refused_count < REFUSED_READS or not long:
            return None
        seconds = self._read_again
        self._reads_closed_until = now + seconds
        self._read_again = min(seconds * 2, LAST_READ_AGAIN)
        return self._reads_refused(seconds)

    def _reads_refused(self, seconds: float) -> ReadsRefused:
        return ReadsRefused(
            "QuickBooks answers no questions for now",
            "QuickBooks has refused every question of this program for some minutes. The month's allowance of reads "
            "for these keys may be used up (it starts again on the first of next month).",
            "What needs no question is still sent; the program asks again by itself at "
            f"{self._moment(seconds)}.",
            wait_seconds=seconds,
        )

    def _paused(self, seconds: float, *, asked: bool) -> Paused:
        if asked:
            return Paused(self._until(seconds), seconds)
        return Paused(f"Keeping below QuickBooks' limits, going on at {self._moment(seconds)}.", seconds)

    def _until(self, seconds: float) -> str:
        return f"QuickBooks asks for a pause, going on at {self._moment(seconds)}."

    def _moment(self, seconds: float) -> str:
        """The time on the wall, as people read it."""
        return local_time(self._clock.now() + timedelta(seconds=seconds))

    def _save(self, now: float, *, at_once: bool) -> None:
        with self._lock:
            if not self._unsaved or not (at_once or now - self._saved_at >= REMEMBER_EVERY):
                return
            self._unsaved = False
            self._saved_at = now
            known = Remembered(
                requests=tuple(now - moment for moment in self._passed),
                batches=tuple(now - moment for moment in self._batches),
                pause=max(0.0, self._paused_until - now),
                rate=self._base_rate,
                quiet=now - self._quiet_since,
                reads_closed=max(0.0, self._reads_closed_until - now),
            )
        self._remember(write_memory(known, self._clock.now()))


class Gates:
    """The gates of all companies of this process: one for each, whoever asks."""

    def __init__(
        self,
        clock: Clock,
        recall: Callable[[str], str],
        remember: Callable[[str, str], None],
        limits: Limits | None = None,
    ) -> None:
        """`limits` are narrower ones than usual, where a person chose them."""
        self._clock = clock
        self._limits = limits
        self._recall = recall
        self._remember = remember
        self._lock = threading.Lock()
        self._gates: dict[tuple[str, bool], CompanyGate] = {}

    def of(self, company: str, *, counted: bool = True) -> CompanyGate:
        """The gate of a company; `company` names environment and realm."""
        with self._lock:
            gate = self._gates.get((company, counted))
            if gate is None:
                key = f"gate/{company}"
                gate = CompanyGate(
                    self._clock,
                    self._limits if counted else UNLIMITED,
                    recall=lambda: self._recall(key),
                    remember=lambda text: self._remember(key, text),
                )
                self._gates[company, counted] = gate
            return gate

    def save(self) -> None:
        """Remember everything; before the program ends."""
        with self._lock:
            gates = list(self._gates.values())
        for gate in gates:
            gate.save()


def local_time(moment: datetime) -> str:
    """Hours and minutes on the clock of this desk."""
    return moment.astimezone().strftime("%H:%M")


def _until_free(passed: deque[float], now: float, span: float, most: int) -> float:
    """Seconds until a window of this span has a free place."""
    if len(passed) < most:
        return 0.0
    return passed[-most] + span - now
