from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.file_reading import Asks
from app.domain.orders import CostKind, PoStatus, PurchaseOrder
from app.sources import ReadOptions, ReadResult, TaxColumn, read_file

ROWS = (
    "PO Number,Supplier,Currency,Order Date,SKU,Product,Quantity,Unit Cost\n"
    "PO#0128,Café Prévôt & Söhne,EUR,2026-10-03,007,Mug,12,7.85\n"
    'PO#0128,Café Prévôt & Söhne,EUR,2026-10-03,008,"Bowl, large ""deep""",6,11.40\n'
)


def read(path: Path, text: str | bytes, options: ReadOptions | None = None) -> ReadResult:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_file(path, "shop", options=options or ReadOptions())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "orders.csv"


def one(result: ReadResult) -> PurchaseOrder:
    assert [problem.text for problem in result.problems] == []
    (order,) = result.orders
    return order


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends(file: Path, encoding: str, delimiter: str, line_end: str) -> None:
    marked = ROWS.replace("Bowl, large", "Bowl\x00 large").replace(",", delimiter).replace("\x00", ",")
    order = one(read(file, marked.replace("\n", line_end).encode(encoding)))
    assert (order.number, order.supplier.name, order.currency) == ("0128", "Café Prévôt & Söhne", "EUR")
    assert [(line.sku, line.product_title) for line in order.lines] == [
        ("007", "Mug"),
        ("008", 'Bowl, large "deep"'),
    ]
    assert (order.origin.kind, order.origin.file_name) == ("csv", "orders.csv")


def test_the_same_file_twice_gives_equal_pos(file: Path) -> None:
    assert read(file, ROWS).orders == read(file, ROWS).orders


def test_headers_are_found_below_title_rows_and_row_numbers_still_fit(file: Path) -> None:
    text = "Shop report\nprinted 2026-11-01,,,\n\n" + ROWS + "PO#0128,,,,009,Plate,x,1\n"
    result = read(file, text)
    assert result.mapping.header_row == 4
    assert [(problem.row, problem.column, problem.value) for problem in result.problems] == [
        (7, "Quantity", "x")
    ]


def test_quoted_line_breaks_do_not_shift_row_numbers(file: Path) -> None:
    text = (
        "PO,Supplier,Currency,SKU,Qty,Cost,Note to supplier\n"
        '1,A,USD,a,1,2.00,"ring\nthe bell"\n'
        "1,,,b,?,2.00,\n"
    )
    assert [problem.row for problem in read(file, text).problems] == [3]
    assert one(read(file, text.replace("?", "3"))).note_to_supplier == "ring\nthe bell"


def test_a_line_without_any_cost_is_never_dropped_in_silence(file: Path) -> None:
    text = "PO,Supplier,Currency,SKU,Qty,{0}\n1,A,USD,a,2,{1}\n1,A,USD,b,3,{2}\n"
    alone = read(file, text.format("Line Total", "4.00", ""))
    assert alone.orders == ()
    assert [problem.message for problem in alone.problems] == [
        "This line has no unit cost. Fill it in (0.00 is a cost)."
    ]
    # Without a column for it the file asks once, and not at every row.
    asking = read(file, text.format("Landed Cost", "5.00", ""))
    assert asking.orders == ()
    assert [(problem.asks, problem.whole_file) for problem in asking.problems] == [(Asks.COST, True)]
    for written in (text.format("Line Total", "4.00", ""), text.format("Landed Cost", "5.00", "")):
        (order,) = read(file, written, ReadOptions(default_cost=Decimal(1))).orders
        assert [line.sku for line in order.lines] == ["a", "b"]


def test_a_number_of_which_nothing_is_left_is_not_taken_for_a_blank_one(file: Path) -> None:
    text = "PO,Supplier,Currency,SKU,Qty,Cost\n1,A,USD,a,2,1.00\n#,A,USD,b,3,1.00\n3,A,USD,c,3,1.00\n4,A,USD,d,3,1.00\n"
    result = read(file, text)
    assert [order.number for order in result.orders] == ["4"]
    assert [(problem.row, problem.message.split(".")[0]) for problem in result.problems] == [
        (2, "Row 3 has no readable PO number and may belong to PO 1, so this PO waits as well"),
        (3, "This is no PO number"),
        (4, "Row 3 has no readable PO number and may belong to PO 3, so this PO waits as well"),
    ]


