"""Plans all POs of a run with as few reads as possible: linked POs from what is stored, others after one look-up."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.documents import RemoteDocument
from app.domain.links import Link, MappingKind
from app.domain.orders import PurchaseOrder
from app.domain.questions import QuestionKind
from app.sync.context import RunContext
from app.sync.plan import Action, ActionKind, Answers, plan_linked, plan_unlinked
from app.sync.prepare import Resolver
from app.sync.reference import load_directory
from app.sync.tag import tag_of


class Planner:
    """Plans POs of one run. `resolver` reads the local copy of QuickBooks' lists once, when it is made."""

    def __init__(self, run: RunContext, links: dict[str, Link]) -> None:
        self._run = run
        self._links = links
        self._found: dict[str, list[RemoteDocument]] = {}
        mappings, realm = run.stores.mappings, run.realm_id
        self._in_conflict = {
            question.po_id: f"{question.title}. Choose which version is right."
            for question in run.stores.questions.open(realm)
            if question.kind is QuestionKind.CONFLICT
        }
        self.resolver = Resolver(
            run.company,
            run.settings,
            load_directory(run),
            dict(mappings.mappings(realm, MappingKind.VENDOR)),
            dict(mappings.mappings(realm, MappingKind.ITEM)),
            self._answer,
        )

    def settled(self, orders: Sequence[PurchaseOrder]) -> dict[str, Action]:
        """Actions for POs that certainly need nothing; no request. The others need a closer look."""
        linked = [order for order in orders if order.id in self._links]
        self.resolver.resolve(linked)
        missing = self.resolver.missing_vendors() or self.resolver.missing_items()
        actions = {}
        for order in linked:
            if missing or self.resolver.obstacle(order) is not None:
                continue
            action = self._linked(order)
            if action.kind is ActionKind.NOTHING:
                actions[order.id] = action
        return actions

    def plan(self, orders: Sequence[PurchaseOrder]) -> dict[str, Action]:
        """An action for each PO; looks the numbers of unlinked POs up, a hundred at a time.

        Raises:
            AppError: as `Books.find_documents`.
        """
        self.resolver.resolve(orders)
        self._look_up([order for order in orders if order.id not in self._links])
        actions = {}
        for order in orders:
            obstacle = self.resolver.obstacle(order)
            if obstacle is not None:
                kind = ActionKind.ASK if obstacle.question else ActionKind.BLOCKED
                actions[order.id] = Action(kind, order.id, obstacle.reason, question=obstacle.question)
            elif order.id in self._links:
                actions[order.id] = self._linked(order)
            else:
                actions[order.id] = self._unlinked(order)
        return actions

    def _look_up(self, orders: Sequence[PurchaseOrder]) -> None:
        """Ask once per number and planner; planning again after records were created asks nothing more."""
        numbers = [order.doc_number for order in orders if order.doc_number.casefold() not in self._found]
        if not numbers:
            return
        self._run.progress("Looking the numbers up in QuickBooks")
        for number in numbers:
            self._found[number.casefold()] = []
        for remote in self._run.books.find_documents(numbers):
            self._found.setdefault(remote.document.number.casefold(), []).append(remote)

    def _linked(self, order: PurchaseOrder) -> Action:
        link = self._links[order.id]
        action = plan_linked(order, self.resolver.wanted(order), link, self._answers(order.id))
        if action.writes and order.id in self._in_conflict:
            return Action(ActionKind.ASK, order.id, self._in_conflict[order.id], action.wanted)
        return action

    def _unlinked(self, order: PurchaseOrder) -> Action:
        found = self._found[order.doc_number.casefold()]
        taken = frozenset(link.qbo_id for link in self._links.values())
        wanted = self.resolver.wanted(order)
        tag = tag_of(self._run.realm_id, order.id)
        return plan_unlinked(order, wanted, found, tag, taken, self._answers(order.id))

    def _answers(self, po_id: str) -> Answers:
        return Answers(
            document=self._answer(po_id, QuestionKind.DOCUMENT, po_id),
            difference=self._answer(po_id, QuestionKind.DIFFERENCE, po_id),
            canceled=self._answer(po_id, QuestionKind.CANCELED, po_id),
        )

    def _answer(self, po_id: str, kind: QuestionKind, subject: str) -> str:
        return self._run.stores.questions.answer_of(self._run.realm_id, po_id, kind.value, subject)
