"""The preview sheet: works out what a sync would do, shows it, and starts exactly that on request."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QSize, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.runtime.jobs import Jobs
from app.services.syncing import Preview, SyncService
from app.ui.help.opening import offer_help
from app.ui.preview.flow import PreviewFlow
from app.ui.preview.result import PreviewResult
from app.ui.preview.trouble import trouble
from app.ui.shell.memory import Memory
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import (
    EmptyState,
    MessageBar,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    WorkingPage,
    hairline,
    text_label,
)
from app.ui.widgets.fitting import fitted

_SIZE_KEY = "preview/geometry"
_SPLIT_KEY = "preview/splitter"
_SIZE = (1240, 780)
_LEAST = QSize(720, 440)
_STALE = frozenset({ChangeKind.ORDERS, ChangeKind.SYNC, ChangeKind.CONNECTION, ChangeKind.QUESTIONS})


class PreviewDialog(QDialog):
    """Open it with `open()`; it asks at once. Nothing is sent before "Sync these" is pressed.

    Signals:
        sync_requested: ids of the POs to sync: those that are shown and would be written.
        order_requested: the id of a PO that the person wants to see itself.
        connect_requested, settings_requested: the way out of a problem.
    """

    sync_requested = Signal(object)
    order_requested = Signal(str)
    connect_requested = Signal()
    settings_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        sync: SyncService,
        jobs: Jobs,
        memory: Memory,
        connected: Callable[[], bool],
        po_ids: Sequence[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._connected = connected
        self._po_ids = po_ids
        self.flow = PreviewFlow(sync, jobs, self)
        self.working = WorkingPage()
        self.said = EmptyState(theme, "warning", "")
        self.result_view = PreviewResult(theme)
        self.message = MessageBar(theme)
        self.note = text_label(self.tr("Nothing has been sent yet."), Text.SMALL, tint="muted", wrap=True)
        self.again_button = QuietButton(theme, self.tr("&Look again"), "sync")
        self.close_button = SecondaryButton(theme, self.tr("Cancel"))
        self.sync_button = PrimaryButton(theme, self.tr("&Sync these"), "ready")
        self._stack = QStackedWidget()
        self.setWindowTitle(self.tr("Preview of the sync"))
        offer_help(self, theme, "orders")
        self.setMinimumSize(_LEAST)
        self._lay_out()
        self._connect(jobs)
        self._restore()
        self.look()

    def look(self) -> None:
        """Work it out, or work it out again."""
        self.message.clear()
        self.working.begin(self.tr("Looking at what a sync would do…"))
        self._stack.setCurrentWidget(self.working)
        self.flow.start(self._po_ids)
        self._show_buttons()
        self.close_button.setFocus()

    def sync_these(self) -> None:
        """Start a sync of exactly the shown POs that would be written."""
        ids = self.result_view.to_run
        if ids and self._has_result:
            self.accept()
            self.sync_requested.emit(list(ids))

    def done(self, result: int) -> None:
        """Stop waiting, remember the size."""
        self.flow.leave()
        self._memory.save_bytes(_SIZE_KEY, self.saveGeometry())
        self._memory.save_bytes(_SPLIT_KEY, self.result_view.splitter.saveState())
        super().done(result)

    @property
    def _has_result(self) -> bool:
        return self._stack.currentWidget() is self.result_view

    def _lay_out(self) -> None:
        for page in (self.working, self.said, self.result_view):
            self._stack.addWidget(page)
        self.close_button.setDefault(True)  # Return sends nothing, unless the button for it has the focus
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.sync_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)
        column.addWidget(hairline())
        column.addLayout(buttons)

    def _connect(self, jobs: Jobs) -> None:
        self.flow.progressed.connect(self.working.show_progress)
        self.flow.ready.connect(self._on_ready)
        self.flow.failed.connect(self._on_failed)
        self.said.action.connect(self._on_action)
        self.message.action.connect(self._on_action)
        self.result_view.shown_changed.connect(self._show_buttons)
        self.result_view.order_wanted.connect(self._on_order)
        self.again_button.clicked.connect(self.look)
        self.close_button.clicked.connect(self.reject)
        self.sync_button.clicked.connect(self.sync_these)
        jobs.changed.connect(self._on_changed)

    def _restore(self) -> None:
        geometry = self._memory.load_bytes(_SIZE_KEY)
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(fitted(self, *_SIZE))
        self.result_view.restore(self._memory.load_bytes(_SPLIT_KEY))

    def _on_ready(self, preview: Preview) -> None:
        if not preview.rows:
            self.said.say(
                "inbox",
                self.tr("There are no purchase orders yet"),
                self.tr("Import a file or load the sample shop, then look again."),
            )
            self._stack.setCurrentWidget(self.said)
        else:
            self.result_view.show_preview(preview)
            self._stack.setCurrentWidget(self.result_view)
            self.result_view.focus_first()
        self._show_buttons()

    def _on_failed(self, error: AppError) -> None:
        found = trouble(error, connected=self._connected())
        self.said.say(found.icon, spoken(error.title), found.text, found.actions)
        self.setAccessibleDescription(f"{spoken(error.title)}. {found.text}")
        self._stack.setCurrentWidget(self.said)
        self._show_buttons()
        QTimer.singleShot(0, self, self._focus_way_out)  # its buttons are shown by the event loop

    def _focus_way_out(self) -> None:
        buttons = (self.said.button(key) for key in ("connect", "settings", "again"))
        best = next((button for button in buttons if button is not None), self.close_button)
        best.setFocus()

    def _on_action(self, key: str) -> None:
        if key == "again":
            self.look()
            return
        self.reject()
        (self.connect_requested if key == "connect" else self.settings_requested).emit()

    def _on_order(self, po_id: str) -> None:
        self.reject()
        self.order_requested.emit(po_id)

    def _on_changed(self, changes: ChangeSet) -> None:
        """What is shown may not be true any more, and that is said."""
        if self._has_result and changes.kinds & _STALE:
            self.message.show_message(
                "info",
                self.tr("Something changed since this was worked out"),
                self.tr("A sync looks at everything again before it writes."),
                (("again", self.tr("Look again")),),
            )

    def _show_buttons(self) -> None:
        shown = self._has_result and not self.flow.busy
        count = len(self.result_view.to_run) if shown else 0
        words = self.tr("&Sync these ({count})") if count else self.tr("&Sync these")
        single = (
            shown and self.result_view.model.rowCount() == sum(self.result_view.model.counts.values()) == 1
        )
        words = self.tr("&Sync this") if single else words.format(count=QLocale().toString(count))
        self.sync_button.set_text(words)
        self.sync_button.setEnabled(bool(count))
        self.sync_button.setVisible(shown)
        self.again_button.setVisible(shown)
        self.note.setText(
            self.tr("Nothing has been sent yet.")
            if count or not shown
            else self.tr("There is nothing to send here.")
        )
        self.close_button.set_text(self.tr("Cancel") if self.flow.busy else self.tr("Close"))
