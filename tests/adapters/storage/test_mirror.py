"""The mirror of QuickBooks' purchase orders, and the bills on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.documents import Difference
from app.domain.mirror import Bill, Mirrored
from app.domain.sync_state import SyncState
from app.storage import Stores, open_stores
from tests.adapters.storage.clock import MovingClock
from tests.adapters.storage.made import REALM, badge, intent, link, order
from tests.support.changes import TEST

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
ONE = Mirrored("1", "PO-1", ("[im:aaaaaaaaaaaa]",), "7", "USD", "0", AT, closed=False)


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    made = open_stores(tmp_path / "shop.db", MovingClock())
    yield made
    made.close()


def test_orders_are_found_by_number_and_by_any_of_their_tags(stores: Stores) -> None:
    two = replace(ONE, id="2", number="OTHER", tags=("[im:bbbbbbbbbbbb]", "[im:cccccccccccc]"))
    three = replace(ONE, id="3", number="po-1", tags=())
    stores.mirror.put(REALM, [ONE, two, three])
    stores.mirror.put("another", [replace(ONE, id="9")])

    def found(numbers: list[str], tags: list[str]) -> list[str]:
        return [row.id for row in stores.mirror.find(REALM, numbers, tags)]

    assert found(["Po-1"], []) == ["1", "3"]
    assert found([], ["[im:aaaaaaaaaaaa]"]) == ["1"]
    assert found([], ["[im:cccccccccccc]"]) == ["2"]
    assert found(["OTHER"], ["[im:aaaaaaaaaaaa]"]) == ["1", "2"]
    assert found(["no"], ["[im:dddddddddddd]"]) == []
    assert found([f"n{number}" for number in range(1200)] + ["PO-1"], []) == ["1", "3"]
    assert stores.mirror.known(REALM, ["2", "8"]) == {"2": two}


def test_something_older_changes_nothing_and_what_was_deleted_stays_deleted(stores: Stores) -> None:
    stores.mirror.put(REALM, [replace(ONE, sync_token="10", number="NEW")])
    stores.mirror.put(REALM, [replace(ONE, sync_token="9", number="OLD")])
    assert stores.mirror.known(REALM, ["1"])["1"].number == "NEW"
    stores.mirror.put(REALM, [replace(ONE, sync_token="10", number="NEW", closed=True)])
    assert stores.mirror.known(REALM, ["1"])["1"].closed
    stores.mirror.delete(REALM, ["1", "unknown"])
    stores.mirror.put(REALM, [replace(ONE, sync_token="11")])
    assert stores.mirror.known(REALM, ["1"])["1"].deleted
    assert stores.mirror.find(REALM, ["NEW", "PO-1"], []) == []


def test_after_a_full_read_only_what_was_there_or_is_young_stays(stores: Stores) -> None:
    young = replace(ONE, id="2", updated=AT + timedelta(minutes=1))
    stores.mirror.put(REALM, [ONE, young, replace(ONE, id="3"), replace(ONE, id="4", updated=None)])
    stores.mirror.keep(REALM, {"3"}, AT + timedelta(seconds=1))
    assert sorted(stores.mirror.known(REALM, ["1", "2", "3", "4"])) == ["2", "3"]


def test_bills_are_kept_by_id(stores: Stores) -> None:
    bill = Bill(
        "5",
        "B-7",
        date(2026, 11, 20),
        Decimal("25.00"),
        Decimal(0),
        "USD",
        "1",
        ("145",),
        {"9": "2026-11-22", "10": ""},
    )
    stores.mirror.put_bills(REALM, [bill, replace(bill, id="6", deleted=True)])
    stores.mirror.put_bills(REALM, [replace(bill, number="B-8")])
    found = stores.mirror.bills(REALM, ["5", "6", "7"])
    assert found == {"5": replace(bill, number="B-8"), "6": replace(bill, id="6", deleted=True)}
    assert found["5"].paid_on == date(2026, 11, 22)
    assert stores.mirror.bills("another", ["5"]) == {}


def test_an_outcome_and_its_document_in_the_mirror_are_one_transaction(stores: Stores) -> None:
    stores.links.begin(intent(), None)
    stores.links.finish("r1", "created", link(qbo_id="1"), None, ONE)
    assert stores.mirror.find(REALM, ["PO-1"], []) == [ONE]
    stores.links.begin(intent("r2"), None)
    broken = replace(ONE, number=object())  # type: ignore[arg-type]  # cannot be stored
    with pytest.raises((AttributeError, TypeError)):
        stores.links.finish("r2", "updated", link(qbo_id="1", doc_number="X"), None, broken)
    kept = stores.links.link("id-1", REALM)
    assert kept is not None
    assert kept.doc_number == "PO-1"


def test_a_newer_version_beside_the_link_comes_back_as_it_was(stores: Stores) -> None:
    change = Difference("memo", "Memo to vendor", "", "theirs")
    made = link(
        latest={"Id": "145", "TotalAmt": Decimal("12.50")},
        latest_token="4",
        theirs=(change,),
        held=("email",),
    )
    stores.links.put_link(made, None)
    assert stores.links.link("id-1", REALM) == made
    assert stores.links.state("id-1", REALM) is None


def test_what_is_to_bill_is_delivered_open_there_and_not_deleted(stores: Stores) -> None:
    from app.domain.listing import OrderQuery
    from app.domain.orders import PoStatus

    delivered = {"status": PoStatus.DELIVERED}
    stores.orders.save([order(str(n), **(delivered if n != 4 else {})) for n in range(1, 7)], TEST)
    for number, closed in ((1, False), (2, True), (3, False), (4, False), (6, False)):
        made = link(f"id-{number}", f"q{number}", closed=closed)
        state = (
            SyncState.DELETED_THERE
            if number == 3
            else SyncState.BILLED
            if number == 6
            else SyncState.IN_QUICKBOOKS
        )
        stores.links.put_link(made, badge(f"id-{number}", state))
    query = OrderQuery(realm_id=REALM, to_bill=True)
    assert sorted(row.number for row in stores.orders.page(query, 0, 10)) == ["1", "6"]
    assert stores.orders.count(query) == 2
    assert stores.orders.state_counts(OrderQuery(realm_id=REALM)).to_bill == 2
    assert stores.orders.state_counts(OrderQuery(realm_id=REALM, search="po-6")).to_bill == 1
    assert stores.orders.state_counts(OrderQuery(realm_id="")).to_bill == 0
    assert stores.orders.position(query, "id-2") is None
