"""The pure plan: (PO, link, what QuickBooks has) -> one action with a reason that a bookkeeper can read.

The preview, the dry run and the run itself all use this module, so what was shown is what is done (design.md 4.1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.compare import differences
from app.domain.documents import Difference, Document, RemoteDocument
from app.domain.fixes import Fix, FixKind
from app.domain.links import Link
from app.domain.orders import PoStatus, PurchaseOrder
from app.domain.questions import Question
from app.domain.three_way import as_units
from app.sync import asking
from app.sync.align import align_lines
from app.sync.following import AFTER_BILLING
from app.sync.keeping import keep_choices
from app.sync.tag import carries, carries_any, is_ours

#: Before the name of a vendor or item that is not made yet, in the place of its id.
STANDS_IN = "new: "


class ActionKind(StrEnum):
    """What happens to one PO."""

    NOTHING = "nothing"
    CREATE = "create"
    UPDATE = "update"
    REATTACH = "reattach"
    ASK = "ask"
    BLOCKED = "blocked"
    LEFT_OUT = "left_out"
    AFTER_BILLING = "after_billing"


@dataclass(frozen=True, slots=True)
class Action:
    """One planned step for one PO. `remote` is set for reattach, `differences` for update and reattach.

    `payload` is the frozen body of an update that goes onto QuickBooks' newer version, `by_rule` what remembered
    choices decided in it. `closes` marks the update that also closes the document, for a PO that was canceled here.
    `in_conflict`: the open question is about a conflict. `later`: what blocks it is found out by the program itself.
    `notes`: what does not hinder a write but should be known, such as a detail that is left out. `fix`: what helps.
    """

    kind: ActionKind
    po_id: str
    reason: str
    wanted: Document | None = None
    remote: RemoteDocument | None = None
    differences: tuple[Difference, ...] = ()
    question: Question | None = None
    line_ids: dict[str, str] = field(default_factory=dict)
    payload: str = ""
    by_rule: tuple[Difference, ...] = ()
    closes: bool = False
    in_conflict: bool = False
    later: bool = False
    notes: tuple[str, ...] = ()
    fix: Fix | None = None

    @property
    def told(self) -> str:
        """The reason with the notes behind it."""
        return " ".join((self.reason, *self.notes))

    @property
    def needs_records(self) -> bool:
        """True when missing vendors and items have to be made first: a name never stands for an id in a link."""
        if self.kind is ActionKind.REATTACH:
            billed = self.remote is not None and self.remote.billed
            made = self.wanted is None or not any(
                line.ref_id.startswith(STANDS_IN) for line in self.wanted.lines
            )
            return self.question is None and not billed and not made
        return self.writes

    @property
    def writes(self) -> bool:
        """True when a request that changes QuickBooks follows."""
        return self.kind in (ActionKind.CREATE, ActionKind.UPDATE)


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person answered about this PO so far; "" means not asked or still open."""

    document: str = ""
    difference: str = ""
    canceled: str = ""


def plan_linked(
    order: PurchaseOrder,
    wanted: Document,
    link: Link,
    answers: Answers,
    unproven: tuple[Difference, ...] = (),
) -> Action:
    """Plan for a PO whose document is known. Needs nothing from the network.

    `unproven` are the differences of a document that was linked without a snapshot to tell who changed what.
    """
    if link.sent is None:
        return _plan_unproven(order, wanted, link, answers, unproven)
    wanted = keep_choices(link.sent, wanted)
    changes = differences(link.sent, wanted)
    if order.status is PoStatus.CANCELED and not (link.closed or link.bill_ids):
        if not answers.canceled:
            question = asking.canceled(order)
            return Action(ActionKind.ASK, order.id, question.title, wanted, question=question)
        if answers.canceled == asking.CLOSE_THERE:
            text = "It was canceled here and is closed in QuickBooks, as you chose."
            return Action(ActionKind.UPDATE, order.id, text, wanted, differences=changes, closes=True)
    if not changes:
        return Action(ActionKind.NOTHING, order.id, "QuickBooks already has it as it is here.", wanted)
    if link.closed or link.bill_ids:
        text = (
            f"{AFTER_BILLING} or closed in QuickBooks. QuickBooks keeps the document as it was; "
            "correct the bill there if needed."
        )
        return Action(ActionKind.AFTER_BILLING, order.id, text, wanted, differences=changes)
    return Action(ActionKind.UPDATE, order.id, _told(changes), wanted, differences=changes)


