"""Whether a file looks as if whoever writes it has not finished: its end is missing."""

from __future__ import annotations

import csv
from pathlib import Path

#: The end of a ZIP (XLSX, ODS) begins with this and is at most so long.
_ZIP_END, _ZIP_TAIL = b"PK\x05\x06", 22 + 65_535
#: So much of the end of a text is looked at.
_TAIL = 64_000
_DELIMITERS = (",", ";", "\t", "|")


def looks_unfinished(path: Path) -> bool:
    """True when the end is certainly missing. A text that merely ends without a new line is taken as it is.

    False for a file that cannot be read: whoever takes it will say why.
    """
    try:
        with path.open("rb") as file:
            head = file.read(4)
            size = file.seek(0, 2)
            file.seek(max(0, size - _ZIP_TAIL))
            tail = file.read()
    except OSError:
        return False
    if head.startswith(b"PK"):
        return _ZIP_END not in tail
    ending = path.suffix.lower()
    if ending == ".json":
        return bool(tail.strip()) and not tail.rstrip(b"\x00 \t\r\n").endswith((b"}", b"]"))
    return ending in (".csv", ".tsv", ".txt") and _row_is_cut(tail[-_TAIL:])


def _row_is_cut(tail: bytes) -> bool:
    """Whether the last row has fewer cells than the one before it, and no end of line."""
    if b"\x00" in tail or not tail or tail.endswith((b"\n", b"\r")):
        return False
    rows = tail.decode("utf-8", "replace").splitlines()[-2:]
    if len(rows) < 2:
        return False
    delimiter = max(_DELIMITERS, key=rows[0].count)
    if not rows[0].count(delimiter):
        return False
    before, last = (len(next(csv.reader([row], delimiter=delimiter), [])) for row in rows)
    return last < before
