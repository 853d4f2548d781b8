"""The questions that the engine puts to a person, with their choices and consequences in plain words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from app.domain.books import Item, Vendor
from app.domain.compare import line_text
from app.domain.documents import Difference, Document, RemoteDocument
from app.domain.fixes import Fix
from app.domain.money import money_text
from app.domain.orders import PurchaseOrder
from app.domain.questions import Choice, Question, QuestionKind

CREATE_NEW = "create"
SEND_OURS = "send"
KEEP_THEIRS = "keep"
CLOSE_THERE = "close"
LEAVE_IT = "leave"
SEND_AGAIN = "again"
STOP_SYNCING = "stop"
#: Lines of a document that are shown when several are told apart.
_MOST_LINES = 12
#: Fields that hold ids of QuickBooks' records.
_IDS = ("vendor_id", "/ref_id")


def which_vendor(
    order: PurchaseOrder,
    subject: str,
    name: str,
    near: Sequence[Vendor],
    why: str,
    *,
    may_create: bool = True,
    fix: Fix | None = None,
) -> Question:
    """Supplier whose vendor is not certain. Choices: each near vendor by id, or create."""
    choices = [Choice(vendor.id, f"Use {vendor.name}", _vendor_detail(vendor)) for vendor in near]
    if may_create:
        detail = "A new vendor with this name is made in QuickBooks."
        choices.append(Choice(CREATE_NEW, f"Create {name}", detail))
    return Question(
        order.id,
        QuestionKind.VENDOR,
        subject,
        f"Which vendor is {order.supplier.name}?",
        f"{why} Your answer is remembered for all POs of this supplier.",
        tuple(choices),
        fix=fix,
    )


def which_item(
    order: PurchaseOrder,
    subject: str,
    name: str,
    near: Sequence[Item],
    why: str,
    *,
    may_create: bool = True,
    fix: Fix | None = None,
) -> Question:
    """Product whose item is not certain."""
    choices = [Choice(item.id, f"Use {item.name}", f"SKU {item.sku}" if item.sku else "") for item in near]
    if may_create:
        choices.append(Choice(CREATE_NEW, f"Create {name}", "A new item is made in QuickBooks."))
    return Question(
        order.id,
        QuestionKind.ITEM,
        subject,
        f"Which item is {name}?",
        f"{why} Your answer is remembered for this product.",
        tuple(choices),
        fix=fix,
    )


def which_document(
    order: PurchaseOrder, wanted: Document, found: Sequence[RemoteDocument], taken: frozenset[str]
) -> Question:
    """Documents with our number that are not certainly ours."""
    choices = [
        Choice(
            remote.id,
            f"Link to the one of {remote.vendor_name or 'vendor ' + remote.document.vendor_id}",
            f"Dated {remote.document.txn_date or 'without date'}, "
            f"{money_text(remote.total, remote.document.currency)}.",
        )
        for remote in found
        if remote.id not in taken
    ]
    here = _told_whole(wanted, order.supplier.name, money_text(wanted.total, order.currency))
    rows = tuple(
        (
            f"{wanted.number} in QuickBooks",
            _told_whole(
                remote.document, remote.vendor_name, money_text(remote.total, remote.document.currency)
            ),
            here,
        )
        for remote in found
    )
    text = (
        f"QuickBooks already has {len(found)} purchase order{'s' if len(found) > 1 else ''} numbered {wanted.number} "
        "that this program did not make for this PO. Nothing is sent until you choose. If none of them is this PO, "
        "change the number here or there, then sync again."
    )
    return Question(
        order.id,
        QuestionKind.DOCUMENT,
        order.id,
        f"Is {wanted.number} in QuickBooks this PO?",
        text,
        tuple(choices),
        rows,
    )


def difference(order: PurchaseOrder, found: Sequence[Difference]) -> Question:
    """A reattached document whose content differs, with nothing to tell who changed what."""
    return Question(
        order.id,
        QuestionKind.DIFFERENCE,
        about(order.id, found),
        f"Which version of {order.doc_number} is right?",
        "The order was found in QuickBooks and linked, but the two versions differ. "
        "Nothing is written until you choose.",
        (
            Choice(SEND_OURS, "Use all of this PO", "QuickBooks gets the values of this PO."),
            Choice(
                KEEP_THEIRS,
                "Keep all of QuickBooks",
                "QuickBooks stays as it is; later edits here are still sent.",
            ),
        ),
        tuple((change.label, change.before, change.after) for change in found),
        disputed=tuple(found),
    )


def conflict(order: PurchaseOrder, wanted: Document, found: Sequence[Difference]) -> Question:
    """Fields that were changed on both sides since the last sync; `data` tells which version of ours was meant."""
    return Question(
        order.id,
        QuestionKind.CONFLICT,
        about(order.id, found),
        f"{order.doc_number} was changed here and in QuickBooks",
        "These fields were changed on both sides since the last sync. "
        "Other changes made in QuickBooks are kept either way.",
        (
            Choice(SEND_OURS, "Use all of this PO", "QuickBooks gets these fields from this PO."),
            Choice(KEEP_THEIRS, "Keep all of QuickBooks", "These fields stay as they are in QuickBooks."),
        ),
        tuple((change.label, change.before, change.after) for change in found),
        {"wanted": wanted.content_hash},
        disputed=tuple(found),
    )


def deleted(order: PurchaseOrder) -> Question:
    """The linked document is gone."""
    return Question(
        order.id,
        QuestionKind.DELETED,
        order.id,
        f"{order.doc_number} was deleted in QuickBooks",
        "It was sent before and somebody deleted it there. It is not sent again without your word.",
        (
            Choice(SEND_AGAIN, "Send it again", "A new purchase order is made in QuickBooks."),
            Choice(
                STOP_SYNCING, "Stop syncing this PO", "It stays out of QuickBooks until you change your mind."
            ),
        ),
    )


def canceled(order: PurchaseOrder) -> Question:
    """Canceled here while QuickBooks still has it open."""
    return Question(
        order.id,
        QuestionKind.CANCELED,
        order.id,
        f"{order.doc_number} was canceled here",
        "QuickBooks still has it as an open purchase order. Nothing is deleted there.",
        (
            Choice(CLOSE_THERE, "Close it in QuickBooks", "Its status becomes Closed; the document stays."),
            Choice(LEAVE_IT, "Leave it as it is", "QuickBooks keeps it open."),
        ),
    )


def about(po_id: str, found: Sequence[Difference]) -> str:
    """Subject of a question about these differences, so that its answer holds for them and for no others.

    Ids of records that may only be made after the answer do not count.
    """
    values = [
        (change.field, change.before, "" if change.field.endswith(_IDS) else change.after) for change in found
    ]
    digest = hashlib.sha256(json.dumps(values, ensure_ascii=False).encode()).hexdigest()
    return f"{po_id} {digest[:16]}"


def read_choices(answer: str, found: Sequence[Difference]) -> dict[str, str]:
    """A stored answer as field -> "send" or "keep". One word answers every field; "" and other words answer none."""
    if answer in (SEND_OURS, KEEP_THEIRS):
        return {change.field: answer for change in found}
    if not answer.startswith("{"):
        return {}
    fields = {change.field for change in found}
    return {field: choice for field, choice in json.loads(answer).items() if field in fields}


def answer_for(question: Question, choices: Mapping[str, str]) -> str:
    """The answer to store for these choices, field by field; "" when they do not fit the question."""
    fields = [change.field for change in question.disputed]
    words = {choices.get(field) for field in fields}
    if not fields or set(choices) != set(fields) or not words <= {SEND_OURS, KEEP_THEIRS}:
        return ""
    if len(words) == 1:
        return choices[fields[0]]
    return json.dumps(dict(choices), ensure_ascii=False, sort_keys=True)


def _told_whole(document: Document, who: str, total: str) -> str:
    """A whole document in a few lines, to tell it from others with the same number."""
    told = [who, str(document.txn_date or "without date"), total]
    told += [f"· {line_text(line)}" for line in document.lines[:_MOST_LINES]]
    more = len(document.lines) - _MOST_LINES
    if more > 0:
        told.append(f"· and {more} more line{'s' if more > 1 else ''}")
    return "\n".join(told)


def _vendor_detail(vendor: Vendor) -> str:
    return ", ".join(part for part in (vendor.email, vendor.currency) if part)
