"""The list of POs against a `QSortFilterProxyModel` over the same rows, and a probe of the event loop during a sync.

By command (it takes minutes)::

    python -m tests.benchmarks.lists --count 100000            # times of both, and their ratios
    python -m tests.benchmarks.lists --probe --count 2000      # late ticks while a sync runs, beside an idle window
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,  # noqa: TID251 - what our list is measured against
    Qt,
)
from PySide6.QtWidgets import QApplication, QTableView

from app.domain.links import Connection, PoState
from app.domain.listing import OrderQuery, OrderRow, SortKey
from app.domain.orders import Line, PoStatus, PurchaseOrder, Supplier, new_po_id
from app.domain.sync_state import SyncState
from app.domain.tracing import Change, ChangeSource
from app.services.orders import OrdersService
from app.storage import Stores, open_readers, open_stores
from app.ui.orders.columns import COLUMNS
from app.ui.orders.delegate import OrderDelegate
from app.ui.orders.model import OrdersModel
from app.ui.theme import Mode, Theme
from tests.benchmarks.probe import probe
from tests.support.bench import REALM, MovableClock

_ROOT = QModelIndex()
_STATES = (SyncState.IN_QUICKBOOKS,) * 14 + (
    SyncState.READY,
    SyncState.BILLED,
    SyncState.PAID,
    SyncState.NEEDS_YOU,
)
_STATUSES = tuple(PoStatus)[:5]
#: Column, and where its title stands in both models.
_TOTAL = next(place for place, column in enumerate(COLUMNS) if column.sort is SortKey.TOTAL)


def fill(stores: Stores, count: int) -> None:
    """So many POs of 400 suppliers with badges."""
    chance = random.Random(7)
    shop = stores.settings.shop()[0]
    for start in range(0, count, 1000):
        orders = [_order(chance, shop, number) for number in range(start + 1, min(start + 1000, count) + 1)]
        stores.orders.save(orders, Change(ChangeSource.FILE, "benchmark"))
        now = datetime(2026, 11, 24, tzinfo=UTC)
        stores.links.set_states(
            [PoState(order.id, REALM, chance.choice(_STATES), updated_at=now) for order in orders]
        )


def _order(chance: random.Random, shop: str, number: int) -> PurchaseOrder:
    day = date(2026, 11, 24) - timedelta(days=chance.randrange(2000))
    lines = tuple(
        Line(
            Decimal(chance.randrange(1, 40)),
            Decimal(chance.randrange(100, 9000)) / 100,
            f"SKU-{chance.randrange(20000):05}",
            f"Product {chance.randrange(20000)}",
        )
        for _ in range(chance.randrange(1, 5))
    )
    return PurchaseOrder(
        new_po_id(shop, str(number)),
        str(number),
        Supplier(f"Supplier {chance.randrange(400):03} Trading"),
        "EUR" if number % 7 == 0 else "USD",
        status=chance.choice(_STATUSES),
        lines=lines,
        created_date=day,
        expected_date=day + timedelta(days=21),
        reference=f"INV-{number * 37 % 1_000_000:06}",
    )


class AllRows(QAbstractTableModel):
    """The plain way: every row in memory."""

    def __init__(self, rows: list[OrderRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.UserRole + 1:  # what is sorted by
            return float(row.total)
        if role == Qt.ItemDataRole.UserRole + 2:  # what is searched
            return f"PO-{row.number} {row.supplier} {row.reference}"
        return COLUMNS[index.column()].words(row) if role == Qt.ItemDataRole.DisplayRole else None


def proxy_of(rows: list[OrderRow]) -> QSortFilterProxyModel:
    """A proxy as one would write it first."""
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(AllRows(rows, proxy))
    proxy.setSortRole(Qt.ItemDataRole.UserRole + 1)
    proxy.setFilterRole(Qt.ItemDataRole.UserRole + 2)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return proxy


@dataclass(frozen=True, slots=True)
class Figure:
    """Milliseconds of one thing with our list and with the proxy."""

    what: str
    ours: float
    proxy: float


def view_of(model: QAbstractTableModel | QSortFilterProxyModel, theme: Theme) -> QTableView:
    """The same table for both."""
    view = QTableView()
    view.setModel(model)
    view.setItemDelegate(OrderDelegate(theme, lambda: date(2026, 11, 24), view))
    view.verticalHeader().setDefaultSectionSize(44)
    view.resize(1100, 800)
    return view


def measure(  # noqa: C901 - one small function for each thing that is measured
    service: OrdersService, theme: Theme, repeat: int = 3
) -> list[Figure]:
    """Each thing with both in turn, the best of some tries; a paint of the whole view is part of it."""
    made: dict[str, Any] = {}

    def ours() -> None:
        made["model"] = OrdersModel(service)
        made["view"] = view_of(made["model"], theme)
        made["view"].grab()

    def theirs() -> None:
        query = OrderQuery(service.realm_id())
        rows = list(service.page(query, 0, service.count(query)))
        made["proxy"] = proxy_of(rows)
        made["proxied"] = view_of(made["proxy"], theme)
        made["proxied"].grab()

    found = [Figure("first paint", best(ours, 1), best(theirs, 1))]
    model, view = cast(OrdersModel, made["model"]), made["view"]
    proxy, proxied = cast(QSortFilterProxyModel, made["proxy"]), made["proxied"]
    turn = {"ours": False, "proxy": False}

    def sort_ours() -> None:
        turn["ours"] = not turn["ours"]
        model.set_query(replace(model.query, sort=SortKey.TOTAL, descending=turn["ours"]))
        view.grab()

    def sort_proxy() -> None:
        turn["proxy"] = not turn["proxy"]
        order = Qt.SortOrder.DescendingOrder if turn["proxy"] else Qt.SortOrder.AscendingOrder
        proxy.sort(_TOTAL, order)
        proxied.grab()

    def search_ours(text: str) -> Callable[[], None]:
        def search() -> None:
            model.set_query(replace(model.query, search=""))
            model.set_query(replace(model.query, search=text))
            view.grab()

        return search

    def search_proxy(text: str) -> Callable[[], None]:
        def search() -> None:
            proxy.setFilterFixedString(text)
            proxied.grab()
            proxy.setFilterFixedString("")

        return search

    def jump(shown: QTableView, rows: Callable[[], int]) -> Callable[[], None]:
        def to_the_middle_and_end() -> None:
            for row in (rows() // 2, rows() - 1, 0):
                shown.scrollTo(shown.model().index(row, 0))
                shown.grab()

        return to_the_middle_and_end

    found.append(Figure("sort by total", best(sort_ours, repeat), best(sort_proxy, repeat)))
    found.append(
        Figure(
            "jump (3)", best(jump(view, model.rowCount), repeat), best(jump(proxied, proxy.rowCount), repeat)
        )
    )
    for what, text in (("search a number", "inv-012345"), ("search a supplier", "supplier 123")):
        found.append(Figure(what, best(search_ours(text), repeat), best(search_proxy(text), repeat)))
    model.set_query(replace(model.query, search=""))

    def filter_ours() -> None:
        model.set_query(replace(model.query, states=frozenset()))
        model.set_query(replace(model.query, states=frozenset({SyncState.NEEDS_YOU})))
        view.grab()

    def filter_proxy() -> None:
        proxy.setFilterRole(Qt.ItemDataRole.DisplayRole)
        proxy.setFilterKeyColumn(len(COLUMNS) - 1)
        proxy.setFilterFixedString("Needs you")
        proxied.grab()
        proxy.setFilterFixedString("")

    found.append(Figure("filter: needs you", best(filter_ours, repeat), best(filter_proxy, repeat)))
    return found


def best(work: Callable[[], None], repeat: int) -> float:
    """The shortest of some tries in milliseconds."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def service_over(readers: Stores) -> OrdersService:
    """The service as the window has it, on a read-only connection."""
    return OrdersService(
        readers.orders,
        readers.links,
        readers.questions,
        readers.mirror,
        readers.settings,
        lambda connection, kind, ident: "",
        readers.versions,
        readers.receipts,
        readers.records,
        readers.history,
    )


def compare(path: Path, count: int) -> list[Figure]:
    """Fill a database (one that is there already is taken as it is) and measure both ways."""
    there = path.exists()
    clock = MovableClock()
    stores = open_stores(path, clock)
    if not there:
        stores.settings.put_connection(
            Connection(stores.settings.shop()[0], "practice", REALM, "Harbour Lane Goods")
        )
        fill(stores, count)
    stores.close()
    readers = open_readers(path, clock)
    theme = Theme(Mode.LIGHT)
    try:
        return measure(service_over(readers), theme)
    finally:
        readers.close()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--database", type=Path, help="kept for the next time")
    parser.add_argument("--probe", action="store_true")
    asked = parser.parse_args()
    app = QApplication([])
    if asked.probe:
        for line in probe(asked.count):
            print(line)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = asked.database or Path(folder, "inventory-mate.sqlite3")
        print(f"{'':22}{'ours ms':>10}{'proxy ms':>11}{'ratio':>8}")
        for figure in compare(path, asked.count):
            ratio = figure.proxy / max(figure.ours, 0.001)
            print(f"{figure.what:22}{figure.ours:10.1f}{figure.proxy:11.1f}{ratio:8.1f}")
    del app


if __name__ == "__main__":
    main()
