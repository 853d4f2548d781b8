"""`answer`: answers what `questions` lists, one or all alike, and sends the POs concerned."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.cli.output import DONE, Output, TerminalEvents, exit_code
from app.domain.alike import alike_key
from app.domain.errors import AppError, UserMustAct
from app.domain.needs import Need
from app.services.question_needs import QUESTION
from app.services.questions import GivenAnswer
from app.sync.brakes import GO_ON

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.domain.questions import AskedRow
    from app.sync.ports import CancelToken


def answer(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`answer ID [KEY] [--all-alike] [--later] [--field FIELD=send|keep ...] [--remember FIELD ...]`.

    Raises:
        UserMustAct: there is no such open question, or the answer does not fit it.
    """
    row = core.asked.find(arguments.id)
    if row is None:
        return _other(core, arguments, out, cancel)
    given = _given(row, arguments)
    rows = [row]
    if arguments.all_alike:
        alike = [each for each in core.asked.rows() if alike_key(each.question) == alike_key(row.question)]
        rows = [row, *(each for each in alike if each.question.id != row.question.id)]
    done = core.questions.give_all([_same(given, each) for each in rows])
    if not done.changes.po_ids:
        raise UserMustAct(
            "The answer does not fit the question",
            f"{row.question.title} cannot be answered so; nothing was stored.",
            f"Possible answers: {_possible(row)}.",
        )
    ids = tuple(po_id for po_id in done.changes.po_ids if po_id)
    told = {
        "answered": row.question.id,
        "questions": len(rows),
        "pos": len(ids),
        "open": core.asked.count(),
        "others": core.needs.count(),
    }
    if not row.number:
        more = " Sync again: inventory-mate sync" if arguments.key == GO_ON else ""
        out.result(told, f"Answered.{more}")
        return DONE
    return _send(core, arguments, out, cancel, told, done.po_ids)


def _other(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """Something that needs a person and is no question of the sync."""
    found = [need for need in core.needs.entries() if need.provider != QUESTION and need.key == arguments.id]
    if not found:
        raise UserMustAct(
            "There is no such open question",
            f"No open question has the id {arguments.id}.",
            "`inventory-mate questions` lists them; it may have been settled meanwhile.",
        )
    (need,) = found
    if not _takes(need, arguments.key):
        raise UserMustAct(
            "The answer does not fit",
            f"{need.title}: it cannot be answered so; nothing was stored.",
            f"Possible answers: {', '.join(choice.key for choice in need.answers) or 'none here'}.",
        )
    done = [answered for _, answered in core.needs.answer([need], arguments.key)]
    ids = tuple(po_id for answered in done for po_id in answered.po_ids)
    told = {
        "answered": need.key,
        "pos": len(need.pos),
        "open": core.asked.count(),
        "others": core.needs.count(),
    }
    return _send(core, arguments, out, cancel, told, ids)


def _takes(need: Need, key: str) -> bool:
    """A listed answer, or any id where one of the listed is an id (`account:91`)."""
    words = {choice.key.partition(":")[0] for choice in need.answers if ":" in choice.key}
    return any(choice.key == key for choice in need.answers) or (
        ":" in key and key.partition(":")[0] in words and bool(key.partition(":")[2])
    )


def _send(
    core: Core,
    arguments: argparse.Namespace,
    out: Output,
    cancel: CancelToken,
    told: dict[str, object],
    po_ids: tuple[str, ...],
) -> int:
    """The POs concerned go at once, as they do in the window; or the words say why they stay."""
    count = len(po_ids)
    stays = core.sending.stays() if count else ""
    now = bool(count) and not stays and not arguments.later
    goes = f"{count} PO{'s go' if count > 1 else ' goes'} {'to QuickBooks' if now else 'with the next sync'}."
    words = f"Answered; {goes}" if count else "Answered."
    out.result({**told, "sent_now": now}, f"{words} {stays}".strip())
    if not now:
        if arguments.later:
            core.sending.forget(po_ids)  # the next sync takes them, and nothing before it
        return DONE
    try:
        with TerminalEvents(quiet=out.as_json) as events:
            run = core.sending.run(po_ids, cancel, events)
    except AppError as error:
        return out.aside(error)  # the answer is stored and told
    if run is None:
        return DONE
    out.say(run.sentence)
    return exit_code(run)


def _same(given: GivenAnswer, row: AskedRow) -> GivenAnswer:
    """The same answer to another question."""
    if given.choices:
        fields = {change.field for change in row.question.disputed}
        return GivenAnswer(
            row.question, "", {k: v for k, v in given.choices.items() if k in fields}, given.remember
        )
    return GivenAnswer(row.question, given.key, {}, given.remember)


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
