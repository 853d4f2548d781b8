"""The activity log and the runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from app.domain.runs import Level, LogEntry, RunSummary
from app.domain.steps import Step
from app.storage.codec import dump, load, moment_text
from app.storage.database import Database
from app.storage.models import Models
from app.storage.po_search import MOST_WORDS
from app.storage.rows import add_rows, from_row, put_rows
from app.storage.runs import step_rows

#: SQLite looks for no longer patterns, and an expression of many parts is too deep for it.
_LONGEST_WORD = 1000
_AT_LEAST = {
    Level.INFO: ["info", "warning", "error"],
    Level.WARNING: ["warning", "error"],
    Level.ERROR: ["error"],
}
_NAMES = [each.name for each in fields(LogEntry) if each.name != "id"]


class Log:
    """Implements `RunLog`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, entries: Sequence[LogEntry], steps: Sequence[Step] = ()) -> None:
        """Append rows, and the steps of the history that belong to them."""
        rows = [
            {name: getattr(entry, name) for name in _NAMES}
            | {"at": moment_text(entry.at), "level": entry.level.value}
            for entry in entries
        ]
        if rows or steps:
            with self._db.writing() as models:
                add_rows(models.log, rows)
                add_rows(models.step, step_rows(steps))

    def entries(
        self,
        *,
        level: str = "",
        search: str = "",
        run_id: str = "",
        po_id: str = "",
        limit: int = 500,
        offset: int = 0,
    ) -> Sequence[LogEntry]:
        """Rows, newest first. `search` is blind to the case of the letters A to Z."""
        with self._db.reading() as models:
            found = _selected(models, level, search, run_id, po_id)
            return [_entry(row) for row in found.order_by(models.log.id.desc()).limit(limit).offset(offset)]

    def count(self, *, level: str = "", search: str = "", run_id: str = "", po_id: str = "") -> int:
        """How many rows that would be."""
        with self._db.reading() as models:
            return int(_selected(models, level, search, run_id, po_id).count())

    def save_run(self, run: RunSummary, realm_id: str) -> None:
        """Insert or replace a run."""
        with self._db.writing() as models:
            row = {"run_id": run.run_id, "realm_id": realm_id, "started_at": moment_text(run.started_at)}
            finished = moment_text(run.finished_at) if run.finished_at else None
            put_rows(models.run, [{**row, "body": dump(run), "finished_at": finished}])

    def last_run(self, realm_id: str) -> RunSummary | None:
        """The newest run of a company."""
        with self._db.reading() as models:
            table = models.run
            found = table.select().where(table.realm_id == realm_id).order_by(table.started_at.desc()).first()
            return load(RunSummary, found.body) if found else None


def _selected(models: Models, level: str, search: str, run_id: str, po_id: str) -> Any:
    table = models.log
    found = table.select()
    if level:
        found = found.where(table.level.in_(_AT_LEAST[Level(level)]))
    if run_id:
        found = found.where(table.run_id == run_id)
    if po_id:
        found = found.where(table.po_id == po_id)
    for word in search.split()[:MOST_WORDS]:
        word = word[:_LONGEST_WORD]
        found = found.where(
            table.text.contains(word)
            | table.po_number.contains(word)
            | table.intuit_tid.contains(word)
            | table.code.contains(word)
        )
    return found


@from_row
def _entry(row: Any) -> LogEntry:
    values = {name: getattr(row, name) for name in _NAMES}
    return LogEntry(
        **values | {"at": datetime.fromisoformat(row.at), "level": Level(row.level), "id": row.id}
    )
