"""The list of POs as a file for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from app.domain.errors import EnvironmentProblem
from app.domain.listing import OrderQuery, OrderRow
from app.domain.money import decimal_text
from app.sync.events import EventSink, Progress
from app.sync.ports import CancelToken, OrderStore

_PAGE = 500
#: A spreadsheet would run a cell that begins like this (reliability-performance.md 6).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0")
_HEADINGS = (
    "Number",
    "Supplier",
    "Reference",
    "Date",
    "Expected",
    "Total",
    "Currency",
    "Status",
    "Payment",
    "Destination",
    "Lines",
    "QuickBooks",
    "Reason",
)


WriteList = Callable[[Path, Iterable[OrderRow]], int]


class ListExport:
    """Writes the rows that a list shows, in its order. `workbook` writes them as XLSX, for people."""

    def __init__(self, orders: OrderStore, workbook: WriteList) -> None:
        self._orders = orders
        self._workbook = workbook

    def save(
        self,
        path: Path,
        query: OrderQuery,
        only: Collection[str] | None,
        cancel: CancelToken,
        events: EventSink,
    ) -> int:
        """Write XLSX, or CSV where the file is called so; returns the number of POs. `only` None: all that is shown.

        CSV is for other programs: in English, with amounts and days the same in every country. The file appears only
        when it is complete; when the work is canceled there is none, and the number is 0.

        Raises:
            EnvironmentProblem: the file cannot be written.
        """
        unfinished = path.with_name(path.name + ".part")
        try:
            write = _write_csv if path.suffix.lower() == ".csv" else self._workbook
            count = write(unfinished, self._rows(query, only, cancel, events))
            if cancel.canceled:
                return 0
            unfinished.replace(path)
        except OSError as error:
            raise EnvironmentProblem(
                "The list was not saved",
                f"{path} cannot be written: {error.strerror}.",
                "Choose another place.",
            ) from error
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)  # also where reading the POs failed
        return count

    def _rows(
        self, query: OrderQuery, only: Collection[str] | None, cancel: CancelToken, events: EventSink
    ) -> Iterator[OrderRow]:
        total = self._orders.count(query)
        for offset in range(0, total, _PAGE):
            if cancel.canceled:
                return
            rows = self._orders.page(query, offset, _PAGE)
            yield from (row for row in rows if only is None or row.po_id in only)
            events.progress(Progress(min(offset + _PAGE, total), total, "Writing the list"))


def _write_csv(path: Path, rows: Iterable[OrderRow]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADINGS)
        for row in rows:
            writer.writerow(_cells(row))
            count += 1
    return count


def _cells(row: OrderRow) -> tuple[str, ...]:
    return (
        _harmless(f"PO-{row.number}"),
        _harmless(row.supplier),
        _harmless(row.reference),
        row.date.isoformat() if row.date else "",
        row.expected.isoformat() if row.expected else "",
        decimal_text(row.total),
        _harmless(row.currency),
        _harmless(row.status),
        _harmless(row.payment),
        _harmless(row.destination),
        str(row.line_count),
        row.state.label,
        _harmless(row.reason),
    )


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
