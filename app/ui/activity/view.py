"""The activity page as the window shows it: the runs, or the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.runtime.calm import Calm
from app.ui.activity.page import ActivityPage
from app.ui.activity.runs_pane import RunsPane
from app.ui.activity.switch import RUNS
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.runtime.jobs import Jobs
    from app.services.activity import ActivityService
    from app.services.history import HistoryService
    from app.ui.activity.exporting import ChooseSave

#: While something is written, runs and log are read again this often.
_LIVE_MS = 1_000
#: Changes come many times a second; they are taken in together.
_NEWS_MS = 250


class ActivityView(QWidget):
    """Switches between the two and keeps the one in front up to date.

    Signals:
        order_requested: PO id to show in the list.
        undo_requested: id of a run that the person wants to take back.
    """

    order_requested = Signal(str)
    undo_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        activity: ActivityService,
        history: HistoryService,
        jobs: Jobs,
        choose_save: ChooseSave,
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setAccessibleName(self.tr("Activity"))
        self.runs = RunsPane(theme, history, locale or QLocale())
        self.log = ActivityPage(theme, activity, jobs, choose_save, locale)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.runs)
        self._stack.addWidget(self.log)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.runs.switch.chosen.connect(self.choose)
        self.log.bar.switch.chosen.connect(self.choose)
        self.runs.order_asked.connect(self.order_requested)
        self.runs.undo_asked.connect(self.undo_requested)
        self.log.order_requested.connect(self.order_requested)
        self._news = Calm(_NEWS_MS, self)
        self._news.due.connect(self._follow)
        jobs.changed.connect(self._on_changes)
        # A run writes its steps before anything else is to be seen of it.
        self._live = QTimer(self)
        self._live.setInterval(_LIVE_MS)
        self._live.timeout.connect(self._follow)
        jobs.busy_changed.connect(self._on_busy)

    def choose(self, key: str) -> None:
        """Show the runs or the log; the switch keeps the keyboard."""
        self._stack.setCurrentIndex(0 if key == RUNS else 1)
        switch = self.runs.switch if key == RUNS else self.log.bar.switch
        pressed = switch.buttons.checkedButton()
        if pressed is not None:
            pressed.setFocus()
        if key == RUNS:
            self.runs.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Coming back to the page brings it up to date."""
        super().showEvent(event)
        self.runs.refresh()

    def _on_busy(self, busy: bool, _title: str) -> None:
        if busy:
            self._live.start()
        else:
            self._live.stop()
            self._follow()

    def _follow(self) -> None:
        if self._jobs.stopping:
            self._live.stop()
        elif self.runs.isVisible():
            self.runs.refresh()
        elif self.log.isVisible():
            self.log.refresh()

    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.kinds and self.runs.isVisible():
            self._news.ask()
