"""Records of suppliers and products beside a connected company: what they fill in, and what a merge does there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import UserMustAct
from app.domain.links import MappingKind
from app.domain.orders import Address, PurchaseOrder, Supplier
from app.domain.receiving import ReceiptLine, progress_of
from app.domain.shop_records import Product
from app.domain.sync_state import SyncState
from tests.support.bench import Bench, bench
from tests.support.orders import line, po

VENDOR, ITEM = MappingKind.VENDOR, MappingKind.ITEM
ACME = Supplier(
    "Quillby Paper",
    "sales@quillby.example",
    "020 7946",
    "Ann Quill",
    Address("4 Mill Lane", city="Bath"),
    "",
    "Net 30",
    9,
)
BARE = po("201", supplier=Supplier("Quillby Paper"), lines=(line("QP-1", product_title=""),))
OTHER = po("202", supplier=Supplier("Quillby Paper Co"), lines=(line("QP-2"),))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def stored(shop: Bench, order: PurchaseOrder) -> PurchaseOrder:
    found = shop.stores.orders.get(order.id)
    assert found is not None
    return found


def vendors(shop: Bench) -> list[str]:
    return sorted(v["DisplayName"] for v in shop.there("Vendor") if "Quill" in v["DisplayName"])


def in_quickbooks(shop: Bench, *orders: PurchaseOrder) -> None:
    """Send them; a vendor that is near by name is made all the same, as a person may choose."""
    for order in orders:
        shop.put(order)
        shop.sync(order.id)
        for question in shop.asked():
            shop.questions.answer(question, "create")
        shop.sync(order.id)
        assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS, shop.state(order.id)
    shop.requests()


def test_the_vendor_that_is_made_has_what_the_record_says(shop: Bench) -> None:
    shop.put(BARE)
    shop.records.save("quillby paper", ACME)
    shop.records.save("sku:qp-1", Product("QP-1", "Laid paper", "A4"))
    assert shop.requests() == (0, 0)
    shop.sync()
    (vendor,) = [v for v in shop.there("Vendor") if v["DisplayName"] == "Quillby Paper"]
    assert vendor["BillAddr"]["Line1"] == "4 Mill Lane"
    assert vendor["BillAddr"]["City"] == "Bath"
    assert vendor["PrimaryEmailAddr"]["Address"] == "sales@quillby.example"
    assert vendor["TermRef"]["value"]
    assert (vendor["GivenName"], vendor["FamilyName"]) == ("Ann", "Quill")
    (item,) = [i for i in shop.there("Item") if i.get("Sku") == "QP-1"]
    assert item["Name"] == "Laid paper - A4"
    assert shop.document(BARE.id)["POEmail"]["Address"] == "sales@quillby.example"
    assert shop.document(BARE.id)["SalesTermRef"]["value"] == vendor["TermRef"]["value"]
    told = [entry.text for entry in shop.stores.orders.history(BARE.id)]
    assert any(text.startswith("Filled in from the record of Quillby Paper") for text in told)


def test_the_vendor_is_complete_though_its_po_is_not(shop: Bench) -> None:
    shop.stores.records.put(ACME)  # stored while the PO was not there
    shop.put(BARE)
    shop.sync()
    (vendor,) = [v for v in shop.there("Vendor") if v["DisplayName"] == "Quillby Paper"]
    assert vendor["BillAddr"]["Line1"] == "4 Mill Lane"


def test_pos_that_are_not_sent_follow_the_record_and_sent_ones_do_not(shop: Bench) -> None:
    own = po("203", supplier=Supplier("Quillby Paper", email="own@quillby.example"))
    shop.put(BARE)
    shop.sync()
    shop.put(po("202", supplier=Supplier("Quillby Paper")), own)
    document = shop.document(BARE.id)
    shop.requests()
    shop.saved_ids.clear()
    assert shop.records.save("quillby paper", ACME).po_ids == {own.id, po("202").id, BARE.id}
    shop.records.save("quillby paper", replace(ACME, email="new@quillby.example", phone=""))
    second = stored(shop, po("202")).supplier
    assert (second.email, second.phone, second.lead_time_days) == ("new@quillby.example", "020 7946", None)
    assert stored(shop, own).supplier.email == "own@quillby.example"
    assert stored(shop, BARE) == BARE
    assert (shop.requests(), shop.saved_ids) == ((0, 0), [])
    shop.sync(BARE.id)
    assert shop.document(BARE.id)["SyncToken"] == document["SyncToken"]
    assert shop.state(BARE.id).state is SyncState.IN_QUICKBOOKS


def test_the_list_joins_records_and_what_pos_say(shop: Bench) -> None:
    shop.put(replace(BARE, supplier=replace(BARE.supplier, phone="old"), ordered_date=date(2026, 10, 1)))
    shop.put(po("203", supplier=Supplier("QUILLBY  paper", phone="new"), lines=(line("QP-1"),)))
    shop.records.save("", Supplier("Never used Ltd", "x@y.example"))
    rows = shop.records.page(VENDOR, "", 0, 99)
    assert [(row.key, row.orders, row.stored) for row in rows] == [
        ("never used ltd", 0, True),
        ("quillby paper", 2, False),
    ]
    assert isinstance(rows[1].record, Supplier)
    assert rows[1].record.phone == "new"
    assert [row.key for row in shop.records.page(VENDOR, "y.example", 0, 9)] == ["never used ltd"]
    assert (shop.records.count(VENDOR, "quill"), shop.records.position(VENDOR, "", "quillby paper")) == (1, 1)
    (product,) = shop.records.page(ITEM, "", 0, 9)
    assert (product.key, product.name, product.orders) == ("sku:qp-1", "Product QP-1", 2)
    in_quickbooks(shop)
    shop.sync()
    row = shop.records.row(VENDOR, "quillby paper")
    assert row is not None
    assert row.target in vendors(shop)


def test_a_lead_time_moves_the_estimated_arrival(shop: Bench) -> None:
    shop.put(BARE, replace(OTHER, supplier=replace(OTHER.supplier, lead_time_days=3)))
    changes = shop.records.save("quillby paper", ACME)
    assert BARE.id in changes.po_ids
    detail = shop.orders.detail(BARE.id)
    assert detail is not None
    assert detail.arrival == date(2026, 11, 11)
    assert shop.records.save("quillby paper", ACME).po_ids == frozenset()
    shop.put(replace(BARE, internal_note="x"))
    assert shop.stores.orders.arrive_anew([BARE.id]) == []


def test_what_is_not_right_or_taken_is_refused(shop: Bench) -> None:
    shop.put(BARE, OTHER)
    with pytest.raises(UserMustAct, match="no email address"):
        shop.records.save("quillby paper", replace(ACME, email="nonsense"))
    with pytest.raises(UserMustAct, match="Quillby Paper CO is in the list"):
        shop.records.save("quillby paper", replace(ACME, name="Quillby Paper CO"))
    with pytest.raises(UserMustAct, match="in the list already"):
        shop.records.save("", ACME)
    assert shop.stores.records.supplier("quillby paper") is None
    with pytest.raises(UserMustAct, match="does not exist"):
        shop.records.preview(VENDOR, "quillby paper", "nobody")


def test_merging_suppliers_makes_no_vendor_and_leaves_sent_documents_alone(shop: Bench) -> None:
    in_quickbooks(shop, BARE, OTHER)
    before = vendors(shop)
    assert len(before) == 2
    kept = shop.link(BARE.id).sent
    gone = shop.link(OTHER.id).sent
    assert kept is not None
    assert gone is not None
    preview = shop.records.preview(VENDOR, "quillby paper co", "quillby paper")
    assert (preview.orders, preview.open_there, len(preview.choices)) == (1, 1, 1)
    with pytest.raises(UserMustAct, match="Which vendor stays"):
        shop.records.merge(preview, {})
    shop.records.merge(preview, {"": kept.vendor_id})
    assert stored(shop, OTHER).supplier.name == "Quillby Paper"
    assert "merged into Quillby Paper" in shop.stores.orders.history(OTHER.id)[0].text
    assert [row.key for row in shop.records.page(VENDOR, "quill", 0, 9)] == ["quillby paper"]
    third = po(
        "204", supplier=Supplier("Quillby Paper Co"), lines=(line("QP-1"),)
    )  # a file with the old name
    shop.put(third)
    shop.sync()
    assert vendors(shop) == before
    assert shop.document(OTHER.id)["VendorRef"]["value"] == gone.vendor_id
    assert shop.document(third.id)["VendorRef"]["value"] == kept.vendor_id
    assert shop.asked() == []


def test_sent_documents_follow_when_that_is_wanted(shop: Bench) -> None:
    in_quickbooks(shop, BARE, OTHER)
    kept = shop.link(BARE.id).sent
    assert kept is not None
    preview = shop.records.preview(VENDOR, "quillby paper co", "quillby paper")
    shop.records.merge(preview, {"": kept.vendor_id}, also_sent=True)
    assert shop.state(OTHER.id).state is SyncState.CHANGED_HERE
    shop.sync()
    assert shop.document(OTHER.id)["VendorRef"]["value"] == kept.vendor_id
    assert len(shop.there("PurchaseOrder")) == len({BARE.id, OTHER.id})


def test_renaming_takes_the_vendor_along(shop: Bench) -> None:
    in_quickbooks(shop, BARE)
    before = vendors(shop)
    shop.records.save("quillby paper", replace(ACME, name="Quillby & Sons"))
    assert stored(shop, BARE).supplier.name == "Quillby & Sons"
    shop.put(po("205", supplier=Supplier("Quillby & Sons")))
    shop.sync()
    assert vendors(shop) == before


def test_merging_products_repoints_lines_receipts_and_items(shop: Bench) -> None:
    both = po("206", supplier=BARE.supplier, lines=(line("QP-1", "5"), line("QP-2", "3"), line("QP-1", "2")))
    in_quickbooks(shop, both)
    there = shop.document(both.id)
    done = shop.receiving.submit(both.id, [ReceiptLine("sku:qp-2#1", Decimal(2), name="Product QP-2")])
    row = shop.records.row(ITEM, "sku:qp-1")
    assert row is not None
    preview = shop.records.preview(ITEM, "sku:qp-2", "sku:qp-1")
    shop.records.merge(preview, {"": row.target_id})
    assert [each.sku for each in stored(shop, both).lines] == ["QP-1", "QP-1", "QP-1"]
    items = len(shop.there("Item"))
    shop.sync()
    assert shop.state(both.id).state is SyncState.IN_QUICKBOOKS
    after = shop.document(both.id)
    assert [each["Amount"] for each in after["Line"]] == [each["Amount"] for each in there["Line"]]
    assert len(shop.there("Item")) == items
    shop.receiving.undo(done.receipt.id)  # it finds its line under the new name
    assert [int(each.received) for each in progress_of(stored(shop, both)).lines] == [0, 0, 0]


def test_a_file_with_the_old_names_changes_nothing_and_brings_them_not_back(
    shop: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "PO number,Supplier,SKU,Product,Quantity,Unit cost,Currency\n"
        "301,Quillby Paper Co,QP-OLD,Laid paper,4,2.50,USD\n"
        "302,Quillby Paper,QP-1,Laid paper,1,2.50,USD\n",
        encoding="utf-8",
    )
    token, _ = shop.quiet()
    shop.importing.apply(shop.importing.read(path, None, token))
    shop.records.merge(shop.records.preview(VENDOR, "quillby paper co", "quillby paper"), {})
    shop.records.merge(shop.records.preview(ITEM, "sku:qp-old", "sku:qp-1"), {})
    again = shop.importing.read(path, None, token)
    assert (again.new, again.changed, again.same) == ((), (), 2)
    shop.records.save("quillby paper", replace(ACME, name="Quillby & Sons"))
    path.write_text(path.read_text(encoding="utf-8").replace("301,", "303,"), encoding="utf-8")
    shop.importing.apply(shop.importing.read(path, None, token))
    order = shop.stores.orders.by_number("303")
    assert order is not None
    assert (order.supplier.name, order.lines[0].sku) == ("Quillby & Sons", "QP-1")
    assert [row.key for row in shop.records.page(VENDOR, "", 0, 9)] == ["quillby & sons"]
    shop.records.save("", Supplier("Quillby Paper Co"))  # the old name is wanted again
    shop.put(po("304", supplier=Supplier("Quillby Paper Co")))
    order = shop.stores.orders.by_number("304")
    assert order is not None
    assert order.supplier.name == "Quillby Paper Co"


def test_the_editor_offers_what_the_records_say(shop: Bench) -> None:
    shop.put(replace(BARE, supplier=Supplier("Quillby Paper", email="po@quillby.example")))
    shop.records.save("quillby paper", ACME)
    shop.records.save("", Supplier("Never used Ltd", lead_time_days=4))
    shop.records.save("", Product("QP-9", "Blotter", unit_cost=Decimal(2), currency="USD"))
    known = shop.stores.orders.catalogue()
    assert known.suppliers == (replace(ACME, currency="USD"), Supplier("Never used Ltd", lead_time_days=4))
    assert [(each.sku, each.unit_cost) for each in known.products] == [
        ("QP-1", Decimal("12.50")),
        ("QP-9", Decimal(2)),
    ]


def test_an_imported_po_gets_what_its_file_leaves_empty_and_the_same_file_changes_nothing(
    shop: Bench, tmp_path: Path
) -> None:
    shop.records.save("", ACME)
    shop.records.save("", Product("QP-1", "Laid paper", supplier_sku="L-9"))
    path = tmp_path / "orders.csv"
    path.write_text(
        "PO number,Supplier,Supplier email,SKU,Product,Quantity,Unit cost,Currency\n"
        "301,Quillby Paper,,QP-1,,4,2.50,USD\n",
        encoding="utf-8",
    )
    token, _ = shop.quiet()
    shop.importing.apply(shop.importing.read(path, None, token))
    order = shop.stores.orders.by_number("301")
    assert order is not None
    assert (order.supplier.email, order.supplier.payment_terms) == ("sales@quillby.example", "Net 30")
    assert (order.lines[0].product_title, order.lines[0].supplier_sku) == ("Laid paper", "L-9")
    again = shop.importing.read(path, None, token)
    assert (again.new, again.changed, again.same) == ((), (), 1)
    shop.sync()
    shop.records.save("quillby paper", replace(ACME, email="new@quillby.example"))
    again = shop.importing.read(path, None, token)
    assert (again.changed, again.same) == ((), 1)
