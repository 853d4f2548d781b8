"""One write to QuickBooks: intent first, then the request, then the outcome (design.md 4.2).

Requests travel through the executor, several at a time; intents and outcomes are written by the caller's thread only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, replace
from typing import Any

from app.domain.documents import Document
from app.domain.errors import AppError, OutcomeUnknown
from app.domain.links import Intent, IntentKind, Operation, PoState
from app.sync.context import RunContext
from app.sync.patience import patiently
from app.sync.ports import Answer
from app.sync.request_ids import create_id
from app.sync.sizing import Sizing
from app.sync.steps import Effort, Stopwatch

#: How long QuickBooks surely remembers a request id (seconds); its own figure is not published (qbo-api.md 2.4).
YOUNG = 3600.0
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
    operation: Operation = Operation.WRITE,
    undoes: str = "",
) -> Intent:
    """An intent for a frozen body. Only creates have request ids that follow from their subject (decision 024)."""
    request_id = run.tools.new_id()
    if not target_id:
        generation = run.stores.links.generation(run.realm_id, kind, subject)
        request_id = create_id(run.realm_id, kind, subject, generation)
    return Intent(
        request_id=request_id,
        realm_id=run.realm_id,
        kind=kind,
        subject=subject,
        payload=payload,
        payload_hash=hashlib.sha256(payload.encode()).hexdigest(),
        sent_at=run.tools.clock.now(),
        target_id=target_id,
        wanted=wanted,
        operation=operation,
        run_id=run.summary.run_id,
        undoes=undoes,
    )


def send_patiently(run: RunContext, intent: Intent) -> Answer:
    """Send a frozen body, waiting out throttling and short network gaps. Always the same request id and bytes.

    Raises:
        AppError: as `Books.send`, once patience is over or the wait was canceled.
    """

    def send() -> Answer:
        run.tools.ages.left(intent.request_id)
        if intent.operation is Operation.DELETE:
            return run.books.delete(intent.payload, intent.request_id)
        return run.books.send(intent.kind, intent.payload, intent.request_id)

    return patiently(send, run.cancel, run.progress)


def send_again(run: RunContext, intent: Intent) -> Answer:
    """Send an unanswered body once more, when nothing of it can be under way any more (`Ages.may_still_arrive`).

    Raises:
        AppError: as `send_patiently`.
    """
    run.stores.links.leaves_again(intent.request_id, run.tools.clock.now())
    return send_patiently(run, intent)


@dataclass(frozen=True, slots=True)
class Carried:
    """A request that has ended: its answer or error, and what it took."""

    result: Answer | AppError
    effort: Effort


def carry(run: RunContext, intent: Intent) -> list[Carried]:
    """Send a frozen body and measure that; runs in the executor."""
    watch = Stopwatch(run.books, run.tools.clock)
    try:
        result: Answer | AppError = send_patiently(run, intent)
    except AppError as error:
        result = error
    return [Carried(result, watch.effort())]


def carry_together(
    run: RunContext, intents: Sequence[Intent], request_id: str, sizing: Sizing
) -> list[Carried]:
    """Send frozen bodies as one request and measure that; runs in the executor. The first one bears the effort."""
    watch = Stopwatch(run.books, run.tools.clock)
    payloads = [intent.payload for intent in intents]

    def send() -> Sequence[Answer | AppError]:
        for intent in intents:
            run.tools.ages.left(intent.request_id)
        return run.books.send_together(intents[0].kind, payloads, request_id)

    try:
        results = patiently(send, run.cancel, run.progress)
    except AppError as error:
        sizing.failed()
        results = [error] * len(intents)
        effort = watch.effort()
    else:
        effort = watch.effort()
        sizing.answered(len(intents), effort.duration_ms / 1000)
    rest = replace(effort, duration_ms=0, requests=0)
    return [Carried(result, rest if place else effort) for place, result in enumerate(results)]


class Pipeline:
    """Keeps up to `in_flight` requests under way. Not thread-safe: one run, one thread."""

    def __init__(self, run: RunContext) -> None:
        self._run = run
        self._under_way: dict[Future[list[Carried]], Sequence[Write]] = {}

    @property
    def batch_most(self) -> int:
        """How many creates may travel together."""
        return self._run.tools.batch_most

    def submit(self, write: Write) -> None:
        """Write the intent durably, then let the request go; waits for a free place first."""
        while len(self._under_way) >= self._run.tools.in_flight:
            self._settle_some()
        fault = self._run.tools.fault
        fault("before_intent")
        self._run.stores.links.begin(write.intent, write.state, write.former)
        fault("after_intent")
        future = self._run.tools.executor.submit(carry, self._run, write.intent)
        self._under_way[future] = (write,)

    def submit_together(self, writes: Sequence[Write], sizing: Sizing) -> None:
        """As `submit` for creates of one kind, as one request; all their intents are written in one transaction."""
        while len(self._under_way) >= self._run.tools.in_flight:
            self._settle_some()
        run = self._run
        run.tools.fault("before_intent")
        run.stores.links.begin_all([(write.intent, write.state) for write in writes])
        run.tools.fault("before_batch")
        intents = [write.intent for write in writes]
        future = run.tools.executor.submit(carry_together, run, intents, run.tools.new_id(), sizing)
        self._under_way[future] = writes

    def drain(self) -> None:
        """Wait until nothing is under way; callbacks may submit more."""
        while self._under_way:
            self._settle_some()

    def _settle_some(self) -> None:
        """Settle exactly one request: its callback may submit more, which settles others on the way."""
        finished, _ = wait(self._under_way, return_when=FIRST_COMPLETED)
        future = next(iter(finished))
        writes = self._under_way.pop(future)
        self._run.tools.fault("after_answer" if len(writes) == 1 else "after_batch")
        for place, (write, carried) in enumerate(zip(writes, future.result(), strict=True)):
            if place:
                self._run.tools.fault("in_batch")
            self._settle(write, carried)

    def _settle(self, write: Write, carried: Carried) -> None:
        if not isinstance(carried.result, OutcomeUnknown):
            self._run.tools.ages.settled(write.intent.request_id)
        with self._run.settling(write.intent, carried.effort):
            if isinstance(carried.result, AppError):
                write.on_error(write.intent, carried.result)
            else:
                write.on_answer(write.intent, carried.result)
