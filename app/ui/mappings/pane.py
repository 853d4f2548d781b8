"""Suppliers or products with their vendors or items: search, states, change, forget, create anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.links import MappingKind
from app.domain.mapping_list import (
    Candidate,
    MappingOutline,
    MappingQuery,
    MappingRow,
    MappingState,
    StateTally,
)
from app.runtime.jobs import Jobs
from app.services.mapping import MappingService
from app.ui.mappings.change_dialog import ChangeDialog, SureDialog
from app.ui.mappings.empty import ALL, CONNECT, NothingMapped
from app.ui.mappings.model import ORDERS, STATE, MappingModel
from app.ui.mappings.table import RowTable, StateDelegate
from app.ui.mappings.words import counted, state_badge, them, tr
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import FlowRow, QuietButton, SearchField, SecondaryButton, text_label
from app.ui.widgets.heads import room_for_heads

_STATES = tuple(MappingState)


class MappingPane(QWidget):
    """One tab. `failed` tells an `AppError`; `told` that something was done.

    `connect_wanted` and `import_wanted` are the next steps of an empty one.
    """

    failed = Signal(object)
    told = Signal(str)
    connect_wanted = Signal()
    import_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: MappingKind,
        mapping: MappingService,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._mapping = mapping
        self._jobs = jobs
        self._query: MappingQuery | None = None
        self._outline = MappingOutline()
        self._key = ""
        self._choose: Callable[[Candidate, bool], object] | None = None
        self._sure: Callable[[bool], object] | None = None
        self.dialog: ChangeDialog | SureDialog | None = None
        self.model = MappingModel(kind, self)
        self.search = SearchField(theme, tr("Search {them}").format(them=them(kind)))
        self.states = QComboBox()
        self.states.setAccessibleName(tr("State"))
        self.states.view().setAccessibleName(tr("State"))
        self.table = RowTable(self.model, tr("Mappings of {them}").format(them=them(kind)), (0, 1))
        self.table.setItemDelegateForColumn(STATE, StateDelegate(theme, self.table))
        self.count = text_label("", Text.SMALL, tint="muted")
        self.change_button = SecondaryButton(theme, tr("&Change…"), "edit")
        self.new_button = SecondaryButton(theme, tr("Create a &new one…"), "plus")
        self.forget_button = QuietButton(theme, tr("&Forget…"), "trash")
        self._bar = QWidget()
        self._stack = QStackedWidget()
        self.empty = NothingMapped(theme)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read everything again; the selected row stays selected."""
        search, state = self.search.text().strip(), self.states.currentData()
        states = frozenset({MappingState(state)}) if state else frozenset[MappingState]()
        query = self._mapping.query(self._kind, search, states)
        self._query = query
        if query is None:
            self.model.show_rows(None, 0)
        else:
            mapping = self._mapping
            outline = self._outline = mapping.outline(query)
            self._tally(outline.tally)
            keys = outline.keys
            self.model.show_rows(
                lambda offset, limit: mapping.rows(query, keys[offset : offset + limit]), len(keys)
            )
        rows = self.model.rowCount()
        searching = bool(search or state)
        self.empty.explain(search, searching=searching, connected=query is not None)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._bar.setVisible(bool(rows or searching))  # there is nothing to search in
        self.count.setText(counted(self._kind, rows))
        self._select_again()

    def show_target(self, target_id: str) -> None:
        """Select the first row that is mapped to this vendor or item."""
        self.search.clear_now()
        self.states.setCurrentIndex(0)
        self.refresh()
        place = self._mapping.place_of(self._query, target_id) if self._query is not None else None
        if place is not None:
            self.table.select(place)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_key(self, key: str) -> None:
        """Select the row of this supplier or product."""
        self._key = key
        self.search.clear_now()
        self.states.setCurrentIndex(0)
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self) -> None:
        """Choose another vendor or item for the selected row."""
        query, row = self._query, self._current()
        if query is None or row is None:
            return
        dialog = ChangeDialog(self._theme, self._mapping, query, row, self)
        mapping = self._mapping

        self._choose = lambda target, also_sent: mapping.choose(query, row, target, also_sent=also_sent)
        dialog.chosen.connect(self._on_chosen)
        self._open(dialog)

    def create_new(self) -> None:
        """A record of its own with the next sync."""
        query, row = self._query, self._current()
        if query is None or row is None:
            return
        vendors = self._kind is MappingKind.VENDOR
        title = tr("Make a new vendor for {name}?") if vendors else tr("Make a new item for {name}?")
        text = tr(
            "It is made with the next sync that needs it. Where QuickBooks has one of this name, the new one gets a "
            "figure behind its name."
        )
        dialog = SureDialog(
            self._theme,
            title.format(name=row.name),
            text,
            tr("&Make a new one"),
            self._mapping.use(query, row.key),
            self,
        )
        mapping = self._mapping
        self._sure = lambda also_sent: mapping.create_new(query, row, also_sent=also_sent)
        dialog.accepted.connect(self._on_sure)
        self._open(dialog)

    def forget(self) -> None:
        """Decide anew with the next sync."""
        query, row = self._query, self._current()
        if query is None or row is None:
            return
        text = tr(
            "The next sync decides anew: by name or SKU, else it asks you or makes a new one. Purchase orders in "
            "QuickBooks stay as they are."
        )
        title = tr("Forget which one {name} is?").format(name=row.name)
        dialog = SureDialog(self._theme, title, text, tr("&Forget it"), None, self)
        mapping = self._mapping
        self._sure = lambda _: mapping.forget(query, row)
        dialog.accepted.connect(self._on_sure)
        self._open(dialog)

    def _lay_out(self) -> None:
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(Space.M)
        bar.addWidget(self.search, 2)
        bar.addWidget(self.states, 1)
        bar.addWidget(self.count)
        self.table.setColumnWidth(STATE, 270)
        self.table.setColumnWidth(ORDERS, 80)
        room_for_heads(self.table, (ORDERS,))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(FlowRow(self.change_button, self.new_button, self.forget_button))
        self._stack.addWidget(self.empty)
        self._stack.addWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.empty.action.connect(self._on_empty)
        self.search.searched.connect(self.refresh)
        self.search.leave_down.connect(self._into_table)
        self.states.activated.connect(self.refresh)
        self.table.opened.connect(self.change)
        self.table.current_changed.connect(self._on_current)
        self.change_button.clicked.connect(self.change)
        self.new_button.clicked.connect(self.create_new)
        self.forget_button.clicked.connect(self.forget)

    def _on_empty(self, key: str) -> None:
        if key == ALL:
            self.search.clear_now()
            self.states.setCurrentIndex(0)
            self.refresh()
            self.search.setFocus()
        else:
            (self.connect_wanted if key == CONNECT else self.import_wanted).emit()

    def _tally(self, counts: StateTally) -> None:
        """The choices of the filter with their counts."""
        chosen, locale = self.states.currentData(), QLocale()
        self.states.blockSignals(True)
        self.states.clear()
        every = locale.toString(sum(counts.values()))
        self.states.addItem(tr("All states ({count})").format(count=every), "")
        for state in _STATES:
            if counts.get(state) or state.value == chosen:
                count = locale.toString(counts.get(state, 0))
                self.states.addItem(f"{state_badge(state).text} ({count})", state.value)
        self.states.setCurrentIndex(max(self.states.findData(chosen), 0))
        self.states.blockSignals(False)

    def _select_again(self) -> None:
        place = 0
        if self._query is not None and self._key:
            place = min(self._mapping_place(self._key), max(self.model.rowCount() - 1, 0))
        if self.model.rowCount():
            self.table.select(place)
        self._on_current(self.table.currentIndex().row())

    def _mapping_place(self, key: str) -> int:
        if key in self._outline.keys:
            return self._outline.keys.index(key)
        return self._mapping.position(self._query, key) if self._query is not None else 0

    def _current(self) -> MappingRow | None:
        return self.model.row_at(self.table.currentIndex().row())

    def _on_current(self, number: int) -> None:
        row = self.model.row_at(number)
        if row is not None:
            self._key = row.key
        self.change_button.setDisabled(row is None)
        self.new_button.setDisabled(row is None or row.state is MappingState.TO_CREATE)
        self.forget_button.setDisabled(row is None or row.state is MappingState.MISSING)

    def _into_table(self) -> None:
        self.table.setFocus()

    def _open(self, dialog: ChangeDialog | SureDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _on_chosen(self, target: Candidate, also_sent: bool) -> None:
        choose = self._choose
        if choose is not None:
            self._do(lambda: choose(target, also_sent))

    def _on_sure(self) -> None:
        sure, dialog = self._sure, self.dialog
        if sure is not None and isinstance(dialog, SureDialog):
            also_sent = dialog.sent.also_sent  # the dialog is gone when the worker comes to it
            self._do(lambda: sure(also_sent))

    def _do(self, work: Callable[[], object]) -> None:
        job = self._jobs.submit(tr("Keeping the mapping"), lambda _: work())
        job.succeeded.connect(self._on_done)
        job.failed.connect(self.failed)

    def _on_done(self) -> None:
        self.refresh()
        self.told.emit(tr("The mapping is kept; it holds from the next sync on."))
