"""`questions`: what waits for a person, without a window (`answering.py` takes the answers)."""

from __future__ import annotations

import argparse
from collections import Counter
from typing import TYPE_CHECKING, Any

from app.cli.output import DONE, NEEDS_A_PERSON, Output
from app.cli.preview_text import difference_json, difference_text
from app.domain.alike import alike_key
from app.domain.remembering import rule_of
from app.services.question_needs import QUESTION

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.domain.needs import Need
    from app.domain.questions import AskedRow
    from app.sync.ports import CancelToken

#: POs that are named; the others are counted.
_NAMED = 10


def questions(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`questions`: everything that needs a person, with its id and its possible answers."""
    del arguments, cancel
    rows = core.asked.rows()
    others = [need for need in core.needs.entries() if need.provider != QUESTION]
    alike = Counter(alike_key(row.question) for row in rows)
    told = [_told(core, row, alike[alike_key(row.question)]) for row in rows]
    lines = [line for row in rows for line in _lines(core, row, alike[alike_key(row.question)])]
    lines += [line for need in others for line in _need_lines(need)]
    out.result(
        {"questions": told, "others": [_need_told(need) for need in others]},
        "\n".join(lines) or "No open questions.",
    )
    return NEEDS_A_PERSON if rows or others else DONE


def _told(core: Core, row: AskedRow, alike: int) -> dict[str, Any]:
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
        "alike": alike,
        "fix": question.fix.kind.value if question.fix is not None else None,
        "choices": [{"key": c.key, "label": c.label, "detail": c.detail} for c in question.choices],
        "fields": [
            {**difference_json(change, names), "may_be_remembered": bool(rule_of(change.field))}
            for change in question.disputed
        ],
        "documents": [list(each) for each in question.rows] if not question.disputed else [],
    }


def _lines(core: Core, row: AskedRow, alike: int) -> list[str]:
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
    if alike > 1:
        lines.append(
            f"    {alike} are alike; to answer all: inventory-mate answer {question.id} KEY --all-alike"
        )
    return lines


def _need_told(need: Need) -> dict[str, Any]:
    return {
        "id": need.key,
        "kind": need.kind,
        "title": need.title,
        "text": need.text,
        "since": need.since.isoformat() if need.since else None,
        "pos": [f"PO-{po.number}" for po in need.pos],
        "choices": [{"key": c.key, "label": c.label, "detail": c.detail} for c in need.answers],
    }


def _need_lines(need: Need) -> list[str]:
    names = ", ".join(f"PO-{po.number}" for po in need.pos[:_NAMED])
    more = f" and {len(need.pos) - _NAMED} more" if len(need.pos) > _NAMED else ""
    whose = f"{names}{more}: " if names else ""
    lines = [f"{need.key}  {whose}{need.title} ({need.kind})", f"    {need.text}"]
    return lines + [f"    {c.key}: {c.label}" + (f" ({c.detail})" if c.detail else "") for c in need.answers]


def _one_line(text: str) -> str:
    return " / ".join(part for part in text.splitlines() if part)
