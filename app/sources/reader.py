"""`read_file`: one file into POs, all or nothing."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import UserMustAct
from app.sources.filebytes import Content, load_bytes, sniff
from app.sources.jsonfile import read_json
from app.sources.result import ReadOptions, ReadResult
from app.sources.tabular import NamedTables, read_tables
from app.sources.textfile import decode, read_text_table
from app.sources.workbook import read_workbook
from app.sync.ports import CancelToken

NO_OPTIONS = ReadOptions()


def read_file(
    path: Path, shop_id: str, *, options: ReadOptions = NO_OPTIONS, cancel: CancelToken | None = None
) -> ReadResult:
    """Read the POs of a CSV, XLSX or JSON file. What the file is, its content tells, not its name.

    The same file gives equal POs each time; their ids follow from shop and PO number. With any problem the
    result holds no POs, but every problem of the file.

    Raises:
        UserMustAct: the whole file cannot be used (empty, no headers, damaged, protected, too large ...).
        EnvironmentProblem: the file is locked or may not be read.
        Canceled: `cancel` was set while reading.
    """
    content = load_bytes(path)
    try:
        return _read(content, path.name, shop_id, options, cancel)
    except MemoryError as error:
        raise UserMustAct(
            "File too large",
            f"{path.name} needs more memory than this computer has free.",
            "Export a shorter period and import the parts one after another.",
        ) from error


def _read(
    content: bytes, name: str, shop_id: str, options: ReadOptions, cancel: CancelToken | None
) -> ReadResult:
    kind = sniff(content, name)
    if kind is Content.JSON:
        return read_json(decode(content, name), shop_id, name, options, cancel)
    second = options.lines_file
    lines = None
    if second is not None:
        more = load_bytes(second)
        lines = _tables(more, sniff(more, second.name), second.name)
    return read_tables(_tables(content, kind, name), lines, shop_id, options, cancel)


def _tables(content: bytes, kind: Content, name: str) -> NamedTables:
    if kind is Content.WORKBOOK:
        return NamedTables(name, read_workbook(content, name))
    return NamedTables(name, (read_text_table(decode(content, name), name),))
