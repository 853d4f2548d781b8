"""One page for suppliers, one for products: search, table, and the record of the selected one beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.links import MappingKind
from app.domain.record_list import RecordRow, ShopRecord
from app.runtime.jobs import Jobs, Lane
from app.services.shop_records import ShopRecordsService
from app.ui.directory.form import RecordForm
from app.ui.directory.merge_dialog import MergeDialog
from app.ui.directory.model import RecordModel
from app.ui.directory.table import RecordTable
from app.ui.directory.undo_button import UndoMergeButton
from app.ui.directory.words import counted, title, tr
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import EmptyState, SearchField, SecondaryButton, text_label

_CONCERNS = frozenset({ChangeKind.ORDERS, ChangeKind.SYNC, ChangeKind.CONNECTION, ChangeKind.MAPPINGS})
#: A run changes things many times a second; the list is read again this often at most, and only while shown.
_SOON_MS = 500


class RecordsPage(QWidget):
    """Reads on its own, writes through jobs.

    Signals:
        told: a short sentence that something was done.
        merged: a sentence on a merge, which can be undone now.
        failed: an `AppError` of what has no place of its own.
        orders_wanted: the name or SKU whose POs a person wants to see.
        mapping_wanted: kind and key whose mapping a person wants to change.
    """

    told = Signal(str)
    merged = Signal(str)
    failed = Signal(object)
    orders_wanted = Signal(str)
    mapping_wanted = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        kind: MappingKind,
        records: ShopRecordsService,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._records = records
        self._jobs = jobs
        self._key = ""
        self._adding = False
        self._stale = True
        self.dialog: MergeDialog | None = None
        self.setAccessibleName(title(kind))
        self.model = RecordModel(kind, self)
        hint = (
            tr("Search name, email, place…")
            if kind is MappingKind.VENDOR
            else tr("Search name, SKU, barcode…")
        )
        self.search = SearchField(theme, hint)
        self.count = text_label("", Text.SMALL, tint="muted")
        new = tr("&New supplier") if kind is MappingKind.VENDOR else tr("&New product")
        self.new_button = SecondaryButton(theme, new, "plus")
        self.undo_button = UndoMergeButton(theme, kind, records, jobs, self)
        self.table = RecordTable(self.model, title(kind))
        self.form = RecordForm(theme, kind)
        self.empty = EmptyState(theme, "company" if kind is MappingKind.VENDOR else "box", "")
        self._stack = QStackedWidget()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read everything again; the selected one stays selected, and what is being typed stays as it is."""
        self._stale = False
        self.undo_button.refresh()
        records, kind, search = self._records, self._kind, self.search.text().strip()
        count = records.count(kind, search)
        self.model.show_rows(lambda offset, limit: records.page(kind, search, offset, limit), count)
        self.count.setText(counted(kind, count))
        self._stack.setCurrentIndex(0 if count else 1)
        self._say_empty(search)
        if self.form.dirty or self._adding:
            return
        if self._key and (row := records.row(kind, self._key)) is not None:
            place = records.position(kind, search, self._key)
            self._select(place)
            self.form.show_row(row)
        elif count:
            self._key = ""
            self._select(0)
            self._show(self.model.row_at(0))

    def add(self) -> None:
        """An empty form for a new one."""
        if self.form.dirty:
            self.form.ask()
            return
        self._key, self._adding = "", True
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self.form.show_row(None)
        self.form.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is read when the page comes to the front."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _lay_out(self) -> None:
        head, bar = QHBoxLayout(), QHBoxLayout()
        for row in (head, bar):
            row.setSpacing(Space.M)
        head.addWidget(text_label(title(self._kind), Text.TITLE))
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.undo_button)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.new_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.XL, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addLayout(bar)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        left.setMinimumWidth(420)
        self.form.setMinimumWidth(330)
        splitter.addWidget(left)
        splitter.addWidget(self.form)
        splitter.setSizes([900, 420])
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.search.searched.connect(self.refresh)
        self.search.leave_down.connect(self._into_table)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self.form.focus_first)
        self.new_button.clicked.connect(self.add)
        self.undo_button.undone.connect(self._on_undone)
        self.undo_button.failed.connect(self.failed)
        self.empty.action.connect(self._on_empty)
        self.form.save_wanted.connect(self._save)
        self.form.left.connect(self._on_left)
        self.form.merge_wanted.connect(self._merge)
        self.form.orders_wanted.connect(self._show_orders)
        self.form.mapping_wanted.connect(self._show_mapping)
        self._jobs.changed.connect(self._on_changes)

    def _say_empty(self, search: str) -> None:
        if search:
            text = tr("Nothing found for “{search}”").format(search=search)
            self.empty.say("search", text, "", (("clear", tr("Clear search"), ""),))
            return
        icon = "company" if self._kind is MappingKind.VENDOR else "box"
        none = tr("No suppliers yet") if self._kind is MappingKind.VENDOR else tr("No products yet")
        text = tr("They come with the purchase orders, or you add one yourself.")
        self.empty.say(icon, none, text, (("new", self.new_button.text().replace("&", ""), "plus"),))

    def _select(self, place: int) -> None:
        blocked = self.table.blockSignals(True)
        if place < self.model.rowCount():
            self.table.select(place)
        self.table.blockSignals(blocked)

    def _on_current(self, number: int) -> None:
        row = self.model.row_at(number)
        if row is None or row.key == self._key:
            return
        if self.form.dirty:
            self._select(self._records.position(self._kind, self.search.text().strip(), self._key))
            self.form.ask()
            return
        self._show(row)

    def _show(self, row: RecordRow | None) -> None:
        self._adding = False
        self._key = row.key if row is not None else ""
        self.form.show_row(row)

    def _save(self, key: str, record: ShopRecord) -> None:
        records = self._records
        # Another name moves POs and mappings, which must not happen beside a run.
        lane = Lane.ANSWER if key in ("", record.key) else Lane.WRITE
        name = tr("Saving {name}").format(name=record.name)
        job = self._jobs.submit(name, lambda _: records.save(key, record), lane=lane)
        self._key = record.key
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_failed)

    def _on_saved(self, _changes: object) -> None:
        self._adding = False
        self.form.lock(locked=False)
        self.form.show_row(self._records.row(self._kind, self._key))
        self.refresh()
        self.told.emit(tr("Saved."))

    def _on_left(self) -> None:
        self._adding = False
        self.refresh()

    def _on_failed(self, error: AppError) -> None:
        self._key = self.form.row.key if self.form.row else ""
        self.form.failed(error)

    def _merge(self, row: RecordRow) -> None:
        dialog = MergeDialog(self._theme, self._kind, self._records, self._jobs, row, self)
        dialog.merged.connect(self._on_merged)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _on_merged(self, key: str, sentence: str) -> None:
        self._key = key
        self.refresh()
        self.merged.emit(sentence)

    def _on_undone(self, sentence: str) -> None:
        self.refresh()
        self.told.emit(sentence)

    def _show_orders(self, row: RecordRow) -> None:
        sku = getattr(row.record, "sku", "")
        self.orders_wanted.emit(sku or row.name)

    def _show_mapping(self, row: RecordRow) -> None:
        self.mapping_wanted.emit(self._kind, row.key)

    def _into_table(self) -> None:
        self.table.setFocus()

    def _on_empty(self, key: str) -> None:
        if key == "new":
            self.add()
        else:
            self.search.clear_now()
            self.refresh()

    def _on_changes(self, changes: ChangeSet) -> None:
        if not changes.kinds & _CONCERNS:
            return
        self._stale = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()
