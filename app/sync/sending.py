"""One write to QuickBooks: intent first, then the request, then the outcome (design.md 4.2).

Requests travel through the executor, several at a time; intents and outcomes are written by the caller's thread only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from typing import Any

from app.domain.documents import Document
from app.domain.errors import AppError
from app.domain.links import Intent, IntentKind, PoState
from app.sync.context import RunContext
from app.sync.patience import patiently, silent
from app.sync.ports import Answer, Books, CancelToken, Clock
from app.sync.steps import Effort, Stopwatch

OnAnswer = Callable[[Intent, Answer], None]
OnError = Callable[[Intent, AppError], None]


@dataclass(frozen=True, slots=True)
class Write:
    """One request to make and what to do with its outcome; both callbacks run in the caller's thread.

    `former` is QuickBooks' JSON that an update goes onto, where that is newer than the link's snapshot: it is kept, so
    that the write can be taken back.
    """

    intent: Intent
    state: PoState | None
    on_answer: OnAnswer
    on_error: OnError
    former: Mapping[str, Any] | None = None


def new_intent(
    run: RunContext,
    kind: IntentKind,
    subject: str,
    payload: str,
    *,
    target_id: str = "",
    wanted: Document | None = None,
) -> Intent:
    """An intent with a fresh request id for a frozen body."""
    return Intent(
        request_id=run.tools.new_id(),
        realm_id=run.realm_id,
        kind=kind,
        subject=subject,
        payload=payload,
        payload_hash=hashlib.sha256(payload.encode()).hexdigest(),
        sent_at=run.tools.clock.now(),
        target_id=target_id,
        wanted=wanted,
        run_id=run.summary.run_id,
    )


def send_patiently(
    books: Books, intent: Intent, cancel: CancelToken, tell: Callable[[str], None] = silent
) -> Answer:
    """Send a frozen body, waiting out throttling and short network gaps. Always the same request id and bytes.

    Raises:
        AppError: as `Books.send`, once patience is over or the wait was canceled.
    """
    return patiently(lambda: books.send(intent.kind, intent.payload, intent.request_id), cancel, tell)


@dataclass(frozen=True, slots=True)
class Carried:
    """A request that has ended: its answer or error, and what it took."""

    result: Answer | AppError
    effort: Effort


def carry(
    books: Books, intent: Intent, cancel: CancelToken, clock: Clock, tell: Callable[[str], None] = silent
) -> Carried:
    """Send a frozen body and measure that; runs in the executor."""
    watch = Stopwatch(books, clock)
    try:
        result: Answer | AppError = send_patiently(books, intent, cancel, tell)
    except AppError as error:
        result = error
    return Carried(result, watch.effort())


class Pipeline:
    """Keeps up to `in_flight` requests under way. Not thread-safe: one run, one thread."""

    def __init__(self, run: RunContext) -> None:
        self._run = run
        self._under_way: dict[Future[Carried], Write] = {}

    def submit(self, write: Write) -> None:
        """Write the intent durably, then let the request go; waits for a free place first."""
        while len(self._under_way) >= self._run.tools.in_flight:
            self._settle_some()
        fault = self._run.tools.fault
        fault("before_intent")
        self._run.stores.links.begin(write.intent, write.state, write.former)
        fault("after_intent")
        run = self._run
        future = run.tools.executor.submit(
            carry, run.books, write.intent, run.cancel, run.tools.clock, run.progress
        )
        self._under_way[future] = write

    def drain(self) -> None:
        """Wait until nothing is under way; callbacks may submit more."""
        while self._under_way:
            self._settle_some()

    def _settle_some(self) -> None:
        """Settle exactly one request: its callback may submit more, which settles others on the way."""
        finished, _ = wait(self._under_way, return_when=FIRST_COMPLETED)
        future = next(iter(finished))
        write = self._under_way.pop(future)
        self._run.tools.fault("after_answer")
        carried = future.result()
        with self._run.settling(write.intent, carried.effort):
            if isinstance(carried.result, AppError):
                write.on_error(write.intent, carried.result)
            else:
                write.on_answer(write.intent, carried.result)
