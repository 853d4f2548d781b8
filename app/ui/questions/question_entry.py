"""The cards of the sync's questions on the page "Needs you"."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.fixes import Fix
from app.domain.needs import Need
from app.domain.questions import Question
from app.services.questions import GivenAnswer
from app.ui.questions.card import QuestionCard
from app.ui.questions.desk import AnswerDesk
from app.ui.questions.entry_card import NeedCard
from app.ui.questions.values import shown
from app.ui.theme import Theme

Values = tuple[str, str, str]


class QuestionEntry(NeedCard):
    """The same card as beside the PO, with the way to the PO."""

    def __init__(
        self,
        theme: Theme,
        desk: AnswerDesk,
        need: Need,
        *,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, [need], parent)
        question = need.body
        assert isinstance(question, Question)
        self.card = QuestionCard(theme, question, desk.names(question), narrow=narrow)
        self.card.answered.connect(self._on_answered)
        self.card.another_wanted.connect(self.another_wanted)
        self.card.fix_wanted.connect(self._on_fix)
        self.body.addWidget(self.card)
        self.add_order_link(need)

    def focus_first(self) -> None:
        """The keyboard to the first answer."""
        self.card.focus_first()

    def lock(self, words: str) -> None:
        """The way out is being carried out."""
        self.card.lock(words)

    def unlock(self) -> None:
        """Let the person try again."""
        self.card.unlock()

    def _on_answered(self, given: GivenAnswer) -> None:
        self.given.emit(given)

    def _on_fix(self, fix: Fix) -> None:
        self.fix_wanted.emit(fix, self.needs[0])


def values_of(desk: AnswerDesk, need: Need) -> list[Values]:
    """What differs in one of several alike: field, QuickBooks' value, this PO's; names for ids."""
    question = need.body
    if not isinstance(question, Question):
        return list(need.rows)
    if not question.disputed:
        return list(question.rows)
    names = desk.names(question)
    told = [shown(change, names) for change in question.disputed]
    return [(each.label, each.there, each.here) for each in told]
