"""One small file of every header set in inventory-mate.md section 3, read without help beyond what the file lacks."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.money import decimal_text
from app.domain.orders import PurchaseOrder
from app.domain.totals import totals_of
from app.sources import ReadOptions, document_from_order, read_file

DATA = Path(__file__).parents[2] / "data" / "sources"
USD = ReadOptions(default_currency="USD")
NO_COSTS = ReadOptions(default_currency="USD", default_cost=Decimal(0))
ONE_PO = ReadOptions(default_currency="USD", number="9", supplier_name="Saltgrass Glassworks")
TWO_FILES = ReadOptions(default_currency="USD", lines_file=DATA / "peoplevox-lines.csv")


def told(order: PurchaseOrder) -> str:
    """A PO in one line: header, lines, costs, total."""
    lines = [
        f"{line.sku or line.product_title} {decimal_text(line.quantity)}x{decimal_text(line.unit_cost)}"
        for line in order.lines
    ]
    costs = [f"{cost.kind}: {decimal_text(cost.amount)}" for cost in order.cost_lines]
    parts = (f"{order.number} {order.supplier.name} {order.status} {order.date}", *lines, *costs)
    return f"{' | '.join(parts)} = {totals_of(order).total} {order.currency}"


FAMILIES = [
    (
        "zoho-books.csv",
        ReadOptions(),
        (
            "00031 Dunmarrow Stoneware ordered 2026-09-14 | Moss mug 10x7.85 | Oat bowl 10x9.75 | discount: -5 | "
            "adjustment: -0.1 = 170.90 USD"
        ),
    ),
    (
        "zoho-inventory.csv",
        ReadOptions(),
        "00044 Velloway Textiles unknown 2026-09-20 | VT-THR-PIN 4x36.8 | VT-MAT 10x12.7 = 286.34 USD",
    ),
    (
        "inflow-cloud.csv",
        USD,
        "000123 Ironwether Tools ordered 2026-10-28 | IW-TRO-ASH 12x13.2 | IW-SNP-S 6x11.75 = 228.90 USD",
        "000124 Bramblecote Seeds ordered 2026-10-05 | BC-BAS-GEN 1250x0.985 = 1231.25 USD",
    ),
    (
        "inflow-onpremise.csv",
        USD,
        "88 Ironwether Tools ordered 2026-10-28 | Hand trowel 12x13.2 | Garden snips 6x11.75 = 228.90 USD",
    ),
    (
        "cin7-omni.csv",
        NO_COSTS,
        "501 Saltgrass Glassworks ordered None | SG-TUM-CLR 24x0 | SG-CAR-SEA 6x0 = 0.00 USD",
    ),
    ("cin7-omni-bom.csv", NO_COSTS, "502 Saltgrass Glassworks ordered None | SG-TERR 3x0 = 0.00 USD"),
    (
        "katana.csv",
        ReadOptions(),
        "12 Keramiek van Oordt ordered 2026-10-12 | Teapot 8x22.5 | Glazed tile trivet 24x5.6 = 380.42 EUR",
    ),
    (
        "saasant.csv",
        ReadOptions(),
        "1042 Quillfeather Paper ordered 2026-10-14 | Greeting card 48x1.35 | freight: 9.5 = 74.30 USD",
    ),
    (
        "transaction-pro.csv",
        ReadOptions(),
        "TP-77 Pennard & Stroud Baskets ordered 2026-09-18 | Willow trug 5x16.4 = 82.00 USD",
    ),
    (
        "zed-axis.csv",
        ReadOptions(),
        "2026-09 Candlewick Hollow Goods ordered 2026-10-21 | CH-SOY-FIG 12x8.425 | freight: 14 = 115.10 USD",
    ),
    (
        "inventora.csv",
        ReadOptions(),
        (
            "INV-9 Marrowby Linen Mill delivered None | ML-TEA-SGE 20x5.15 | ML-BREAD 10x6.8 | freight: 18 | "
            "discount: -10 = 193.11 USD"
        ),
    ),
    (
        "finaloop.csv",
        USD,
        "FL-1 Ottersfield Garden Wares ordered 2026-08-30 | OG-LABEL 1000x0.0375 | OG-TWINE 40x2.45 = 135.50 USD",
    ),
    (
        "stock-and-buy.csv",
        USD,
        "SB-3 Bramblecote Seeds ordered 2026-10-02 | BC-GARLIC 10x4.9 | other: 12 = 64.41 USD",
    ),
    (
        "peoplevox-orders.csv",
        TWO_FILES,
        "PVX-1 Velloway Textiles ordered 2026-10-01 | VT-MAT 12x12.7 | VT-HOT 6x9.35 = 208.50 USD",
        "PVX-2 Marrowby Linen Mill ordered 2026-10-02 | ML-BREAD 30x6.8 = 204.00 USD",
    ),
    (
        "shopify-lines.csv",
        ONE_PO,
        "9 Saltgrass Glassworks ordered None | SG-TUM-SEA 24x4.95 | 0012 3x15.8 = 176.00 USD",
    ),
    (
        "shopify-lines-barcode.csv",
        ONE_PO,
        "9 Saltgrass Glassworks ordered None | SG-TUM-SEA 24x4.95 | SG-FUNNEL 3x6.05 = 146.75 USD",
    ),
    (
        "reorda.csv",
        ReadOptions(),
        "7001 Saltgrass Glassworks ordered None | SG-BELL 4x33.4 | SG-JAR-S 12x5.335 = 197.62 USD",
    ),
    (
        "stocky-api.json",
        ReadOptions(),
        (
            "1234 Dunmarrow Stoneware ordered 2026-05-03 | DM-SPOON 12x4.375 | Butter dish with lid 4x14.75 | "
            "freight: 22.5 = 134.00 USD"
        ),
    ),
]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family[0])
def test_every_header_family_is_recognised(family: tuple[str, ReadOptions, *tuple[str, ...]]) -> None:
    name, options, *expected = family
    result = read_file(DATA / name, "shop", options=options)
    assert [problem.text for problem in result.problems] == []
    assert [told(order) for order in result.orders] == expected


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family[0])
def test_every_field_of_every_family_arrives_where_it_belongs(
    family: tuple[str, ReadOptions, *tuple[str, ...]],
) -> None:
    """`expected.json` was checked by eye against the files; a field more or less is as wrong as another value."""
    name, options, *_ = family
    expected = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))
    documents = [
        document_from_order(order) for order in read_file(DATA / name, "shop", options=options).orders
    ]
    kept = [
        {key: part for key, part in each.items() if key not in ("schema", "source")} for each in documents
    ]
    assert kept == expected[name]


def test_the_finer_fields_of_wide_files_arrive() -> None:
    zoho = read_file(DATA / "zoho-books.csv", "shop").orders[0]
    assert (zoho.reference, zoho.carrier, zoho.tax_inclusive) == ("RQ-7", "Truck", False)
    assert (zoho.stated.total, str(zoho.expected_date)) == (Decimal("170.90"), "2026-10-01")
    saasant = read_file(DATA / "saasant.csv", "shop").orders[0]
    address = saasant.supplier.address
    assert (address.line1, address.line2, address.postal_code) == ("88 Mill Race", "Floor 2", "01040")
    assert (saasant.payment.terms, str(saasant.payment.due_date)) == ("Net 45", "2026-11-28")
    assert (saasant.destination.name, saasant.internal_note) == ("Alder Street Shop", "Wall refill")
    stock = read_file(DATA / "stock-and-buy.csv", "shop", options=USD).orders[0]
    assert (stock.lines[0].discount_percent, stock.cost_lines[0].tax_percent) == (Decimal(5), Decimal(10))
    katana = read_file(DATA / "katana.csv", "shop").orders[0]
    assert (katana.lines[0].supplier_sku, katana.lines[0].barcode) == ("4711", "8712345000012")


def test_a_list_of_pos_is_only_read_when_that_is_wanted() -> None:
    path = DATA / "inventory-mate-list.csv"
    refused = read_file(path, "shop", options=ReadOptions(default_currency="USD", supplier_name="Velloway"))
    assert [problem.message.split(".")[0] for problem in refused.problems] == [
        "The file lists POs without their lines"
    ]
    wanted = ReadOptions(default_currency="USD", supplier_name="Velloway", allow_no_lines=True)
    orders = read_file(path, "shop", options=wanted).orders
    assert [(order.number, order.status.value, order.payment.status.value) for order in orders] == [
        ("128", "ordered", "unpaid"),
        ("129", "canceled", "paid"),
    ]
    assert (orders[0].reference, orders[0].stated.total) == ("INV-55", Decimal("412.50"))


def test_a_file_of_lines_only_asks_for_number_supplier_and_currency() -> None:
    problems = read_file(DATA / "shopify-lines.csv", "shop").problems
    assert [(problem.row, problem.column) for problem in problems] == [
        (1, "PO number"),
        (1, "Supplier"),
        (1, "Currency"),
    ]


def test_a_file_without_costs_asks_once() -> None:
    problems = read_file(DATA / "cin7-omni.csv", "shop", options=USD).problems
    assert [(problem.row, problem.column) for problem in problems] == [(1, "Unit cost")]


def test_lines_of_an_unknown_po_in_the_second_file_are_told_with_its_name(tmp_path: Path) -> None:
    lines = tmp_path / "lines.csv"
    lines.write_text("PurchaseOrderNumber,ItemCode,Quantity,CostPrice\nPVX-1,A,1,2\nPVX-7,B,1,2\n")
    options = ReadOptions(default_currency="USD", lines_file=lines)
    result = read_file(DATA / "peoplevox-orders.csv", "shop", options=options)
    assert [order.number for order in result.orders] == ["PVX-1"]
    lacking, unknown = result.problems
    assert (lacking.row, lacking.message) == (
        3,
        "PO PVX-2 has no lines in lines.csv. Add them there, or remove it here.",
    )
    assert (unknown.file_name, unknown.row, unknown.column) == ("lines.csv", 3, "PurchaseOrderNumber")
    assert "There is no PO PVX-7 in the other file." in unknown.message
