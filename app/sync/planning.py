"""Plans all POs of a run with as few reads as possible: linked POs from what is stored, others after one look-up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.documents import Difference, RemoteDocument
from app.domain.links import Link, MappingKind
from app.domain.orders import PurchaseOrder
from app.domain.questions import QuestionKind
from app.sync import asking
from app.sync.context import RunContext
from app.sync.plan import Action, ActionKind, Answers, plan_linked, plan_unlinked, reattach_differences
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
        self._conflicts = {
            question.po_id: question
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
            pending=frozenset(intent.subject for intent in run.stores.links.open_intents(realm)),
        )

    def settled(self, orders: Sequence[PurchaseOrder]) -> dict[str, Action]:
        """Actions for linked POs that need no request now. The others need a closer look."""
        linked = [order for order in orders if order.id in self._links]
        self.resolver.resolve(linked)
        actions = {}
        for order in linked:
            action = self._unchanged(order)
            if action is None and self.resolver.complete(order) and self.resolver.obstacle(order) is None:
                action = self._linked(order)
            if action is not None and not action.needs_records:
                actions[order.id] = self._noted(order, action)
        return actions

    def doubts(self, orders: Sequence[PurchaseOrder]) -> bool:
        """True when the local copy of QuickBooks' lists stands in the way of one of these POs."""
        self.resolver.resolve(orders)
        return any(self.resolver.obstacle(order) is not None for order in orders)

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
            unchanged = self._unchanged(order) if obstacle is not None else None
            if unchanged is not None:
                actions[order.id] = unchanged
            elif obstacle is not None:
                kind = ActionKind.ASK if obstacle.question else ActionKind.BLOCKED
                actions[order.id] = Action(
                    kind,
                    order.id,
                    obstacle.reason,
                    question=obstacle.question,
                    later=obstacle.later,
                    fix=obstacle.fix,
                )
            elif order.id in self._links:
                actions[order.id] = self._noted(order, self._linked(order))
            else:
                actions[order.id] = self._noted(order, self._unlinked(order))
        return actions

    def _noted(self, order: PurchaseOrder, action: Action) -> Action:
        """With what should be known about a write; a note never stands in its way."""
        return replace(action, notes=self.resolver.notes(order)) if action.writes else action

    def _look_up(self, orders: Sequence[PurchaseOrder]) -> None:
        """Ask once per number and planner; planning again after records were created asks nothing more."""
        numbers = [order.doc_number for order in orders if order.doc_number.casefold() not in self._found]
        if not numbers:
            return
        self._run.progress("Looking the numbers up in QuickBooks")
        for number in numbers:
            self._found[number.casefold()] = []
        with self._run.reading("look up", f"Looked {len(numbers)} numbers up in QuickBooks."):
            for remote in self._run.books.find_documents(numbers):
                self._found.setdefault(remote.document.number.casefold(), []).append(remote)

    def _unchanged(self, order: PurchaseOrder) -> Action | None:
        """A linked PO that says the same as ever: a vendor or item that has become inactive does not concern it."""
        if order.id not in self._links or self.resolver.obstacle(order) is None:
            return None
        action = self._linked(order)
        return action if action.kind is ActionKind.NOTHING else None

    def _linked(self, order: PurchaseOrder) -> Action:
        link, wanted = self._links[order.id], self.resolver.wanted(order)
        if link.sent is not None:
            wanted = self.resolver.as_sent(order, link.sent, wanted)
        unproven: tuple[Difference, ...] = ()
        if link.sent is None:
            seen = self._run.books.as_document(link.snapshot)
            unproven = reattach_differences(wanted, seen, dict(link.line_ids))
        action = plan_linked(order, wanted, link, self._answers(order.id, unproven), unproven)
        asked = self._conflicts.get(order.id)
        if action.writes and asked is not None and asked.data.get("wanted") == wanted.content_hash:
            text = f"{asked.title}. Choose which version is right."
            return Action(
                ActionKind.ASK, order.id, text, action.wanted, differences=asked.disputed, in_conflict=True
            )
        return action

    def _unlinked(self, order: PurchaseOrder) -> Action:
        found = self._found[order.doc_number.casefold()]
        taken = frozenset(link.qbo_id for link in self._links.values())
        wanted = self.resolver.wanted(order)
        tag = tag_of(self._run.realm_id, order.id)
        return plan_unlinked(order, wanted, found, tag, taken, self._answers(order.id))

    def _answers(self, po_id: str, unproven: tuple[Difference, ...] = ()) -> Answers:
        return Answers(
            document=self._answer(po_id, QuestionKind.DOCUMENT, po_id),
            difference=self._answer(po_id, QuestionKind.DIFFERENCE, asking.about(po_id, unproven)),
            canceled=self._answer(po_id, QuestionKind.CANCELED, po_id),
        )

    def _answer(self, po_id: str, kind: QuestionKind, subject: str) -> str:
        return self._run.stores.questions.answer_of(self._run.realm_id, po_id, kind.value, subject)
