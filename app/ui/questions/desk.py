"""Keeps answers in the background and opens the list of all vendors or items; every screen with questions has one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import ChangeSet
from app.domain.errors import AppError
from app.domain.needs import Answered, Need
from app.domain.questions import Question
from app.runtime.jobs import Job, Jobs, Lane
from app.services.needs import NeedsService
from app.services.question_list import Candidates, QuestionListService
from app.services.questions import GivenAnswer, QuestionsService
from app.services.syncing import RecordNames
from app.ui.questions.chooser import RecordChooser
from app.ui.theme import Theme


class AnswerDesk(QObject):
    """An answer is stored at once, also while a run is under way (its lane is no other's).

    Signals:
        kept: what was answered (a `Question`, or a list of entries), once it is stored.
        too_late: the same, when it was settled meanwhile or does not offer this answer any more.
        failed: an `AppError`; the answer was not kept.
        done: (POs that may go on, what takes the answer back).
    """

    kept = Signal(object)
    too_late = Signal(object)
    failed = Signal(object)
    done = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        questions: QuestionsService,
        asked: QuestionListService,
        jobs: Jobs,
        window: QWidget,
        needs: NeedsService | None = None,
    ) -> None:
        """`needs`: where answers to entries go; None where only questions are shown."""
        super().__init__(window)
        self._theme = theme
        self._questions = questions
        self._asked = asked
        self._jobs = jobs
        self._window = window
        self._needs = needs
        self._given: dict[Job, object] = {}
        self.chooser: RecordChooser | None = None

    def names(self, question: Question) -> RecordNames:
        """Names of the records that a question mentions by id."""
        return self._asked.names(question)

    def give(self, given: GivenAnswer) -> None:
        """Store an answer to a question."""
        questions = self._questions
        self._submit(given.question, lambda _: _Kept.of_question(questions.give_all([given]), questions))

    def answer(self, needs: Sequence[Need], key: str) -> None:
        """Store one answer to all these entries."""
        service = self._needs
        assert service is not None, "made with the service"
        self._submit(list(needs), lambda _: _Kept.of_entries(service.answer(needs, key), service))

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

    def _submit(self, what: object, work: Callable[[object], object]) -> None:
        job = self._jobs.submit(self.tr("Keeping your answer"), work, lane=Lane.ANSWER)
        self._given[job] = what
        job.succeeded.connect(self._on_kept)
        job.failed.connect(self._on_failed)

    def _on_candidates(self, found: Candidates) -> None:
        if self.chooser is not None:
            self.chooser.show_candidates(found)

    def _on_chosen(self, question: Question, key: str) -> None:
        self.give(GivenAnswer(question, key))

    def _on_kept(self, kept: _Kept) -> None:
        what = self._given.pop(self._job())
        if not kept.changes.po_ids:
            self.too_late.emit(what)
            return
        self.kept.emit(what)
        self.done.emit(kept.po_ids, kept.undo)

    def _on_failed(self, error: AppError) -> None:
        self._given.pop(self._job())
        self.failed.emit(error)

    def _job(self) -> Job:
        job = self.sender()
        assert isinstance(job, Job)
        return job


class _Kept:
    """What a job brings back: the changes for the views, which POs may go on, and the way back."""

    def __init__(self, done: Sequence[Answered], undo: Callable[[], ChangeSet]) -> None:
        self.changes = ChangeSet()
        for answered in done:
            self.changes |= answered.changes
        self.po_ids = tuple(dict.fromkeys(po_id for answered in done for po_id in answered.po_ids))
        possible = bool(done) and all(answered.former is not None for answered in done)
        self.undo = undo if possible else None

    @classmethod
    def of_question(cls, done: Answered, questions: QuestionsService) -> _Kept:
        return cls([done], lambda: questions.take_back(done))

    @classmethod
    def of_entries(cls, done: Sequence[tuple[str, Answered]], needs: NeedsService) -> _Kept:
        return cls([answered for _, answered in done], lambda: needs.take_back(done))
