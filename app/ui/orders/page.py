"""The page "Purchase orders": filters, list and detail side by side. `desk` does what a person wants done with a PO."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.listing import OrderQuery, OrderScope, SortKey
from app.services.orders import OrderDetail
from app.ui.orders.acting import Acting
from app.ui.orders.bulk import BulkDesk
from app.ui.orders.choosing import Choosing
from app.ui.orders.desk import OrdersDesk
from app.ui.orders.detail_pane import DetailPane
from app.ui.orders.explaining import Explaining
from app.ui.orders.figures import Counted, Figures
from app.ui.orders.filter_entries import TO_BILL
from app.ui.orders.list_pane import ListPane
from app.ui.orders.model import OrdersModel
from app.ui.orders.parts import OrdersParts
from app.ui.orders.saved import SavedFilters
from app.ui.orders.scoping import Scoping
from app.ui.orders.side_bar import SideBar
from app.ui.orders.split import PageSplitter
from app.ui.questions.desk import AnswerDesk
from app.ui.receiving.desk import ReceivingDesk
from app.ui.receiving.section import RECEIVE
from app.ui.shell.memory import Memory
from app.ui.theme import Theme

__all__ = ["OrdersPage", "OrdersParts"]
_SORT_KEY = "orders/sort"
_CONCERNS = frozenset(
    {ChangeKind.ORDERS, ChangeKind.SYNC, ChangeKind.CONNECTION, ChangeKind.QUESTIONS, ChangeKind.STOCK}
)
#: One PO's question or a new connection may show in the detail of another PO.
_WIDER = frozenset({ChangeKind.CONNECTION, ChangeKind.QUESTIONS})


class OrdersPage(QWidget):
    """Filters, list, detail. Reads on its own, writes through jobs, follows `Jobs.changed`.

    Signals:
        sync_requested: a list of PO ids to sync now.
        preview_requested: a list of PO ids of which the person wants to see what a sync would do.
        undo_requested: a list of PO ids whose last write the person wants to take back.
        import_requested, sample_requested: the buttons of the empty list.
        fix_wanted: a `Fix` and the `OrderDetail` beside which its button was pressed.
        failed: an `AppError` to show to the person.
        told: a short sentence that something was done.
    """

    sync_requested = Signal(object)
    preview_requested = Signal(object)
    undo_requested = Signal(object)
    import_requested = Signal()
    sample_requested = Signal()
    fix_wanted = Signal(object, object)
    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self, theme: Theme, parts: OrdersParts, memory: Memory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._memory = memory
        self.model = OrdersModel(parts.orders, self)
        self.side = SideBar(theme)
        self.filters = self.side.filters
        self.list_pane = ListPane(theme, self.model, memory, parts.today)
        self.scoping = Scoping(self, theme)
        self.saved = SavedFilters(self, theme, memory)
        self.desk = OrdersDesk(
            theme,
            parts.editing,
            parts.questions,
            parts.keeping,
            parts.unlinking,
            parts.jobs,
            parts.open_url,
            self,
        )
        self.receiving = ReceivingDesk(theme, parts.receiving, parts.jobs, parts.today, self)
        self.answers = AnswerDesk(theme, parts.questions, parts.asked, parts.jobs, self)
        self.detail_pane = DetailPane(theme, parts.orders, self.answers, parts.today)
        self.bulk = BulkDesk(parts.bulk, parts.export, parts.jobs, parts.choose_save, self)
        self.chosen = Choosing(self.list_pane, self.model, parts.orders, self.bulk, parts.jobs)
        self.explaining = Explaining(theme, parts.orders, self.list_pane.table)
        self.figures = Figures(parts.orders, parts.jobs, self)
        self.acting = Acting(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PageSplitter(self.side, self.list_pane, self.detail_pane, memory))
        self._connect()
        self._restore_sort()
        self._recount()

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.list_pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list_pane.search.selectAll()

    def focus_filters(self) -> None:
        """To the filter bar."""
        self.filters.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_list(self) -> None:
        """To the table."""
        self.list_pane.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_detail(self) -> None:
        """To the detail pane."""
        self.detail_pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.detail_pane.focusNextChild()

    def show_attention(self) -> None:
        """Show what waits for a person, and its first PO."""
        self.scoping.show(OrderScope(), "", "attention")

    def show_to_bill(self) -> None:
        """Show what is delivered and not yet copied to a bill."""
        self.scoping.show(OrderScope(), "", TO_BILL)

    def search_for(self, words: str) -> None:
        """Show the POs with these words."""
        self.filters.choose("all")
        self.list_pane.search.setText(words)
        self._search(words)
        self.list_pane.select_first()

    def sync_selected(self) -> None:
        """Sync what is chosen."""
        if self.acting.ready():
            self.sync_requested.emit(self.chosen.po_ids)

    def preview_selected(self) -> None:
        """Preview what is chosen."""
        if self.acting.ready():
            self.preview_requested.emit(self.chosen.po_ids)

    def show_order(self, po_id: str) -> None:
        """Select a PO, also one that search or filter leave out now."""
        if not self.list_pane.table.select_po(po_id):
            self._on_list_action("clear")
            self.list_pane.table.select_po(po_id)
        self.focus_list()

    def edit_selected(self) -> None:
        """Edit the selected PO."""
        if (detail := self._present()) is not None:
            self.desk.edit(detail.order)

    def duplicate_selected(self) -> None:
        """Begin a new PO with the content of the selected one."""
        if (detail := self._present()) is not None:
            self.desk.duplicate(detail.order)

    def receive_selected(self) -> None:
        """Enter what arrived of the selected PO."""
        if (detail := self._present()) is not None:
            self.receiving.act(RECEIVE, detail)

    def open_selected(self) -> None:
        """Open the selected PO in QuickBooks."""
        if (detail := self._present()) is not None:
            self.acting.show_there(detail)

    def _present(self) -> OrderDetail | None:
        """The selected PO as it is now: the pane beside the list may be a moment behind."""
        return self._parts.orders.detail(self.list_pane.table.po_id) if self.acting.ready() else None

    def sort_by(self, sort: SortKey) -> None:
        """Sort by a column; once more turns the order round."""
        query = self.model.query
        self._sort(sort, not query.descending if query.sort is sort else False)

    def apply(self, changes: ChangeSet) -> None:
        """Follow what an operation touched."""
        self.model.apply(changes)
        if changes.kinds & _CONCERNS:
            self.list_pane.refresh()
            self.figures.ask_soon()
            if changes.kinds & _WIDER or self.list_pane.table.po_id in changes.po_ids or not changes.po_ids:
                self.detail_pane.refresh()

    def _connect(self) -> None:
        self._parts.jobs.changed.connect(self.apply)
        self.filters.chosen.connect(self._filter)
        pane, detail = self.list_pane, self.detail_pane
        pane.search.searched.connect(self._search)
        pane.table.sort_wanted.connect(self._sort)
        pane.table.po_selected.connect(detail.show_po)
        pane.table.opened.connect(self.edit_selected)
        pane.table.explain_wanted.connect(self.explaining.show_at)
        self.explaining.fix_wanted.connect(self.fix_wanted)
        self.explaining.open_wanted.connect(self.desk.show_there)
        pane.action.connect(self._on_list_action)
        self.chosen.sync_wanted.connect(self.sync_requested)
        self.chosen.preview_wanted.connect(self.preview_requested)
        self.figures.due.connect(self._recount)
        self.figures.counted.connect(self._on_counted)
        self.figures.failed.connect(self.failed)
        self.bulk.failed.connect(self.failed)
        self.bulk.told.connect(self.told)
        self.saved.told.connect(self.told)
        detail.sync_wanted.connect(self.chosen.sync_one)
        detail.preview_wanted.connect(self.chosen.preview_one)
        detail.edit_wanted.connect(self.desk.edit)
        detail.duplicate_wanted.connect(self.desk.duplicate)
        detail.open_wanted.connect(self.desk.show_there)
        detail.hold_wanted.connect(self.desk.hold)
        detail.keep_wanted.connect(self.desk.keep_theirs)
        detail.undo_wanted.connect(self.acting.undo_one)
        detail.receiving_wanted.connect(self.receiving.act)
        detail.unlink_wanted.connect(self.desk.unlink)
        self.desk.failed.connect(self.failed)
        self.desk.saved.connect(self.show_order)
        self.desk.not_kept.connect(self._answer_failed)
        self.desk.told.connect(self.told)
        self.receiving.told.connect(self.told)
        self.answers.failed.connect(self._answer_failed)
        self.answers.too_late.connect(self._answered_too_late)
        detail.fix_wanted.connect(self.fix_wanted)

    def _search(self, text: str) -> None:
        self.show_query(replace(self.model.query, search=text))

    def _filter(self, states: frozenset[object]) -> None:
        narrowed = replace(self.model.query, to_bill=self.filters.to_bill, overdue=self.filters.overdue)
        self._show(replace(narrowed, states=states, today=self._parts.today()))  # type: ignore[arg-type]
        self._recount()

    def _sort(self, sort: SortKey, descending: bool) -> None:
        self._show(replace(self.model.query, sort=sort, descending=descending))
        self._memory.save(_SORT_KEY, f"{sort.value} {'desc' if descending else 'asc'}")

    def show_query(self, query: OrderQuery) -> None:
        """Another part of the POs; the counts beside the filters follow."""
        self._show(query)
        self._recount()

    def _show(self, query: OrderQuery) -> None:
        self.model.set_query(query)
        self.list_pane.table.show_sort(query.sort, descending=query.descending)
        self.list_pane.refresh()

    def _restore_sort(self) -> None:
        key, _, way = self._memory.load(_SORT_KEY).partition(" ")
        query = self.model.query
        sort = SortKey(key) if key in set(SortKey) else query.sort
        self._show(replace(query, sort=sort, descending=way == "desc" if key else query.descending))

    def _recount(self) -> None:
        today = self._parts.today()
        if self.model.query.overdue and self.model.query.today != today:
            self._show(replace(self.model.query, today=today))
        self.figures.ask(replace(self.model.query, today=today))
        self.list_pane.refresh()
        self.chosen.refresh()

    def _on_counted(self, found: Counted) -> None:
        if replace(found.query, today=self.model.query.today) == self.model.query:
            self.filters.set_counts(found.counts)
            self.list_pane.foot.show_totals(found.totals)

    def _on_list_action(self, key: str) -> None:
        match key:
            case "import":
                self.import_requested.emit()
            case "new":
                self.desk.new()
            case "sample":
                self.sample_requested.emit()
            case "clear":
                self.scoping.clear()
                self.list_pane.search.clear_now()
                self.filters.choose("all")
            case _:
                pass

    def _answer_failed(self, error: AppError) -> None:
        self.detail_pane.answer_failed()
        self.failed.emit(error)

    def _answered_too_late(self) -> None:
        self.detail_pane.refresh()
        self.told.emit(self.tr("This question was settled meanwhile; your answer was not needed."))
