"""Turns what a run tells its log into the steps of the sync history: what it took, how many requests, what came of it.

Requests travel in other threads, so each is measured where it travels (`carried`); what the run's own thread asks
while it settles an outcome (a merge reads, a recovery looks things up) is added to the step.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import AppError, OutcomeUnknown
from app.domain.links import Intent, IntentKind, Operation
from app.domain.runs import Level, LogEntry
from app.domain.steps import Outcome, Step
from app.sync.ports import Books, Clock

#: Log actions that only say how the thing that was tried ended; every other action is a step of its own.
_ENDS = frozenset({"created", "updated", "undone", "unknown", "refused", "stopped"})
_ASKS = frozenset({"ask", "conflict", "deleted there"})


@dataclass(frozen=True, slots=True)
class Effort:
    """What a piece of work took: when it began, milliseconds, requests to QuickBooks and Intuit."""

    started: datetime
    duration_ms: int = 0
    requests: int = 0


class Stopwatch:
    """Measures what the present thread does."""

    def __init__(self, books: Books, clock: Clock) -> None:
        self._books = books
        self._clock = clock
        self._started = clock.now()
        self._mark = clock.monotonic()
        self._requests = books.requests_here()

    def effort(self) -> Effort:
        """What happened since it was made."""
        duration = round((self._clock.monotonic() - self._mark) * 1000)
        return Effort(self._started, duration, self._books.requests_here() - self._requests)


@dataclass(slots=True)
class _Doing:
    """A write that is being settled, and what it took so far; the first step that is told takes it all."""

    what: str
    request_id: str
    effort: Effort
    watch: Stopwatch


class StepNotes:
    """The steps of one run. Belongs to the run's thread."""

    def __init__(self) -> None:
        self.usual = ""  # what was tried where something ended before a request was made
        self._last = 0
        self._doing: _Doing | None = None
        self._waiting: list[Step] = []

    @contextmanager
    def settling(self, intent: Intent, effort: Effort | None, books: Books, clock: Clock) -> Iterator[None]:
        """Steps told inside belong to this write. May be nested: settling one request may settle others."""
        outer = self._doing
        watch = Stopwatch(books, clock)
        self._doing = _Doing(doing(intent), intent.request_id, effort or watch.effort(), watch)
        try:
            yield
        finally:
            self._doing = outer
            if outer is not None:
                outer.watch = Stopwatch(books, clock)  # what others took is theirs

    def add(self, what: str, outcome: Outcome, entry: LogEntry, subject: str, effort: Effort) -> None:
        """A step without a row in the log; it is stored with the next one that has one."""
        self._waiting.append(self._step(what, outcome, entry, subject, effort, ""))

    def told(
        self, entry: LogEntry, error: AppError | None, subject: str, books: Books, clock: Clock
    ) -> list[Step]:
        """The steps to store together with this row of the log; a row about the run itself makes none."""
        steps, self._waiting = self._waiting, []
        if not (entry.po_id or subject):
            return steps
        effort, request_id = Effort(entry.at), ""
        what = (entry.action in _ENDS and self.usual) or entry.action
        now = self._doing
        if now is not None:
            more = now.watch.effort()
            effort = Effort(
                now.effort.started,
                now.effort.duration_ms + more.duration_ms,
                now.effort.requests + more.requests,
            )
            now.effort, now.watch = Effort(entry.at), Stopwatch(books, clock)
            what, request_id = (now.what if entry.action in _ENDS else what), now.request_id
        outcome = _outcome(entry, error)
        return [*steps, self._step(what, outcome, entry, subject or entry.po_number, effort, request_id)]

    def _step(
        self, what: str, outcome: Outcome, entry: LogEntry, subject: str, effort: Effort, request_id: str
    ) -> Step:
        self._last += 1
        return Step(
            run_id=entry.run_id,
            seq=self._last,
            at=effort.started,
            what=what,
            outcome=outcome,
            text=entry.text,
            po_id=entry.po_id,
            subject=subject,
            duration_ms=effort.duration_ms,
            requests=effort.requests,
            request_id=request_id,
            intuit_tid=entry.intuit_tid,
            code=entry.code,
            trigger=entry.trigger,
            realm_id=entry.realm_id,
        )


def doing(intent: Intent) -> str:
    """What a write does, in a word or two."""
    if intent.operation is not Operation.WRITE:
        return "undo"
    if intent.kind in (IntentKind.COPY, IntentKind.COPY_GONE):
        return "attach"
    if intent.kind is not IntentKind.PURCHASE_ORDER:
        return f"create {intent.kind.value}"
    return "update" if intent.target_id else "create"


def _outcome(entry: LogEntry, error: AppError | None) -> Outcome:
    if isinstance(error, OutcomeUnknown) or entry.action == "unknown":
        return Outcome.UNKNOWN
    if entry.action in _ASKS:
        return Outcome.ASKED
    if (error is not None and error.retries) or entry.action == "stopped":
        return Outcome.LATER
    return Outcome.REFUSED if entry.level is Level.ERROR else Outcome.DONE
