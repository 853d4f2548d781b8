"""`read_file`: one file into POs. No PO is ever read in part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.errors import UserMustAct
from app.domain.read_table import ColumnField, RejectedRows
from app.sources.cells import cell_text
from app.sources.fields import FIELDS
from app.sources.filebytes import Content, load_bytes, sniff
from app.sources.htmlfile import read_html
from app.sources.jsonfile import read_json
from app.sources.rejects import write_rejected
from app.sources.result import Pasted, ReadOptions, ReadResult
from app.sources.route import split_route
from app.sources.tabular import NamedTables, layout_of, read_tables
from app.sources.textfile import decode, read_text_table
from app.sources.watch import Watch
from app.sources.workbook import read_workbook
from app.sync.ports import CancelToken, ReadProgress, Recall

NO_OPTIONS = ReadOptions()


class Files:
    """Implements `FileReader`."""

    def read(
        self,
        source: Path | Pasted,
        shop_id: str,
        options: ReadOptions | None,
        cancel: CancelToken,
        *,
        recall: Recall | None = None,
        progress: ReadProgress | None = None,
    ) -> ReadResult:
        """The POs of a file and all that is wrong with it."""
        return read_file(source, shop_id, options=options, cancel=cancel, recall=recall, progress=progress)

    def fields(self) -> Sequence[ColumnField]:
        """The fields that a column can be read as."""
        return tuple(ColumnField(field.name, field.label, field.level.value) for field in FIELDS.values())

    def write_rejected(self, rejected: RejectedRows, path: Path) -> None:
        """Write the rows that were left out."""
        write_rejected(rejected, path)


def read_file(
    source: Path | Pasted,
    shop_id: str,
    *,
    options: ReadOptions | None = NO_OPTIONS,
    cancel: CancelToken | None = None,
    recall: Recall | None = None,
    progress: ReadProgress | None = None,
) -> ReadResult:
    """Read the POs of a CSV, Excel, ODS, HTML or JSON file. What the file is, its content tells, not its name.

    The same file gives equal POs each time; their ids follow from shop and PO number. A PO with a problem is among
    the failed ones, with every problem of it; none is read in part. With `options` None those count that `recall`
    finds for the headers.

    Raises:
        UserMustAct: the whole file cannot be used (empty, no headers, damaged, protected, too large ...).
        EnvironmentProblem: the file is locked or may not be read.
        Canceled: `cancel` was set while reading.
    """
    name, content = _open(source)
    watch = Watch(cancel, progress)
    watch.look(0, 0)
    try:
        if options is not None:
            return _read(content, name, shop_id, options, watch)
        return _recalled(content, name, shop_id, recall, watch)
    except MemoryError as error:
        raise UserMustAct(
            "File too large",
            f"{name} needs more memory than this computer has free.",
            "Export a shorter period and import the parts one after another.",
        ) from error


def _recalled(content: bytes, name: str, shop_id: str, recall: Recall | None, watch: Watch) -> ReadResult:
    kind = sniff(content, name)
    if kind is Content.JSON or recall is None:
        return _read(content, name, shop_id, NO_OPTIONS, watch)
    tables = _tables(content, kind, name, NO_OPTIONS)
    layout, _ = layout_of(tables, NO_OPTIONS)
    seen = tuple(cell_text(cell) for cell in layout.header.cells)
    saved = recall(seen)
    options = saved or NO_OPTIONS
    if not options.cuts_like(NO_OPTIONS):
        tables = _tables(content, kind, name, options)
    result = read_tables(tables, None, shop_id, options, watch)
    return replace(result, recalled=saved is not None, headers=seen)


def _open(source: Path | Pasted) -> tuple[str, bytes]:
    if isinstance(source, Pasted):
        if not source.content.strip():
            raise UserMustAct(
                "Nothing to paste", "The clipboard holds no table.", "Copy the rows with their headers first."
            )
        return source.name, source.content
    return source.name, load_bytes(source)


def _read(content: bytes, name: str, shop_id: str, options: ReadOptions, watch: Watch) -> ReadResult:
    kind = sniff(content, name)
    if kind is Content.JSON:
        text, encoding = decode(content, name, options.encoding)
        return read_json(text, shop_id, name, replace(options, encoding=encoding), watch)
    second = options.lines_file
    lines = None
    if second is not None:
        more = load_bytes(second)
        lines = _tables(more, sniff(more, second.name), second.name, options)
    tables = _tables(content, kind, name, options)
    result = read_tables(tables, lines, shop_id, options, watch)
    return result if options.cuts_like(NO_OPTIONS) else replace(result, headers=_seen(content, kind, name))


def _seen(content: bytes, kind: Content, name: str) -> tuple[str, ...]:
    """The headers as they are found without any choice: what the next file of this source will show first."""
    layout, _ = layout_of(_tables(content, kind, name, NO_OPTIONS), NO_OPTIONS)
    return tuple(cell_text(cell) for cell in layout.header.cells)


def _tables(content: bytes, kind: Content, name: str, options: ReadOptions) -> NamedTables:
    if kind is Content.WORKBOOK:
        return NamedTables(name, read_workbook(content, name))
    if kind is Content.HTML:
        pages = read_html(decode(content, name, options.encoding)[0])
        return NamedTables(name, tuple(map(split_route, pages)))
    table = read_text_table(content, name, options.encoding, options.delimiter)
    return NamedTables(name, (split_route(table),))