def test_rows_in_another_encoding_than_the_rest_are_named(file: Path) -> None:
    head = "PO,Supplier,Currency,SKU,Qty,Cost\n"
    text = head.encode() + "1,Café,USD,a,2,1.00\n".encode("cp1252") + "2,Café,USD,a,2,1.00\n".encode()
    result = read(file, text)
    assert [order.supplier.name for order in result.orders] == ["Café", "CafÃ©"]
    assert any(warning.startswith("Row 3 is in another encoding") for warning in result.warnings)
    assert not any("encoding" in warning for warning in read(file, head + "1,Café,USD,a,2,1.00\n").warnings)


def test_excels_separator_line_is_obeyed(file: Path) -> None:
    assert one(read(file, "sep=;\r\n" + ROWS.replace(",", ";").replace("Bowl;", "Bowl,"))).number == "0128"


def test_rows_of_a_po_need_not_stand_together_and_blanks_are_filled(file: Path) -> None:
    text = (
        "PO,Supplier,Currency,Status,SKU,Qty,Cost\n"
        "1,A,USD,,a,1,2.00\n"
        ",,,,b,2,2.00\n"
        "2,B,EUR,Shipped,c,3,2.00\n"
        "1,,,Delivered,d,4,2.00\n"
    )
    first, second = read(file, text).orders
    assert [line.sku for line in first.lines] == ["a", "b", "d"]
    assert (first.status, first.supplier.name, second.status) == (PoStatus.DELIVERED, "A", PoStatus.SHIPPED)


def test_conflicting_header_values_are_told_and_the_po_is_not_read(file: Path) -> None:
    text = "PO,Supplier,Currency,SKU,Qty,Cost\n1,A,USD,a,1,2.00\n1, a ,USD,b,1,2.00\n1,B,EUR,c,1,2.00\n1,C,EUR,d,1,2\n"
    result = read(file, text)
    assert result.orders == ()
    assert [(problem.row, problem.column) for problem in result.problems] == [
        (4, "Supplier"),
        (4, "Currency"),
    ]
    assert '"A" in row 2 and "B" here' in result.problems[0].message


def test_all_problems_of_a_file_are_told_at_once_and_only_whole_pos_are_read(file: Path) -> None:
    text = (
        "PO,Supplier,Currency,Order date,SKU,Qty,Cost\n"
        ",A,USD,2026-10-01,a,1,2.00\n"
        "1,A,USD,2026-10-01,a,1,2.00\n"
        "2,,USD,2026-02-30,a,x,2.00\n"
        "3,A,Dollars,2026-10-01,,1,\n"
        "4,A,USD,2026-10-01,a,,2.00\n"
        "5,A,USD,2026-10-01,a,1,1.2.3\n"
        "6,A,USD,2026-10-01,a,1,\n"
        "7,A,USD,2026-10-01,a,1,2.00\n"
    )
    result = read(file, text)
    assert [order.number for order in result.orders] == ["7"]
    assert [order.number for order in result.failed] == ["1", "2", "3", "4", "5", "6", ""]
    assert [(problem.row, problem.column) for problem in result.problems] == [
        (2, "PO"),
        (3, "PO"),
        (4, "Order date"),
        (4, "Qty"),
        (4, "Supplier"),
        (5, "Currency"),
        (5, "SKU"),
        (6, "Qty"),
        (7, "Cost"),
        (8, "Cost"),
    ]
    assert all(problem.message.endswith(".") for problem in result.problems)


