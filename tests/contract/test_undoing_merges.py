"""A merge of two suppliers or products is taken apart again in one step: POs, receipts, mappings, records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import UserMustAct
from app.domain.links import MappingEntry, MappingKind
from app.domain.orders import Supplier
from app.domain.receiving import ReceiptLine, progress_of
from app.domain.shop_records import Product
from app.domain.sync_state import SyncState
from tests.support.bench import REALM, Bench, bench
from tests.support.orders import line, po

VENDOR, ITEM = MappingKind.VENDOR, MappingKind.ITEM
OTHER_COMPANY = "9999"
FIRST = po("201", supplier=Supplier("Quillby Paper"), lines=(line("QP-1"), line("QP-2")))
SECOND = po("202", supplier=Supplier("Quillby Paper Co"), lines=(line("QP-2"),))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.put(FIRST, SECOND)
        made.records.save("quillby paper co", Supplier("Quillby Paper Co", email="co@quillby.example"))
        yield made


def everything(shop: Bench) -> list[object]:
    """All that a merge may touch."""
    stores = shop.stores
    realms = (REALM, OTHER_COMPANY)
    return [
        stores.orders.many([FIRST.id, SECOND.id]),
        [stores.mappings.mappings(realm, kind) for realm in realms for kind in (VENDOR, ITEM)],
        [shop.records.page(kind, "", 0, 99) for kind in (VENDOR, ITEM)],
        [stores.receipts.of_order(each.id) for each in (FIRST, SECOND)],
        stores.records.canonical([replace(SECOND, id="new")]),
    ]


def merge(shop: Bench, kind: MappingKind, gone: str, kept: str) -> None:
    preview = shop.records.preview(kind, gone, kept)
    wins = {choice.suffix: choice.kept.target_id for choice in preview.choices}
    shop.records.merge(preview, wins)


def map_elsewhere(shop: Bench, kind: MappingKind, key: str, target: str) -> None:
    shop.stores.mappings.put_mapping(
        MappingEntry(OTHER_COMPANY, kind, key, target, f"No. {target}", "chosen")
    )


def test_two_suppliers_become_one_and_two_again(shop: Bench) -> None:
    shop.sync()
    for question in shop.asked():
        shop.questions.answer(question, "create")
    shop.sync()
    map_elsewhere(shop, VENDOR, "quillby paper co", "71")
    before = everything(shop)
    merge(shop, VENDOR, "quillby paper co", "quillby paper")
    assert {each.supplier.name for each in shop.stores.orders.many([FIRST.id, SECOND.id])} == {
        "Quillby Paper"
    }
    there = shop.stores.mappings.mappings(OTHER_COMPANY, VENDOR)
    assert there["quillby paper"].target_id == "71"  # in every company, not only in the connected one
    assert shop.records.last_merge(VENDOR) == "Quillby Paper Co merged into Quillby Paper"
    assert shop.records.last_merge(ITEM) == ""
    changes = shop.records.undo_merge(VENDOR)
    assert SECOND.id in changes.po_ids
    assert everything(shop) == before
    assert shop.records.last_merge(VENDOR) == ""
    assert any("Undone" in each.text for each in shop.stores.orders.history(SECOND.id))
    shop.requests()
    shop.sync()
    assert shop.state(SECOND.id).state is SyncState.IN_QUICKBOOKS
    with pytest.raises(UserMustAct, match="no merge"):
        shop.records.undo_merge(VENDOR)


def test_products_take_their_receipts_along_and_back(shop: Bench) -> None:
    shop.receiving.submit(FIRST.id, [ReceiptLine("sku:qp-2#1", Decimal(1))])
    shop.records.save("sku:qp-2", Product("QP-2", "Laid paper"))
    map_elsewhere(shop, ITEM, "sku:qp-1", "5")
    map_elsewhere(shop, ITEM, "sku:qp-2", "6")
    before = everything(shop)
    merge(shop, ITEM, "sku:qp-2", "sku:qp-1")
    (order,) = shop.stores.orders.many([FIRST.id])
    assert [each.line.sku for each in progress_of(order).lines] == ["QP-1", "QP-1"]
    there = shop.stores.mappings.mappings(OTHER_COMPANY, ITEM)
    assert {there["sku:qp-1"].target_id, there["sku:qp-2"].target_id} == {"5"}
    shop.records.undo_merge(ITEM)
    assert everything(shop) == before


def test_what_was_changed_since_is_never_overwritten(shop: Bench) -> None:
    merge(shop, VENDOR, "quillby paper co", "quillby paper")
    shop.edit(SECOND.id, reference="new")
    before = everything(shop)
    with pytest.raises(UserMustAct, match="PO-202 was changed since"):
        shop.records.undo_merge(VENDOR)
    assert everything(shop) == before


def test_another_name_can_be_undone_too(shop: Bench) -> None:
    before = everything(shop)
    shop.records.save("quillby paper co", Supplier("Quillby & Daughters", email="co@quillby.example"))
    assert shop.records.last_merge(VENDOR) == "Renamed to Quillby & Daughters"
    shop.records.undo_merge(VENDOR)
    assert everything(shop) == before
