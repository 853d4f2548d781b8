"""The page "Needs you": everything that waits for a person, over all POs and sources, answered one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.needs import Need
from app.domain.questions import Question, QuestionKind
from app.runtime.jobs import Jobs
from app.services.needs import NeedsService
from app.services.question_list import QuestionListService
from app.services.question_needs import QUESTION
from app.services.questions import GivenAnswer, QuestionsService
from app.sync.brakes import GO_ON
from app.ui.questions.card import QuestionCard
from app.ui.questions.cards import Cards
from app.ui.questions.desk import AnswerDesk
from app.ui.questions.entry_card import NeedCard
from app.ui.questions.head import NeedsHead
from app.ui.questions.model import Narrow, NeedsModel, answered_needs
from app.ui.questions.question_entry import QuestionEntry, values_of
from app.ui.questions.side import CardSide
from app.ui.questions.table import NeedsTable
from app.ui.theme import Space, Theme
from app.ui.widgets import EmptyState, hairline

_CONCERNS = frozenset(
    {ChangeKind.ORDERS, ChangeKind.SYNC, ChangeKind.CONNECTION, ChangeKind.QUESTIONS, ChangeKind.STOCK}
)
#: A run changes POs many times a second; the list is read again this often at most.
_READ_EVERY_MS = 300


@dataclass(frozen=True, slots=True)
class QuestionsParts:
    """The services that this page talks to."""

    questions: QuestionsService
    asked: QuestionListService
    jobs: Jobs
    needs: NeedsService


class QuestionsPage(QWidget):
    """List beside card. After an answer the list goes on to the next entry, and the keyboard with it.

    `cards` takes the cards of further providers of entries.

    Signals:
        count_changed: how many entries are open.
        order_requested: a PO id to show.
        failed: an `AppError`; the answer was not kept.
        told: a short sentence.
        fix_wanted: a `Fix` and the entry (`Need`) that it belongs to.
        sync_wanted: a stopped sync may go on.
    """

    count_changed = Signal(int)
    order_requested = Signal(str)
    failed = Signal(object)
    told = Signal(str)
    fix_wanted = Signal(object, object)
    sync_wanted = Signal()

    def __init__(self, theme: Theme, parts: QuestionsParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts = parts
        self._shown: list[Need] = []
        self._in_card = False
        self._goes_on = False
        self.setAccessibleName(self.tr("Needs you"))
        self.desk = AnswerDesk(theme, parts.questions, parts.asked, parts.jobs, self, parts.needs)
        self.model = NeedsModel(self)
        self.head = NeedsHead(theme)
        self.table = NeedsTable(theme, self.model)
        self.empty = EmptyState(theme, "success", "")
        self._stack = QStackedWidget()
        self.cards = Cards(theme)
        self.cards.add(QUESTION, self._question_card, self._question_values)
        self._side = CardSide(self.cards)
        self._soon = QTimer(self, singleShot=True, interval=_READ_EVERY_MS)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def card(self) -> QuestionCard | None:
        """The card of a question that is shown."""
        card = self._side.card
        return card.findChild(QuestionCard) if card is not None else None

    @property
    def entry_card(self) -> NeedCard | None:
        """Whatever card is shown."""
        return self._side.card

    def refresh(self) -> None:
        """Read what is open again; while the page is not in sight only how much it is."""
        self._soon.stop()
        if not self.isVisible():
            self.count_changed.emit(self._parts.needs.count())
            return
        ids, row = [line.id for line in self.table.selected], self.table.currentIndex().row()
        if self.model.put(self._parts.needs.entries()):
            self.head.offer(self.model.kinds)
            self.table.select_again(ids, row)
        self._after_load()
        self.count_changed.emit(self.model.total)

    def focus_list(self) -> None:
        """The keyboard to the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Coming to the page brings it up to date."""
        super().showEvent(event)
        self.refresh()
        if self.table.currentIndex().row() < 0:
            self.table.go_to(0)
        self.focus_list()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is read any more."""
        self._parts.jobs.changed.disconnect(self._on_changed)
        self._soon.stop()
        super().closeEvent(event)

    def show_fixing(self, words: str) -> None:
        """A way out is carried out (words), or is over ("")."""
        card = self._side.card
        if card is not None and words:
            card.lock(words)
        elif card is not None:
            card.unlock()

    def _lay_out(self) -> None:
        holder = QFrame()
        holder.setProperty("box", "surface")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(Space.L, 0, 0, 0)
        inner.addWidget(self.table)
        self._side.setMinimumWidth(340)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        holder.setMinimumWidth(300)
        split.addWidget(holder)
        split.addWidget(self._side)
        split.setSizes([620, 560])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._parts.jobs.changed.connect(self._on_changed)
        self.head.narrowed.connect(self._narrow)
        self.head.search.leave_down.connect(self.focus_list)
        self.empty.action.connect(self.head.clear)
        self.table.chosen.connect(self._on_chosen)
        self.table.entered.connect(self._into_card)
        self._side.answer_wanted.connect(self._on_answer)
        self._side.given.connect(self._on_given)
        self._side.another_wanted.connect(self.desk.choose_another)
        self._side.fix_wanted.connect(self.fix_wanted)
        self._side.order_wanted.connect(self.order_requested)
        self.desk.kept.connect(self._on_kept)
        self.desk.too_late.connect(self._on_too_late)
        self.desk.failed.connect(self._on_failed)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._side)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.focus_list)

    def _question_card(self, need: Need) -> NeedCard:
        return QuestionEntry(self._theme, self.desk, need, narrow=self._side.narrow)

    def _question_values(self, need: Need) -> list[tuple[str, str, str]]:
        return values_of(self.desk, need)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _CONCERNS and not self._soon.isActive():
            self._soon.start()

    def _narrow(self, narrow: Narrow) -> None:
        ids = [line.id for line in self.table.selected]
        self.model.show(narrow)
        self.table.select_again(ids, 0)
        self._after_load()

    def _on_chosen(self) -> None:
        needs = answered_needs(self.table.selected)
        if needs != self._shown or not needs:
            self._shown = needs
            self._side.show_needs(needs)
        if self._in_card:
            self._into_card()
            self._in_card = False

    def _into_card(self) -> None:
        if self._side.card is not None:
            self._side.card.focus_first()
        else:
            self.focus_list()

    def _on_answer(self, needs: list[Need], key: str) -> None:
        self._in_card = True
        self._goes_on = key == GO_ON
        self.desk.answer(needs, key)

    def _on_given(self, given: GivenAnswer) -> None:
        self._in_card = True
        self._goes_on = given.question.kind is QuestionKind.BRAKE and given.key == GO_ON
        self.desk.give(given)

    def _on_kept(self, what: object) -> None:
        self._in_card = self._in_card and not self.head.search.hasFocus()
        if _is_about(what, self._shown):
            self._shown = []
        self.refresh()
        self._in_card = False
        if self._goes_on:
            self._goes_on = False
            self.sync_wanted.emit()

    def _on_too_late(self, what: object) -> None:
        self._goes_on = False
        self.told.emit(self.tr("This question was settled meanwhile; your answer was not needed."))
        self._on_kept(what)

    def _on_failed(self, error: AppError) -> None:
        self._in_card = self._goes_on = False
        if self._side.card is not None:
            self._side.card.unlock()
        self.failed.emit(error)

    def _after_load(self) -> None:
        shown, total = self.model.shown, self.model.total
        self.head.show_count(shown, total)
        self._stack.setCurrentIndex(0 if shown else 1)
        if shown:
            return
        if total:
            text = self.tr("Nothing that is open fits this search.")
            actions = (("all", self.tr("&Show all"), ""),)
            self.empty.say("search", self.tr("Nothing fits"), text, actions)
        else:
            text = self.tr(
                "What the sync cannot decide by itself, and what has to be put right, stands here; the rest goes on "
                "meanwhile."
            )
            self.empty.say("success", self.tr("Nothing needs you"), text)


def _is_about(what: object, shown: list[Need]) -> bool:
    """Whether the card that is shown was answered."""
    if isinstance(what, Question):
        return any(need.body == what for need in shown)
    return what == shown
