"""The sheet that shows what an undo would do, and does it only when its button is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.runs import RunSummary
from app.runtime.jobs import Jobs
from app.services.undo import UndoPreview, UndoService
from app.ui.help.opening import offer_help
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.undo.flow import UndoFlow
from app.ui.undo.result import UndoResult
from app.ui.widgets import (
    DangerButton,
    EmptyState,
    QuietButton,
    SecondaryButton,
    WorkingPage,
    hairline,
    text_label,
)
from app.ui.widgets.fitting import fitted

_SIZE = (1040, 680)
_SMALL = (760, 560)


class UndoDialog(QDialog):
    """Open it with `open()`; it looks at once. `told` says in a sentence what was done."""

    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        undo: UndoService,
        jobs: Jobs,
        po_ids: Sequence[str] = (),
        *,
        run_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._po_ids = po_ids
        self._run_id = run_id
        self._preview: UndoPreview | None = None
        self._doing = False
        self.flow = UndoFlow(undo, jobs, self)
        self.working = WorkingPage()
        self.said = EmptyState(theme, "warning", "")
        self.result_view = UndoResult(theme)
        self.note = text_label("", Text.SMALL, tint="muted", wrap=True)
        self.again_button = QuietButton(theme, self.tr("&Look again"), "sync")
        self.cancel_button = SecondaryButton(theme, self.tr("Cancel"))
        self.do_button = DangerButton(theme, self.tr("&Take it back"), "history")
        self._stack = QStackedWidget()
        self.setWindowTitle(self.tr("Undo this run") if run_id else self.tr("Undo"))
        offer_help(self, theme, "undo")
        self._lay_out()
        self._connect()
        self.resize(fitted(self, *(_SIZE if run_id or len(po_ids) > 1 else _SMALL)))
        self.look()

    def look(self) -> None:
        """Work it out, or work it out again."""
        self._preview = None
        self._busy(self.tr("Looking at what an undo would do…"))
        self.flow.look(self._po_ids, self._run_id)
        self._show_buttons()

    def take_back(self) -> None:
        """Do what is shown."""
        preview = self._preview
        if preview is None or not preview.possible or not self.result_view.settled or self._doing:
            return
        self._doing = True
        self._busy(self.tr("Taking it back from QuickBooks…"))
        self.flow.carry_out(preview)
        self._show_buttons()

    def reject(self) -> None:
        """While it works, Cancel stops at the next good moment and tells what was done; before, it closes."""
        if self._doing:
            self.flow.stop()
            self.working.words.setText(self.tr("Stopping after this PO…"))
            return
        self.flow.leave()
        super().reject()

    def _busy(self, text: str) -> None:
        self.working.begin(text)
        self._stack.setCurrentWidget(self.working)
        self.cancel_button.setFocus()

    def _on_ready(self, preview: UndoPreview) -> None:
        self._preview = preview
        if not preview.plans:
            self.said.say(
                "history", self.tr("There is nothing to take back"), self.tr("This run wrote nothing.")
            )
            self._stack.setCurrentWidget(self.said)
        else:
            self.result_view.show_preview(preview)
            self._stack.setCurrentWidget(self.result_view)
        self._show_buttons()
        self.cancel_button.setFocus()

    def _on_done(self, summary: RunSummary) -> None:
        self._doing = False
        self.told.emit(self.tr("Undo: {sentence}").format(sentence=spoken(summary.sentence)))
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self._doing = False
        self.said.say("warning", spoken(error.title), spoken(error.sentence))
        self.setAccessibleDescription(f"{spoken(error.title)}. {spoken(error.sentence)}")
        self._stack.setCurrentWidget(self.said)
        self._preview = None
        self._show_buttons()
        self.cancel_button.setFocus()

    def _show_buttons(self) -> None:
        preview = self._preview
        shown = preview is not None and not self.flow.busy
        count = len(preview.possible) if preview is not None and shown else 0
        words = self.tr("&Take it back") if count <= 1 else self.tr("&Take {count} back")
        self.do_button.set_text(words.format(count=QLocale().toString(count)))
        self.do_button.setVisible(bool(count))
        self.do_button.setEnabled(self.result_view.settled)
        self.again_button.setVisible(not self.flow.busy)
        self.cancel_button.set_text(
            self.tr("Stop") if self._doing else self.tr("Cancel") if count else self.tr("Close")
        )
        self.note.setText(
            self.tr(
                "Nothing has been taken back yet. Afterwards the POs are on hold, until you take them off hold."
            )
            if count
            else ""
        )

    def _connect(self) -> None:
        self.flow.progressed.connect(self.working.show_progress)
        self.flow.ready.connect(self._on_ready)
        self.flow.done.connect(self._on_done)
        self.flow.failed.connect(self._on_failed)
        self.result_view.agreed_changed.connect(self._show_buttons)
        self.again_button.clicked.connect(self.look)
        self.cancel_button.clicked.connect(self.reject)
        self.do_button.clicked.connect(self.take_back)

    def _lay_out(self) -> None:
        for page in (self.working, self.said, self.result_view):
            self._stack.addWidget(page)
        self.cancel_button.setDefault(True)
        self.do_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.do_button)
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(hairline())
        column.addLayout(buttons)
