"""Runs and steps as rows of an export, beside the rows of the log."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.runs import RunSummary
from app.domain.steps import Step
from app.sync.ports import RunHistory

_PAGE = 500


def history_rows(history: RunHistory) -> Iterator[dict[str, str]]:
    """Every run, oldest first, each followed by its steps."""
    for offset in range(max(history.run_count() - 1, 0) // _PAGE * _PAGE, -1, -_PAGE):
        for run in reversed(history.runs(limit=_PAGE, offset=offset)):
            yield _run(run)
            yield from _steps(history, run)


def _steps(history: RunHistory, run: RunSummary) -> Iterator[dict[str, str]]:
    offset = 0
    while page := history.steps(run_id=run.run_id, limit=_PAGE, offset=offset):
        yield from map(_step, page)
        offset += len(page)


def _run(run: RunSummary) -> dict[str, str]:
    return {
        "row": "run",
        "at": run.started_at.isoformat(),
        "action": run.kind,
        "text": run.sentence,
        "trigger": run.trigger.value,
        "run_id": run.run_id,
        "outcome": run.result.value,
        "requests": str(run.requests),
        "duration_ms": str(run.duration_ms),
    }


def _step(step: Step) -> dict[str, str]:
    return {
        "row": "step",
        "at": step.at.isoformat(),
        "action": step.what,
        "po_number": step.subject,
        "text": step.text,
        "code": step.code,
        "intuit_tid": step.intuit_tid,
        "trigger": step.trigger,
        "run_id": step.run_id,
        "realm_id": step.realm_id,
        "outcome": step.outcome.value,
        "requests": str(step.requests),
        "duration_ms": str(step.duration_ms),
        "request_id": step.request_id,
    }
