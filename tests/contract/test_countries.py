"""POs in British, Canadian and Australian companies: tax by codes, terms, classes, locations, and what stays theirs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.books import ItemKind
from app.domain.orders import Address, Destination, Payment, Supplier
from app.domain.settings import ListChoices
from app.domain.sync_state import SyncState
from app.domain.totals import totals_of
from app.quickbooks.wire import loads
from app.sync.events import NoEvents
from tests.support.bench import Bench, Raw, Token, bench, total_of
from tests.support.orders import cost, line, po

KINGDOM, CANADA, AUSTRALIA = "9341450000000003", "9341450000000004", "9341450000000007"
#: What a bookkeeper chooses for amounts without tax.
ZERO_CODE = {KINGDOM: "4", CANADA: "4", AUSTRALIA: "4"}
ITEM, ACCOUNT = "ItemBasedExpenseLineDetail", "AccountBasedExpenseLineDetail"


@contextmanager
def shop_in(folder: Path, realm: str, **lists: Any) -> Iterator[Bench]:
    with bench(folder, realm=realm) as shop:
        choose(shop, **lists)
        yield shop


def choose(shop: Bench, **lists: Any) -> None:
    """What a person chooses in Settings."""
    settings = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(settings, lists=replace(settings.lists, **lists)))


def taxed(percent: str, **more: Any) -> Any:
    return line(tax_percent=Decimal(percent), **more)


def codes(raw: Raw) -> list[str]:
    return [each[each["DetailType"]]["TaxCodeRef"]["value"] for each in raw["Line"]]


CASES = [
    (KINGDOM, "GBP", "20", "2", "6.00"),
    (CANADA, "CAD", "13", "3", "3.90"),
    (CANADA, "CAD", "14.975", "5", "4.49"),
    (AUSTRALIA, "AUD", "10", "2", "3.00"),
]


@pytest.mark.parametrize(("realm", "currency", "percent", "code", "tax"), CASES)
def test_create_update_and_the_second_sync(
    tmp_path: Path, realm: str, currency: str, percent: str, code: str, tax: str
) -> None:
    with shop_in(tmp_path, realm, tax_codes={"0": ZERO_CODE[realm], "10": "2"}) as shop:
        order = po(
            currency=currency, lines=(taxed(percent, quantity="3", cost="10.00"),), cost_lines=(cost("5.00"),)
        )
        shop.put(order)
        shop.sync()
        raw = shop.document(order.id)
        assert raw["GlobalTaxCalculation"] == "TaxExcluded"
        assert codes(raw) == [code, ZERO_CODE[realm]]
        assert Decimal(str(raw["TxnTaxDetail"]["TotalTax"])) == Decimal(tax)
        assert total_of(raw) == totals_of(order).total == Decimal("35.00") + Decimal(tax)
        assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
        shop.requests()
        shop.sync()
        assert shop.requests() == (0, 0)
        changed = shop.edit(order.id, lines=(taxed(percent, quantity="4", cost="10.00"),))
        shop.sync()
        assert shop.requests()[1] == 1
        assert total_of(shop.document(order.id)) == totals_of(changed).total
        assert shop.link(order.id).sent is not None
        shop.sync()
        assert shop.requests() == (0, 0)


@pytest.mark.parametrize(("realm", "currency", "percent", "code", "tax"), CASES)
def test_prices_with_tax_inside(
    tmp_path: Path, realm: str, currency: str, percent: str, code: str, tax: str
) -> None:
    del tax
    with shop_in(tmp_path, realm, tax_codes={"0": ZERO_CODE[realm], "10": "2"}) as shop:
        lines = tuple(
            taxed(percent, sku=f"S-{cents}", quantity="3", cost=f"0.{cents}") for cents in range(11, 41)
        )
        order = po(currency=currency, lines=lines, tax_inclusive=True)
        shop.put(order)
        shop.sync()
        raw = shop.document(order.id)
        assert raw["GlobalTaxCalculation"] == "TaxInclusive"
        assert set(codes(raw)[:30]) == {code}
        assert total_of(raw) == totals_of(order).total
        for there, here in zip(raw["Line"], lines, strict=False):
            assert abs(Decimal(str(there[ITEM]["TaxInclusiveAmt"])) - here.amount) <= Decimal("0.01")
        assert shop.state(order.id).state is SyncState.IN_QUICKBOOKS
        shop.requests()
        shop.sync()
        assert shop.requests() == (0, 0)


def test_cents_that_quickbooks_rounds_differently_stand_on_a_line_of_their_own(tmp_path: Path) -> None:
    with shop_in(tmp_path, KINGDOM, tax_codes={"0": "6"}) as shop:
        # 20 % of 0.33 rounds to 0.07, three times 0.21; 20 % of 0.99 to 0.20.
        lines = tuple(taxed("20", sku=f"S-{n}", quantity="1", cost="0.33") for n in range(3))
        order = po(currency="GBP", lines=lines)
        shop.put(order)
        shop.sync()
        raw = shop.document(order.id)
        assert raw["Line"][-1]["Description"] == "Rounding of tax"
        assert Decimal(str(raw["Line"][-1]["Amount"])) == Decimal("0.01")
        assert total_of(raw) == totals_of(order).total == Decimal("1.20")


def test_a_rate_that_fits_several_codes_is_asked_about_and_remembered(tmp_path: Path) -> None:
    with shop_in(tmp_path, AUSTRALIA) as shop:
        order = po(currency="AUD", lines=(taxed("10"),))
        shop.put(order)
        shop.sync()
        assert shop.there() == []
        state = shop.state(order.id)
        assert state.state is SyncState.NEEDS_YOU
        assert "GST on non-capital, GST on capital" in state.reason
        choose(shop, tax_codes={"10": "3"})
        shop.sync()
        assert codes(shop.document(order.id)) == ["3"]
        # Another choice is for what comes, it does not rewrite what was sent.
        choose(shop, tax_codes={"10": "2"})
        shop.requests()
        shop.sync()
        assert shop.requests() == (0, 0)
        shop.edit(order.id, note_to_supplier="Please hurry")
        shop.sync()
        assert codes(shop.document(order.id)) == ["3"]


def test_a_rate_without_a_code_is_refused_with_its_reason(tmp_path: Path) -> None:
    with shop_in(tmp_path, KINGDOM) as shop:
        order = po(currency="GBP", lines=(taxed("17.5"),))
        shop.put(order)
        shop.sync()
        assert shop.there() == []
        assert "no tax code of 17.5 %" in shop.state(order.id).reason


def test_without_a_word_about_tax_the_amounts_are_all_there_is(tmp_path: Path) -> None:
    with shop_in(tmp_path, KINGDOM) as shop:
        order = po(currency="GBP")
        shop.put(order)
        shop.sync()
        raw = shop.document(order.id)
        assert (raw["GlobalTaxCalculation"], total_of(raw)) == ("NotApplicable", Decimal(25))


def test_without_vat_set_up_tax_becomes_a_cost_as_in_the_us(tmp_path: Path) -> None:
    with bench(tmp_path, realm=KINGDOM) as shop:
        shop.practice.app.companies.change(KINGDOM, 0.0, sales_tax=False)
        shop.connect()
        order = po(currency="GBP", lines=(taxed("20", quantity="3", cost="10.00"),))
        shop.put(order)
        shop.sync()
        raw = shop.document(order.id)
        assert (raw["GlobalTaxCalculation"], total_of(raw)) == ("NotApplicable", Decimal(36))
        assert raw["Line"][1]["Description"] == "Tax 20 %"


def test_a_foreign_vendor_in_a_company_with_vat(tmp_path: Path) -> None:
    with shop_in(tmp_path, KINGDOM, tax_codes={"0": "6"}) as shop:
        order = po(
            supplier=Supplier("Blumenhof GmbH"),
            currency="EUR",
            exchange_rate=Decimal("0.85"),
            lines=(taxed("0"),),
        )
        shop.put(order)
        shop.sync()
        raw = shop.document(order.id)
        assert (raw["CurrencyRef"]["value"], codes(raw), total_of(raw)) == ("EUR", ["6"], Decimal(25))


def test_a_merge_keeps_their_class_and_tax_code(tmp_path: Path) -> None:
    with shop_in(tmp_path, KINGDOM) as shop:
        order = po(currency="GBP", lines=(taxed("20", sku="A"), taxed("20", sku="B")))
        shop.put(order)
        shop.sync()
        raw = shop.document(order.id)
        shop_class = shop.there("Class")[0]["Id"]
        lines = [dict(each) for each in raw["Line"]]
        lines[0][ITEM] = {**lines[0][ITEM], "ClassRef": {"value": shop_class}, "TaxCodeRef": {"value": "3"}}
        shop.edit_there(
            "PurchaseOrder", raw["Id"], Line=lines, DepartmentRef=shop.there("Department")[0]["Id"]
        )
        shop.edit(
            order.id, note_to_supplier="Ours", lines=(order.lines[0], taxed("20", sku="B", quantity="5"))
        )
        shop.sync()
        after = shop.document(order.id)
        assert after["Memo"] == "Ours"
        assert codes(after) == ["3", "2"]
        assert after["Line"][0][ITEM]["ClassRef"]["value"] == shop_class
        assert after["Line"][1][ITEM]["Qty"] == 5


def test_terms_class_and_location_when_wanted(tmp_path: Path) -> None:
    with bench(tmp_path, realm=AUSTRALIA) as shop:
        retail, wholesale = (each["Id"] for each in shop.there("Class"))
        sydney, hobart = (each["Id"] for each in shop.there("Department"))
        choose(shop, class_id=retail, location_id=sydney, locations={"hobart shop": hobart})
        here = po("1", currency="AUD", payment=Payment(terms="30 days"))
        island = po(
            "2", currency="AUD", destination=Destination("Hobart Shop", Address("1 Pier", city="Hobart"))
        )
        odd = po("3", currency="AUD", payment=Payment(terms="2/10 net 30"))
        shop.put(here, island, odd)
        shop.sync()
        first, second, third = (shop.document(each.id) for each in (here, island, odd))
        assert (first["ClassRef"]["value"], first["DepartmentRef"]["value"]) == (retail, sydney)
        assert (first["SalesTermRef"]["value"], second["DepartmentRef"]["value"]) == ("3", hobart)
        assert "SalesTermRef" not in third
        # Later choices do not rewrite what was sent, and an edit keeps what it was sent with.
        choose(shop, class_id=wholesale, location_id="")
        shop.requests()
        shop.sync()
        assert shop.requests() == (0, 0)
        shop.edit(here.id, note_to_supplier="Soon", payment=Payment(terms="Net 60"))
        shop.sync()
        after = shop.document(here.id)
        assert (after["ClassRef"]["value"], after["DepartmentRef"]["value"]) == (retail, sydney)
        assert after["SalesTermRef"]["value"] == "4"


def test_classes_on_lines_and_what_was_not_ours_stays(tmp_path: Path) -> None:
    with bench(tmp_path, realm=KINGDOM) as shop:
        retail, online = (each["Id"] for each in shop.there("Class"))
        order = po(currency="GBP", cost_lines=(cost("5.00"),))
        shop.put(order)
        shop.sync()
        raw = shop.document(order.id)
        lines = [
            {**each, each["DetailType"]: {**each[each["DetailType"]], "ClassRef": {"value": online}}}
            for each in raw["Line"]
        ]
        shop.edit_there("PurchaseOrder", raw["Id"], Line=lines)
        # Switched on afterwards: documents sent without a class of ours keep what QuickBooks has.
        choose(shop, class_id=retail)
        shop.edit(order.id, lines=(line(quantity="7"), line("NEW-1")))
        shop.sync()
        after = shop.document(order.id)
        classes = [each[each["DetailType"]].get("ClassRef", {}).get("value") for each in after["Line"]]
        assert classes == [online, online, retail]


def test_us_companies_send_none_of_it(tmp_path: Path) -> None:
    with bench(tmp_path) as shop:
        choose(shop, tax_codes={"20": "2"}, class_id="1", location_id="1")
        order = po(lines=(taxed("20"),), payment=Payment(terms="Net 15"))
        shop.put(order)
        shop.sync()
        raw = shop.document(order.id)
        assert raw["SalesTermRef"]["value"] == "2"
        assert not {"GlobalTaxCalculation", "ClassRef", "DepartmentRef", "TxnTaxDetail"} & set(raw)
        assert total_of(raw) == totals_of(order).total


def test_lists_of_choices_belong_to_their_company(tmp_path: Path) -> None:
    with bench(tmp_path) as shop:
        choices = ListChoices({"20": "2"}, {"prepaid": "-"}, "5", "6", {"bath": "7"})
        choose(shop, **{name: getattr(choices, name) for name in ListChoices.__slots__})
        assert shop.stores.settings.sync_settings(shop.realm).lists == choices
        assert shop.stores.settings.sync_settings("1").lists == ListChoices()


def test_a_new_vendor_gets_terms_and_currency_and_what_is_left_out_is_told(tmp_path: Path) -> None:
    with bench(tmp_path, realm=AUSTRALIA) as shop:
        supplier = Supplier("Kererū Textiles", phone="1" * 40, payment_terms="60 days", currency="NZD")
        order = po(supplier=supplier, currency="NZD", exchange_rate=Decimal("0.91"))
        shop.put(order)
        preview = shop.syncing.preview(None, Token(shop.clock), NoEvents())
        assert "phone number" in preview.rows[0].reason
        shop.sync()
        vendor = next(each for each in shop.there("Vendor") if each["DisplayName"] == "Kererū Textiles")
        assert (vendor["TermRef"]["value"], vendor["CurrencyRef"]["value"]) == ("4", "NZD")
        assert "PrimaryPhone" not in vendor
        told = [entry.text for entry in shop.stores.log.entries(level="warning")]
        assert any("phone number" in text for text in told)


def test_inventory_items_need_a_company_that_counts_stock(tmp_path: Path) -> None:
    with bench(tmp_path) as shop:
        shop.practice.app.companies.change(shop.realm, 0.0, inventory=False)
        shop.connect()
        settings = shop.stores.settings.sync_settings(shop.realm)
        shop.switch(replace(settings, item_kind=ItemKind.INVENTORY))
        shop.put(po())
        shop.requests()
        shop.sync()
        assert "does not track quantities" in shop.state(po().id).reason
        assert shop.requests()[1] == 0
        shop.switch(replace(settings, item_kind=ItemKind.SERVICE))
        shop.sync()
        assert [(each["Type"], each["Name"]) for each in shop.there("Item")] == [("Service", "Product TEA-1")]


@pytest.mark.parametrize("inclusive", [False, True])
@pytest.mark.parametrize(("realm", "currency", "percent", "code", "tax"), CASES)
def test_lost_links_are_found_again_without_a_question(
    tmp_path: Path, realm: str, currency: str, percent: str, code: str, tax: str, inclusive: bool
) -> None:
    del code, tax
    with shop_in(tmp_path, realm, tax_codes={"0": ZERO_CODE[realm], "10": "2"}) as shop:
        lines = tuple(taxed(percent, sku=f"S-{n}", quantity="3", cost=f"0.{n}7") for n in range(1, 9))
        shop.put(po(currency=currency, lines=lines, cost_lines=(cost("-0.05"),), tax_inclusive=inclusive))
        shop.sync()
        before = shop.there()
        shop.forget_links()
        summary = shop.sync()
        assert (summary.reattached, summary.created, summary.updated) == (1, 0, 0)
        assert shop.asked() == []
        assert shop.there() == before
        shop.requests()
        shop.sync()
        assert shop.requests() == (0, 0)


def test_an_update_keeps_tax_that_was_computed_and_has_it_computed_anew_where_amounts_change(
    tmp_path: Path,
) -> None:
    with shop_in(tmp_path, KINGDOM) as shop:
        order = po(currency="GBP", lines=(taxed("20", quantity="3", cost="10.00"),))
        shop.put(order)
        shop.sync()
        link = shop.link(order.id)
        assert link.sent is not None
        memo = replace(link.sent, memo="Soon")
        assert "TxnTaxDetail" in loads(shop.books.update_payload(link.snapshot, link, memo))
        more = replace(link.sent, lines=(replace(link.sent.lines[0], amount=Decimal(40)),))
        assert "TxnTaxDetail" not in loads(shop.books.update_payload(link.snapshot, link, more))


@pytest.mark.parametrize("first", [False, True])
def test_switching_vat_on_or_off_does_not_rewrite_what_was_sent(tmp_path: Path, first: bool) -> None:
    def switch(on: bool) -> None:
        shop.practice.app.companies.change(KINGDOM, 0.0, sales_tax=on)
        shop.connect()
        choose(shop, tax_codes={"0": "6"})

    with bench(tmp_path, realm=KINGDOM) as shop:
        switch(first)
        old = po(
            "1", currency="GBP", lines=(taxed("20", quantity="3", cost="10.00"),), cost_lines=(cost("5.00"),)
        )
        shop.put(old)
        shop.sync()
        before = shop.document(old.id)
        switch(not first)
        new = po("2", currency="GBP", lines=(taxed("20", quantity="3", cost="10.00"),))
        shop.put(new)
        shop.requests()
        shop.sync()
        assert shop.requests()[1] == 1
        assert shop.document(old.id) == before
        assert shop.document(new.id)["GlobalTaxCalculation"] == ("NotApplicable" if first else "TaxExcluded")
        assert total_of(shop.document(new.id)) == Decimal("36.00")


def test_after_vat_was_switched_on_an_edit_of_what_was_sent_before_still_goes(tmp_path: Path) -> None:
    """Its tax stays a cost, so no tax code is needed for it."""
    with bench(tmp_path, realm=KINGDOM) as shop:
        shop.practice.app.companies.change(KINGDOM, 0.0, sales_tax=False)
        shop.connect()
        order = po(currency="GBP", lines=(taxed("7", quantity="3", cost="10.00"),))
        shop.put(order)
        shop.sync()
        shop.practice.app.companies.change(KINGDOM, 0.0, sales_tax=True)
        shop.connect()
        choose(shop, tax_codes={"0": "6"})
        changed = shop.edit(order.id, lines=(taxed("7", quantity="4", cost="10.00"),))
        run = shop.sync()
        assert (run.updated, shop.state(order.id).reason) == (1, "")
        assert total_of(shop.document(order.id)) == totals_of(changed).total


def test_after_vat_was_switched_off_a_rate_without_a_code_is_told_and_not_sent(tmp_path: Path) -> None:
    """A document that was sent with tax codes keeps them; a line without one would make another total."""
    with shop_in(tmp_path, KINGDOM, tax_codes={"0": "6"}) as shop:
        order = po(currency="GBP", lines=(taxed("20", quantity="3", cost="10.00"),))
        shop.put(order)
        shop.sync()
        shop.practice.app.companies.change(KINGDOM, 0.0, sales_tax=False)
        shop.connect()
        shop.edit(order.id, lines=(order.lines[0], taxed("7", sku="POT-7", quantity="1", cost="10.00")))
        run = shop.sync()
        assert run.updated == 0
        assert "no tax code of 7 %" in shop.state(order.id).reason
        assert len(shop.document(order.id)["Line"]) == 1
