"""The log and the settings of a profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.links import Connection
from app.domain.runs import LogEntry, RunSummary
from app.domain.settings import SyncSettings
from app.domain.steps import Step


class RunLog(Protocol):
    """The activity log and the runs."""

    def add(self, entries: Sequence[LogEntry], steps: Sequence[Step] = ()) -> None:
        """Append rows, and the steps of the history that belong to them."""

    def entries(
        self,
        *,
        level: str = "",
        search: str = "",
        run_id: str = "",
        po_id: str = "",
        limit: int = 500,
        offset: int = 0,
    ) -> Sequence[LogEntry]:
        """Rows newest first. `level` "warning" includes errors. `search` looks at text, PO number, tid and code."""

    def count(self, *, level: str = "", search: str = "", run_id: str = "", po_id: str = "") -> int:
        """How many rows that would be."""

    def save_run(self, run: RunSummary, realm_id: str) -> None:
        """Insert or replace a run."""

    def last_run(self, realm_id: str) -> RunSummary | None:
        """The newest run of a company."""


class SettingsStore(Protocol):
    """Shop, connection and settings. Secrets are never here."""

    def shop(self) -> tuple[str, str]:
        """(shop id, shop name) of this profile."""

    def set_shop(self, shop_id: str, name: str) -> None:
        """Name the shop of this profile."""

    def connection(self) -> Connection | None:
        """The stored connection of the shop, or None."""

    def put_connection(self, connection: Connection) -> None:
        """Store or replace it."""

    def drop_connection(self) -> None:
        """Forget it (links are kept)."""

    def sync_settings(self, realm_id: str) -> SyncSettings:
        """Switches of the shop with the account choices of a company (defaults when nothing is stored)."""

    def put_sync_settings(self, realm_id: str, settings: SyncSettings) -> None:
        """Store switches and account choices."""

    def value(self, key: str, default: str = "") -> str:
        """A small remembered text, such as a window's place."""

    def set_value(self, key: str, value: str) -> None:
        """Remember it."""
