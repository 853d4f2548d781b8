"""Takes the last merge of suppliers or of products apart again, as long as that is possible."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.domain.links import MappingKind
from app.runtime.jobs import Jobs, Lane
from app.services.shop_records import ShopRecordsService
from app.ui.directory.words import tr
from app.ui.theme import Theme
from app.ui.widgets import QuietButton, plain_tip


class UndoMergeButton(QuietButton):
    """Hidden where there is nothing to undo.

    Signals:
        undone: a sentence.
        failed: an `AppError`; nothing was put back.
    """

    undone = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        kind: MappingKind,
        records: ShopRecordsService,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tr("&Undo merge"), "history")
        self.setParent(parent)
        self._kind = kind
        self._records = records
        self._jobs = jobs
        self._note = ""
        self.clicked.connect(self.undo)
        self.refresh()

    def refresh(self) -> None:
        """Whether there is something to undo."""
        self._note = self._records.last_merge(self._kind)
        self.setVisible(bool(self._note))
        self.setToolTip(plain_tip(self._note))
        self.setAccessibleDescription(self._note)

    def undo(self) -> None:
        """Do it in the background."""
        if not self._note or not self.isEnabled():
            return
        self.setEnabled(False)
        records, kind = self._records, self._kind
        # It moves POs and mappings, which must not happen beside a run.
        job = self._jobs.submit(tr("Undoing a merge"), lambda _: records.undo_merge(kind), lane=Lane.WRITE)
        job.succeeded.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def _on_done(self, _changes: object) -> None:
        self.setEnabled(True)
        words = tr("Undone: {what}. Purchase orders, mappings and records are as they were.")
        told = words.format(what=self._note)
        self.refresh()
        self.undone.emit(told)

    def _on_failed(self, error: AppError) -> None:
        self.setEnabled(True)
        self.refresh()
        self.failed.emit(error)
