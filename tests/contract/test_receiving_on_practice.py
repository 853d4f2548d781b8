"""Receiving beside a connected company: figures, history and badges follow, and QuickBooks hears nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.changes import ChangeKind
from app.domain.errors import UserMustAct
from app.domain.listing import OrderQuery
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.receiving import Receipt, ReceiptLine, progress_of, standing
from app.domain.sync_state import SyncState
from tests.support.bench import Bench, bench
from tests.support.changes import TEST
from tests.support.orders import line, po

PO = po("101", lines=(line("TEA-1", "10"), line("TEA-2", "4")))
TODAY = date(2026, 11, 24)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path, auto_sync=True) as made:
        made.put(PO)
        assert made.state(PO.id).state is SyncState.IN_QUICKBOOKS
        made.requests()
        made.saved_ids.clear()
        yield made


def tea(received: str, rejected: str = "0", ref: str = "sku:tea-1#1", note: str = "") -> ReceiptLine:
    return ReceiptLine(ref, Decimal(received), Decimal(rejected), note)


def stored(shop: Bench) -> PurchaseOrder:
    order = shop.stores.orders.get(PO.id)
    assert order is not None
    return order


def figures(shop: Bench) -> list[str]:
    """Received/rejected/open of each line."""
    return [f"{each.received}/{each.rejected}/{each.open}" for each in progress_of(stored(shop)).lines]


def silent(shop: Bench) -> None:
    """QuickBooks heard nothing, nobody was told to sync, and the badge is as it was."""
    assert shop.requests() == (0, 0)
    assert shop.saved_ids == []
    assert shop.state(PO.id).state is SyncState.IN_QUICKBOOKS


def test_a_receipt_changes_the_figures_and_nothing_in_quickbooks(shop: Bench) -> None:
    there = shop.document(PO.id)
    done = shop.receiving.submit(PO.id, [tea("6", "1", note="one broken")], "first half")
    assert figures(shop) == ["6/1/3", "0/0/4"]
    assert done.warnings == ()
    assert done.changes.po_ids == {PO.id}
    assert ChangeKind.ORDERS in done.changes.kinds
    silent(shop)
    shop.sync()
    assert shop.document(PO.id)["SyncToken"] == there["SyncToken"]
    assert shop.state(PO.id).state is SyncState.IN_QUICKBOOKS
    shop.restart()
    (receipt,) = shop.stores.receipts.of_order(PO.id)
    assert receipt == done.receipt
    assert (receipt.note, receipt.lines) == ("first half", (tea("6", "1", note="one broken"),))
    texts = [entry.text for entry in shop.stores.orders.history(PO.id)]
    assert any(text.startswith("Received quantity of TEA-1") for text in texts)


def test_everything_else_that_arrives_is_to_bill_once_it_is_delivered(shop: Bench) -> None:
    query = OrderQuery(shop.realm)
    shop.receiving.submit(PO.id, [tea("6")])
    assert shop.stores.orders.state_counts(query).to_bill == 0
    shop.receiving.submit(PO.id, [tea("4"), tea("4", ref="sku:tea-2#1")], delivered=TODAY)
    assert (stored(shop).status, stored(shop).delivered_date) == (PoStatus.DELIVERED, TODAY)
    assert shop.stores.orders.state_counts(query).to_bill == 1
    detail = shop.orders.detail(PO.id)
    assert detail is not None
    assert detail.to_bill
    silent(shop)


def test_marking_delivered_alone_is_enough_and_stays_here(shop: Bench) -> None:
    shop.receiving.mark_delivered(PO.id, TODAY)
    assert [row.po_id for row in shop.orders.page(OrderQuery(shop.realm, to_bill=True), 0, 9)] == [PO.id]
    silent(shop)
    with pytest.raises(UserMustAct, match="still to come"):
        shop.receiving.mark_delivered(PO.id, date(2026, 12, 24))


def test_more_than_ordered_is_stored_and_told(shop: Bench) -> None:
    done = shop.receiving.submit(PO.id, [tea("11")])
    assert done.warnings == ("Product TEA-1: 11 arrived in all, 10 were ordered.",)
    assert figures(shop)[0] == "11/0/0"


def test_a_receipt_is_taken_back_once_with_what_it_marked(shop: Bench) -> None:
    shop.receiving.submit(PO.id, [tea("2")])
    done = shop.receiving.submit(PO.id, [tea("8", "1")], delivered=TODAY)
    shop.receiving.undo(done.receipt.id)
    assert figures(shop)[0] == "2/0/8"
    assert (stored(shop).status, stored(shop).delivered_date) == (PoStatus.ORDERED, None)
    with pytest.raises(UserMustAct, match="taken back before"):
        shop.receiving.undo(done.receipt.id)
    assert figures(shop)[0] == "2/0/8"
    counter = shop.stores.receipts.of_order(PO.id)[0]
    assert counter.undoes == done.receipt.id
    with pytest.raises(UserMustAct, match="takes a receipt back"):
        shop.receiving.undo(counter.id)
    assert len(standing(shop.stores.receipts.of_order(PO.id))) == 1
    silent(shop)


def test_a_receipt_is_corrected_in_one_step(shop: Bench) -> None:
    done = shop.receiving.submit(PO.id, [tea("8"), tea("4", ref="sku:tea-2#1")], delivered=TODAY)
    better = shop.receiving.correct(done.receipt.id, [tea("7", "1")], "counted again")
    assert figures(shop) == ["7/1/2", "0/0/4"]
    assert stored(shop).status is PoStatus.DELIVERED
    assert standing(shop.stores.receipts.of_order(PO.id)) == (better.receipt,)
    with pytest.raises(UserMustAct, match="received quantity has to be"):
        shop.receiving.correct(better.receipt.id, [tea("-7")])
    assert figures(shop)[0] == "7/1/2"
    shop.receiving.undo(better.receipt.id)
    assert (figures(shop)[0], stored(shop).status) == ("0/0/10", PoStatus.ORDERED)


def test_after_an_import_changed_the_figures_the_receipt_is_not_taken_back(shop: Bench) -> None:
    done = shop.receiving.submit(PO.id, [tea("6")])
    changed = stored(shop)
    lines = (replace(changed.lines[0], received_quantity=Decimal(3)), *changed.lines[1:])
    shop.put(replace(changed, lines=lines))
    with pytest.raises(UserMustAct, match="was changed since"):
        shop.receiving.undo(done.receipt.id)
    assert figures(shop)[0] == "3/0/7"


def test_the_shop_hears_of_each_receipt_after_it_is_stored(shop: Bench) -> None:
    heard: list[list[str]] = []
    known: list[int] = []

    def listen(receipts: object) -> None:
        assert isinstance(receipts, list)
        heard.append([receipt.id for receipt in receipts])
        known.append(len(shop.stores.receipts.of_order(PO.id)))

    shop.receiving._arrived = listen
    first = shop.receiving.submit(PO.id, [tea("6")]).receipt
    second = shop.receiving.undo(first.id).receipt
    assert heard == [[first.id], [second.id]]
    assert known == [1, 2]
    assert [each.id for each in shop.stores.receipts.since(first.at)] == sorted([first.id, second.id])


def test_marking_ordered_is_an_edit_and_goes_to_quickbooks(shop: Bench) -> None:
    shop.put(replace(po("102", status=PoStatus.DRAFT), ordered_date=None, created_date=date(2026, 11, 1)))
    ident = po("102").id
    shop.receiving.mark_ordered(ident, TODAY)
    shop.receiving.mark_shipped(ident, tracking="1Z9")
    order = shop.stores.orders.get(ident)
    assert order is not None
    assert (order.status, order.ordered_date, order.tracking_number) == (PoStatus.SHIPPED, TODAY, "1Z9")
    document = shop.document(ident)
    assert document["TxnDate"] == "2026-11-24"
    assert "1Z9" in document["PrivateNote"]


def test_nothing_is_saved_of_a_refused_receipt(shop: Bench) -> None:
    with pytest.raises(UserMustAct, match="PO-101"):
        shop.receiving.submit(PO.id, [tea("3"), tea("1", ref="sku:gone#1")])
    with pytest.raises(UserMustAct, match="does not exist"):
        shop.receiving.submit("nobody", [tea("3")])
    assert shop.stores.receipts.of_order(PO.id) == []
    assert figures(shop)[0] == "0/0/10"


def test_a_receipt_is_not_stored_without_its_po(shop: Bench) -> None:
    shop.put(po("102"))
    receipt = Receipt("r1", PO.id, shop.clock.now(), (tea("6"),))
    with pytest.raises(UserMustAct, match="two POs with the number"):
        shop.stores.receipts.record(PO.id, lambda order: (replace(order, number="102"), [receipt]), TEST)
    assert shop.stores.receipts.get("r1") is None
    assert figures(shop)[0] == "0/0/10"


def test_the_same_receipt_is_counted_once(shop: Bench) -> None:
    receipt = Receipt("r1", PO.id, shop.clock.now(), (tea("6"),))
    assert shop.stores.receipts.record(
        PO.id, lambda order: (replace(order, internal_note="x"), [receipt]), TEST
    )
    with pytest.raises(UserMustAct, match="stored before"):
        shop.stores.receipts.record(PO.id, lambda order: (replace(order, internal_note="y"), [receipt]), TEST)
    assert stored(shop).internal_note == "x"
