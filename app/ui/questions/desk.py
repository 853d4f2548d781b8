"""Keeps answers in the background and opens the list of all vendors or items; every screen with questions has one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import ChangeSet
from app.domain.errors import AppError
from app.domain.questions import Question
from app.runtime.jobs import Job, Jobs, Lane
from app.services.question_list import Candidates, QuestionListService
from app.services.questions import GivenAnswer, QuestionsService
from app.services.syncing import RecordNames
from app.ui.questions.chooser import RecordChooser
from app.ui.theme import Theme


class AnswerDesk(QObject):
    """An answer is stored at once, also while a run is under way (its lane is no other's).

    Signals:
        kept: the question whose answer was stored.
        too_late: the question was settled meanwhile, or does not offer this answer any more.
        failed: an `AppError`; the answer was not kept.
    """

    kept = Signal(object)
    too_late = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        questions: QuestionsService,
        asked: QuestionListService,
        jobs: Jobs,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._questions = questions
        self._asked = asked
        self._jobs = jobs
        self._window = window
        self._given: dict[Job, Question] = {}
        self.chooser: RecordChooser | None = None

    def names(self, question: Question) -> RecordNames:
        """Names of the records that a question mentions by id."""
        return self._asked.names(question)

    def give(self, given: GivenAnswer) -> None:
        """Store an answer."""
        questions = self._questions
        job = self._jobs.submit(
            self.tr("Keeping your answer"), lambda _: questions.give(given), lane=Lane.ANSWER
        )
        self._given[job] = given.question
        job.succeeded.connect(self._on_kept)
        job.failed.connect(self._on_failed)

    def choose_another(self, question: Question) -> None:
        """Open the list of all vendors or items."""
        asked = self._asked
        chooser = RecordChooser(self._theme, question, self._window)
        chooser.chosen.connect(self._on_chosen)
        chooser.finished.connect(chooser.deleteLater)
        self.chooser = chooser
        job = self._jobs.submit(
            self.tr("Reading the lists"), lambda _: asked.candidates(question), lane=Lane.READ
        )
        job.succeeded.connect(self._on_candidates)
        job.failed.connect(self.failed)
        chooser.open()

    def _on_candidates(self, found: Candidates) -> None:
        if self.chooser is not None:
            self.chooser.show_candidates(found)

    def _on_chosen(self, question: Question, key: str) -> None:
        self.give(GivenAnswer(question, key))

    def _on_kept(self, changes: ChangeSet) -> None:
        question = self._given.pop(self._job())
        (self.kept if changes.po_ids else self.too_late).emit(question)

    def _on_failed(self, error: AppError) -> None:
        self._given.pop(self._job())
        self.failed.emit(error)

    def _job(self) -> Job:
        job = self.sender()
        assert isinstance(job, Job)
        return job
