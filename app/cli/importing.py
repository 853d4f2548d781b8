"""`import FILE`: purchase orders from a file."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.commands import auto_sync
from app.cli.output import COULD_NOT_RUN, DONE, NEEDS_A_PERSON, Output
from app.domain.edits import Taking
from app.domain.errors import AppError
from app.domain.file_reading import ReadOptions

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.services.importing import ImportPreview
    from app.sync.ports import CancelToken

USUAL = Taking()
IN_THE_WINDOW = (
    "You need not change the file: start the program, press Import… and choose it. The assistant asks what each column "
    "is and what is missing, and remembers it: later files with these headers are then imported here and by the folder."
)


def import_file(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """All of the file or nothing; with --left-out, the POs without problems."""
    try:
        preview = core.importing.read(arguments.file, _options(arguments), cancel)
    except AppError as error:
        out.error(error)
        return COULD_NOT_RUN
    told: dict[str, Any] = {
        "file": preview.file_name,
        "new": len(preview.new),
        "changed": len(preview.changed),
        "unchanged": preview.same,
        "failed": [order.number for order in preview.failed],
        "edited here and in the file": [each.here.number for each in preview.undecided(USUAL)],
        "problems": [
            {"row": p.row, "column": p.column, "value": p.value, "problem": p.text} for p in preview.problems
        ],
        "warnings": list(preview.warnings),
    }
    if preview.blocked or (preview.problems and arguments.left_out is None):
        return _refuse(preview, told, out)
    for warning in preview.warnings:
        out.say(f"Note: {warning}")
    if arguments.dry_run:
        changed = preview.count(USUAL) - len(preview.new)
        text = f"Would import {len(preview.new)} new and {changed} changed POs; {preview.same} unchanged."
        out.result({**told, "imported": False}, text)
        return DONE
    return _import(core, preview, told, arguments, out, cancel)


def _import(
    core: Core,
    preview: ImportPreview,
    told: dict[str, Any],
    arguments: argparse.Namespace,
    out: Output,
    cancel: CancelToken,
) -> int:
    core.saved.target = None
    if preview.failed:
        core.importing.write_left_out(preview, arguments.left_out)
        out.say(f"The rows with problems are in {arguments.left_out}, each with its reason.")
    outcome = core.importing.apply(preview, partly=True)
    out.result({**told, "imported": True}, outcome.sentence)
    code = auto_sync(core, outcome.po_ids, out, cancel)
    return code or (NEEDS_A_PERSON if preview.failed or outcome.asked else DONE)


def _options(arguments: argparse.Namespace) -> ReadOptions | None:
    """What was said on the command line; None when nothing was, so that a saved mapping counts."""
    options = ReadOptions(
        default_currency=arguments.currency.upper(),
        day_first=arguments.day_first,
        number=arguments.number,
        supplier_name=arguments.supplier,
        lines_file=arguments.lines_file,
    )
    return None if options == ReadOptions() else options


def _refuse(preview: ImportPreview, told: dict[str, Any], out: Output) -> int:
    lines = [f"Nothing was imported: {preview.file_name} has {len(preview.problems)} problem(s)."]
    for problem in preview.problems:
        places = [f"row {problem.row}"] if problem.row else []
        place = ", ".join([*places, *([problem.column] if problem.column else [])])
        lines.append(f"  {place + ': ' if place else ''}{problem.text}")
    if preview.blocked and preview.how.kind != "json":
        lines.append(IN_THE_WINDOW)
    out.result({**told, "imported": False}, "\n".join(lines))
    known = preview.how.kind == "json" or any(field for _, field in preview.columns)
    return NEEDS_A_PERSON if known else COULD_NOT_RUN
