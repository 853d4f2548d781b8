"""The sync history: every run and every step, for reading, searching and export."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta

from app.domain.errors import EnvironmentProblem
from app.domain.runs import RunSummary
from app.domain.steps import Step
from app.sync.ports import Clock, RunHistory

_log = logging.getLogger(__name__)
#: Runs, steps and the rows of the log are kept so long: a year and the weeks in which it is closed.
KEPT_FOR = timedelta(days=400)
#: And so many steps at most.
MOST_STEPS = 500_000


class HistoryService:
    """Runs and steps, page by page, from indexed reads."""

    def __init__(self, history: RunHistory) -> None:
        self._history = history

    def runs(
        self, search: str = "", limit: int = 200, offset: int = 0, *, troubled: bool = False
    ) -> Sequence[RunSummary]:
        """Runs newest first. `search` is the beginning of a PO number, record name or intuit_tid.

        `troubled`: only those that stopped early or left something to a person.
        """
        return self._history.runs(search, limit, offset, troubled=troubled)

    def run_count(self, search: str = "", *, troubled: bool = False) -> int:
        """How many runs that would be."""
        return self._history.run_count(search, troubled=troubled)

    def run(self, run_id: str) -> RunSummary | None:
        """One run; the beginning of its id is enough."""
        return self._history.run(run_id)

    def steps(
        self,
        run_id: str = "",
        po_id: str = "",
        limit: int = 200,
        offset: int = 0,
        *,
        troubled: bool = False,
    ) -> Sequence[Step]:
        """Steps of a run in their order, or of a PO newest first; `troubled`: only those that did not work out."""
        return self._history.steps(run_id=run_id, po_id=po_id, limit=limit, offset=offset, troubled=troubled)

    def can_be_undone(self, run_id: str) -> bool:
        """True when the run wrote purchase orders, and not all of them were taken back yet."""
        return self._history.can_be_undone(run_id)

    def step_count(self, run_id: str = "", po_id: str = "", *, troubled: bool = False) -> int:
        """How many steps that would be."""
        return self._history.step_count(run_id=run_id, po_id=po_id, troubled=troubled)


def tidy(history: RunHistory, clock: Clock) -> None:
    """At the start: runs that a dead program left open are marked, old ones forgotten."""
    try:
        open_ones = history.mark_interrupted()
        gone = history.prune(clock.now() - KEPT_FOR, MOST_STEPS)
    except EnvironmentProblem as problem:
        # Reading and sending can go on; whatever stops writing is told by the first write that matters.
        _log.warning("The history was not tidied: %s", problem.message)
        return
    if open_ones or gone:
        _log.info("History: %d runs were interrupted, %d old steps forgotten", open_ones, gone)
