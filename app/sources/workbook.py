"""Workbooks as tables: XLSX, and what else python-calamine reads (XLS, XLSB, ODS).

Formulas give the value that was saved with them.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import python_calamine

from app.domain.errors import UserMustAct
from app.sources.cells import Cell, Row, Table
from app.sources.filebytes import FileContent
from app.sources.ods_extent import ods_extent
from app.sources.ole_check import is_sound
from app.sources.spool import Spool, Spools
from app.sources.watch import ROWS_BETWEEN_LOOKS, Watch

#: A workbook is packed: this much unpacked is more than 50,000 rows need by far.
LARGEST_UNPACKED = 600 * 1024 * 1024
#: Rows times columns that the reader would have to hold at once.
MOST_CELLS = 20_000_000
#: Numbers outside stay text: they are no amounts, and Decimal would have to write out all their digits.
SMALLEST, LARGEST = 1e-12, 1e16
_CELL_REF = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"')
#: What zipfile raises on damaged packages. RuntimeError stands for an encrypted entry.
_PACKAGE_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    struct.error,
)
#: Name of the stream in which Office keeps a workbook that is protected by a password.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CHUNK = 256 * 1024


def read_workbook(source: FileContent, spools: Spools, watch: Watch) -> tuple[Table, ...]:
    """Every sheet that holds something, in the workbook's order. The library holds one sheet at a time.

    Raises:
        UserMustAct: the workbook is damaged, protected by a password, or far too large.
        Canceled: on request.
    """
    name = source.name
    kind = _check_package(source)
    try:
        with source.open() as file:
            workbook = python_calamine.load_workbook(file)
        tables = [
            _table(kind, workbook.get_sheet_by_name(sheet), spools.new(), watch)
            for sheet in workbook.sheet_names
        ]
    except python_calamine.PasswordError as error:
        raise _protected(name) from error
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        if "password" in str(error).lower():
            raise _protected(name) from error
        raise _damaged(name) from error
    except BaseException as error:
        # The reader is written in Rust: when it gives up, its error is no Exception and has no public name.
        if type(error).__name__ != "PanicException":
            raise
        raise _damaged(name) from error
    return tuple(table for table in tables if table.rows)


def _table(kind: str, sheet: python_calamine.CalamineSheet, rows: Spool[Row], watch: Watch) -> Table:
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        if number % ROWS_BETWEEN_LOOKS == 0:
            watch.look(0, 0)
        row = Row(number, tuple(map(_cell, cells)))
        if not row.is_blank:
            rows.add(row)
    return Table(kind, rows.done(), sheet.name)


def _cell(value: Any) -> Cell:
    if isinstance(value, bool | str):
        return value
    if isinstance(value, float | int):
        return _decimal(value)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, time | timedelta):
        return str(value)
    return ""


def _decimal(value: float) -> Decimal | str:
    """Fifteen significant digits, as Excel itself shows a number: 0.1 + 0.2 is 0.3. Beyond reason it is text."""
    text = format(value, ".15g")
    return Decimal(text) if value == 0 or SMALLEST <= abs(value) < LARGEST else text


def _check_package(source: FileContent) -> str:
    """The kind of workbook, after making sure that it can be opened without filling the memory."""
    name = source.name
    if not source.head.startswith(b"PK"):
        content = source.read()
        if _ENCRYPTED in content:
            raise _protected(name)
        if not is_sound(content):
            raise _damaged(name)
        return "xls"
    try:
        with source.open() as file, zipfile.ZipFile(file) as package:
            names = package.namelist()
            if sum(entry.file_size for entry in package.infolist()) > LARGEST_UNPACKED:
                raise _too_large(name)
            sheets = [entry for entry in names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", entry)]
            if any(_extent(package, sheet) > MOST_CELLS for sheet in sheets):
                raise _too_large(name)
            if "content.xml" in names and ods_extent(package) > MOST_CELLS:
                raise _too_large(name)
    except _PACKAGE_ERRORS as error:
        raise _damaged(name) from error
    if "content.xml" in names:
        return "ods"
    if "xl/workbook.xml" in names or "xl/workbook.bin" in names:
        return "xlsx"
    raise UserMustAct(
        "Wrong kind of file",
        f"{name} is a packed archive, not a workbook.",
        "Unpack it, then choose the CSV, Excel (XLSX) or JSON file in it.",
    )


def _extent(package: zipfile.ZipFile, sheet: str) -> int:
    """Rows times columns up to the furthest cell: one stray cell in the last corner would cost gigabytes."""
    last = 0
    letters: set[bytes] = set()
    with package.open(sheet) as file:
        tail = b""
        while chunk := file.read(_CHUNK):
            found = _CELL_REF.findall(tail + chunk)
            letters.update(column for column, _ in found)
            last = max(last, max(map(int, {row for _, row in found}), default=0))
            tail = chunk[-30:]
    return last * max(map(_column_number, letters), default=0)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _protected(name: str) -> UserMustAct:
    return UserMustAct(
        "Password needed",
        f"{name} is protected by a password.",
        "Open it in Excel, save a copy without a password, and import the copy.",
    )


def _damaged(name: str) -> UserMustAct:
    return UserMustAct(
        "Workbook damaged",
        f"{name} cannot be opened as a workbook.",
        "Open it in Excel, save it again as XLSX or CSV, and import that file.",
    )


def _too_large(name: str) -> UserMustAct:
    return UserMustAct(
        "Workbook too large",
        f"{name} holds more cells than can be read at once.",
        "Delete stray cells far right or far below, or save the sheet as CSV.",
    )
