"""Beside the list: one PO with both totals and everything that differs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services.record_names import RecordNames
from app.services.syncing import PreviewRow
from app.sync.plan import ActionKind
from app.ui.orders.format import money_text
from app.ui.preview.comparison import compare, creates
from app.ui.preview.comparison_table import ComparisonTable
from app.ui.preview.groups import badge_of, would_run
from app.ui.preview.words import short_reason
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import BadgeWidget, LinkButton, scrolling, text_label

#: In a low window the pane scrolls, so that some rows of the comparison can always be seen together.
_LEAST_TABLE = 200


class PreviewDetail(QFrame):
    """Emits `order_wanted` with the PO's id when the person wants to see the PO itself."""

    order_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: PreviewRow | None = None
        self.setProperty("box", "surface")
        self.setAccessibleName(self.tr("What would happen to the selected purchase order"))
        self.title = text_label("", Text.HEADING, wrap=True, selectable=True)
        self.supplier = text_label("", tint="muted", wrap=True, selectable=True)
        self.reason = text_label("", wrap=True, selectable=True)
        self._theme = theme
        self._badges = QHBoxLayout()
        self.go_button = LinkButton(theme, self.tr("&Go to this PO"), "arrow-right")
        self.go_button.clicked.connect(self._go)
        self.totals = _Totals()
        self.nothing = text_label("", tint="muted", wrap=True)
        self.table = ComparisonTable(theme)
        self.table.setMinimumHeight(_LEAST_TABLE)
        self._lay_out()
        self.show_row(None, RecordNames())

    @property
    def row(self) -> PreviewRow | None:
        """What is shown."""
        return self._row

    def show_row(self, row: PreviewRow | None, names: RecordNames) -> None:
        """Show another PO, None for none."""
        self._row = row
        for child in (self.title, self.supplier, self.reason, self.go_button, self.totals):
            child.setVisible(row is not None)
        self._show_badge(row)
        if row is None:
            self.table.hide()
            self.nothing.setText(self.tr("No purchase order is in this group."))
            self.nothing.show()
            return
        self.title.setText(row.number)
        self.supplier.setText(row.supplier)
        self.reason.setText(short_reason(row))
        self.reason.setVisible(bool(row.reason))
        self.totals.show_row(row)
        entries = compare(row, names)
        after = self.tr("After a sync") if would_run(row) else self.tr("This PO")
        self.table.show_entries(entries, self.tr("In QuickBooks"), after, compares=not creates(row))
        self.table.setVisible(bool(entries))
        self.nothing.setText(self._without_entries(row))
        self.nothing.setVisible(not entries)

    def _without_entries(self, row: PreviewRow) -> str:
        if row.action == ActionKind.NOTHING or (row.action == ActionKind.REATTACH and not row.needs_person):
            return self.tr("Every field and every line is the same.")
        if row.needs_person:
            return self.tr("Nothing is written before that is settled. Go to this PO to see what to do.")
        return self.tr("Nothing would be written for this purchase order.")

    def _show_badge(self, row: PreviewRow | None) -> None:
        while (item := self._badges.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if row is not None:
            badge = BadgeWidget(self._theme, badge_of(row))
            badge.setMinimumWidth(badge.sizeHint().width())
            self._badges.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(Space.M)
        first.addWidget(self.title, 1)
        first.addLayout(self._badges)
        second.addWidget(self.supplier, 1)
        second.addWidget(self.go_button, 0, Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        top.setSpacing(Space.S)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addLayout(first)
        names.addLayout(second)
        top.addLayout(names)
        top.addWidget(self.reason)
        top.addWidget(self.totals)
        top.addWidget(self.nothing)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        middle = QHBoxLayout()
        middle.setContentsMargins(Space.L, 0, 0, 0)
        middle.addWidget(self.table)
        layout.addLayout(middle, 1)
        layout.addStretch(0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        area = scrolling(content)
        area.setAccessibleName(self.accessibleName())
        around.addWidget(area)

    def _go(self) -> None:
        if self._row is not None:
            self.order_wanted.emit(self._row.po_id)


class _Totals(QFrame):
    """Total here, total in QuickBooks, and how far apart they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "note")
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(2)
        self.here, self.there, self.apart = (
            self._put(grid, place, name)
            for place, name in enumerate(
                (self.tr("Total here"), self.tr("In QuickBooks"), self.tr("Difference"))
            )
        )

    def show_row(self, row: PreviewRow) -> None:
        """The totals of one PO."""
        there = row.total_there
        self.here.setText(money_text(row.total, row.currency))
        self.there.setText(self.tr("not there") if there is None else money_text(there, row.currency))
        self.apart.setText("–" if there is None else self._apart(row))
        named = self.tr("Total here {here}, in QuickBooks {there}")
        self.setAccessibleName(named.format(here=self.here.text(), there=self.there.text()))

    def _apart(self, row: PreviewRow) -> str:
        assert row.total_there is not None
        apart = row.total - row.total_there
        if not apart:
            return self.tr("none")
        return f"+{money_text(apart, row.currency)}" if apart > 0 else money_text(apart, row.currency)

    def _put(self, grid: QGridLayout, place: int, name: str) -> QLabel:
        value = text_label("", Text.STRONG, selectable=True, wrap=True)
        grid.addWidget(text_label(name, Text.CAPTION, tint="muted", wrap=True), 0, place)
        grid.addWidget(value, 1, place)
        grid.setColumnStretch(place, 1)
        return value
