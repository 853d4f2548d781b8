"""Long lists on disk."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import EnvironmentProblem
from app.domain.orders import Line, PoStatus, PurchaseOrder, Supplier
from app.domain.sequences import Chained, in_pieces
from app.sources.spool import Spool, Spooled


def _spooled(count: int, page: int = 7) -> Spooled[int]:
    spool: Spool[int] = Spool(page=page)
    for number in range(count):
        spool.add(number)
    found = spool.done()
    assert isinstance(found, Spooled)
    return found


def test_a_short_list_stays_a_tuple() -> None:
    spool: Spool[int] = Spool(page=3)
    for number in range(3):
        spool.add(number)
    assert spool.done() == (0, 1, 2)


@pytest.mark.parametrize(
    "cut", [slice(None), slice(5, 16), slice(13, 14), slice(-3, None), slice(4, 90), slice(9, 2)]
)
def test_a_long_list_reads_like_the_same_list_in_memory(cut: slice) -> None:
    found, same = _spooled(30), list(range(30))
    assert (len(found), list(found), found[0], found[29], found[-1]) == (30, same, 0, 29, 29)
    assert found[cut] == tuple(same[cut])
    assert Chained(found, (30, 31))[cut] == tuple([*same, 30, 31][cut])
    assert [len(piece) for piece in in_pieces(found, 12)] == [12, 12, 6]
    with pytest.raises(IndexError):
        found[30]


def test_heavy_items_make_short_pages_and_come_back_equal() -> None:
    order = PurchaseOrder(
        id="1",
        number="1",
        supplier=Supplier("Clay"),
        currency="USD",
        status=PoStatus.ORDERED,
        ordered_date=date(2026, 11, 3),
        lines=(Line(Decimal("2.50"), Decimal(3), sku="é"),),
    )
    spool: Spool[PurchaseOrder] = Spool(page=10)
    for _ in range(5):
        spool.add(order, 9)
    found = spool.done()
    assert isinstance(found, Spooled)
    assert list(found) == [order] * 5
    assert found[3].status is PoStatus.ORDERED


def test_no_room_is_this_computers_problem_in_plain_words(tmp_path: Path) -> None:
    spool: Spool[int] = Spool(tmp_path / "gone", page=1)
    spool.add(1)
    with pytest.raises(EnvironmentProblem, match="Nothing was imported"):
        spool.add(2)


def test_nothing_of_it_can_be_seen_in_the_folder(tmp_path: Path) -> None:
    spool: Spool[int] = Spool(tmp_path, page=1)
    for number in range(3):
        spool.add(number)
    assert list(spool.done()) == [0, 1, 2]
    assert list(tmp_path.iterdir()) == []
