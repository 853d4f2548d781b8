"""One run opened: what it was, its steps, and the ways on from a step."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.runs import RunResult, RunSummary
from app.domain.steps import Step
from app.ui.activity.history_models import (
    STEP_ABOUT,
    STEP_NO,
    STEP_OUTCOME,
    STEP_REQUESTS,
    STEP_TEXT,
    STEP_TID,
    STEP_TOOK,
    STEP_WHAT,
    HistoryReader,
    StepsModel,
)
from app.ui.activity.history_table import HistoryTable
from app.ui.activity.run_words import kind_word, plain_step, result_badge, run_facts
from app.ui.activity.words import action_words
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import BadgeWidget, ElidedLabel, LinkButton, SecondaryButton, text_label

_LETTERS = {
    STEP_NO: 6,
    STEP_WHAT: 8,
    STEP_ABOUT: 18,
    STEP_OUTCOME: 11,
    STEP_TOOK: 10,
    STEP_REQUESTS: 10,
    STEP_TID: 22,
}
#: The reference can be copied without its column; the number only counts.
_SPARE = {STEP_TID: 1080, STEP_NO: 860, STEP_REQUESTS: 760}


class RunDetail(QFrame):
    """Shows a run and its steps.

    Signals:
        order_asked: PO id of a step that the person wants to see.
        undo_asked: id of the run that is to be taken back.
    """

    order_asked = Signal(str)
    undo_asked = Signal(str)

    def __init__(
        self, theme: Theme, reader: HistoryReader, locale: QLocale, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("box", "surface")
        self.setAccessibleName(self.tr("The selected run"))
        self._theme = theme
        self._locale = locale
        self._reader = reader
        self._run: RunSummary | None = None
        self.troubled = False  # only steps that did not work out
        self._heading = ElidedLabel("", Text.HEADING)
        self._facts = ElidedLabel("", tint="muted")
        self._badges = QHBoxLayout()
        self.undo_button = SecondaryButton(theme, self.tr("&Undo this run…"), "history")
        self.undo_button.clicked.connect(self._ask_undo)
        self.steps = StepsModel(theme, reader, locale, self)
        self.table = HistoryTable(self.steps, self.tr("Steps of the run"), _LETTERS, STEP_TEXT, _SPARE)
        self.table.make_room(STEP_WHAT, action_words())
        self.table.current_changed.connect(self._on_step)
        self.table.opened.connect(self._open_order)
        self.table.copy_wanted.connect(self.copy_step)
        self.order_button = LinkButton(theme, "", "orders", name=self.tr("Open the PO"))
        self.order_button.clicked.connect(self._open_order)
        self.tid_button = LinkButton(theme, self.tr("Copy the Intuit &reference"), "copy")
        self.tid_button.clicked.connect(self.copy_tid)
        self.copy_button = LinkButton(theme, self.tr("&Copy the step"), "copy")
        self.copy_button.clicked.connect(self.copy_step)
        self._nothing = text_label("", tint="muted", wrap=True)
        self._build()
        self.show_run(None)

    @property
    def run(self) -> RunSummary | None:
        """What is shown."""
        return self._run

    @property
    def step(self) -> Step | None:
        """The selected step."""
        index = self.table.currentIndex()
        return self.steps.step(index.row()) if index.isValid() else None

    def show_run(self, run: RunSummary | None) -> None:
        """Show another run, None for none; the same run as it is by now keeps its place."""
        same = run is not None and self._run is not None and run.run_id == self._run.run_id
        self._run = run
        self._show_badge(run)
        self._facts.setVisible(run is not None)
        self.undo_button.setVisible(run is not None)
        if same:
            self.steps.refresh()
        else:
            self.steps.show(run.run_id if run else "", troubled=self.troubled)
            self._on_step(-1)
        if run is None:
            self._heading.set_text(self.tr("Choose a run to see its steps."))
        else:
            self._heading.set_text(f"{kind_word(run)}: {spoken(run.sentence)}")
            self._facts.set_text(run_facts(run, self._locale))
            self._show_undo(run)
        empty = not self.steps.rowCount()
        self.table.setVisible(not empty)
        if self.troubled:
            self._nothing.setText(self.tr("Every step of this run worked out."))
        else:
            self._nothing.setText(self.tr("This run made no request and changed nothing."))
        self._nothing.setVisible(run is not None and empty)

    def copy_step(self) -> None:
        """The selected step as text to the clipboard."""
        if self.step is not None:
            QGuiApplication.clipboard().setText(plain_step(self.step))

    def copy_tid(self) -> None:
        """The step's intuit_tid to the clipboard."""
        if self.step is not None and self.step.intuit_tid:
            QGuiApplication.clipboard().setText(self.step.intuit_tid)

    def _show_undo(self, run: RunSummary) -> None:
        """Only a sync that has written something and has ended can be taken back."""
        why = ""
        if run.kind == "undo":
            why = self.tr("An undo is taken back by taking the POs off hold and syncing them.")
        elif run.result is RunResult.RUNNING:
            why = self.tr("It is still running.")
        elif not self._reader.can_be_undone(run.run_id):
            why = self.tr("It wrote no purchase order, or all was taken back already.")
        self.undo_button.setDisabled(bool(why))
        self.undo_button.setToolTip(why or self.tr("Shows first what would happen in QuickBooks."))
        self.undo_button.setAccessibleDescription(self.undo_button.toolTip())

    def _show_badge(self, run: RunSummary | None) -> None:
        while (item := self._badges.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if run is not None:
            self._badges.addWidget(BadgeWidget(self._theme, result_badge(run)), 0, Qt.AlignmentFlag.AlignTop)

    def _on_step(self, row: int) -> None:
        step = self.steps.step(row) if row >= 0 else None
        self.order_button.setVisible(step is not None and bool(step.po_id))
        self.tid_button.setVisible(step is not None and bool(step.intuit_tid))
        self.copy_button.setVisible(step is not None)
        if step is not None:
            self.order_button.set_text(self.tr("&Open {number}").format(number=step.subject))

    def _open_order(self) -> None:
        if self.step is not None and self.step.po_id:
            self.order_asked.emit(self.step.po_id)

    def _ask_undo(self) -> None:
        if self._run is not None:
            self.undo_asked.emit(self._run.run_id)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._heading)
        words.addWidget(self._facts)
        top = QHBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        top.setSpacing(Space.M)
        top.addLayout(words, 1)
        top.addLayout(self._badges)
        top.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignTop)
        table = QHBoxLayout()
        table.setContentsMargins(Space.L, 0, Space.L, 0)
        table.addWidget(self.table)
        table.addWidget(self._nothing)
        below = QHBoxLayout()
        below.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.S)
        below.setSpacing(Space.L)
        for button in (self.order_button, self.tid_button, self.copy_button):
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(table, 1)
        column.addLayout(below)
