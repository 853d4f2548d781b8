"""The other kinds of files: ODS, XLS, TSV and HTML, and what a person may choose about a file."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import python_calamine

from app.domain.errors import UserMustAct
from app.sources import ReadOptions, read_file
from app.sources.rejects import write_rejected
from tests.support.ods import ods

DATA = Path(__file__).parents[2] / "data" / "sources"
HEAD: list[object] = [
    "PO Number",
    "Supplier",
    "Currency",
    "Order Date",
    "SKU",
    "Product",
    "Quantity",
    "Unit Cost",
]
ROWS: list[list[object]] = [
    ["Purchase orders of the shop"],
    [],
    HEAD,
    ["PO-301", "Green Grower", "USD", date(2026, 10, 5), "0012", "Green tea", 12, Decimal("4.5")],
    ["PO-301", "Green Grower", "USD", date(2026, 10, 5), "TEA-2", "Black tea", 10, Decimal("4.2")],
    ["PO-302", "Clay & Co", "EUR", date(2026, 10, 6), "MUG-1", "Mug white", 24, Decimal("3.105")],
]
FILLED_UP = (
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
    'table:number-columns-repeated="1024"/></table:table-row>'
)
BOMB = (
    '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated='
    '"16000" office:value-type="float" office:value="1"/></table:table-row>'
)


def html() -> bytes:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
    return (
        f"<html><body><p>Hello</p><table>{cells.replace('& Co', '&amp; Co')}</table></body></html>".encode()
    )


FILES = {
    "ods": ods(ROWS, tail=FILLED_UP),
    "xls": (DATA / "orders.xls").read_bytes(),
    "tsv": "\n".join("\t".join(map(str, row)) for row in ROWS).encode(),
    "html": html(),
}


@pytest.mark.parametrize("kind", FILES)
def test_every_kind_of_file_gives_the_same_pos(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "orders.dat"
    path.write_bytes(FILES[kind])
    result = read_file(path, "shop")
    assert [problem.text for problem in result.problems] == []
    first, second = result.orders
    assert (first.number, first.supplier.name, first.ordered_date) == (
        "301",
        "Green Grower",
        date(2026, 10, 5),
    )
    assert [(line.sku, line.quantity, line.unit_cost) for line in first.lines] == [
        ("0012", Decimal(12), Decimal("4.5")),
        ("TEA-2", Decimal(10), Decimal("4.2")),
    ]
    assert (second.supplier.name, second.currency, second.lines[0].unit_cost) == (
        "Clay & Co",
        "EUR",
        Decimal("3.105"),
    )
    assert (result.how.kind, result.how.header_row) == ("csv" if kind == "tsv" else kind, 3)


def test_inventory_mates_list_copied_from_the_browser(tmp_path: Path) -> None:
    heads = ("Route", "PO#", "Invoice #", "Line Items", "Status", "Payment", "Created Date", "Amount")
    cells = ("PO#128", "INV-5", "3", "Ordered", "Unpaid Nov 30", "2026-11-02", "$412.50")
    route = "<div>Main Street</div><div>Velloway Textiles</div><span>spring</span><br><span>rush</span>"
    page = "<table><tr>" + "".join(f"<th>{head}</th>" for head in heads) + f"</tr><tr><td>{route}</td>"
    page += "".join(f"<td>{cell}</td>" for cell in cells) + "</tr></table>"
    path = tmp_path / "list.html"
    path.write_text(page)
    options = ReadOptions(default_currency="USD", allow_no_lines=True)
    (order,) = read_file(path, "shop", options=options).orders
    assert (order.number, order.destination.name, order.supplier.name, order.tags) == (
        "128",
        "Main Street",
        "Velloway Textiles",
        ("spring", "rush"),
    )
    assert (order.reference, order.payment.status.value, order.stated.total) == (
        "INV-5",
        "unpaid",
        Decimal("412.50"),
    )


def test_an_ods_that_unfolds_into_billions_of_cells_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.ods"
    path.write_bytes(ods(ROWS, tail=BOMB))
    with pytest.raises(UserMustAct, match="more cells than can be read"):
        read_file(path, "shop")


def test_encoding_delimiter_header_row_and_sheet_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    text = "PO,Supplier,Currency,SKU,Qty,Cost\n1,Łódź Glass,USD,a,1,2.00\n"
    path.write_bytes(text.encode("cp1250"))
    assert read_file(path, "shop").orders[0].supplier.name != "Łódź Glass"
    result = read_file(path, "shop", options=ReadOptions(encoding="cp1250"))
    assert result.orders[0].supplier.name == "Łódź Glass"
    assert result.how.encoding == "cp1250"

    path.write_text("one|two|three,four,five,six\n1|Clay|USD,a,2,1.50\n")
    columns = {"one": "po_number", "two": "supplier_name", "three,four,five,six": ""}
    result = read_file(path, "shop", options=ReadOptions(delimiter="|", header_row=1, columns=columns))
    assert [(column.header, column.field) for column in result.preview.columns] == [
        ("one", "po_number"),
        ("two", "supplier_name"),
        ("three,four,five,six", ""),
    ]


def test_columns_without_a_header_or_with_a_doubled_one_can_be_mapped(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("PO,Supplier,Currency,Item,Item,,Cost\n1,Clay,USD,a,Mug,3,1.50\n")
    preview = read_file(path, "shop").preview
    assert [column.key for column in preview.columns] == [
        "PO", "Supplier", "Currency", "#4", "#5", "#6", "Cost",
    ]  # fmt: skip
    columns = {"#4": "line_sku", "#5": "line_product_title", "#6": "line_quantity"}
    (order,) = read_file(path, "shop", options=ReadOptions(columns=columns)).orders
    assert (order.lines[0].sku, order.lines[0].product_title, order.lines[0].quantity) == (
        "a",
        "Mug",
        Decimal(3),
    )


def test_rows_of_a_workbook_come_back_as_a_workbook_with_their_types(tmp_path: Path) -> None:
    path, back = tmp_path / "orders.ods", tmp_path / "back.xlsx"
    rows = [*ROWS, ["PO-303", "=HYPERLINK(1)", "USD", date(2026, 10, 7), "X", "Mug", "many", Decimal("1.5")]]
    path.write_bytes(ods(rows))
    result = read_file(path, "shop")
    assert [order.number for order in result.orders] == ["301", "302"]
    write_rejected(result.rejected, back)
    sheet = python_calamine.load_workbook(str(back)).get_sheet_by_index(0).to_python()
    assert sheet[0] == [*HEAD, "Reason"]
    assert sheet[1] == [
        "PO-303", "=HYPERLINK(1)", "USD", date(2026, 10, 7), "X", "Mug", "many", 1.5,
        "Quantity: This is not a number. Write it like 12.50.",
    ]  # fmt: skip
    again = read_file(back, "shop")
    assert [order.number for order in again.failed] == ["303"]
    write_rejected(again.rejected, tmp_path / "twice.xlsx")
    heads = python_calamine.load_workbook(str(tmp_path / "twice.xlsx")).get_sheet_by_index(0).to_python()[0]
    assert heads == [*HEAD, "Reason"]


def test_documents_of_a_json_file_come_back_with_a_reason(tmp_path: Path) -> None:
    path, back = tmp_path / "orders.json", tmp_path / "back.json"
    document = {
        "schema": "po/1",
        "source": {"kind": "manual"},
        "number": "9",
        "status": "ordered",
        "supplier": {"name": "Clay"},
        "currency": "USD",
        "lines": [{"sku": "a", "quantity": "one", "unit_cost": "1.50"}],
    }
    path.write_text(json.dumps([document]))
    write_rejected(read_file(path, "shop").rejected, back)
    (given,) = json.loads(back.read_text())["purchase_orders"]
    assert "quantity must be a number" in given.pop("reason")
    assert given == document
    given["lines"][0]["quantity"] = "2"
    back.write_text(json.dumps({"purchase_orders": [{**given, "reason": "was wrong"}]}))
    assert read_file(back, "shop").ok
