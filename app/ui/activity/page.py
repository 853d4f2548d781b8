"""The activity page: the log with filters, search, the selected row in full, and export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeSet
from app.domain.errors import AppError
from app.runtime.calm import Calm
from app.runtime.jobs import Lane
from app.ui.activity.bar import ActivityBar
from app.ui.activity.detail import LogDetail
from app.ui.activity.exporting import ChooseSave, Exported, ExportKind, export_work
from app.ui.activity.log import LogFilter
from app.ui.activity.model import LogModel
from app.ui.activity.table import LogTable
from app.ui.theme import Space, Theme
from app.ui.widgets import EmptyState, MessageBar

if TYPE_CHECKING:
    from app.runtime.jobs import Jobs
    from app.services.activity import ActivityService

_DETAIL_HEIGHT = 220
#: Changes come many times a second; they are taken in together.
_NEWS_MS = 250


class ActivityPage(QWidget):
    """What the program did, newest first."""

    order_requested = Signal(str)  # PO id: show this PO in the list

    def __init__(
        self,
        theme: Theme,
        activity: ActivityService,
        jobs: Jobs,
        choose_save: ChooseSave,
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._activity = activity
        self._jobs = jobs
        self._choose_save = choose_save
        locale = locale or QLocale()
        self.setAccessibleName(self.tr("Activity"))
        self.bar = ActivityBar(theme)
        self.message = MessageBar(theme)
        self.model = LogModel(theme, activity, locale, self)
        self.table = LogTable(self.model)
        self.detail = LogDetail(theme, locale)
        self.empty = EmptyState(theme, "activity", "")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.model.show(LogFilter())
        self._after_load()

    def show_order(self, po_id: str, number: str) -> None:
        """Show only the rows of one PO."""
        self.bar.set_order(po_id, number)

    def refresh(self) -> None:
        """Take in new rows."""
        self.model.refresh()
        self._after_load()

    def showEvent(self, event: QShowEvent) -> None:
        """Coming back to the page brings it up to date."""
        super().showEvent(event)
        self.refresh()

    def _build(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._indented(self.table))
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setSizes([2 * _DETAIL_HEIGHT, _DETAIL_HEIGHT])
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)

    def _indented(self, table: LogTable) -> QFrame:
        """The columns begin where the page's title begins."""
        frame = QFrame()
        frame.setProperty("box", "surface")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(Space.L, 0, Space.L, 0)
        inner.addWidget(table)
        return frame

    def _connect(self) -> None:
        self.bar.filter_changed.connect(self._on_filter)
        self.bar.export_chosen.connect(self._export)
        self.bar.newest_asked.connect(self.table.to_top)
        self.bar.search.leave_down.connect(self.table.setFocus)
        self.table.current_changed.connect(self._on_row)
        self.table.away_changed.connect(self.bar.set_above)
        self.table.activated.connect(self._on_activated)
        self.detail.order_asked.connect(self.order_requested)
        self.detail.only_order_asked.connect(self.show_order)
        self.empty.action.connect(self._on_empty_action)
        self._news = Calm(_NEWS_MS, self)
        self._news.due.connect(self.refresh)
        self._jobs.changed.connect(self._on_changes)

    def _on_filter(self, chosen: LogFilter) -> None:
        self.model.show(chosen)
        self.detail.show_entry(None)
        self._after_load()

    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.kinds and self.isVisible():  # whatever changed has left a row
            self._news.ask()

    def _on_row(self, row: int) -> None:
        self.detail.show_entry(self.model.entry(row) if row >= 0 else None)

    def _on_activated(self) -> None:
        entry = self.detail.entry
        if entry is not None and entry.po_id:
            self.order_requested.emit(entry.po_id)

    def _after_load(self) -> None:
        count = self.model.rowCount()
        self.bar.set_count(count)
        self._stack.setCurrentIndex(0 if count else 1)
        if count:
            return
        if self.model.filter.narrows:
            self.empty.say(
                "search",
                self.tr("Nothing fits"),
                self.tr("No row fits this filter and search."),
                (("all", self.tr("&Show everything"), ""),),
            )
        else:
            self.empty.say(
                "activity",
                self.tr("Nothing has happened yet"),
                self.tr("Every import, every sync and every answer of QuickBooks will be listed here."),
            )

    def _on_empty_action(self, key: str) -> None:
        if key == "all":
            self.bar.reset()

    def _export(self, kind: ExportKind) -> None:
        path = self._choose_save(
            self.tr("Export the activity (for support, in English)"),
            f"activity{kind.suffix}",
            f"*{kind.suffix}",
        )
        if path is None:
            return
        job = self._jobs.submit(
            self.tr("Exporting the activity"), export_work(self._activity, path, kind), lane=Lane.READ
        )
        job.succeeded.connect(self._on_exported)
        job.failed.connect(self._on_export_failed)

    def _on_exported(self, exported: Exported) -> None:
        words = self.tr("%n row(s) are saved in {path}", "", exported.rows).format(path=exported.path)
        self.message.show_message("success", self.tr("Exported"), words)

    def _on_export_failed(self, error: AppError) -> None:
        self.message.show_error(error)
