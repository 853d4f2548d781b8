"""Keeps what is being typed a few seconds after the last key, so that a crash or a power cut does not take it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.orders import PurchaseOrder
from app.runtime.jobs import Jobs, Lane
from app.services.editing import EditingService

_PAUSE_MS = 3000


class DraftKeeper(QObject):
    """Lives as long as the editor. `order` gives the PO as it would be saved, `kept`: a draft of it is kept already.

    Emits `failed` with the `AppError` when it could not be kept.
    """

    failed = Signal(object)

    def __init__(
        self,
        editing: EditingService,
        jobs: Jobs,
        began: PurchaseOrder,
        order: Callable[[], PurchaseOrder],
        *,
        new: bool,
        kept: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._jobs = jobs
        self._began = began
        self._order = order
        self._new = new
        self._kept = kept
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.keep)

    def typed(self, *, changed: bool) -> None:
        """Something was typed; `changed` is False when everything is again as it is stored."""
        if changed:
            self._timer.start()
        else:
            self.forget()

    def stop(self) -> None:
        """It is being saved."""
        self._timer.stop()

    @Slot()
    def keep(self) -> None:
        """Keep it now."""
        if self._jobs.stopping:
            return
        self._kept = True
        order, began, editing, new = self._order(), self._began, self._editing, self._new
        # A lane of its own for short transactions: a running sync must not hold this up.
        title = self.tr("Keeping what was typed")
        job = self._jobs.submit(title, lambda _: editing.keep_draft(order, began, new=new), lane=Lane.ANSWER)
        job.failed.connect(self.failed)

    def forget(self) -> None:
        """It is not wanted any more."""
        self._timer.stop()
        if self._kept and not self._jobs.stopping:
            self._kept = False
            editing = self._editing
            job = self._jobs.submit(
                self.tr("Forgetting what was typed"), lambda _: editing.drop_draft(), lane=Lane.ANSWER
            )
            job.failed.connect(self.failed)
