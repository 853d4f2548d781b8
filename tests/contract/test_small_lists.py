"""Terms, classes, locations, tax codes and preferences: read, kept, and read again only when they are old."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.orders import Payment
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from tests.support.bench import Bench, bench
from tests.support.orders import po

KINGDOM, CANADA = "9341450000000003", "9341450000000004"
DAY = 24 * 3600.0


@pytest.fixture
def kingdom(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path, realm=KINGDOM) as made:
        yield made


def test_the_lists_of_a_british_company(kingdom: Bench) -> None:
    company = kingdom.books.company()
    assert (company.takes_tax_codes, company.class_per_line, company.class_per_document) == (
        True,
        True,
        False,
    )
    assert (company.locations, company.location_word) == (True, "Location")
    assert {(term.name, term.due_days) for term in kingdom.books.terms()} >= {("Net 30", 30), ("Net 60", 60)}
    assert [each.name for each in kingdom.books.classes()] == ["Shop", "Online"]
    assert [each.label for each in kingdom.books.locations()] == ["Bristol", "Bath"]
    codes = {code.name: code for code in kingdom.books.tax_codes()}
    assert (codes["20.0% S"].percent, codes["20.0% S"].taxable) == (Decimal(20), True)
    assert (codes["No VAT"].parts, codes["No VAT"].taxable) == ((), False)


def test_the_rates_of_a_canadian_group_add_up(tmp_path: Path) -> None:
    with bench(tmp_path, realm=CANADA) as shop:
        codes = {code.name: code for code in shop.books.tax_codes()}
        assert codes["GST/QST QC - 9.975"].percent == Decimal("14.975")
        assert len(codes["GST/PST BC"].parts) == 2


def test_lists_are_kept_and_read_again_after_a_day(kingdom: Bench) -> None:
    shop, mappings = kingdom, kingdom.stores.mappings
    shop.put(po("1", currency="GBP"))
    shop.sync()
    assert [len(mappings.terms(KINGDOM)), len(mappings.classes(KINGDOM))] == [5, 2]
    assert [len(mappings.locations(KINGDOM)), len(mappings.tax_codes(KINGDOM))] == [2, 5]
    shop.clock.advance(60)
    shop.put(po("2", currency="GBP"))
    shop.requests()
    shop.sync()
    reads = shop.requests()[0]
    shop.clock.advance(DAY)
    shop.put(po("3", currency="GBP"))
    shop.sync()
    # Preferences 2, terms, classes, locations, tax codes and rates, and the usual lists that are old too.
    assert shop.requests()[0] >= reads + 7
    stored = mappings.company(KINGDOM)
    assert stored is not None
    assert stored.takes_tax_codes


def test_a_us_company_reads_only_what_it_uses(tmp_path: Path) -> None:
    with bench(tmp_path) as shop:
        shop.put(po())
        shop.sync()
        assert shop.requests()[0] == 5, "accounts, vendors, items, terms, and the number"
        assert shop.stores.mappings.tax_codes(shop.realm) == []


def test_a_change_in_a_small_list_is_noticed_with_what_else_changed(kingdom: Bench) -> None:
    """One read tells of it; only that list is read again, and only before something is planned."""
    shop, mappings = kingdom, kingdom.stores.mappings
    shop.put(po("1", currency="GBP"))
    shop.sync()
    shop.clock.advance(3600)
    with shop.practice.books(KINGDOM) as books:
        save(books, BY_KIND["Term"], {"Name": "Net 45", "DueDays": 45}, {})
    shop.requests()
    shop.follow()
    assert shop.requests() == (1, 0)
    order = po("2", currency="GBP", payment=Payment(terms="Net 45"))
    shop.put(order)
    shop.sync()
    assert shop.requests() == (1, 1), "the terms, and the new PO"
    assert "Net 45" in [term.name for term in mappings.terms(KINGDOM)]
    assert shop.document(order.id)["SalesTermRef"]["name"] == "Net 45"
    shop.follow()
    shop.requests()
    shop.put(po("3", currency="GBP"))
    shop.sync()
    assert shop.requests() == (0, 1), "what was read is not read again"


def test_a_company_that_refuses_the_lists_is_asked_without_them(
    kingdom: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    since = kingdom.clock.now()
    monkeypatch.setattr("app.practice.entities.lists.ClassList.in_cdc", False)
    kingdom.requests()
    found = kingdom.books.changes(since)
    assert found is not None
    assert kingdom.requests()[0] == 2
