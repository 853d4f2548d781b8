"""The companies of a new data directory. Each gets its lists and documents when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.practice.books import Books
from app.practice.clock import Clock
from app.practice.company import Companies, Company
from app.practice.seed.basics import add_basics
from app.practice.seed.countries import add_australia, add_canada, add_kingdom
from app.practice.seed.large import add_large
from app.practice.seed.sandbox import add_sandbox
from app.practice.store import Store

EMPTY_REALM = "9341450000000001"
SANDBOX_REALM = "9341450000000002"
KINGDOM_REALM = "9341450000000003"
CANADA_REALM = "9341450000000004"
NO_ORDERS_REALM = "9341450000000005"
LARGE_REALM = "9341450000000006"
AUSTRALIA_REALM = "9341450000000007"

RECIPES: dict[str, tuple[Callable[[Books], None], ...]] = {
    "basics": (add_basics,),
    "sandbox": (add_basics, add_sandbox),
    "kingdom": (add_basics, add_kingdom),
    "canada": (add_basics, add_canada),
    "australia": (add_basics, add_australia),
    "large": (add_basics, add_large),
}
COMPANIES = (
    Company(
        realm=EMPTY_REALM,
        name="Fern & Fable Ltd (practice)",
        multicurrency=True,
        address={
            "Line1": "410 Alder Street",
            "City": "Portland",
            "CountrySubDivisionCode": "OR",
            "PostalCode": "97205",
            "Country": "US",
        },
        email="hello@fernandfable.example",
        phone="(503) 555-0142",
    ),
    Company(
        realm=SANDBOX_REALM,
        name="Sandbox Company_US_1",
        address={
            "Line1": "123 Sierra Way",
            "City": "San Pablo",
            "CountrySubDivisionCode": "CA",
            "PostalCode": "87999",
            "Country": "US",
        },
        email="noreply@example.com",
        custom_numbers=False,
        order_custom_fields=("Crew #", "Sales Rep"),
        recipe="sandbox",
    ),
    Company(
        realm=KINGDOM_REALM,
        name="Thistle & Thyme Ltd (UK practice)",
        country="GB",
        home_currency="GBP",
        zone="Europe/London",
        multicurrency=True,
        address={"Line1": "12 Wharf Road", "City": "Bristol", "PostalCode": "BS1 6XN", "Country": "GB"},
        email="accounts@thistle.example",
        phone="0117 496 0123",
        class_tracking="line",
        departments=True,
        recipe="kingdom",
    ),
    Company(
        realm=CANADA_REALM,
        name="Maple Row Goods Inc (Canada practice)",
        country="CA",
        home_currency="CAD",
        zone="America/Toronto",
        multicurrency=True,
        address={
            "Line1": "88 Queen Street West",
            "City": "Toronto",
            "CountrySubDivisionCode": "ON",
            "PostalCode": "M5H 2N2",
            "Country": "CA",
        },
        email="books@maplerow.example",
        phone="(416) 555-0117",
        recipe="canada",
    ),
    Company(
        realm=NO_ORDERS_REALM,
        name="Corner Shop Essentials (no purchase orders)",
        plan="QuickBooks Online Essentials",
        inventory=False,
        address={
            "Line1": "5 Elm Court",
            "City": "Boise",
            "CountrySubDivisionCode": "ID",
            "PostalCode": "83702",
        },
    ),
    Company(
        realm=LARGE_REALM,
        name="Big Warehouse Inc (5,000 vendors, 20,000 items)",
        plan="QuickBooks Online Advanced",
        address={
            "Line1": "900 Dock Road",
            "City": "Reno",
            "CountrySubDivisionCode": "NV",
            "PostalCode": "89502",
        },
        recipe="large",
    ),
    Company(
        realm=AUSTRALIA_REALM,
        name="Wattle & Gum Pty Ltd (Australia practice)",
        country="AU",
        home_currency="AUD",
        zone="Australia/Sydney",
        multicurrency=True,
        address={
            "Line1": "27 Harbour Street",
            "City": "Sydney",
            "CountrySubDivisionCode": "NSW",
            "PostalCode": "2000",
            "Country": "AU",
        },
        email="accounts@wattleandgum.example",
        phone="02 5550 0142",
        class_tracking="txn",
        departments=True,
        recipe="australia",
    ),
)


def ensure_companies(store: Store, clock: Clock) -> None:
    """Add the companies that the file does not have yet."""
    with store.transaction():
        known = {company.realm for company in Companies(store).all()}
        for company in COMPANIES:
            if company.realm not in known:
                add_company(store, clock, company)


def add_company(store: Store, clock: Clock, company: Company) -> Company:
    """Add one more company to a file; also how tests make their own."""
    moment = clock.epoch()
    dated = replace(company, created=moment, updated=moment)
    Companies(store).add(dated)
    return dated


def fill_lazily(books: Books) -> None:
    """Make what the company's recipe says, once. Called inside a transaction."""
    if books.company.filled:
        return
    wanted = books.company
    # Whatever was switched off before the first use: making the lists needs it all.
    plan = "QuickBooks Online Advanced"
    books.company = replace(wanted, plan=plan, subscription="PAID", orders_on=True, inventory=True)
    for fill in RECIPES[wanted.recipe]:
        fill(books)
    books.company = replace(wanted, filled=True)
    Companies(books.store).save(books.company)
    books.changes = 0
