"""The companies of a new data directory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.practice.books import Books
from app.practice.clock import Clock
from app.practice.company import Companies, Company
from app.practice.seed.basics import add_basics
from app.practice.seed.sandbox import add_sandbox
from app.practice.store import Store

EMPTY_REALM = "9341450000000001"
SANDBOX_REALM = "9341450000000002"

Fill = Callable[[Books], None]


def _companies() -> list[tuple[Company, tuple[Fill, ...]]]:
    empty = Company(
        realm=EMPTY_REALM,
        name="Fern & Fable Ltd (practice)",
        multicurrency=True,
        address=_us("410 Alder Street", "Portland", "OR", "97205"),
        email="hello@fernandfable.example",
        phone="(503) 555-0142",
    )
    sandbox = Company(
        realm=SANDBOX_REALM,
        name="Sandbox Company_US_1",
        address=_us("123 Sierra Way", "San Pablo", "CA", "87999"),
        email="noreply@example.com",
        custom_numbers=False,
        order_custom_fields=("Crew #", "Sales Rep"),
    )
    return [(empty, (add_basics,)), (sandbox, (add_basics, add_sandbox))]


def _us(street: str, city: str, state: str, postal: str) -> dict[str, str]:
    return {
        "Line1": street,
        "City": city,
        "CountrySubDivisionCode": state,
        "PostalCode": postal,
        "Country": "US",
    }


def ensure_companies(store: Store, clock: Clock) -> None:
    """Make the companies that the file does not have yet."""
    companies = Companies(store)
    for company, fills in _companies():
        with store.transaction():
            if companies.get(company.realm) is None:
                add_company(store, clock, company, fills)


def add_company(
    store: Store, clock: Clock, company: Company, fills: tuple[Fill, ...] = (add_basics,)
) -> Company:
    """Add one more company to a running file; also how tests make their own."""
    moment = clock.epoch()
    dated = replace(company, created=moment, updated=moment)
    with store.transaction():
        Companies(store).add(dated)
        books = Books(store, dated, clock)
        for fill in fills:
            fill(books)
    return dated


def fill_lazily(books: Books) -> None:
    """Large companies get their rows when they are first used."""
