"""A merge with what a person has said: choices remembered for a field, then the answer about these conflicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.documents import Difference, Document, RemoteDocument
from app.domain.links import Link
from app.domain.orders import PurchaseOrder
from app.domain.questions import QuestionKind
from app.domain.remembering import rule_of
from app.sync import asking
from app.sync.context import RunContext
from app.sync.merge import Clash, Kept, Merged, Outcome, Translator, as_chosen, merge
from app.sync.plan import Action


def merge_as_answered(
    run: RunContext, link: Link, wanted: Document, now: RemoteDocument, *, closes: bool = False
) -> Outcome:
    """Merge with the choices that hold for exactly these conflicts. No request is made, nothing is stored.

    A `Clash` names only the fields that neither a remembered choice nor an answer decides.
    """
    found = merge(run.books, link, wanted, now, {}, closes=closes)
    if not isinstance(found, Clash):
        return found
    choices = _answered(run, link.po_id, found.conflicts)
    by_rule = _by_rule(run, [change for change in found.conflicts if change.field not in choices])
    choices |= by_rule
    rest = tuple(change for change in found.conflicts if change.field not in choices)
    if rest:
        choices |= _answered(run, link.po_id, rest)
    outcome = merge(run.books, link, wanted, now, choices, closes=closes)
    told = tuple(change for change in found.conflicts if change.field in by_rule)
    return replace(outcome, by_rule=told) if isinstance(outcome, Kept | Merged) else outcome


def fresh_payload(books: Translator, link: Link, action: Action) -> str:
    """Payload of a planned update: the whole document as last seen, with our changes."""
    assert action.wanted is not None
    if link.sent is None:
        return as_chosen(books, link, action.wanted, {change.field for change in action.differences})
    base = {**link.snapshot, "POStatus": "Closed"} if action.closes else link.snapshot
    return books.update_payload(base, link, action.wanted)


def tell_rules(run: RunContext, order: PurchaseOrder, changes: Sequence[Difference]) -> None:
    """Log what remembered choices decided."""
    if changes:
        text = told_by_rule(changes, rules_of(run))
        run.log("remembered", f"{order.doc_number}: {text}", order=order)


def told_by_rule(changes: Sequence[Difference], rules: Mapping[str, str]) -> str:
    """What remembered choices decided, for the log."""
    words = {
        asking.SEND_OURS: "this PO's value went to QuickBooks",
        asking.KEEP_THEIRS: "QuickBooks kept its value",
    }
    told = [
        f"{change.label} ({change.after or 'empty'} here, {change.before or 'empty'} there): "
        f"{words[rules[rule_of(change.field)]]}"
        for change in changes
    ]
    return f"Changed on both sides and decided by remembered choices. {'; '.join(told)}."


def rules_of(run: RunContext) -> dict[str, str]:
    """Remembered choices of the company by rule."""
    return {each.rule: each.choice for each in run.stores.questions.remembered(run.realm_id)}


def _answered(run: RunContext, po_id: str, found: Sequence[Difference]) -> dict[str, str]:
    """What a person answered about exactly these conflicts."""
    subject = asking.about(po_id, found)
    answer = run.stores.questions.answer_of(run.realm_id, po_id, QuestionKind.CONFLICT.value, subject)
    return asking.read_choices(answer, found)


def _by_rule(run: RunContext, found: Sequence[Difference]) -> dict[str, str]:
    rules = rules_of(run)
    return {change.field: rules[rule_of(change.field)] for change in found if rule_of(change.field) in rules}
