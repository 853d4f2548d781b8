"""`questions` and `answer`: what waits for a person, without a window."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.commands import auto_sync
from app.cli.output import DONE, NEEDS_A_PERSON, Output
from app.cli.preview_text import difference_json, difference_text
from app.domain.errors import UserMustAct
from app.domain.remembering import rule_of
from app.services.questions import GivenAnswer
from app.sync.brakes import GO_ON

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.domain.questions import AskedRow
    from app.sync.ports import CancelToken


def questions(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`questions`: every open question over all POs, with its id and its possible answers."""
    del arguments, cancel
    rows = core.asked.rows()
    told = [_told(core, row) for row in rows]
    lines = [line for row in rows for line in _lines(core, row)]
    out.result({"questions": told}, "\n".join(lines) or "No open questions.")
    return NEEDS_A_PERSON if rows else DONE


def answer(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`answer ID [KEY] [--field FIELD=send|keep ...] [--remember FIELD ...]`.

    Raises:
        UserMustAct: there is no such open question, or the answer does not fit it.
    """
    row = core.asked.find(arguments.id)
    if row is None:
        raise UserMustAct(
            "There is no such open question",
            f"No open question has the id {arguments.id}.",
            "`inventory-mate questions` lists them; it may have been settled meanwhile.",
        )
    core.saved.target = None
    changes = core.questions.give(_given(row, arguments))
    if not changes.po_ids:
        raise UserMustAct(
            "The answer does not fit the question",
            f"{row.question.title} cannot be answered so; nothing was stored.",
            f"Possible answers: {_possible(row)}.",
        )
    if not row.number:
        told = {"answered": row.question.id, "pos": 0, "open": core.asked.count()}
        out.result(
            told, "Answered. Sync again: inventory-mate sync" if arguments.key == GO_ON else "Answered."
        )
        return DONE
    count = len(changes.po_ids)
    told = {"answered": row.question.id, "pos": count, "open": core.asked.count()}
    out.result(told, f"Answered; {count} PO{'s go' if count > 1 else ' goes'} with the next sync.")
    return auto_sync(core, tuple(changes.po_ids), out, cancel)


def _given(row: AskedRow, arguments: argparse.Namespace) -> GivenAnswer:
    choices: dict[str, str] = {}
    for text in arguments.field:
        name, _, choice = text.rpartition("=")
        choices[_field(row, name)] = choice
    remember = tuple(_field(row, name) for name in arguments.remember)
    if choices and arguments.key:  # one word for all fields that are not named
        choices = {change.field: arguments.key for change in row.question.disputed} | choices
    return GivenAnswer(row.question, arguments.key or "", choices, remember)


def _field(row: AskedRow, name: str) -> str:
    """A field by its key or its label."""
    for change in row.question.disputed:
        if name.casefold() in (change.field.casefold(), change.label.casefold()):
            return change.field
    known = ", ".join(change.field for change in row.question.disputed) or "none"
    raise UserMustAct(
        "There is no such field", f"The question does not ask about {name!r}.", f"Its fields: {known}."
    )


def _possible(row: AskedRow) -> str:
    keys = ", ".join(choice.key for choice in row.question.choices)
    if row.question.is_shared:
        return f"{keys}, or the id of any {row.question.kind.value} that can be used"
    return f"{keys}, or send/keep for each field" if row.question.disputed else keys


def _told(core: Core, row: AskedRow) -> dict[str, Any]:
    question = row.question
    names = core.asked.names(question)
    return {
        "id": question.id,
        "kind": question.kind.value,
        "po": f"PO-{row.number}" if row.number else None,
        "supplier": row.supplier,
        "title": question.title,
        "text": question.text,
        "since": question.asked_at.isoformat() if question.asked_at else None,
        "waiting": len(question.waiting),
        "fix": question.fix.kind.value if question.fix is not None else None,
        "choices": [{"key": c.key, "label": c.label, "detail": c.detail} for c in question.choices],
        "fields": [
            {**difference_json(change, names), "may_be_remembered": bool(rule_of(change.field))}
            for change in question.disputed
        ],
        "documents": [list(each) for each in question.rows] if not question.disputed else [],
    }


def _lines(core: Core, row: AskedRow) -> list[str]:
    question = row.question
    names = core.asked.names(question)
    waiting = f", {len(question.waiting)} POs wait" if len(question.waiting) > 1 else ""
    since = f", since {question.asked_at.astimezone():%Y-%m-%d %H:%M}" if question.asked_at else ""
    whose = f"PO-{row.number}, {row.supplier}: " if row.number else ""
    lines = [f"{question.id}  {whose}{question.title} ({question.kind.value}{since}{waiting})"]
    lines += [f"    {change.field}: {difference_text(change, names)}" for change in question.disputed]
    if not question.disputed:
        lines += [
            f"    {label}: QuickBooks {_one_line(there)} | here {_one_line(here)}"
            for label, there, here in question.rows
        ]
    if question.fix is not None:
        lines.append(f"    {question.fix.label}: inventory-mate fix PO-{row.number} --yes")
    lines += [f"    {c.key}: {c.label}" + (f" ({c.detail})" if c.detail else "") for c in question.choices]
    return lines


def _one_line(text: str) -> str:
    return " / ".join(part for part in text.splitlines() if part)