def test_repeated_cost_columns_become_one_cost_line_and_cost_rows_their_own(file: Path) -> None:
    text = (
        "PO,Supplier,Currency,SKU,Product,Qty,Cost,Shipping,Discount,Adjustment,Adjustment description,Line total\n"
        "1,A,USD,a,Mug,1,2.00,15.00,3.00,0,,2.00\n"
        "1,A,USD,b,Bowl,1,2.00,15.00,3.00,0,,2.00\n"
        "1,A,USD,,Import duty,,,15.00,3.00,,,4.50\n"
        "2,A,USD,a,Mug,1,2.00,5.00,,-0.10,Rounding,2.00\n"
        "2,A,USD,b,Bowl,1,2.00,7.00,,-0.10,Rounding,2.00\n"
    )
    result = read(file, text)
    costs = [[(cost.label, cost.amount, cost.kind) for cost in order.cost_lines] for order in result.orders]
    assert costs == [
        [
            ("Import duty", Decimal("4.50"), CostKind.DUTY),
            ("Shipping", Decimal("15.00"), CostKind.FREIGHT),
            ("Discount", Decimal("-3.00"), CostKind.DISCOUNT),
        ],
        [
            ("Shipping", Decimal("12.00"), CostKind.FREIGHT),
            ("Rounding", Decimal("-0.10"), CostKind.ADJUSTMENT),
        ],
    ]
    assert any("added up to 12.00" in warning for warning in result.warnings)


def test_decimal_style_is_decided_per_column(file: Path) -> None:
    text = (
        "PO;Supplier;Currency;SKU;Qty;Cost;Received\n1;A;EUR;a;1.200;1.299,00;1.000\n1;A;EUR;b;5;0,0375;2\n"
    )
    lines = one(read(file, text)).lines
    assert [(line.quantity, line.unit_cost) for line in lines] == [
        (Decimal(1200), Decimal("1299.00")),
        (Decimal(5), Decimal("0.0375")),
    ]


def test_an_undecidable_decimal_sign_is_asked_for(file: Path) -> None:
    text = "PO;Supplier;Currency;SKU;Qty;Cost\n1;A;EUR;a;1;1,250\n"
    (problem,) = read(file, text).problems
    assert (problem.row, problem.column, problem.value) == (2, "Cost", "1,250")
    assert one(read(file, text, ReadOptions(decimal_comma=True))).lines[0].unit_cost == Decimal("1.250")
    assert one(read(file, text, ReadOptions(decimal_comma=False))).lines[0].unit_cost == Decimal(1250)


def test_day_and_month_are_decided_per_column_or_asked_for(file: Path) -> None:
    head = "PO,Supplier,Currency,SKU,Qty,Cost,Order date,Due date\n"
    text = head + "1,A,USD,a,1,2,03/04/2026,25/04/2026\n2,A,USD,a,1,2,05/06/2026,01/02/2026\n"
    problems = read(file, text).problems
    assert [(problem.row, problem.column) for problem in problems] == [(2, "Order date")]
    first = read(file, text, ReadOptions(day_first=False)).orders[0]
    assert (str(first.ordered_date), str(first.payment.due_date)) == ("2026-03-04", "2026-04-25")
    assert str(read(file, text, ReadOptions(day_first=True)).orders[1].ordered_date) == "2026-06-05"


def test_a_bare_tax_column_is_asked_about(file: Path) -> None:
    text = "PO,Supplier,Currency,SKU,Qty,Cost,Tax\n1,A,USD,a,1,200.00,5\n1,A,USD,b,1,100.00,5\n"
    (problem,) = read(file, text).problems
    assert (problem.row, problem.column) == (2, "Tax")
    percent = one(read(file, text, ReadOptions(tax_column=TaxColumn.PERCENT)))
    assert [line.tax for line in percent.lines] == [Decimal("10.00"), Decimal("5.00")]
    amount = one(read(file, text, ReadOptions(tax_column=TaxColumn.LINE_AMOUNT)))
    assert [line.tax for line in amount.lines] == [Decimal("5.00"), Decimal("5.00")]
    whole = one(read(file, text, ReadOptions(tax_column=TaxColumn.ORDER_AMOUNT)))
    assert [(cost.kind, cost.amount) for cost in whole.cost_lines] == [(CostKind.TAX, Decimal(5))]


def test_total_is_the_pos_when_it_repeats_and_the_lines_otherwise(file: Path) -> None:
    head = "PO,Supplier,Currency,SKU,Qty,Cost,Total\n"
    order = one(read(file, head + "1,A,USD,a,2,3.00,16.00\n1,A,USD,b,1,10.00,16.00\n"))
    assert (order.stated.total, order.lines[0].line_total) == (Decimal("16.00"), None)
    order = one(read(file, head + "1,A,USD,a,2,3.00,6.00\n1,A,USD,b,1,10.00,10.00\n"))
    assert (order.stated.total, order.lines[0].line_total) == (None, Decimal("6.00"))