def _plan_unproven(
    order: PurchaseOrder,
    wanted: Document,
    link: Link,
    answers: Answers,
    found: tuple[Difference, ...],
) -> Action:
    kept = Action(ActionKind.REATTACH, order.id, "", wanted, line_ids=dict(link.line_ids))
    if link.closed or link.bill_ids:
        text = "Closed or billed in QuickBooks; it stays as it is there."
        # Where it differs it stays unproven: somebody may open it again, and then it is asked about (seed 7003272).
        return Action(ActionKind.NOTHING, order.id, text, wanted) if found else replace(kept, reason=text)
    if not found:
        return replace(kept, reason="QuickBooks has it as it is here.")
    choices = asking.read_choices(answers.difference, found)
    if len(choices) == len(found):
        ours = tuple(change for change in found if choices[change.field] == asking.SEND_OURS)
        if not ours:
            return replace(kept, reason="QuickBooks keeps its version, as you chose.")
        text = "QuickBooks gets this PO as it is here, as you chose."
        if len(ours) < len(found):
            text = "QuickBooks gets what you chose of this PO and keeps the rest."
        return Action(ActionKind.UPDATE, order.id, text, wanted, differences=ours)
    text = "It was found in QuickBooks, but the two versions differ."
    return Action(
        ActionKind.ASK,
        order.id,
        text,
        wanted,
        differences=found,
        question=asking.difference(order, found),
    )


def plan_unlinked(
    order: PurchaseOrder,
    wanted: Document,
    found: Sequence[RemoteDocument],
    tag: str,
    taken: frozenset[str],
    answers: Answers,
) -> Action:
    """Plan for a PO without a link. `found` are the documents with its number, `taken` those linked to other POs."""
    free = [remote for remote in found if remote.id not in taken]
    ours = [remote for remote in free if carries(tag, remote.document.private_note)]
    if len(ours) == 1:
        return reattach(order, wanted, ours[0])
    if answers.document:
        chosen = next((remote for remote in free if remote.id == answers.document), None)
        if chosen is not None:
            return reattach(order, wanted, chosen)
    if not found:
        return Action(ActionKind.CREATE, order.id, f"QuickBooks has no {wanted.number} yet.", wanted)
    if len(found) == 1 and free and _fits(wanted, free[0]) and not carries_any(free[0].document.private_note):
        return reattach(order, wanted, free[0])
    question = asking.which_document(order, wanted, found, taken)
    if not question.choices:
        text = (
            f"QuickBooks has {wanted.number} already, for another PO of this shop. Change the number here or there, "
            "then sync again."
        )
        fix = Fix(FixKind.CHOOSE_NUMBER)
        return Action(ActionKind.BLOCKED, order.id, text, wanted, fix=fix)
    return Action(ActionKind.ASK, order.id, question.title, wanted, question=question)


def _fits(wanted: Document, remote: RemoteDocument) -> bool:
    """Same vendor and currency: the only case in which a document without our mark is taken (design.md 4.4)."""
    currencies = {wanted.currency, remote.document.currency} - {""}
    return remote.document.vendor_id == wanted.vendor_id and len(currencies) <= 1


def reattach(order: PurchaseOrder, wanted: Document, remote: RemoteDocument) -> Action:
    """Link the PO to this document. A difference is asked about, but a billed document is only followed."""
    line_ids = align_lines(wanted, remote)
    found = reattach_differences(wanted, remote, line_ids)
    question = asking.difference(order, found) if found and not remote.billed else None
    text = "The same order is already in QuickBooks; it is linked again."
    if question is not None:
        text = "It was found in QuickBooks, but the two versions differ. Nothing is written until you choose."
    return Action(ActionKind.REATTACH, order.id, text, wanted, remote, found, question, line_ids)


def reattach_differences(
    wanted: Document, remote: RemoteDocument, line_ids: dict[str, str]
) -> tuple[Difference, ...]:
    """What QuickBooks has (before) against what we would send (after), as it is decided (`app.domain.three_way`).

    Header fields, classes and tax codes that we would leave empty are QuickBooks' own and no difference; neither is the
    mark that this program would put into the private note.
    """
    keys = {line_id: key for key, line_id in line_ids.items()}
    lines = tuple(
        replace(line, key=keys.get(line_id, f"foreign:{line_id}"))
        for line_id, line in zip(remote.line_ids, remote.document.lines, strict=True)
    )
    there = replace(remote.document, lines=lines)
    found = tuple(
        change
        for change in differences(there, wanted)
        if _is_of_lines(change) or (change.after and not _only_marks(change))
    )
    return as_units(found, there, wanted)


def _is_of_lines(change: Difference) -> bool:
    return change.field.startswith("line:") and not change.field.endswith(("/class_id", "/tax_code_id"))


def _only_marks(change: Difference) -> bool:
    """True when the note there has everything of ours but the lines that this program writes by itself."""
    if change.field != "private_note":
        return False
    there = {line.strip() for line in change.before.splitlines()}
    return all(is_ours(line) or line.strip() in there for line in change.after.splitlines())


def _told(changes: tuple[Difference, ...]) -> str:
    names = list(dict.fromkeys(change.label for change in changes))
    shown = ", ".join(names[:3])
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"Changed here: {shown}{more}."
