"""Notices when QuickBooks no longer answers: a run that went on would only make more outcomes unknown."""

from __future__ import annotations

from app.domain.errors import OutcomeUnknown, WaitAndRetry

#: After so many requests in a row without an answer the run stops.
MOST = 5


class Silence:
    """Counts requests of a run that were not answered, since the last one that was."""

    def __init__(self) -> None:
        self._unanswered: list[OutcomeUnknown] = []

    def broken(self) -> None:
        """An answer came."""
        self._unanswered.clear()

    def unanswered(self, error: OutcomeUnknown) -> WaitAndRetry | None:
        """Another request without an answer; the error that stops the run when it is one too many."""
        if all(error is not other for other in self._unanswered):  # the items of a batch share one error
            self._unanswered.append(error)
        if len(self._unanswered) < MOST:
            return None
        return WaitAndRetry(
            "QuickBooks does not answer",
            f"QuickBooks did not answer {MOST} requests in a row, so the sync stopped for now.",
            "The program finds out by itself what became of them. Sync again in a few minutes.",
        )
