"""The middle of the page: search field, how many POs are shown, the table, or what to do when there is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.orders.columns_dialog import ColumnsDialog
from app.ui.orders.foot import ListFoot
from app.ui.orders.model import OrdersModel
from app.ui.orders.nothing import nothing, reason
from app.ui.orders.table import OrdersTable
from app.ui.shell.memory import Memory
from app.ui.theme import Space, Theme
from app.ui.widgets import EmptyState, IconButton, SearchField, SecondaryButton


class ListPane(QFrame):
    """Emits `action`: "new", "import", "sample" or "clear" (search and filter)."""

    action = Signal(str)

    def __init__(
        self,
        theme: Theme,
        model: OrdersModel,
        memory: Memory,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.dialog: ColumnsDialog | None = None
        self.setProperty("box", "surface")
        self.search = SearchField(theme, self.tr("Search number, supplier, reference, SKU, product or tag"))
        self.table = OrdersTable(theme, model, memory, today)
        self.foot = ListFoot(theme)
        self._columns = IconButton(theme, "columns", self.tr("Columns of the list"))
        self._columns.clicked.connect(self._show_columns)
        self.table.header.dialog_wanted.connect(self.choose_columns)
        self._shown = ""
        self._empty = EmptyState(theme, "orders", "")
        self._empty.action.connect(self.action)
        self.new_button = SecondaryButton(
            theme, self.tr("New PO"), "plus", name=self.tr("New purchase order")
        )
        self.new_button.setToolTip(self.tr("Ctrl+N"))
        self.new_button.clicked.connect(self._on_new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        bar.setSpacing(Space.S)
        bar.addWidget(self.search, 1)
        bar.addWidget(self._columns)
        self._bar = bar
        bar.addWidget(self.new_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.foot)
        self.search.leave_down.connect(self._to_table)
        self._said = ""

    def add_to_bar(self, widget: QWidget) -> None:
        """Stand beside the search field."""
        self._bar.insertWidget(1, widget)

    @property
    def empty_state(self) -> EmptyState | None:
        """What is said instead of the table, or None while there are rows."""
        return self._empty if self._stack.currentIndex() == 1 else None

    @property
    def shown_text(self) -> str:
        """How many POs the list says that it shows."""
        return self._shown

    def select_first(self) -> None:
        """Select the first row, if there is one."""
        first = self._model.row_at(0)
        if first is not None:
            self.table.select_po(first.po_id)
            self._to_table()

    def choose_columns(self) -> None:
        """The dialog that shows, hides and orders columns."""
        self.dialog = ColumnsDialog(self._theme, self.table.header.layout, self)
        self.dialog.accepted.connect(self._on_columns)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def refresh(self) -> None:
        """Follow the model: count, and table or empty state."""
        count = self._model.rowCount()
        number = QLocale().toString(count)
        self._shown = self.tr("1 PO") if count == 1 else self.tr("{count} POs").format(count=number)
        self.foot.show_count(self._shown)
        self.foot.setVisible(count > 0)
        query = self._model.query
        why = "" if count else reason(query)
        if why == "search":
            why += query.search
        if why and why != self._said:
            self._empty.say(*nothing(reason(query), query.search))
        self._said = why
        self._stack.setCurrentIndex(1 if why else 0)

    def _on_new(self) -> None:
        self.action.emit("new")

    def _on_columns(self) -> None:
        if self.dialog is not None:
            self.table.header.apply(self.dialog.layout_chosen)

    def _show_columns(self) -> None:
        menu = self.table.header.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
