"""Which questions one answer may settle together, and how such a group is called.

Questions about a supplier or product are one for all POs already. Conflicts and differences go together when they are
about the same fields, deleted and canceled POs among themselves. Documents with the same number and brakes stand alone:
their answers mean one thing each.
"""

from __future__ import annotations

import hashlib

from app.domain.compare import line_part
from app.domain.fixes import Fix, FixKind
from app.domain.questions import Question, QuestionKind

_TOGETHER = frozenset({QuestionKind.DELETED, QuestionKind.CANCELED})
_BY_FIELDS = frozenset({QuestionKind.CONFLICT, QuestionKind.DIFFERENCE})
_WORDS = {
    "ref_id": "item or account",
    "description": "description",
    "numbers": "quantity, cost and amount",
    "quantity": "quantity",
    "unit_price": "unit cost",
    "amount": "amount",
    "tax_code_id": "tax code",
    "class_id": "class",
}


def alike_key(question: Question) -> str:
    """The same for all questions that one answer may settle; the question's own id where none other may."""
    if question.kind in _TOGETHER:
        return question.kind.value
    if question.kind in _BY_FIELDS and question.disputed:
        fields = "\n".join((question.kind.value, *sorted(field_labels(question))))
        return f"{question.kind.value}-{hashlib.sha256(fields.encode()).hexdigest()[:10]}"
    return question.id


def covers(question: Question, fix: Fix) -> bool:
    """True when answering this question makes the fix of a problem needless, because both are about the same record."""
    if question.fix == fix:
        return True
    if question.kind is QuestionKind.VENDOR:  # a PO has one vendor
        return fix.kind in (FixKind.REACTIVATE_VENDOR, FixKind.CHOOSE_VENDOR)
    if question.kind is not QuestionKind.ITEM or fix.kind not in (
        FixKind.REACTIVATE_ITEM,
        FixKind.CHOOSE_ITEM,
    ):
        return False
    return question.fix is None or question.fix.subject_id == fix.subject_id


def field_labels(question: Question) -> tuple[str, ...]:
    """The disputed fields in words, without the lines they stand in; each once."""
    found = []
    for change in question.disputed:
        key, name = line_part(change.field)
        found.append(f"Line {_WORDS.get(name, name)}" if name else "Whole line" if key else change.label)
    return tuple(dict.fromkeys(found))


def title_of(questions: tuple[Question, ...]) -> str:
    """What a group of them asks, in one line."""
    first, count = questions[0], len(questions)
    if count == 1:
        return first.title
    fields = ", ".join(field_labels(first))
    match first.kind:
        case QuestionKind.DELETED:
            return f"{count} POs were deleted in QuickBooks"
        case QuestionKind.CANCELED:
            return f"{count} POs were canceled here and are open in QuickBooks"
        case QuestionKind.CONFLICT:
            return f"{count} POs were changed on both sides: {fields}"
        case _:
            return f"{count} linked POs differ: {fields}"
