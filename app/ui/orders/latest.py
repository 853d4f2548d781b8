"""Questions to the database whose newest answer alone matters, asked beside the window so that it never waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.runtime.jobs import Jobs, Lane

Question = Callable[[], object]


class Latest(QObject):
    """At most one question is on its way; of those asked meanwhile only the last is asked afterwards.

    An answer is told unless another thing has been asked meanwhile: while a run goes on, the same is asked again and
    again, faster than the database may answer, and a person still wants to see it move.

    Signals:
        answered: what the question gave.
        failed: an `AppError`.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._title = title
        self._asking = False
        self._about: object = None
        self._next: tuple[Question, object] | None = None

    def ask(self, question: Question, about: object) -> None:
        """Ask this, and forget what waits. `about` is the same for questions that are the same."""
        if self._jobs.stopping:
            return
        if self._asking:
            self._next = (question, about)
            return
        self._asking, self._about = True, about
        job = self._jobs.submit(self._title, lambda _: question(), lane=Lane.READ)
        job.succeeded.connect(self._on_answer)
        job.failed.connect(self._on_failed)

    def _on_answer(self, answer: object) -> None:
        self._asking = False
        overtaken = self._next is not None and self._next[1] != self._about
        self._go_on()
        if not overtaken:
            self.answered.emit(answer)

    def _on_failed(self, error: AppError) -> None:
        self._asking = False
        self._go_on()
        self.failed.emit(error)

    def _go_on(self) -> None:
        waiting, self._next = self._next, None
        if waiting is not None:
            self.ask(*waiting)
