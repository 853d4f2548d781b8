"""Requests for each PO: counts, not times, so that they are the same on every machine. Run with -s to see the table."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.orders import CostKind, CostLine, Line, PoStatus, PurchaseOrder, Supplier, new_po_id
from tests.benchmarks.naive import Naive
from tests.support.bench import Bench, bench

MANY = 1000
SUPPLIERS = ("Acme Tea", "Björk & Söhne", "Cormorant Supply", "Driftwood Paper", "Elm Street Mills")


def order_of(number: int, lines: int = 10) -> PurchaseOrder:
    """A PO with ten products of a hundred and one cost line."""
    return PurchaseOrder(
        new_po_id("my-shop", str(number)),
        str(number),
        Supplier(SUPPLIERS[number % len(SUPPLIERS)]),
        "USD",
        status=PoStatus.ORDERED,
        lines=tuple(_line((number * 7 + place) % 100) for place in range(lines)),
        cost_lines=(CostLine("Freight", Decimal("7.30"), CostKind.FREIGHT),),
    )


def _line(product: int) -> Line:
    return Line(Decimal(2), Decimal("1.25"), sku=f"SKU-{product}", product_title=f"Product {product}")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def warm(shop: Bench) -> None:
    """The lists are known and fresh: one PO of each supplier was sent, with every product."""
    shop.put(*(order_of(number) for number in range(1, 101)))
    shop.sync()
    shop.requests()


def test_a_warm_create_is_one_request_and_no_read(shop: Bench) -> None:
    warm(shop)
    shop.put(order_of(501))
    shop.sync(order_of(501).id)
    assert shop.requests() == (0, 1)


def test_an_update_is_one_request_and_no_read(shop: Bench) -> None:
    warm(shop)
    shop.edit(order_of(7).id, note_to_supplier="Ring twice")
    shop.sync(order_of(7).id)
    assert shop.requests() == (0, 1)


def test_unchanged_pos_cost_nothing(shop: Bench) -> None:
    warm(shop)
    assert shop.sync().unchanged == 100
    assert shop.requests() == (0, 0)


@pytest.mark.timeout(900)  # a busy machine may take its time
def test_a_thousand_pos_into_an_empty_company_and_their_cold_second_start(tmp_path: Path) -> None:
    """The naive flow stands beside it, counted in the same run against the same practice company."""
    with bench(tmp_path / "ours") as shop:
        shop.put(*(order_of(number) for number in range(1, MANY + 1)))
        shop.requests()
        first = shop.sync()
        reads, writes = shop.requests()
        assert first.created == MANY
        shop.restart()
        shop.clock.advance(86_400)
        cold = shop.sync()
        cold_reads, cold_writes = shop.requests()
        assert cold.unchanged == MANY
        assert cold_writes == 0
    with bench(tmp_path / "naive") as other:
        naive = Naive(other.practice, other.realm)
        for number in range(1, MANY + 1):
            naive.create(order_of(number))
        assert len(other.there()) == MANY
    records = len(SUPPLIERS) + 100
    table = (
        f"\n{MANY} POs of 10 lines into an empty company   requests   reads   per PO\n"
        f"  ours                                      {reads + writes:>8} {reads:>7} {(reads + writes) / MANY:>8.3f}\n"
        f"  naive flow                                {naive.reads + naive.writes:>8} {naive.reads:>7} "
        f"{(naive.reads + naive.writes) / MANY:>8.3f}\n"
        f"  ours, second start a day later            {cold_reads + cold_writes:>8} {cold_reads:>7}\n"
    )
    print(table)
    assert writes <= MANY + records
    assert reads <= 20 + MANY // 50
    assert cold_reads <= 5
    assert naive.reads + naive.writes > 12 * (reads + writes)
