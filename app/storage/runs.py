"""Runs and their steps: indexed reads for the history, what an interrupted run gets, how long they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any

from peewee import SQL, fn

from app.domain.links import Operation
from app.domain.runs import INTERRUPTED, RunSummary
from app.domain.steps import TROUBLE, Outcome, Step
from app.storage.codec import dump, load, moment_text
from app.storage.database import Database
from app.storage.models import Models
from app.storage.rows import from_row, put_rows
from app.storage.versions import DONE

_HIGHEST = "\U0010ffff"
_PLAIN = (
    "run_id",
    "seq",
    "realm_id",
    "trigger",
    "what",
    "text",
    "po_id",
    "subject",
    "duration_ms",
    "requests",
    "request_id",
    "intuit_tid",
    "code",
)


class History:
    """Implements `RunHistory`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def runs(
        self, search: str = "", limit: int = 200, offset: int = 0, *, troubled: bool = False
    ) -> Sequence[RunSummary]:
        """Runs newest first. `search` is the beginning of a PO number, record name or intuit_tid."""
        with self._db.reading() as models:
            found = _runs(models, search, troubled=troubled).order_by(
                models.run.started_at.desc(), SQL("rowid DESC")
            )
            return [load(RunSummary, row.body) for row in found.limit(limit).offset(offset)]

    def run_count(self, search: str = "", *, troubled: bool = False) -> int:
        """How many runs that would be."""
        with self._db.reading() as models:
            return int(_runs(models, search, troubled=troubled).count())

    def run(self, run_id: str) -> RunSummary | None:
        """One run; the beginning of its id is enough when no other begins so."""
        with self._db.reading() as models:
            table = models.run
            found = list(table.select().where(table.run_id.between(run_id, run_id + _HIGHEST)).limit(2))
            exact = [row for row in found if row.run_id == run_id] or found
            return load(RunSummary, exact[0].body) if len(exact) == 1 else None

    def steps(
        self,
        run_id: str = "",
        po_id: str = "",
        limit: int = 200,
        offset: int = 0,
        *,
        troubled: bool = False,
    ) -> Sequence[Step]:
        """Steps of a run in their order, or of a PO newest first."""
        with self._db.reading() as models:
            table = models.step
            order = (table.seq, table.id) if run_id else (table.id.desc(),)
            found = _steps(models, run_id, po_id, troubled=troubled).order_by(*order)
            return [_step(row) for row in found.limit(limit).offset(offset)]

    def step_count(self, run_id: str = "", po_id: str = "", *, troubled: bool = False) -> int:
        """How many steps that would be."""
        with self._db.reading() as models:
            return int(_steps(models, run_id, po_id, troubled=troubled).count())

    def can_be_undone(self, run_id: str) -> bool:
        """True when the run wrote purchase orders, and not all of them were taken back yet."""
        with self._db.reading() as models:
            table = models.version
            written = (table.run_id == run_id) & (table.operation == Operation.WRITE.value)
            return bool(table.select().where(written, table.state == DONE, table.undone_by == "").exists())

    def mark_interrupted(self) -> int:
        """Runs without an end are from a program that died; only for the start, when no run is going on."""
        with self._db.writing() as models:
            table = models.run
            # `run_id != ""` is true for every run and lets SQLite use the small index of open ones.
            open_ones = list(table.select().where(table.finished_at.is_null() & (table.run_id != "")).dicts())
            for row in open_ones:
                run = load(RunSummary, row["body"])
                last = _last_step(models, run.run_id) or run.started_at
                ended = replace(run, stopped=INTERRUPTED, finished_at=last)
                put_rows(table, [{**row, "body": dump(ended), "finished_at": moment_text(last)}])
            return len(open_ones)

    def prune(self, before: datetime, most_steps: int) -> int:
        """Forget runs, steps and rows of the log from before a moment, and the oldest steps above a number."""
        with self._db.writing() as models:
            step, run, log = models.step, models.run, models.log
            moment = moment_text(before)
            gone = int(step.delete().where(step.at < moment).execute())
            run.delete().where(run.started_at < moment).execute()
            oldest = log.select(log.at).order_by(log.id).limit(1).scalar()
            if oldest is not None and oldest < moment:  # rows of the log have no index by time
                log.delete().where(log.at < moment).execute()
            newest = step.select(step.id).order_by(step.id.desc()).offset(most_steps).limit(1).scalar()
            if newest is not None:
                gone += int(step.delete().where(step.id <= newest).execute())
            return gone


def step_rows(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Steps as rows."""
    return [
        {
            **{name: getattr(step, name) for name in _PLAIN},
            "at": moment_text(step.at),
            "outcome": step.outcome.value,
            "subject_key": step.subject.casefold(),
        }
        for step in steps
    ]


@from_row
def _step(row: Any) -> Step:
    values = {name: getattr(row, name) for name in _PLAIN}
    return Step(**values, at=datetime.fromisoformat(row.at), outcome=Outcome(row.outcome))


def _runs(models: Models, search: str, *, troubled: bool) -> Any:
    run, step = models.run, models.step
    found = run.select()
    if troubled:
        fields = (fn.json_extract(run.body, f"$.{name}") for name in ("waiting", "refused"))
        found = found.where(reduce(or_, (field > 0 for field in fields), _text(run.body, "stopped") != ""))
    text = search.strip()
    if text:
        key = text.casefold()
        number = f"po-{key.removeprefix('#')}"
        ids = step.select(step.run_id).where(
            step.subject_key.between(key, key + _HIGHEST)
            | step.subject_key.between(number, number + _HIGHEST)
        )
        with_tid = step.select(step.run_id).where(step.intuit_tid.between(text, text + _HIGHEST))
        found = found.where(
            run.run_id.in_(ids) | run.run_id.in_(with_tid) | run.run_id.between(key, key + _HIGHEST)
        )
    return found


def _text(body: Any, name: str) -> Any:
    return fn.COALESCE(fn.json_extract(body, f"$.{name}"), "")


def _steps(models: Models, run_id: str, po_id: str, *, troubled: bool) -> Any:
    step = models.step
    found = step.select()
    if troubled:
        found = found.where(step.outcome.in_([outcome.value for outcome in TROUBLE]))
    if run_id:
        found = found.where(step.run_id == run_id)
    if po_id:
        found = found.where(step.po_id == po_id)
    return found


def _last_step(models: Models, run_id: str) -> datetime | None:
    step = models.step
    at = step.select(step.at).where(step.run_id == run_id).order_by(step.seq.desc()).limit(1).scalar()
    return datetime.fromisoformat(at) if at else None
