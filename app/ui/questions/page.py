"""The page "Questions": everything that waits for a person's word, over all POs, answered one after the other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import AppError
from app.domain.fixes import Fix
from app.domain.questions import AskedRow, Question, QuestionKind
from app.runtime.jobs import Jobs
from app.services.question_list import QuestionListService
from app.services.questions import GivenAnswer, QuestionsService
from app.sync.brakes import GO_ON
from app.ui.questions.card import QuestionCard
from app.ui.questions.desk import AnswerDesk
from app.ui.questions.model import Narrow, QuestionsModel
from app.ui.questions.side import CardSide
from app.ui.questions.table import QuestionsTable
from app.ui.theme import Space, Text, Theme
from app.ui.theme.marking import QT_TRANSLATE_NOOP
from app.ui.widgets import EmptyState, SearchField, hairline, text_label

_KINDS = {
    QuestionKind.CONFLICT: QT_TRANSLATE_NOOP("QuestionsPage", "Conflicts"),
    QuestionKind.DIFFERENCE: QT_TRANSLATE_NOOP("QuestionsPage", "Differences"),
    QuestionKind.VENDOR: QT_TRANSLATE_NOOP("QuestionsPage", "Vendors"),
    QuestionKind.ITEM: QT_TRANSLATE_NOOP("QuestionsPage", "Items"),
    QuestionKind.DOCUMENT: QT_TRANSLATE_NOOP("QuestionsPage", "Same number"),
    QuestionKind.DELETED: QT_TRANSLATE_NOOP("QuestionsPage", "Deleted in QuickBooks"),
    QuestionKind.CANCELED: QT_TRANSLATE_NOOP("QuestionsPage", "Canceled here"),
    QuestionKind.BRAKE: QT_TRANSLATE_NOOP("QuestionsPage", "Stopped syncs"),
}
_CONCERNS = frozenset({ChangeKind.ORDERS, ChangeKind.SYNC, ChangeKind.CONNECTION, ChangeKind.QUESTIONS})
#: A run changes POs many times a second; the list is read again this often at most.
_READ_EVERY_MS = 300


@dataclass(frozen=True, slots=True)
class QuestionsParts:
    """The services that this page talks to."""

    questions: QuestionsService
    asked: QuestionListService
    jobs: Jobs


class QuestionsPage(QWidget):
    """List beside card. After an answer the list goes on to the next question, and the keyboard with it.

    Signals:
        count_changed: how many questions are open.
        order_requested: a PO id to show.
        failed: an `AppError`; the answer was not kept.
        told: a short sentence.
        fix_wanted: a `Fix` and the id of the PO that asked.
        sync_wanted: a stopped sync may go on.
    """

    count_changed = Signal(int)
    order_requested = Signal(str)
    failed = Signal(object)
    told = Signal(str)
    fix_wanted = Signal(object, str)
    sync_wanted = Signal()

    def __init__(self, theme: Theme, parts: QuestionsParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts = parts
        self._shown: Question | None = None
        self._in_card = False
        self._goes_on = False
        self.setAccessibleName(self.tr("Questions"))
        self.desk = AnswerDesk(theme, parts.questions, parts.asked, parts.jobs, self)
        self.model = QuestionsModel(self)
        self.search = SearchField(theme, self.tr("Search question, PO or supplier"))
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Which questions"))
        self._count = text_label("", Text.SMALL, tint="muted")
        self.table = QuestionsTable(theme, self.model)
        self.empty = EmptyState(theme, "success", "")
        self._stack = QStackedWidget()
        self._side = CardSide(theme, self.desk)
        self._soon = QTimer(self, singleShot=True, interval=_READ_EVERY_MS)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def card(self) -> QuestionCard | None:
        """The card that is shown."""
        return self._side.card

    def refresh(self) -> None:
        """Read the open questions again; while the page is not in sight only their number."""
        self._soon.stop()
        if not self.isVisible():
            self.count_changed.emit(self._parts.asked.count())
            return
        row = self.table.currentIndex().row()
        if self.model.put(self._parts.asked.rows()):
            self._select_again(row)
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

    def _lay_out(self) -> None:
        self.kinds.addItem(self.tr("All questions"), None)
        for kind, word in _KINDS.items():
            self.kinds.addItem(self.tr(word), kind)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.XL, Space.M, Space.L, Space.M)
        bar.setSpacing(Space.M)
        bar.addWidget(text_label(self.tr("Questions"), Text.HEADING))
        bar.addWidget(self._count)
        bar.addStretch(1)
        self.search.setMinimumWidth(220)
        bar.addWidget(self.kinds)
        bar.addWidget(self.search, 1)
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
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._parts.jobs.changed.connect(self._on_changed)
        self.search.searched.connect(self._on_search)
        self.search.leave_down.connect(self.focus_list)
        self.kinds.currentIndexChanged.connect(self._on_kind)
        self.table.current_changed.connect(self._on_current)
        self.table.entered.connect(self._into_card)
        self.empty.action.connect(self._on_empty_action)
        self._side.answered.connect(self._on_answer)
        self._side.fix_wanted.connect(self._on_fix)
        self._side.order_wanted.connect(self._on_link)
        self.desk.kept.connect(self._on_kept)
        self.desk.too_late.connect(self._on_too_late)
        self.desk.failed.connect(self._on_failed)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._to_search)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._side)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.focus_list)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _CONCERNS and not self._soon.isActive():
            self._soon.start()

    def _on_search(self, text: str) -> None:
        self._narrow(replace(self.model.narrow, text=text))

    def _on_kind(self) -> None:
        kind = self.kinds.currentData()
        self._narrow(replace(self.model.narrow, kinds=frozenset({kind} if kind else ())))

    def _narrow(self, narrow: Narrow) -> None:
        self.model.show(narrow)
        self._select_again(0)
        self._after_load()

    def _select_again(self, row: int) -> None:
        """The same question, wherever it stands now, else the one that has taken its place."""
        place = self.model.place_of(self._shown.id) if self._shown is not None else -1
        self.table.go_to(place if place >= 0 else max(row, 0))

    def _on_current(self, row: int) -> None:
        asked = self.model.asked(row)
        if asked is None or asked.question != self._shown:
            self._show_card(asked)

    def _show_card(self, asked: AskedRow | None) -> None:
        self._shown = asked.question if asked else None
        self._side.show_asked(asked)
        if self._in_card:
            self._into_card()
            self._in_card = False

    def _into_card(self) -> None:
        if self.card is not None:
            self.card.focus_first()
        else:
            self.focus_list()

    def show_fixing(self, words: str) -> None:
        """A way out is carried out (words), or is over ("")."""
        if self.card is not None and words:
            self.card.lock(words)
        elif self.card is not None:
            self.card.unlock()

    def _on_fix(self, fix: Fix) -> None:
        if self._shown is not None:
            self.fix_wanted.emit(fix, self._shown.po_id)

    def _on_answer(self, given: GivenAnswer) -> None:
        self._in_card = True
        self._goes_on = given.question.kind is QuestionKind.BRAKE and given.key == GO_ON
        self.desk.give(given)

    def _on_kept(self, question: Question) -> None:
        self._in_card = self._in_card and not self.search.hasFocus()
        if self._shown == question:
            self._shown = None
        self.refresh()
        self._in_card = False
        if self._goes_on and question.kind is QuestionKind.BRAKE:
            self._goes_on = False
            self.sync_wanted.emit()

    def _on_too_late(self, question: Question) -> None:
        self._goes_on = False
        self.told.emit(self.tr("This question was settled meanwhile; your answer was not needed."))
        self._on_kept(question)

    def _on_failed(self, error: AppError) -> None:
        if self.card is not None:
            self.card.unlock()
        self.failed.emit(error)

    def _on_link(self) -> None:
        if self._shown is not None:
            self.order_requested.emit(self._shown.po_id)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _after_load(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        locale = QLocale()
        words = self.tr("{shown} of {total}") if shown != total else "{total}"
        self._count.setText(words.format(shown=locale.toString(shown), total=locale.toString(total)))
        self._stack.setCurrentIndex(0 if shown else 1)
        if shown:
            return
        if total:
            text = self.tr("No open question fits this search.")
            actions = (("all", self.tr("&Show all"), ""),)
            self.empty.say("search", self.tr("Nothing fits"), text, actions)
        else:
            text = self.tr(
                "When the sync cannot decide something by itself it asks here, and goes on with the rest."
            )
            self.empty.say("success", self.tr("No open questions"), text)

    def _on_empty_action(self) -> None:
        self.search.clear_now()
        self.kinds.setCurrentIndex(0)
