"""What was done: runs with their steps, and the versions of documents before each write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.history import Save
from app.domain.runs import RunSummary
from app.domain.steps import Step
from app.domain.versions import Version


class RunHistory(Protocol):
    """Runs and steps for reading; `RunLog` writes them."""

    def runs(
        self, search: str = "", limit: int = 200, offset: int = 0, *, troubled: bool = False
    ) -> Sequence[RunSummary]:
        """Runs newest first. `search` is the beginning of a PO number, record name or intuit_tid.

        `troubled`: only those that stopped early or left something to a person.
        """

    def run_count(self, search: str = "", *, troubled: bool = False) -> int:
        """How many runs that would be."""

    def run(self, run_id: str) -> RunSummary | None:
        """One run; the beginning of its id is enough when no other begins so."""

    def steps(
        self,
        run_id: str = "",
        po_id: str = "",
        limit: int = 200,
        offset: int = 0,
        *,
        troubled: bool = False,
    ) -> Sequence[Step]:
        """Steps of a run in their order, or of a PO newest first; all, or those of `app.domain.steps.TROUBLE`."""

    def step_count(self, run_id: str = "", po_id: str = "", *, troubled: bool = False) -> int:
        """How many steps that would be."""

    def can_be_undone(self, run_id: str) -> bool:
        """True when the run wrote purchase orders, and not all of them were taken back yet."""

    def mark_interrupted(self) -> int:
        """Runs without an end are from a program that died; only for the start, when no run is going on."""

    def prune(self, before: datetime, most_steps: int) -> int:
        """Forget runs, steps and log rows from before a moment, and the oldest steps above a number.

        Returns how many steps.
        """


class SaveHistory(Protocol):
    """What was changed in the POs here, by whom or what."""

    def saves(self, after: int, limit: int) -> Sequence[Save]:
        """Saves of all POs whose id is above `after`, oldest first."""


class VersionStore(Protocol):
    """Versions before each write that was carried out. `LinkStore` writes them together with intents."""

    def of_order(self, po_id: str, realm_id: str) -> Sequence[Version]:
        """Of one PO, newest first."""

    def of_run(self, run_id: str, realm_id: str) -> Sequence[Version]:
        """Of one run, newest first."""
