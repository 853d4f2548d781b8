"""The page "Overview": read in the background when it is in front and something changed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.overview import Overview
from app.runtime.jobs import JobContext, Jobs, Lane
from app.services.overview import OverviewService
from app.ui.dialogs.scroll_page import ScrollPage
from app.ui.overview.board import Board
from app.ui.overview.targets import QUESTIONS, Target
from app.ui.overview.words import tr
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import EmptyState, WorkingPage, text_label

_CONCERNS = frozenset(
    {ChangeKind.ORDERS, ChangeKind.SYNC, ChangeKind.CONNECTION, ChangeKind.QUESTIONS, ChangeKind.SETTINGS}
)
#: A run changes POs many times a second; the figures are added up again this often at most.
_SOON_MS = 1500


class OverviewPage(QWidget):
    """Signals: `list_wanted` (a `Target` of the list of POs), `questions_wanted`, `import_requested`,
    `sample_requested` (the two buttons of an empty shop), `failed` (an `AppError`).
    """

    list_wanted = Signal(object)
    questions_wanted = Signal()
    import_requested = Signal()
    sample_requested = Signal()
    failed = Signal(object)

    def __init__(
        self, theme: Theme, service: OverviewService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Overview"))
        self._service = service
        self._jobs = jobs
        self.board = Board(theme)
        self.board.wanted.connect(self._lead)
        self.empty = EmptyState(theme, "chart", "")
        self.empty.action.connect(self._on_empty)
        self._when = text_label("", Text.SMALL, tint="muted")
        self._stale = True
        self._reading = self._failed = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._stack = QStackedWidget()
        self._lay_out()
        jobs.changed.connect(self._on_changes)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is read when the page comes to the front."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Add up anew, in the background; while that goes on, changes wait for the next time."""
        if self._reading or self._jobs.stopping:
            return
        self._reading, self._stale = True, False
        service = self._service

        def work(context: JobContext) -> object:
            del context
            return service.current()

        job = self._jobs.submit(tr("Adding up the overview"), work, lane=Lane.READ)
        job.succeeded.connect(self._show)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._read)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        head.addWidget(text_label(tr("Overview"), Text.TITLE))
        head.addStretch(1)
        head.addWidget(self._when)
        self._stack.addWidget(ScrollPage(self.board))
        self._stack.addWidget(self.empty)
        working = WorkingPage()  # until the first figures are there
        working.begin(tr("Adding up…"))
        self._stack.addWidget(working)
        self._stack.setCurrentIndex(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    @Slot(object)
    def _show(self, figures: Overview) -> None:
        if figures.orders:
            self.board.show_figures(figures)
            now = datetime.now()  # noqa: DTZ005  # the clock on this computer's wall
            time = QLocale().toString(QTime(now.hour, now.minute, now.second), QLocale.FormatType.ShortFormat)
            self._when.setText(tr("As of {time}").format(time=time))
        else:
            self._when.setText("")
            self.empty.say(
                "chart",
                tr("Nothing to look at yet"),
                tr(
                    "Import the purchase orders of your shop. This page then shows what is on order, what is late, and "
                    "which POs have reached QuickBooks."
                ),
                (
                    ("import", tr("Import a file…"), "import"),
                    ("sample", tr("Try the practice company"), "practice"),
                ),
            )
        self._stack.setCurrentIndex(0 if figures.orders else 1)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._failed = True
        self.failed.emit(error)

    @Slot()
    def _read(self) -> None:
        self._reading = False
        if self._failed:  # the next change, or coming back to the page, is soon enough
            self._failed, self._stale = False, True
        elif self._stale and self.isVisible():
            self._soon.start()

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if not changes.kinds & _CONCERNS:
            return
        self._stale = True
        if self.isVisible() and not self._reading and not self._soon.isActive():
            self._soon.start()

    @Slot(object)
    def _lead(self, target: Target) -> None:
        if target.group == QUESTIONS:
            self.questions_wanted.emit()
        else:
            self.list_wanted.emit(target)

    @Slot(str)
    def _on_empty(self, key: str) -> None:
        (self.import_requested if key == "import" else self.sample_requested).emit()
