"""What the practice company refuses, and what then stands on the badge: words, QuickBooks' code, and a way out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import Problem, UserMustAct
from app.domain.fixes import Fix, FixKind
from app.domain.orders import CostKind
from app.domain.settings import AccountChoices, SyncSettings
from app.domain.sync_state import SyncState
from app.practice.entities.base import Saving
from app.practice.entities.purchase_order import PurchaseOrder
from tests.support.bench import Bench, bench
from tests.support.orders import cost, line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def switch(shop: Bench, **changes: object) -> None:
    """Change the company's own settings, as somebody does in QuickBooks."""
    shop.practice.app.companies.change(shop.realm, 0, **changes)


def problem(shop: Bench, po_id: str) -> Problem:
    found = shop.state(po_id).problem
    assert found is not None
    return found


def test_an_inactive_vendor_is_named_with_a_fix_at_the_first_refusal(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    vendor = shop.document(po("101").id)["VendorRef"]
    shop.edit_there("Vendor", vendor["value"], Active=False)
    shop.put(po("102"))
    shop.sync()
    found = problem(shop, po("102").id)
    assert found.fix == Fix(FixKind.REACTIVATE_VENDOR, vendor["value"], vendor["name"])
    assert found.message == f"PO-102 uses the vendor {vendor['name']}, which was made inactive in QuickBooks."
    assert found.details.code == "610"
    assert found.details.intuit_tid
    assert found.details.http_status == 400
    assert shop.state(po("102").id).state is SyncState.FAILED
    shop.sync()  # now the plan knows it before anything is sent
    state = shop.state(po("102").id)
    assert state.state is SyncState.NEEDS_YOU
    assert state.fix == Fix(FixKind.REACTIVATE_VENDOR, vendor["value"], vendor["name"])
    (question,) = shop.asked()
    assert question.fix == state.fix
    shop.restart()
    assert shop.asked()[0].fix == state.fix, "it survives a restart"


def test_an_inactive_item_is_named_with_a_fix(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    item = shop.document(po("101").id)["Line"][0]["ItemBasedExpenseLineDetail"]["ItemRef"]
    shop.edit_there("Item", item["value"], Active=False)
    shop.edit(po("101").id, lines=(line(quantity="5"), line(quantity="6")))
    shop.sync()
    found = problem(shop, po("101").id)
    assert found.fix == Fix(FixKind.REACTIVATE_ITEM, item["value"], item["name"])
    assert item["name"] in found.message
    assert "(deleted" not in found.message


@pytest.mark.parametrize(
    ("switches", "title", "fix"),
    [
        ({"orders_on": False}, "Purchase orders are switched off", FixKind.SWITCH_ORDERS_ON),
        (
            {"plan": "QuickBooks Online Essentials"},
            "No purchase orders in this company",
            FixKind.SWITCH_ORDERS_ON,
        ),
        (
            {"subscription": "SUSPENDED"},
            "The QuickBooks subscription has ended",
            FixKind.OPEN_IN_QUICKBOOKS,
        ),
    ],
)
def test_what_concerns_the_whole_company_stops_the_run_and_loses_nothing(
    shop: Bench, switches: dict[str, object], title: str, fix: FixKind
) -> None:
    shop.put(po("100"))
    shop.sync()  # vendors and items are there
    shop.put(po("101"), po("102"), po("103"))
    switch(shop, **switches)
    with pytest.raises(UserMustAct) as caught:
        shop.sync()
    assert caught.value.title == title
    assert caught.value.fix is not None
    assert caught.value.fix.kind is fix
    assert len(shop.there()) == 1
    switch(shop, orders_on=True, plan="QuickBooks Online Plus", subscription="PAID")
    shop.sync()
    assert len(shop.there()) == 4
    assert all(shop.state(po(number).id).problem is None for number in ("101", "102", "103"))


def test_a_number_that_quickbooks_changed_points_to_the_switch(
    shop: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def by_itself(entity: object, saving: Saving, doc: dict[str, object]) -> None:
        """The other reading of Intuit's page: with custom numbers off, a number that is sent is not kept."""
        doc["DocNumber"] = "1017"

    monkeypatch.setattr(PurchaseOrder, "_number", by_itself)
    shop.put(po())
    shop.sync()
    state = shop.state(po().id)
    assert state.state is SyncState.CHANGED_THERE
    assert state.fix == Fix(FixKind.CUSTOM_NUMBERS)
    assert "custom transaction numbers" in state.reason


def test_an_item_that_cannot_be_bought_leads_to_quickbooks_or_another_item(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    item = shop.there("Item")[0]
    shop.edit_there("Item", item["Id"], ExpenseAccountRef=None)
    shop.clock.advance(3600)
    shop.put(po("102"))
    shop.sync()
    fix = shop.state(po("102").id).fix
    assert fix == Fix(FixKind.OPEN_IN_QUICKBOOKS, f"item:{item['Id']}", item["Name"])
    assert fix.instead == Fix(FixKind.CHOOSE_ITEM, item["Id"], item["Name"])


def test_missing_accounts_lead_to_their_place_in_settings(shop: Bench) -> None:
    shop.switch(SyncSettings(po_sync=True, accounts=AccountChoices(payable_id="33")))
    shop.put(po("101", cost_lines=(cost("5.00", kind=CostKind.FREIGHT),)))
    shop.sync()
    assert shop.state(po("101").id).fix == Fix(FixKind.CHOOSE_ACCOUNTS, "freight", "freight")


def test_a_number_of_another_po_of_the_shop_can_be_changed(shop: Bench) -> None:
    shop.put(po("101"))
    shop.sync()
    mine = shop.document(po("101").id)
    shop.put(po("102"))
    shop.edit_there("PurchaseOrder", mine["Id"], DocNumber="PO-102")
    shop.clock.advance(3600)
    shop.sync(po("102").id)
    assert shop.state(po("102").id).fix == Fix(FixKind.CHOOSE_NUMBER)


def test_a_number_that_quickbooks_refuses_can_be_changed(
    shop: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.put(po("101"))
    shop.sync()
    switch(shop, unique_order_numbers=True)
    shop.edit_there("PurchaseOrder", shop.link(po("101").id).qbo_id, DocNumber="PO-102")
    shop.put(po("102"))
    monkeypatch.setattr(shop.books, "find_documents", lambda numbers: [])  # the look-up does not see it yet
    shop.sync(po("102").id)
    state = shop.state(po("102").id)
    assert len(shop.there()) == 1
    assert (state.state, state.fix, state.code) == (SyncState.FAILED, Fix(FixKind.CHOOSE_NUMBER), "6140")


def test_a_problem_goes_with_the_next_success(shop: Bench) -> None:
    shop.put(po("1" * 30))
    shop.sync()
    assert shop.state(po("1" * 30).id).fix == Fix(FixKind.EDIT_ORDER)
    shop.edit(po("1" * 30).id, number="101")
    assert shop.state(po("1" * 30).id).problem is None
    shop.sync()
    assert shop.state(po("1" * 30).id).problem is None
    assert shop.state(po("1" * 30).id).state is SyncState.IN_QUICKBOOKS


def test_a_problem_survives_a_restart(shop: Bench) -> None:
    shop.put(po("1" * 30))
    shop.sync()
    before = shop.state(po("1" * 30).id)
    assert before.problem is not None
    shop.restart()
    assert shop.state(po("1" * 30).id) == before
