"""The model reads pages when they are looked at, and re-reads only what a change set touches."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.listing import OrderQuery, SortKey
from app.domain.sync_state import SyncState
from app.ui.orders.format import dates_in
from app.ui.orders.model import ROW_ROLE, OrdersModel
from tests.ui.fakes import FakeOrders, Shelf, make_order, orders_service

BY_NUMBER = OrderQuery(realm_id="realm-1", sort=SortKey.NUMBER, descending=False)


class Watch:
    """Notes what a view would be told."""

    def __init__(self, model: OrdersModel) -> None:
        self.rows: list[tuple[int, int]] = []
        self.resets = 0
        self.removed: list[tuple[int, int]] = []
        self.inserted: list[tuple[int, int]] = []
        model.dataChanged.connect(self._data)
        model.modelReset.connect(self._reset)
        model.rowsRemoved.connect(lambda _, first, last: self.removed.append((first, last)))
        model.rowsInserted.connect(lambda _, first, last: self.inserted.append((first, last)))

    def _data(self, first: QModelIndex, last: QModelIndex) -> None:
        self.rows.append((first.row(), last.row()))

    def _reset(self) -> None:
        self.resets += 1


@pytest.fixture
def big() -> tuple[OrdersModel, FakeOrders, Shelf]:
    shelf = Shelf().fill(5000)
    fake = FakeOrders(shelf)
    model = OrdersModel(orders_service(fake))
    model.set_query(BY_NUMBER)
    fake.pages.clear()
    return model, fake, shelf


def test_rows_are_counted_and_only_the_page_in_sight_is_read(
    big: tuple[OrdersModel, FakeOrders, Shelf],
) -> None:
    model, fake, _ = big
    assert model.rowCount() == 5000
    assert fake.pages == []
    for row in (0, 10, 199, 150):
        assert model.index(row, 0).data() == f"PO-{row + 1}"
    assert fake.pages == [(0, 200)]
    assert model.index(4321, 0).data() == "PO-4322"
    assert fake.pages == [(0, 200), (4200, 200)]


def test_a_change_refreshes_only_the_rows_that_differ(big: tuple[OrdersModel, FakeOrders, Shelf]) -> None:
    model, fake, shelf = big
    model.row_at(0), model.row_at(1000)
    ids = [make_order(number).id for number in (3, 7, 4000)]
    fake.pages.clear()
    watch = Watch(model)
    shelf.states[ids[0]] = SyncState.IN_QUICKBOOKS
    shelf.states[ids[2]] = SyncState.IN_QUICKBOOKS
    model.apply(ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset(ids)))
    assert watch.rows == [(2, 2)]  # row 7 is as before, row 4000 was never looked at
    assert fake.pages == [(0, 200)]
    assert watch.resets == 0
    assert model.index(2, 0).data(ROW_ROLE).state is SyncState.IN_QUICKBOOKS


def test_new_and_vanished_rows_come_without_a_reset(big: tuple[OrdersModel, FakeOrders, Shelf]) -> None:
    model, _, shelf = big
    watch = Watch(model)
    new = shelf.put(make_order(5001))
    model.apply(ChangeSet.of(ChangeKind.ORDERS, po_ids=frozenset({new}), structure=True))
    assert (watch.inserted, watch.resets, model.rowCount()) == ([(5000, 5000)], 0, 5001)
    model.set_query(replace(BY_NUMBER, states=frozenset({SyncState.READY})))
    resets = watch.resets
    gone = make_order(10).id
    shelf.states[gone] = SyncState.IN_QUICKBOOKS
    model.apply(ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({gone})))
    assert watch.removed == [(5000, 5000)]
    assert watch.resets == resets
    assert model.index(9, 0).data() == "PO-11"


def test_a_row_that_moves_is_found_at_its_new_place(big: tuple[OrdersModel, FakeOrders, Shelf]) -> None:
    model, _, shelf = big
    model.set_query(replace(BY_NUMBER, sort=SortKey.SYNC))
    assert model.row_of(make_order(1).id) == 0
    shelf.states[make_order(4).id] = SyncState.BILLED  # sorts before "ready"
    model.apply(ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset({make_order(4).id})))
    assert model.index(0, 0).data() == "PO-4"


def test_another_company_asks_for_other_badges() -> None:
    fake = FakeOrders(Shelf().fill(3), realm_id="")
    model = OrdersModel(orders_service(fake))
    fake.realm = "realm-2"
    model.apply(ChangeSet.of(ChangeKind.CONNECTION))
    assert model.query.realm_id == "realm-2"


def test_qt_finds_no_fault(qtbot: QtBot) -> None:
    shelf = Shelf().fill(450)
    model = OrdersModel(orders_service(FakeOrders(shelf)))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_query(BY_NUMBER)
    shelf.put(make_order(900))
    model.apply(ChangeSet.of(ChangeKind.ORDERS, structure=True))
    shelf.orders.pop(make_order(900).id)
    model.apply(ChangeSet.of(ChangeKind.ORDERS, structure=True))
    assert model.rowCount() == 450


def test_dates_in_a_sentence_are_written_as_the_locale_does() -> None:
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    told = dates_in("Paid on 2026-11-22: bill B-7 of 2026-11-20.", english)
    assert told == "Paid on 22/11/2026: bill B-7 of 20/11/2026."
    assert (
        dates_in("PO 2026-11-99, A-2026-11-20, 12026-11-20", english)
        == "PO 2026-11-99, A-2026-11-20, 12026-11-20"
    )
