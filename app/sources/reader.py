"""`read_file`: one file into POs. No PO is ever read in part.

Rows go through a file on disk (`spool.py`), so that the memory does not grow with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.errors import UserMustAct
from app.domain.read_table import ColumnField, RejectedRows
from app.sources.cells import cell_text
from app.sources.fields import FIELDS
from app.sources.filebytes import Content, FileContent, open_file, sniff, unreadable
from app.sources.htmlfile import read_html
from app.sources.jsonfile import read_json
from app.sources.rejects import Say, write_rejected
from app.sources.result import Pasted, ReadOptions, ReadResult
from app.sources.route import split_route
from app.sources.spool import Spool, Spools
from app.sources.tabular import NamedTables, layout_of, read_tables
from app.sources.textfile import decode, pieces_of, read_text_table
from app.sources.watch import Watch
from app.sources.workbook import read_workbook
from app.sync.ports import CancelToken, ReadProgress, Recall

NO_OPTIONS = ReadOptions()


class Files:
    """Implements `FileReader`. `folder`: where long lists are kept aside; None is the system's place for such files.

    `say` puts the reasons beside rows that were left out into the language of whoever reads them.
    """

    def __init__(self, folder: Path | None = None, say: Say = str) -> None:
        self._say = say
        self._spools = Spools(folder)

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
        return read_file(
            source,
            shop_id,
            options=options,
            cancel=cancel,
            recall=recall,
            progress=progress,
            spools=self._spools,
        )

    def long_list(self) -> Spool[Any]:
        """An empty list that may become long."""
        return self._spools.new()

    def fields(self) -> Sequence[ColumnField]:
        """The fields that a column can be read as."""
        return tuple(ColumnField(field.name, field.label, field.level.value) for field in FIELDS.values())

    def write_rejected(self, rejected: RejectedRows, path: Path) -> None:
        """Write the rows that were left out."""
        write_rejected(rejected, path, self._say)


def read_file(
    source: Path | Pasted,
    shop_id: str,
    *,
    options: ReadOptions | None = NO_OPTIONS,
    cancel: CancelToken | None = None,
    recall: Recall | None = None,
    progress: ReadProgress | None = None,
    spools: Spools | None = None,
) -> ReadResult:
    """Read the POs of a CSV, Excel, ODS, HTML or JSON file. What the file is, its content tells, not its name.

    The same file gives equal POs each time; their ids follow from shop and PO number. A PO with a problem is among
    the failed ones, with every problem of it; none is read in part. With `options` None those count that `recall`
    finds for the headers.

    Raises:
        UserMustAct: the whole file cannot be used (empty, no headers, damaged, protected, too large ...).
        EnvironmentProblem: the file is locked or may not be read, or there is no room on the disk.
        Canceled: `cancel` was set while reading.
    """
    content = _open(source)
    watch = Watch(cancel, progress)
    watch.look(0, 0)
    reading = _Reading(content, shop_id, watch, spools or Spools())
    try:
        return reading.read(options) if options is not None else reading.recalled(recall)
    except MemoryError as error:
        raise UserMustAct(
            "File too large",
            f"{content.name} needs more memory than this computer has free.",
            "Export a shorter period and import the parts one after another.",
        ) from error
    except OSError as error:
        raise unreadable(content.name, error) from error


def _open(source: Path | Pasted) -> FileContent:
    if isinstance(source, Pasted):
        if not source.content.strip():
            raise UserMustAct(
                "Nothing to paste", "The clipboard holds no table.", "Copy the rows with their headers first."
            )
        return FileContent(source.name, source.content)
    return open_file(source)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One file being read."""

    content: FileContent
    shop_id: str
    watch: Watch
    spools: Spools

    def read(self, options: ReadOptions) -> ReadResult:
        """With these options."""
        if sniff(self.content) is Content.JSON:
            text, encoding = decode(self.content, options.encoding)
            shown = replace(options, encoding=encoding)
            return read_json(text, self.shop_id, self.content.name, shown, self.watch, self.spools)
        second = options.lines_file
        lines = None if second is None else self._tables(open_file(second), options)
        result = self._read(self._tables(self.content, options), options, lines)
        return result if options.cuts_like(NO_OPTIONS) else replace(result, headers=self._seen())

    def recalled(self, recall: Recall | None) -> ReadResult:
        """With the options that were saved for its headers, if any."""
        if recall is None or sniff(self.content) is Content.JSON:
            return self.read(NO_OPTIONS)
        tables = self._tables(self.content, NO_OPTIONS)
        layout, _ = layout_of(tables, NO_OPTIONS)
        seen = tuple(cell_text(cell) for cell in layout.header.cells)
        saved = recall(seen)
        options = saved or NO_OPTIONS
        if not options.cuts_like(NO_OPTIONS):
            tables = self._tables(self.content, options)
        return replace(self._read(tables, options), recalled=saved is not None, headers=seen)

    def _read(
        self, tables: NamedTables, options: ReadOptions, lines: NamedTables | None = None
    ) -> ReadResult:
        return read_tables(tables, lines, self.shop_id, options, self.watch, self.spools)

    def _seen(self) -> tuple[str, ...]:
        """The headers as they are found without any choice: what the next file of this source will show first."""
        layout, _ = layout_of(self._tables(self.content, NO_OPTIONS), NO_OPTIONS)
        return tuple(cell_text(cell) for cell in layout.header.cells)

    def _tables(self, content: FileContent, options: ReadOptions) -> NamedTables:
        kind = sniff(content)
        if kind is Content.WORKBOOK:
            return NamedTables(content.name, read_workbook(content, self.spools, self.watch))
        if kind is Content.HTML:
            pages = read_html(pieces_of(content, options.encoding), self.spools, self.watch)
            return NamedTables(content.name, tuple(split_route(page, self.spools) for page in pages))
        table = read_text_table(content, self.spools.new(), self.watch, options.encoding, options.delimiter)
        return NamedTables(content.name, (split_route(table, self.spools),))
