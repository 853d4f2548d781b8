"""How a run is recorded, be it a sync or an undo: stored when it begins, and when it is over with what it did."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.runs import INTERRUPTED, Level
from app.sync.context import RunContext


@contextmanager
def recorded(run: RunContext, words: str = "{sentence}") -> Iterator[None]:
    """Store the run's summary before the work, and after it however it ends, with requests and duration (ms).

    `words` are what the log says at the end about the summary's sentence. An `AppError` passes; the caller has told
    `stopped_by` why. Any other end from outside (a bug, the process being ended) is stored as interrupted.
    """
    reads, writes = run.books.counts()
    started = run.tools.clock.monotonic()
    run.stores.log.save_run(run.summary, run.realm_id)
    try:
        yield
    except AppError:
        raise
    except BaseException:
        run.summary = replace(run.summary, stopped=INTERRUPTED)
        raise
    finally:
        reads_now, writes_now = run.books.counts()
        run.count("reads", reads_now - reads)
        run.count("writes", writes_now - writes)
        run.count("duration_ms", round((run.tools.clock.monotonic() - started) * 1000))
        _finish(run, words)


def stopped_by(run: RunContext, error: AppError, level: Level = Level.ERROR) -> None:
    """This error ended the run early; what was done stays done."""
    run.summary = replace(run.summary, stopped=error.sentence)
    run.log("stopped", error.sentence, level=level, error=error)


def _finish(run: RunContext, words: str) -> None:
    stopped = run.summary.stopped or ("Stopped on request." if run.cancel.canceled else "")
    run.summary = replace(run.summary, finished_at=run.tools.clock.now(), stopped=stopped)
    run.stores.log.save_run(run.summary, run.realm_id)
    action = "look" if run.summary.kind == "follow" else "run"
    run.log(action, words.format(sentence=run.summary.sentence))
    run.events.changed(ChangeSet.of(ChangeKind.SYNC, ChangeKind.LOG, ChangeKind.QUESTIONS, structure=True))
