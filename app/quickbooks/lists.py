"""Reading the lists of a company: its facts, accounts, vendors, items, terms, classes, locations and tax codes.

Inactive records are always among them, because a PO may name one (qbo-api.md 5).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.books import Account, Company, Item, TaxCode, Term, Tracked, Vendor
from app.domain.errors import NotFoundThere
from app.domain.links import IntentKind
from app.quickbooks import queries, reading
from app.quickbooks.answers import ENTITY, entity_of
from app.quickbooks.client import ApiClient

_UPDATED = "MetaData.LastUpdatedTime"


def company(client: ApiClient) -> Company:
    """Company info and preferences (two reads)."""
    info = client.get(f"companyinfo/{client.realm_id}", "the company's name and plan")
    preferences = client.get("preferences", "the company's preferences")
    return reading.read_company(
        client.realm_id,
        entity_of(info, "CompanyInfo", "the company"),
        entity_of(preferences, "Preferences", "the company's preferences"),
    )


def accounts(client: ApiClient) -> Sequence[Account]:
    """The whole chart of accounts."""
    return [reading.read_account(row) for row in _all(client, "Account", "the chart of accounts")]


def vendors(client: ApiClient, changed_since: datetime | None) -> Iterator[Sequence[Vendor]]:
    """Pages of vendors; all, or those changed since a moment."""
    for rows in _pages(client, "Vendor", _changed(changed_since), "the vendors"):
        yield [reading.read_vendor(row) for row in rows]


def items(client: ApiClient, changed_since: datetime | None) -> Iterator[Sequence[Item]]:
    """Pages of items; all, or those changed since a moment."""
    for rows in _pages(client, "Item", _changed(changed_since), "the items"):
        yield [reading.read_item(row) for row in rows]


def terms(client: ApiClient) -> Sequence[Term]:
    """All payment terms."""
    return [reading.read_term(row) for row in _all(client, "Term", "the payment terms")]


def classes(client: ApiClient) -> Sequence[Tracked]:
    """All classes."""
    return [reading.read_tracked(row) for row in _all(client, "Class", "the classes")]


def locations(client: ApiClient) -> Sequence[Tracked]:
    """All locations (QuickBooks' departments)."""
    return [reading.read_tracked(row) for row in _all(client, "Department", "the locations")]


def tax_codes(client: ApiClient) -> Sequence[TaxCode]:
    """All tax codes with the percentages of their purchase rates (two reads; neither is in CDC)."""
    percents = dict(reading.read_percent(row) for row in _all(client, "TaxRate", "the tax rates"))
    return [reading.read_tax_code(row, percents) for row in _all(client, "TaxCode", "the tax codes")]


def vendor_named(client: ApiClient, name: str) -> Vendor | None:
    """The vendor with exactly this display name (case-blind); an active one comes first."""
    wanted = f"DisplayName = {queries.quoted(name)}"
    found = [reading.read_vendor(row) for row in _all(client, "Vendor", "a vendor", wanted)]
    return min(found, key=lambda vendor: not vendor.active, default=None)


def item_named(client: ApiClient, name: str) -> Item | None:
    """The item with exactly this name (case-blind).

    Items in different categories may share a name: active ones and those outside categories come first.
    """
    found = _all(client, "Item", "an item", f"Name = {queries.quoted(name)}")
    best = min(found, key=lambda row: (row.get("Active") is False, "ParentRef" in row), default=None)
    return reading.read_item(best) if best is not None else None


def record(client: ApiClient, kind: IntentKind, qbo_id: str) -> Mapping[str, Any] | None:
    """A vendor or item as JSON, or None when QuickBooks does not have it."""
    try:
        answer = client.get(f"{kind.value}/{qbo_id}", f"the {kind.value} {qbo_id}")
    except NotFoundThere:
        return None
    return entity_of(answer, ENTITY[kind], f"the {kind.value}")


def _all(client: ApiClient, entity: str, subject: str, *wanted: str) -> Iterator[dict[str, Any]]:
    for rows in _pages(client, entity, [*wanted, queries.ANY_STATE], subject):
        yield from rows


def _pages(
    client: ApiClient, entity: str, conditions: Sequence[str], subject: str
) -> Iterator[Sequence[dict[str, Any]]]:
    for rows, _ in queries.pages(lambda text: client.query(text, subject), entity, conditions):
        yield rows


def _changed(since: datetime | None) -> list[str]:
    return [queries.ANY_STATE, *([queries.since(_UPDATED, since)] if since is not None else [])]
