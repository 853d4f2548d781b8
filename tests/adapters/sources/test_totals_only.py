from __future__ import annotations

from pathlib import Path

from app.sources import read_file


def test_a_file_with_nothing_but_a_totals_row_says_so(tmp_path: Path) -> None:
    file = tmp_path / "totals.csv"
    file.write_text("po number,supplier,currency,sku,cost\n,,,,SUM\n", encoding="utf-8")
    result = read_file(file, "shop")
    assert not result.orders
    assert [problem.message for problem in result.problems] == [
        "No row holds a purchase order. Choose a file with purchase orders."
    ]
