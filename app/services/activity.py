"""The activity log for reading and export."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Literal, TextIO

from app.domain.errors import EnvironmentProblem
from app.domain.runs import LogEntry
from app.services.history_rows import history_rows
from app.services.save_rows import save_rows
from app.sync.ports import FaultPoint, RunHistory, RunLog, SaveHistory, no_fault

Format = Literal["text", "csv", "json"]
_COLUMNS = (
    "at",
    "level",
    "action",
    "po_number",
    "text",
    "code",
    "intuit_tid",
    "trigger",
    "run_id",
    "realm_id",
    # What only runs, steps and changes of POs have; "row" says which of the four it is.
    "row",
    "outcome",
    "requests",
    "duration_ms",
    "request_id",
    "source",
    "old",
    "new",
)
_EXTRAS = (
    "code",
    "intuit_tid",
    "trigger",
    "run_id",
    "action",
    "outcome",
    "requests",
    "duration_ms",
    "request_id",
    "source",
)
_PAGE = 500
#: A spreadsheet would run a cell that begins like this (reliability-performance.md 6).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0")


class ActivityService:
    """Reads the log page by page. `redact` takes secrets out of every text that leaves the program."""

    def __init__(
        self,
        log: RunLog,
        redact: Callable[[str], str],
        fault: FaultPoint = no_fault,
        history: RunHistory | None = None,
        saves: SaveHistory | None = None,
    ) -> None:
        self._log = log
        self._history = history
        self._saves = saves
        self._redact = redact
        self._fault = fault

    def entries(
        self,
        level: str = "",
        search: str = "",
        run_id: str = "",
        po_id: str = "",
        limit: int = 500,
        offset: int = 0,
    ) -> Sequence[LogEntry]:
        """Rows, newest first."""
        return self._log.entries(
            level=level, search=search, run_id=run_id, po_id=po_id, limit=limit, offset=offset
        )

    def count(self, level: str = "", search: str = "", run_id: str = "", po_id: str = "") -> int:
        """How many rows that would be."""
        return self._log.count(level=level, search=search, run_id=run_id, po_id=po_id)

    def export(self, path: Path, fmt: Format) -> int:
        """Write the whole log, oldest first, then all runs with their steps, then what was changed in the POs here.

        Returns the number of rows.

        The file appears only when it is complete.

        Raises:
            EnvironmentProblem: the file cannot be written.
        """
        unfinished = path.with_name(path.name + ".part")
        try:
            with unfinished.open("w", encoding="utf-8", newline="") as file:
                count = _WRITERS[fmt](file, self._all())
            self._fault("in_export")
            unfinished.replace(path)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise EnvironmentProblem(
                "The log was not saved",
                f"{path} cannot be written: {error.strerror}.",
                "Choose another place.",
            ) from error
        return count

    def _all(self) -> Iterator[dict[str, str]]:
        for offset in range(max(self._log.count() - 1, 0) // _PAGE * _PAGE, -1, -_PAGE):
            for entry in reversed(self._log.entries(limit=_PAGE, offset=offset)):
                yield self._clean(_plain(entry))
        for row in history_rows(self._history) if self._history is not None else ():
            yield self._clean(row)
        for row in save_rows(self._saves) if self._saves is not None else ():
            yield self._clean(row)

    def _clean(self, row: dict[str, str]) -> dict[str, str]:
        return {name: self._redact(row.get(name, "")) for name in _COLUMNS}


def _plain(entry: LogEntry) -> dict[str, str]:
    values = {name: str(getattr(entry, name)) for name in _COLUMNS if hasattr(entry, name)}
    took = "" if entry.duration_ms is None else str(entry.duration_ms)
    return {**values, "row": "log", "at": entry.at.isoformat(), "duration_ms": took}


def _write_text(file: TextIO, rows: Iterator[dict[str, str]]) -> int:
    count = 0
    for row in rows:
        extras = " ".join(
            f"{name}={row[name]}"
            for name in _EXTRAS
            if row[name] and (row["row"] != "log" or name in _EXTRAS[:4])
        )
        flat = " ".join(row["text"].split())
        file.write(
            f"{row['at']}  {row['level'] or row['row']:<7}  {row['po_number'] or '-':<14}  {flat}  {extras}".rstrip()
            + "\n"
        )
        count += 1
    return count


def _write_csv(file: TextIO, rows: Iterator[dict[str, str]]) -> int:
    writer = csv.DictWriter(file, _COLUMNS)
    writer.writeheader()
    count = 0
    for row in rows:
        writer.writerow(
            {name: f"'{value}" if value.startswith(_FORMULA_STARTS) else value for name, value in row.items()}
        )
        count += 1
    return count


def _write_json(file: TextIO, rows: Iterator[dict[str, str]]) -> int:
    count = 0
    file.write("[")
    for row in rows:
        file.write((",\n " if count else "\n ") + json.dumps(row, ensure_ascii=False))
        count += 1
    file.write("\n]\n")
    return count


_WRITERS: dict[Format, Callable[[TextIO, Iterator[dict[str, str]]], int]] = {
    "text": _write_text,
    "csv": _write_csv,
    "json": _write_json,
}
