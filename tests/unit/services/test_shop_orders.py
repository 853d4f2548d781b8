"""Purchase orders made in Shopify: taken over once, merged field by field, never over what was edited here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.changes import ChangeSet
from app.domain.errors import UserMustAct
from app.domain.orders import PoStatus
from app.practice import PracticeCompany
from app.services.shop_orders import Fetched, ShopOrdersService
from tests.support.bench import Token
from tests.support.changes import TEST
from tests.support.shop_bench import Computer, world


@dataclass
class Rig:
    company: PracticeCompany
    computer: Computer
    orders: ShopOrdersService

    def fetch(self) -> Fetched:
        return self.orders.fetch(Token(self.computer.clock))

    def change_there(self, number: int, **changes: Any) -> None:
        ident = f"gid://shopify/InventoryPurchaseOrder/{number}"
        shelf = self.company.app.shopify.shelf
        order = shelf.get("order", ident)
        assert order is not None
        shelf.put("order", ident, {**order, **changes})

    def change_here(self, number: str, **changes: Any) -> None:
        self.computer.stores.orders.save([replace(self.computer.order(number), **changes)], TEST)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    company, tools, computer = world(tmp_path)

    def store(orders: Any) -> ChangeSet:
        return ChangeSet(frozenset(computer.stores.orders.save(orders, TEST)))

    stores = computer.stores
    service = ShopOrdersService(
        computer.settings, tools, stores.orders, stores.shop_orders, stores.settings, store
    )
    computer.settings.switch_orders(True)
    yield Rig(company, computer, service)
    computer.close()
    company.close()


def test_off_until_switched_on(rig: Rig) -> None:
    rig.computer.settings.switch_orders(False)
    with pytest.raises(UserMustAct, match="not read"):
        rig.fetch()


def test_they_come_as_pos_and_the_same_again_changes_nothing(rig: Rig) -> None:
    fetched = rig.fetch()
    assert [order.number for order in fetched.new] == ["701", "702", "703"]
    rig.orders.take(fetched)
    order = rig.computer.order("702")

    assert order.origin.kind == "shopify"
    assert order.supplier.name == "Quill & Feather"
    assert order.status is PoStatus.ORDERED
    assert order.ordered_date == date(
        2026, 11, 2
    )  # 3:30 in the night of the 3rd, UTC, is the 2nd in New York
    assert order.lines[0].tax_percent == Decimal("6.25")
    assert order.lines[0].variant_title != "Default Title"
    again = rig.fetch()
    assert not again.anything
    assert again.same == 3


def test_changes_there_are_taken_and_what_shopify_does_not_know_stays(rig: Rig) -> None:
    rig.orders.take(rig.fetch())
    rig.change_here("703", reference="INV-9", status=PoStatus.DELIVERED)
    rig.change_there(703, origin={"supplierName": "Verdant Textiles Ltd"})
    fetched = rig.fetch()
    assert [order.number for order in fetched.changed] == ["703"]
    rig.orders.take(fetched)
    order = rig.computer.order("703")

    assert order.supplier.name == "Verdant Textiles Ltd"
    assert order.reference == "INV-9"
    assert order.status is PoStatus.DELIVERED  # "draft" did not change there, so it takes nothing back here


def test_what_both_changed_is_shown_and_kept_here_unless_chosen(rig: Rig) -> None:
    rig.orders.take(rig.fetch())
    rig.change_here("701", supplier=replace(rig.computer.order("701").supplier, name="Candle House (here)"))
    rig.change_there(701, origin={"supplierName": "Candle House (there)"}, currency="EUR")
    fetched = rig.fetch()
    (differing,) = fetched.differing
    assert [(clash.field, clash.here, clash.there) for clash in differing.clashes] == [
        ("Supplier", "Candle House (here)", "Candle House (there)")
    ]
    rig.orders.take(fetched)
    assert rig.computer.order("701").supplier.name == "Candle House (here)"
    assert rig.computer.order("701").currency == "EUR"
    assert not rig.fetch().anything  # it was shown and decided

    rig.change_there(701, origin={"supplierName": "Candle House (new)"})
    fetched = rig.fetch()
    rig.orders.take(fetched, {fetched.differing[0].theirs.id})
    assert rig.computer.order("701").supplier.name == "Candle House (new)"


def test_received_pieces_stay_when_the_lines_change_there(rig: Rig) -> None:
    rig.orders.take(rig.fetch())
    order = rig.computer.order("701")
    received = replace(order.lines[0], received_quantity=Decimal(5))
    rig.change_here("701", lines=(received, *order.lines[1:]))
    shelf = rig.company.app.shopify.shelf
    there = shelf.get("order", "gid://shopify/InventoryPurchaseOrder/701")
    assert there is not None
    lines = [{**there["lineItems"][0], "totalQuantity": 30}, *there["lineItems"][1:]]
    rig.change_there(701, lineItems=lines)
    rig.orders.take(rig.fetch())

    line = rig.computer.order("701").lines[0]
    assert (line.quantity, line.received_quantity) == (Decimal(30), Decimal(5))


def test_a_number_of_another_source_is_left_alone_and_told(rig: Rig) -> None:
    rig.change_there(701, name="#PO201")
    fetched = rig.fetch()

    assert [order.number for order in fetched.new] == ["702", "703"]
    assert "PO-201 of Candle House was not taken over" in fetched.problems[0]


def test_archived_orders_and_those_without_a_supplier_are_left_out(rig: Rig) -> None:
    rig.change_there(701, archivedAt="2026-11-20T00:00:00Z")
    rig.change_there(702, origin=None)
    fetched = rig.fetch()

    assert [order.number for order in fetched.new] == ["703"]
    assert fetched.archived == 1
    assert "no supplier" in fetched.problems[0]


def test_what_was_edited_here_since_the_fetch_is_not_overwritten_unseen(rig: Rig) -> None:
    rig.orders.take(rig.fetch())
    rig.change_there(703, origin={"supplierName": "Verdant Textiles Ltd"})
    shown = rig.fetch()
    assert [order.number for order in shown.changed] == ["703"]
    rig.change_here("703", note_to_supplier="typed meanwhile")
    with pytest.raises(UserMustAct, match="changed here since"):
        rig.orders.take(shown)
    assert rig.computer.order("703").note_to_supplier == "typed meanwhile"
    rig.orders.take(rig.fetch())
    order = rig.computer.order("703")
    assert (order.note_to_supplier, order.supplier.name) == ("typed meanwhile", "Verdant Textiles Ltd")