def test_a_stated_total_that_differs_is_a_warning(file: Path) -> None:
    text = "PO,Supplier,Currency,SKU,Qty,Cost,Order total\n1,A,USD,a,2,3.00,7.00\n"
    result = read(file, text)
    assert result.ok
    assert "difference 1.00" in result.warnings[0]


def test_unknown_statuses_are_kept_with_a_warning_and_unknown_columns_are_listed(file: Path) -> None:
    text = "PO,Supplier,Currency,Status,SKU,Qty,Cost,Colour,Landing fee\n1,A,USD,Waiting,a,1,2,blue,3.00\n"
    result = read(file, text)
    order = one(result)
    assert (order.status, order.status_raw) == (PoStatus.UNKNOWN, "Waiting")
    assert result.mapping.unrecognised == ("Colour", "Landing fee")
    assert [warning.split(".")[0] for warning in result.warnings] == [
        "Column Landing fee was not read",
        'The status "Waiting" is not known; 1 PO keeps it as it is',
    ]


def test_chosen_columns_go_before_the_aliases(file: Path) -> None:
    text = "PO,Supplier,Currency,SKU,Qty,Cost,Kleur,Status\n1,A,USD,a,1,2,blue,nonsense\n"
    options = ReadOptions(columns={"Kleur": "line_variant_title", "Status": ""})
    order = one(read(file, text, options))
    assert (order.lines[0].variant_title, order.status) == ("blue", PoStatus.ORDERED)


def test_rows_of_totals_are_left_out(file: Path) -> None:
    result = read(file, ROWS + "Total,,,,,,18,162.60\n")
    assert len(one(result).lines) == 2
    assert any("look like totals: row 4" in warning for warning in result.warnings)


def test_a_unit_cost_is_taken_from_the_line_total_only_when_it_fits_exactly(file: Path) -> None:
    head = "PO,Supplier,Currency,SKU,Qty,Line total\n"
    assert one(read(file, head + "1,A,USD,a,12,94.20\n")).lines[0].unit_cost == Decimal("7.85")
    assert one(read(file, head + "1,A,USD,a,3,10.00\n")).lines[0].amount == Decimal("10.00")
    (problem,) = read(file, head + "1,A,USD,a,7000000,10.00\n").problems
    assert "unit cost" in problem.message


def test_an_amount_in_another_currency_is_told(file: Path) -> None:
    text = "PO,Supplier,Currency,SKU,Qty,Cost\n1,A,USD,a,1,$2.00\n1,A,USD,b,1,€3.00\n2,B,EUR,b,1,EUR 3.00\n"
    (problem,) = read(file, text).problems
    assert (problem.row, problem.column) == (3, "Cost")
    assert problem.message.startswith("PO 1 is in USD, but this amount is in EUR.")


def test_doubtful_rows_are_read_with_a_warning(file: Path) -> None:
    text = (
        "PO,Supplier,Currency,Status,SKU,Product,Qty,Cost,Line total,Canceled quantity\n"
        "1,A,USD,Sent,5.01E+12,Mug,2,3.00,7.00,\n"
        "1,A,USD,Sent,b,Bowl,10,3.00,,4\n"
        "1,A,USD,Sent,,,,,9.00,\n"
        "1,A,USD,Sent,,Loyalty discount,,,5.00,\n"
    )
    result = read(file, text)
    order = one(result)
    assert [line.quantity for line in order.lines] == [Decimal(2), Decimal(6)]
    assert [(cost.label, cost.amount) for cost in order.cost_lines] == [("Loyalty discount", Decimal("5.00"))]
    for words in (
        "shortened the number in row 2",
        "4 of 10 were canceled",
        "Row 4 has an amount",
        "Write -5.00",
    ):
        assert any(words in warning for warning in result.warnings), words
    assert any("unit cost in row 2." in warning for warning in result.warnings)
