"""Importing without files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import cast

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.edits import Taking
from app.domain.errors import AppError, Canceled
from app.domain.file_reading import Asks, FailedOrder, Pasted, ReadOptions
from app.domain.orders import Line, PurchaseOrder, Supplier
from app.domain.read_table import (
    ColumnField,
    HeaderCell,
    HowRead,
    PreviewRow,
    RejectedRow,
    RejectedRows,
    TablePreview,
)
from app.services.importing import USUAL, ImportOutcome, ImportPreview, ImportService, Problem
from app.sync.ports import CancelToken, ReadProgress


def order(number: str, quantity: int = 3) -> PurchaseOrder:
    """A PO of one line at 12.50 each."""
    return PurchaseOrder(
        id=f"id-{number}",
        number=number,
        supplier=Supplier("Green Grower"),
        currency="USD",
        ordered_date=date(2026, 10, 3),
        lines=(Line(Decimal(quantity), Decimal("12.50"), sku="A-1"),),
    )


COLUMNS = (("PO No", "po_number"), ("Vendor", "supplier_name"), ("Qty", "line_quantity"), ("Buyer", ""))
TABLE = TablePreview(
    tuple(HeaderCell(header, header, field) for header, field in COLUMNS),
    (
        PreviewRow(6, ("1001", "Green Grower", "3", "Ann")),
        PreviewRow(7, ("1002", "Green Grower", "twelve", "")),
    ),
    total=9,
)
HOW = HowRead("csv", "utf-8", ",", header_row=1, decimal_comma=False)
GOOD = ImportPreview(
    "orders.csv",
    new=(order("1001"), order("1002")),
    changed=(order("1000", 400),),
    before=(order("1000"),),
    same=7,
    warnings=("Fractions were read as percentages.",),
    columns=COLUMNS,
    table=TABLE,
    how=HOW,
)
WRONG = Problem(7, "Qty", "twelve", "This is not a number. Write it like 12.")
HALF = replace(
    GOOD,
    problems=(WRONG,),
    failed=(FailedOrder("1002", (7,), ()),),
    new=(order("1001"),),
    rejected=RejectedRows("csv", ("PO No",), (RejectedRow(7, ("1002",), "Qty: no number"),)),
)
ASKING = replace(
    GOOD,
    new=(),
    changed=(),
    before=(),
    same=0,
    warnings=(),
    problems=(
        Problem(1, "Supplier", "", "No column holds the supplier.", asks=Asks.SUPPLIER, whole_file=True),
        Problem(1, "Currency", "", "No column holds the currency.", asks=Asks.CURRENCY, whole_file=True),
    ),
)
FIELDS = (
    ColumnField("po_number", "PO number", "order"),
    ColumnField("supplier_name", "Supplier", "order"),
    ColumnField("line_sku", "SKU", "line"),
    ColumnField("line_quantity", "Quantity", "line"),
    ColumnField("freight_amount", "Freight", "cost"),
)


class FakeImporting:
    """Stands for ImportService."""

    def __init__(self, preview: ImportPreview | AppError = GOOD) -> None:
        self.preview = preview
        self.reads: list[tuple[Path | Pasted, ReadOptions | None]] = []
        self.applied: list[tuple[ImportPreview, bool]] = []
        self.written: list[Path] = []
        self.apply_error: AppError | None = None
        self.taking = USUAL

    def fields(self) -> tuple[ColumnField, ...]:
        return FIELDS

    def read(
        self,
        source: Path | Pasted,
        options: ReadOptions | None,
        cancel: CancelToken,
        *,
        progress: ReadProgress | None = None,
    ) -> ImportPreview:
        if cancel.canceled:
            raise Canceled
        self.reads.append((source, options))
        if isinstance(self.preview, AppError):
            raise self.preview
        return self.preview if options is None else replace(self.preview, options=options)

    def read_two(self, first: Path, second: Path, options: ReadOptions, cancel: CancelToken) -> ImportPreview:
        return self.read(first, replace(options, lines_file=second), cancel)

    def write_left_out(self, preview: ImportPreview, path: Path) -> None:
        self.written.append(path)

    def apply(
        self,
        preview: ImportPreview,
        *,
        partly: bool = False,
        taking: Taking = USUAL,
        cancel: CancelToken | None = None,
        progress: ReadProgress | None = None,
    ) -> ImportOutcome:
        if self.apply_error is not None:
            raise self.apply_error
        self.applied.append((preview, partly))
        self.taking = taking
        changes = ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset({"id-1001"}), structure=True)
        return ImportOutcome(
            len(preview.new),
            len(preview.changed),
            preview.same,
            ("id-1001",),
            changes,
            len(preview.failed),
        )

    @property
    def real(self) -> ImportService:
        """The same object under the type that the dialog asks for."""
        return cast(ImportService, self)
