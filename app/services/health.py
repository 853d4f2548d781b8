"""The health check of a company before the shop is connected to it: one finding per line, and what to do about it.

Pure rules. They only say what will follow; the first PO is the real proof (qbo-api.md 3.4, 4.4, 4.5, 8).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum

from app.domain.books import Account, Company
from app.domain.documents import RemoteDocument
from app.domain.listing import OrderQuery
from app.domain.orders import CostKind
from app.domain.settings import AccountChoices
from app.services.connect_parts import NUMBERED_MOST, Look
from app.sync.ports import LinkStore, OrderStore
from app.sync.tag import carries_any

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_SWITCH_ON = (
    "In QuickBooks press the gear, then Account and settings, Expenses, Purchase orders, and switch on "
    '"Use purchase orders".'
)
_CHOOSE = "Choose one on the next page, or make one in QuickBooks."


class Verdict(StrEnum):
    """How a line is marked."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line. With `blocks` the shop cannot be connected before it is mended."""

    key: str
    verdict: Verdict
    text: str
    to_do: str = ""
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """What the rules need of the shop: POs per currency, their dates, and the documents that are ours."""

    currencies: Mapping[str, int] = field(default_factory=dict)
    dates: Sequence[date] = ()
    linked: frozenset[str] = frozenset()


def check_health(look: Look, shop: ShopFacts, proposed: AccountChoices) -> tuple[Finding, ...]:
    """Every finding, in the order in which a person reads them."""
    company = look.company
    return (
        _orders(company),
        _numbers(company),
        _currencies(company, shop),
        _closing(company, shop),
        _taxes(company),
        *_accounts(company, look.accounts, proposed),
        *_other_writer(company, look.numbered, shop),
    )


def shop_facts(orders: OrderStore, links: LinkStore, realm_id: str) -> ShopFacts:
    """Gather them from what is stored here."""
    query = OrderQuery()
    rows = orders.page(query, 0, orders.count(query))
    return ShopFacts(
        Counter(row.currency for row in rows),
        tuple(row.date for row in rows if row.date is not None),
        frozenset(link.qbo_id for link in links.links(realm_id).values()),
    )


def _orders(company: Company) -> Finding:
    key, on = "orders", company.purchase_orders_enabled
    words = company.plan.casefold()
    if any(plan in words for plan in ("simple start", "essentials", "easystart", "self-employed")):
        return Finding(
            key,
            Verdict.PROBLEM,
            f"The plan {company.plan} has no purchase orders, so QuickBooks will refuse every PO.",
            "Change to Plus or Advanced in QuickBooks, then switch purchase orders on.",
        )
    if on:
        plan = f" (plan {company.plan})" if company.plan else ""
        return Finding(key, Verdict.OK, f"Purchase orders are switched on{plan}.")
    if on is None:
        text = "QuickBooks does not say whether purchase orders are switched on; the first PO will show it."
        return Finding(key, Verdict.WARNING, text, f"To be sure: {_SWITCH_ON[0].lower()}{_SWITCH_ON[1:]}")
    text = "Purchase orders are switched off in this company, so QuickBooks will refuse every PO."
    return Finding(key, Verdict.PROBLEM, text, _SWITCH_ON)


def _numbers(company: Company) -> Finding:
    key = "numbers"
    if company.custom_numbers:
        return Finding(key, Verdict.OK, "QuickBooks keeps the numbers of the shop (PO-128).")
    text = (
        "QuickBooks does not say whether it keeps the shop's numbers."
        if company.custom_numbers is None
        else "Custom transaction numbers are switched off: QuickBooks may number the POs by itself."
    )
    advice = (
        "In QuickBooks press the gear, then Account and settings, Expenses, Purchase orders, and switch on Custom "
        "transaction numbers. A number that was changed is told on the PO."
    )
    return Finding(key, Verdict.WARNING, text, advice)


def _currencies(company: Company, shop: ShopFacts) -> Finding:
    key, home = "currencies", company.home_currency
    if not home:
        return Finding(key, Verdict.WARNING, "QuickBooks does not say which currency this company uses.")
    foreign = {code: count for code, count in shop.currencies.items() if code and code != home}
    told = ", ".join(f"{_pos(count)} in {code}" for code, count in sorted(foreign.items()))
    if not foreign:
        text = (
            f"The shop's POs are in {home}, like the books."
            if shop.currencies
            else f"The books are in {home}."
        )
        return Finding(key, Verdict.OK, text)
    if company.multi_currency:
        text = f"Other currencies are switched on; the shop has {told}."
        return Finding(key, Verdict.OK, text)
    return Finding(
        key,
        Verdict.PROBLEM,
        f"The books are in {home} only, but the shop has {told}. Those cannot be sent.",
        "Multicurrency can be switched on in QuickBooks (Account and settings, Advanced, Currency), but never off "
        "again: ask whoever keeps the books. All other POs can be sent.",
    )


