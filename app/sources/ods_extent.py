"""How large an ODS sheet is once its repetitions are written out: a few bytes may stand for billions of cells."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator

_CHUNK = 256 * 1024
_TAG = re.compile(rb"<(/?)table:(table-row|table-cell|covered-table-cell|table)(?=[\s/>])([^<>]*)>")
_REPEATED = re.compile(rb"number-(?:columns|rows)-repeated=[\"']([0-9]{1,9})[\"']")
#: A cell with content says of which kind it is; LibreOffice fills rows up with empty ones a million times.
_VALUE = b"value-type="


def ods_extent(package: zipfile.ZipFile) -> int:
    """Rows times columns up to the last cell with a value, of the largest sheet."""
    most = rows = last_row = width = row_repeats = column = filled = 0
    for closing, kind, attributes in _tags(package):
        if kind == b"table":
            most = max(most, last_row * width)
            rows = last_row = width = 0
        elif kind == b"table-row":
            rows, last_row, width = _end_row(rows, last_row, width, row_repeats, filled)
            row_repeats = 0 if closing else _repeats(attributes)
            column = filled = 0
        elif not closing:
            column += _repeats(attributes)
            if _VALUE in attributes:
                filled = column
    return max(most, last_row * width)


def _end_row(rows: int, last_row: int, width: int, repeats: int, filled: int) -> tuple[int, int, int]:
    rows += repeats
    return (rows, rows, max(width, filled)) if filled else (rows, last_row, width)


def _tags(package: zipfile.ZipFile) -> Iterator[tuple[bytes, bytes, bytes]]:
    with package.open("content.xml") as file:
        rest = b""
        while chunk := file.read(_CHUNK):
            text = rest + chunk
            end = 0
            for found in _TAG.finditer(text):
                end = found.end()
                yield found[1], found[2], found[3]
            rest = text[end:][-4096:]


def _repeats(attributes: bytes) -> int:
    found = _REPEATED.search(attributes)
    return int(found[1]) if found else 1
