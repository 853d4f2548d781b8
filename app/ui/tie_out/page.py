"""The page "Tie-out": made in the background for the chosen month, exported by a file dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError, Canceled, UserMustAct
from app.domain.tie_out import Standing, TieOut
from app.runtime.jobs import Job, JobContext, Jobs, Lane
from app.services.tie_out import TieOutService
from app.services.tie_out_saving import TieOutSaver
from app.ui.orders.format import month_text
from app.ui.spoken import spoken
from app.ui.theme import Theme
from app.ui.tie_out.bar import TieBar
from app.ui.tie_out.detail import CauseDetail
from app.ui.tie_out.model import TieModel
from app.ui.tie_out.table import TieTable
from app.ui.tie_out.totals import Totals
from app.ui.tie_out.waiting import Waiting
from app.ui.tie_out.words import tr
from app.ui.widgets import EmptyState, scrolling

_CONCERNS = frozenset({ChangeKind.ORDERS, ChangeKind.SYNC, ChangeKind.CONNECTION})
_RESULT, _WAITING, _EMPTY = range(3)
_FILTERS = {"xlsx": "Excel (*.xlsx)", "pdf": "PDF (*.pdf)"}
ChooseSave = Callable[[str, str, str], Path | None]


@dataclass(frozen=True, slots=True)
class TieOutParts:
    """What the page talks to. `choose_save` asks for the file that something is saved to."""

    service: TieOutService
    saver: TieOutSaver
    jobs: Jobs
    choose_save: ChooseSave
    today: Callable[[], date]


class TieOutPage(QWidget):
    """Signals: `order_requested` (PO id), `check_requested` (look at QuickBooks), `connect_requested`,
    `told` (title, words), `failed` (an `AppError`).
    """

    order_requested = Signal(str)
    check_requested = Signal()
    connect_requested = Signal()
    told = Signal(str, str)
    failed = Signal(object)

    def __init__(self, theme: Theme, parts: TieOutParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Month-end tie-out"))
        self._parts = parts
        self.bar = TieBar(theme, parts.today())
        self.totals = Totals(theme)
        self.model = TieModel(theme, parent=self)
        self.table = TieTable(theme, self.model)
        self.detail = CauseDetail(theme)
        self.waiting = Waiting(theme)
        self.empty = EmptyState(theme, "tie-out", "")
        self._stack = QStackedWidget()
        self._tied: TieOut | None = None
        self._job: Job | None = None
        self._stale = True
        self._checking = False
        self._lay_out()
        self._connect()

    @property
    def tied(self) -> TieOut | None:
        """What is shown."""
        return self._tied

    def showEvent(self, event: QShowEvent) -> None:
        """The first time, and when there was nothing to be seen, it is made; later a person asks for it."""
        super().showEvent(event)
        self.bar.months.follow(self._parts.today())
        if self._stale and (self._tied is None or not self._tied.rows):
            self.make()

    @Slot()
    def make(self) -> None:
        """Tie the chosen month out, in the background."""
        if self._job is not None:
            self._job.cancel()
        service, period = self._parts.service, self.bar.months.period
        self._stale = False
        if self._tied is not None and self._tied.period != period:
            self._tied = None

        def work(context: JobContext) -> object:
            return service.make(period, context.cancel, context.events)

        title = tr("Tying out {month}").format(month=month_text(period.first))
        self._begin(title, work, self._show)

    @Slot(str)
    def export(self, fmt: str) -> None:
        """Save what is shown, in the background."""
        tied, saver = self._tied, self._parts.saver
        if tied is None or self._job is not None:
            return
        name = f"{tr('tie-out')}-{tied.period.name}.{fmt}"
        path = self._parts.choose_save(tr("Save the tie-out"), name, _FILTERS[fmt])
        if path is None:
            return
        if not path.suffix:
            path = path.with_suffix(f".{fmt}")

        def work(context: JobContext) -> object:
            saver.save(tied, path, "pdf" if fmt == "pdf" else "xlsx", context.cancel, context.events)
            return path

        self._begin(tr("Writing {file}").format(file=path.name), work, self._on_saved)

    def _begin(self, title: str, work: Callable[[JobContext], object], done: Callable[..., None]) -> None:
        job = self._parts.jobs.submit(title, work, lane=Lane.READ)
        self._job = job
        job.succeeded.connect(done)
        job.failed.connect(self._on_failed)
        job.progressed.connect(self.waiting.show_progress)
        job.finished.connect(self._on_finished)
        self.waiting.begin(title)
        self._stack.setCurrentIndex(_WAITING)

    def _lay_out(self) -> None:
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(self.table)
        right.addWidget(self.detail)
        right.setSizes([420, 190])
        right.setStretchFactor(0, 1)
        left = scrolling(self.totals)
        left.setAccessibleName(tr("Totals of the period"))
        left.setMinimumWidth(290)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([330, 900])
        split.setStretchFactor(1, 1)
        for widget in (split, self.waiting, self.empty):
            self._stack.addWidget(widget)
        self._stack.setCurrentIndex(_WAITING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.bar.month_chosen.connect(self.make)
        self.bar.again_wanted.connect(self.make)
        self.bar.check_wanted.connect(self._check)
        self.bar.export_wanted.connect(self.export)
        self.bar.standing_chosen.connect(self._narrow)
        self.table.current_changed.connect(self._on_row)
        self.table.opened.connect(self._open)
        self.detail.order_wanted.connect(self.order_requested)
        self.waiting.stop_wanted.connect(self._stop)
        self.empty.action.connect(self._on_empty)
        self._parts.jobs.changed.connect(self._on_changes)

    @Slot(object)
    def _show(self, tied: TieOut) -> None:
        if tied.period != self.bar.months.period:
            return  # another month was chosen meanwhile
        self._tied = tied
        self.bar.show_tied(tied)
        self.totals.show_totals(tied.totals)
        self.model.show_rows(tied.rows)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self.told.emit(tr("Saved"), str(path))

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        if isinstance(error, Canceled):
            self._stale = True
            self._say("stop", tr("Stopped"), "", (("again", tr("Tie out again"), "sync"),))
            return
        if isinstance(error, UserMustAct):
            self._tied = None
            self._say(
                "plug",
                spoken(error.title),
                spoken(error.sentence),
                (("connect", tr("Connect to QuickBooks"), "plug"),),
            )
        else:
            self.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        tied = self._tied
        if tied is not None and tied.rows:
            self._stack.setCurrentIndex(_RESULT)
            return
        if tied is not None:
            month = month_text(tied.period.first)
            self._say(
                "calendar",
                tr("No purchase orders in {month}").format(month=month),
                tr("Neither here nor in QuickBooks. Choose another month above."),
            )
        self._stack.setCurrentIndex(_EMPTY)

    def _say(self, icon: str, title: str, text: str, actions: tuple[tuple[str, str, str], ...] = ()) -> None:
        self.empty.say(icon, title, text, actions)

    @Slot(object)
    def _narrow(self, standing: Standing | None) -> None:
        self.model.show_standing(standing)

    @Slot(int)
    def _on_row(self, place: int) -> None:
        self.detail.show_row(self.model.row(place))

    @Slot(int)
    def _open(self, place: int) -> None:
        row = self.model.row(place)
        if row is not None and row.po_id:
            self.order_requested.emit(row.po_id)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _check(self) -> None:
        self._checking = True
        self.check_requested.emit()

    @Slot(object)
    def checked(self, summary: object) -> None:
        """QuickBooks was looked at: what it told is taken in when a person asked for that here."""
        del summary
        if self._checking:
            self._checking = False
            self.make()

    @Slot(str)
    def _on_empty(self, key: str) -> None:
        if key == "connect":
            self.connect_requested.emit()
        else:
            self.make()

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.kinds & _CONCERNS:
            self._stale = True
            if self._tied is not None:
                self.bar.show_stale()
            if self._tied is None and self.isVisible() and self._job is None:
                self.make()