def _closing(company: Company, shop: ShopFacts) -> Finding:
    key, closed = "closing", company.books_closed_until
    if closed is None:
        return Finding(key, Verdict.OK, "No closing date is set.")
    before = sum(1 for day in shop.dates if day <= closed)
    if not before:
        return Finding(key, Verdict.OK, f"The books are closed up to {closed:%Y-%m-%d}; no PO is that old.")
    are, them = ("is", "it") if before == 1 else ("are", "them")
    return Finding(
        key,
        Verdict.WARNING,
        f"The books are closed up to {closed:%Y-%m-%d}; {_pos(before)} of the shop {are} dated in that time. "
        f"QuickBooks may refuse {them}.",
        "Set a start date after it on the next page to leave them out.",
    )


def _taxes(company: Company) -> Finding:
    key = "taxes"
    own_line = "Tax on a PO is sent as a line of its own, so that the total is right."
    if company.country in ("US", "USA"):
        return Finding(key, Verdict.OK, f"Purchase orders carry no sales tax codes in the US. {own_line}")
    name = "GST/HST" if company.country in ("CA", "CAN") else "VAT or GST"
    if company.sales_tax is False:
        return Finding(key, Verdict.OK, f"{name} is not set up in this company. {own_line}")
    if company.sales_tax:
        text = f"{name} is switched on. Tax goes in by QuickBooks' tax codes, so that the total is right."
        return Finding(key, Verdict.OK, f"{text} Where several codes fit a percentage, Settings asks which.")
    text = f"QuickBooks does not say whether {name} is set up. {own_line}"
    advice = "It carries no tax code: look at the tax when the PO is copied to a bill."
    return Finding(key, Verdict.WARNING, text, advice)


def _accounts(company: Company, accounts: Sequence[Account], proposed: AccountChoices) -> Iterator[Finding]:
    names = {account.id: account.full_name or account.name for account in accounts}
    if not proposed.payable_id:
        yield Finding(
            "payable",
            Verdict.PROBLEM,
            f"There is no active accounts payable (A/P) account in {company.home_currency or 'the home currency'}. "
            "No purchase order can be made without one.",
            "Make one in QuickBooks (Chart of accounts, New, Accounts payable), then check again.",
            blocks=True,
        )
    wanted = (
        ("item expenses", proposed.item_expense_id, "New products cannot be made as items without one."),
        ("item income", proposed.item_income_id, "New products are made as items that are not for sale."),
        (
            "other costs",
            proposed.for_cost(CostKind.OTHER),
            "POs with freight, duty or fees wait until there is one.",
        ),
    )
    found = [("accounts payable", proposed.payable_id), *((word, chosen) for word, chosen, _ in wanted)]
    chosen_names = [(word, names.get(chosen, chosen)) for word, chosen in found if chosen]
    good = [f"{name} for {word}" for word, name in chosen_names]
    if good:
        yield Finding("accounts", Verdict.OK, f"Proposed accounts: {', '.join(good)}.")
    for word, chosen, follows in wanted:
        if not chosen:
            yield Finding(
                f"account {word}", Verdict.WARNING, f"No account for {word} was found. {follows}", _CHOOSE
            )


def _other_writer(
    company: Company, numbered: Sequence[RemoteDocument] | None, shop: ShopFacts
) -> Iterator[Finding]:
    key = "other-writer"
    if numbered is None:
        if company.purchase_orders_enabled is not False:
            text = "QuickBooks could not be asked which purchase orders are there already."
            yield Finding(
                key, Verdict.WARNING, text, "Nothing is sent twice: every number is looked up first."
            )
        return
    others = [
        document
        for document in numbered
        if document.id not in shop.linked and not carries_any(document.document.private_note)
    ]
    if not others:
        text = "No other program has made purchase orders numbered PO-… here."
        yield Finding(key, Verdict.OK, text)
        return
    newest = max(others, key=lambda document: document.created or _LONG_AGO)
    when = f", made on {newest.created:%Y-%m-%d}" if newest.created else ""
    many = f"At least {len(others)}" if len(numbered) >= NUMBERED_MOST else str(len(others))
    yield Finding(
        key,
        Verdict.WARNING,
        f"{many} purchase order{'s' if len(others) != 1 else ''} numbered PO-… "
        f"{'were' if len(others) != 1 else 'was'} not made by this program; the newest is "
        f"{newest.document.number}{when}. Is Inventory Mate's own QuickBooks sync switched on?",
        "If so, switch it off there before you go on (in Inventory Mate: Configuration, QuickBooks integration), or "
        "two programs write the same purchase orders. Those that are there already are found by their number and "
        "not sent again.",
    )


def _pos(count: int) -> str:
    return "1 PO" if count == 1 else f"{count} POs"
