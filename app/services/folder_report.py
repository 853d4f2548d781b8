"""The text that is put beside a file of the watched folder, for whoever looks into the folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from app.domain.errors import AppError
from app.domain.incoming import Disagreement, Settled
from app.services.import_preview import ImportPreview, Problem

#: Says a sentence in the language of whoever reads it.
Say = Callable[[str], str]
#: So many problems are listed; a wrong column makes one for each row.
_MOST = 1000
_WAY_OUT = "Correct the file and drop it into the folder again, or open it in the program with Import."
WAY_OUT_IN_SHORT = (
    "Choose it with Import…: the assistant asks what is missing and remembers it for the folder."
)
_WAY_OUT_BY_MAPPING = (
    "You need not change the file: start the program, press Import… and choose it. The assistant asks what each column "
    "is and what is missing, and remembers it: later files with these headers are then imported by the folder. Or "
    "correct the file and drop it into the folder again."
)


def report_of_import(
    preview: ImportPreview, at: datetime, settled: Settled, held: Sequence[Disagreement], say: Say = str
) -> str:
    """What was imported, what was left out and why, and what waits."""
    if settled.records:
        partly = " IN PART" if preview.failed else ""
        imported = say(f"{preview.file_name}: imported{partly} on {_moment(at)}.")
        lines = [imported, say(settled.sentence)]
    else:
        lines = [say(f"{preview.file_name}: NOT imported on {_moment(at)}. Nothing of it was stored.")]
    lines += [say(f"Note: {warning}") for warning in preview.warnings]
    if preview.failed:
        lines += [
            "",
            say(f"Left out ({len(preview.failed)}); their rows stand in the file called “left out”:"),
        ]
        lines += _listed(preview.problems, say)
    for each in held:
        what = f"PO-{each.number} ({each.supplier}) was changed here and in the file and was not overwritten."
        lines += ["", say(what), say("Open the program and say which version holds:")]
        lines += [
            "  " + say(f"{d.label}: here {d.here or '-'}, in the file {d.there or '-'}")
            for d in each.differences
        ]
    return "\n".join(lines) + "\n"


def report_of_failure(
    name: str, at: datetime, error: AppError | None, problems: Sequence[Problem] = (), say: Say = str
) -> str:
    """Why nothing of the file was imported, and what to do."""
    lines = [say(f"{name}: NOT imported on {_moment(at)}. Nothing of it was stored.")]
    if error is not None:
        lines += [f"{say(error.title)}. {say(error.sentence)}"]
    lines += _listed(problems, say)
    lines += ["", say(_WAY_OUT_BY_MAPPING if problems else _WAY_OUT)]
    return "\n".join(lines) + "\n"


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def first_problem(problems: Sequence[Problem]) -> str:
    """The first of them, and how many more there are."""
    if not problems:
        return ""
    more = f" And {len(problems) - 1} more." if len(problems) > 1 else ""
    return f"{_text(problems[0])}{more}"


def left_out_name(path: Path, ending: str) -> Path:
    """Where the rows that were left out are written: beside the file, under a name that is free."""
    for number in range(1, 10_000):
        more = f" ({number})" if number > 1 else ""
        free = path.with_name(f"{path.stem} - left out{more}{ending}")
        if not free.exists():
            return free
    return path.with_name(f"{path.stem} - left out{ending}")


def _listed(problems: Sequence[Problem], say: Say) -> list[str]:
    more = [say(f"... and {len(problems) - _MOST} more.")] if len(problems) > _MOST else []
    return [*(f"- {_text(problem, say)}" for problem in problems[:_MOST]), *more]


def _text(problem: Problem, say: Say = str) -> str:
    row = say(f"Row {problem.row}") if problem.row else ""
    place = ", ".join(part for part in (row, problem.column) if part)
    return f"{place}: {say(problem.text)}" if place else say(problem.text)
