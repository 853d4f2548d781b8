"""Text files as tables: encoding, delimiter, quoted line breaks."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from app.domain.errors import UserMustAct
from app.sources.aliases import alias_table
from app.sources.cells import Row, Table
from app.sources.columns import HEADER_SEARCH_ROWS, header_score
from app.sources.filebytes import FileContent
from app.sources.spool import Spool
from app.sources.watch import ROWS_BETWEEN_LOOKS, Watch

DELIMITERS = ",;\t|"
_SAMPLE = 64 * 1024
_PIECE = 256 * 1024
#: So many rows in another encoding are named.
_MOST_ODD = 6
_SEPARATOR_LINE = re.compile(r'\A"?sep=(.)"?\r?\n', re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


def decode(content: FileContent, chosen: str = "") -> tuple[str, str]:
    """The text of a file in UTF-8, UTF-16 or Windows-1252, with or without a byte order mark, and its encoding.

    With `chosen` it is read in that encoding; what does not fit it shows as a replacement character.

    Raises:
        UserMustAct: the bytes are no text.
    """
    encoding, errors = _encoding(content, chosen)
    return content.read().decode(encoding, errors).removeprefix("\ufeff"), shown_encoding(encoding)


def pieces_of(content: FileContent, chosen: str = "") -> Iterator[str]:
    """The same text piece by piece.

    Raises:
        UserMustAct: the bytes are no text.
    """
    encoding, errors = _encoding(content, chosen)
    with io.TextIOWrapper(content.open(), encoding, errors, newline="") as text:
        while piece := text.read(_PIECE):
            yield piece


def shown_encoding(encoding: str) -> str:
    """The name by which a person can choose it."""
    return {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(encoding, encoding)


def read_text_table(
    content: FileContent, rows: Spool[Row], watch: Watch, encoding: str = "", delimiter: str = ""
) -> Table:
    """Cut a text into rows and cells, in the chosen encoding and at the chosen delimiter or at what fits best.

    The text is never held as a whole.

    Raises:
        UserMustAct: the bytes are no text, or a quotation mark is missing or out of place.
        Canceled: on request.
    """
    used, errors = _encoding(content, encoding)
    with io.TextIOWrapper(content.open(), used, errors, newline="") as text:
        sample = text.read(_SAMPLE)
    separator = _SEPARATOR_LINE.match(sample)
    delimiter = delimiter or (separator.group(1) if separator else _delimiter(sample))
    odd: list[int] = []
    with io.TextIOWrapper(content.open(), used, errors, newline="") as text:
        for row in _cut(text, content.name, delimiter, watch):
            if not (separator and row.number == 1) and not row.is_blank:
                rows.add(row)
                if used == "cp1252" and not encoding and len(odd) < _MOST_ODD and _is_odd(row):
                    odd.append(row.number)
    return Table("csv", rows.done(), "", shown_encoding(used), delimiter, tuple(odd))


def _cut(text: io.TextIOWrapper, name: str, delimiter: str, watch: Watch) -> Iterator[Row]:
    reader = csv.reader(text, delimiter=delimiter, strict=True, skipinitialspace=delimiter != "\t")
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number % ROWS_BETWEEN_LOOKS == 0:
                watch.look(0, 0)
            yield Row(number, tuple(cells))
    except csv.Error as error:
        raise UserMustAct(
            "Quotation marks do not match",
            f"{name} cannot be cut into cells at row {number + 1} (line {reader.line_num}): {error}.",
            'Correct them there (a quotation mark inside a cell is written ""), then import again.',
        ) from error


def _is_odd(row: Row) -> bool:
    """A row of a Windows-1252 file that is UTF-8 itself: two exports in one file. "CafÃ©" was "Café"."""
    return any(isinstance(cell, str) and not cell.isascii() and _is_utf8(cell) for cell in row.cells)


def _is_utf8(text: str) -> bool:
    try:
        text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return False
    return True


def _encoding(content: FileContent, chosen: str) -> tuple[str, str]:
    """The encoding in which the bytes are text, and what to do with bytes that do not fit it.

    Raises:
        UserMustAct: there is none.
    """
    errors = "replace" if chosen else "strict"
    for encoding in _encodings(content.head, chosen):
        if _fits(content, encoding, errors):
            return encoding, errors
    raise UserMustAct(
        "Not a text file",
        f"{content.name} holds no readable text.",
        "Choose a CSV, Excel, ODS or JSON file. In Excel: Save as, CSV UTF-8.",
    )


def _fits(content: FileContent, encoding: str, errors: str) -> bool:
    try:
        with io.TextIOWrapper(content.open(), encoding, errors, newline="") as text:
            return not any(_is_rubbish(piece) for piece in iter(lambda: text.read(_PIECE), ""))
    except UnicodeDecodeError:
        return False


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
