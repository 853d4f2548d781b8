"""Many POs at once, on real storage: held, resumed, marked, exported."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.domain.drafting import KeptDraft
from app.domain.errors import EnvironmentProblem
from app.domain.listing import OrderQuery
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.sync_state import SyncState
from app.domain.tracing import Change
from app.printing.list_xlsx import write_list
from app.services.bulk import BulkService
from app.services.listing import ListExport
from app.storage.orders import Orders
from app.sync.events import NoEvents
from tests.benchmarks.test_requests import order_of
from tests.support.bench import REALM, Bench, Token, bench

TODAY = date(2026, 11, 24)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.put(*(order_of(number, lines=1) for number in range(1, 8)))
        yield made


def bulk(shop: Bench) -> BulkService:
    stores = shop.stores
    return BulkService(
        stores.orders, stores.links, stores.settings, shop.questions, shop.editing, lambda: TODAY
    )


def state(shop: Bench, number: int) -> SyncState | None:
    found = shop.stores.links.state(order_of(number).id, REALM)
    return found.state if found else None


def ids(*numbers: int) -> list[str]:
    return [order_of(number).id for number in numbers]


def test_held_pos_stay_out_of_the_sync_until_they_are_resumed(shop: Bench) -> None:
    done = bulk(shop).hold(ids(1, 2, 3))
    assert (done.done, done.left) == (3, 0)
    assert shop.sync().created == 4
    again = bulk(shop).hold(ids(1, 4))
    assert (again.done, again.left, again.why) == (1, 1, "They are on hold already.")
    back = bulk(shop).resume(ids(1, 2, 3, 4, 5))
    assert (back.done, back.left) == (4, 1)
    assert state(shop, 4) is SyncState.CHANGED_HERE  # QuickBooks has it
    assert state(shop, 1) is SyncState.READY
    assert shop.sync().created == 3


def test_what_is_on_its_way_is_not_put_on_hold(shop: Bench) -> None:
    shop.stores.links.set_states([replace(shop.state(order_of(2).id), state=SyncState.CHECKING)])
    done = bulk(shop).hold(ids(1, 2))
    assert (done.done, done.left, done.why) == (1, 1, "They are on their way to QuickBooks.")
    assert state(shop, 2) is SyncState.CHECKING


def test_marking_goes_forward_only_and_fills_in_the_day(shop: Bench) -> None:
    shop.edit(order_of(2).id, status=PoStatus.CANCELED)
    shop.edit(order_of(3).id, status=PoStatus.DELIVERED, delivered_date=date(2026, 1, 2))
    shop.saved_ids.clear()
    before = shop.stores.orders.version(ids(2)[0])
    done = bulk(shop).mark(ids(1, 2, 3, 4), PoStatus.DELIVERED, Token(), NoEvents())
    assert (done.done, done.left) == (2, 2)
    assert shop.saved_ids == [ids(1, 4)]
    assert shop.stores.orders.version(ids(2)[0]) == before
    days = [order.delivered_date for order in shop.stores.orders.many(ids(1, 2, 3, 4))]
    assert days == [TODAY, None, date(2026, 1, 2), TODAY]
    assert bulk(shop).mark(ids(1), PoStatus.ORDERED, Token(), NoEvents()).done == 0


def test_many_are_saved_together_and_a_draft_in_the_editor_stays(
    shop: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    saves: list[int] = []
    saved = type(shop.stores.orders).save

    def save(self: Orders, orders: Sequence[PurchaseOrder], change: Change) -> Sequence[str]:
        saves.append(len(orders))
        return saved(self, orders, change)

    monkeypatch.setattr(Orders, "save", save)
    drafts = shop.stores.drafts
    drafts.keep(KeptDraft(order_of(50), order_of(50), True))
    shop.saved_ids.clear()
    assert bulk(shop).mark(ids(1, 2, 3, 4, 5, 6, 7), PoStatus.DELIVERED, Token(), NoEvents()).done == 7
    assert saves == [7]
    assert shop.saved_ids == [ids(1, 2, 3, 4, 5, 6, 7)]
    assert drafts.kept() is not None


def test_marking_can_be_stopped(shop: Bench) -> None:
    done = bulk(shop).mark(ids(1, 2), PoStatus.DELIVERED, Token(after=0), NoEvents())
    assert (done.done, done.left, done.stopped) == (0, 2, True)


def test_the_list_is_saved_as_it_is_shown(shop: Bench, tmp_path: Path) -> None:
    shop.edit(order_of(3).id, reference="=HYPERLINK(1)")
    path = tmp_path / "list.csv"
    query = OrderQuery(REALM)
    assert ListExport(shop.stores.orders, write_list).save(path, query, None, Token(), NoEvents()) == 7
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    shown = shop.stores.orders.page(query, 0, 10)
    assert [row["Number"] for row in rows] == [f"PO-{row.number}" for row in shown]
    assert {row["Number"]: row["Reference"] for row in rows}["PO-3"] == "'=HYPERLINK(1)"
    assert {row["Total"] for row in rows} == {"9.8"}
    save = ListExport(shop.stores.orders, write_list).save
    book = tmp_path / "for people.xlsx"
    assert save(book, query, None, Token(), NoEvents()) == 7
    table = CalamineWorkbook.from_path(str(book)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in table[1:]] == [f"PO-{row.number}" for row in shown]
    assert {(row[2], row[5], row[7]) for row in table[1:]} >= {("=HYPERLINK(1)", 9.8, "Ordered")}
    assert [row[3] or None for row in table[1:]] == [row.date for row in shown]
    chosen = frozenset(ids(2, 5))
    assert ListExport(shop.stores.orders, write_list).save(path, query, chosen, Token(), NoEvents()) == 2
    path.unlink()
    assert ListExport(shop.stores.orders, write_list).save(path, query, None, Token(after=0), NoEvents()) == 0
    assert list(tmp_path.glob("list*")) == []
    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        ListExport(shop.stores.orders, write_list).save(
            tmp_path / "no" / "x.csv", query, None, Token(), NoEvents()
        )
