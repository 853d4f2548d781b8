"""Answering the questions that the sync could not decide by itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.links import MappingEntry, MappingKind, PoState
from app.domain.questions import SHARED_KINDS, Question, QuestionKind
from app.domain.remembering import rule_of
from app.domain.sync_state import SyncState
from app.services.session import Session
from app.sync import asking
from app.sync.brakes import GO_ON
from app.sync.ports import Clock, LinkStore, MappingStore, OrderStore, QuestionStore
from app.sync.resolve import vendor_key

_NOTHING_DONE = ChangeSet.of(ChangeKind.SYNC, ChangeKind.QUESTIONS, structure=True)


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
        self._questions = questions
        self._orders = orders
        self._links = links
        self._mappings = mappings
        self._session = session
        self._clock = clock
        self._answered = answered

    def open(self) -> Sequence[Question]:
        """All open questions of the connected company."""
        realm = self._session.realm_id()
        return self._questions.open(realm) if realm else ()

    def give(self, given: GivenAnswer) -> ChangeSet:
        """Store what a person answered; see `answer` and `answer_fields`."""
        if given.choices:
            return self.answer_fields(given.question, given.choices, given.remember)
        if given.remember:
            choices = {change.field: given.key for change in given.question.disputed}
            return self.answer_fields(given.question, choices, given.remember)
        return self.answer(given.question, given.key)

    def answer(self, question: Question, choice_key: str) -> ChangeSet:
        """Store one answer. It also settles the same question on other POs of the supplier or product.

        For a supplier or product the answer may also be the id of any vendor or item of the local copy that can be
        used. Nothing happens when the question was settled meanwhile, or does not offer this answer: then the change
        set names no PO.
        """
        realm = self._session.realm_id()
        if question.kind is QuestionKind.BRAKE:
            return self._brake(realm, question, choice_key)
        concerned = [
            other
            for other in self._questions.open(realm)
            if other.kind is question.kind
            and other.subject == question.subject
            and (self._offers(other, choice_key) or self._may_be_used(realm, other, choice_key))
        ]
        if not concerned:
            return _NOTHING_DONE
        for other in concerned:
            self._questions.answer(realm, other.po_id, other.kind.value, other.subject, choice_key)
        match question.kind:
            case QuestionKind.VENDOR:
                self._map(realm, MappingKind.VENDOR, question, choice_key)
            case QuestionKind.ITEM:
                self._map(realm, MappingKind.ITEM, question, choice_key)
            case QuestionKind.DELETED:
                return self._deleted(realm, question.po_id, choice_key)
            case _:
                pass
        return self._answered_for(realm, question, [other.po_id for other in concerned])

    def _brake(self, realm: str, question: Question, choice_key: str) -> ChangeSet:
        """About no PO, so its "PO" is "". "Stop" leaves everything as it is; the next sync asks again."""
        still = self._questions.asked(realm, question.kind.value, question.subject)
        if still is None or not self._offers(still, choice_key):
            return _NOTHING_DONE
        if choice_key == GO_ON:
            self._questions.answer(realm, "", question.kind.value, question.subject, choice_key)
        else:
            self._questions.close(realm, "", question.kind.value)
        return ChangeSet.of(ChangeKind.QUESTIONS, po_ids=frozenset({""}), structure=True)

    def answer_fields(
        self, question: Question, choices: Mapping[str, str], remember: Collection[str] = ()
    ) -> ChangeSet:
        """Answer field by field: "send" or "keep" for each of `question.disputed`.

        `remember` names fields of a conflict whose choice holds for every later conflict of this company; those that
        may not be remembered are asked about again. Nothing happens, and the change set names no PO, when the question
        was settled meanwhile or the choices do not fit it.
        """
        realm = self._session.realm_id()
        answer = asking.answer_for(question, choices)
        still = self._questions.asked(realm, question.kind.value, question.subject)
        if not answer or still is None or still.po_id != question.po_id:
            return _NOTHING_DONE
        if question.kind is QuestionKind.CONFLICT:
            for name in remember:
                if rule_of(name) and name in choices:
                    self._questions.remember(realm, rule_of(name), choices[name], self._clock.now())
        self._questions.answer(realm, question.po_id, question.kind.value, question.subject, answer)
        return self._answered_for(realm, question, [question.po_id])

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
        reason = "You put it on hold."
        self._links.set_states(
            [PoState(po_id, realm, SyncState.ON_HOLD, reason, updated_at=now) for po_id in po_ids]
        )
        return ChangeSet.of(ChangeKind.SYNC, po_ids=frozenset(po_ids), structure=True)

    def _answered_for(self, realm: str, question: Question, asked: Sequence[str]) -> ChangeSet:
        ids = self._waiting_for(realm, question, asked)
        self._ready_again(realm, ids, "Answered; goes with the next sync.")
        self._answered(ids)
        concerned = frozenset((*asked, *ids))
        return ChangeSet.of(ChangeKind.SYNC, ChangeKind.QUESTIONS, po_ids=concerned, structure=True)

    @staticmethod
    def _offers(question: Question, choice_key: str) -> bool:
        return any(choice.key == choice_key for choice in question.choices)

    def _may_be_used(self, realm: str, question: Question, record_id: str) -> bool:
        return bool(self._name_of(realm, question.kind, record_id))

    def _name_of(self, realm: str, kind: QuestionKind, record_id: str) -> str:
        """Name of a vendor or item of the local copy that may be chosen, "" when there is none."""
        if kind is QuestionKind.VENDOR:
            vendors = self._mappings.vendors(realm)
            return next((v.name for v in vendors if v.id == record_id and v.active), "")
        if kind is QuestionKind.ITEM:
            items = self._mappings.items(realm)
            return next((item.name for item in items if item.id == record_id and item.can_be_bought), "")
        return ""

    def _map(self, realm: str, kind: MappingKind, question: Question, choice_key: str) -> None:
        if choice_key == asking.CREATE_NEW:
            self._mappings.drop_mapping(realm, kind, question.subject)
            return
        label = next((c.label for c in question.choices if c.key == choice_key), "")
        name = label.removeprefix("Use ") or self._name_of(realm, question.kind, choice_key) or choice_key
        self._mappings.put_mapping(MappingEntry(realm, kind, question.subject, choice_key, name, "chosen"))

    def _deleted(self, realm: str, po_id: str, choice_key: str) -> ChangeSet:
        now = self._clock.now()
        if choice_key == asking.SEND_AGAIN:
            self._links.drop_link(po_id, realm, PoState(po_id, realm, SyncState.READY, "", updated_at=now))
            self._questions.close(realm, po_id)
            self._answered([po_id])
        else:
            # Without the link, resuming it later means sending it anew; with it, nothing would ever notice.
            reason = "It was deleted in QuickBooks and you chose to stop syncing it."
            self._links.drop_link(
                po_id, realm, PoState(po_id, realm, SyncState.ON_HOLD, reason, updated_at=now)
            )
            self._questions.close(realm, po_id)
        return ChangeSet.of(ChangeKind.SYNC, ChangeKind.QUESTIONS, po_ids=frozenset({po_id}), structure=True)

    def _waiting_for(self, realm: str, question: Question, asked: Sequence[str]) -> list[str]:
        """POs that wait for this answer: those that were asked, and others of the supplier or with the product."""
        states = self._links.states(realm)
        waiting = [po_id for po_id, state in states.items() if state.state is SyncState.NEEDS_YOU]
        company = self._session.company()
        found = list(asked)
        for order in self._orders.many(waiting) if question.kind in SHARED_KINDS else ():
            if question.kind is QuestionKind.VENDOR:
                same = vendor_key(order, company) == question.subject
            else:
                same = any(line.product_key == question.subject for line in order.lines)
            if same and order.id not in found:
                found.append(order.id)
        on_hold = {po_id for po_id, state in states.items() if state.state is SyncState.ON_HOLD}
        return [po_id for po_id in found if po_id not in on_hold]

    def _ready_again(self, realm: str, po_ids: Sequence[str], reason: str) -> None:
        now = self._clock.now()
        ready = []
        for po_id in po_ids:
            linked = self._links.link(po_id, realm) is not None
            word = SyncState.CHANGED_HERE if linked else SyncState.READY
            before = self._links.state(po_id, realm) or PoState(po_id, realm, word)
            ready.append(replace(before, state=word, reason=reason, updated_at=now, problem=None))
        self._links.set_states(ready)
