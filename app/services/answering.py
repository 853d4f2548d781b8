"""One or many answers stored as one, with how things were before, so that they can be taken back.

Nothing here sends anything: the POs concerned become ready, and whoever asked is told which (`AnswerBatch.ready`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.books import Company
from app.domain.fixes import FixKind
from app.domain.links import Link, MappingEntry, MappingKind, PoState
from app.domain.orders import PurchaseOrder
from app.domain.questions import SHARED_KINDS, Question, QuestionKind
from app.domain.remembering import RememberedChoice, rule_of
from app.domain.sync_state import WAITING_FOR_A_PERSON, SyncState
from app.sync import asking
from app.sync.brakes import GO_ON
from app.sync.ports import LinkStore, MappingStore, OrderStore, QuestionStore
from app.sync.resolve import vendor_key

_PAIRS = {QuestionKind.VENDOR: MappingKind.VENDOR, QuestionKind.ITEM: MappingKind.ITEM}
_RECORDS = frozenset(
    {FixKind.REACTIVATE_VENDOR, FixKind.CHOOSE_VENDOR, FixKind.REACTIVATE_ITEM, FixKind.CHOOSE_ITEM}
)
ON_HOLD = "You put it on hold."
#: Up to so many POs are looked up one by one; a company may have a hundred thousand.
_FEW = 200
#: Without the link, resuming it later means sending it anew; with it, nothing would ever notice.
_STOPPED = "It was deleted in QuickBooks and you chose to stop syncing it."


@dataclass(frozen=True, slots=True)
class AnswerStores:
    """Where answers go."""

    questions: QuestionStore
    orders: OrderStore
    links: LinkStore
    mappings: MappingStore


@dataclass(slots=True)
class Former:
    """How things were before a batch of answers, and the badges that it left behind (`after`)."""

    realm: str
    questions: list[Question] = field(default_factory=list)
    pairs: dict[tuple[MappingKind, str], MappingEntry | None] = field(default_factory=dict)
    rules: dict[str, RememberedChoice | None] = field(default_factory=dict)
    links: dict[str, Link] = field(default_factory=dict)
    states: dict[str, PoState] = field(default_factory=dict)
    after: dict[str, PoState] = field(default_factory=dict)
    brake: str = ""  # what was said about a brake


class AnswerBatch:
    """Answers given together. Use it inside one transaction of the store.

    Attributes:
        ready: POs that may go to QuickBooks now.
        held: POs that a person wants left out of every sync.
        concerned: those, and all others whose questions or badges were touched ("" for a brake).
        former: how it was before; only complete after `finish`.
    """

    def __init__(self, stores: AnswerStores, company: Company, now: datetime) -> None:
        self._stores = stores
        self._company = company
        self._realm = company.realm_id
        self._now = now
        self._open: dict[tuple[str, str], list[Question]] = {}
        for question in stores.questions.open(self._realm):
            self._open.setdefault((question.kind.value, question.subject), []).append(question)
        self._states: dict[str, PoState | None] = {}
        self._in_need: Sequence[PurchaseOrder] | None = None
        self.ready: dict[str, None] = {}
        self.held: dict[str, None] = {}
        self.concerned: set[str] = set()
        self.former = Former(self._realm)

    def answer(self, question: Question, key: str) -> None:
        """One word for a question; it also settles the same question on other POs of the supplier or product.

        Nothing happens when the question was settled meanwhile, or does not offer this answer. For a supplier or
        product the answer may be the id of any vendor or item that can be used.
        """
        if question.kind is QuestionKind.BRAKE:
            self._brake(question, key)
            return
        alike = self._open.get((question.kind.value, question.subject), ())
        found = [other for other in alike if _offers(other, key) or self._name_of(question.kind, key)]
        if not found:
            return
        for other in found:
            self._store(other, key)
        if question.kind in _PAIRS:
            self._map(_PAIRS[question.kind], question, key)
        if question.kind is QuestionKind.DELETED:
            self._deleted(question.po_id, key)
        else:
            self._make_ready(question, [other.po_id for other in found])

    def answer_fields(
        self, question: Question, choices: Mapping[str, str], remember: Collection[str]
    ) -> None:
        """A choice for each disputed field; those named in `remember` hold from now on where that is allowed."""
        answer = asking.answer_for(question, choices)
        alike = self._open.get((question.kind.value, question.subject), ())
        asked = next((other for other in alike if other.po_id == question.po_id), None)
        if not answer or asked is None:
            return
        if question.kind is QuestionKind.CONFLICT:
            known = {each.rule: each for each in self._stores.questions.remembered(self._realm)}
            for rule, choice in ((rule_of(name), choices.get(name, "")) for name in remember):
                if rule and choice:
                    self.former.rules.setdefault(rule, known.get(rule))
                    self._stores.questions.remember(self._realm, rule, choice, self._now)
        self._store(asked, answer)  # it may have got other words since it was shown
        self._make_ready(question, [question.po_id])

    def waiting(self, po_ids: Sequence[str]) -> list[str]:
        """Those that wait for a person now. A list may be older than the badges: what was put on hold stays there."""
        states = {po_id: self._state(po_id) for po_id in po_ids}
        return [po_id for po_id, state in states.items() if state and state.state in WAITING_FOR_A_PERSON]

    def finish(self, reason: str = "Answered; goes with the next sync.") -> None:
        """Set the badges of the POs that may go on, and of those on hold."""
        linked = self._stores.links.linked(self._realm, self.ready)
        ready = []
        for po_id in self.ready:
            word = SyncState.CHANGED_HERE if po_id in linked else SyncState.READY
            before = self._state(po_id) or PoState(po_id, self._realm, word)
            self.former.states.setdefault(po_id, before)
            ready.append(replace(before, state=word, reason=reason, updated_at=self._now, problem=None))
        for po_id in self.held:
            before = self._state(po_id) or PoState(po_id, self._realm, SyncState.ON_HOLD)
            self.former.states.setdefault(po_id, before)
            ready.append(
                PoState(po_id, self._realm, SyncState.ON_HOLD, ON_HOLD, before.tries, updated_at=self._now)
            )
        self._stores.links.set_states(ready)
        after = states_of(self._stores.links, self._realm, self.former.states)
        self.former.after = {po_id: state for po_id, state in after.items() if state is not None}
        self.concerned |= {*self.ready, *self.held}

    def _brake(self, question: Question, key: str) -> None:
        """About no PO, so its "PO" is "". "Stop" leaves everything as it is; the next sync asks again."""
        still = self._stores.questions.asked(self._realm, question.kind.value, question.subject)
        if still is None or not _offers(still, key):
            return
        if key == GO_ON:
            self._stores.questions.answer(self._realm, "", question.kind.value, question.subject, key)
        else:
            self._stores.questions.close(self._realm, "", question.kind.value)
        self.former.brake = key
        self.former.questions.append(still)
        self.concerned.add("")

    def _store(self, question: Question, answer: str) -> None:
        kind = question.kind.value
        self.former.questions.append(question)
        self._stores.questions.answer(self._realm, question.po_id, kind, question.subject, answer)
        self._open[kind, question.subject].remove(question)
        self.concerned.add(question.po_id)

    def _map(self, kind: MappingKind, question: Question, key: str) -> None:
        mappings, place = self._stores.mappings, (kind, question.subject)
        self.former.pairs.setdefault(place, mappings.mapping(self._realm, kind, question.subject))
        if key == asking.CREATE_NEW:
            mappings.drop_mapping(self._realm, kind, question.subject)
            return
        label = next((c.label for c in question.choices if c.key == key), "")
        name = label.removeprefix("Use ") or self._name_of(question.kind, key) or key
        mappings.put_mapping(MappingEntry(self._realm, kind, question.subject, key, name, "chosen"))

    def _deleted(self, po_id: str, key: str) -> None:
        link = self._stores.links.link(po_id, self._realm)
        before = self._state(po_id) or PoState(po_id, self._realm, SyncState.DELETED_THERE)
        self.former.states[po_id] = before
        if link is not None:
            self.former.links[po_id] = link
        again = key == asking.SEND_AGAIN
        word, reason = (SyncState.READY, "") if again else (SyncState.ON_HOLD, _STOPPED)
        state = PoState(po_id, self._realm, word, reason, updated_at=self._now)
        self._stores.links.drop_link(po_id, self._realm, state)
        for others in self._open.values():
            self.former.questions += [other for other in others if other.po_id == po_id]
        self._stores.questions.close(self._realm, po_id)
        if again:
            self.ready[po_id] = None

    def _make_ready(self, question: Question, asked: Sequence[str]) -> None:
        """POs that wait for this answer: those that were asked, and others of the supplier or with the product."""
        found = dict.fromkeys(asked)
        if question.kind in SHARED_KINDS:
            found |= dict.fromkeys(order.id for order in self._waiting() if self._uses(order, question))
        for po_id in found:
            state = self._state(po_id)
            if state is None or state.state is not SyncState.ON_HOLD:
                self.ready[po_id] = None

    def _uses(self, order: PurchaseOrder, question: Question) -> bool:
        if question.kind is QuestionKind.VENDOR:
            return vendor_key(order, self._company) == question.subject
        return any(line.product_key == question.subject for line in order.lines)

    def _waiting(self) -> Sequence[PurchaseOrder]:
        if self._in_need is None:
            states = self._stores.links.states(self._realm)
            self._states |= states
            need = [po_id for po_id, state in states.items() if _waits(state)]
            self._in_need = self._stores.orders.many(need)
        return self._in_need

    def _state(self, po_id: str) -> PoState | None:
        """The badge before this batch."""
        if po_id not in self._states:
            self._states[po_id] = self._stores.links.state(po_id, self._realm)
        return self._states[po_id]

    def _name_of(self, kind: QuestionKind, record_id: str) -> str:
        """Name of a vendor or item of the local copy that may be chosen, "" when there is none."""
        if kind is QuestionKind.VENDOR:
            vendors = self._stores.mappings.vendors(self._realm)
            return next((v.name for v in vendors if v.id == record_id and v.active), "")
        if kind is QuestionKind.ITEM:
            items = self._stores.mappings.items(self._realm)
            return next((item.name for item in items if item.id == record_id and item.can_be_bought), "")
        return ""


def _waits(state: PoState) -> bool:
    """Whether a vendor or item that somebody chooses may let this PO go on."""
    refused = state.state is SyncState.FAILED and state.fix is not None and state.fix.kind in _RECORDS
    return refused or state.state is SyncState.NEEDS_YOU


def states_of(links: LinkStore, realm: str, po_ids: Collection[str]) -> dict[str, PoState | None]:
    """The badges of some POs: one by one where they are few, else all at once."""
    if len(po_ids) <= _FEW:
        return {po_id: links.state(po_id, realm) for po_id in po_ids}
    states = links.states(realm)
    return {po_id: states.get(po_id) for po_id in po_ids}


def _offers(question: Question, key: str) -> bool:
    return any(choice.key == key for choice in question.choices)
