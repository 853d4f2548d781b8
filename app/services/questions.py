"""Answering the questions that the sync could not decide by itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.links import PoState
from app.domain.needs import Answered
from app.domain.questions import Question
from app.domain.sync_state import SyncState
from app.services.answering import ON_HOLD, AnswerBatch, AnswerStores, Former
from app.services.session import Session
from app.services.taking_back import take_back
from app.sync.ports import Clock, LinkStore, MappingStore, OrderStore, QuestionStore


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What a person answered: one `key` for all, or a choice for each disputed field.

    `remember` names the fields of a conflict whose choice shall hold from now on.
    """

    question: Question
    key: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    remember: tuple[str, ...] = ()


class QuestionsService:
    """Stores answers and prepares the POs concerned; the next sync acts on them. `answered` is told which POs."""

    def __init__(
        self,
        questions: QuestionStore,
        orders: OrderStore,
        links: LinkStore,
        mappings: MappingStore,
        session: Session,
        clock: Clock,
        answered: Callable[[Sequence[str]], None],
    ) -> None:
        self._stores = AnswerStores(questions, orders, links, mappings)
        self._questions = questions
        self._links = links
        self._session = session
        self._clock = clock
        self._answered = answered

    def open(self) -> Sequence[Question]:
        """All open questions of the connected company."""
        realm = self._session.realm_id()
        return self._questions.open(realm) if realm else ()

    def give(self, given: GivenAnswer) -> ChangeSet:
        """Store what a person answered; see `give_all`. The change set names no PO when nothing happened."""
        return self.give_all([given]).changes

    def answer(self, question: Question, choice_key: str) -> ChangeSet:
        """Store one answer. It also settles the same question on other POs of the supplier or product.

        For a supplier or product the answer may also be the id of any vendor or item of the local copy that can be
        used. Nothing happens when the question was settled meanwhile, or does not offer this answer: then the change
        set names no PO.
        """
        return self.give(GivenAnswer(question, choice_key))

    def answer_fields(
        self, question: Question, choices: Mapping[str, str], remember: Collection[str] = ()
    ) -> ChangeSet:
        """Answer field by field: "send" or "keep" for each of `question.disputed`.

        `remember` names fields of a conflict whose choice holds for every later conflict of this company; those that
        may not be remembered are asked about again. Nothing happens, and the change set names no PO, when the question
        was settled meanwhile or the choices do not fit it.
        """
        return self.give(GivenAnswer(question, choices=choices, remember=tuple(remember)))

    def give_all(self, given: Sequence[GivenAnswer]) -> Answered:
        """Store all these answers as one: all of them or, after an error of the computer, none."""
        with self._stores.questions.together():
            batch = AnswerBatch(self._stores, self._session.company(), self._clock.now())
            for each in given:
                question = each.question
                if each.choices:
                    batch.answer_fields(question, each.choices, each.remember)
                elif each.remember:
                    choices = {change.field: each.key for change in question.disputed}
                    batch.answer_fields(question, choices, each.remember)
                else:
                    batch.answer(question, each.key)
            batch.finish()
        return self._told(batch)

    def go_on(self, po_ids: Sequence[str], reason: str) -> Answered:
        """What stood in the way of these POs was put right, a person says: they may go to QuickBooks again."""
        return self._set(po_ids, (), reason)

    def put_aside(self, po_ids: Sequence[str]) -> Answered:
        """As `hold`, in a way that can be taken back."""
        return self._set((), po_ids, "")

    def _set(self, ready: Sequence[str], held: Sequence[str], reason: str) -> Answered:
        with self._stores.questions.together():
            batch = AnswerBatch(self._stores, self._session.company(), self._clock.now())
            batch.ready = dict.fromkeys(batch.waiting(ready))
            batch.held = dict.fromkeys(held)  # whatever its badge is by now: a person said so
            batch.finish(reason)
        return self._told(batch)

    def _told(self, batch: AnswerBatch) -> Answered:
        ready = tuple(batch.ready)
        if ready:
            self._answered(ready)
        about_pos = batch.concerned != {""}
        kinds = (ChangeKind.SYNC, ChangeKind.QUESTIONS) if about_pos else (ChangeKind.QUESTIONS,)
        changes = ChangeSet.of(*kinds, po_ids=frozenset(batch.concerned), structure=True)
        return Answered(changes, ready, batch.former if batch.concerned else None)

    def take_back(self, done: Answered) -> ChangeSet:
        """Put everything back as it was before these answers.

        Raises:
            UserMustAct: too late, something has come of them.
        """
        assert isinstance(done.former, Former), "only asked for what can be taken back"
        with self._stores.questions.together():
            return take_back(self._stores, done.former)

    def forget(self, rule: str) -> ChangeSet:
        """Ask about this field again."""
        self._questions.forget(self._session.realm_id(), rule)
        return ChangeSet.of(ChangeKind.SETTINGS, ChangeKind.QUESTIONS)

    def resume(self, *po_ids: str) -> ChangeSet:
        """Take POs off hold."""
        realm = self._session.realm_id()
        self._ready_again(realm, po_ids, "Resumed; goes with the next sync.")
        return ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset(po_ids), structure=True)

    def hold(self, *po_ids: str) -> ChangeSet:
        """Leave POs out of every sync until they are resumed."""
        realm, now = self._session.realm_id(), self._clock.now()
        self._links.set_states(
            [PoState(po_id, realm, SyncState.ON_HOLD, ON_HOLD, updated_at=now) for po_id in po_ids]
        )
        return ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset(po_ids), structure=True)

    def _ready_again(self, realm: str, po_ids: Sequence[str], reason: str) -> None:
        now = self._clock.now()
        ready = []
        for po_id in po_ids:
            linked = self._links.link(po_id, realm) is not None
            word = SyncState.CHANGED_HERE if linked else SyncState.READY
            before = self._links.state(po_id, realm) or PoState(po_id, realm, word)
            ready.append(replace(before, state=word, reason=reason, updated_at=now, problem=None))
        self._links.set_states(ready)
