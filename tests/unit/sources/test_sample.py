from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.orders import CostKind, PaymentStatus, PoStatus, PurchaseOrder
from app.domain.settings import SyncSettings
from app.domain.totals import totals_of
from app.domain.validation import eligibility
from app.sources import document_from_order, load_sample_shop, read_file, resource_path
from app.sources.canonical import order_from_document
from app.sources.documents import po_validator

SAMPLE = resource_path("sample")


@pytest.fixture(scope="module")
def orders() -> tuple[PurchaseOrder, ...]:
    return load_sample_shop()[1]


def test_the_shop_has_its_pos_with_stable_ids(orders: tuple[PurchaseOrder, ...]) -> None:
    shop, again = load_sample_shop()
    assert (shop.shop_id, shop.name) == ("fern-and-fable", "Fern & Fable")
    assert [order.number for order in orders] == [str(number) for number in range(101, 164)]
    assert again == orders
    assert len({order.id for order in orders}) == 63


def test_every_stated_total_is_what_the_domain_computes(orders: tuple[PurchaseOrder, ...]) -> None:
    for order in orders:
        totals, stated = totals_of(order), order.stated
        assert (stated.subtotal, stated.costs, stated.tax, stated.total) == (
            totals.subtotal,
            totals.costs,
            totals.tax,
            totals.total,
        )


def test_the_sample_covers_what_a_shop_meets(orders: tuple[PurchaseOrder, ...]) -> None:
    lines = [line for order in orders for line in order.lines]
    costs = [cost for order in orders for cost in order.cost_lines]
    assert {order.status for order in orders} == set(PoStatus)
    assert {order.payment.status for order in orders} == set(PaymentStatus)
    assert {cost.kind for cost in costs} == set(CostKind) - {CostKind.TAX, CostKind.OTHER}
    assert {order.currency for order in orders} == {"USD", "EUR"}
    assert all(bool(order.exchange_rate) == (order.currency == "EUR") for order in orders)
    assert len({order.destination.name for order in orders}) == 2
    assert len({line.sku for line in lines}) > 130
    assert Decimal("0.0375") in {line.unit_cost for line in lines}
    assert any(line.tax_percent for line in lines)
    assert any(line.tax_amount for line in lines)


def test_each_supplier_is_the_same_on_all_its_pos(orders: tuple[PurchaseOrder, ...]) -> None:
    suppliers = {order.supplier for order in orders}
    assert len(suppliers) == len({supplier.key for supplier in suppliers}) == 12
    assert all(supplier.email and supplier.phone and supplier.address.line1 for supplier in suppliers)
    assert "L'Atelier Prévôt & Fils" in {supplier.name for supplier in suppliers}


def test_only_the_empty_and_the_canceled_pos_cannot_be_sent(orders: tuple[PurchaseOrder, ...]) -> None:
    stays = [order.number for order in orders if not eligibility(order, SyncSettings(), linked=False).ok]
    assert stays == ["126", "149", "160"]


def test_documents_fit_the_schema_and_read_back(orders: tuple[PurchaseOrder, ...]) -> None:
    for order in orders:
        document = json.loads(json.dumps(document_from_order(order)))
        assert not list(po_validator().iter_errors(document))
        assert order_from_document(document, "fern-and-fable", order.origin) == order


def test_the_examples_say_the_same_in_all_three_formats() -> None:
    results = [
        read_file(SAMPLE / f"example-purchase-orders.{ending}", "s") for ending in ("csv", "xlsx", "json")
    ]
    assert all(result.ok and not result.warnings for result in results)
    assert [{order.origin.kind for order in result.orders} for result in results] == [
        {"csv"},
        {"xlsx"},
        {"json"},
    ]
    plain = [
        [replace(order, origin=replace(order.origin, kind="", file_name="")) for order in result.orders]
        for result in results
    ]
    assert len(plain[0]) == 5
    assert plain[0] == plain[1] == plain[2]


def test_the_generator_makes_exactly_the_shipped_files(tmp_path: Path) -> None:
    paths = os.pathsep.join([str(SAMPLE.parents[1]), os.environ.get("PYTHONPATH", "")])
    subprocess.run(
        [sys.executable, SAMPLE / "make_sample.py", tmp_path],
        check=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    made = sorted(path.name for path in tmp_path.iterdir())
    assert len(made) == 4
    for name in made:
        if not name.endswith(".xlsx"):  # packed bytes may differ between versions of zlib
            assert (tmp_path / name).read_bytes() == (SAMPLE / name).read_bytes(), name
