from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

import pytest

from app.sources.cells import Cell, CellError
from app.sources.dates import OrderEvidence, read_date
from app.sources.fields import Kind
from app.sources.survey import Facts


def weighed(cells: Sequence[tuple[int, Cell]]) -> OrderEvidence:
    """What a column with these cells shows."""
    facts = Facts(Kind.DATE)
    for row, cell in cells:
        facts.see(row, cell)
    return facts.dates


DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("cell", "day_first"),
    [
        ("2026-11-03", False),
        ("2026-11-03T23:59:00Z", False),
        ("2026-11-03 08:15 AM", True),
        ("2026/11/3", True),
        ("20261103", False),
        ("03/11/2026", True),
        ("11/03/2026", False),
        ("11/3/26", False),
        ("3-11-26 10:00", True),
        ("3 Nov 2026", False),
        ("03-Nov-26", True),
        ("November 3rd, 2026", True),
        ("Tue, 3 Nov 2026", False),
        (date(2026, 11, 3), False),
        (datetime(2026, 11, 3, 23, 59), True),  # noqa: DTZ001
    ],
)
def test_dates_as_people_write_them(cell: Cell, day_first: bool) -> None:
    assert read_date(cell, day_first=day_first) == DAY


@pytest.mark.parametrize(
    "cell", ["soon", "13/13/2026", "2026-02-30", "0026-01-01", "3 Foo 2026", Decimal(46000), True]
)
def test_what_is_no_date_is_refused_with_a_sentence(cell: Cell) -> None:
    with pytest.raises(CellError, match=r"\w+ \w+.*\."):
        read_date(cell, day_first=False)


def test_one_clear_cell_decides_the_order_of_the_column() -> None:
    assert weighed([(2, "03/04/2026"), (3, "25/04/2026")]).day_comes_first is True
    assert weighed([(2, "03/04/2026"), (3, "04/25/2026")]).day_comes_first is False
    assert weighed([(2, "03.04.2026")]).day_comes_first is True


def test_an_open_column_names_its_first_open_cell() -> None:
    evidence = weighed([(2, "05/05/2026"), (3, "03/04/2026"), (4, "2026-12-31")])
    assert evidence.day_comes_first is None
    assert evidence.open_cell == (3, "03/04/2026")
