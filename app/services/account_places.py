"""The places in the settings that take an account, by the names that fixes use, and which accounts fit there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.books import Account, ItemKind
from app.domain.orders import CostKind
from app.domain.settings import AccountChoices, SyncSettings

_COSTS = frozenset(kind.value for kind in CostKind)
PAYABLE, NEW_ITEMS = "payable", "items"


def place_words(place: str) -> str:
    """What the account is for, in a sentence such as "No account is chosen for freight"."""
    if place == PAYABLE:
        return "accounts payable"
    return "new items" if place == NEW_ITEMS else place.replace("_", " ")


def fitting(place: str, sync: SyncSettings, accounts: Sequence[Account]) -> list[Account]:
    """Accounts that QuickBooks takes there; none for a place that is not one account (qbo-api.md 4.3, 4.4)."""
    if place in _COSTS:
        return [account for account in accounts if account.takes_costs]
    if place == PAYABLE:
        return [account for account in accounts if account.active and account.type == "Accounts Payable"]
    if place == NEW_ITEMS and sync.item_kind is ItemKind.NON_INVENTORY:
        kinds = ("Expense", "Cost of Goods Sold", "Other Expense")
        return [account for account in accounts if account.active and account.type in kinds]
    return []


def with_account(choices: AccountChoices, place: str, account_id: str) -> AccountChoices:
    """The choices with another account in this place."""
    if place == PAYABLE:
        return replace(choices, payable_id=account_id)
    if place == NEW_ITEMS:
        return replace(choices, item_expense_id=account_id)
    return replace(choices, costs={**choices.costs, CostKind(place): account_id})


def proposed(place: str, choices: AccountChoices) -> str:
    """The account that the program would choose there, from `propose_accounts`; "" for none."""
    if place == PAYABLE:
        return choices.payable_id
    if place == NEW_ITEMS:
        return choices.item_expense_id
    return choices.for_cost(CostKind(place)) if place in _COSTS else ""
