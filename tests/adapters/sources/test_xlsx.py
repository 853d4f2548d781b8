from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter

from app.sources import ReadOptions, read_file

HEADERS = (
    "PO Number",
    "Supplier",
    "Currency",
    "Order Date",
    "SKU",
    "Product",
    "Quantity",
    "Unit Cost",
    "Tax %",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "orders.xlsx"


def write(path: Path, *sheets: tuple[str, Sequence[Sequence[object]]], first_row: int = 0) -> Path:
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "dd/mm/yyyy"})
    for name, rows in sheets:
        sheet = book.add_worksheet(name)
        for index, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, str) and not value.startswith("="):
                    sheet.write_string(first_row + index, column, value)
                elif value is not None:
                    sheet.write(first_row + index, column, value)
    book.close()
    return path


def test_typed_cells_keep_what_they_are(file: Path) -> None:
    rows = [
        HEADERS,
        (128, "A", "USD", date(2026, 4, 3), "007", "Mug", 12, 0.1 + 0.2, 8.25),
        (128, "A", "USD", datetime(2026, 4, 3, 15, 30), 8001, "Bowl", 1.5, 1299.005, None),  # noqa: DTZ001
    ]
    result = read_file(write(file, ("POs", rows)), "shop")
    (order,) = result.orders
    assert (order.number, order.ordered_date) == ("128", date(2026, 4, 3))
    assert [(line.sku, line.quantity, line.unit_cost, line.tax_percent) for line in order.lines] == [
        ("007", Decimal(12), Decimal("0.3"), Decimal("8.25")),
        ("8001", Decimal("1.5"), Decimal("1299.005"), None),
    ]
    assert (order.origin.kind, order.origin.file_name, result.mapping.sheet) == ("xlsx", "orders.xlsx", "POs")


def test_the_first_sheet_with_known_headers_is_read_and_the_others_are_named(file: Path) -> None:
    rows = [HEADERS, ("1", "A", "USD", "2026-10-01", "a", "Mug", 1, 2)]
    path = write(file, ("Empty", []), ("Notes", [("Hello",), ("there",)]), ("One", rows), ("Two", rows))
    result = read_file(path, "shop")
    assert (result.mapping.sheet, len(result.orders)) == ("One", 1)
    assert "Sheet Two was not read." in result.warnings


def test_row_numbers_are_those_of_the_sheet(file: Path) -> None:
    rows = [HEADERS, ("1", "A", "USD", "2026-10-01", "a", "Mug", "many", 2)]
    result = read_file(write(file, ("POs", rows), first_row=6), "shop")
    assert result.mapping.header_row == 7
    assert [(problem.row, problem.column) for problem in result.problems] == [(8, "Quantity")]


def test_percentages_kept_as_fractions_are_read_as_percentages_and_said(file: Path) -> None:
    rows = [
        HEADERS,
        ("1", "A", "USD", "2026-10-01", "a", "Mug", 1, 2, 0.0825),
        ("1", "", "", "", "b", "", 1, 2, 0),
    ]
    result = read_file(write(file, ("POs", rows)), "shop")
    assert [line.tax_percent for line in result.orders[0].lines] == [Decimal("8.25"), Decimal(0)]
    assert any("fractions" in warning for warning in result.warnings)


def test_a_number_where_a_date_belongs_is_told(file: Path) -> None:
    rows = [HEADERS, ("1", "A", "USD", 46000, "a", "Mug", 1, 2)]
    (problem,) = read_file(write(file, ("POs", rows)), "shop").problems
    assert (problem.row, problem.column, problem.value) == (2, "Order Date", "46000")


def test_formulas_give_their_saved_value_rounded_to_six_decimals(tmp_path: Path) -> None:
    path = tmp_path / "formula.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ("PO", "Supplier", "SKU", "Qty", "Cost"))
    sheet.write_row(1, 0, ("1", "A", "a", 3))
    sheet.write_formula(1, 4, "=10/3", None, 3.3333333333333335)
    book.close()
    (order,) = read_file(path, "shop", options=ReadOptions(default_currency="USD")).orders
    assert order.lines[0].unit_cost == Decimal("3.333333")
