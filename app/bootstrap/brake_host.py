"""Asks in the window what a stopped run shall do, and lets it go on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.questions import Question
from app.domain.runs import RunSummary, Trigger
from app.runtime.jobs import JobContext, Jobs, Lane
from app.services.brakes import BrakeService
from app.ui.dialogs.brake_box import BrakeBox


class BrakeHost(QObject):
    """`go_on` starts the sync again. The box opens after a run that was started here and was stopped.

    Signals:
        failed: the `AppError` of an answer that could not be stored.
    """

    failed = Signal(object)

    def __init__(
        self, brakes: BrakeService, jobs: Jobs, go_on: Callable[[], None], window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._brakes = brakes
        self._jobs = jobs
        self._go_on = go_on
        self._window = window
        self.box: BrakeBox | None = None

    @Slot(object)
    def ended(self, summary: RunSummary) -> None:
        """A run ended. One that nobody started opens no box: its question stands under Needs you."""
        if summary.trigger is not Trigger.SCHEDULED:
            self.look()

    @Slot()
    def look(self) -> None:
        """Is a brake waiting for an answer?"""
        job = self._jobs.submit(self.tr("Looking for questions"), self._open, lane=Lane.READ)
        job.succeeded.connect(self._show)

    def _open(self, context: JobContext) -> object:
        del context
        return self._brakes.open()

    @Slot(object)
    def _show(self, question: object) -> None:
        if not isinstance(question, Question) or self.box is not None:
            return
        self.box = BrakeBox(question, self._window)
        self.box.finished.connect(self.box.deleteLater)
        self.box.chosen.connect(self._on_chosen)
        self.box.open()

    @Slot(object, str)
    def _on_chosen(self, question: Question, key: str) -> None:
        self.box = None

        def work(context: JobContext) -> object:
            del context
            return self._brakes.answer(question, key)

        job = self._jobs.submit(self.tr("Storing the answer"), work, lane=Lane.ANSWER)
        job.succeeded.connect(self._on_stored)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_stored(self, goes_on: object) -> None:
        if goes_on is True:
            self._go_on()
