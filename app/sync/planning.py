"""Plans all POs of a run with as few reads as possible: linked POs from what is stored, others after one look-up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.compare import differences
from app.domain.documents import Difference, RemoteDocument
from app.domain.links import Link, MappingKind
from app.domain.orders import PurchaseOrder
from app.domain.questions import QuestionKind
from app.sync import asking
from app.sync.align import align_lines
from app.sync.context import RunContext
from app.sync.deciding import merge_as_answered
from app.sync.following import mirrored
from app.sync.merge import Clash, Kept, Merged
from app.sync.plan import Action, ActionKind, Answers, plan_linked, plan_unlinked, reattach_differences
from app.sync.prepare import Resolver
from app.sync.reference import load_directory
from app.sync.resolve import Unclear
from app.sync.tag import carries, carries_any, tag_of


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
            load_directory(run, self._successors),
            dict(mappings.mappings(realm, MappingKind.VENDOR)),
            dict(mappings.mappings(realm, MappingKind.ITEM)),
            self._answer,
            pending=frozenset(intent.subject for intent in run.stores.links.open_intents(realm)),
            records=run.stores.records,
        )

    def _successors(self) -> dict[str, str]:
        """Documents that moved to another vendor tell which one was merged into which."""
        run, found = self._run, {}
        for link in run.stores.links.links(run.realm_id).values():
            if link.latest is not None and any(change.field == "vendor_id" for change in link.theirs):
                former = run.books.as_document(link.snapshot).document.vendor_id
                found[former] = run.books.as_document(link.latest).document.vendor_id
        return found

    def settled(self, orders: Sequence[PurchaseOrder]) -> dict[str, Action]:
        """Actions for linked POs that need no request now. The others need a closer look."""
        linked = [order for order in orders if order.id in self._links]
        self.resolver.resolve(linked)
        actions = {}
        for order in linked:
            action = self._unchanged(order)
            if action is None and self.resolver.complete(order) and self._obstacle(order) is None:
                action = self._linked(order)
            if action is not None and not action.needs_records:
                actions[order.id] = self._noted(order, action)
        return actions

    def doubts(self, orders: Sequence[PurchaseOrder]) -> bool:
        """True when the local copy of QuickBooks' lists stands in the way of one of these POs."""
        self.resolver.resolve(orders)
        return any(self._obstacle(order) is not None for order in orders)

    def plan(self, orders: Sequence[PurchaseOrder]) -> dict[str, Action]:
        """An action for each PO; looks the numbers of unlinked POs up, a hundred at a time.

        Raises:
            AppError: as `Books.find_documents`.
        """
        self.resolver.resolve(orders)
        self._look_up([order for order in orders if order.id not in self._links])
        actions = {}
        for order in orders:
            obstacle = self._obstacle(order)
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
        """Documents with their numbers or tags, from the mirror; only what is found there is read.

        Once per PO and planner: planning again after records were created asks nothing more.
        """
        run = self._run
        new = {tag_of(run.realm_id, order.id): order for order in orders if order.id not in self._found}
        numbers = [order.doc_number for order in new.values()]
        known = run.stores.mirror.find(run.realm_id, numbers, new.keys())
        documents: Sequence[RemoteDocument] = ()
        if known:
            run.progress("Looking at documents in QuickBooks that may be these")
            with run.reading("look up", f"Looked at {len(known)} documents in QuickBooks."):
                documents = self._read([each.id for each in known])
            run.stores.mirror.put(run.realm_id, [mirrored(document) for document in documents])
        by_number: dict[str, list[RemoteDocument]] = {}
        for document in documents:
            by_number.setdefault(document.document.number.casefold(), []).append(document)
        tagged = [document for document in documents if carries_any(document.document.private_note)]
        for tag, order in new.items():
            same = by_number.get(order.doc_number.casefold(), [])
            ours = [d for d in tagged if carries(tag, d.document.private_note) and d not in same]
            self._found[order.id] = [*same, *ours]

    def _read(self, ids: Sequence[str]) -> list[RemoteDocument]:
        """These documents as they are now. What a query does not show is read singly, because queries lag behind."""
        run = self._run
        found = list(run.books.documents(ids))
        gone = []
        for ident in set(ids) - {document.id for document in found}:
            single = run.books.read(ident)
            if single is None:
                gone.append(ident)
            else:
                found.append(single)
        run.stores.mirror.delete(run.realm_id, gone)
        return found

    def _obstacle(self, order: PurchaseOrder) -> Unclear | None:
        link = self._links.get(order.id)
        return self.resolver.obstacle(order, link.sent if link is not None else None)

    def _unchanged(self, order: PurchaseOrder) -> Action | None:
        """A linked PO that says the same as ever: a vendor or item that has become inactive does not concern it."""
        if order.id not in self._links or self._obstacle(order) is None:
            return None
        action = self._linked(order)
        return action if action.kind is ActionKind.NOTHING else None

    def _linked(self, order: PurchaseOrder) -> Action:
        link = self._links[order.id]
        wanted = self.resolver.wanted(order, link.sent)
        if link.sent is not None:
            wanted = self.resolver.as_sent(order, link.sent, wanted)
        unproven: tuple[Difference, ...] = ()
        if link.sent is None:
            seen = self._run.books.as_document(link.snapshot)
            unproven = reattach_differences(wanted, seen, dict(link.line_ids))
        action = plan_linked(order, wanted, link, self._answers(order.id, unproven), unproven)
        if action.kind is ActionKind.UPDATE and link.sent is not None and (link.latest or link.held):
            return self._onto_latest(order, action, link)
        asked = self._conflicts.get(order.id)
        if action.writes and asked is not None and asked.data.get("wanted") == wanted.content_hash:
            text = f"{asked.title}. Choose which version is right."
            return Action(
                ActionKind.ASK, order.id, text, action.wanted, differences=asked.disputed, in_conflict=True
            )
        return action

    def _onto_latest(self, order: PurchaseOrder, action: Action, link: Link) -> Action:
        """Somebody changed it in QuickBooks and we know how: what clashes is asked now, the rest goes onto it."""
        assert action.wanted is not None
        now = self._run.books.as_document(link.now)
        by_rule: tuple[Difference, ...] = ()
        merged = merge_as_answered(self._run, link, action.wanted, now, closes=action.closes)
        match merged:
            case Clash(conflicts):
                question = asking.conflict(order, action.wanted, conflicts)
                return replace(
                    action,
                    kind=ActionKind.ASK,
                    reason=f"{question.title}. Choose which version is right.",
                    differences=conflicts,
                    question=question,
                    in_conflict=True,
                )
            case Kept(by_rule=by_rule):
                text = "QuickBooks keeps its version, as you chose."
            case Merged(payload, by_rule=by_rule) if not self._says_the_same(payload, link):
                both = " It was changed in QuickBooks too; both changes are kept." if link.latest else ""
                return replace(action, reason=f"{action.reason}{both}", payload=payload, by_rule=by_rule)
            case _:
                text = "QuickBooks has the same change already."
        line_ids = align_lines(action.wanted, now, dict(link.line_ids))
        return Action(
            ActionKind.REATTACH, order.id, text, action.wanted, now, line_ids=line_ids, by_rule=by_rule
        )

    def _says_the_same(self, payload: str, link: Link) -> bool:
        """True when QuickBooks would hold nothing else after this update."""
        keys = dict(link.line_ids)
        after = self._run.books.as_sent(payload, keys)
        now = self._run.books.as_document(link.now, keys)
        return not differences(now.document, after.document) and now.closed == after.closed

    def _unlinked(self, order: PurchaseOrder) -> Action:
        found = self._found[order.id]
        holder = self._run.stores.links.linked_to
        taken = frozenset(each.id for each in found if holder(self._run.realm_id, each.id) is not None)
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
