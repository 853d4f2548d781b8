"""The runs: a list with search, and the selected one with its steps below."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ui.activity.history_models import (
    DID,
    REQUESTS,
    RESULT,
    TOOK,
    WHAT,
    WHEN,
    WHY,
    HistoryReader,
    RunsModel,
)
from app.ui.activity.history_table import HistoryTable
from app.ui.activity.run_detail import RunDetail
from app.ui.activity.run_words import kind_words
from app.ui.activity.switch import RUNS, ViewSwitch
from app.ui.activity.words import trigger_words
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import ElidedLabel, EmptyState, QuietButton, SearchField, text_label

_LETTERS = {WHEN: 24, WHAT: 8, WHY: 18, RESULT: 13, TOOK: 12, REQUESTS: 10}


class RunsPane(QWidget):
    """Reads on its own; follows what it is told with `refresh`."""

    order_asked = Signal(str)
    undo_asked = Signal(str)

    def __init__(
        self, theme: Theme, reader: HistoryReader, locale: QLocale, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self.setAccessibleName(self.tr("Runs"))
        self.switch = ViewSwitch(theme, RUNS)
        self._count = text_label("", tint="muted")
        self.search = SearchField(theme, self.tr("Search PO, vendor, item or Intuit reference"))
        self.search.setMinimumWidth(130)
        self.search.searched.connect(self._narrow)
        self.trouble_button = QuietButton(theme, self.tr("Only &trouble"), "warning")
        self.trouble_button.setCheckable(True)
        self.trouble_button.setToolTip(
            self.tr(
                "Runs that stopped early or left something to you, and of their steps those that did not work out"
            )
        )
        self.trouble_button.clicked.connect(self._narrow)
        self.model = RunsModel(theme, reader, locale, self)
        self.table = HistoryTable(self.model, self.tr("Runs"), _LETTERS, DID, {WHY: 960})
        self.table.make_room(WHAT, kind_words())
        self.table.make_room(WHY, trigger_words())
        self.table.current_changed.connect(self._on_run)
        self.table.opened.connect(self._to_steps)
        self.search.leave_down.connect(self.table.setFocus)
        self.detail = RunDetail(theme, reader, locale)
        self.detail.order_asked.connect(self.order_asked)
        self.detail.undo_asked.connect(self.undo_asked)
        self.empty = EmptyState(theme, "history", "")
        self.empty.action.connect(self._on_empty_action)
        self._locale = locale
        self._stack = QStackedWidget()
        self._build()
        self.model.show("")
        self._after_load()

    def refresh(self) -> None:
        """Take in new runs and new steps of the one that is shown."""
        self.model.refresh()
        run = self.detail.run
        if run is not None:
            self.detail.show_run(self._reader.run(run.run_id))
        self._after_load()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        bar.setSpacing(Space.M)
        bar.addWidget(ElidedLabel(self.tr("Activity"), Text.TITLE))
        bar.addWidget(self.switch)
        bar.addWidget(self._count)
        bar.addStretch(1)
        bar.addWidget(self.trouble_button)
        bar.addWidget(self.search, 4)
        frame = QFrame()
        frame.setProperty("box", "surface")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(Space.L, 0, Space.L, 0)
        inner.addWidget(self.table)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(frame)
        split.addWidget(self.detail)
        split.setSizes([300, 360])
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def _narrow(self) -> None:
        troubled = self.trouble_button.isChecked()
        self.model.show(self.search.text().strip(), troubled=troubled)
        self.detail.troubled = troubled
        self.detail.show_run(None)
        self._after_load()

    def _on_run(self, row: int) -> None:
        self.detail.show_run(self.model.run(row) if row >= 0 else None)

    def _to_steps(self) -> None:
        self.detail.table.setFocus()
        if self.detail.steps.rowCount() and not self.detail.table.currentIndex().isValid():
            self.detail.table.selectRow(0)

    def _after_load(self) -> None:
        count = self.model.rowCount()
        words = self.tr("1 run") if count == 1 else self.tr("{count} runs")
        self._count.setText(words.format(count=self._locale.toString(count)))
        self._stack.setCurrentIndex(0 if count else 1)
        if count and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        if not count and self.model.troubled and not self.model.search:
            self.empty.say(
                "success",
                self.tr("No trouble"),
                self.tr("No run stopped early, and none left anything to you."),
                (("all", self.tr("&Show all runs"), ""),),
            )
        elif not count and self.model.search:
            self.empty.say(
                "search",
                self.tr("Nothing fits"),
                self.tr("No run touched a PO, vendor or item that begins so, or has such a reference."),
                (("all", self.tr("&Show all runs"), ""),),
            )
        elif not count:
            self.empty.say(
                "history",
                self.tr("No run yet"),
                self.tr(
                    "Each sync will be listed here, with every step, how long it took and what QuickBooks answered."
                ),
            )

    def _on_empty_action(self, key: str) -> None:
        if key == "all":
            self.trouble_button.setChecked(False)
            self.search.clear()
            self._narrow()
