from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import UserMustAct
from app.domain.orders import new_po_id
from app.sources import ReadResult, document_from_order, load_sample_shop, read_file

DOCUMENT: dict[str, Any] = {
    "schema": "po/1",
    "source": {"kind": "manual", "external_id": "x-1"},
    "number": "PO-77",
    "status": "ordered",
    "supplier": {"name": "Velloway Textiles"},
    "currency": "USD",
    "lines": [{"sku": "VT-MAT", "quantity": "2", "unit_cost": "12.70"}],
}


def read(path: Path, data: object) -> ReadResult:
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return read_file(path, "shop")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "feed.txt"


@pytest.mark.parametrize("data", [DOCUMENT, [DOCUMENT], {"purchase_orders": [DOCUMENT], "cursor": "9"}])
def test_one_document_a_list_or_a_feed(file: Path, data: object) -> None:
    (order,) = read(file, data).orders
    assert (order.number, order.id) == ("77", new_po_id("shop", "77"))
    assert (order.origin.kind, order.origin.file_name, order.origin.external_id) == (
        "json",
        "feed.txt",
        "x-1",
    )


def test_every_po_of_the_sample_shop_comes_back_from_its_document(file: Path) -> None:
    shop, orders = load_sample_shop()
    file.write_text(json.dumps([document_from_order(order) for order in orders]), encoding="utf-16")
    result = read_file(file, shop.shop_id)
    assert [document_from_order(order) for order in result.orders] == [
        document_from_order(order) for order in orders
    ]
    assert [order.id for order in result.orders] == [order.id for order in orders]


def test_errors_are_told_by_path_in_plain_words_all_at_once(file: Path) -> None:
    broken = {
        **DOCUMENT,
        "number": "",
        "status": "lost",
        "currency": "usd",
        "created_date": "2026-02-30",
        "supplier": {},
        "lines": [{"quantity": 2, "unit_cost": "1,50"}],
    }
    result = read(file, {"purchase_orders": [DOCUMENT, broken]})
    assert [order.number for order in result.orders] == ["77"]
    assert result.rejected.documents[0][0] == broken
    assert {(problem.column, problem.message) for problem in result.problems} == {
        ("purchase_orders[1].number", "number must not be empty."),
        (
            "purchase_orders[1].status",
            "status must be one of draft, ordered, shipped, delivered, canceled, unknown.",
        ),
        ("purchase_orders[1].currency", 'currency must be three capital letters such as "USD".'),
        (
            "purchase_orders[1].created_date",
            "created_date is not a day of the calendar; write it like 2026-11-24.",
        ),
        ("purchase_orders[1].supplier", "name is missing. Add it."),
        ("purchase_orders[1].lines[0]", "It needs a SKU or a product_title."),
        ("purchase_orders[1].lines[0].quantity", "quantity must be text in quotation marks."),
        (
            "purchase_orders[1].lines[0].unit_cost",
            'unit_cost must be a number such as "12.50", with six decimals at most.',
        ),
    }


def test_a_po_without_lines_and_costs_does_not_fit_the_form(file: Path) -> None:
    (problem,) = read(file, {**DOCUMENT, "lines": []}).problems
    assert problem.message == "It needs at least one line or cost line."


def test_the_same_number_twice_and_unreal_amounts_are_refused(file: Path) -> None:
    result = read(file, [DOCUMENT, {**DOCUMENT, "number": "77"}, {**DOCUMENT, "number": "78"}])
    assert [(problem.column, problem.value) for problem in result.problems] == [
        ("[0].number", "77"),
        ("[1].number", "77"),
    ]
    assert [order.number for order in result.orders] == ["78"]
    huge = {**DOCUMENT, "lines": [{"sku": "a", "quantity": "9" * 60, "unit_cost": "1"}]}
    (problem,) = read(file, huge).problems
    assert problem.column == "lines[0].quantity"


@pytest.mark.parametrize(
    "text",
    [
        "{",
        '{"number": NaN}',
        '{"hello": 1}',
        "[]",
        '{"purchase_orders": []}',
        "[" * 100_000,
        json.dumps([{**DOCUMENT, "number": "\ud800"}]),
    ],
)
def test_what_holds_no_purchase_orders_is_refused(file: Path, text: str) -> None:
    with pytest.raises(UserMustAct, match=r"feed\.txt"):
        read(file, text)


def test_prefix_and_outer_spaces_do_not_count(file: Path) -> None:
    number = "PO-" + "7" * 18
    (order,) = read(file, [{**DOCUMENT, "number": number, "supplier": {"name": " A "}}]).orders
    assert (order.number, order.doc_number, order.supplier.name) == ("7" * 18, number, "A")
    problems = read(file, [{**DOCUMENT, "number": "PO#  ", "supplier": {"name": " "}}]).problems
    assert [problem.column for problem in problems] == ["[0].number", "[0].supplier.name"]


def test_control_characters_do_not_come_in(file: Path) -> None:
    (order,) = read(file, [{**DOCUMENT, "reference": "IN\u0000V\u0007-1", "internal_note": "a\nb"}]).orders
    assert (order.reference, order.internal_note) == ("INV-1", "a\nb")
