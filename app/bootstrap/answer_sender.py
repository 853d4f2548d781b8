"""Sends what was answered by itself after a few seconds, in which the answer can still be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.runs import RunSummary
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.sending_answers import AnswerSending
from app.ui.shell.notices import Notices
from app.ui.spoken import spoken

#: Long enough to read the notice and press Undo.
GRACE_MS = 6_000
_UNDO, _NOW, _ON = "undo_answer", "send_answers", "switch_on"
#: While nothing is sent (PO sync is off) answers could pile up for days.
_MOST_UNDOS = 50
Undo = Callable[[], ChangeSet]


class AnswerSender(QObject):
    """Emits `ended` when such a sync is over. Several answers in a row go together, after the last of them.

    Undo takes back the newest answer, then the one before it, as long as they have not been sent. What the end of the
    program or a lost sign-in left behind goes at the next start, or after the sign-in.
    """

    ended = Signal()
    _came = Signal(object)

    def __init__(
        self, sending: AnswerSending, jobs: Jobs, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sending = sending
        self._jobs = jobs
        self._notices = notices
        self._job: Job | None = None
        self._waiting: dict[str, None] = {}
        self._undos: list[tuple[Undo, tuple[str, ...]]] = []
        self.timer = QTimer(self, singleShot=True, interval=GRACE_MS)
        self.timer.timeout.connect(self._send)
        self._came.connect(self._on_came)
        notices.action.connect(self._on_action)
        jobs.changed.connect(self._on_changes)

    def answered(self, po_ids: Sequence[str]) -> None:
        """These POs may go on, and are noted. Called in a worker."""
        self._came.emit(tuple(po_ids))

    @Slot(object, object)
    def offer(self, po_ids: Sequence[str], undo: Undo | None) -> None:
        """An answer was stored: say what happens now, and offer to take it back."""
        if self._jobs.stopping:
            return
        if undo is not None:
            self._undos.append((undo, tuple(po_ids)))
            del self._undos[:-_MOST_UNDOS]
        else:
            self._undos.clear()  # what came before it cannot be taken back past it
        self._tell(len(po_ids))

    @Slot()
    def resume(self) -> None:
        """Send what was answered before the program ended; once after the start."""
        if not self._jobs.stopping:
            job = self._jobs.submit(self.tr("Looking for POs to send"), self._look, lane=Lane.READ)
            job.succeeded.connect(self._on_found)

    def _look(self, context: JobContext) -> object:
        del context
        return self._sending.waiting()

    @Slot(object)
    def _on_found(self, po_ids: Sequence[str]) -> None:
        if po_ids:
            self._on_came(po_ids)

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if ChangeKind.CONNECTION in changes.kinds:
            self.resume()

    @Slot(object)
    def _on_came(self, po_ids: Sequence[str]) -> None:
        if self._jobs.stopping or self._sending.stays():
            return  # they stay noted, and go at the next start or after the sign-in
        self._waiting |= dict.fromkeys(po_ids)
        self.timer.start()

    def _tell(self, count: int) -> None:
        stays = self._sending.stays() if count else ""
        actions = [(_UNDO, self.tr("Undo"))] if self._undos else []
        text = ""
        if count and stays:
            text = spoken(stays)
            actions += [(_ON, self.tr("Switch PO sync on…"))] if "PO sync" in stays else []
        elif count:
            text = self.tr("%n PO(s) go to QuickBooks in a few seconds.", "", count)
            actions.append((_NOW, self.tr("Send now")))
        if actions:
            self._notices.offer(self.tr("Answered"), text, actions)
        else:
            self._notices.tell(self.tr("Answered"), text)

    @Slot()
    def _send(self) -> None:
        self.timer.stop()
        ids = list(self._waiting)
        self._waiting.clear()
        self._undos.clear()
        if not ids or self._jobs.stopping:
            return

        def work(context: JobContext) -> object:
            def left() -> bool:
                return context.cancel.canceled and self._jobs.stopping

            return self._sending.run(ids, context.cancel, context.events, left)

        self._notices.tell(self.tr("Sending what you answered"))
        job = self._job = self._jobs.submit(self.tr("Sending what you answered"), work)
        job.by_po = True
        job.finished.connect(self._on_over)
        job.succeeded.connect(self._on_sent)
        job.failed.connect(self._on_failed)

    def stop(self) -> None:
        """End what is under way or waits for its turn; what is still in its seconds of grace asks the switch."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _on_over(self) -> None:
        if self.sender() is self._job:
            self._job = None

    @Slot(object)
    def _on_sent(self, summary: object) -> None:
        if isinstance(summary, RunSummary):
            self._notices.tell_summary(summary)
        self.ended.emit()

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._notices.tell_error(error)
        self.ended.emit()

    @Slot(str)
    def _on_action(self, key: str) -> None:
        if key == _NOW:
            self._send()
        elif key == _UNDO and self._undos:
            self._take_back()

    def _take_back(self) -> None:
        undo, po_ids = self._undos.pop()
        for po_id in po_ids:
            self._waiting.pop(po_id, None)
        if not self._waiting:
            self.timer.stop()
        self._notices.clear()

        def work(context: JobContext) -> object:
            del context
            changes = undo()
            self._sending.forget(po_ids)
            return changes

        job = self._jobs.submit(self.tr("Taking the answer back"), work, lane=Lane.ANSWER)
        job.succeeded.connect(self._on_taken_back)
        job.failed.connect(self._notices.tell_error)

    @Slot(object)
    def _on_taken_back(self, _changes: ChangeSet) -> None:
        actions = ((_UNDO, self.tr("Undo the answer before, too")),) if self._undos else ()
        title = self.tr("Taken back; it is asked again")
        if actions:
            self._notices.offer(title, "", actions)
        else:
            self._notices.tell(title)
