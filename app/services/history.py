"""The sync history: every run and every step, for reading, searching and export."""

from __future__ import annotations

import logging
from datetime import timedelta

from app.domain.errors import EnvironmentProblem
from app.sync.ports import Clock, RunHistory

_log = logging.getLogger(__name__)
#: Runs and steps are kept so long: a year and the weeks in which it is closed.
KEPT_FOR = timedelta(days=400)
#: And so many steps at most.
MOST_STEPS = 500_000


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
