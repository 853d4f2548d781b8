"""Importing without files."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import cast

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, Canceled
from app.domain.file_reading import ReadOptions
from app.domain.orders import Line, PurchaseOrder, Supplier
from app.services.importing import ImportOutcome, ImportPreview, ImportService, Problem
from app.sync.ports import CancelToken


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


COLUMNS = (("PO No", "po_number"), ("Vendor", "supplier_name"), ("Buyer", ""))
GOOD = ImportPreview(
    "orders.csv",
    new=(order("1001"), order("1002")),
    changed=(order("1000", 400),),
    same=7,
    warnings=("Fractions were read as percentages.",),
    columns=COLUMNS,
)
BAD = ImportPreview(
    "orders.csv",
    problems=(
        Problem(7, "Qty", "twelve", "This is not a number. Write it like 12."),
        Problem(0, "", "", "There is no currency."),
    ),
    columns=COLUMNS,
)


class FakeImporting:
    """Stands for ImportService."""

    def __init__(self, preview: ImportPreview | AppError = GOOD) -> None:
        self.preview = preview
        self.reads: list[tuple[Path, ReadOptions]] = []
        self.applied: list[ImportPreview] = []
        self.apply_error: AppError | None = None

    def read(self, path: Path, options: ReadOptions, cancel: CancelToken) -> ImportPreview:
        if cancel.canceled:
            raise Canceled
        self.reads.append((path, options))
        if isinstance(self.preview, AppError):
            raise self.preview
        return self.preview

    def apply(self, preview: ImportPreview) -> ImportOutcome:
        if self.apply_error is not None:
            raise self.apply_error
        self.applied.append(preview)
        changes = ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset({"id-1001"}), structure=True)
        return ImportOutcome(len(preview.new), len(preview.changed), preview.same, ("id-1001",), changes)

    @property
    def real(self) -> ImportService:
        """The same object under the type that the dialog asks for."""
        return cast(ImportService, self)
