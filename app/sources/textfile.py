"""Text files as tables: encoding, delimiter, quoted line breaks."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from app.domain.errors import UserMustAct
from app.sources.aliases import alias_table
from app.sources.cells import Row, Table
from app.sources.columns import HEADER_SEARCH_ROWS, header_score

DELIMITERS = ",;\t|"
_SAMPLE = 64 * 1024
_PIECE = 1024 * 1024
_SEPARATOR_LINE = re.compile(r'\A"?sep=(.)"?\r?\n', re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


def decode(content: bytes, name: str, chosen: str = "") -> tuple[str, str]:
    """The text of a file in UTF-8, UTF-16 or Windows-1252, with or without a byte order mark, and its encoding.

    With `chosen` it is read in that encoding; what does not fit it shows as a replacement character.

    Raises:
        UserMustAct: the bytes are no text.
    """
    encoding, errors = _encoding(content, name, chosen)
    return content.decode(encoding, errors).removeprefix("\ufeff"), shown_encoding(encoding)


def shown_encoding(encoding: str) -> str:
    """The name by which a person can choose it."""
    return {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(encoding, encoding)


def read_text_table(content: bytes, name: str, encoding: str = "", delimiter: str = "") -> Table:
    """Cut a text into rows and cells, in the chosen encoding and at the chosen delimiter or at what fits best.

    The text is never held as a whole.

    Raises:
        UserMustAct: the bytes are no text, or a quotation mark is missing or out of place.
    """
    used, errors = _encoding(content, name, encoding)
    lines = io.TextIOWrapper(io.BytesIO(content), used, errors, newline="")
    sample = io.TextIOWrapper(io.BytesIO(content), used, errors, newline="").read(_SAMPLE)
    separator = _SEPARATOR_LINE.match(sample)
    delimiter = delimiter or (separator.group(1) if separator else _delimiter(sample))
    reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=delimiter != "\t")
    rows: list[Row] = []
    shared: dict[str, str] = {}
    try:
        for number, cells in enumerate(reader, start=1):
            if not (separator and number == 1):
                rows.append(Row(number, tuple([shared.setdefault(cell, cell) for cell in cells])))
    except csv.Error as error:
        raise UserMustAct(
            "Quotation marks do not match",
            f"{name} cannot be cut into cells at row {len(rows) + 1} (line {reader.line_num}): {error}.",
            'Correct them there (a quotation mark inside a cell is written ""), then import again.',
        ) from error
    odd = _utf8_rows(rows, shared) if used == "cp1252" and not encoding else ()
    return Table("csv", tuple(rows), "", shown_encoding(used), delimiter, odd)


def _utf8_rows(rows: list[Row], texts: dict[str, str]) -> tuple[int, ...]:
    """Rows of a Windows-1252 file that are UTF-8 themselves: two exports in one file. "CafÃ©" was "Café"."""
    odd = {text for text in texts if not text.isascii() and _is_utf8(text)}
    return tuple(row.number for row in rows if odd.intersection(row.cells)) if odd else ()


def _is_utf8(text: str) -> bool:
    try:
        text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return False
    return True


def _encoding(content: bytes, name: str, chosen: str) -> tuple[str, str]:
    """The encoding in which the bytes are text, and what to do with bytes that do not fit it.

    Raises:
        UserMustAct: there is none.
    """
    errors = "replace" if chosen else "strict"
    for encoding in _encodings(content, chosen):
        try:
            pieces = io.TextIOWrapper(io.BytesIO(content), encoding, errors, newline="")
            if not any(_is_rubbish(piece) for piece in iter(lambda: pieces.read(_PIECE), "")):  # noqa: B023
                return encoding, errors
        except UnicodeDecodeError:
            continue
    raise UserMustAct(
        "Not a text file",
        f"{name} holds no readable text.",
        "Choose a CSV, Excel, ODS or JSON file. In Excel: Save as, CSV UTF-8.",
    )


def _encodings(content: bytes, chosen: str = "") -> tuple[str, ...]:
    if chosen and chosen != "utf-16":
        return ("utf-8-sig" if chosen == "utf-8" else chosen,)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    head = content[:2000]
    if head.count(0) > len(head) // 4:
        low_first = head[1::2].count(0) > head[0::2].count(0)
        return ("utf-16-le", "utf-16-be") if low_first else ("utf-16-be", "utf-16-le")
    return ("utf-8-sig", "cp1252")


def _is_rubbish(text: str) -> bool:
    return "\x00" in text or len(_CONTROL.findall(text[:_SAMPLE])) * 50 > len(text[:_SAMPLE])


def _delimiter(text: str) -> str:
    """The sign under which the best header row appears; between equals, the most even cut."""
    return max(DELIMITERS, key=lambda delimiter: _score(text[:_SAMPLE], delimiter))


def _score(sample: str, delimiter: str) -> tuple[int, int]:
    aliases = alias_table()
    rows: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter, skipinitialspace=True):
            rows.append(cells)
            if len(rows) >= HEADER_SEARCH_ROWS:
                break
    except csv.Error:
        return (0, 0)
    headers = max((header_score(tuple(cells), aliases, {}) for cells in rows), default=0)
    widths = Counter(len(cells) for cells in rows if len(cells) > 1)
    return headers, max(widths.values(), default=0)
