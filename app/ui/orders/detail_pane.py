"""The pane beside the list: one PO in full, with its questions on top."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import chain

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.alike import covers
from app.domain.fixes import Fix
from app.domain.sync_state import SyncState
from app.services.orders import OrderDetail, OrdersService
from app.ui.orders.changed_card import ChangedCard
from app.ui.orders.detail_header import DetailHeader
from app.ui.orders.facts import (
    FactGrid,
    date_facts,
    names_width,
    note_facts,
    people_facts,
    reference_facts,
    total_facts,
)
from app.ui.orders.format import money_text
from app.ui.orders.history import HistoryList
from app.ui.orders.lines_table import LinesTable
from app.ui.orders.papers import PapersList
from app.ui.orders.problem_card import ProblemCard, stands
from app.ui.orders.timeline import Timeline
from app.ui.orders.to_bill_card import ToBillCard
from app.ui.orders.totals import BothTotals, TotalsGrid
from app.ui.questions.card import QuestionCard
from app.ui.questions.desk import AnswerDesk
from app.ui.receiving.section import ReceivingSection, is_shown
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import EmptyState, hairline, scrolling, text_label

_SETTLE_MS = 40


class DetailPane(QFrame):
    """Shows the PO given to `show_po` and reads it again on `refresh`. It changes nothing itself: it emits wishes.

    Walking through the list with a held key reads only the PO at which it stops.
    """

    sync_wanted = Signal(str)
    preview_wanted = Signal(str)
    edit_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    open_wanted = Signal(str)
    hold_wanted = Signal(str, bool)
    keep_wanted = Signal(str)
    fix_wanted = Signal(object, object)
    undo_wanted = Signal(str)
    receiving_wanted = Signal(str, object, object)  # as of `ReceivingSection`
    unlink_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        orders: OrdersService,
        desk: AnswerDesk,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._orders = orders
        self._desk = desk
        self._today = today
        self._po_id = ""
        self._detail: OrderDetail | None = None
        self.setProperty("box", "surface")
        self.setAccessibleName(self.tr("Details of the purchase order"))
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            theme,
            "orders",
            self.tr("No purchase order selected"),
            self.tr("Choose one in the list to see its lines, its history and what QuickBooks has."),
        )
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.refresh)

    @property
    def detail(self) -> OrderDetail | None:
        """What is shown."""
        return self._detail

    def show_po(self, po_id: str) -> None:
        """Show another PO, "" for none."""
        if po_id != self._po_id:
            self._po_id = po_id
            self._settle.start()

    def refresh(self) -> None:
        """Read the PO again; the pane is only built anew when something differs."""
        self._settle.stop()
        detail = self._orders.detail(self._po_id) if self._po_id else None
        if detail == self._detail:
            return
        same = detail is not None and self._detail is not None and detail.order.id == self._detail.order.id
        self._detail = detail
        self._replace(self._build(detail) if detail else None, keep_place=same)

    def answer_failed(self) -> None:
        """Let the person answer again."""
        for card in self.findChildren(QuestionCard):
            card.unlock()
        for changed in self.findChildren(ChangedCard):
            changed.unlock()

    def show_fixing(self, words: str) -> None:
        """A fix is carried out (words), or is over ("")."""
        cards: list[ProblemCard | QuestionCard] = self.findChildren(ProblemCard)
        for card in (*cards, *self.findChildren(QuestionCard)):
            if words:
                card.lock(words)
            else:
                card.unlock()

    def _replace(self, content: QWidget | None, *, keep_place: bool) -> None:
        old = self._stack.widget(1)
        focused = self._focused() if keep_place else None
        place = old.verticalScrollBar().value() if keep_place and isinstance(old, QScrollArea) else 0
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        if content is None:
            return
        area = scrolling(content)
        area.setAccessibleName(self.tr("Details of the purchase order"))
        self._stack.addWidget(area)
        self._stack.setCurrentIndex(1)
        if focused is not None:
            self._focus_like(content, *focused)
        if place:
            content.adjustSize()
            area.verticalScrollBar().setValue(place)

    def _focused(self) -> tuple[type[QWidget], str] | None:
        """Kind and name of the part that has the keyboard, if one of ours has."""
        there = [each for each in self.findChildren(QWidget) if each.hasFocus()]
        return (type(there[0]), there[0].accessibleName()) if there else None

    def _focus_like(self, content: QWidget, kind: type[QWidget], name: str) -> None:
        """A run that changes this PO does not take the keyboard away."""
        alike = (each for each in content.findChildren(kind) if each.accessibleName() == name)
        found = next(alike, None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, detail: OrderDetail) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        layout.setSpacing(Space.L)
        layout.addWidget(self._header(detail))
        if detail.problem is not None and stands(detail.problem, detail.state) and not _is_asked(detail):
            problem = ProblemCard(self._theme, detail.problem)
            problem.fix_wanted.connect(self._on_fix)
            layout.addWidget(problem)
        for question in detail.questions:
            card = QuestionCard(self._theme, question, self._desk.names(question), narrow=True)
            card.answered.connect(self._desk.give)
            card.another_wanted.connect(self._desk.choose_another)
            card.fix_wanted.connect(self._on_fix)
            layout.addWidget(card)
        self._add_cards(layout, detail)
        layout.addWidget(Timeline(self._theme, detail.timeline))
        self._add_lines(layout, detail)
        if is_shown(detail):
            receiving = ReceivingSection(self._theme, detail)
            receiving.wanted.connect(self.receiving_wanted)
            self._section(layout, self.tr("Receiving"), receiving)
        if detail.papers:
            papers = PapersList(self._theme, detail)
            papers.open_wanted.connect(self.open_wanted)
            papers.unlink_wanted.connect(self._on_unlink)
            self._section(layout, self.tr("In QuickBooks"), papers)
        self._add_facts(layout, detail)
        if detail.history:
            history = HistoryList(self._theme, detail.history)
            history.copy_wanted.connect(self._copy)
            self._section(layout, self.tr("History"), history)
        layout.addStretch(1)
        return content

    def _header(self, detail: OrderDetail) -> DetailHeader:
        header = DetailHeader(self._theme, detail, self._today())
        header.sync_wanted.connect(self._on_sync)
        header.preview_wanted.connect(self._on_preview)
        header.edit_wanted.connect(self._on_edit)
        header.duplicate_wanted.connect(self._on_duplicate)
        header.open_wanted.connect(self._on_open)
        header.hold_wanted.connect(self._on_hold)
        header.undo_wanted.connect(self._on_undo)
        return header

    def _add_cards(self, layout: QVBoxLayout, detail: OrderDetail) -> None:
        if detail.state is SyncState.CHANGED_THERE or detail.theirs:
            changed = ChangedCard(self._theme, detail)
            changed.keep_wanted.connect(self._on_keep)
            layout.addWidget(changed)
        if detail.to_bill:
            card = ToBillCard(self._theme, detail)
            card.open_wanted.connect(self._on_open)
            layout.addWidget(card)

    def _add_lines(self, layout: QVBoxLayout, detail: OrderDetail) -> None:
        order = detail.order
        if order.lines:
            layout.addWidget(LinesTable(self._theme, order))
        total = money_text(detail.totals.total, order.currency)
        layout.addWidget(TotalsGrid(total_facts(detail), total))
        if detail.there is not None:
            self._section(layout, self.tr("Total against QuickBooks"), BothTotals(detail))

    def _add_facts(self, layout: QVBoxLayout, detail: OrderDetail) -> None:
        sections = (
            (self.tr("Dates"), date_facts(detail)),
            (self.tr("References"), reference_facts(detail)),
            (self.tr("Addresses"), people_facts(detail.order)),
            (self.tr("Notes"), note_facts(detail.order)),
        )
        width = names_width(chain.from_iterable(facts for _, facts in sections), self._theme.font(Text.SMALL))
        for title, facts in sections:
            if facts:
                self._section(layout, title, FactGrid(facts, width))

    def _section(self, layout: QVBoxLayout, title: str, content: QWidget) -> None:
        layout.addWidget(hairline())
        layout.addWidget(text_label(title, Text.STRONG))
        layout.addWidget(content)

    def _on_sync(self) -> None:
        self.sync_wanted.emit(self._po_id)

    def _on_preview(self) -> None:
        self.preview_wanted.emit(self._po_id)

    def _on_edit(self) -> None:
        if self._detail is not None:
            self.edit_wanted.emit(self._detail.order)

    def _on_duplicate(self) -> None:
        if self._detail is not None:
            self.duplicate_wanted.emit(self._detail.order)

    def _on_open(self) -> None:
        if self._detail is not None:
            self.open_wanted.emit(self._detail.web_url)

    def _on_keep(self) -> None:
        self.keep_wanted.emit(self._po_id)

    def _on_hold(self, hold: bool) -> None:
        self.hold_wanted.emit(self._po_id, hold)

    def _on_fix(self, fix: Fix) -> None:
        self.fix_wanted.emit(fix, self._detail)

    def _on_undo(self) -> None:
        self.undo_wanted.emit(self._po_id)

    def _on_unlink(self) -> None:
        if self._detail is not None:
            self.unlink_wanted.emit(self._detail)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)


def _is_asked(detail: OrderDetail) -> bool:
    """True when a question is about the same vendor or item as the problem: two cards would offer two ways out."""
    fix = detail.problem.fix if detail.problem is not None else None
    return fix is not None and any(covers(question, fix) for question in detail.questions)
