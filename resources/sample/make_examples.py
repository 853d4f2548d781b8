"""Makes the example import files: the same five POs as CSV, XLSX and JSON (see make_sample.py)."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import xlsxwriter

from app.domain.orders import CostLine, Line, PurchaseOrder, StatedTotals
from app.sources.canonical import document_from_order

NAME = "example-purchase-orders"
Value = str | Decimal | date | None
Part = Line | CostLine | None

HEADER_COLUMNS: tuple[tuple[str, Callable[[PurchaseOrder], Value]], ...] = (
    ("PO Number", lambda order: order.number),
    ("Status", lambda order: order.status.label),
    ("Supplier", lambda order: order.supplier.name),
    ("Supplier Contact", lambda order: order.supplier.contact_name),
    ("Supplier Email", lambda order: order.supplier.email),
    ("Supplier Phone", lambda order: order.supplier.phone),
    ("Supplier Address", lambda order: order.supplier.address.line1),
    ("Address Line 2", lambda order: order.supplier.address.line2),
    ("City", lambda order: order.supplier.address.city),
    ("State", lambda order: order.supplier.address.region),
    ("Postal Code", lambda order: order.supplier.address.postal_code),
    ("Country", lambda order: order.supplier.address.country),
    ("Destination", lambda order: order.destination.name),
    ("Currency", lambda order: order.currency),
    ("Exchange Rate", lambda order: order.exchange_rate),
    ("Created Date", lambda order: order.created_date),
    ("Order Date", lambda order: order.ordered_date),
    ("Expected Arrival", lambda order: order.expected_date),
    ("Payment", lambda order: order.payment.status.value.capitalize()),
    ("Payment Terms", lambda order: order.payment.terms),
    ("Due Date", lambda order: order.payment.due_date),
    ("Invoice #", lambda order: order.reference),
    ("Note to Supplier", lambda order: order.note_to_supplier),
    ("Tags", lambda order: ", ".join(order.tags)),
    ("Order Total", lambda order: order.stated.total),
)
LINE_COLUMNS: tuple[tuple[str, Callable[[Line], Value]], ...] = (
    ("SKU", lambda line: line.sku),
    ("Product", lambda line: line.product_title),
    ("Variant", lambda line: line.variant_title),
    ("Supplier SKU", lambda line: line.supplier_sku),
    ("Quantity", lambda line: line.quantity),
    ("Unit Cost", lambda line: line.unit_cost),
    ("Item Discount %", lambda line: line.discount_percent),
    ("Tax %", lambda line: line.tax_percent),
    ("Line Total", lambda line: line.line_total),
)
COST_COLUMNS: tuple[tuple[str, Callable[[CostLine], Value]], ...] = (
    ("Cost Line", lambda cost: cost.label),
    ("Cost Amount", lambda cost: cost.amount),
)
HEADERS = tuple(name for name, _ in (*HEADER_COLUMNS, *LINE_COLUMNS, *COST_COLUMNS))


def write_examples(folder: Path, drawn: Sequence[PurchaseOrder]) -> None:
    """Write the three files into `folder`."""
    orders = [_for_columns(order) for order in drawn]
    rows = [_row(order, part) for order in orders for part in (*order.lines, *order.cost_lines)]
    documents = [document_from_order(order) for order in orders]
    text = json.dumps({"purchase_orders": documents}, ensure_ascii=False, indent=1)
    (folder / f"{NAME}.json").write_text(text + "\n", encoding="utf-8", newline="\n")
    with (folder / f"{NAME}.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        writer.writerows([["" if value is None else str(value) for value in row] for row in rows])
    _write_workbook(folder / f"{NAME}.xlsx", rows)


def _for_columns(order: PurchaseOrder) -> PurchaseOrder:
    """The PO with only what the columns can carry, so that the three files say the same."""
    lines = tuple(
        replace(line, tax_amount=None, received_quantity=None, rejected_quantity=None) for line in order.lines
    )
    return replace(
        order,
        supplier=replace(order.supplier, currency="", payment_terms="", lead_time_days=None),
        destination=replace(order.destination, address=type(order.destination.address)()),
        lines=lines,
        tax_inclusive=None,
        internal_note="",
        stated=StatedTotals(total=order.stated.total),
    )


def _row(order: PurchaseOrder, part: Part) -> list[Value]:
    values: list[Value] = [read(order) for _, read in HEADER_COLUMNS]
    values += [read(part) if isinstance(part, Line) else None for _, read in LINE_COLUMNS]
    values += [read(part) if isinstance(part, CostLine) else None for _, read in COST_COLUMNS]
    return values


def _write_workbook(path: Path, rows: Sequence[Sequence[Value]]) -> None:
    book = xlsxwriter.Workbook(str(path))
    book.set_properties({"created": datetime(2026, 11, 1)})  # noqa: DTZ001  (Excel knows no time zones)
    sheet = book.add_worksheet("Purchase orders")
    bold = book.add_format({"bold": True})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, HEADERS, bold)
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, len(HEADERS) - 1, 16)
    for index, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(index, column, value, day)
            elif isinstance(value, Decimal):
                sheet.write_number(index, column, value)
            elif value:
                sheet.write_string(index, column, value)
    book.close()
