"""The questions of the sync as entries of "Needs you"; those that one answer settles are one entry."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.alike import alike_key, title_of
from app.domain.changes import ChangeSet
from app.domain.needs import Answered, Need, NeedPo
from app.domain.questions import AskedRow, Choice, Question, QuestionKind
from app.services.question_list import QuestionListService
from app.services.questions import GivenAnswer, QuestionsService
from app.sync.asking import KEEP_THEIRS, SEND_OURS
from app.sync.ports import WaitingStore

QUESTION = "question"
#: What the answers are called when they hold for several POs.
_FOR_ALL = {
    SEND_OURS: Choice(
        SEND_OURS, "Use this program's version in all of them", "QuickBooks gets these fields from here."
    ),
    KEEP_THEIRS: Choice(
        KEEP_THEIRS, "Keep QuickBooks' version in all of them", "These fields stay as they are there."
    ),
}


_PLURAL = {
    QuestionKind.DELETED: "They were sent before and somebody deleted them there. None is sent again without a word.",
    QuestionKind.CANCELED: "QuickBooks still has them as open purchase orders. Nothing is deleted there.",
}


class QuestionNeeds:
    """Implements `NeedProvider`. `asked` and `waiting` read for the window, `questions` writes."""

    name = QUESTION

    def __init__(
        self, asked: QuestionListService, questions: QuestionsService, waiting: WaitingStore
    ) -> None:
        self._asked = asked
        self._questions = questions
        self._waiting = waiting
        self._seen: Sequence[Question] = ()
        self._made: Sequence[Need] = ()

    def needs(self) -> Sequence[Need]:
        """One entry for each question or group of questions; made anew only when a question is another one."""
        rows = self._asked.rows()
        questions = [row.question for row in rows]  # mostly the very same objects, so comparing is quick
        if questions != self._seen:
            self._seen, self._made = questions, self._entries(rows)
        return self._made

    def _entries(self, rows: Sequence[AskedRow]) -> list[Need]:
        groups: dict[str, list[AskedRow]] = {}
        for row in rows:
            groups.setdefault(alike_key(row.question), []).append(row)
        others = {po_id for rows in groups.values() for row in rows for po_id in row.question.waiting[1:]}
        named = self._waiting.named(others) if others else {}
        return [_entry(rows, named) for rows in groups.values()]

    def count(self) -> int:
        """How many entries."""
        return len(self.needs())

    def answer(self, needs: Sequence[Need], key: str) -> Answered:
        """The same answer to every question of these entries."""
        return self._questions.give_all([GivenAnswer(question, key) for question in questions_of(needs)])

    def take_back(self, done: Answered) -> ChangeSet:
        """Ask again, and forget what the answers led to here.

        Raises:
            UserMustAct: too late, something has come of them.
        """
        return self._questions.take_back(done)


def questions_of(needs: Sequence[Need]) -> list[Question]:
    """The questions of some entries."""
    bodies = [part.body for need in needs for part in need.single]
    return [body for body in bodies if isinstance(body, Question)]


def _entry(rows: Sequence[AskedRow], named: Mapping[str, NeedPo]) -> Need:
    parts = [_single(row, named) for row in sorted(rows, key=lambda row: _natural(row.number))]
    if len(parts) == 1:
        return parts[0]
    questions = tuple(questions_of(parts))
    first = parts[0]
    return replace(
        first,
        key=alike_key(questions[0]),
        title=title_of(questions),
        text=_about_all(questions[0]),
        pos=tuple(po for part in parts for po in part.pos),
        since=min((part.since for part in parts if part.since is not None), default=None),
        answers=tuple(_FOR_ALL.get(choice.key, choice) for choice in first.answers),
        parts=tuple(parts),
        rows=(),
        body=None,
    )


def _natural(number: str) -> list[tuple[int, str]]:
    """Orders "9" before "10"."""
    return [(int(piece), "") if piece.isdecimal() else (0, piece) for piece in re.split(r"(\d+)", number)]


def _single(row: AskedRow, named: Mapping[str, NeedPo]) -> Need:
    question = row.question
    own = (NeedPo(question.po_id, row.number, row.supplier),) if row.number else ()
    others = tuple(named[po_id] for po_id in question.waiting[1:] if po_id in named)
    return Need(
        QUESTION,
        question.id,
        question.kind.value,
        question.title,
        question.text,
        own + others,
        question.asked_at,
        question.choices,
        rows=question.rows,
        heads=("Field", "QuickBooks has", "This PO says"),
        holds_all=question.kind is QuestionKind.BRAKE,
        body=question,
    )


def _about_all(first: Question) -> str:
    if first.kind is QuestionKind.CONFLICT:
        return (
            "The same fields were changed in each of them, here and in QuickBooks. One answer settles all; or open the "
            "entry and answer a PO by itself."
        )
    if first.kind is QuestionKind.DIFFERENCE:
        return (
            "They were found in QuickBooks and linked, and the same fields differ in each. Nothing is written until "
            "you choose. One answer settles all; or open the entry and answer a PO by itself."
        )
    return f"{_PLURAL[first.kind]} One answer settles all; or open the entry and answer a PO by itself."
