"""Finds the news in what happens: more that waits for a person, a run that failed, a sign-in that ends soon."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Slot

from app.domain.desk import News
from app.domain.errors import AppError, Canceled, PoSyncIsOff, ReconnectNeeded
from app.domain.runs import RunResult, RunSummary, Trigger
from app.services.status import Status
from app.ui.shell.memory import Memory
from app.ui.shell.news import ACTIVITY, CONNECT, QUESTIONS, STOPPED, Newsroom
from app.ui.spoken import spoken

_EXPIRES_KEY = "news/expires"


class Reporter(QObject):
    """Each thing once: a failure until a run succeeds again, the end of a sign-in once a day."""

    def __init__(
        self, newsroom: Newsroom, memory: Memory, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._newsroom = newsroom
        self._memory = memory
        self._today = today
        self._waiting: int | None = None
        self._failed = ""

    @Slot(object)
    def on_status(self, status: Status) -> None:
        """How things stand now."""
        before, self._waiting = self._waiting, status.waiting_for_person
        if before is not None and status.waiting_for_person > before:
            self._newsroom.tell(
                News.NEEDS_YOU,
                self.tr("Something needs you"),
                self.tr("%n PO(s) wait for your answer.", "", status.waiting_for_person),
                QUESTIONS,
            )
        if status.reminder and self._memory.load(_EXPIRES_KEY) != self._today().isoformat():
            self._memory.save(_EXPIRES_KEY, self._today().isoformat())
            self._newsroom.tell(
                News.EXPIRES, self.tr("The sign-in at QuickBooks ends soon"), spoken(status.reminder), CONNECT
            )

    @Slot(object)
    def on_ended(self, summary: RunSummary) -> None:
        """A run ended."""
        self._failed = ""
        if summary.result is RunResult.STOPPED:
            self._newsroom.tell(News.NEEDS_YOU, self.tr("A sync stopped"), spoken(summary.sentence), STOPPED)
        elif summary.trigger is Trigger.SCHEDULED:
            self._newsroom.tell(
                News.FINISHED, self.tr("The planned sync is done"), spoken(summary.sentence), ACTIVITY
            )

    @Slot(object)
    def on_failed(self, error: AppError) -> None:
        """A run failed."""
        if isinstance(error, Canceled | PoSyncIsOff) or error.title == self._failed:
            return
        self._failed = error.title
        if isinstance(error, ReconnectNeeded):
            self._newsroom.tell(News.EXPIRES, spoken(error.title), spoken(error.sentence), CONNECT)
        else:
            self._newsroom.tell(News.FAILED, spoken(error.title), spoken(error.sentence), ACTIVITY)
