"""Money proof: random POs through the program's own way to QuickBooks and through the practice company's arithmetic.

Everything that decides about amounts is the real thing: the checks of the shop, the resolver, the desired document,
the JSON body, and on the other side the practice company's field tables, line rules, taxes and totals. Only HTTP and
storage are left out. Shop total = sent total = QuickBooks' TotalAmt, or refused with a reason; anything else is a
silent difference.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from app.domain.books import Company, TaxCode
from app.domain.settings import AccountChoices, ListChoices, SyncSettings
from app.domain.totals import totals_of
from app.domain.validation import eligibility
from app.practice import PracticeCompany
from app.practice.books import Books as PracticeBooks
from app.practice.books import Row
from app.practice.entities.base import Saving
from app.practice.entities.operations import present, save
from app.practice.entities.purchase_order import PurchaseOrder as PracticeOrder
from app.practice.entities.registry import BY_KIND
from app.practice.errors import QboFault
from app.practice.preferences import company_info, preferences
from app.practice.wire import loads
from app.quickbooks import payload, reading
from app.services.settings import propose_accounts
from app.sync.directory import Directory
from app.sync.lists import SmallLists
from app.sync.prepare import Resolver
from tests.support.money_orders import CURRENCIES, SKUS, random_order

REALMS = {
    "US": "9341450000000001",
    "GB": "9341450000000003",
    "CA": "9341450000000004",
    "AU": "9341450000000007",
}
#: What a bookkeeper would choose where several codes fit.
CHOSEN = {"GB": {"0": "4"}, "CA": {"0": "4"}, "AU": {"0": "4", "10": "2"}, "US": {}}


@dataclass
class Figures:
    """What became of the POs. `silent` holds whatever was neither equal nor refused in words."""

    equal: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    silent: list[str] = field(default_factory=list)
    rounding_lines: int = 0

    @property
    def count(self) -> int:
        return self.equal.total() + self.refused.total() + len(self.silent)


class Remembering(PracticeBooks):
    """Books that read each record once and hand out numbers without asking the database."""

    def __init__(self, books: PracticeBooks, **changes: Any) -> None:
        super().__init__(books.store, replace(books.company, **changes), books.clock)
        self._rows: dict[tuple[str, str], Row | None] = {}
        self._docs: dict[tuple[str, str], Any] = {}
        self._last = 1000

    def row(self, kind: str, ident: str) -> Row | None:
        key = (kind, ident)
        if key not in self._rows:
            self._rows[key] = super().row(kind, ident)
        return self._rows[key]

    def doc(self, kind: str, ident: str) -> Any:
        key = (kind, ident)
        if key not in self._docs:
            self._docs[key] = super().doc(kind, ident)
        return self._docs[key]

    def next_id(self, sequence: str) -> str:
        self._last += 1
        return str(self._last)


class Scene:
    """One company in one constellation of switches, with a bookkeeper who chose tax codes or did not."""

    def __init__(self, books: PracticeBooks, *, multi: bool, taxed: bool, chosen: bool) -> None:
        self.books = Remembering(books, multicurrency=multi, sales_tax=taxed)
        there = self.books.company
        self.company: Company = reading.read_company(there.realm, company_info(there), preferences(there))
        codes = [
            reading.read_tax_code(raw, dict(reading.read_percent(rate) for rate in books.all("TaxRate")))
            for raw in books.all("TaxCode")
        ]
        self.percents = tuple({code.percent for code in codes}) or (Decimal(8),)
        self.name = (
            f"{there.country}{' several currencies' if multi else ''}"
            f"{'' if there.us or taxed else ' without tax'}{'' if chosen or there.us else ' nothing chosen'}"
        )
        self.resolver = self._resolver(codes, CHOSEN[there.country] if chosen else {})

    def _resolver(self, codes: list[TaxCode], chosen: dict[str, str]) -> Resolver:
        books = self.books
        accounts = [reading.read_account(raw) for raw in books.all("Account")]
        choices = propose_accounts(accounts, self.company.home_currency, AccountChoices())
        settings = SyncSettings(po_sync=True, accounts=choices, lists=ListChoices(tax_codes=chosen))
        directory = Directory(
            [reading.read_vendor(raw) for raw in books.all("Vendor")],
            [reading.read_item(raw) for raw in books.all("Item")],
            accounts,
            SmallLists(tax_codes=codes),
        )
        return Resolver(self.company, settings, directory, {}, {}, lambda *_: "")


def scenes(practice: PracticeCompany) -> Iterator[Scene]:
    """Four countries, with and without several currencies and taxes, with and without chosen codes."""
    for country, realm in REALMS.items():
        with practice.books(realm) as books:
            for currency in CURRENCIES:
                body: dict[str, Any] = {
                    "DisplayName": f"Supplier {currency}",
                    "CurrencyRef": {"value": currency},
                }
                save(books, BY_KIND["Vendor"], body, {})
            for sku in SKUS:
                made = {"Name": sku, "Sku": sku, "Type": "NonInventory", "ExpenseAccountRef": {"value": "80"}}
                save(books, BY_KIND["Item"], made, {})
        with practice.books(realm) as books:
            for multi in (True, False):
                for taxed, chosen in ((True, True), (True, False), (False, False)):
                    if country != "US" or (taxed and chosen):
                        yield Scene(books, multi=multi, taxed=taxed, chosen=chosen)


def prove(count: int, seed: int = 1) -> Figures:
    """Send `count` random POs the whole way and add up what became of them."""
    figures = Figures()
    practice = PracticeCompany.open()
    try:
        made = list(scenes(practice))
        rng = random.Random(seed)
        for number in range(count):
            _one(made[number % len(made)], rng, number, figures)
    finally:
        practice.close()
    return figures


def _one(scene: Scene, rng: random.Random, number: int, figures: Figures) -> None:
    several = scene.company.multi_currency
    order = random_order(rng, number, scene.company.home_currency, scene.percents, several=several)
    resolver = scene.resolver
    checked = eligibility(order, resolver.settings, linked=False)
    if not checked.ok:
        figures.refused[_kind("here: ", checked.reason)] += 1
        return
    resolver.resolve([order])
    obstacle = resolver.obstacle(order)
    if obstacle is not None:
        figures.refused[_kind("here: ", obstacle.reason)] += 1
        return
    wanted = resolver.wanted(order)
    body = loads(payload.create_body(wanted))
    entity = PracticeOrder()
    try:
        checked_body = entity.check(body)
        answer = entity.complete(Saving(scene.books, checked_body, None), present(checked_body))
    except QboFault as fault:
        problem = fault.problems[0]
        figures.refused[f"there: {problem.code} {problem.detail}"[:90]] += 1
        return
    computed, sent, there = totals_of(order).total, wanted.total, answer["TotalAmt"]
    shop = (
        computed if order.stated.total is None else order.stated.total
    )  # the source's own word, where it has one
    figures.rounding_lines += any(line.key.startswith("tax:rounding") for line in wanted.lines)
    if shop == computed == sent == there:
        figures.equal[scene.name] += 1
    else:
        figures.silent.append(f"{scene.name}, PO {number}: shop {shop}, sent {sent}, there {there}; {order}")


_REASONS = (
    "no product lines",
    "source states a total",
    "negative quantity",
    "does not fit QuickBooks",
    "only uses",
    "has no tax code",
    "several tax codes",
    "without a percentage",
    "Correct one of them",
    "rounds the tax",
    "Its total here is",
    "so many pieces",
    "No account is chosen",
)


def _kind(prefix: str, reason: str) -> str:
    if not reason.strip():
        raise AssertionError("refused without a reason")
    return prefix + next((words for words in _REASONS if words in reason), reason[:80])
