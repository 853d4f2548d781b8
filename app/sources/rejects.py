"""Writes what was left out of an import, each row with its reason, so that it can be corrected and imported."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.errors import EnvironmentProblem
from app.domain.money import decimal_text
from app.domain.read_table import RejectedRow, RejectedRows
from app.sources.cells import Cell, cell_text

REASON = "Reason"
#: Says a sentence in the language of whoever reads it.
Say = Callable[[str], str]


def write_rejected(rejected: RejectedRows, path: Path, say: Say = str) -> None:
    """CSV stays CSV, workbooks become XLSX, JSON documents get a "reason". The file appears when it is complete.

    Raises:
        EnvironmentProblem: the file cannot be written.
    """
    from xlsxwriter.exceptions import XlsxWriterException  # costs 16 MB, and most imports never need it

    unfinished = path.with_name(path.name + ".part")
    try:
        if rejected.kind == "json":
            _write_json(rejected, unfinished, say)
        elif rejected.ending == ".csv":
            _write_csv(rejected, unfinished, say)
        else:
            _write_workbook(rejected, unfinished, say)
        unfinished.replace(path)
    except (OSError, XlsxWriterException) as error:
        reason = getattr(error, "strerror", None) or str(error)
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise EnvironmentProblem(
            "The file with the reasons was not written",
            f"{path.name} could not be written ({reason}). Nothing of it is lost: the rows stand in the original.",
            "Choose another folder, or close the file if it is open in another program.",
        ) from error


def _columns(rejected: RejectedRows, say: Say) -> tuple[list[str], int | None]:
    """The headers with Reason as the last one; an older Reason column is replaced."""
    headers = list(rejected.headers)
    ours = {REASON.casefold(), say(REASON).casefold()}
    old = next((place for place, name in enumerate(headers) if name.strip().casefold() in ours), None)
    return ([*headers, say(REASON)] if old is None else headers), old


def _cells(row: RejectedRow, width: int, old: int | None, say: Say) -> list[Cell]:
    cells: list[Cell] = [*row.cells[:width], *[""] * (width - len(row.cells))]
    if old is None:
        return [*cells[: width - 1], say(row.reason)]
    cells[old] = say(row.reason)
    return cells


def _write_csv(rejected: RejectedRows, path: Path, say: Say) -> None:
    headers, old = _columns(rejected, say)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headers)
        for row in rejected.rows:
            writer.writerow([_safe(cell_text(cell)) for cell in _cells(row, len(headers), old, say)])


def _safe(text: str) -> str:
    """Foreign text never becomes a formula; numbers such as -5.00 stay as they are."""
    return f"'{text}" if text.startswith(("=", "@")) else text


def _write_workbook(rejected: RejectedRows, path: Path, say: Say) -> None:
    import xlsxwriter

    headers, old = _columns(rejected, say)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": 14})
        sheet = book.add_worksheet(say("Left out")[:31])
        sheet.write_row(0, 0, headers, bold)
        for place, row in enumerate(rejected.rows, start=1):
            for column, cell in enumerate(_cells(row, len(headers), old, say)):
                _write_cell(sheet, place, column, cell, day)


def _write_cell(sheet: Any, row: int, column: int, cell: Cell, day: Any) -> None:
    if isinstance(cell, bool):
        sheet.write_boolean(row, column, cell)
    elif isinstance(cell, Decimal):
        sheet.write_number(row, column, float(cell))
    elif isinstance(cell, date) and cell.year >= 1900:  # the first year of a spreadsheet
        sheet.write_datetime(row, column, cell, day)
    elif cell:
        sheet.write_string(row, column, cell_text(cell))


def _write_json(rejected: RejectedRows, path: Path, say: Say) -> None:
    documents = [
        {**document, "reason": say(reason)}
        if isinstance(document, dict)
        else {"document": document, "reason": say(reason)}
        for document, reason in rejected.documents
    ]
    text = json.dumps({"purchase_orders": documents}, ensure_ascii=False, indent=1, default=_plain)
    path.write_bytes(text.encode("utf-8", "replace"))


def _plain(value: object) -> Any:
    # Numbers keep their digits: what stood as a number in the file comes back as one.
    return json.loads(decimal_text(value)) if isinstance(value, Decimal) else str(value)
