"""Settings in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

from app.domain.books import Account
from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.links import Connection
from app.domain.listing import OrderWords
from app.domain.settings import AccountChoices, SyncSettings
from app.services.settings import SettingsService, SettingsView

ACCOUNTS = (
    Account("1", "Accounts Payable (A/P)", "Accounts Payable"),
    Account("2", "Cost of Goods Sold", "Cost of Goods Sold"),
    Account("3", "Freight", "Expense", full_name="Cost:Freight"),
    Account("4", "Sales", "Income"),
    Account("5", "Inventory Asset", "Other Current Asset", "Inventory"),
    Account("6", "Bank", "Bank"),
    Account("7", "Old expense", "Expense", active=False),
)
FERN = Connection(
    "shop",
    "practice",
    "9130",
    "Fern & Fable LLC",
    "US",
    "USD",
    connected_at=datetime(2026, 11, 3, 12, tzinfo=UTC),
)


class FakeSettings:
    """Stands for SettingsService."""

    def __init__(self, connection: Connection | None = FERN, sync: SyncSettings | None = None) -> None:
        chosen = AccountChoices("1", "2", "4", "5")
        self.view = SettingsView(
            connection,
            sync or SyncSettings(po_sync=True, accounts=chosen),
            "Fern & Fable",
            ACCOUNTS if connection else (),
        )
        self.saved: list[SyncSettings] = []
        self.error: AppError | None = None
        self.said = OrderWords()

    def words(self) -> OrderWords:
        return self.said

    def current(self) -> SettingsView:
        return self.view

    def save(self, sync: SyncSettings, began: SyncSettings | None = None) -> ChangeSet:
        del began
        if self.error is not None:
            raise self.error
        self.saved.append(sync)
        self.view = replace(self.view, sync=sync)
        return ChangeSet.of(ChangeKind.SETTINGS)

    @property
    def real(self) -> SettingsService:
        """The same object under the type that the page asks for."""
        return cast(SettingsService, self)
