"""The comparison of `lists.py`, small: both ways show the same POs in the same order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.listing import OrderQuery, OrderRow, SortKey
from app.storage import open_readers, open_stores
from app.ui.theme import Mode, Theme
from tests.benchmarks.lists import compare, fill, proxy_of, service_over
from tests.support.bench import MovableClock

COUNT = 300


def test_both_ways_find_and_sort_alike(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    stores = open_stores(tmp_path / "p.sqlite3", MovableClock())
    fill(stores, COUNT)
    stores.close()
    readers = open_readers(tmp_path / "p.sqlite3", MovableClock())
    service = service_over(readers)
    query = OrderQuery(sort=SortKey.TOTAL, descending=False)
    proxy = proxy_of(list(service.page(OrderQuery(), 0, COUNT)))
    proxy.sort(0)
    for text in ("", "inv-00", "TRADING", "nothing"):
        proxy.setFilterFixedString(text)
        shown: list[OrderRow] = [
            proxy.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(proxy.rowCount())
        ]
        ours = service.page(replace(query, search=text), 0, COUNT)
        assert [row.total for row in ours] == [row.total for row in shown]
        assert {row.po_id for row in ours} == {row.po_id for row in shown}
    readers.close()


def test_the_table_of_times_is_made(qapp: QApplication, tmp_path: Path) -> None:
    Theme(Mode.LIGHT).apply(qapp)
    figures = compare(tmp_path / "p.sqlite3", COUNT)
    assert [figure.what for figure in figures][:2] == ["first paint", "sort by total"]
    assert all(figure.ours > 0 and figure.proxy > 0 for figure in figures)
